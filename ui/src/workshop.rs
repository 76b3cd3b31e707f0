//! Pages for translators and editors, each with a panel about the texts and facts on it.

use std::collections::{BTreeMap, BTreeSet};

use maud::{Markup, html};
use waymark_content::Workshop;
use waymark_locales::{Finding, Severity, said_during};
use waymark_studio::MessageState;

use crate::request::Request;
use crate::respond::respond;
use crate::response::Response;

/// Like [`respond`], but adds to each page a panel for the person who works on the folders.
///
/// The panel is in English, like the findings.
#[must_use]
pub fn respond_in_workshop(workshop: &Workshop, request: &Request<'_>) -> Response {
    let (response, said) = said_during(|| respond(workshop.guide(), request));
    let Ok(page) = std::str::from_utf8(&response.body) else { return response };
    let Some((before, after)) = page.rsplit_once("</body>") else { return response };
    let panel = panel(workshop, request, &said).into_string();
    Response::html(response.status, format!("{before}{panel}</body>{after}"))
}

/// The panel: one line, which opens by itself if something on the page is wrong.
fn panel(workshop: &Workshop, request: &Request<'_>, said: &BTreeSet<String>) -> Markup {
    let rest = request.path.trim_start_matches('/');
    let (id, rest) = rest.split_once('/').unwrap_or((rest, ""));
    let of_texts = workshop.findings().get(id).map(Vec::as_slice).unwrap_or_default();
    let of_content = workshop.of_content().unwrap_or_default();
    // A finding about a whole file or about content may concern any page, so these are always listed.
    let findings = workshop.left_out().iter().chain(of_content).chain(of_texts);
    let mut findings: Vec<&Finding> = findings.collect();
    findings.sort_by_key(|finding| finding.severity);
    let (here, elsewhere): (Vec<&Finding>, Vec<&Finding>) =
        findings.into_iter().partition(|finding| {
            finding
                .message
                .as_ref()
                .map_or(finding.severity == Severity::Error, |id| said.contains(id))
        });
    let link = |id: &str, name: &str| {
        let query = if request.query.is_empty() { "" } else { "?" };
        let href = format!("/{id}/{rest}{query}{}", request.query);
        html! { a href=(href) hreflang=(id) lang=(id) { (name) } }
    };
    let locales = workshop.guide().locales();
    let name =
        |id: &str| locales.get(id).map_or(id.to_owned(), |locale| locale.info().name.clone());
    let is_checked = workshop.of_content().is_some()
        || workshop.findings().contains_key(id)
        || !workshop.left_out().is_empty();
    let is_wrong = here.iter().any(|finding| finding.severity == Severity::Error);
    html! {
        aside.workshop lang="en" dir="ltr" aria-label="Checks" {
            details open[is_wrong] {
                summary {
                    b { "Checks of this page: " }
                    @if is_checked { (counted(&here)) } @else { "choose a language of your folder" }
                    @if workshop.is_behind() { b { " · shown as it was before, until the errors are mended" } }
                }
                @if !here.is_empty() {
                    ul.workshop-findings { @for finding in here { (finding_line(finding)) } }
                }
                (texts(workshop, id, said))
                @if workshop.of_content().is_some() { (facts(workshop, said)) }
                p.workshop-links {
                    @for id in workshop.findings().keys() { (link(id, &name(id))) " · " }
                    (link("en", "English")) " " (link("en-XA", "long text")) " " (link("ar-XB", "right to left"))
                }
                @if !elsewhere.is_empty() {
                    details {
                        summary { "On other pages: " (counted(&elsewhere)) }
                        ul.workshop-findings { @for finding in elsewhere { (finding_line(finding)) } }
                    }
                }
            }
        }
    }
}

/// Lists every fact of the page with its file.
fn facts(workshop: &Workshop, said: &BTreeSet<String>) -> Markup {
    let mut by_file: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    let table = workshop.guide().content().facts();
    for id in said.iter().filter_map(|message| message.strip_prefix("fact-")) {
        if let Some(file) = table.file(id) {
            by_file.entry(in_folder(file)).or_default().push(id);
        }
    }
    let all: usize = by_file.values().map(Vec::len).sum();
    html! {
        details {
            summary { "Facts of this page: " (all) }
            ul.workshop-findings {
                @for (file, ids) in by_file { li { code { (file) } ": " (ids.join(", ")) } }
            }
        }
    }
}

/// Lists every text of the page with its file, untranslated ones first.
fn texts(workshop: &Workshop, id: &str, said: &BTreeSet<String>) -> Markup {
    const STATES: [(MessageState, &str); 4] = [
        (MessageState::Missing, "missing"),
        (MessageState::Stale, "English has changed"),
        (MessageState::Draft, ""),
        (MessageState::Reviewed, ""),
    ];
    let Some(status) = workshop.status(id) else { return html! {} };
    let mut by_file: BTreeMap<&str, Vec<(&str, &str)>> = BTreeMap::new();
    let (mut all, mut missing) = (0_usize, 0_usize);
    for (state, word) in STATES {
        for (file, message) in status.with(state).filter(|(_, message)| said.contains(*message)) {
            by_file.entry(file).or_default().push((message, word));
            all += 1;
            missing += usize::from(state == MessageState::Missing);
        }
    }
    html! {
        details {
            summary { "Texts of this page: " (all) ", " (missing) " missing" }
            ul.workshop-findings {
                @for (file, messages) in by_file {
                    li {
                        code { (id) (file.strip_prefix("en").unwrap_or(file)) } ": "
                        @for (number, (message, word)) in messages.iter().enumerate() {
                            @if number > 0 { ", " }
                            (message) @if !word.is_empty() { " " b { "(" (word) ")" } }
                        }
                    }
                }
            }
        }
    }
}

/// Returns the path of a file within the folder that somebody works on.
fn in_folder(file: &str) -> &str {
    ["locales/", "content/data/"].iter().find_map(|root| file.strip_prefix(root)).unwrap_or(file)
}

fn counted(findings: &[&Finding]) -> String {
    let errors = findings.iter().filter(|finding| finding.severity == Severity::Error).count();
    let warnings = findings.len() - errors;
    format!(
        "{errors} {}, {warnings} {}",
        if errors == 1 { "error" } else { "errors" },
        if warnings == 1 { "warning" } else { "warnings" },
    )
}

fn finding_line(finding: &Finding) -> Markup {
    let file = in_folder(&finding.file);
    html! {
        li {
            b { (if finding.severity == Severity::Error { "Error" } else { "Warning" }) } " "
            code { (file) @if let Some(line) = finding.line { ":" (line) } } " "
            @if !finding.subject.is_empty() { (finding.subject) ": " }
            (finding.problem) ". " i { (finding.advice) @if !finding.advice.ends_with('?') { "." } }
            @if let Some(excerpt) = &finding.excerpt { pre { (excerpt) } }
        }
    }
}

#[cfg(test)]
mod tests {
    use waymark_locales::Files;

    use super::*;
    use crate::request::Links;

    fn over(content: Option<&Files>, locales: &Files) -> Workshop {
        Workshop::new(waymark_embedded::pack(), content, locales).expect("the pack has no fault")
    }

    fn page(path: &str, files: &[(&str, &str)]) -> String {
        let info = r#"{"name": "Kiswahili", "direction": "ltr", "formats": "sw", "state": "draft", "offered": true}"#;
        let folder: Files = [("sw/locale.json", info)]
            .into_iter()
            .chain(files.iter().copied())
            .map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec().into()))
            .collect();
        let workshop = over(None, &folder);
        let now = "2026-12-04T09:00:00+08:00".parse().unwrap();
        let request = Request { path, query: "", now, links: Links::Live };
        let response = respond_in_workshop(&workshop, &request);
        String::from_utf8(response.body.into_owned()).unwrap()
    }

    /// Returns the part of the panel that is about this page.
    fn here(page: &str) -> &str {
        let panel = page.split("<aside class=\"workshop\"").nth(1).expect("there is a panel");
        panel.split("workshop-links").next().unwrap_or(panel)
    }

    #[test]
    fn the_panel_has_the_faults_of_the_texts_on_the_page_and_no_others() {
        let files = [
            ("sw/home.ftl", "home-title = Piga 110"),
            ("sw/contact.ftl", "contact-lead = Piga 110"),
        ];
        let home = page("/sw/", &files);
        assert!(here(&home).contains("home-title") && !here(&home).contains("contact-lead"));
        let contact = page("/sw/contact", &files);
        assert!(here(&contact).contains("contact-lead") && !here(&contact).contains("home-title"));
    }

    #[test]
    fn the_panel_names_every_text_of_the_page_with_its_file_and_no_other() {
        let page = page("/sw/", &[("sw/common.ftl", "leave-now = Ondoka sasa")]);
        let (_, texts) = page.split_once("Texts of this page: ").expect("the panel names them");
        let texts = texts.split("</details>").next().unwrap();
        let line = |file: &str| {
            texts.split("<li>").find(|line| line.contains(&format!("<code>sw/{file}</code>")))
        };
        let common = line("common.ftl").expect("the header is of the page");
        assert!(common.contains("leave-now") && !common.contains("leave-now <b>"), "{common}");
        assert!(line("home.ftl").is_some_and(|line| line.contains("home-title <b>(missing)</b>")));
        assert!(line("plan.ftl").is_none(), "{texts}");
        // Each text that the page asks for.
        let folder = [("sw/locale.json", "{}")]
            .map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec().into()));
        let workshop = over(None, &Files::from(folder));
        let now = "2026-12-04T09:00:00+08:00".parse().unwrap();
        let request = Request { path: "/en/", query: "", now, links: Links::Live };
        let (_, said) = said_during(|| respond(workshop.guide(), &request));
        for message in said {
            assert!(texts.contains(&message), "{message}");
        }
    }

    #[test]
    fn a_file_that_cannot_be_read_is_named_on_every_page_with_the_place() {
        let page = page("/sw/about", &[("sw/home.ftl", "home-title = { Piga")]);
        assert!(
            here(&page).contains("sw/home.ftl:1") && here(&page).contains("^</pre>"),
            "{}",
            here(&page)
        );
    }

    #[test]
    fn what_was_not_read_is_named_on_every_page() {
        let left_out = vec![Finding::error("T/sw/home.ftl", "", "is a link", "put it there")];
        let workshop = over(None, &Files::new()).with_left_out(left_out);
        for path in ["/sw/", "/en/contact", "/nowhere"] {
            let now = "2026-12-04T09:00:00+08:00".parse().unwrap();
            let request = Request { path, query: "", now, links: Links::Live };
            let response = respond_in_workshop(&workshop, &request);
            let page = String::from_utf8(response.body.into_owned()).unwrap();
            let panel = here(&page);
            assert!(panel.contains("T/sw/home.ftl") && panel.contains("is a link"), "{panel}");
            assert!(panel.contains("1 error,") && panel.contains("<details open"), "{panel}");
        }
    }

    #[test]
    fn words_of_the_files_cannot_become_markup() {
        let page = page("/sw/", &[("sw/home.ftl", "home-title = <script>x</script>")]);
        assert!(!page.contains("<script>x"), "{page}");
    }

    #[test]
    fn the_panel_is_open_only_where_something_on_the_page_is_wrong() {
        let fine = page("/sw/", &[("sw/home.ftl", "home-title = Unahitaji nini?")]);
        assert!(
            here(&fine).contains("<details><summary><b>Checks of this page"),
            "{}",
            here(&fine)
        );
        let wrong = page("/sw/", &[("sw/home.ftl", "home-title = Piga 110")]);
        assert!(here(&wrong).contains("<details open"), "{}", here(&wrong));
    }

    #[test]
    fn an_editor_sees_the_facts_of_the_page_with_their_files_and_each_fault_of_content() {
        let now = "2026-12-04T09:00:00+08:00".parse().unwrap();
        let request = Request { path: "/en/emergency", query: "", now, links: Links::Live };
        let shown = |workshop: &Workshop| {
            let response = respond_in_workshop(workshop, &request);
            String::from_utf8(response.body.into_owned()).unwrap()
        };
        let mut content = Files::clone(waymark_embedded::pack().content());
        let workshop = over(Some(&content), &Files::new());
        let page = shown(&workshop);
        let (_, facts) = page.split_once("Facts of this page: ").expect("the panel names them");
        let hotlines = facts.split("<li>").find(|line| line.contains("<code>facts/hotlines.json"));
        assert!(hotlines.is_some_and(|line| line.contains("hot-110,")), "{facts}");
        assert!(!page.contains("shown as it was before"));

        let text = String::from_utf8(content["lines.json"].to_vec()).unwrap();
        let wrong = text.replacen("\"hot-110\"", "\"hot-111\"", 1);
        content.insert("lines.json".to_owned(), wrong.into_bytes().into());
        let page = shown(&workshop.updated(Some(&content), &Files::new()));
        let wrong = here(&page);
        assert!(wrong.contains("<code>lines.json") && wrong.contains("hot-111"), "{wrong}");
        assert!(wrong.contains("shown as it was before") && page.contains("110"), "{wrong}");
    }
}
