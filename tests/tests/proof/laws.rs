//! What holds in every plan.

use waymark_content::{Deadline, Length, Step, ValueOf, prove};
use waymark_locales::Value;
use waymark_tests::guide;

#[test]
fn every_law_holds_in_every_case() {
    let proof = prove(guide().content().interview());
    assert!(proof.problems.is_empty(), "{:#?}", proof.problems);
    // So many that a mistake in the enumeration would show; `waymark-cli prove` prints the counts.
    assert!(proof.single_choice_combinations > 1_000_000, "{}", proof.single_choice_combinations);
    assert!(
        proof.step_combinations.values().all(|count| *count > 10),
        "{:?}",
        proof.step_combinations
    );
}

#[test]
fn every_deadline_is_as_long_as_the_law_says() {
    // Exit-entry law Arts. 29, 32, 39; exit-entry rules; birth registration; UNHCR's rules of 2005.
    let expected = [
        ("leave-order", 0, "the day itself"),
        ("hotel-check", 24, "hours after"),
        ("register-address", 24, "hours after"),
        ("renew-paper", 0, "the day itself"),
        ("appeal", 30, "days after"),
        ("extend-stay", 7, "days before"),
        ("extend-permit", 30, "days before"),
        ("keep-receipt", 0, "the day itself"),
        ("register-birth", 60, "days after"),
    ];
    let number = |of: &ValueOf| match guide().content().value(of) {
        Value::Number(number) => *number,
        other => panic!("{of:?} is {other:?}"),
    };
    let length = |deadline: &Deadline| match &deadline.length {
        None => (0, "the day itself"),
        Some(Length::HoursAfter(of)) => (number(of), "hours after"),
        Some(Length::DaysAfter(of)) => (number(of), "days after"),
        Some(Length::DaysBefore(of)) => (number(of), "days before"),
    };
    let steps = guide().content().interview().steps().iter();
    let found: Vec<_> = steps
        .filter_map(|step| {
            let (number, how) = length(step.deadline.as_ref()?);
            Some((step.id.as_str(), number, how))
        })
        .collect();
    assert_eq!(found, expected);
}

#[test]
fn only_what_nobody_has_to_do_and_what_is_too_late_can_wait() {
    let steps = || guide().content().interview().steps().iter();
    let offers: Vec<&str> =
        steps().filter(|step| step.offer).map(|step| step.id.as_str()).collect();
    assert_eq!(offers, ["extend-stay", "extend-permit"]);
    let lapses = |step: &&Step| step.deadline.as_ref().is_some_and(|it| it.grace.is_some());
    let lapsing: Vec<&str> = steps().filter(lapses).map(|step| step.id.as_str()).collect();
    assert_eq!(lapsing, ["appeal"]);
}

#[test]
fn the_longest_way_has_the_questions_that_were_promised() {
    let interview = guide().content().interview();
    let now = guide().content().interview().moments()[0];
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
    interview.single_choice_combinations(now, |reading| {
        longest = longest.max(reading.asked().count());
        true
    });
    // Only `baby-born` comes by a question with many answers.
    assert_eq!(longest + 1, 17);
}
