//! The plan: the steps for these answers at this moment.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use jiff::Timestamp;

use super::Interview;
use super::answers::{Answer, Answers, ChoiceSet};
use super::condition::DeadlineState;
use super::question::{AnswerKind, Choice, Question, Range};
use super::reading::Reading;
use super::rules::StepRule;
use super::step::{Caution, Part, Step, Title, Urgency};
use super::timing::{Timing, later};
use super::view::View;
use crate::fact::Fact;
use crate::id::Id;

/// Deadlines up to this many days after today come before the steps without a deadline.
pub(super) const WITHIN_SIGHT: i32 = 30;

/// The steps for these answers at this moment.
pub struct Plan<'i> {
    /// The steps, in the order in which they are to be done.
    pub steps: Vec<PlannedStep<'i>>,
    /// The questions that are asked and unanswered, and of which an answer could still change the steps or their
    /// timing.
    pub open: Vec<&'i Question>,
    /// The answers that count.
    pub reading: Reading<'i>,
}

/// A step of a plan.
#[derive(Clone)]
pub struct PlannedStep<'i> {
    /// The step.
    pub step: &'i Step,
    /// The title for this reader, if it is not the step's own.
    pub title: Option<&'i Title>,
    /// When it is to be done.
    pub timing: Timing,
    /// The answers that are the reason for it, in the order of the questions; empty if it is for everybody.
    pub because: Vec<Because<'i>>,
    /// The paragraphs to show.
    pub parts: Vec<&'i Part>,
    /// The cautions to show with it.
    pub cautions: Vec<&'i Caution>,
    /// The facts to name, without repetition, the most important first.
    pub facts: Vec<&'i Id<Fact>>,
}

/// An answer that is the reason for a step.
#[derive(Clone)]
pub struct Because<'i> {
    /// The question.
    pub question: &'i Question,
    /// The choices that count, in the order of the question; empty for a date.
    pub choices: Vec<&'i Choice>,
}

/// Returns the plan for these answers at this moment.
///
/// Total: every set of answers gives a plan. Answers that do not count are in [`Reading::dropped`].
#[must_use]
pub fn plan<'i>(interview: &'i Interview, answers: &Answers, now: Timestamp) -> Plan<'i> {
    interview.read(answers, now).plan()
}

impl<'i> Reading<'i> {
    /// Returns the plan for these answers.
    #[must_use]
    pub fn plan(&self) -> Plan<'i> {
        let view = self.view();
        let timings = view.timings();
        let order = in_order(&view, &timings);
        let steps = order.into_iter().map(|(place, timing)| planned(self, place, timing)).collect();
        Plan { steps, open: open(self, &timings), reading: self.clone() }
    }

    /// Returns the steps of the plan with their timing, in order, without texts and reasons.
    #[must_use]
    pub fn outline(&self) -> Vec<(&'i Step, Timing)> {
        let view = self.view();
        let order = in_order(&view, &view.timings());
        order
            .into_iter()
            .map(|(place, timing)| (self.interview.steps().at(place), timing))
            .collect()
    }

    /// Returns the answers that are the reason for a step, in the order of the questions; empty if it is for
    /// everybody or not in the plan.
    #[must_use]
    pub fn because(&self, step: &Step) -> Vec<Because<'i>> {
        let mut reasons = BTreeMap::new();
        let place = self.interview.steps().position(step.id.as_str());
        if let Some(rule) = place.and_then(|place| self.interview.rules.steps.get(place))
            && self.view().holds(&rule.when, None)
        {
            self.view().reasons(&rule.when, &mut reasons);
        }
        let because = reasons.into_iter().map(|(question, chosen)| {
            let question = self.interview.questions().at(question);
            let choices = self.interview.choices(question).iter().enumerate();
            let choices = choices.filter(|(place, _)| chosen.has(*place)).map(|(_, choice)| choice);
            Because { question, choices: choices.collect() }
        });
        because.collect()
    }
}

/// The rank of a step among those of its urgency. Steps of equal rank are in the order of the table.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    /// It cannot wait, and the guide knows no date for it.
    Lead,
    /// The time is short; the soonest first.
    Near(Timestamp),
    /// The time has passed, but can still be made good; the latest first.
    Overdue(Reverse<Timestamp>),
    /// It is optional, and the time is short.
    OfferNear(Timestamp),
    /// It is optional, and the time has passed.
    OfferOverdue(Reverse<Timestamp>),
    /// The time comes within the next weeks.
    Ahead(Timestamp),
    /// No time is known, or it passed too long ago.
    Undated,
    /// The time comes later.
    Far(Timestamp),
}

impl Rank {
    fn for_step(step: &StepRule, timing: &Timing, view: &View<'_>) -> Self {
        let Some(due) = timing.due.filter(|_| !step.lead && !timing.lapsed) else {
            return if step.lead { Self::Lead } else { Self::Undated };
        };
        let end = due.end(view.country);
        match (timing.state, step.offer) {
            (DeadlineState::Near | DeadlineState::MayHavePassed, false) => Self::Near(end),
            (DeadlineState::Overdue, false) => Self::Overdue(Reverse(end)),
            (DeadlineState::Near | DeadlineState::MayHavePassed, true) => Self::OfferNear(end),
            (DeadlineState::Overdue, true) => Self::OfferOverdue(Reverse(end)),
            (DeadlineState::Ahead | DeadlineState::None, _) => {
                if due.day(view.country) <= later(view.today, WITHIN_SIGHT) {
                    Self::Ahead(end)
                } else {
                    Self::Far(end)
                }
            }
        }
    }
}

/// Returns the indices of the steps in the plan, in its order: by urgency, then by [`Rank`].
pub(super) fn in_order(view: &View<'_>, timings: &[Option<Timing>]) -> Vec<(usize, Timing)> {
    let steps = view.rules.steps.iter().zip(timings).enumerate();
    let mut steps: Vec<(Urgency, Rank, usize, Timing)> = steps
        .filter_map(|(place, (step, timing))| {
            let timing = (*timing)?;
            Some((timing.urgency, Rank::for_step(step, &timing, view), place, timing))
        })
        .collect();
    steps.sort_by(|a, b| (a.0, &a.1, a.2).cmp(&(b.0, &b.1, b.2)));
    steps.into_iter().map(|(_, _, place, timing)| (place, timing)).collect()
}

pub(super) fn planned<'i>(reading: &Reading<'i>, place: usize, timing: Timing) -> PlannedStep<'i> {
    let interview = reading.interview;
    let view = reading.view();
    let step = interview.steps().at(place);
    let rule = interview.rules.steps.get(place).expect("each step has its rule");
    let shown = |condition| view.holds(condition, Some(&timing));
    let mut titles = step.titles.iter().zip(&rule.titles);
    let title = titles.find(|(_, condition)| shown(condition)).map(|(title, _)| title);
    let parts: Vec<&Part> = step
        .parts
        .iter()
        .zip(&rule.parts)
        .filter(|(_, condition)| shown(condition))
        .map(|(part, _)| part)
        .collect();
    let cautions = interview.cautions().iter().zip(&interview.rules.cautions);
    let cautions: Vec<&Caution> = cautions
        .filter(|(_, condition)| rule.leads_to_police && shown(condition))
        .map(|(caution, _)| caution)
        .collect();
    // The facts of the step itself come first, because they hold for every reader of it.
    let named = step.facts.iter();
    let named = named.chain(parts.iter().flat_map(|part| &part.facts));
    let mut facts: Vec<&Id<Fact>> = Vec::new();
    for fact in named.chain(cautions.iter().flat_map(|caution| &caution.facts)) {
        if !facts.contains(&fact) {
            facts.push(fact);
        }
    }
    PlannedStep { step, title, timing, because: reading.because(step), parts, cautions, facts }
}

/// Returns the unanswered questions of which some single answer would change the steps or their timing.
fn open<'i>(reading: &Reading<'i>, timings: &[Option<Timing>]) -> Vec<&'i Question> {
    let interview = reading.interview;
    let mut open = Vec::new();
    for (place, (question, rule)) in
        interview.questions().iter().zip(&interview.rules.questions).enumerate()
    {
        let unanswered = reading.answers.get(place).is_some_and(|answer| !answer.is_said());
        // A question with the plan is on the plan's own page, and no step depends on it.
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

/// Returns answers to a question of which one changes the plan if any answer does: every choice; for a date those
/// that have just passed, are now, and lie at the ends of the range.
fn telling_answers(reading: &Reading<'_>, place: usize, question: &Question) -> Vec<Answer> {
    let (now, today) = (reading.now, reading.today);
    match &question.answer {
        AnswerKind::One(_) | AnswerKind::Many(_) | AnswerKind::Documents => {
            let choices = 0..reading.interview.choices(question).len();
            choices
                .filter(|choice| reading.is_offered_at(place, *choice))
                .map(|choice| Answer::Choices(ChoiceSet::from_places([choice])))
                .collect()
        }
        AnswerKind::Day(range) => {
            let last = match range {
                Range::Past => today,
                Range::Around => range.days(today).1,
            };
            // Yesterday and today are the two sides of `before-today`.
            let yesterday = today.yesterday().unwrap_or(today);
            vec![Answer::Day(yesterday), Answer::Day(today), Answer::Day(last)]
        }
        AnswerKind::Moment(_) => vec![Answer::Moment { at: now, day_only: false }],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::interview::Due;
    use crate::testing;

    const NOW: &str = "2026-12-01T10:00+08:00";

    fn answers(said: &str) -> Answers {
        said.split_whitespace().filter_map(|word| word.split_once('=')).collect()
    }

    /// Expects this line in the plan of somebody who said this: urgency, step, and deadline when it has one.
    #[track_caller]
    fn check(said: &str, now: &str, expected: &str) {
        let guide = testing::guide();
        let plan = plan(guide.content().interview(), &answers(said), now.parse().unwrap());
        assert_eq!(plan.reading.dropped(), [], "{said}");
        let line = |planned: &PlannedStep<'_>| {
            let due = match planned.timing.due {
                Some(Due::Day(day)) => format!(" {day}"),
                Some(Due::Moment(moment)) => format!(" {moment}"),
                None => String::new(),
            };
            let state = match planned.timing.state {
                DeadlineState::None => "",
                state => state.as_str(),
            };
            let line = format!("{} {}{due} {state}", planned.timing.urgency, planned.step.id);
            line.trim_end().to_owned()
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
        check(GUEST, NOW, &format!("{due} near"));
        check(GUEST, "2026-12-02T08:59:59+08:00", &format!("{due} near"));
        check(GUEST, "2026-12-02T09:00+08:00", &format!("{due} overdue"));
    }

    #[test]
    fn without_the_hour_the_shorter_time_counts_and_the_longer_one_decides_what_is_overdue() {
        let day_only = GUEST.replace("T09:00", "");
        let due = "today register-address 2026-12-01T16:00:00Z";
        check(&day_only, NOW, &format!("{due} near"));
        check(&day_only, "2026-12-01T23:59:59+08:00", &format!("{due} near"));
        check(&day_only, "2026-12-02T00:00+08:00", &format!("{due} may-have-passed"));
        check(&day_only, "2026-12-02T23:59:59+08:00", &format!("{due} may-have-passed"));
        check(&day_only, "2026-12-03T00:00+08:00", &format!("{due} overdue"));
    }

    #[test]
    fn what_may_have_passed_says_from_which_hour_on() {
        let guide = testing::guide();
        let now: Timestamp = "2026-11-29T00:20+08:00".parse().unwrap();
        let said = "stay=visa stay-until=2026-12-20 shelter=home registered-here=no arrived-here=2026-11-28";
        let country = guide.content().country();
        let plan = plan(guide.content().interview(), &answers(said), now);
        let first = plan.steps.first().unwrap();
        assert_eq!(first.step.id.as_str(), "register-address");
        assert_eq!(
            first.timing.due.unwrap().end(country),
            "2026-11-29T00:00+08:00".parse().unwrap()
        );
        let day_only = first.timing.day_only.unwrap();
        assert_eq!(day_only.latest, "2026-11-30T00:00+08:00".parse().unwrap());
        assert_eq!(first.timing.state, DeadlineState::MayHavePassed);
        let before = first.timing.passed_if_before(now, country).unwrap();
        assert_eq!(before, jiff::civil::datetime(2026, 11, 28, 0, 20, 0, 0));
        let extend = plan.steps.iter().find(|planned| planned.step.id.as_str() == "extend-stay");
        assert_eq!(extend.unwrap().timing.urgency, Urgency::Soon);
    }

    #[test]
    fn a_day_counts_whole_by_the_clocks_of_the_country() {
        let refused = "unhcr=refused refused-on=2026-11-01";
        check(refused, "2026-12-01T23:59:59+08:00", "today appeal 2026-12-01 near");
        check(refused, "2026-12-02T00:00+08:00", "today appeal 2026-12-01 overdue");
    }

    #[test]
    fn months_and_leap_days_count_as_the_calendar_has_them() {
        check(
            "unhcr=refused refused-on=2028-01-30",
            "2028-02-01T09:00+08:00",
            "today appeal 2028-02-29 ahead",
        );
        check(
            "family=baby baby-born=2026-11-02",
            "2026-12-01T09:00+08:00",
            "soon register-birth 2027-01-01 ahead",
        );
    }

    #[test]
    fn what_comes_soon_is_for_today_from_the_day_before_its_deadline() {
        let paper = |until: &str| format!("unhcr=registered paper-until={until}");
        check(&paper("2026-12-03"), NOW, "soon renew-paper 2026-12-03 ahead");
        check(&paper("2026-12-02"), NOW, "today renew-paper 2026-12-02 near");
        check(&paper("2026-11-30"), NOW, "today renew-paper 2026-11-30 overdue");
        check("unhcr=registered", NOW, "soon renew-paper");
    }

    /// Expects the steps of one urgency in this order.
    #[track_caller]
    fn check_order(said: &str, urgency: Urgency, expected: &[&str]) {
        let guide = testing::guide();
        let plan = plan(guide.content().interview(), &answers(said), NOW.parse().unwrap());
        assert_eq!(plan.reading.dropped(), [], "{said}");
        let steps = plan.steps.iter().filter(|planned| planned.timing.urgency == urgency);
        let steps: Vec<&str> = steps.map(|planned| planned.step.id.as_str()).collect();
        assert_eq!(steps, expected, "{said}");
    }

    #[test]
    fn a_short_time_comes_before_what_has_passed_and_both_before_an_offer_and_what_can_wait() {
        check_order(
            "unhcr=refused refused-on=2026-11-02 family=baby baby-born=2026-10-01 \
             needs=asked-to-pay stay=permit stay-until=2027-01-01",
            Urgency::Today,
            // Tomorrow; yesterday; the offer, which ends tomorrow too; no deadline.
            &["appeal", "register-birth", "extend-permit", "beware-fraud"],
        );
        check_order(
            "stay=visa stay-until=2026-12-09 shelter=home registered-here=no \
             arrived-here=2026-11-29T09:00",
            Urgency::Today,
            // Two days late, but the law asks for it; nobody has to extend a stay.
            &["register-address", "extend-stay"],
        );
    }

    #[test]
    fn an_appeal_too_late_to_mend_waits_behind_what_has_a_time() {
        let said = |refused: &str| {
            format!(
                "unhcr=refused refused-on={refused} family=child-expired family=baby \
                 baby-born=2026-10-01"
            )
        };
        // The last day of grace is today: 30 days and six weeks after the letter.
        let last = "2026-09-20";
        check_order(&said(last), Urgency::Today, &["register-birth", "appeal", "child-overstay"]);
        check_order(
            &said("2026-09-19"),
            Urgency::Today,
            &["register-birth", "child-overstay", "appeal"],
        );
    }

    #[test]
    fn a_deadline_in_sight_comes_before_steps_without_one_and_a_later_one_after_them() {
        let soon = |until: &str| format!("unhcr=registered paper-until={until} needs=health");
        check_order(&soon("2026-12-31"), Urgency::Soon, &["renew-paper", "health"]);
        check_order(&soon("2027-01-01"), Urgency::Soon, &["health", "renew-paper"]);
    }

    #[test]
    fn a_step_tells_the_answers_that_bring_it() {
        let guide = testing::guide();
        let because = |said: &str, id: &str| {
            let plan = plan(guide.content().interview(), &answers(said), NOW.parse().unwrap());
            let planned = plan.steps.iter().find(|planned| planned.step.id.as_str() == id).unwrap();
            let words = planned.because.iter().map(|because| {
                let choices = because.choices.iter().map(|choice| choice.id.as_str());
                format!("{} {}", because.question.id, choices.collect::<Vec<_>>().join(" "))
            });
            words.collect::<Vec<_>>()
        };
        assert_eq!(
            because(GUEST, "register-address"),
            ["stay visa", "shelter home", "registered-here no"]
        );
        assert_eq!(because("shelter=home", "unhcr-before-police"), ["shelter home"]);
        assert!(because("where=mainland danger=no", "beware-fraud").is_empty());
        assert_eq!(because("where=border", "beware-fraud"), ["where border"]);
        // Only what the row names, and never what somebody else must not read.
        let family = "family=baby family=violence family=ill family=forced";
        assert_eq!(because(family, "register-birth"), ["family baby"]);
        assert_eq!(because(family, "health"), ["family ill"]);
        assert!(because(family, "stop-violence").is_empty());
        assert!(because(family, "stop-force").is_empty());
    }

    #[test]
    fn a_question_is_open_while_its_answer_could_change_the_plan() {
        let guide = testing::guide();
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
        let guide = testing::guide();
        let said = "police=detained stay=visa stay-until=2026-12-24 shelter=home registered-here=no passport=lost";
        let plan = plan(guide.content().interview(), &answers(said), NOW.parse().unwrap());
        assert_eq!(plan.reading.dropped_questions(), ["shelter", "registered-here"]);
        let kept: Vec<_> = plan.reading.to_answers().iter().map(|(id, _)| id.to_owned()).collect();
        assert_eq!(kept, ["police", "stay", "stay-until", "passport"]);
    }
}
