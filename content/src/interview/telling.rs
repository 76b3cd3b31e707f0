//! Finds the open questions that can still change the plan and so are worth asking.
//!
//! 1. A question is *open* while it has no answer and can still be asked. An answer that was given can still stop
//!    counting, if it depends on open questions.
//! 2. Every rule of every step is partially evaluated with what is known. What remains undecided reads some of the
//!    open questions; a decided rule reads none.
//! 3. These questions can change a step, its deadline or a sentence. So can the questions that decide whether one of
//!    them is asked, or what it offers.
//!
//! Reasons are ignored: they only repeat what the reader said, so no question is worth asking for their sake. So is
//! the e-mail, which is not part of the plan and leaves a blank for what was not said.

use super::answers::{Answer, ChoiceSet};
use super::condition::DeadlineState;
use super::rules::{CompiledCondition, Places, Rules, StepRule};
use super::step::Urgency;
use super::view::View;

/// The result of partially evaluating a condition.
#[derive(Clone, Copy)]
enum Known {
    Holds,
    Fails,
    /// It depends on these questions.
    Open(Places),
}

impl From<bool> for Known {
    fn from(holds: bool) -> Self {
        if holds { Self::Holds } else { Self::Fails }
    }
}

impl Known {
    /// Returns the questions on which it depends.
    fn read(self) -> Places {
        match self {
            Self::Open(places) => places,
            Self::Holds | Self::Fails => Places::default(),
        }
    }
}

/// A property of a step, or the questions on which it depends.
enum Own<T> {
    Is(T),
    Open(Places),
}

/// What is known of the timing of a step.
struct OwnTiming {
    state: Own<DeadlineState>,
    urgency: Own<Urgency>,
}

/// Returns the open questions whose answers, or the questions that they open, can still change the plan.
pub(super) fn telling(view: View<'_>) -> Places {
    let mut known = KnownRules {
        view,
        open: Places::default(),
        unsure: Vec::new(),
        words: Vec::new(),
        steps: Vec::new(),
    };
    known.find_open();
    known.look_at_words_and_steps();
    known.telling()
}

/// The partially evaluated rules.
struct KnownRules<'r> {
    view: View<'r>,
    open: Places,
    /// For each question visited so far: the questions on which its answer depends, if it can still stop counting.
    unsure: Vec<Places>,
    /// For each word visited so far, what is known.
    words: Vec<Known>,
    /// For each step visited so far, what is known of whether it is in the plan.
    steps: Vec<Known>,
}

impl<'r> KnownRules<'r> {
    fn rules(&self) -> &'r Rules {
        self.view.rules
    }

    fn find_open(&mut self) {
        for (place, rule) in self.rules().questions.iter().enumerate() {
            let asked = self.known(&rule.asked, None);
            let unsure = match self.view.answer(place) {
                Answer::Unanswered => {
                    // Other open questions may still lead to it.
                    if !matches!(asked, Known::Fails) {
                        self.open = self.open.union(Places::from_place(place));
                    }
                    Places::default()
                }
                // For the rules a skipped question is one without an answer, whether it is asked or not.
                Answer::Skipped(_) => Places::default(),
                // A date stops counting if its question is no longer asked.
                Answer::Day(_) | Answer::Moment { .. } => asked.read(),
                // A choice also stops counting if it is no longer offered.
                Answer::Choices(chosen) => {
                    let offered = (0_usize..).zip(&rule.offered);
                    let chosen = offered.filter(|(choice, _)| chosen.has(*choice));
                    chosen.fold(asked.read(), |read, (_, offered)| {
                        read.union(self.known(offered, None).read())
                    })
                }
            };
            self.unsure.push(unsure);
        }
    }

    fn look_at_words_and_steps(&mut self) {
        for word in &self.rules().words {
            let known = self.known(word, None);
            self.words.push(known);
        }
        for step in &self.rules().steps {
            let known = self.known(&step.when, None);
            self.steps.push(known);
        }
    }

    fn telling(&self) -> Places {
        let mut telling = Places::default();
        for (step, when) in self.rules().steps.iter().zip(&self.steps) {
            if !matches!(when, Known::Fails) {
                telling = telling.union(when.read()).union(self.read_by(step));
            }
        }
        // Questions are asked because of earlier ones, so one pass from the last to the first finds all.
        for (place, rule) in self.rules().questions.iter().enumerate().rev() {
            if telling.has(place) {
                for condition in rule.offered.iter().chain([&rule.asked]) {
                    telling = telling.union(self.known(condition, None).read());
                }
            }
        }
        telling
    }

    /// Returns the open questions on which the timing and the text of a step depend, while it is in the plan.
    fn read_by(&self, step: &StepRule) -> Places {
        let state = self.state(step);
        let mut own = OwnTiming { state, urgency: Own::Is(step.urgency) };
        own.urgency = self.urgency(step, &own);
        let mut read = Places::default();
        for open in [own.state.read(), own.urgency.read()] {
            read = read.union(open);
        }
        for title in &step.titles {
            let title = self.known(title, Some(&own));
            read = read.union(title.read());
            // Only the first title whose condition holds is used, so later ones do not matter.
            if matches!(title, Known::Holds) {
                break;
            }
        }
        let cautions = self.rules().cautions.iter().filter(|_| step.leads_to_police);
        step.parts
            .iter()
            .chain(cautions)
            .fold(read, |read, condition| read.union(self.known(condition, Some(&own)).read()))
    }

    fn state(&self, step: &StepRule) -> Own<DeadlineState> {
        let Some(deadline) = &step.deadline else { return Own::Is(DeadlineState::None) };
        let when = self.known(&deadline.when, None);
        if matches!(when, Known::Fails) {
            return Own::Is(DeadlineState::None);
        }
        let question = deadline.question;
        let unsure = self.unsure.get(question).copied().unwrap_or_default();
        let own = if self.open.has(question) { Places::from_place(question) } else { unsure };
        let open = own.union(when.read());
        if open == Places::default() {
            Own::Is(self.view.deadline_state(step))
        } else if self.view.answer(question).is_said() || self.open.has(question) {
            Own::Open(open)
        } else {
            // The question was skipped or is never reached, so there is no date from which to count.
            Own::Is(DeadlineState::None)
        }
    }

    fn urgency(&self, step: &StepRule, own: &OwnTiming) -> Own<Urgency> {
        let mut open = Places::default();
        let mut possible = Vec::new();
        for (when, urgency) in &step.sooner {
            let when = self.known(when, Some(own));
            if matches!(when, Known::Fails) {
                continue;
            }
            possible.push(*urgency);
            open = open.union(when.read());
            // The first condition that holds decides, so later ones do not matter.
            if matches!(when, Known::Holds) {
                break;
            }
        }
        let decided = open == Places::default();
        // If no condition is sure to hold, the usual urgency is possible too.
        if !decided || possible.is_empty() {
            possible.push(step.urgency);
        }
        match possible.split_first() {
            // All possible outcomes are the same, so the open questions do not matter.
            Some((first, others)) if others.iter().all(|other| other == first) => Own::Is(*first),
            _ => Own::Open(open),
        }
    }

    fn known(&self, condition: &CompiledCondition, own: Option<&OwnTiming>) -> Known {
        match condition {
            CompiledCondition::All(parts) => self.joined(parts, own, false),
            CompiledCondition::Any(parts) => self.joined(parts, own, true),
            CompiledCondition::Not(part) => match self.known(part, own) {
                Known::Holds => Known::Fails,
                Known::Fails => Known::Holds,
                open @ Known::Open(_) => open,
            },
            CompiledCondition::Chosen(question, choices) => self.chosen(*question, *choices),
            CompiledCondition::Said(question) | CompiledCondition::BeforeToday(question) => {
                self.answered(*question, self.view.holds(condition, None), false)
            }
            // `find_open` comes here before any word or step was visited.
            CompiledCondition::Word(word) => {
                match (self.words.get(*word), self.rules().words.get(*word)) {
                    (Some(known), _) => *known,
                    (None, Some(word)) => self.known(word, None),
                    (None, None) => Known::Fails,
                }
            }
            CompiledCondition::Step(step) => {
                match (self.steps.get(*step), self.rules().steps.get(*step)) {
                    (Some(known), _) => *known,
                    (None, Some(step)) => self.known(&step.when, None),
                    (None, None) => Known::Fails,
                }
            }
            CompiledCondition::Deadline(states) => match own.map(|own| &own.state) {
                Some(Own::Is(state)) => Known::from(states.contains(state)),
                Some(Own::Open(places)) => Known::Open(*places),
                None => Known::Fails,
            },
            CompiledCondition::Urgency(urgency) => match own.map(|own| &own.urgency) {
                Some(Own::Is(is)) => Known::from(is == urgency),
                Some(Own::Open(places)) => Known::Open(*places),
                None => Known::Fails,
            },
        }
    }

    /// Evaluates a list of conditions in which one result is `decisive` for the whole: `false` for "all", `true` for
    /// "any".
    fn joined(
        &self,
        parts: &[CompiledCondition],
        own: Option<&OwnTiming>,
        decisive: bool,
    ) -> Known {
        let mut open = Places::default();
        for part in parts {
            match self.known(part, own) {
                Known::Open(places) => open = open.union(places),
                Known::Holds if decisive => return Known::Holds,
                Known::Fails if !decisive => return Known::Fails,
                Known::Holds | Known::Fails => {}
            }
        }
        if open == Places::default() { Known::from(!decisive) } else { Known::Open(open) }
    }

    fn chosen(&self, question: usize, choices: ChoiceSet) -> Known {
        let Some(rule) = self.rules().questions.get(question) else { return Known::Fails };
        // Silence is always possible, because every question can be skipped.
        let silent = rule.counts_as.intersects(choices);
        if !self.open.has(question) {
            let holds = self.view.holds(&CompiledCondition::Chosen(question, choices), None);
            return self.answered(question, holds, silent);
        }
        let offered = rule.offered.iter().enumerate();
        let mut offered =
            offered.filter(|(_, condition)| !matches!(self.known(condition, None), Known::Fails));
        // If every choice gives the same result as an unanswered question, the answer does not matter.
        if offered.all(|(choice, _)| choices.has(choice) == silent) {
            Known::from(silent)
        } else {
            Known::Open(Places::from_place(question))
        }
    }

    /// Evaluates a condition of one question, from its result now and its result if nothing were said.
    fn answered(&self, question: usize, now: bool, silent: bool) -> Known {
        let unsure = self.unsure.get(question).copied().unwrap_or_default();
        if self.open.has(question) {
            Known::Open(Places::from_place(question))
        // An answer that stops counting matters only if the result is another one without it.
        } else if now != silent && unsure != Places::default() {
            Known::Open(unsure)
        } else {
            Known::from(now)
        }
    }
}

impl<T> Own<T> {
    fn read(&self) -> Places {
        match self {
            Self::Is(_) => Places::default(),
            Self::Open(places) => *places,
        }
    }
}
