//! The compiled rules: every id is an index into a list.

use std::collections::BTreeSet;

use super::answers::ChoiceSet;
use super::condition::DeadlineState;
use super::step::Urgency;
use crate::fact::Fact;
use crate::id::Id;

/// All rules. They can only be compiled from tables in which every id exists and nothing depends on itself.
#[derive(Clone, Default)]
pub(super) struct Rules {
    pub(super) questions: Vec<QuestionRule>,
    pub(super) words: Vec<CompiledCondition>,
    pub(super) steps: Vec<StepRule>,
    pub(super) cautions: Vec<CompiledCondition>,
    /// For each fact, when it concerns the reader. Most never do.
    pub(super) facts: Vec<CompiledCondition>,
    pub(super) laws: Vec<LawRule>,
    pub(super) letters: Vec<LetterRule>,
}

#[derive(Clone)]
pub(super) struct LetterRule {
    pub(super) when: CompiledCondition,
    pub(super) offered: CompiledCondition,
    /// When each line of each paragraph is shown, with the step that it belongs to.
    pub(super) paragraphs: Vec<Vec<(Option<usize>, CompiledCondition)>>,
}

#[derive(Clone)]
pub(super) struct QuestionRule {
    pub(super) asked: CompiledCondition,
    /// For each choice, when it is offered.
    pub(super) offered: Vec<CompiledCondition>,
    /// The choices that the rules assume if nothing was said.
    pub(super) counts_as: ChoiceSet,
    /// The choices that are never named as a reason: they are only informative, or private.
    pub(super) no_reason: ChoiceSet,
    pub(super) alone: ChoiceSet,
    /// Whether it is asked because of a step, and so on the page of the plan.
    pub(super) with_plan: bool,
    /// For the last day of a period: how many days after the first day the count begins.
    pub(super) counted_from: Option<i32>,
    /// When the day can be counted in that way.
    pub(super) counted: CompiledCondition,
}

#[derive(Clone)]
pub(super) struct StepRule {
    pub(super) when: CompiledCondition,
    pub(super) urgency: Urgency,
    pub(super) sooner: Vec<(CompiledCondition, Urgency)>,
    pub(super) deadline: Option<DeadlineRule>,
    pub(super) titles: Vec<CompiledCondition>,
    pub(super) parts: Vec<CompiledCondition>,
    pub(super) leads_to_police: bool,
    pub(super) lead: bool,
    pub(super) offer: bool,
}

/// What a law demands; see [`super::law::Demand`].
#[derive(Clone)]
pub(super) enum LawRule {
    /// The condition is applied to each of the steps.
    Never {
        when: CompiledCondition,
        steps: Vec<usize>,
    },
    Only {
        when: CompiledCondition,
        steps: Vec<usize>,
    },
    Must {
        when: CompiledCondition,
        steps: Vec<usize>,
    },
    Before {
        first: Vec<usize>,
        then: Vec<usize>,
    },
    Caution {
        when: CompiledCondition,
        facts: Vec<Id<Fact>>,
    },
}

#[derive(Clone)]
pub(super) struct DeadlineRule {
    pub(super) question: usize,
    pub(super) distance: Distance,
    /// For how many days after it has passed it can still be made good; `None` for ever.
    pub(super) grace_days: Option<i32>,
    pub(super) when: CompiledCondition,
}

/// How far a deadline is from the answer from which it is counted; negative if it comes before.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Distance {
    Days(i32),
    Hours(i32),
}

impl StepRule {
    /// Returns every condition in the rule of the step.
    pub(super) fn conditions(&self) -> impl Iterator<Item = &CompiledCondition> {
        let sooner = self.sooner.iter().map(|(when, _)| when);
        let deadline = self.deadline.as_ref().map(|deadline| &deadline.when);
        let texts = self.titles.iter().chain(&self.parts);
        [&self.when].into_iter().chain(sooner).chain(deadline).chain(texts)
    }
}

/// A condition with indices instead of ids.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum CompiledCondition {
    All(Vec<CompiledCondition>),
    Any(Vec<CompiledCondition>),
    Not(Box<CompiledCondition>),
    Chosen(usize, ChoiceSet),
    Said(usize),
    BeforeToday(usize),
    Word(usize),
    Step(usize),
    Deadline(Vec<DeadlineState>),
    Urgency(Urgency),
}

/// A set of questions, by their indices.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Places(u64);

impl Places {
    /// The most questions that an interview can have.
    pub(super) const MOST: usize = 64;

    pub(super) fn from_place(place: usize) -> Self {
        let bit = u32::try_from(place).ok().and_then(|place| 1_u64.checked_shl(place));
        Self(bit.unwrap_or_default())
    }

    pub(super) fn has(self, place: usize) -> bool {
        self.0 & Self::from_place(place).0 != 0
    }

    pub(super) fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

impl Rules {
    /// Adds the questions that a condition reads, directly or through words and steps.
    pub(super) fn read_by(&self, condition: &CompiledCondition, read: &mut BTreeSet<usize>) {
        match condition {
            CompiledCondition::All(parts) | CompiledCondition::Any(parts) => {
                for part in parts {
                    self.read_by(part, read);
                }
            }
            CompiledCondition::Not(part) => self.read_by(part, read),
            CompiledCondition::Chosen(question, _)
            | CompiledCondition::Said(question)
            | CompiledCondition::BeforeToday(question) => {
                read.insert(*question);
            }
            CompiledCondition::Word(word) => {
                if let Some(word) = self.words.get(*word) {
                    self.read_by(word, read);
                }
            }
            CompiledCondition::Step(step) => {
                if let Some(step) = self.steps.get(*step) {
                    self.read_by(&step.when, read);
                }
            }
            CompiledCondition::Deadline(_) | CompiledCondition::Urgency(_) => {}
        }
    }
}

impl CompiledCondition {
    /// Returns whether it directly requires another step in the plan.
    pub(super) fn reads_a_step(&self) -> bool {
        match self {
            Self::All(parts) | Self::Any(parts) => parts.iter().any(Self::reads_a_step),
            Self::Not(part) => part.reads_a_step(),
            Self::Step(_) => true,
            Self::Chosen(..)
            | Self::Said(_)
            | Self::BeforeToday(_)
            | Self::Word(_)
            | Self::Deadline(_)
            | Self::Urgency(_) => false,
        }
    }
}
