//! Applies the rules to the answers at a moment.

use std::collections::BTreeMap;

use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};

use super::answers::{Answer, ChoiceSet};
use super::condition::DeadlineState;
use super::rules::{CompiledCondition, DeadlineRule, Distance, Rules, StepRule};
use super::timing::{DayOnly, Due, Timing, later};
use crate::country::Country;

/// The answers at a moment, to which rules are applied.
pub(super) struct View<'v> {
    pub(super) country: &'v Country,
    pub(super) rules: &'v Rules,
    pub(super) answers: &'v [Answer],
    pub(super) now: Timestamp,
    pub(super) today: Date,
}

impl View<'_> {
    pub(super) fn answer(&self, question: usize) -> Answer {
        self.answers.get(question).copied().unwrap_or_default()
    }

    /// Returns whether a condition holds for a step with the timing `own`, or outside of any step.
    pub(super) fn holds(&self, condition: &CompiledCondition, own: Option<&Timing>) -> bool {
        match condition {
            CompiledCondition::All(parts) => parts.iter().all(|part| self.holds(part, own)),
            CompiledCondition::Any(parts) => parts.iter().any(|part| self.holds(part, own)),
            CompiledCondition::Not(part) => !self.holds(part, own),
            CompiledCondition::Chosen(question, choices) => {
                self.chosen(*question).intersects(*choices)
            }
            CompiledCondition::Said(question) => self.answer(*question).is_said(),
            CompiledCondition::BeforeToday(question) => {
                matches!(self.answer(*question), Answer::Day(day) if day < self.today)
            }
            // A word and the rule of another step are not about this step, so its timing does not hold for them.
            CompiledCondition::Word(word) => {
                self.rules.words.get(*word).is_some_and(|word| self.holds(word, None))
            }
            CompiledCondition::Step(step) => {
                self.rules.steps.get(*step).is_some_and(|step| self.holds(&step.when, None))
            }
            CompiledCondition::Deadline(states) => {
                own.is_some_and(|own| states.contains(&own.state))
            }
            CompiledCondition::Urgency(urgency) => own.is_some_and(|own| own.urgency == *urgency),
        }
    }

    fn chosen(&self, question: usize) -> ChoiceSet {
        match self.answer(question) {
            Answer::Choices(choices) => choices,
            Answer::Unanswered | Answer::Skipped(_) => {
                self.rules.questions.get(question).map(|rule| rule.counts_as).unwrap_or_default()
            }
            Answer::Day(_) | Answer::Moment { .. } => ChoiceSet::default(),
        }
    }

    /// Given a condition that holds, adds the questions whose answers made it hold, with the choices that did. Defaults,
    /// negations and conditions that always hold add none.
    pub(super) fn reasons(
        &self,
        condition: &CompiledCondition,
        reasons: &mut BTreeMap<usize, ChoiceSet>,
    ) {
        match condition {
            CompiledCondition::All(parts) | CompiledCondition::Any(parts) => {
                for part in parts.iter().filter(|part| self.holds(part, None)) {
                    self.reasons(part, reasons);
                }
            }
            CompiledCondition::Chosen(question, choices) => {
                let no_reason = self.rules.questions.get(*question).map(|rule| rule.no_reason);
                let telling = choices.difference(no_reason.unwrap_or_default());
                if let Answer::Choices(chosen) = self.answer(*question)
                    && chosen.intersects(telling)
                {
                    let known = reasons.entry(*question).or_default();
                    *known = known.union(chosen.intersection(telling));
                }
            }
            CompiledCondition::Said(question) | CompiledCondition::BeforeToday(question) => {
                // A date has no choices, so the question is named alone.
                reasons.entry(*question).or_default();
            }
            CompiledCondition::Word(word) => {
                if let Some(word) = self.rules.words.get(*word) {
                    self.reasons(word, reasons);
                }
            }
            CompiledCondition::Step(step) => {
                if let Some(step) = self.rules.steps.get(*step) {
                    self.reasons(&step.when, reasons);
                }
            }
            // What is not so has no answer to name, and a timing is not an answer.
            CompiledCondition::Not(_)
            | CompiledCondition::Deadline(_)
            | CompiledCondition::Urgency(_) => {}
        }
    }

    /// Returns for each step of the table when it is to be done; `None` if it is not in the plan.
    pub(super) fn timings(&self) -> Vec<Option<Timing>> {
        self.rules.steps.iter().map(|step| self.timing(step)).collect()
    }

    /// Returns when a step is to be done; `None` if it is not in the plan.
    pub(super) fn timing(&self, step: &StepRule) -> Option<Timing> {
        if !self.holds(&step.when, None) {
            return None;
        }
        let deadline = step.deadline.as_ref();
        let (due, day_only) = match deadline.and_then(|deadline| self.due(deadline)) {
            Some((due, day_only)) => (Some(due), day_only),
            None => (None, None),
        };
        // Only a day has a grace period; the compiler refuses one for a moment.
        let lapsed = match (due, deadline.and_then(|deadline| deadline.grace_days)) {
            (Some(Due::Day(day)), Some(days)) => later(day, days) < self.today,
            _ => false,
        };
        let state = due.map_or(DeadlineState::None, |due| self.state(due, day_only));
        // `sooner` may read the state of the deadline, but not the urgency that it decides.
        let mut timing = Timing { urgency: step.urgency, due, day_only, state, lapsed };
        if let Some((_, urgency)) =
            step.sooner.iter().find(|(when, _)| self.holds(when, Some(&timing)))
        {
            timing.urgency = *urgency;
        }
        Some(timing)
    }

    /// Returns the deadline, and for a day without an hour also its latest possible end.
    fn due(&self, deadline: &DeadlineRule) -> Option<(Due, Option<DayOnly>)> {
        if !self.holds(&deadline.when, None) {
            return None;
        }
        match (self.answer(deadline.question), deadline.distance) {
            (Answer::Day(day), Distance::Days(days)) => Some((Due::Day(later(day, days)), None)),
            (Answer::Moment { at, day_only }, Distance::Hours(hours)) => {
                let after = SignedDuration::from_hours(hours.into());
                let counted = |at: Timestamp| at.checked_add(after).unwrap_or(Timestamp::MAX);
                let day = self.country.day(at);
                let day_only = day_only.then(|| DayOnly {
                    day,
                    hours,
                    latest: counted(Due::Day(day).end(self.country)),
                });
                Some((Due::Moment(counted(at)), day_only))
            }
            _ => None,
        }
    }

    /// Returns the state of the deadline of a step that is in the plan.
    pub(super) fn deadline_state(&self, step: &StepRule) -> DeadlineState {
        let due = step.deadline.as_ref().and_then(|deadline| self.due(deadline));
        due.map_or(DeadlineState::None, |(due, day_only)| self.state(due, day_only))
    }

    fn state(&self, due: Due, day_only: Option<DayOnly>) -> DeadlineState {
        let over = |at: Timestamp| at <= self.now;
        let end = due.end(self.country);
        if over(day_only.map_or(end, |day_only| day_only.latest)) {
            DeadlineState::Overdue
        } else if over(end) {
            DeadlineState::MayHavePassed
        } else if due.day(self.country) <= later(self.today, 1) {
            DeadlineState::Near
        } else {
            DeadlineState::Ahead
        }
    }
}
