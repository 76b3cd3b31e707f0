//! The plan: the steps for these answers at this moment.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use jiff::Timestamp;
use jiff::civil::Date;

use super::Interview;
use super::answers::{Answer, Answers, ChoiceSet};
use super::condition::DeadlineState;
use super::question::{AnswerKind, Question, Range};
use super::reading::Reading;
use super::rules::View;
use super::step::{Caution, Part, Step, Urgency};
use crate::fact::Fact;
use crate::id::Id;
use crate::moment::BEIJING;

/// The steps for these answers at this moment.
pub struct Plan<'i> {
    /// The steps, in the order in which they are to be done.
    pub steps: Vec<PlannedStep<'i>>,
    /// The questions that are asked and not answered, and whose answer could still change the steps or their timing.
    pub open: Vec<&'i Question>,
    /// The answers that count.
    pub reading: Reading<'i>,
}

/// A step of a plan.
#[derive(Clone)]
pub struct PlannedStep<'i> {
    /// The step.
    pub step: &'i Step,
    /// When it is to be done.
    pub timing: Timing,
    /// The questions whose answers bring it; none where it is for everybody.
    pub because: Vec<&'i Question>,
    /// The paragraphs to show.
    pub parts: Vec<&'i Part>,
    /// The sentences of caution to show with it: before the paragraphs, and after them where it is for now.
    pub cautions: Vec<&'i Caution>,
    /// The facts to name, each once, the most important first.
    pub facts: Vec<&'i Id<Fact>>,
}

/// When a step is to be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Timing {
    /// How urgent it is.
    pub urgency: Urgency,
    /// Its deadline.
    pub due: Option<Due>,
    /// Whether the deadline has passed.
    pub passed: bool,
}

/// A deadline, in Beijing time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Due {
    /// A day, which counts whole.
    Day(Date),
    /// A moment.
    Moment(Timestamp),
}

impl Due {
    pub(super) fn has_passed(self, now: Timestamp, today: Date) -> bool {
        match self {
            Self::Day(day) => day < today,
            Self::Moment(moment) => moment < now,
        }
    }

    /// Returns the moment at which it has passed. A day ends at 24:00.
    #[must_use]
    pub fn end(self) -> Timestamp {
        match self {
            Self::Day(day) => day
                .tomorrow()
                .and_then(|next| next.to_zoned_datetime(BEIJING.clone()))
                .map_or(Timestamp::MAX, |zoned| zoned.timestamp()),
            Self::Moment(moment) => moment,
        }
    }
}

impl Timing {
    pub(super) fn state(&self) -> DeadlineState {
        match (self.due, self.passed) {
            (None, _) => DeadlineState::None,
            (Some(_), false) => DeadlineState::Ahead,
            (Some(_), true) => DeadlineState::Passed,
        }
    }

    /// Returns how many days are left from `today`, less than none when it has passed; nothing where it counts hours.
    #[must_use]
    pub fn days_left(&self, today: Date) -> Option<i32> {
        match self.due? {
            Due::Day(day) => Some(today.until(day).map_or(i32::MAX, |left| left.get_days())),
            Due::Moment(_) => None,
        }
    }
}

/// Returns the plan for these answers at this moment.
///
/// Total: every set of answers gives a plan. What does not count is in [`Reading::dropped`].
#[must_use]
pub fn plan<'i>(interview: &'i Interview, answers: &Answers, now: Timestamp) -> Plan<'i> {
    let reading = interview.read(answers, now);
    let timings = timings(&reading.view());
    let order = in_order(interview, &timings);
    let steps = order.into_iter().map(|(place, timing)| planned(&reading, place, timing)).collect();
    let open = open(&reading, &timings);
    Plan { steps, open, reading }
}

/// Returns when each step of the table is to be done, or nothing where it is not in the plan.
pub(super) fn timings(view: &View<'_>) -> Vec<Option<Timing>> {
    view.rules.steps.iter().map(|step| view.timing(step)).collect()
}

/// Returns the places of the steps in the plan, in its order: by urgency; inside it the lead steps in table order, then
/// deadlines ahead, the soonest first, then those that have passed, the latest first, then the rest in table order.
pub(super) fn in_order(interview: &Interview, timings: &[Option<Timing>]) -> Vec<(usize, Timing)> {
    let mut steps: Vec<(usize, Timing)> = timings
        .iter()
        .enumerate()
        .filter_map(|(place, timing)| timing.map(|timing| (place, timing)))
        .collect();
    steps.sort_by_key(|(place, timing)| {
        let lead = interview.rules.steps.get(*place).is_some_and(|step| step.lead);
        let (group, ahead, passed) = match (timing.due, timing.passed) {
            _ if lead => (0, None, None),
            (Some(due), false) => (1, Some(due.end()), None),
            (Some(due), true) => (2, None, Some(Reverse(due.end()))),
            (None, _) => (3, None, None),
        };
        (timing.urgency, group, ahead, passed, *place)
    });
    steps
}

pub(super) fn planned<'i>(reading: &Reading<'i>, place: usize, timing: Timing) -> PlannedStep<'i> {
    let interview = reading.interview;
    let view = reading.view();
    let step = interview.steps().at(place);
    let rule = interview.rules.steps.get(place).expect("each step has its rule");
    let mut reasons = BTreeSet::new();
    view.reasons(&rule.when, &mut reasons);
    let because = reasons.into_iter().map(|question| interview.questions().at(question)).collect();
    let shown = |test| view.holds(test, Some(&timing));
    let parts: Vec<&Part> = step
        .parts
        .iter()
        .zip(&rule.parts)
        .filter(|(_, test)| shown(test))
        .map(|(part, _)| part)
        .collect();
    let cautions = interview.cautions().iter().zip(&interview.rules.cautions);
    let cautions: Vec<&Caution> = cautions
        .filter(|(_, test)| step.leads_to_police && shown(test))
        .map(|(caution, _)| caution)
        .collect();
    let named = step.facts.iter();
    let named = named.chain(parts.iter().flat_map(|part| &part.facts));
    let mut facts: Vec<&Id<Fact>> = Vec::new();
    for fact in named.chain(cautions.iter().flat_map(|caution| &caution.facts)) {
        if !facts.contains(&fact) {
            facts.push(fact);
        }
    }
    PlannedStep { step, timing, because, parts, cautions, facts }
}

/// Returns the questions that are asked before the plan and not answered, and of which some answer, by itself, would
/// change the steps or their timing.
fn open<'i>(reading: &Reading<'i>, timings: &[Option<Timing>]) -> Vec<&'i Question> {
    let interview = reading.interview;
    let mut open = Vec::new();
    for (place, (question, rule)) in
        interview.questions().iter().zip(&interview.rules.questions).enumerate()
    {
        let unanswered = reading.answers.get(place).is_some_and(|answer| !answer.is_said());
        if rule.with_plan || !unanswered || !reading.is_asked_at(place) {
            continue;
        }
        let changes = |answer: &Answer| {
            let changed = reading.with(place, *answer);
            let view = changed.view();
            view.rules.steps.iter().zip(timings).any(|(step, timing)| view.timing(step) != *timing)
        };
        if telling_answers(reading, place, question).iter().any(changes) {
            open.push(question);
        }
    }
    open
}

/// Returns answers to a question such that one of them changes the plan if any answer does: every choice, and days or
/// moments that have just passed, that are now, and that are as far as can be.
fn telling_answers(reading: &Reading<'_>, place: usize, question: &Question) -> Vec<Answer> {
    let (now, today) = (reading.now, reading.today);
    match &question.answer {
        AnswerKind::One(_) | AnswerKind::Many(_) | AnswerKind::Documents => {
            let choices = 0..reading.interview.choices(question).len();
            choices
                .filter(|choice| reading.is_offered_at(place, *choice))
                .map(|choice| Answer::Choices(ChoiceSet::of([choice])))
                .collect()
        }
        AnswerKind::Day(range) => {
            let last = match range {
                Range::Past => today,
                Range::Around => range.days(now).1,
            };
            let yesterday = today.yesterday().unwrap_or(today);
            vec![Answer::Day(yesterday), Answer::Day(today), Answer::Day(last)]
        }
        AnswerKind::Moment(_) => vec![Answer::Moment { at: now, day_only: false }],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::guide::Guide;

    const NOW: &str = "2026-12-01T10:00+08:00";

    fn answers(said: &str) -> Answers {
        said.split_whitespace().filter_map(|word| word.split_once('=')).collect()
    }

    /// Expects this line in the plan of somebody who said this: urgency, step, and deadline when it has one.
    #[track_caller]
    fn check(said: &str, now: &str, expected: &str) {
        let guide = Guide::embedded();
        let plan = plan(guide.content().interview(), &answers(said), now.parse().unwrap());
        assert_eq!(plan.reading.dropped(), [], "{said}");
        let line = |planned: &PlannedStep<'_>| {
            let due = match planned.timing.due {
                Some(Due::Day(day)) => format!(" {day}"),
                Some(Due::Moment(moment)) => format!(" {moment}"),
                None => String::new(),
            };
            let passed = if planned.timing.passed { " passed" } else { "" };
            format!("{} {}{due}{passed}", planned.timing.urgency, planned.step.id)
        };
        let lines: Vec<String> = plan.steps.iter().map(line).collect();
        assert!(
            lines.iter().any(|line| line == expected),
            "{said}: no \"{expected}\" in {lines:#?}"
        );
    }

    const GUEST: &str = "stay=visa shelter=home registered-here=no arrived-here=2026-12-01T09:00";

    #[test]
    fn a_guest_has_so_many_hours_from_moving_in() {
        let due = "today register-address 2026-12-02T01:00:00Z";
        check(GUEST, NOW, due);
        check(GUEST, "2026-12-02T09:00+08:00", due);
        check(GUEST, "2026-12-02T09:00:01+08:00", &format!("{due} passed"));
        let day_only = GUEST.replace("T09:00", "");
        check(&day_only, NOW, "today register-address 2026-12-01T16:00:00Z");
    }

    #[test]
    fn a_day_counts_whole_in_beijing() {
        let refused = "unhcr=refused refused-on=2026-11-01";
        check(refused, "2026-12-01T23:59:59+08:00", "today appeal 2026-12-01");
        check(refused, "2026-12-02T00:00+08:00", "today appeal 2026-12-01 passed");
    }

    #[test]
    fn months_and_leap_days_count_as_the_calendar_has_them() {
        check(
            "unhcr=refused refused-on=2028-01-30",
            "2028-02-01T09:00+08:00",
            "today appeal 2028-02-29",
        );
        check(
            "family=baby baby-born=2026-11-02",
            "2026-12-01T09:00+08:00",
            "soon register-birth 2027-01-01",
        );
    }

    #[test]
    fn what_begins_soon_is_for_today_when_two_weeks_are_left() {
        let paper = |until: &str| format!("unhcr=registered paper-until={until}");
        check(&paper("2026-12-16"), NOW, "soon renew-paper 2026-12-16");
        check(&paper("2026-12-15"), NOW, "today renew-paper 2026-12-15");
        check(&paper("2026-11-30"), NOW, "today renew-paper 2026-11-30 passed");
        check("unhcr=registered", NOW, "soon renew-paper");
    }

    #[test]
    fn deadlines_ahead_stand_before_those_that_have_passed() {
        let guide = Guide::embedded();
        let said = "unhcr=refused refused-on=2026-10-01 family=baby baby-born=2026-10-10 needs=asked-to-pay \
            stay=permit stay-until=2027-01-05";
        let plan = plan(guide.content().interview(), &answers(said), NOW.parse().unwrap());
        let today: Vec<&str> = plan
            .steps
            .iter()
            .filter(|planned| planned.timing.urgency == Urgency::Today)
            .map(|planned| planned.step.id.as_str())
            .collect();
        assert_eq!(today, ["extend-permit", "register-birth", "appeal", "beware-fraud"]);
    }

    #[test]
    fn a_step_tells_the_answers_that_bring_it() {
        let guide = Guide::embedded();
        let because = |said: &str, id: &str| {
            let plan = plan(guide.content().interview(), &answers(said), NOW.parse().unwrap());
            let planned = plan.steps.iter().find(|planned| planned.step.id.as_str() == id).unwrap();
            planned.because.iter().map(|question| question.id.to_string()).collect::<Vec<_>>()
        };
        assert_eq!(because(GUEST, "register-address"), ["stay", "shelter", "registered-here"]);
        assert_eq!(because("shelter=home", "unhcr-before-police"), ["shelter"]);
        assert!(because("where=mainland danger=no", "beware-fraud").is_empty());
        assert_eq!(because("where=border", "beware-fraud"), ["where"]);
    }

    #[test]
    fn a_question_is_open_while_its_answer_could_change_the_plan() {
        let guide = Guide::embedded();
        let open = |said: &str| {
            let plan = plan(guide.content().interview(), &answers(said), NOW.parse().unwrap());
            plan.open.iter().map(|question| question.id.to_string()).collect::<Vec<_>>()
        };
        assert_eq!(open("danger=no where=macao"), Vec::<String>::new());
        assert_eq!(open("where=macao"), ["danger"]);
        let all_but_one = "danger=no where=mainland police=no from=other age=adult unhcr=closed stay=visa \
            stay-until=2027-01-01 shelter=hotel registered-here=yes passport=have family=none needs=not-known";
        assert_eq!(open(all_but_one), ["needs"]);
    }

    #[test]
    fn an_answer_that_does_not_apply_any_more_is_dropped_and_later_ones_stay() {
        let guide = Guide::embedded();
        let said = "police=detained stay=visa stay-until=2026-12-24 shelter=home registered-here=no passport=lost";
        let plan = plan(guide.content().interview(), &answers(said), NOW.parse().unwrap());
        assert_eq!(plan.reading.dropped_questions(), ["shelter", "registered-here"]);
        let kept: Vec<_> = plan.reading.write().iter().map(|(id, _)| id.to_owned()).collect();
        assert_eq!(kept, ["police", "stay", "stay-until", "passport"]);
    }
}
