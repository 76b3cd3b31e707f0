//! How sure something is comes from the facts: whoever confirms one changes what every page says of it, and nothing else.

use std::collections::BTreeMap;

use waymark_content::Guide;
use waymark_tests::{Document, Draft, NOW, Program, Reader, Scratch, moment, none};
use waymark_ui::{Links, Request, Route, respond};

const FACTS: &str = "content/data/facts/contact.json";
const OFFICIAL: &str = "Official source";
const NOT_CONFIRMED: &str = "Not confirmed";
const EMAIL: &str = "asylum@unhcr.example";
/// Answers that bring the step about the first e-mail.
const ANSWERS: &str = r#"{"where": "mainland", "unhcr": "not-yet"}"#;
const PLAN: &str = "/en/plan?where=mainland&unhcr=not-yet";

/// Something that an editor confirms.
struct Detail {
    /// What it is called on the contact page and in the terminal.
    name: &'static str,
    /// What it is called in the report for programs.
    key: &'static str,
    fact: &'static str,
}

const DETAILS: [Detail; 5] = [
    Detail { name: "E-mail", key: "email", fact: "contact-email-hidden" },
    Detail { name: "Phone", key: "phone", fact: "contact-phone-seed" },
    Detail { name: "Fax", key: "fax", fact: "contact-fax-seed" },
    Detail { name: "Address", key: "address", fact: "contact-address-seed" },
    Detail { name: "Hours", key: "hours", fact: "contact-hours-seed" },
];

impl Detail {
    fn is_email(&self) -> bool {
        self.key == "email"
    }

    /// Writes into the files that the detail was read in an official source.
    fn confirmed(&self, draft: Draft) -> Draft {
        let draft = draft.set(FACTS, self.fact, "confidence", "\"primary\"");
        if self.is_email() {
            let values = format!(r#"{{"address": {{"verbatim": "{EMAIL}"}}}}"#);
            draft.set(FACTS, self.fact, "values", &values)
        } else {
            draft
        }
    }
}

/// The guide before anything is confirmed, with a step that rests on every detail.
fn draft() -> Draft {
    let draft = Draft::new().rows("content/data/steps.json", |steps| {
        let step = steps.iter_mut().find(|step| step["id"] == "email-unhcr").unwrap();
        let facts = step["facts"].as_array_mut().unwrap();
        let more = DETAILS.iter().map(|detail| detail.fact.into());
        facts.extend(more.filter(|fact| !facts.contains(fact)).collect::<Vec<_>>());
    });
    DETAILS.iter().fold(draft, |draft, detail| {
        if detail.is_email() {
            draft.set(FACTS, detail.fact, "values", "{}")
        } else {
            draft.set(FACTS, detail.fact, "confidence", "\"unconfirmed\"")
        }
    })
}

fn load(draft: &Draft) -> Guide {
    draft.load().unwrap_or_else(|findings| panic!("{findings:?}"))
}

/// Returns the page as HTML.
fn html(guide: &Guide, address: &str, links: Links) -> Vec<u8> {
    let (path, query) = address.split_once('?').unwrap_or((address, ""));
    respond(guide, &Request { path, query, now: moment(NOW), links }).body.into_owned()
}

fn parsed(html: &[u8]) -> Document {
    Document::parse(std::str::from_utf8(html).unwrap())
}

/// Returns what the contact page says of each detail, and in the box above them.
fn contact(guide: &Guide, links: Links) -> (BTreeMap<String, String>, Vec<String>) {
    let page = parsed(&html(guide, "/en/contact", links));
    let details = page.classed("contact").next().unwrap();
    let words =
        |name| details.below().filter(move |node| node.name() == name).map(|node| node.text());
    let rows = words("dt").zip(words("dd")).collect();
    let boxes = page.one("main").below().filter(|node| node.has_class("notice-first"));
    (rows, boxes.map(|node| node.text()).collect())
}

#[test]
fn the_contact_page_says_of_each_detail_alone_that_it_is_confirmed() {
    let before = load(&draft());
    for detail in &DETAILS {
        let after = load(&detail.confirmed(draft()));
        for links in [Links::Live, Links::Files] {
            let ((old, _), (new, boxes)) = (contact(&before, links), contact(&after, links));
            assert_eq!(old.len(), DETAILS.len());
            for (name, words) in &new {
                if name == detail.name {
                    assert!(words.ends_with(OFFICIAL), "{words}");
                    assert!(!detail.is_email() || words.starts_with(EMAIL), "{words}");
                } else {
                    assert_eq!(Some(words), old.get(name), "{name}");
                }
            }
            let [first] = &boxes[..] else { panic!("one box: {boxes:?}") };
            for other in &DETAILS[1..] {
                let named = first.contains(other.name);
                assert_eq!(named, other.name != detail.name, "{}: {first}", other.name);
            }
        }
    }
}

#[test]
fn when_everything_is_confirmed_nothing_is_said_to_be_not_confirmed() {
    let guide = load(&DETAILS.iter().fold(draft(), |draft, detail| detail.confirmed(draft)));
    for address in ["/en/contact", "/en/", "/en/plan/email"] {
        let text = parsed(&html(&guide, address, Links::Live)).one("main").text();
        let doubts = [
            "not confirmed",
            "Not confirmed",
            "undated web article",
            "could not confirm",
            "does not know the e-mail",
        ];
        none(
            doubts
                .iter()
                .filter(|doubt| text.contains(**doubt))
                .map(|doubt| format!("{address}: {doubt}")),
        );
    }
}

#[test]
fn a_detail_on_which_sources_disagree_is_no_confirmed_one() {
    let draft = draft().set(FACTS, "contact-phone-seed", "confidence", "\"conflicting\"");
    let (rows, boxes) = contact(&load(&draft), Links::Live);
    assert!(rows["Phone"].ends_with("Sources disagree"), "{rows:?}");
    assert_eq!(boxes, ["Not confirmed: Fax, Address and Hours", "Sources disagree: Phone"]);
}

#[test]
fn the_first_page_says_when_the_hours_are_confirmed() {
    for detail in &DETAILS {
        let guide = load(&detail.confirmed(draft()));
        let home = |now| Reader::with_guide(&guide, "en").visit("/").at(now);
        let page = |now| Reader::with_guide(&guide, "en").visit("/contact").at(now);
        let (open, closed) = ("2026-12-04T09:00+08:00", "2026-12-04T20:00+08:00");
        if detail.key == "hours" {
            home(open).sees("contact-open-word-confirmed").misses("contact-open-word");
            home(closed).sees("contact-closed-word-confirmed").misses("contact-closed-word");
            page(open).sees("contact-open-confirmed until=12:30").misses("contact-open");
            page(closed).sees("contact-closed-confirmed").misses("contact-closed");
        } else {
            for now in [open, closed] {
                let home = home(now).misses("contact-open-word-confirmed");
                home.misses("contact-closed-word-confirmed").misses("contact-open-word");
            }
            page(open).sees("contact-open until=12:30").misses("contact-open-confirmed");
            page(closed).sees("contact-closed").misses("contact-closed-confirmed");
        }
    }
}

/// Returns what the step about the first e-mail shows beside each of its facts.
fn signs(guide: &Guide) -> BTreeMap<String, String> {
    let page = parsed(&html(guide, PLAN, Links::Live));
    let step = page.find("step-email-unhcr").expect("the step is in the plan");
    let facts = step.below().filter(|node| node.name() == "article");
    facts
        .map(|fact| {
            let text = fact.first("fact-text").unwrap().text();
            (text, fact.first("confidence").unwrap().text())
        })
        .collect()
}

#[test]
fn a_step_shows_which_of_its_facts_is_confirmed() {
    let before = load(&draft());
    let unknown = before.locales().source().email_address().to_string();
    let step = |guide: &Guide| {
        parsed(&html(guide, PLAN, Links::Live)).find("step-email-unhcr").unwrap().text()
    };
    assert!(step(&before).contains(&unknown));
    for detail in &DETAILS {
        let after = load(&detail.confirmed(draft()));
        let statement = |guide: &Guide| {
            let fact = guide.content().facts().get(detail.fact).unwrap();
            guide.statement(fact, guide.locales().source()).to_string()
        };
        let (mut old, mut new) = (signs(&before), signs(&after));
        assert_eq!(new.remove(&statement(&after)).as_deref(), Some(OFFICIAL), "{}", detail.fact);
        assert!(old.remove(&statement(&before)).is_some(), "{}", detail.fact);
        assert_eq!(old, new, "{}", detail.fact);
        let known = format!("{EMAIL} ({OFFICIAL})");
        assert_eq!(step(&after).contains(&known), detail.is_email());
        assert_eq!(step(&after).contains(&unknown), !detail.is_email());
    }
}

#[test]
fn the_draft_shows_the_address_once_it_is_known() {
    let before = load(&draft());
    Reader::with_guide(&before, "en")
        .visit("/plan/email")
        .sees("email-address")
        .sees("email-address-advice");
    let email = |sure: &str| {
        let draft = DETAILS[0].confirmed(draft());
        load(&draft.set(FACTS, "contact-email-hidden", "confidence", &format!("\"{sure}\"")))
    };
    for (sure, word) in [("primary", OFFICIAL), ("unconfirmed", NOT_CONFIRMED)] {
        let guide = email(sure);
        let page =
            Reader::with_guide(&guide, "en").visit("/plan/email").misses("email-address").page();
        let first = page.document.classed("write-down").next().unwrap();
        assert_eq!(first.text(), EMAIL);
        assert_eq!(page.document.classed("confidence").next().unwrap().text(), word);
    }
}

/// Returns how often each text stands on a page.
fn texts(document: &Document) -> BTreeMap<String, i32> {
    let mut count = BTreeMap::new();
    for (_, text) in document.texts() {
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        if !text.is_empty() {
            *count.entry(text).or_insert(0) += 1;
        }
    }
    count
}

/// Every page in English is compared, text by text, with the same page before.
#[test]
fn confirming_a_detail_changes_nothing_that_does_not_speak_of_it() {
    let before = load(&draft());
    let pages: Vec<String> = Route::all(&before)
        .iter()
        .filter(|route| matches!(route, Route::Page(locale, _) if locale == "en"))
        .map(Route::path)
        .chain([PLAN.to_owned(), "/en/plan/email".to_owned()])
        .collect();
    let old: Vec<Vec<u8>> = pages.iter().map(|page| html(&before, page, Links::Live)).collect();
    for detail in &DETAILS {
        let after = load(&detail.confirmed(draft()));
        let allowed = allowed(&before, &after, detail);
        let mut changed = Vec::new();
        for (page, old) in pages.iter().zip(&old) {
            let new = html(&after, page, Links::Live);
            if *old == new {
                continue;
            }
            changed.push(page.as_str());
            let (old, new) = (texts(&parsed(old)), texts(&parsed(&new)));
            let differs =
                old.keys().chain(new.keys()).filter(|text| old.get(*text) != new.get(*text));
            none(
                differs
                    .filter(|text| !allowed.iter().any(|words| text.contains(words.as_str())))
                    .map(|text| format!("{}, {page}: {text}", detail.fact)),
            );
        }
        let own = format!("/en/facts/{}", detail.fact);
        assert!(changed.contains(&own.as_str()), "{own}: {changed:?}");
        assert_eq!(
            changed.contains(&"/en/"),
            detail.key == "hours",
            "{}: {changed:?}",
            detail.fact
        );
    }
}

/// Returns the words of which one must stand in a text that a confirmed detail changes: what the fact says, how sure it
/// is, and the lists of what is not confirmed.
fn allowed(before: &Guide, after: &Guide, detail: &Detail) -> Vec<String> {
    let mut allowed: Vec<String> = vec![format!("{NOT_CONFIRMED}:")];
    for guide in [before, after] {
        let l = guide.locales().source();
        let fact = guide.content().facts().get(detail.fact).unwrap();
        allowed.push(guide.statement(fact, l).to_string());
        if detail.is_email() {
            allowed.push(EMAIL.to_owned());
            allowed.extend(
                [l.contact_email_unknown(), l.email_address(), l.email_address_advice()]
                    .map(|text| text.to_string()),
            );
            allowed.extend([
                "E-mail".to_owned(),
                OFFICIAL.to_owned(),
                l.confidence_primary_meaning().to_string(),
            ]);
        } else {
            allowed.extend([OFFICIAL.to_owned(), NOT_CONFIRMED.to_owned()]);
            allowed.extend(
                [l.confidence_primary_meaning(), l.confidence_unconfirmed_meaning()]
                    .map(|text| text.to_string()),
            );
        }
        if detail.key == "hours" {
            allowed.extend(
                [
                    l.contact_open_word(),
                    l.contact_open_word_confirmed(),
                    l.contact_open("12:30"),
                    l.contact_open_confirmed("12:30"),
                ]
                .map(|text| text.to_string()),
            );
        }
    }
    allowed
}

#[test]
fn the_terminal_says_of_each_detail_alone_that_it_is_confirmed() {
    let run = |draft: &Draft, words: &[&str], input: &str| {
        let scratch = Scratch::new();
        draft.write_to(scratch.path());
        let program = Program::new(&["--content"]).with(&scratch.path().join("content"));
        let program = program.with("--locales".as_ref()).with(&scratch.path().join("locales"));
        let program = words.iter().fold(program, |program, word| program.with(word.as_ref()));
        program.reads(input).exits(0)
    };
    let contact = ["contact", "--now", NOW];
    let json = ["contact", "--json", "--now", NOW];
    let plan = ["plan", "--now", NOW, "--answers", "-"];
    let before = run(&draft(), &contact, "").out();
    let plan_before = run(&draft(), &plan, ANSWERS).out();
    for detail in &DETAILS {
        let draft = detail.confirmed(draft());
        let out = run(&draft, &contact, "").out();
        let lines = before.lines().zip(out.lines());
        for (old, new) in lines {
            let own = new.starts_with(&format!("{}: ", detail.name));
            let tile = detail.key == "hours" && new.starts_with("Open now");
            if own || tile {
                assert!(new.to_lowercase().contains("(official source)"), "{new}");
            } else {
                assert_eq!(old, new);
            }
        }
        let report = run(&draft, &json, "").json();
        for other in &DETAILS {
            let confirmed = report["confidence"][other.key] == "primary";
            assert_eq!(confirmed, other.key == detail.key, "{report}");
        }
        assert_eq!(report["email"] == EMAIL, detail.is_email(), "{report}");
        assert_eq!(report["confirmed"], false, "the others are not");

        let out = run(&draft, &plan, ANSWERS).out();
        assert!(out.contains(&format!("{} ({OFFICIAL})", detail.fact)), "{out}");
        for (old, new) in plan_before.lines().zip(out.lines()).filter(|(old, new)| old != new) {
            assert!(old.contains(detail.fact) || new.contains(EMAIL), "{old}\n{new}");
        }
    }
    let all = DETAILS.iter().fold(self::draft(), |draft, detail| detail.confirmed(draft));
    assert_eq!(run(&all, &json, "").json()["confirmed"], true);
}
