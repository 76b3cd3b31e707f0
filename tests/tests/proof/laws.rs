//! What holds in every plan.

use waymark_content::{Deadline, Distance, prove};
use waymark_locales::Value;
use waymark_tests::guide;

#[test]
fn every_law_holds_in_every_case() {
    let proof = prove(guide().content().interview());
    assert!(proof.problems.is_empty(), "{:#?}", proof.problems);
    // So many that a mistake in the enumeration would show; `waymark-cli prove` prints the counts.
    assert!(proof.single_choice_cases > 1_000_000, "{}", proof.single_choice_cases);
    assert!(proof.step_cases.values().all(|cases| *cases > 10), "{:?}", proof.step_cases);
}

#[test]
fn every_deadline_is_as_long_as_the_law_says() {
    let content = guide().content();
    let number = |fact: &str, value: &str| match content.facts().find(fact).unwrap().values[value] {
        Value::Number(number) => i32::try_from(number).unwrap(),
        ref other => panic!("{fact} {value} is {other:?}"),
    };
    let expected = [
        ("leave-order", Distance::Days(0)),
        ("hotel-check", Distance::Hours(number("preg-home-24h", "hours"))),
        ("register-address", Distance::Hours(number("preg-home-24h", "hours"))),
        ("renew-paper", Distance::Days(0)),
        ("appeal", Distance::Days(number("appeal-deadline", "days"))),
        ("extend-stay", Distance::Days(-number("visa-extend-7-days", "days"))),
        ("extend-permit", Distance::Days(-number("visa-residence-extend", "days"))),
        ("keep-receipt", Distance::Days(0)),
        ("register-birth", Distance::Days(number("birth-60-days", "days"))),
    ];
    let steps = content.interview().steps().iter();
    let deadline = |deadline: &Deadline| deadline.after;
    let found: Vec<_> = steps
        .filter_map(|step| Some((step.id.as_str(), step.deadline.as_ref().map(deadline)?)))
        .collect();
    assert_eq!(found, expected);
}

#[test]
fn the_longest_way_has_the_questions_that_were_promised() {
    let interview = guide().content().interview();
    let now = waymark_content::moments()[0];
    let asked = |answers: &str| {
        let answers = serde_json::from_str(answers).unwrap();
        let reading = interview.read(&answers, now);
        assert!(reading.dropped().is_empty(), "{:?}", reading.dropped());
        reading.asked().count()
    };
    let arrival = r#"{"police": "no", "age": "adult", "unhcr": "not-yet", "stay": "visa", "stay-until": "2026-12-20",
        "shelter": "home", "registered-here": "no", "family": ["none"], "needs": ["none"]}"#;
    assert_eq!(asked(arrival), 14);
    let mut longest = 0;
    interview.single_choice_cases(now, |reading| {
        longest = longest.max(reading.asked().count());
        true
    });
    // Only `baby-born` comes by a question with many answers.
    assert_eq!(longest + 1, 17);
}
