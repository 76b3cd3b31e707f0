//! Broken content and locale files: each fault is named with its file, its id, what is wrong and what to do, and no guide
//! opens with one.
//!
//! What a finding must say stands here as people read it, `thing: what is wrong; what to do`. A `…` stands for any words.

use waymark_locales::{Finding, Severity};
use waymark_tests::{Draft, none};

const HOTLINES: &str = "content/data/facts/hotlines.json";
const ARRIVING: &str = "content/data/topics/arriving.json";
const TILES: &str = "content/data/tiles.json";
const EDITION: &str = "content/data/editions/2026.12.0.json";
const TEXTS: &str = "locales/en/guide/facts-hotlines.ftl";
const TOPIC_TEXTS: &str = "locales/en/guide/topics.ftl";
const GUIDE: &str = "locales/en/guide";
const OFFERED: &str = "locales/en/locale.json";
const CHINESE: &str = "locales/zh-Hans/locale.json";

/// Returns whether a file belongs to a language other than English.
fn of_translation(file: &str) -> bool {
    file.starts_with("locales/") && !file.starts_with("locales/en/")
}

#[track_caller]
fn findings(draft: &Draft) -> Vec<Finding> {
    let findings = draft.check();
    // A fault in a translation leaves the guide open in English.
    let errors = findings.iter().filter(|finding| finding.severity == Severity::Error);
    if errors.clone().any(|finding| !of_translation(&finding.file)) {
        draft.load().map(drop).expect_err("a guide with this fault must not open");
    }
    findings
}

fn is(finding: &Finding, file: &str, words: &str) -> bool {
    let Finding { subject, problem, advice, .. } = finding;
    let subject = if subject.is_empty() { String::new() } else { format!("{subject}: ") };
    let said = format!("{subject}{problem}; {advice}");
    let mut parts = words.split('…');
    let first = parts.next().unwrap_or_default();
    let rest = parts.try_fold(said.strip_prefix(first), |rest, part| {
        rest.map(|rest| rest.split_once(part).map(|(_, rest)| rest))
    });
    finding.severity == Severity::Error && file.ends_with(&finding.file) && rest.flatten().is_some()
}

/// Expects just this fault.
#[track_caller]
pub(crate) fn one(draft: Draft, file: &str, words: &str) {
    let findings = findings(&draft);
    assert!(
        matches!(&findings[..], [one] if is(one, file, words)),
        "not just {words}:\n{}",
        lines(&findings)
    );
}

/// Expects this fault, with others that follow from it.
#[track_caller]
pub(crate) fn among(draft: Draft, file: &str, words: &str) {
    all(&draft, &[(file, words)]);
}

/// Expects all these faults at once.
#[track_caller]
fn all(draft: &Draft, expected: &[(&str, &str)]) {
    let findings = findings(draft);
    for (file, words) in expected {
        let found = findings.iter().any(|finding| is(finding, file, words));
        assert!(found, "no {file}: {words} in:\n{}", lines(&findings));
    }
}

fn lines(findings: &[Finding]) -> String {
    findings.iter().take(20).map(|finding| format!("{finding}\n")).collect()
}

/// Returns the guide with another text for the ambulance.
fn ambulance(text: &str) -> Draft {
    Draft::new().message(TEXTS, "fact-hot-120", &format!("fact-hot-120 = {text}"))
}

/// Returns the guide with one key of the fact about the ambulance set.
fn fact(key: &str, json: &str) -> Draft {
    Draft::new().set(HOTLINES, "hot-120", key, json)
}

/// Returns the guide with one key of the first topic set.
fn topic(key: &str, json: &str) -> Draft {
    Draft::new().set(ARRIVING, "just-arrived", key, json)
}

#[test]
fn the_guide_itself_has_no_fault() {
    assert_eq!(Draft::new().load().expect("the guide opens").warnings(), []);
}

#[test]
fn a_reference_that_leads_nowhere_names_the_nearest_id() {
    let related = topic("related", r#"["arrive-flatt"]"#);
    one(
        related,
        ARRIVING,
        r#"topic "just-arrived": no topic "arrive-flatt"; did you mean "arrive-flat"?"#,
    );
    let sources = fact("sources", r#"["dv-laww", "emergency-2006"]"#);
    one(sources, HOTLINES, r#"fact "hot-120": no source "dv-laww"; did you mean "dv-law"?"#);
    let facts = Draft::new().edit(ARRIVING, "\"preg-home-24h\"", "\"preg-home-24\"");
    among(
        facts,
        ARRIVING,
        r#"topic "just-arrived": no fact "preg-home-24"; did you mean "preg-home-24h"?"#,
    );
    let tile = Draft::new().set(TILES, "ended", "leads-to", r#"{"topic": "overstey"}"#);
    one(tile, TILES, r#"tile "ended": no topic "overstey"; did you mean "overstay"?"#);
    let cards = topic("cards", r#"["qqq"]"#);
    one(
        cards,
        ARRIVING,
        r#"topic "just-arrived": no card "qqq"; the ids are in content/data/cards.json"#,
    );
}

#[test]
fn an_id_that_is_used_twice_is_named() {
    let row = Draft::new().copy(HOTLINES, "hot-110", "hot-120");
    one(
        row,
        HOTLINES,
        r#"fact "hot-120": the id is used twice, first in …; give one of them another id"#,
    );
    let text = Draft::new().append(TEXTS, "fact-hot-110 = Call.");
    one(text, TEXTS, r#"message "fact-hot-110": is there twice, first in …; keep one"#);
}

#[test]
fn an_id_that_is_none_is_named() {
    let row = Draft::new().copy(HOTLINES, "hot-110", "Hot 110");
    among(row, HOTLINES, r#"fact "Hot 110": "Hot 110" is not an id; use lower-case letters"#);
}

#[test]
fn an_unknown_confidence_or_kind_is_named_with_the_known_ones() {
    let sure = fact("confidence", "\"sure\"");
    among(
        sure,
        HOTLINES,
        r#"fact "hot-120": unknown variant `sure`, expected one of `primary`, …; see content/schema/facts.schema.json"#,
    );
    let news = fact("kind", "\"news\"");
    among(
        news,
        HOTLINES,
        r#"fact "hot-120": unknown variant `news`, expected one of `right`, …; see content/schema/facts.schema.json"#,
    );
}

#[test]
fn a_fact_without_a_source_is_named() {
    one(
        fact("sources", "[]"),
        HOTLINES,
        r#"fact "hot-120": has no source; name at least one source id"#,
    );
}

#[test]
fn a_missing_text_is_named_with_what_to_write() {
    let statement = Draft::new().message(TEXTS, "fact-hot-120", "");
    one(
        statement,
        GUIDE,
        r#"fact "hot-120": the text "fact-hot-120" is missing; write: fact-hot-120 = "#,
    );
    let summary = Draft::new().edit(TOPIC_TEXTS, "    .summary = ", "    .summery = ");
    among(
        summary,
        GUIDE,
        r#"topic "just-arrived": the text "topic-just-arrived.summary" is missing; write under topic-just-arrived: .summary = "#,
    );
}

#[test]
fn a_text_that_nothing_shows_is_named() {
    let statement = Draft::new().append(TEXTS, "fact-hot-nothing = Nothing.");
    one(
        statement,
        GUIDE,
        r#"message "fact-hot-nothing": nothing in the content has this text; take it out"#,
    );
    let heading = "    .nothing = Nothing\n    .summary = ";
    one(
        Draft::new().edit(TOPIC_TEXTS, "    .summary = ", heading),
        GUIDE,
        r#"message "topic-just-arrived": nothing shows its attribute ".nothing"; take it out"#,
    );
}

#[test]
fn a_missing_chinese_text_of_a_card_is_named() {
    let draft = Draft::new().edit(
        "locales/zh-Hans/guide/cards.ftl",
        "\ncard-hospital =",
        "\ncard-hospitals =",
    );
    among(
        draft,
        "locales/zh-Hans/guide",
        r#"card "hospital": the text "card-hospital" is missing; write: card-hospital = "#,
    );
}

#[test]
fn a_value_that_no_fact_has_is_named_with_those_that_it_has() {
    for (text, words) in [
        (
            r#"Call { FACT("hot-120", "fone") }."#,
            r#"fact "hot-120" has no value "fone"; it has: phone"#,
        ),
        (
            r#"Call { FACT("hot-12", "phone") }."#,
            r#"no fact "hot-12" with values; look up the id in content/data/facts"#,
        ),
        (r#"Call { PHONE("hot-120") }."#, r#"there is no function "PHONE"; use FACT"#),
        (
            r#"Call { FACT("hot-120") }."#,
            r#"FACT needs two texts; write FACT("fact-id", "value-name")"#,
        ),
        ("Call { $phone }.", r#"no variable "$phone" is given here; use FACT"#),
    ] {
        one(ambulance(text), TEXTS, &format!("message \"fact-hot-120\": {words}"));
    }
}

#[test]
fn a_value_of_another_kind_is_named() {
    let line = Draft::new().set("content/data/lines.json", "police", "value", "\"fone\"");
    one(
        line,
        "content/data/lines.json",
        r#"line "police": fact "hot-110" has no phone "fone"; it has: phone (phone)"#,
    );
    let fax = r#"{"fact": "contact-hours-seed", "value": "morning"}"#;
    let office = Draft::new().set("content/data/offices.json", "unhcr-beijing", "fax", fax);
    let words = r#"office "unhcr-beijing": fact "contact-hours-seed" has no phone "morning"; it has: …morning (opening)"#;
    among(office, "content/data/offices.json", words);
}

#[test]
fn a_text_with_a_value_stands_where_the_sources_of_its_fact_are_shown() {
    let cases = [
        ("categories", "arriving", "category \"arriving\"", "category-arriving", "preg-home-24h"),
        ("questions", "age", "question \"age\"", "option-age-adult", "rsd-family"),
        ("questions", "baby-born", "question \"baby-born\"", "question-baby-born", "birth-60-days"),
        (
            "cards",
            "police-registration",
            "card \"police-registration\"",
            "card-police-registration",
            "preg-home-24h",
        ),
    ];
    for (file, id, thing, message, fact) in cases {
        let file = format!("content/data/{file}.json");
        let draft = Draft::new().set(&file, id, "facts", r#"["hot-110"]"#);
        let words = format!(
            "{thing}: its text \"{message}\" tells a value of fact \"{fact}\", which it does not name; name the fact…"
        );
        among(draft, &file, &words);
    }
    let pregnant = "content/data/topics/family.json";
    let draft = Draft::new().edit(pregnant, ", \"hot-120\"", "");
    among(
        draft,
        pregnant,
        r#"topic "pregnant": its text "topic-pregnant" tells a value of fact "hot-120"…"#,
    );
    for (file, texts, old, thing) in [
        ("documents", "documents", "document-police-form = ", "document \"police-form\""),
        ("cautions", "steps-life", "caution-police-if-you = ", "caution \"police-if-you\""),
    ] {
        let texts = format!("locales/en/guide/{texts}.ftl");
        let new = format!(r#"{old}{{ FACT("hot-110", "phone") }} "#);
        let words = format!("{thing}: its text \"…\" tells a value of fact \"hot-110\"…");
        among(Draft::new().edit(&texts, old, &new), &format!("content/data/{file}.json"), &words);
    }
    let steps = "content/data/steps.json";
    let draft = Draft::new().set(
        steps,
        "replace-passport",
        "parts",
        r#"[{"id": "do"}, {"id": "where", "shared": true}]"#,
    );
    among(
        draft,
        steps,
        r#"step "replace-passport": its text "part-where" tells a value of fact "contact-help-website"…"#,
    );
}

#[test]
fn an_email_address_of_another_kind_is_named_and_none_is_fine() {
    let email = |json: &str| {
        Draft::new().set("content/data/facts/contact.json", "contact-email-hidden", "values", json)
    };
    let phone = email(r#"{"address": {"phone": "110"}}"#);
    let words = r#"office "unhcr-beijing": fact "contact-email-hidden" has no verbatim "address"; it has: address (phone)"#;
    among(phone, "content/data/offices.json", words);
    assert!(email("{}").load().is_ok());
}

#[test]
fn a_website_that_does_not_begin_as_readers_are_told_is_named() {
    const FACTS: &str = "content/data/facts/contact.json";
    let begins = |text: &str| {
        Draft::new().edit(
            FACTS,
            r#""verbatim": "help.unhcr.org/""#,
            &format!(r#""verbatim": "{text}""#),
        )
    };
    for text in ["help.unhcr.org", "help.unhcr.org/china/", "help.unhcr.org/x"] {
        let words = format!(
            r#"office "unhcr-beijing": "{text}" is not the beginning of a web address; write it up to"#
        );
        among(begins(text), "content/data/offices.json", &format!("{words}…"));
    }
    let words = r#"office "unhcr-beijing": "help.unhcr.org/china" does not begin with "help.unhcr.example/"; readers…"#;
    among(begins("help.unhcr.example/"), "content/data/offices.json", words);
}

#[test]
fn a_fact_about_the_office_that_cannot_say_it_is_confirmed_is_named() {
    const FACTS: &str = "locales/en/guide/facts-contact.ftl";
    let text = Draft::new().read(FACTS);
    let line = text.lines().find(|line| line.contains(".confirmed = The phone")).unwrap();
    let words = r#"fact "contact-phone-seed": the text "fact-contact-phone-seed.confirmed" is missing; write…"#;
    one(Draft::new().edit(FACTS, line, ""), "locales/en/guide", words);
}

#[test]
fn a_digit_or_a_chinese_term_in_a_statement_is_named() {
    let digit = r#"message "fact-hot-120": the number "120" stands in the text "Call 120."; take the number from a value"#;
    one(ambulance("Call 120."), TEXTS, digit);
    let term = r#"message "fact-hot-120": a term of the country stands in the text "Call 医院."; take the term from a value"#;
    one(ambulance("Call 医院."), TEXTS, term);
}

#[test]
fn broken_json_is_named_with_its_line() {
    let text = Draft::new().read(HOTLINES);
    let half = text.get(..text.len() / 2).expect("the file is ASCII");
    let cut = findings(&Draft::new().write(HOTLINES, half));
    let finding = cut
        .iter()
        .find(|finding| is(finding, HOTLINES, "EOF while parsing …; mend the JSON at line "));
    assert_eq!(
        finding.and_then(|finding| finding.line),
        Some(half.lines().count()),
        "{}",
        lines(&cut)
    );
    for (bytes, words) in [
        (&[0xff, 0xfe][..], "the file is UTF-16 and not UTF-8; open it in the editor"),
        (b"[]", "invalid type: sequence…; mend the JSON at line 1"),
        (br#"{"fact": []}"#, r#"has no list "facts"; compare it with the other files"#),
        ("[".repeat(100_000).as_bytes(), "…; mend the JSON at line 1"),
    ] {
        among(Draft::new().write(HOTLINES, bytes), HOTLINES, words);
    }
}

#[test]
fn broken_fluent_is_named_with_its_line() {
    let draft = ambulance(r#"Call { FACT("hot-120","#);
    let line = draft
        .read(TEXTS)
        .lines()
        .position(|line| line.starts_with("fact-hot-120"))
        .expect("it is there")
        + 1;
    let found = findings(&draft);
    let words = "the bracket ( that opens here is not closed; write ) behind what belongs into it";
    assert!(
        found.iter().any(|finding| is(finding, TEXTS, words) && finding.line == Some(line)),
        "{}",
        lines(&found)
    );
}

#[test]
fn a_fact_or_a_source_that_nothing_uses_is_named() {
    let draft = Draft::new()
        .copy(HOTLINES, "hot-120", "hot-nobody")
        .append(TEXTS, "fact-hot-nobody = Nobody.");
    one(
        draft,
        HOTLINES,
        r#"fact "hot-nobody": is used nowhere; name it in a topic, or take it out"#,
    );
    let sources = "content/data/sources.json";
    let draft = Draft::new().copy(sources, "dv-law", "dv-lawless");
    one(
        draft,
        sources,
        r#"source "dv-lawless": no fact was read in it; name it in a fact, or take it out"#,
    );
}

#[test]
fn a_month_that_cannot_be_is_named() {
    let late = r#"fact "hot-120": checked 2026-12 is after the date of the edition, 2026-11-28; give the month"#;
    one(fact("checked", "\"2026-12\""), HOTLINES, late);
    let none = r#"fact "hot-120": "2026-13" is not a month; write it as 2026-11; see content/schema/facts.schema.json"#;
    among(fact("checked", "\"2026-13\""), HOTLINES, none);
}

#[test]
fn an_edition_that_cannot_be_is_named() {
    let edition = |key: &str, json: &str| Draft::new().set_in_file(EDITION, key, json);
    let old = "review-by 2026-11-28 is not after date 2026-11-28; give a later review-by";
    one(edition("review-by", "\"2026-11-28\""), EDITION, old);
    let short = r#""version": "2026.11" does not fit the name of the file; write YEAR.MONTH.PATCH"#;
    among(edition("version", "\"2026.11\""), EDITION, short);
    let none = "…`2026-02` is invalid…; see content/schema/editions.schema.json";
    among(edition("date", "\"2026-02-30\""), EDITION, none);
}

#[test]
fn hours_that_never_open_are_named() {
    let file = "content/data/facts/contact.json";
    let draft = Draft::new().rows(file, |rows| {
        let fact = rows
            .iter_mut()
            .find(|row| row["id"] == "contact-hours-seed")
            .expect("the fact of the hours");
        fact["values"]["morning"]["opening"]["to"] = "08:30".into();
        fact["values"]["afternoon"]["opening"]["days"] = serde_json::json!([]);
    });
    let words = |name| {
        format!(
            r#"fact "contact-hours-seed": the hours "{name}" never open; give days, and a "to" that is later"#
        )
    };
    all(&draft, &[(file, &words("morning")), (file, &words("afternoon"))]);
}

#[test]
fn an_unknown_key_is_named() {
    let row = r#"fact "hot-120": unknown field `colour`, …; see content/schema/facts.schema.json"#;
    among(fact("colour", "\"red\""), HOTLINES, row);
    let file = Draft::new().set_in_file(HOTLINES, "colour", "\"red\"");
    one(file, HOTLINES, r#"unknown key "colour"; this file holds "facts""#);
    let locale = Draft::new().set_in_file(OFFERED, "colour", "\"red\"");
    among(locale, OFFERED, "unknown field `colour`, …; compare it with locales/en/locale.json");
}

#[test]
fn keywords_of_what_is_not_there_are_named() {
    let words = r#"{"keywords": {"topic-overstay": "visa over", "topic-overstey": "visa over"}}"#;
    for locale in ["en", "fr"] {
        let file = format!("locales/{locale}/keywords.json");
        let draft = Draft::new().write(&file, words);
        let expected = "\"topic-overstey\": nothing in the content has this name; take it out…";
        among(draft, &file, expected);
    }
    among(Draft::new().write("locales/en/keywords.json", "{"), "locales/en/keywords.json", "EOF…");
}

#[test]
fn a_missing_file_is_named() {
    const DATA: [&str; 14] = [
        "cards.json",
        "categories.json",
        "claims.json",
        "details.json",
        "documents.json",
        "facts/",
        "glossary.json",
        "languages.json",
        "lines.json",
        "offices.json",
        "sources.json",
        "tiles.json",
        "topics/",
        "editions/",
    ];
    for path in DATA.map(|path| format!("content/data/{path}")) {
        let words = if path.ends_with("editions/") {
            "there is no edition; write one with"
        } else {
            "is missing; put it back"
        };
        among(Draft::new().without(&path), &path, words);
    }
    among(Draft::new().without(OFFERED), OFFERED, "is missing; put back the folder locales/en");
    among(
        Draft::new().without("locales/zh-Hans/"),
        "locales/zh-Hans/locale.json",
        "is missing; copy locales/en/locale.json and change it",
    );
    among(
        Draft::new().without(TEXTS),
        GUIDE,
        r#"fact "hot-110": the text "fact-hot-110" is missing; write"#,
    );
}

#[test]
fn a_locale_with_unknown_formats_is_named() {
    let draft = Draft::new().set_in_file(CHINESE, "formats", "\"not a tag\"");
    one(draft, CHINESE, r#""not a tag" is not a language tag: …; compare it with locales/en"#);
}

#[test]
fn a_topic_or_category_that_holds_nothing_is_named() {
    let categories = "content/data/categories.json";
    let category = Draft::new().copy(categories, "arriving", "departing");
    among(category, categories, r#"category "departing": has no topics; give it a topic"#);
    let none = Draft::new().rows(ARRIVING, |rows| {
        rows[0].as_object_mut().unwrap().remove("action");
    });
    among(none, ARRIVING, r#"topic "just-arrived": missing field `action`"#);
    let stop = topic("action", "\"stop\"");
    among(stop, ARRIVING, r#"topic "just-arrived": "stop" is not an action; use one of email"#);
    let unknown = topic("action", "\"card:hotel-desks\"");
    among(unknown, ARRIVING, r#"topic "just-arrived": no card "hotel-desks"; did you mean"#);
    let nobody = topic("says", r#"{"question": "polis", "choice": "summoned"}"#);
    among(nobody, ARRIVING, r#"topic "just-arrived": no question "polis"; did you mean "police"?"#);
    let never = topic("says", r#"{"question": "police", "choice": "arrested"}"#);
    among(never, ARRIVING, r#"topic "just-arrived": question "police" has no "arrested""#);
    let unsaid = topic("action", "\"interview\"").set(
        ARRIVING,
        "just-arrived",
        "says",
        r#"{"question": "police", "choice": "summoned"}"#,
    );
    among(unsaid, ARRIVING, r#"topic "just-arrived": says an answer, but does not lead to the"#);
    let bare = Draft::new().rows(ARRIVING, |rows| {
        for list in ["before", "do", "facts"] {
            rows[0].as_object_mut().unwrap().remove(list);
        }
    });
    among(bare, ARRIVING, r#"topic "just-arrived": has no facts; give it at least one fact"#);
    let twice = topic("before", r#"["contact-email-first"]"#);
    let expected =
        r#"topic "just-arrived": fact "contact-email-first" stands in it twice; name it"#;
    among(twice, ARRIVING, expected);
}

#[test]
fn a_topic_with_too_much_or_too_little_to_do_is_named() {
    let many = topic("do", r#"["a", "b", "c", "d", "e", "f"]"#);
    let expected = r#"topic "just-arrived": 6 facts say what to do; keep the first 5, and put"#;
    among(many, ARRIVING, expected);
    let two_of_its_facts = r#"["contact-email-first", "contact-be-patient"]"#;
    let expected =
        r#"topic "just-arrived": 0 of its 3 facts of the kind how-to say what to do; put"#;
    let few = topic("do", "[]").rows(ARRIVING, |rows| {
        let facts = serde_json::from_str::<Vec<serde_json::Value>>(two_of_its_facts).unwrap();
        rows[0]["facts"].as_array_mut().unwrap().extend(facts);
    });
    among(few, ARRIVING, expected);
    let unknown = topic("do", r#"["contact-email-first", "contact-be-pacient"]"#);
    among(unknown, ARRIVING, r#"topic "just-arrived": no fact "contact-be-pacient"; did you mean"#);
}

#[test]
fn a_summary_that_is_too_long_to_be_read_is_named() {
    let texts = Draft::new().read(TOPIC_TEXTS);
    let old = texts.lines().find(|line| line.starts_with("    .summary = ")).unwrap();
    let said = |count: usize| {
        let new = format!("    .summary = {}", vec!["word"; count].join(" "));
        lines(&Draft::new().edit(TOPIC_TEXTS, old, &new).check())
    };
    let expected = "topic \"just-arrived\": its summary has 31 words; say it in 30";
    assert!(said(31).contains(expected), "{}", said(31));
    assert!(!said(30).contains("summary"), "{}", said(30));
}

#[test]
fn a_warning_whose_home_is_not_there_is_named() {
    const REGISTRATION: &str = "content/data/facts/police-registration.json";
    let warning = |home: &str| Draft::new().set(REGISTRATION, "preg-risk-irregular", "home", home);
    let expected = r#"fact "preg-risk-irregular": no topic "overstey"; did you mean "overstay"?"#;
    among(warning("\"overstey\""), REGISTRATION, expected);
    let expected = r#"fact "preg-risk-irregular": its home, topic "hiv", does not have it; name"#;
    among(warning("\"hiv\""), REGISTRATION, expected);
    let expected = r#"fact "hot-120": the text "fact-hot-120.short" is missing; write under"#;
    among(Draft::new().set(HOTLINES, "hot-120", "home", "\"health\""), GUIDE, expected);
}

#[test]
fn faults_in_several_files_are_all_named_at_once() {
    let draft = topic("related", r#"["arrive-flatt"]"#)
        .set(HOTLINES, "hot-120", "confidence", "\"sure\"")
        .set(HOTLINES, "hot-119", "sources", "[]")
        .set_in_file("content/data/cards.json", "colour", "\"red\"")
        .set_in_file(EDITION, "review-by", "\"2020-01-01\"")
        .message(TEXTS, "fact-hot-110", "fact-hot-110 = Call 110.")
        .append("locales/en/home.ftl", "home-title = Twice")
        .set_in_file(CHINESE, "formats", "\"not a tag\"");
    all(
        &draft,
        &[
            (ARRIVING, r#"topic "just-arrived": no topic "arrive-flatt"; did you mean"#),
            (HOTLINES, r#"fact "hot-120": unknown variant `sure`…; see content/schema"#),
            (HOTLINES, r#"fact "hot-119": has no source; name at least one"#),
            ("content/data/cards.json", r#"unknown key "colour"; this file holds "cards""#),
            (EDITION, "review-by 2020-01-01 is not after date 2026-11-28; give a later"),
            (TEXTS, r#"message "fact-hot-110": the number "110"…; take the number from a value"#),
            ("locales/en/home.ftl", r#"message "home-title": is there twice, …; keep one"#),
            (CHINESE, r#""not a tag" is not a language tag: …; compare"#),
        ],
    );
}

/// The fact is at fault, not the texts that take a value from it.
#[test]
fn a_fact_that_cannot_be_read_is_named_once() {
    one(fact("colour", "\"red\""), HOTLINES, r#"fact "hot-120": unknown field `colour`"#);
}

#[test]
fn a_missing_text_is_named_beside_a_fault_in_another_text() {
    let draft = ambulance("Call 120.").message(TEXTS, "fact-hot-119", "");
    let missing = r#"fact "hot-119": the text "fact-hot-119" is missing; write"#;
    all(&draft, &[(TEXTS, r#"message "fact-hot-120": the number "120""#), (GUIDE, missing)]);
}

#[test]
fn findings_name_their_file_from_the_root_of_the_repository() {
    let draft = fact("confidence", "\"sure\"")
        .set(HOTLINES, "hot-119", "sources", "[]")
        .set_in_file(EDITION, "review-by", "\"2020-01-01\"");
    let known = draft.paths();
    none(
        findings(&draft)
            .iter()
            .filter(|finding| !known.contains(&finding.file))
            .map(ToString::to_string),
    );
}

#[test]
fn a_text_of_the_interface_that_is_missing_is_named() {
    let draft = Draft::new().message("locales/en/home.ftl", "home-title", "home-title-lost = Lost");
    among(draft, "locales/en/home.ftl", "…home-title…missing");
}

#[test]
fn a_text_that_refers_to_a_text_that_is_not_there_is_named() {
    for (text, name) in [
        ("Call { no-such-message }.", "no-such-message"),
        ("Call { -no-such-term }.", "no-such-term"),
        ("Call { fact-hot-110.nothing }.", "nothing"),
    ] {
        among(ambulance(text), TEXTS, &format!("message \"fact-hot-120\": …{name}"));
    }
}

#[test]
fn a_text_that_is_not_utf_8_is_named() {
    let mut bytes = Draft::new().read(TEXTS).into_bytes();
    let call = bytes.windows(4).position(|four| four == b"Call").expect("a text says Call");
    bytes[call] = 0xff;
    among(Draft::new().write(TEXTS, bytes), TEXTS, "…UTF-8");
}
