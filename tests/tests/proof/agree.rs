//! The fast engine and the slow evaluator, combination by combination.

use jiff::Timestamp;
use waymark_content::{AnswerKind, Answers, Because, Due, Interview, Reading};
use waymark_tests::guide;
use waymark_tests::reference::{self, reference};

/// One step of a plan in the same form from both: its id, its urgency, its deadline, the latest that it can be, whether it
/// has passed and whether it may have.
pub(crate) type Line<'p> =
    (&'p str, &'p str, Option<reference::Due>, Option<Timestamp>, bool, bool);

/// The answers that bring a step: questions, and the choices of those with many answers.
pub(crate) type Reasons<'p> = Vec<(&'p str, Option<Vec<&'p str>>)>;

#[test]
fn both_agree_on_every_set_of_single_choices() {
    let combinations =
        interview().single_choice_combinations(interview().moments()[0], |reading| same(reading));
    println!("{combinations} sets of single-choice answers");
}

#[test]
fn both_agree_on_every_case_of_every_step() {
    let mut combinations = 0;
    for now in interview().moments() {
        for step in interview().steps().iter() {
            combinations += interview().combinations_of(step, now, |reading| {
                let answers = reading.to_answers();
                let plan = reference(&said(&answers), now);
                let slow = plan.steps.iter().find(|slow| step.id.as_str() == slow.id);
                let slow = slow.map(slow_reasons).unwrap_or_default();
                assert_eq!(reasons(reading.because(step)), slow, "{}: {answers:?}", step.id);
                assert_eq!(engine(reading), lines(&plan), "{answers:?} at {now}");
                true
            });
        }
    }
    println!("{combinations} combinations of steps");
}

fn interview() -> &'static Interview {
    guide().content().interview()
}

/// Ends the test where the two differ, and returns that there is more to try.
#[track_caller]
fn same(reading: &Reading<'_>) -> bool {
    let answers = reading.to_answers();
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
            (
                step.id.as_str(),
                timing.urgency.as_str(),
                timing.due.map(due),
                timing.day_only.map(|day_only| day_only.latest),
                timing.is_overdue(),
                timing.may_have_passed(),
            )
        })
        .collect()
}

/// Returns the answers that bring a step, as the engine tells them.
pub(crate) fn reasons(because: Vec<Because<'_>>) -> Reasons<'_> {
    let mut reasons = Reasons::new();
    for Because { question, choices } in because {
        let many = matches!(question.answer, AnswerKind::Many(_) | AnswerKind::Documents);
        let choices = choices.into_iter().map(|choice| choice.id.as_str());
        reasons.push((question.id.as_str(), many.then(|| choices.collect())));
    }
    reasons
}

/// Returns the answers that bring a step, as the slow evaluator tells them.
pub(crate) fn slow_reasons(step: &reference::Step) -> Reasons<'static> {
    let options = |question: &str| {
        let mut many = step.because_options.iter();
        many.find(|(many, _)| *many == question).map(|(_, options)| options.clone())
    };
    step.because.iter().map(|question| (*question, options(question))).collect()
}

/// Returns what the slow evaluator makes of answers.
pub(crate) fn slow(answers: &Answers, now: Timestamp) -> Vec<Line<'static>> {
    lines(&reference(&said(answers), now))
}

fn lines(plan: &reference::Reference<'_>) -> Vec<Line<'static>> {
    let line = |step: &reference::Step| {
        (step.id, step.urgency, step.due, step.latest, step.overdue, step.may_have_passed)
    };
    plan.steps.iter().map(line).collect()
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
