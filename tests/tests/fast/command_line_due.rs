//! `waymark-cli check --due`, as editors run it.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use waymark_content::{Step, Urgency};
use waymark_tests::{Draft, Program, Scratch, guide, moment};

use crate::command_line::{HOTLINES, on};
use crate::people::{cases, plan_of};

const STEPS: &str = "content/data/steps.json";
const CAUTIONS: &str = "content/data/cautions.json";
const TOPICS: &str = "content/data/topics/emergency.json";

/// The day on which contact data that were checked in January 2020 must be checked again. Every fact of the guide is newer.
const DAY: &str = "2020-04-01";

/// Adds a fact with contact data that was checked in this month and stands in a topic alone.
fn checked(draft: Draft, id: &str, month: &str) -> Draft {
    draft
        .copy(HOTLINES, "hot-119", id)
        .set(HOTLINES, id, "kind", r#""contact""#)
        .set(HOTLINES, id, "checked", &json!(month).to_string())
        .rows(TOPICS, |rows| {
            rows[0]["facts"].as_array_mut().unwrap().push(id.into());
        })
        .append("locales/en/guide/facts-hotlines.ftl", &format!("fact-{id} = A number."))
}

/// Lets a step name a fact.
fn named_by(draft: Draft, step: &str, fact: &str) -> Draft {
    draft.rows(STEPS, |rows| row(rows, step)["facts"].as_array_mut().unwrap().push(fact.into()))
}

fn row<'r>(rows: &'r mut [Value], id: &str) -> &'r mut Value {
    rows.iter_mut().find(|row| row["id"] == id).unwrap()
}

fn listed(draft: &Draft, words: &[&str]) -> Value {
    on(draft, &Scratch::new(), &[&["check", "--json"], words].concat()).exits(0).json()
}

/// Returns the ids of the facts in a list, in its order.
fn ids(list: &Value) -> Vec<&str> {
    let days = list["days"].as_array().unwrap().iter();
    let facts = days.flat_map(|day| day["facts"].as_array().unwrap());
    facts.map(|fact| fact["id"].as_str().unwrap()).collect()
}

#[test]
fn facts_to_check_again_stand_by_day_and_the_most_urgent_of_a_day_first() {
    let draft = checked(Draft::new(), "due-alone", "2020-01");
    let draft = named_by(checked(draft, "due-soon", "2020-01"), "email-unhcr", "due-soon");
    let draft = named_by(checked(draft, "due-first", "2020-01"), "call-120", "due-first");
    let draft = named_by(draft, "email-unhcr", "due-first")
        .set(STEPS, "email-unhcr", "urgency", r#""soon""#)
        .set(STEPS, "email-unhcr", "sooner", "[]");
    let draft = checked(checked(draft, "due-later", "2020-03"), "due-long-ago", "2019-12");
    let words = ["--due", "60", "--now", "2020-04-02T18:00"];
    let list = listed(&draft, &words);
    let alone = |id: &str| json!({ "id": id, "urgency": null, "steps": [] });
    let days = json!([
        { "day": "2020-03-01", "facts": [alone("due-long-ago")] },
        { "day": DAY, "facts": [
            { "id": "due-first", "urgency": "now", "steps": ["call-120", "email-unhcr"] },
            { "id": "due-soon", "urgency": "soon", "steps": ["email-unhcr"] },
            alone("due-alone"),
        ] },
        { "day": "2020-06-01", "facts": [alone("due-later")] },
    ]);
    assert_eq!(list, json!({ "today": "2020-04-02", "until": "2020-06-01", "days": days }));

    let out = on(&draft, &Scratch::new(), &[&["check"][..], &words].concat()).exits(0).out();
    let lines = [
        "2020-03-01",
        "  due-long-ago (no step)",
        DAY,
        "  due-first [now] call-120, email-unhcr",
        "  due-soon [soon] email-unhcr",
        "  due-alone (no step)",
        "2020-06-01",
        "  due-later (no step)",
        "to check again by 2020-06-01: 5",
    ];
    assert_eq!(out.lines().collect::<Vec<_>>(), lines);
}

/// The list is no test that fails: a release does not wait for it.
#[test]
fn the_list_ends_well_whether_or_not_a_fact_is_due() {
    for (now, any) in [("2026-11-28T18:00", false), ("2036-11-28T18:00", true)] {
        let ended = Program::new(&["check", "--due", "--json", "--now", now]).exits(0);
        assert_eq!(ids(&ended.json()).is_empty(), !any, "{now}");
        assert_eq!(ended.error(), "");
    }
}

#[test]
fn a_fact_is_listed_from_the_beijing_day_on_which_it_is_due() {
    let draft = checked(Draft::new(), "due-one", "2020-01");
    for (now, due) in [
        ("2020-03-31T23:59", false),
        ("2020-03-31T15:59Z", false),
        ("2020-03-31T16:00Z", true),
        ("2020-04-01T00:00", true),
        ("2020-05-20T12:00", true),
    ] {
        let list = listed(&draft, &["--due", "--now", now]);
        assert_eq!(ids(&list), if due { vec!["due-one"] } else { vec![] }, "{now}");
    }
}

#[test]
fn days_ahead_widen_the_list_to_their_last_day() {
    let draft = checked(Draft::new(), "due-one", "2020-01");
    let now = "2020-03-25T23:59";
    for (days, until, due) in
        [("0", "2020-03-25", false), ("6", "2020-03-31", false), ("7", DAY, true)]
    {
        let list = listed(&draft, &["--due", days, "--now", now]);
        assert_eq!((&list["today"], &list["until"]), (&json!("2020-03-25"), &json!(until)));
        assert_eq!(!ids(&list).is_empty(), due, "{days}");
    }
    let none = ["--due", "--now", now];
    assert_eq!(listed(&draft, &none), listed(&draft, &["--due", "0", "--now", now]));
}

#[test]
fn days_that_are_none_are_refused_with_an_example() {
    for days in ["soon", "-3", "1.5", "70000", ""] {
        let ended = Program::new(&["check", "--due", days]).exits(2);
        let error = ended.error();
        assert!(error.contains(&format!("\"{days}\"")) && error.contains("--due 30"), "{error}");
        assert_eq!(ended.out(), "");
    }
}

/// The list says neither more nor less than the pages: both ask the guide.
#[test]
fn the_facts_of_the_list_are_those_that_say_that_they_are_due() {
    for now in ["2027-02-01T00:00+08:00", "2027-08-15T12:00+08:00", "2036-11-28T18:00+08:00"] {
        let list = Program::new(&["check", "--due", "--json", "--now", now]).exits(0).json();
        let facts = guide().content().facts().iter();
        let due: BTreeSet<&str> = facts
            .filter(|fact| guide().is_due(fact, moment(now)))
            .map(|fact| fact.id.as_str())
            .collect();
        assert_eq!(ids(&list).into_iter().collect::<BTreeSet<_>>(), due, "{now}");
    }
}

/// Returns the first fact in a list, with its steps.
fn only(list: &Value) -> (&str, Vec<&str>) {
    assert_eq!(ids(list).len(), 1, "{list}");
    let fact = &list["days"][0]["facts"][0];
    let steps = fact["steps"].as_array().unwrap().iter();
    (fact["urgency"].as_str().unwrap(), steps.map(|step| step.as_str().unwrap()).collect())
}

#[test]
fn a_fact_of_one_part_holds_up_the_whole_step() {
    let draft = checked(Draft::new(), "due-one", "2020-01").rows(STEPS, |rows| {
        row(rows, "call-120")["parts"][0]["facts"] = json!(["due-one"]);
    });
    assert_eq!(only(&listed(&draft, &["--due", "--now", DAY])), ("now", vec!["call-120"]));
}

#[test]
fn a_fact_of_a_caution_holds_up_every_step_that_leads_to_the_police() {
    let draft = checked(Draft::new(), "due-one", "2020-01")
        .rows(CAUTIONS, |rows| rows[0]["facts"].as_array_mut().unwrap().push("due-one".into()));
    let steps: Value = serde_json::from_str(&draft.read(STEPS)).unwrap();
    let steps = steps["steps"].as_array().unwrap().iter();
    let to_the_police: Vec<&str> = steps
        .filter(|step| step["leads-to-police"] == true)
        .map(|step| step["id"].as_str().unwrap())
        .collect();
    assert!(to_the_police.contains(&"call-110") && to_the_police.contains(&"register-address"));
    assert_eq!(only(&listed(&draft, &["--due", "--now", DAY])), ("now", to_the_police));
}

#[test]
fn a_step_counts_as_urgent_as_it_can_become() {
    let sooner = r#"[
        {"when": {"is": {"where": ["outside"]}}, "urgency": "today"},
        {"when": {"is": {"where": ["mainland"]}}, "urgency": "soon"}
    ]"#;
    let draft = named_by(checked(Draft::new(), "due-one", "2020-01"), "wait-reachable", "due-one")
        .set(STEPS, "wait-reachable", "urgency", r#""keep""#)
        .set(STEPS, "wait-reachable", "sooner", sooner);
    assert_eq!(only(&listed(&draft, &["--due", "--now", DAY])), ("today", vec!["wait-reachable"]));
}

/// What readers see is the measure: each fact under a step of a plan has this step in the list, and is at least as urgent.
#[test]
fn no_plan_shows_a_fact_under_a_step_that_the_list_does_not_name() {
    let now = "2036-11-28T18:00";
    let list = Program::new(&["check", "--due", "--json", "--now", now]).exits(0).json();
    let days = list["days"].as_array().unwrap().iter();
    let facts: Vec<&Value> = days.flat_map(|day| day["facts"].as_array().unwrap()).collect();
    let holds = |id: &str, step: &Step, urgency: Urgency| {
        let fact = facts.iter().find(|fact| fact["id"] == id).unwrap();
        let most: Urgency = serde_json::from_value(fact["urgency"].clone()).unwrap();
        most <= urgency && fact["steps"].as_array().unwrap().contains(&json!(step.id))
    };
    for case in cases() {
        for planned in plan_of(case).steps {
            for id in planned.facts {
                let holds = holds(id.as_str(), planned.step, planned.timing.urgency);
                assert!(holds, "{}: {} of {}", case.id, id, planned.step.id);
            }
        }
    }
}

#[test]
fn every_fact_that_is_watched_is_in_the_guide() {
    const WATCHED: &str = include_str!("../../../docs/watch.md");
    let facts = guide().content().facts();
    let named = WATCHED.lines().filter(|line| line.starts_with("- **Facts**"));
    for line in named.clone() {
        for id in line.split('`').skip(1).step_by(2) {
            assert!(facts.get(id).is_some(), "docs/watch.md: no fact \"{id}\"");
        }
        assert!(line.contains('`'), "docs/watch.md: no fact in {line}");
    }
    assert_eq!(named.count(), WATCHED.lines().filter(|line| line.starts_with("## ")).count());
}
