//! `waymark-cli plan` and `interview`, as people run them.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use serde_json::{Map, Value, json};
use waymark_content::{AnswerKind, Answers, Block, Due, PlannedStep, plan};
use waymark_tests::{Ended, NOW, Program, Scratch, country, guide, moment};

use crate::people::interview;

/// A person whose answers bring a moment, a day, a day that has passed, and steps without a deadline.
const ANSWERS: &str = r#"{
    "danger": "medical", "where": "mainland", "police": "no", "from": "other", "unhcr": "registered",
    "paper-until": "2026-12-01", "stay": "permit", "stay-until": "2027-03-20", "shelter": "home",
    "registered-here": "no", "arrived-here": "2026-12-03T21:00", "family": ["ill", "pregnant"], "needs": "not-said",
    "have": ["phone"], "leave-by": "2026-12-20", "colour": "red"
}"#;

fn plan_command() -> Program {
    Program::new(&["plan", "--now", NOW, "--answers"])
}

fn from_input(answers: &str) -> Program {
    plan_command().with(Path::new("-")).reads(answers)
}

fn as_json(program: Program) -> Program {
    program.with(Path::new("--format")).with(Path::new("json"))
}

fn answers() -> Answers {
    serde_json::from_str(ANSWERS).unwrap()
}

#[test]
fn a_plan_is_made_from_a_file_and_from_the_standard_input() {
    let scratch = Scratch::new();
    let file = scratch.path().join("answers.json");
    fs::write(&file, ANSWERS).unwrap();
    let from_file = plan_command().with(&file).exits(0);
    assert_eq!(from_file.out(), from_input(ANSWERS).exits(0).out());
    assert_eq!(from_file.error(), "");
    let json = as_json(plan_command().with(&file)).exits(0).json();
    assert_eq!(json, as_json(from_input(ANSWERS)).exits(0).json());
    assert_eq!(fs::read_to_string(&file).unwrap(), ANSWERS, "it only reads");
}

/// Returns a step as the program should print it.
fn printed(planned: &PlannedStep<'_>) -> Value {
    let l = guide().locales().source();
    let due = planned.timing.due.map(|due| match due {
        Due::Day(day) => day.to_string(),
        Due::Moment(moment) => {
            format!("{}+08:00", country().local(moment).strftime("%Y-%m-%dT%H:%M:%S"))
        }
    });
    let because: Vec<&str> =
        planned.because.iter().map(|because| because.question.id.as_str()).collect();
    let many = planned.because.iter().filter(|because| {
        matches!(because.question.answer, AnswerKind::Many(_) | AnswerKind::Documents)
    });
    let options: Map<String, Value> = many
        .map(|because| {
            let choices = because.choices.iter().map(|choice| json!(choice.id.as_str()));
            (because.question.id.to_string(), choices.collect())
        })
        .collect();
    let facts: Vec<&str> = planned.facts.iter().map(|id| id.as_str()).collect();
    let text: Vec<String> =
        guide().paragraphs(planned, l).iter().map(ToString::to_string).collect();
    json!({
        "id": planned.step.id.as_str(),
        "urgency": planned.timing.urgency.as_str(),
        "due": due,
        "overdue": planned.timing.is_overdue(),
        "because": because,
        "because_options": options,
        "facts": facts,
        "title": guide().title(planned, l).as_str(),
        "text": text,
        "topic": planned.step.topic.as_str(),
        "card": planned.step.card.as_ref().map(|card| card.as_str()),
    })
}

#[test]
fn the_json_form_holds_all_of_the_plan() {
    let answers = answers();
    let report = as_json(from_input(ANSWERS)).exits(0).json();
    let plan = plan(interview(), &answers, moment(NOW));
    let steps: Vec<Value> = plan.steps.iter().map(printed).collect();
    assert_eq!(report["steps"], json!(steps));
    assert_eq!(report["dropped"], json!(["leave-by", "have", "colour"]));
    let open: Vec<&str> = plan.open.iter().map(|question| question.id.as_str()).collect();
    assert_eq!(report["open"], json!(open));
    assert!(open.contains(&"needs"), "a skipped question is open");
    assert_eq!(report["clock_wrong"], json!(false));
    for number in ["110", "120"] {
        assert!(report["emergency"].as_array().unwrap().contains(&json!(number)), "{number}");
    }
    let keys: BTreeSet<&String> = report.as_object().unwrap().keys().collect();
    assert_eq!(
        keys.into_iter().collect::<Vec<_>>(),
        ["clock_wrong", "dropped", "emergency", "open", "steps"]
    );
}

#[test]
fn a_deadline_is_printed_as_a_day_or_as_a_moment_of_the_country() {
    let report = as_json(from_input(ANSWERS)).exits(0).json();
    let step = |id: &str| {
        let steps = report["steps"].as_array().unwrap();
        let step = steps.iter().find(|step| step["id"] == id);
        let step = step.unwrap_or_else(|| panic!("no {id} in {report}"));
        (step["due"].clone(), step["overdue"].clone(), step["urgency"].clone())
    };
    assert_eq!(step("call-120"), (Value::Null, json!(false), json!("now")));
    assert_eq!(
        step("register-address"),
        (json!("2026-12-04T21:00:00+08:00"), json!(false), json!("today"))
    );
    assert_eq!(step("renew-paper"), (json!("2026-12-01"), json!(true), json!("today")));
    assert_eq!(step("extend-permit"), (json!("2027-02-18"), json!(false), json!("soon")));
}

/// Expects that the text form says what each sheet of the plan says, one step after another, and returns it.
#[track_caller]
fn text_form(answers: &str) -> String {
    let out = from_input(answers).exits(0).out();
    let given: Answers = serde_json::from_str(answers).unwrap();
    let l = guide().locales().source();
    let plan = plan(interview(), &given, moment(NOW));
    let mut printed = out.split("\n\n").skip(1);
    for (planned, sheet) in plan.steps.iter().zip(guide().sheets(&plan, l)) {
        let step = printed.next().unwrap_or_else(|| panic!("{} is missing", planned.step.id));
        let title = format!("[{}] {}", planned.timing.urgency, sheet.title);
        assert_eq!(step.lines().next(), Some(title.as_str()));
        let deadline = sheet.deadline.iter();
        let deadline = deadline.flat_map(|words| std::iter::once(&words.date).chain(&words.left));
        for text in deadline.chain(sheet.blocks.iter().flat_map(Block::texts)) {
            assert!(step.contains(text.as_str()), "no \"{text}\" in {step}");
        }
        let police = l.plan_police().to_string();
        assert_eq!(step.contains(&police), !planned.cautions.is_empty(), "{step}");
        for block in &sheet.blocks {
            if let Block::Grounds(grounds) = block {
                let because = grounds.because.iter().map(ToString::to_string);
                let facts = grounds.facts.iter();
                let facts = facts.map(|fact| format!("{} ({})", fact.id, fact.confidence.word(l)));
                for words in because.chain(facts) {
                    assert!(step.contains(&words), "no \"{words}\" in {step}");
                }
            }
        }
    }
    out
}

#[test]
fn the_text_form_has_every_step_and_what_was_dropped() {
    let out = text_form(ANSWERS);
    for words in [
        "110",
        "120",
        "The last day has passed: Tuesday 1 December 2026",
        "dropped: leave-by = 2026-12-20",
        "dropped: colour = red",
    ] {
        assert!(out.contains(words), "no \"{words}\" in {out}");
    }
}

#[test]
fn the_text_form_says_once_what_the_page_says_once() {
    let out = text_form(
        r#"{"danger": "danger", "where": "mainland", "from": "north-korea", "shelter": "nowhere", "needs": "go-home"}"#,
    );
    let l = guide().locales().source();
    let caution = interview().cautions().get("north-korea").unwrap();
    assert!(caution.once);
    assert_eq!(out.matches(&format!("  ! {}\n", guide().name(caution, l))).count(), 1, "{out}");
}

#[test]
fn the_text_form_has_the_list_of_documents_for_the_first_email() {
    let out = text_form(r#"{"where": "mainland", "unhcr": "not-yet", "have": ["phone"]}"#);
    let l = guide().locales().source();
    for document in guide().content().documents().iter() {
        let tick = if document.id.as_str() == "phone" { "[x]" } else { "[ ]" };
        let row = format!("\n  {tick} {}", guide().name(document, l));
        assert!(out.contains(&row), "no \"{row}\" in {out}");
        let detail = guide().part(document, "detail", l);
        assert_eq!(out.contains(&format!(" – {detail}\n")), tick == "[ ]", "{out}");
    }
    assert!(out.contains(l.plan_papers_missing(6_usize).as_str()), "{out}");
}

#[test]
fn no_answers_give_the_plan_for_everybody() {
    let report = as_json(from_input("{}")).exits(0).json();
    let plan = plan(interview(), &Answers::default(), moment(NOW));
    let steps: Vec<Value> = plan.steps.iter().map(printed).collect();
    assert!(!steps.is_empty());
    assert_eq!(report["steps"], json!(steps));
}

#[test]
fn a_question_that_stands_twice_with_different_values_is_dropped() {
    let report = as_json(from_input(r#"{"where": "macao", "where": "hong-kong"}"#)).exits(0).json();
    assert_eq!(report["dropped"], json!(["where"]));
}

#[test]
fn a_wrong_clock_is_told_in_the_json_form() {
    let report =
        Program::new(&["plan", "--answers", "-", "--format", "json", "--now", "2020-01-01T00:00"]);
    assert_eq!(report.reads("{}").exits(0).json()["clock_wrong"], json!(true));
}

/// Expects that a command was refused: nothing on the output, and all of this in the message.
#[track_caller]
fn refused(ended: &Ended, words: &[&str]) {
    assert_eq!(ended.out(), "");
    for words in words {
        assert!(ended.error().contains(words), "no \"{words}\" in {}", ended.error());
    }
    assert!(!ended.error().contains("panicked"), "{}", ended.error());
}

#[test]
fn a_file_that_is_not_there_is_named() {
    refused(
        &plan_command().with(Path::new("no-such-answers.json")).exits(3),
        &["no-such-answers.json"],
    );
    let scratch = Scratch::new();
    let ended = plan_command().with(scratch.path()).exits(3);
    refused(&ended, &[scratch.path().to_str().unwrap()]);
}

#[test]
fn what_are_no_answers_is_refused_with_an_example() {
    let advice = [
        r#"{"danger": "no", "family": ["baby"], "stay-until": "2026-12-20"}"#,
        "-: cannot read the answers",
    ];
    for broken in [
        "",
        "{",
        "null",
        "[]",
        "\"no\"",
        "42",
        "{\"danger\": \"no\"} and more",
        "{\"danger\": 1}",
        "{\"danger\": null}",
        "{\"danger\": true}",
        "{\"danger\": {\"no\": \"yes\"}}",
        "{\"family\": [1]}",
        "{\"family\": [[\"ill\"]]}",
        "{danger: no}",
        "danger=no",
    ] {
        refused(&from_input(broken).exits(2), &advice);
    }
    let bytes = plan_command().with(Path::new("-")).reads(vec![b'{', b'"', 0xff, b'"', b'}']);
    refused(&bytes.exits(2), &advice);
    let deep = format!("{{\"family\": {}1{}}}", "[".repeat(30_000), "]".repeat(30_000));
    refused(&from_input(&deep).exits(2), &advice);
}

#[test]
fn too_many_answers_are_refused() {
    let large = format!("{{\"danger\": \"{}\"}}", "x".repeat(64 * 1024));
    refused(&from_input(&large).exits(2), &["65536 bytes"]);
    let scratch = Scratch::new();
    let file = scratch.path().join("large.json");
    fs::write(&file, &large).unwrap();
    refused(&plan_command().with(&file).exits(2), &["65536 bytes", "large.json"]);
    let endless = "x".repeat(4 * 1024 * 1024);
    refused(&from_input(&endless).exits(2), &["65536 bytes"]);
    let whole = format!("{{\"danger\": \"no\"}}{}", " ".repeat(64 * 1024 - 16));
    assert_eq!(whole.len(), 64 * 1024);
    let _ = from_input(&whole).exits(0);
}

#[test]
fn an_unknown_language_time_or_form_is_refused() {
    let with = |word: &str, value: &str| {
        Program::new(&["plan", "--answers", "-", word, value]).reads("{}").exits(2)
    };
    refused(&with("--locale", "xx"), &["\"xx\"", "locales"]);
    refused(&with("--now", "tomorrow"), &["\"tomorrow\"", "2026-12-04T18:00"]);
    refused(&with("--now", "2026-02-30T10:00"), &["2026-02-30T10:00"]);
    refused(&with("--format", "yaml"), &["yaml", "json"]);
    refused(&Program::new(&["plan"]).exits(2), &["--answers"]);
}

#[test]
fn the_plan_is_told_in_every_language_with_the_same_steps() {
    let steps = |locale: &str| {
        let report =
            as_json(from_input(ANSWERS)).with(Path::new("--locale")).with(Path::new(locale));
        let report = report.exits(0).json();
        let ids = report["steps"].as_array().unwrap().iter().map(|step| step["id"].clone());
        ids.collect::<Vec<_>>()
    };
    let english = steps("en");
    for locale in guide().locales().all() {
        assert_eq!(steps(locale.id()), english, "{}", locale.id());
    }
}

#[test]
fn the_graph_is_dot_with_every_question_once_and_arrows_from_what_decides() {
    let out = Program::new(&["interview", "--graph"]).exits(0).out();
    let mut lines = out.lines().map(str::trim);
    assert_eq!(lines.next(), Some("digraph interview {"));
    assert_eq!(out.lines().next_back(), Some("}"));
    for (open, close) in [('{', '}'), ('[', ']')] {
        assert_eq!(out.matches(open).count(), out.matches(close).count(), "{open} {close}");
    }
    let (mut nodes, mut arrows) = (Vec::new(), BTreeMap::<&str, BTreeSet<&str>>::new());
    for line in lines.filter(|line| *line != "}" && !line.starts_with("node ")) {
        assert_eq!(line.matches('"').count() % 2, 0, "{line}");
        assert!(line.ends_with("];"), "{line}");
        let (head, _) = line.split_once(" [").unwrap_or_else(|| panic!("no attributes: {line}"));
        match head.split_once(" -> ") {
            Some((from, to)) => {
                arrows.entry(to.trim_matches('"')).or_default().insert(from.trim_matches('"'));
            }
            None => nodes.push(head.trim_matches('"')),
        }
    }
    let questions: Vec<&str> =
        interview().questions().iter().map(|question| question.id.as_str()).collect();
    assert_eq!(nodes, questions);
    for (to, from) in &arrows {
        let place = |id: &str| questions.iter().position(|question| *question == id);
        let to = place(to).expect("an arrow leads to a question");
        assert!(from.iter().all(|from| place(from).is_some_and(|from| from < to)), "{from:?}");
    }
    assert_eq!(arrows["entry"], BTreeSet::from(["police", "stay", "where"]));
    assert_eq!(arrows["alone"], BTreeSet::from(["age"]));
    assert!(!arrows.contains_key("danger"), "it is always asked");
}

#[test]
fn the_table_names_every_question_word_step_and_option() {
    let out = Program::new(&["interview", "--table"]).exits(0).out();
    let tables: Vec<Vec<&str>> =
        out.split("\n\n").map(|table| table.lines().skip(2).collect()).collect();
    let first = |table: &[&str]| -> Vec<String> {
        let cells = table.iter().map(|row| row.split(" | ").next().unwrap_or_default());
        cells.map(|cell| cell.trim_start_matches("| ").to_owned()).collect()
    };
    let [questions, words, steps, laws] = tables.as_slice() else { panic!("{out}") };
    let ids: Vec<&str> =
        interview().questions().iter().map(|question| question.id.as_str()).collect();
    assert_eq!(first(questions), ids);
    let ids: Vec<&str> = interview().words().iter().map(|word| word.id.as_str()).collect();
    assert_eq!(first(words), ids);
    let ids: Vec<&str> = interview().steps().iter().map(|step| step.id.as_str()).collect();
    assert_eq!(first(steps), ids);
    let ids: Vec<&str> = interview().laws().iter().map(|law| law.id.as_str()).collect();
    assert_eq!(first(laws), ids);
    for table in out.split("\n\n") {
        let columns: BTreeSet<usize> = table.lines().map(|row| row.matches('|').count()).collect();
        assert_eq!(columns.len(), 1, "a row has another number of columns: {table}");
    }
    for (question, row) in interview().questions().iter().zip(questions) {
        let options = interview().choices(question).iter();
        let missing: Vec<&str> =
            options.map(|choice| choice.id.as_str()).filter(|id| !row.contains(id)).collect();
        assert!(missing.is_empty(), "{row}: {missing:?}");
    }
    for (step, row) in interview().steps().iter().zip(steps) {
        assert_eq!(row.contains("police caution"), step.leads_to_police, "{row}");
        assert!(step.facts.iter().all(|fact| row.contains(fact.as_str())), "{row}");
    }
}

#[test]
fn the_interview_without_a_form_or_with_two_is_refused() {
    refused(&Program::new(&["interview"]).exits(2), &["--graph", "--table"]);
    refused(&Program::new(&["interview", "--graph", "--table"]).exits(2), &["--table"]);
}
