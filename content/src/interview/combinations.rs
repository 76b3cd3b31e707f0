//! Combinations: the sets of answers that can be reached, enumerated one by one for the proof.
//!
//! A step depends only on the questions that its rules read, and on those that decide whether these are asked. No
//! other answer can change whether and when it is in a plan. So it is enough to enumerate, for each step, all
//! reachable answers to these questions:
//!
//! - a question with one answer is skipped or has any of its choices;
//! - a question with many answers has any subset of the choices that the step reads, with and without one that it
//!   does not read;
//! - a date is not said, or lies at the beginning or the end of its range, or just before, at or just after each
//!   limit to which the rules of the step compare it, or at which its deadline changes its state or its rank in the
//!   plan;
//! - a moment is also given as a day only, on the days on which its deadline can be near, may have passed or is
//!   overdue.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp, ToSpan};

use super::Interview;
use super::answers::{Answer, Answers, ChoiceSet};
use super::plan::WITHIN_SIGHT;
use super::question::{AnswerKind, Question};
use super::reading::Reading;
use super::rules::{CompiledCondition, Distance, StepRule};
use super::step::Step;
use super::timing::later;

/// The answers to try for each question in the combinations of a step.
type Candidates = BTreeMap<usize, Vec<Answer>>;

impl Interview {
    /// Visits every reachable set of answers to the questions with one answer, including skips, until `visit` returns
    /// `false`. Dates and questions with many answers stay unanswered. Returns how many sets were visited.
    pub fn single_choice_combinations<'i>(
        &'i self,
        now: Timestamp,
        mut visit: impl FnMut(&Reading<'i>) -> bool,
    ) -> u64 {
        let one = |question: &Question| matches!(question.answer, AnswerKind::One(_));
        let candidates = self.questions().iter().enumerate().filter(|(_, question)| one(question));
        let candidates = candidates
            .map(|(place, question)| (place, choices(0..self.choices(question).len())))
            .collect();
        self.visit(&candidates, now, &mut visit)
    }

    /// Visits every combination of a step until `visit` returns `false`. Returns how many combinations were visited.
    pub fn combinations_of<'i>(
        &'i self,
        step: &Step,
        now: Timestamp,
        mut visit: impl FnMut(&Reading<'i>) -> bool,
    ) -> u64 {
        self.visit(&self.candidates_of(step, now), now, &mut visit)
    }

    /// Visits every reachable set of answers on which a condition and some steps depend together, until `visit` returns
    /// `false`; none if the combinations of one of the steps are the same. Returns how many sets were visited.
    pub(super) fn combinations_together<'i>(
        &'i self,
        when: &CompiledCondition,
        steps: &[usize],
        now: Timestamp,
        mut visit: impl FnMut(&Reading<'i>) -> bool,
    ) -> u64 {
        let candidates = self.candidates_in(&self.reads(when, steps), now);
        let same =
            steps.iter().any(|step| self.candidates_of(self.steps().at(*step), now) == candidates);
        if same { 0 } else { self.visit(&candidates, now, &mut visit) }
    }

    /// Returns the questions that have answers in the combinations of a step.
    #[must_use]
    pub fn questions_of(&self, step: &Step) -> Vec<&Question> {
        self.reads_of(step).questions.into_keys().map(|place| self.questions().at(place)).collect()
    }

    fn visit<'i>(
        &'i self,
        candidates: &Candidates,
        now: Timestamp,
        visit: &mut dyn FnMut(&Reading<'i>) -> bool,
    ) -> u64 {
        let questions: Vec<(usize, &[Answer])> =
            candidates.iter().map(|(place, answers)| (*place, answers.as_slice())).collect();
        let mut walk = Walk { reading: self.read(&Answers::default(), now), visited: 0, visit };
        walk.go(&questions);
        walk.visited
    }

    pub(super) fn candidates_of(&self, step: &Step, now: Timestamp) -> Candidates {
        self.candidates_in(&self.reads_of(step), now)
    }

    fn candidates_in(&self, reads: &Reads, now: Timestamp) -> Candidates {
        let candidates = reads.questions.iter().map(|(place, choices)| {
            let question = self.questions().at(*place);
            (*place, self.candidates(question, choices, reads.limits.get(place), now))
        });
        candidates.collect()
    }

    fn candidates(
        &self,
        question: &Question,
        read: &BTreeSet<usize>,
        limits: Option<&BTreeSet<Limit>>,
        now: Timestamp,
    ) -> Vec<Answer> {
        match &question.answer {
            AnswerKind::One(all) => choices(0..all.len()),
            AnswerKind::Many(_) | AnswerKind::Documents => {
                let all = self.choices(question);
                // One choice that no rule reads is tried in place of all such choices.
                let unread = (0..all.len()).find(|choice| {
                    !read.contains(choice) && all.get(*choice).is_some_and(|c| !c.alone)
                });
                let members: Vec<usize> = read.iter().copied().chain(unread).collect();
                // The empty subset is left out, because the walk tries every question unanswered as well.
                let subsets = (1..1_usize << members.len()).map(|subset| {
                    let in_subset = members.iter().enumerate();
                    let chosen = in_subset.filter(|(bit, _)| subset & (1 << bit) != 0);
                    Answer::Choices(ChoiceSet::from_places(chosen.map(|(_, choice)| *choice)))
                });
                subsets.collect()
            }
            AnswerKind::Day(range) => {
                let today = self.country.day(now);
                let (first, last) = range.days(today);
                // A rule changes its result at a limit, so the limit and the days beside it are enough.
                let at_limits = limits.into_iter().flatten().filter_map(|limit| match limit {
                    Limit::Days(days) => Some([days - 1, *days, days + 1]),
                    Limit::Hours(..) => None,
                });
                let days = at_limits.flatten().map(|days| later(today, days));
                let days = days.chain([first, last]).filter(|day| (first..=last).contains(day));
                days.collect::<BTreeSet<_>>().into_iter().map(Answer::Day).collect()
            }
            AnswerKind::Moment(range) => {
                let today = self.country.day(now);
                // Moments are given to the minute, so a limit and the minutes beside it are tried.
                let minute =
                    now.checked_sub(self.country.local(now).second().seconds()).unwrap_or(now);
                let limits = || {
                    limits.into_iter().flatten().filter_map(|limit| match limit {
                        Limit::Hours(from, hours) => {
                            let from = match from {
                                Anchor::Now => Some(minute),
                                Anchor::EndOf(days) => {
                                    self.country.beginning(later(today, days + 1))
                                }
                            };
                            from?.checked_sub(SignedDuration::from_hours((*hours).into())).ok()
                        }
                        Limit::Days(_) => None,
                    })
                };
                let beside = |at: Timestamp| {
                    [-60, 0, 60].into_iter().filter_map(move |seconds: i64| {
                        at.checked_add(SignedDuration::from_secs(seconds)).ok()
                    })
                };
                let moments = limits().flat_map(beside).filter(|at| *at <= now);
                let moments: BTreeSet<Timestamp> = moments.collect();
                let moments = moments.into_iter().map(|at| Answer::Moment { at, day_only: false });
                // A day without an hour is counted from its beginning and from its end. So its deadline can change its state
                // on the day of a limit and on the days beside it.
                let (first, last) = range.days(today);
                let around =
                    |at: Timestamp| [-1, 0, 1].map(|days: i32| later(self.country.day(at), days));
                let days = limits().flat_map(around).chain([first, last]);
                let days: BTreeSet<Date> =
                    days.filter(|day| (first..=last).contains(day)).collect();
                let days = days.into_iter().filter_map(|day| self.country.beginning(day));
                moments.chain(days.map(|at| Answer::Moment { at, day_only: true })).collect()
            }
        }
    }

    fn reads_of(&self, step: &Step) -> Reads {
        let place = self.steps().position(step.id.as_str());
        self.reads(&CompiledCondition::All(Vec::new()), place.as_slice())
    }

    /// Returns what a condition and some steps depend on: the questions that it and their rules read and those that
    /// decide whether these are asked, with the choices that are read and the limits of dates.
    fn reads(&self, when: &CompiledCondition, steps: &[usize]) -> Reads {
        let mut reads = Reads::default();
        self.add(when, &mut reads);
        for rule in steps.iter().filter_map(|step| self.rules.steps.get(*step)) {
            self.add_step(rule, &mut reads);
        }
        // Questions are asked because of earlier ones, so one pass from the last to the first finds all.
        let mut place = self.questions().iter().len();
        while place > 0 {
            place -= 1;
            if reads.questions.contains_key(&place)
                && let Some(rule) = self.rules.questions.get(place)
            {
                for condition in rule.offered.iter().chain([&rule.asked]) {
                    self.add(condition, &mut reads);
                }
            }
        }
        reads
    }

    fn add_step(&self, rule: &StepRule, reads: &mut Reads) {
        for condition in rule.conditions() {
            self.add(condition, reads);
        }
        let Some(deadline) = &rule.deadline else { return };
        reads.questions.entry(deadline.question).or_default();
        let limits = reads.limits.entry(deadline.question).or_default();
        match deadline.distance {
            Distance::Days(days) => {
                // The state of the deadline, or its rank in the plan, changes when it is today, tomorrow, at the end
                // of what is in sight, or at the end of the grace period.
                let due = [0, 1, WITHIN_SIGHT].into_iter();
                let due = due.chain(deadline.grace_days.map(|grace| -grace));
                limits.extend(due.map(|due| Limit::Days(due - days)));
            }
            Distance::Hours(hours) => {
                let due =
                    [Anchor::Now, Anchor::EndOf(0), Anchor::EndOf(1), Anchor::EndOf(WITHIN_SIGHT)];
                limits.extend(due.map(|due| Limit::Hours(due, hours)));
            }
        }
    }

    fn add(&self, condition: &CompiledCondition, reads: &mut Reads) {
        match condition {
            CompiledCondition::All(parts) | CompiledCondition::Any(parts) => {
                for part in parts {
                    self.add(part, reads);
                }
            }
            CompiledCondition::Not(part) => self.add(part, reads),
            CompiledCondition::Chosen(question, choices) => {
                let all = 0..ChoiceSet::MOST;
                let read = all.filter(|choice| choices.has(*choice));
                reads.questions.entry(*question).or_default().extend(read);
            }
            CompiledCondition::Said(question) => {
                reads.questions.entry(*question).or_default();
            }
            CompiledCondition::BeforeToday(question) => {
                reads.questions.entry(*question).or_default();
                reads.limits.entry(*question).or_default().insert(Limit::Days(0));
            }
            CompiledCondition::Word(word) => {
                if let Some(word) = self.rules.words.get(*word) {
                    self.add(word, reads);
                }
            }
            CompiledCondition::Step(step) => {
                if let Some(step) = self.rules.steps.get(*step) {
                    self.add(&step.when, reads);
                }
            }
            // These depend on the date of the deadline, which `reads_of` adds.
            CompiledCondition::Deadline(_) | CompiledCondition::Urgency(_) => {}
        }
    }
}

/// What a step, or a condition with some steps, depends on.
#[derive(Default)]
struct Reads {
    questions: BTreeMap<usize, BTreeSet<usize>>,
    limits: BTreeMap<usize, BTreeSet<Limit>>,
}

/// A date at which some rule changes its result.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Limit {
    /// This many days from today.
    Days(i32),
    /// This many hours before a moment.
    Hours(Anchor, i32),
}

/// The moment from which hours are counted back.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Anchor {
    Now,
    /// The end of the day that is this many days from today.
    EndOf(i32),
}

/// A walk through the questions in order.
struct Walk<'w, 'i> {
    reading: Reading<'i>,
    visited: u64,
    visit: &'w mut dyn FnMut(&Reading<'i>) -> bool,
}

impl Walk<'_, '_> {
    /// Visits every combination of answers to `questions`, and returns whether to continue.
    fn go(&mut self, questions: &[(usize, &[Answer])]) -> bool {
        let Some(((place, answers), rest)) = questions.split_first() else {
            self.visited += 1;
            return (self.visit)(&self.reading);
        };
        // First without an answer. A skip need not be tried, because it is the same to the rules.
        if !self.go(rest) {
            return false;
        }
        if self.reading.is_asked_at(*place) {
            for answer in *answers {
                let Some(answer) = self.reading.as_offered(*place, *answer) else { continue };
                self.reading.set(*place, answer);
                if !self.go(rest) {
                    return false;
                }
            }
            self.reading.set(*place, Answer::Unanswered);
        }
        true
    }
}

fn choices(places: std::ops::Range<usize>) -> Vec<Answer> {
    places.map(|choice| Answer::Choices(ChoiceSet::from_places([choice]))).collect()
}
