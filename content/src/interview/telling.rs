//! What can still change the plan: which open questions are worth asking.
//!
//! 1. A question is *open* while it is not answered and can still be asked. An answer that is there can still fall away, if
//!    the questions that make it count are open.
//! 2. Every rule of every step is looked at with what is known. What is left of it reads some of the open questions; a rule
//!    that is decided reads none.
//! 3. Those questions can change a step, its deadline or a sentence. So can the questions that decide whether one of those
//!    is asked, or what it offers.
//!
//! Reasons do not count: they say again what a reader said, so nothing is lost where nothing is asked for their sake. Nor
//! does the e-mail, which is no part of the plan and leaves a blank for what was not said.

use super::answers::{Answer, ChoiceSet};
use super::condition::DeadlineState;
use super::rules::{Places, Rules, StepRule, Test};
use super::step::Urgency;
use super::view::View;

/// What is known of a test.
#[derive(Clone, Copy)]
enum Known {
    Holds,
    Fails,
    /// It depends on these questions.
    Open(Places),
}

impl Known {
    fn from(holds: bool) -> Self {
        if holds { Self::Holds } else { Self::Fails }
    }

    /// Returns the questions that it depends on.
    fn read(self) -> Places {
        match self {
            Self::Open(places) => places,
            Self::Holds | Self::Fails => Places::default(),
        }
    }
}

/// Something about a step, or the questions that it depends on.
enum Own<T> {
    Is(T),
    Open(Places),
}

/// What is known of the timing of a step.
struct OwnTiming {
    state: Own<DeadlineState>,
    urgency: Own<Urgency>,
}

/// Returns the open questions of which an answer, or what it opens, can still change the plan.
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

/// What is known of the rules.
struct KnownRules<'r> {
    view: View<'r>,
    open: Places,
    /// For each question that is read so far: what its answer depends on, if it can still fall away.
    unsure: Vec<Places>,
    /// What is known of each word, as far as they are looked at.
    words: Vec<Known>,
    /// What is known of when each step is in the plan, as far as they are looked at.
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
                Answer::Unreached => {
                    if !matches!(asked, Known::Fails) {
                        self.open = self.open.and(Places::of(place));
                    }
                    Places::default()
                }
                Answer::Skipped(_) => Places::default(),
                Answer::Day(_) | Answer::Moment { .. } => asked.read(),
                Answer::Choices(chosen) => {
                    let offered = (0_usize..).zip(&rule.offered);
                    let chosen = offered.filter(|(choice, _)| chosen.has(*choice));
                    chosen.fold(asked.read(), |read, (_, offered)| {
                        read.and(self.known(offered, None).read())
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
                telling = telling.and(when.read()).and(self.read_by(step));
            }
        }
        // A question is asked because of earlier ones, so that one pass from the last to the first finds all.
        for (place, rule) in self.rules().questions.iter().enumerate().rev() {
            if telling.has(place) {
                for test in rule.offered.iter().chain([&rule.asked]) {
                    telling = telling.and(self.known(test, None).read());
                }
            }
        }
        telling
    }

    /// Returns the open questions that decide how a step is when it is in the plan: its timing, and what it says.
    fn read_by(&self, step: &StepRule) -> Places {
        let state = self.state(step);
        let mut own = OwnTiming { state, urgency: Own::Is(step.urgency) };
        own.urgency = self.urgency(step, &own);
        let mut read = Places::default();
        for open in [own.state.read(), own.urgency.read()] {
            read = read.and(open);
        }
        for title in &step.titles {
            let title = self.known(title, Some(&own));
            read = read.and(title.read());
            // The first that holds counts.
            if matches!(title, Known::Holds) {
                break;
            }
        }
        let cautions = self.rules().cautions.iter().filter(|_| step.leads_to_police);
        step.parts
            .iter()
            .chain(cautions)
            .fold(read, |read, test| read.and(self.known(test, Some(&own)).read()))
    }

    fn state(&self, step: &StepRule) -> Own<DeadlineState> {
        let Some(deadline) = &step.deadline else { return Own::Is(DeadlineState::None) };
        let when = self.known(&deadline.when, None);
        if matches!(when, Known::Fails) {
            return Own::Is(DeadlineState::None);
        }
        let question = deadline.question;
        let unsure = self.unsure.get(question).copied().unwrap_or_default();
        let own = if self.open.has(question) { Places::of(question) } else { unsure };
        let open = own.and(when.read());
        if open == Places::default() {
            Own::Is(self.view.deadline_state(step))
        } else if self.view.answer(question).is_said() || self.open.has(question) {
            Own::Open(open)
        } else {
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
            open = open.and(when.read());
            if matches!(when, Known::Holds) {
                break;
            }
        }
        let decided = open == Places::default();
        if !decided || possible.is_empty() {
            possible.push(step.urgency);
        }
        match possible.split_first() {
            Some((first, others)) if others.iter().all(|other| other == first) => Own::Is(*first),
            _ => Own::Open(open),
        }
    }

    fn known(&self, test: &Test, own: Option<&OwnTiming>) -> Known {
        match test {
            Test::All(parts) => self.joined(parts, own, false),
            Test::Any(parts) => self.joined(parts, own, true),
            Test::Not(part) => match self.known(part, own) {
                Known::Holds => Known::Fails,
                Known::Fails => Known::Holds,
                open @ Known::Open(_) => open,
            },
            Test::Chosen(question, choices) => self.chosen(*question, *choices),
            Test::Said(question) | Test::BeforeToday(question) => {
                self.answered(*question, self.view.holds(test, None), false)
            }
            Test::Word(word) => match (self.words.get(*word), self.rules().words.get(*word)) {
                (Some(known), _) => *known,
                (None, Some(word)) => self.known(word, None),
                (None, None) => Known::Fails,
            },
            Test::Step(step) => match (self.steps.get(*step), self.rules().steps.get(*step)) {
                (Some(known), _) => *known,
                (None, Some(step)) => self.known(&step.when, None),
                (None, None) => Known::Fails,
            },
            Test::Deadline(states) => match own.map(|own| &own.state) {
                Some(Own::Is(state)) => Known::from(states.contains(state)),
                Some(Own::Open(places)) => Known::Open(*places),
                None => Known::Fails,
            },
            Test::Urgency(urgency) => match own.map(|own| &own.urgency) {
                Some(Own::Is(is)) => Known::from(is == urgency),
                Some(Own::Open(places)) => Known::Open(*places),
                None => Known::Fails,
            },
        }
    }

    /// Returns what is known of tests of which one that is `decisive` decides.
    fn joined(&self, parts: &[Test], own: Option<&OwnTiming>, decisive: bool) -> Known {
        let mut open = Places::default();
        for part in parts {
            match self.known(part, own) {
                Known::Open(places) => open = open.and(places),
                Known::Holds if decisive => return Known::Holds,
                Known::Fails if !decisive => return Known::Fails,
                Known::Holds | Known::Fails => {}
            }
        }
        if open == Places::default() { Known::from(!decisive) } else { Known::Open(open) }
    }

    fn chosen(&self, question: usize, choices: ChoiceSet) -> Known {
        let Some(rule) = self.rules().questions.get(question) else { return Known::Fails };
        let silent = rule.counts_as.meets(choices);
        if !self.open.has(question) {
            let holds = self.view.holds(&Test::Chosen(question, choices), None);
            return self.answered(question, holds, silent);
        }
        let offered = rule.offered.iter().enumerate();
        let mut offered =
            offered.filter(|(_, test)| !matches!(self.known(test, None), Known::Fails));
        if offered.all(|(choice, _)| choices.has(choice) == silent) {
            Known::from(silent)
        } else {
            Known::Open(Places::of(question))
        }
    }

    /// Returns what is known of a test of one question, from what it is now and what it is when nothing is said.
    fn answered(&self, question: usize, now: bool, silent: bool) -> Known {
        let unsure = self.unsure.get(question).copied().unwrap_or_default();
        if self.open.has(question) {
            Known::Open(Places::of(question))
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
