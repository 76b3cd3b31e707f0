//! Questions that are passed over: nothing that could be answered to them changes any plan that can still follow. And nothing
//! else is passed over. The plans are made and compared whole, so that nothing of how the engine looks ahead is believed.

use std::collections::BTreeMap;

use jiff::{Timestamp, ToSpan};
use waymark_content::{Answer, AnswerKind, Answers, Interview, Plan, Question, Range, plan};
use waymark_tests::guide;

/// How many people go through the interview, each another way.
const PEOPLE: u64 = 450;
/// How many ways to answer all else are tried beside a question that is passed over.
const BESIDE: usize = 6;
/// In how many ways a question that is asked is tried, at most, until it changes something.
const TRIES: usize = 3_000;

/// Numbers that look random and are the same in every run.
struct Chance(u64);

impl Chance {
    fn below(&mut self, most: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % most.max(1)
    }

    fn one<'v>(&mut self, values: &'v [Vec<String>]) -> &'v [String] {
        let place = self.below(values.len());
        values.get(place).map(Vec::as_slice).unwrap_or_default()
    }
}

/// All that a question may be answered with here, by its id.
type Values = BTreeMap<&'static str, Vec<Vec<String>>>;

fn interview() -> &'static Interview {
    guide().content().interview()
}

fn values(now: Timestamp) -> Values {
    let questions = interview().questions().iter();
    questions.map(|question| (question.id.as_str(), values_of(question, now))).collect()
}

fn values_of(question: &'static Question, now: Timestamp) -> Vec<Vec<String>> {
    let today = interview().country().day(now);
    let day = |days: i32| today.saturating_add(days.days());
    // Around each length of a deadline, each place in the order of a plan, and far away.
    let days = [
        -3_000, -400, -73, -72, -61, -60, -31, -30, -29, -2, -1, 0, 1, 6, 7, 8, 29, 30, 31, 61, 400,
    ];
    match &question.answer {
        AnswerKind::One(choices) => {
            choices.iter().map(|choice| vec![choice.id.to_string()]).collect()
        }
        AnswerKind::Many(choices) => {
            let ids: Vec<String> = choices.iter().map(|choice| choice.id.to_string()).collect();
            let pairs = ids.windows(2).map(<[String]>::to_vec);
            ids.iter().map(|id| vec![id.clone()]).chain(pairs).chain([ids.clone()]).collect()
        }
        AnswerKind::Documents => Vec::new(),
        AnswerKind::Day(range) | AnswerKind::Moment(range) => {
            let past = *range == Range::Past;
            let whole = days.into_iter().filter(|days| !past || *days <= 0).map(day);
            let whole = whole.map(|day| vec![day.to_string()]);
            let hours = [0_i64, 1, 23, 24, 25, 48]
                .into_iter()
                .filter(|_| matches!(question.answer, AnswerKind::Moment(_)));
            let hours = hours.map(|hours| {
                let at = interview().country().local(now.checked_sub(hours.hours()).unwrap());
                vec![at.strftime("%Y-%m-%dT%H:%M").to_string()]
            });
            whole.chain(hours).collect()
        }
    }
}

/// Gives answers to the questions after `place` that nobody has answered, one in three of them none.
fn continued(given: &Answers, skipped: &Question, values: &Values, chance: &mut Chance) -> Answers {
    let mut answers = given.clone();
    for question in interview().questions().iter() {
        let said = given.iter().any(|(id, _)| id == question.id.as_str());
        if said || question.id == skipped.id || chance.below(3) == 0 {
            continue;
        }
        give(&mut answers, question, chance.one(&values[question.id.as_str()]));
    }
    answers
}

fn give(answers: &mut Answers, question: &Question, values: &[String]) {
    for value in values {
        answers.give(question.id.as_str(), value.clone());
    }
}

/// Returns all that a plan does and says, apart from its reasons.
fn told(plan: &Plan<'_>) -> Vec<String> {
    let told = |planned: &waymark_content::PlannedStep<'_>| {
        let parts: Vec<&str> = planned.parts.iter().map(|part| part.id.as_str()).collect();
        let cautions: Vec<&str> =
            planned.cautions.iter().map(|caution| caution.id.as_str()).collect();
        let title = planned.title.map(|title| title.id.as_str());
        format!("{} {title:?} {:?} {parts:?} {cautions:?}", planned.step.id, planned.timing)
    };
    plan.steps.iter().map(told).collect()
}

fn told_of(answers: &Answers, now: Timestamp) -> Vec<String> {
    told(&plan(interview(), answers, now))
}

fn with(answers: &Answers, question: &Question, values: &[String]) -> Answers {
    let mut answers = answers.clone();
    give(&mut answers, question, values);
    answers
}

/// Goes through the interview by chance and calls `visit` with each question that waits for an answer, seen from the answers
/// so far, and with whether it is passed over.
fn walk(
    seed: u64,
    now: Timestamp,
    values: &Values,
    visit: &mut dyn FnMut(&'static Question, &Answers, bool, &mut Chance),
) {
    let mut chance = Chance(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15));
    let mut answers = Answers::default();
    for question in interview().questions().iter() {
        let reading = interview().read(&answers, now);
        let waits = reading.asked().any(|asked| asked.id == question.id);
        if !waits || reading.answer(question) != Answer::Unanswered {
            continue;
        }
        let passed_over =
            reading.ahead().passed_over().iter().any(|passed| passed.id == question.id);
        visit(question, &answers, passed_over, &mut chance);
        if passed_over {
            continue;
        }
        let values = &values[question.id.as_str()];
        if chance.below(8) == 0 || values.is_empty() {
            answers.give(question.id.as_str(), "not-known");
        } else {
            give(&mut answers, question, chance.one(values));
            answers = interview().read(&answers, now).to_answers();
        }
    }
}

#[test]
fn what_is_passed_over_can_change_no_plan() {
    let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
    for (seed, now) in (0..PEOPLE).zip(interview().moments().into_iter().cycle()) {
        let values = values(now);
        walk(seed, now, &values, &mut |question, answers, passed_over, chance| {
            if !passed_over {
                return;
            }
            *seen.entry(question.id.as_str()).or_default() += 1;
            for _ in 0..BESIDE {
                let beside = continued(answers, question, &values, chance);
                let silent = told_of(&beside, now);
                for value in &values[question.id.as_str()] {
                    let said = with(&beside, question, value);
                    assert_eq!(
                        told_of(&said, now),
                        silent,
                        "{value:?} of {} in {said:?}",
                        question.id
                    );
                }
            }
        });
    }
    println!("passed over: {seen:?}");
    assert!(seen.contains_key("arrived-here") && seen.len() > 2, "{seen:?}");
}

#[test]
fn what_is_asked_can_change_a_plan() {
    let mut asked = 0;
    for (seed, now) in (0..PEOPLE).zip(interview().moments().into_iter().cycle()) {
        let values = values(now);
        walk(seed, now, &values, &mut |question, answers, passed_over, chance| {
            if passed_over {
                return;
            }
            asked += 1;
            let changes = (0..TRIES).any(|_| {
                let beside = continued(answers, question, &values, chance);
                let value = chance.one(&values[question.id.as_str()]);
                told_of(&with(&beside, question, value), now) != told_of(&beside, now)
            });
            assert!(changes, "{} changes nothing beside {answers:?}", question.id);
        });
    }
    assert!(asked > 1_000, "only {asked}");
}
