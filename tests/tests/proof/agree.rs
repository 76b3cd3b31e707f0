//! The fast engine and the slow evaluator, case by case.

use jiff::Timestamp;
use waymark_content::{Answers, Due, Interview, Reading, moments};
use waymark_tests::guide;
use waymark_tests::reference::{self, reference};

/// One step of a plan in the same form from both.
pub(crate) type Line<'p> = (&'p str, &'p str, Option<reference::Due>, bool);

#[test]
fn both_agree_on_every_set_of_single_choices() {
    let cases = interview().single_choice_cases(moments()[0], |reading| same(reading));
    println!("{cases} sets of single-choice answers");
}

#[test]
fn both_agree_on_every_case_of_every_step() {
    let mut cases = 0;
    for now in moments() {
        for step in interview().steps().iter() {
            cases += interview().cases_of(step, now, same);
        }
    }
    println!("{cases} cases of steps");
}

fn interview() -> &'static Interview {
    guide().content().interview()
}

/// Ends the test where the two differ, and returns that there is more to try.
#[track_caller]
fn same(reading: &Reading<'_>) -> bool {
    let answers = reading.write();
    let fast = engine(reading);
    let slow = slow(&answers, reading.now());
    assert_eq!(fast, slow, "{answers:?} at {}", reading.now());
    true
}

/// Returns what the engine makes of answers.
pub(crate) fn engine<'i>(reading: &Reading<'i>) -> Vec<Line<'i>> {
    let due = |due| match due {
        Due::Day(day) => reference::Due::Day(day),
        Due::Moment(moment) => reference::Due::Moment(moment),
    };
    let outline = reading.outline().into_iter();
    outline
        .map(|(step, timing)| {
            (step.id.as_str(), timing.urgency.as_str(), timing.due.map(due), timing.passed)
        })
        .collect()
}

/// Returns what the slow evaluator makes of answers.
pub(crate) fn slow(answers: &Answers, now: Timestamp) -> Vec<Line<'static>> {
    let plan = reference(&said(answers), now);
    let line = |step: reference::Step| (step.id, step.urgency, step.due, step.overdue);
    plan.steps.into_iter().map(line).collect()
}

/// Returns answers as the slow evaluator takes them.
pub(crate) fn said(answers: &Answers) -> Vec<(&str, Vec<&str>)> {
    let mut said: Vec<(&str, Vec<&str>)> = Vec::new();
    for (question, value) in answers.iter() {
        match said.iter_mut().find(|(known, _)| *known == question) {
            Some((_, values)) => values.push(value),
            None => said.push((question, vec![value])),
        }
    }
    said
}
