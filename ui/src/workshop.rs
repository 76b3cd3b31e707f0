//! Pages for translators: each with a panel of what is wrong in the texts on it.

use std::collections::{BTreeMap, BTreeSet};

use maud::{Markup, html};
use waymark_content::Workshop;
use waymark_locales::{Finding, MessageState, Severity, said_during};

use crate::request::Request;
use crate::respond::respond;
use crate::response::Response;

/// Returns the response to a request as [`respond`] does, and in each page a panel for the translator.
///
/// The panel is in English, as the checks are.
#[must_use]
pub fn respond_in_workshop(workshop: &Workshop, request: &Request<'_>) -> Response {
    let (response, said) = said_during(|| respond(workshop.guide(), request));
    let Ok(page) = std::str::from_utf8(&response.body) else { return response };
    let Some((before, after)) = page.rsplit_once("</body>") else { return response };
    let panel = panel(workshop, request, &said).into_string();
    Response::html(response.status, format!("{before}{panel}</body>{after}"))
}

fn panel(workshop: &Workshop, request: &Request<'_>, said: &BTreeSet<String>) -> Markup {
    let rest = request.path.trim_start_matches('/');
    let (id, rest) = rest.split_once('/').unwrap_or((rest, ""));
    let findings = workshop.findings().get(id).map(Vec::as_slice).unwrap_or_default();
    // What is wrong with a whole file may be wrong with any page.
    let mut findings: Vec<&Finding> = findings.iter().collect();
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
    html! {
        aside.workshop lang="en" dir="ltr" aria-label="Checks" {
            details open {
                summary {
                    b { "Checks of this page: " }
                    @if workshop.findings().contains_key(id) { (counted(&here)) }
                    @else { "choose a language of your folder" }
                }
                @if !here.is_empty() {
                    ul.workshop-findings { @for finding in here { (finding_line(finding)) } }
                }
                (texts(workshop, id, said))
                p.workshop-links {
                    @for id in workshop.findings().keys() { (link(id, &name(id))) " " }
                    "· " (link("en", "English")) " " (link("en-XA", "long text")) " " (link("ar-XB", "right to left"))
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

/// Names every text of the page with the file in which it stands, and those first that are not translated.
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
    let file = finding.file.strip_prefix("locales/").unwrap_or(&finding.file);
    html! {
        li {
            b { (if finding.severity == Severity::Error { "Error" } else { "Warning" }) } " "
            code { (file) @if let Some(line) = finding.line { ":" (line) } } " "
            @if !finding.subject.is_empty() { (finding.subject) ": " }
            (finding.problem) ". " i { (finding.advice) "." }
            @if let Some(excerpt) = &finding.excerpt { pre { (excerpt) } }
        }
    }
}

#[cfg(test)]
mod tests {
    use waymark_locales::Files;

    use super::*;
    use crate::request::Links;

    fn page(path: &str, files: &[(&str, &str)]) -> String {
        let info = r#"{"name": "Kiswahili", "direction": "ltr", "formats": "sw", "state": "draft", "offered": true}"#;
        let folder: Files = [("sw/locale.json", info)]
            .into_iter()
            .chain(files.iter().copied())
            .map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec().into()))
            .collect();
        let workshop = Workshop::new(waymark_content::embedded(), &folder);
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
        let workshop = Workshop::new(waymark_content::embedded(), &Files::from(folder));
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
    fn words_of_the_files_cannot_become_markup() {
        let page = page("/sw/", &[("sw/home.ftl", "home-title = <script>x</script>")]);
        assert!(!page.contains("<script>x"), "{page}");
    }
}
