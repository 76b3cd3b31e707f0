//! Broken content and locale files: each fault is named with its file, its id, what is wrong and what to do, and no guide
//! opens with one.

use waymark_locales::{Finding, Severity};
use waymark_tests::{Draft, guide, none};

const HOTLINES: &str = "content/data/facts/hotlines.json";
const HOTLINE_TEXTS: &str = "locales/en/guide/facts-hotlines.ftl";
const ARRIVING: &str = "content/data/topics/arriving.json";
const EDITION: &str = "content/data/editions/2026.11.0.json";

/// What a finding must say: file, thing, what is wrong, what to do.
type Expected<'e> = (&'e str, &'e str, &'e str, &'e str);

#[track_caller]
fn findings(draft: &Draft) -> Vec<Finding> {
    match draft.load() {
        Ok(_) => panic!("the guide opens"),
        Err(findings) => findings,
    }
}

fn is(finding: &Finding, (file, subject, problem, advice): Expected<'_>) -> bool {
    finding.severity == Severity::Error
        && file.ends_with(&finding.file)
        && finding.subject == subject
        && finding.problem.contains(problem)
        && finding.advice.contains(advice)
}

/// Expects just this fault.
#[track_caller]
fn one(draft: &Draft, file: &str, subject: &str, problem: &str, advice: &str) {
    let findings = findings(draft);
    let [finding] = findings.as_slice() else { panic!("not one finding:\n{}", lines(&findings)) };
    assert!(is(finding, (file, subject, problem, advice)), "{finding}");
}

/// Expects this fault, with others that follow from it.
#[track_caller]
fn among(draft: &Draft, file: &str, subject: &str, problem: &str, advice: &str) {
    all(draft, &[(file, subject, problem, advice)]);
}

/// Expects all these faults at once, with others that follow from them.
#[track_caller]
fn all(draft: &Draft, expected: &[Expected<'_>]) {
    let findings = findings(draft);
    for expected in expected {
        assert!(
            findings.iter().any(|finding| is(finding, *expected)),
            "no {expected:?} in:\n{}",
            lines(&findings)
        );
    }
}

fn lines(findings: &[Finding]) -> String {
    findings.iter().take(20).map(|finding| format!("{finding}\n")).collect()
}

#[test]
fn the_guide_itself_has_no_fault() {
    assert!(Draft::new().load().is_ok());
    assert_eq!(guide().warnings(), []);
}

#[test]
fn a_reference_that_leads_nowhere_names_the_nearest_id() {
    one(
        &Draft::new().set(ARRIVING, "just-arrived", "related", r#"["arrive-flatt"]"#),
        ARRIVING,
        "topic \"just-arrived\"",
        "no topic \"arrive-flatt\"",
        "did you mean \"arrive-flat\"?",
    );
    one(
        &Draft::new().set(HOTLINES, "hot-120", "sources", r#"["dv-laww", "emergency-2006"]"#),
        HOTLINES,
        "fact \"hot-120\"",
        "no source \"dv-laww\"",
        "did you mean \"dv-law\"?",
    );
    among(
        &Draft::new().edit(ARRIVING, "\"preg-home-24h\"", "\"preg-home-24\""),
        ARRIVING,
        "topic \"just-arrived\"",
        "no fact \"preg-home-24\"",
        "did you mean \"preg-home-24h\"?",
    );
    one(
        &Draft::new().set(ARRIVING, "just-arrived", "cards", r#"["qqq"]"#),
        ARRIVING,
        "topic \"just-arrived\"",
        "no card \"qqq\"",
        "content/data/cards.json",
    );
}

#[test]
fn an_id_that_is_used_twice_is_named() {
    one(
        &Draft::new().copy(HOTLINES, "hot-110", "hot-120"),
        HOTLINES,
        "fact \"hot-120\"",
        "used twice, first in",
        "another id",
    );
    one(
        &Draft::new().append(HOTLINE_TEXTS, "fact-hot-110 = Call."),
        HOTLINE_TEXTS,
        "message \"fact-hot-110\"",
        "twice",
        "keep one",
    );
}

#[test]
fn an_id_that_is_none_is_named() {
    among(
        &Draft::new().copy(HOTLINES, "hot-110", "Hot 110"),
        HOTLINES,
        "fact \"Hot 110\"",
        "\"Hot 110\" is not an id",
        "content/schema/facts.schema.json",
    );
}

#[test]
fn an_unknown_confidence_or_kind_is_named_with_the_known_ones() {
    among(
        &Draft::new().set(HOTLINES, "hot-110", "confidence", "\"sure\""),
        HOTLINES,
        "fact \"hot-110\"",
        "unknown variant `sure`, expected one of `primary`",
        "content/schema/facts.schema.json",
    );
    among(
        &Draft::new().set(HOTLINES, "hot-110", "kind", "\"news\""),
        HOTLINES,
        "fact \"hot-110\"",
        "unknown variant `news`",
        "content/schema/facts.schema.json",
    );
}

#[test]
fn a_fact_without_a_source_is_named() {
    one(
        &Draft::new().set(HOTLINES, "hot-120", "sources", "[]"),
        HOTLINES,
        "fact \"hot-120\"",
        "has no source",
        "name at least one source id",
    );
}

#[test]
fn a_missing_text_is_named_with_what_to_write() {
    one(
        &Draft::new().message(HOTLINE_TEXTS, "fact-hot-120", ""),
        "locales/en/guide",
        "fact \"hot-120\"",
        "the text \"fact-hot-120\" is missing",
        "write: fact-hot-120 = …",
    );
    among(
        &Draft::new().edit("locales/en/guide/topics.ftl", "    .keep = ", "    .kept = "),
        "locales/en/guide",
        "topic \"just-arrived\"",
        ".keep\" is missing",
        "write under topic-just-arrived: .keep = …",
    );
}

#[test]
fn a_text_that_nothing_shows_is_named() {
    one(
        &Draft::new().append(HOTLINE_TEXTS, "fact-hot-nothing = Nothing."),
        "locales/en/guide",
        "message \"fact-hot-nothing\"",
        "nothing in the content has this text",
        "take it out",
    );
    one(
        &Draft::new().edit(
            "locales/en/guide/topics.ftl",
            "    .keep = ",
            "    .nothing = Nothing\n    .keep = ",
        ),
        "locales/en/guide",
        "message \"topic-just-arrived\"",
        "nothing shows its attribute \".nothing\"",
        "take it out",
    );
}

#[test]
fn a_missing_chinese_text_of_a_card_is_named() {
    let file = "locales/zh-Hans/guide/cards.ftl";
    let text = Draft::new().read(file);
    let id = text
        .lines()
        .find_map(|line| line.split_once(" =").filter(|(id, _)| id.starts_with("card-")))
        .expect("a card")
        .0;
    let draft = Draft::new().edit(file, &format!("\n{id} ="), &format!("\n{id}-lost ="));
    let subject = format!("card \"{}\"", id.trim_start_matches("card-"));
    among(
        &draft,
        "locales/zh-Hans/guide",
        &subject,
        &format!("the text \"{id}\" is missing"),
        &format!("write: {id} = …"),
    );
}

#[test]
fn a_value_that_no_fact_has_is_named_with_those_that_it_has() {
    one(
        &Draft::new().message(
            HOTLINE_TEXTS,
            "fact-hot-120",
            r#"fact-hot-120 = Call { FACT("hot-120", "fone") }."#,
        ),
        HOTLINE_TEXTS,
        "message \"fact-hot-120\"",
        "fact \"hot-120\" has no value \"fone\"",
        "it has: phone",
    );
    one(
        &Draft::new().message(
            HOTLINE_TEXTS,
            "fact-hot-120",
            r#"fact-hot-120 = Call { FACT("hot-12", "phone") }."#,
        ),
        HOTLINE_TEXTS,
        "message \"fact-hot-120\"",
        "no fact \"hot-12\" with values",
        "content/data/facts",
    );
    one(
        &Draft::new().message(
            HOTLINE_TEXTS,
            "fact-hot-120",
            r#"fact-hot-120 = Call { PHONE("hot-120") }."#,
        ),
        HOTLINE_TEXTS,
        "message \"fact-hot-120\"",
        "no function \"PHONE\"",
        "use FACT",
    );
    one(
        &Draft::new().message(
            HOTLINE_TEXTS,
            "fact-hot-120",
            r#"fact-hot-120 = Call { FACT("hot-120") }."#,
        ),
        HOTLINE_TEXTS,
        "message \"fact-hot-120\"",
        "FACT needs two texts",
        "FACT(\"fact-id\", \"value-name\")",
    );
    one(
        &Draft::new().message(HOTLINE_TEXTS, "fact-hot-120", "fact-hot-120 = Call { $phone }."),
        HOTLINE_TEXTS,
        "message \"fact-hot-120\"",
        "no variable \"$phone\"",
        "use FACT",
    );
}

#[test]
fn a_value_of_another_kind_is_named() {
    one(
        &Draft::new().set("content/data/lines.json", "police", "value", "\"fone\""),
        "content/data/lines.json",
        "line \"police\"",
        "fact \"hot-110\" has no phone \"fone\"",
        "it has: phone (phone)",
    );
    among(
        &Draft::new().set(
            "content/data/offices.json",
            "unhcr-beijing",
            "fax",
            r#"{"fact": "contact-hours-seed", "value": "morning"}"#,
        ),
        "content/data/offices.json",
        "office \"unhcr-beijing\"",
        "has no phone \"morning\"",
        "morning (opening)",
    );
}

#[test]
fn a_digit_or_a_chinese_term_in_a_statement_is_named() {
    one(
        &Draft::new().message(HOTLINE_TEXTS, "fact-hot-120", "fact-hot-120 = Call 120."),
        HOTLINE_TEXTS,
        "message \"fact-hot-120\"",
        "the digit \"1\" stands in the text \"Call 120.\"",
        "take the number from a value",
    );
    one(
        &Draft::new().message(HOTLINE_TEXTS, "fact-hot-120", "fact-hot-120 = Call 医院."),
        HOTLINE_TEXTS,
        "message \"fact-hot-120\"",
        "Chinese stands in the text",
        "take the term from a value",
    );
}

#[test]
fn broken_json_is_named_with_its_line() {
    let text = Draft::new().read(HOTLINES);
    let end = text.len() / 2;
    let half = text.get(..end).expect("the file is ASCII");
    let draft = Draft::new().write(HOTLINES, half);
    among(&draft, HOTLINES, "", "EOF", "mend the JSON at line");
    let line = findings(&draft)
        .iter()
        .find(|finding| finding.problem.contains("EOF"))
        .and_then(|finding| finding.line);
    assert_eq!(line, Some(half.lines().count()));
    among(
        &Draft::new().write(HOTLINES, [0xff, 0xfe]),
        HOTLINES,
        "",
        "expected value",
        "mend the JSON at line 1",
    );
    among(&Draft::new().write(HOTLINES, "[]"), HOTLINES, "", "invalid type", "mend the JSON");
    among(
        &Draft::new().write(HOTLINES, r#"{"fact": []}"#),
        HOTLINES,
        "",
        "has no list \"facts\"",
        "compare it with the other files",
    );
    among(&Draft::new().write(HOTLINES, "[".repeat(100_000)), HOTLINES, "", "", "mend the JSON");
}

#[test]
fn broken_fluent_is_named_with_its_line() {
    let draft = Draft::new().message(
        HOTLINE_TEXTS,
        "fact-hot-120",
        r#"fact-hot-120 = Call { FACT("hot-120","#,
    );
    let text = draft.read(HOTLINE_TEXTS);
    let line =
        text.lines().position(|line| line.starts_with("fact-hot-120")).expect("it is there") + 1;
    let found = findings(&draft);
    let near = |finding: &&Finding| {
        HOTLINE_TEXTS.ends_with(&finding.file)
            && finding.line.is_some_and(|at| at.abs_diff(line) <= 1)
    };
    assert!(
        found.iter().any(|finding| near(&finding) && finding.advice.contains("could be read")),
        "{}",
        lines(&found)
    );
}

#[test]
fn a_fact_or_a_source_that_nothing_uses_is_named() {
    let draft = Draft::new()
        .copy(HOTLINES, "hot-120", "hot-nobody")
        .append(HOTLINE_TEXTS, "fact-hot-nobody = Nobody.");
    one(&draft, HOTLINES, "fact \"hot-nobody\"", "is used nowhere", "name it in a topic");
    let sources = "content/data/sources.json";
    one(
        &Draft::new().copy(sources, "dv-law", "dv-lawless"),
        sources,
        "source \"dv-lawless\"",
        "no fact was read in it",
        "name it in a fact",
    );
}

#[test]
fn a_day_that_cannot_be_is_named() {
    one(
        &Draft::new().set(HOTLINES, "hot-120", "checked", "\"2026-12\""),
        HOTLINES,
        "fact \"hot-120\"",
        "checked 2026-12 is after the date of the edition, 2026-11-23",
        "the month in which the sources were read",
    );
    among(
        &Draft::new().set(HOTLINES, "hot-120", "checked", "\"2026-13\""),
        HOTLINES,
        "fact \"hot-120\"",
        "\"2026-13\" is not a month",
        "content/schema/facts.schema.json",
    );
    one(
        &Draft::new().set_in_file(EDITION, "review-by", "\"2026-11-23\""),
        EDITION,
        "",
        "review-by 2026-11-23 is not after date 2026-11-23",
        "give a later review-by",
    );
    one(
        &Draft::new().set_in_file(EDITION, "version", "\"2026.11\""),
        EDITION,
        "",
        "\"2026.11\" does not fit the name of the file",
        "YEAR.MONTH.PATCH",
    );
    among(
        &Draft::new().set_in_file(EDITION, "date", "\"2026-02-30\""),
        EDITION,
        "",
        "2026-02-30",
        "content/schema/editions.schema.json",
    );
}

#[test]
fn hours_that_never_open_are_named() {
    let values = r#"{"morning": {"opening": {"days": ["monday"], "from": "12:30", "to": "08:30"}}, "afternoon": {"opening": {"days": [], "from": "13:30", "to": "17:30"}}}"#;
    let draft = Draft::new().rows("content/data/facts/contact.json", |rows| {
        let fact = rows
            .iter_mut()
            .find(|row| row["id"] == "contact-hours-seed")
            .expect("the fact of the hours");
        let new: serde_json::Value = serde_json::from_str(values).unwrap();
        fact["values"]["morning"] = new["morning"].clone();
        fact["values"]["afternoon"] = new["afternoon"].clone();
    });
    let file = "content/data/facts/contact.json";
    all(
        &draft,
        &[
            (
                file,
                "fact \"contact-hours-seed\"",
                "the hours \"morning\" never open",
                "later than \"from\"",
            ),
            (
                file,
                "fact \"contact-hours-seed\"",
                "the hours \"afternoon\" never open",
                "give days",
            ),
        ],
    );
}

#[test]
fn an_unknown_key_is_named() {
    among(
        &Draft::new().set(HOTLINES, "hot-120", "colour", "\"red\""),
        HOTLINES,
        "fact \"hot-120\"",
        "unknown field `colour`",
        "content/schema/facts.schema.json",
    );
    one(
        &Draft::new().set_in_file(HOTLINES, "colour", "\"red\""),
        HOTLINES,
        "",
        "unknown key \"colour\"",
        "this file holds \"facts\"",
    );
    among(
        &Draft::new().set_in_file("locales/en/locale.json", "colour", "\"red\""),
        "locales/en/locale.json",
        "",
        "unknown field `colour`",
        "compare it with locales/en/locale.json",
    );
}

#[test]
fn a_missing_file_is_named() {
    for path in [
        "cards.json",
        "sources.json",
        "offices.json",
        "claims.json",
        "categories.json",
        "glossary.json",
        "lines.json",
    ] {
        let path = format!("content/data/{path}");
        among(&Draft::new().without(&path), &path, "", "is missing", "put it back");
    }
    among(
        &Draft::new().without("content/data/facts/"),
        "content/data/facts/",
        "",
        "is missing",
        "put it back",
    );
    among(
        &Draft::new().without("content/data/editions/"),
        "content/data/editions/",
        "",
        "there is no edition",
        "waymark-cli record",
    );
    among(
        &Draft::new().without("locales/en/locale.json"),
        "locales/en/locale.json",
        "",
        "the source language is missing",
        "put back",
    );
    among(
        &Draft::new().without("locales/zh-Hans/"),
        "locales/zh-Hans",
        "",
        "is missing",
        "put it back",
    );
    among(
        &Draft::new().without(HOTLINE_TEXTS),
        "locales/en/guide",
        "fact \"hot-110\"",
        "the text \"fact-hot-110\" is missing",
        "write: fact-hot-110 = …",
    );
}

#[test]
fn a_locale_with_unknown_formats_is_named() {
    one(
        &Draft::new().set_in_file("locales/zh-Hans/locale.json", "formats", "\"not a tag\""),
        "locales/zh-Hans/locale.json",
        "",
        "\"not a tag\" is not a language tag",
        "compare it with locales/en/locale.json",
    );
}

#[test]
fn a_topic_or_category_that_holds_nothing_is_named() {
    let categories = "content/data/categories.json";
    among(
        &Draft::new().copy(categories, "arriving", "departing"),
        categories,
        "category \"departing\"",
        "has no topics",
        "give it a topic",
    );
    among(
        &Draft::new().set(ARRIVING, "just-arrived", "sections", "[]"),
        ARRIVING,
        "topic \"just-arrived\"",
        "has no sections",
        "at least one section",
    );
    among(
        &Draft::new().set(
            ARRIVING,
            "just-arrived",
            "sections",
            r#"[{"id": "keep"}, {"id": "keep", "facts": ["hot-110"]}]"#,
        ),
        ARRIVING,
        "topic \"just-arrived\"",
        "section \"keep\" holds no facts and no claims, or both",
        "give it facts or claims",
    );
    among(
        &Draft::new().set(
            ARRIVING,
            "just-arrived",
            "sections",
            r#"[{"id": "keep", "facts": ["hot-120"]}, {"id": "keep", "facts": ["hot-110"]}]"#,
        ),
        ARRIVING,
        "topic \"just-arrived\"",
        "the section id \"keep\" is taken",
        "another id",
    );
}

#[test]
fn faults_in_several_files_are_all_named_at_once() {
    let draft = Draft::new()
        .set(ARRIVING, "just-arrived", "related", r#"["arrive-flatt"]"#)
        .set(HOTLINES, "hot-120", "confidence", "\"sure\"")
        .set(HOTLINES, "hot-119", "sources", "[]")
        .set_in_file("content/data/cards.json", "colour", "\"red\"")
        .set_in_file(EDITION, "review-by", "\"2020-01-01\"")
        .message(HOTLINE_TEXTS, "fact-hot-110", "fact-hot-110 = Call 110.")
        .append("locales/en/home.ftl", "home-title = Twice")
        .set_in_file("locales/zh-Hans/locale.json", "formats", "\"not a tag\"");
    all(
        &draft,
        &[
            (ARRIVING, "topic \"just-arrived\"", "no topic \"arrive-flatt\"", "did you mean"),
            (HOTLINES, "fact \"hot-120\"", "unknown variant `sure`", "content/schema"),
            (HOTLINES, "fact \"hot-119\"", "has no source", "name at least one"),
            ("content/data/cards.json", "", "unknown key \"colour\"", "cards"),
            (EDITION, "", "review-by 2020-01-01", "later"),
            (HOTLINE_TEXTS, "message \"fact-hot-110\"", "the digit \"1\"", "value"),
            ("locales/en/home.ftl", "message \"home-title\"", "twice", "keep one"),
            ("locales/zh-Hans/locale.json", "", "not a tag", "compare"),
        ],
    );
}

/// The fact is at fault, not the texts that take a value from it.
#[test]
fn a_fact_that_cannot_be_read_is_named_once() {
    one(
        &Draft::new().set(HOTLINES, "hot-120", "colour", "\"red\""),
        HOTLINES,
        "fact \"hot-120\"",
        "unknown field `colour`",
        "content/schema/facts.schema.json",
    );
}

/// A text that is missing is found at once with what is wrong in other texts.
#[test]
fn a_missing_text_is_named_beside_a_fault_in_another_text() {
    let draft = Draft::new().message(HOTLINE_TEXTS, "fact-hot-120", "").message(
        HOTLINE_TEXTS,
        "fact-hot-110",
        "fact-hot-110 = Call 110.",
    );
    all(
        &draft,
        &[
            (HOTLINE_TEXTS, "message \"fact-hot-110\"", "the digit \"1\"", "value"),
            (
                "locales/en/guide",
                "fact \"hot-120\"",
                "the text \"fact-hot-120\" is missing",
                "write",
            ),
        ],
    );
}

#[test]
fn findings_name_their_file_from_the_root_of_the_repository() {
    let draft = Draft::new()
        .set(HOTLINES, "hot-120", "confidence", "\"sure\"")
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
    among(&draft, "locales/en/home.ftl", "message \"home-title\"", "missing", "home-title");
}

#[test]
fn a_text_that_refers_to_a_text_that_is_not_there_is_named() {
    for (reference, name) in [
        ("{ no-such-message }", "no-such-message"),
        ("{ -no-such-term }", "no-such-term"),
        ("{ fact-hot-110.nothing }", "nothing"),
    ] {
        let draft = Draft::new().message(
            HOTLINE_TEXTS,
            "fact-hot-120",
            &format!("fact-hot-120 = Call {reference}."),
        );
        among(&draft, HOTLINE_TEXTS, "message \"fact-hot-120\"", name, "");
    }
}

#[test]
fn a_text_that_is_not_utf_8_is_named() {
    let mut bytes = Draft::new().read(HOTLINE_TEXTS).into_bytes();
    let at = bytes.windows(4).position(|four| four == b"Call").expect("a text says Call");
    bytes[at] = 0xff;
    among(&Draft::new().write(HOTLINE_TEXTS, bytes), HOTLINE_TEXTS, "", "UTF-8", "");
}
