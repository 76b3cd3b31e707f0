//! Deadlines: the numbers in them stand in facts and nowhere else, and what only may have passed is told with "if".

use jiff::Timestamp;
use serde_json::{Value as Json, json};
use waymark_content::{Answers, Due, Guide, Length, Step, ValueOf, plan};
use waymark_locales::Value;
use waymark_tests::{Draft, Node, Page, Program, country, guide, moment, none, visit};
use waymark_ui::Links;

use crate::people::{address, interview};

/// Somebody who moved into a flat yesterday, at an hour that was not said, asks twenty minutes after midnight.
const AFTER_MIDNIGHT: &str = "2026-11-29T00:20+08:00";
const MOVED_YESTERDAY: &str = r#"{"stay": "visa", "stay-until": "2026-12-20", "shelter": "home", "registered-here": "no",
    "arrived-here": "2026-11-28"}"#;

fn answers(json: &str) -> Answers {
    serde_json::from_str(json).unwrap()
}

#[test]
fn a_time_that_may_have_passed_is_first_and_is_told_in_the_json_form() {
    let report = |now: &str| {
        Program::new(&["plan", "--answers", "-", "--format", "json", "--now", now])
            .reads(MOVED_YESTERDAY)
            .exits(0)
            .json()
    };
    let first = report(AFTER_MIDNIGHT)["steps"][0].clone();
    let told = |step: &Json| {
        ["id", "urgency", "due", "latest", "overdue", "may_have_passed"]
            .map(|key| step[key].clone())
    };
    assert_eq!(
        told(&first),
        [
            json!("register-address"),
            json!("today"),
            json!("2026-11-29T00:00:00+08:00"),
            json!("2026-11-30T00:00:00+08:00"),
            json!(false),
            json!(true)
        ]
    );
    let overdue = report("2026-11-30T00:00+08:00")["steps"][0].clone();
    assert_eq!(told(&overdue)[4..], [json!(true), json!(false)]);
    // With the hour there is one deadline and nothing that may have passed.
    let exact = Program::new(&["plan", "--answers", "-", "--format", "json"])
        .with(std::path::Path::new("--now"))
        .with(std::path::Path::new(AFTER_MIDNIGHT))
        .reads(MOVED_YESTERDAY.replace("11-28", "11-28T09:00"))
        .exits(0)
        .json();
    let keys = exact["steps"][0].as_object().unwrap();
    assert!(!keys.contains_key("latest") && !keys.contains_key("may_have_passed"), "{exact}");
    for step in report(AFTER_MIDNIGHT)["steps"].as_array().unwrap() {
        let (due, urgency) = (&step["due"], &step["urgency"]);
        assert!(
            step["id"] != "extend-stay" || urgency == "soon",
            "{due}: extending is not for today"
        );
    }
}

#[test]
fn a_time_that_may_have_passed_is_told_with_if_in_every_language() {
    let now = moment(AFTER_MIDNIGHT);
    let plan_address =
        |language: &str| address(&format!("/{language}/plan"), &answers(MOVED_YESTERDAY));
    none(guide().locales().all().flat_map(|l| {
        let page = visit(guide(), &plan_address(l.id()), now, Links::Live);
        let deadline = page.document.html().first("deadline").map(Node::text).unwrap_or_default();
        let came = country().day(now).yesterday().unwrap();
        let mut faults = Vec::new();
        let whole = "24 hours after you came. If you came before 00:20 at night on Saturday \
            28 November 2026, Beijing time, this time has passed.";
        if l.id() == "en" && deadline != whole {
            faults.push(deadline.clone());
        }
        for words in [l.time(jiff::civil::time(0, 20, 0, 0)), l.date(came), l.number(24)] {
            if !deadline.contains(&words) {
                faults.push(format!("{}: no {words:?} in {deadline:?}", l.id()));
            }
        }
        let step = page.document.classed("step").next().unwrap();
        if step.first("deadline-left").is_some() || step.first("deadline-passed").is_some() {
            faults.push(format!("{}: says what is left, or that it has passed", l.id()));
        }
        // The end of the longest possible time is never shown as a deadline.
        if page.document.html().text().contains(&l.date(jiff::civil::date(2026, 11, 30))) {
            faults.push(format!("{}: shows the latest end", l.id()));
        }
        faults
    }));
}

/// Returns where each step with a deadline takes its number from.
fn lengths() -> Vec<(&'static Step, &'static ValueOf)> {
    let steps = interview().steps().iter();
    let length = |step: &'static Step| {
        let (Length::HoursAfter(of) | Length::DaysAfter(of) | Length::DaysBefore(of)) =
            step.deadline.as_ref()?.length.as_ref()?;
        Some((step, of))
    };
    steps.filter_map(length).collect()
}

/// Returns answers that bring a step with a deadline.
fn somebody_with(step: &Step, now: Timestamp) -> Answers {
    let mut found = None;
    interview().combinations_of(step, now, |reading| {
        let outline = reading.outline();
        let has = outline.iter().any(|(other, timing)| other.id == step.id && timing.due.is_some());
        found = has.then(|| reading.to_answers());
        !has
    });
    found.unwrap_or_else(|| panic!("nobody has a deadline for {}", step.id))
}

/// Returns the guide with another number in a fact, and the numbers.
fn with_another_number(of: &ValueOf) -> (Guide, i64, i64) {
    let fact = guide().content().facts().resolve(&of.fact);
    let Value::Number(old) = fact.values[&of.value] else { panic!("{} is no number", of.fact) };
    let file = Draft::new().paths().into_iter().find(|path| {
        path.starts_with("content/data/facts/")
            && Draft::new().read(path).contains(&format!("\"id\": \"{}\"", of.fact))
    });
    let new = old + 2;
    let draft = Draft::new().rows(&file.unwrap(), |rows| {
        let row = rows.iter_mut().find(|row| row["id"] == of.fact.as_str()).unwrap();
        row["values"][&of.value] = json!({ "number": new });
    });
    let guide = draft.load().unwrap_or_else(|findings| panic!("{findings:?}"));
    (guide, old, new)
}

#[test]
fn who_corrects_a_fact_corrects_plan_page_and_sentence() {
    let now = guide().content().interview().moments()[0];
    let mut seen = 0;
    none(lengths().into_iter().flat_map(|(step, of)| {
        let (changed, old, new) = with_another_number(of);
        let answers = somebody_with(step, now);
        let due = |guide: &Guide| {
            let plan = plan(guide.content().interview(), &answers, now);
            let planned = plan.steps.iter().find(|planned| planned.step.id == step.id).unwrap();
            planned.timing.due.unwrap()
        };
        let moved = match (due(guide()), due(&changed)) {
            (Due::Day(before), Due::Day(after)) => {
                i64::from(before.until(after).unwrap().get_days())
            }
            (Due::Moment(before), Due::Moment(after)) => before.duration_until(after).as_hours(),
            other => panic!("{other:?}"),
        };
        let mut faults = Vec::new();
        if moved.abs() != new - old {
            faults.push(format!("{}: the plan moves by {moved}", step.id));
        }
        let page =
            |guide| -> Page { visit(guide, &address("/en/plan", &answers), now, Links::Live) };
        let article = |page: &Page| {
            let mut steps = page.document.classed("step");
            let id = format!("step-{}", step.id);
            steps.find(|node| node.attribute("id") == Some(&id)).unwrap().text()
        };
        let l = guide().locales().source();
        let (before, after) = (article(&page(guide())), article(&page(&changed)));
        let day = l.date(due(&changed).day(country()));
        if before == after || !after.contains(&day) {
            faults.push(format!("{}: the page does not show {day}", step.id));
        }
        let statement = |guide: &Guide| {
            let l = guide.locales().source();
            guide.statement(guide.content().facts().resolve(&of.fact), l).to_string()
        };
        if statement(guide()) == statement(&changed)
            || !statement(&changed).contains(&l.number(new))
        {
            faults.push(format!("{}: says {:?}", of.fact, statement(&changed)));
        }
        seen += 1;
        faults
    }));
    assert!(seen >= 6, "only {seen} steps take a number from a fact");
}

#[test]
fn the_time_in_which_an_appeal_can_be_mended_is_the_number_of_its_fact() {
    let appeal = interview().steps().get("appeal").unwrap();
    let weeks = &appeal.deadline.as_ref().unwrap().grace.as_ref().unwrap().weeks;
    let (changed, ..) = with_another_number(weeks);
    let now = guide().content().interview().moments()[0];
    // 72 days are the 30 of the appeal and six weeks: the day after, nothing can be mended.
    let day = country().day(now).saturating_sub(jiff::Span::new().days(73));
    let answers = answers(&format!(r#"{{"unhcr": "refused", "refused-on": "{day}"}}"#));
    let lapsed = |guide: &Guide| {
        let plan = plan(guide.content().interview(), &answers, now);
        plan.steps.iter().find(|planned| planned.step.id == appeal.id).unwrap().timing.lapsed
    };
    assert_eq!((lapsed(guide()), lapsed(&changed)), (true, false));
}

#[test]
fn a_number_that_is_missing_or_counts_something_else_is_named() {
    let with = |length: &str| {
        let deadline = format!(r#"{{"question": "arrived-here", "length": {length}}}"#);
        let draft =
            Draft::new().set("content/data/steps.json", "hotel-check", "deadline", &deadline);
        let findings = draft.check();
        findings.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
    };
    for (length, words) in [
        (
            r#"{"hours-after": {"fact": "preg-home-24", "value": "hours"}}"#,
            "no fact \"preg-home-24\"",
        ),
        (
            r#"{"hours-after": {"fact": "preg-home-24h", "value": "hour"}}"#,
            "has no number of hours \"hour\"",
        ),
        (
            r#"{"hours-after": {"fact": "birth-60-days", "value": "days"}}"#,
            "has no number of hours \"days\"",
        ),
        (
            r#"{"hours-after": {"fact": "hot-110", "value": "phone"}}"#,
            "has no number of hours \"phone\"",
        ),
        (
            r#"{"days-after": {"fact": "birth-60-days", "value": "days"}}"#,
            "the deadline cannot be counted from \"arrived-here\"",
        ),
    ] {
        let found = with(length);
        assert!(found.contains("steps.json") && found.contains(words), "{length}: {found}");
    }
    let steps = serde_json::to_string(&waymark_content::schemas()).unwrap();
    assert!(steps.contains("hours-after"), "the schema of steps is looked at");
    // A length of its own: a number in the place of a value is no length.
    assert!(with(r#"{"hours-after": 24}"#).contains("steps.json"));
}
