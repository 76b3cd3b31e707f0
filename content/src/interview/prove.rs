//! The proof: what must hold in every plan, checked for every combination of answers.
//!
//! 1. All reachable sets of answers to questions with one answer are enumerated, and every plan is checked against
//!    the laws.
//! 2. For each step its own combinations are enumerated (see [`super::combinations`]), at moments when the calendar is
//!    awkward. In them the laws hold too, an answer never removes a step for now or makes it less urgent, every rule,
//!    part and caution is used in some combination, and every choice changes something, unless it is marked as
//!    informative: then it must change nothing.
//! 3. For each law, the combinations of its condition together with its steps are enumerated, if those of a step do not
//!    contain them.
//!
//! A slow evaluator that was written from the specification alone agrees with the engine in all these combinations.
//! That is a test in `tests/`, because what checks the engine must not be part of it.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;

use super::Interview;
use super::answers::{Answer, ChoiceSet};
use super::laws::{broken, broken_cautions, tried_together};
use super::plan::{PlannedStep, planned};
use super::reading::Reading;
use super::step::{Step, Urgency};
use super::timing::Timing;

/// The moments at which the combinations are tried: an ordinary one, and turns of the day, month, leap day and year.
const MOMENTS: [&str; 6] = [
    "2026-12-01T10:00:00",
    "2026-12-31T23:59:59",
    "2027-01-01T00:00:00",
    "2028-02-28T12:00:00",
    "2028-02-29T00:00:00",
    "2028-03-01T09:30:00",
];

/// What was proven, and what was found wrong.
#[derive(Debug, Default)]
pub struct Proof {
    /// How many sets of answers to questions with one answer were tried.
    pub single_choice_combinations: u64,
    /// How many combinations were tried for each step, over all moments.
    pub step_combinations: BTreeMap<String, u64>,
    /// How many more combinations were tried for the laws, over all moments.
    pub law_combinations: u64,
    /// How many changes from no answer to an answer were tried.
    pub changes: u64,
    /// How many moments were tried.
    pub moments: usize,
    /// Everything that is wrong: each problem once, with the first combination that shows it.
    pub problems: BTreeMap<String, String>,
}

/// Tries every combination. See [`Proof`] for what comes back.
#[must_use]
pub fn prove(interview: &Interview) -> Proof {
    let mut prover = Prover {
        interview,
        proof: Proof { moments: MOMENTS.len(), ..Proof::default() },
        seen: Seen::default(),
    };
    prover.all_single_choices();
    for step in interview.steps().iter() {
        prover.combinations_of(step);
    }
    prover.combinations_of_laws();
    prover.unused();
    prover.proof
}

impl Interview {
    /// Returns the moments at which the combinations are tried.
    #[must_use]
    pub fn moments(&self) -> Vec<Timestamp> {
        MOMENTS.iter().filter_map(|text| self.country.moment(text.parse().ok()?)).collect()
    }
}

struct Prover<'p> {
    interview: &'p Interview,
    proof: Proof,
    seen: Seen,
}

/// What some combination has used.
#[derive(Default)]
struct Seen {
    asked: BTreeSet<usize>,
    steps: BTreeSet<usize>,
    parts: BTreeSet<(usize, usize)>,
    urgencies: BTreeSet<(usize, Urgency)>,
    cautions: BTreeSet<usize>,
    /// The choices that changed something, as indices of question and choice.
    telling: BTreeSet<(usize, usize)>,
}

impl<'p> Prover<'p> {
    fn all_single_choices(&mut self) {
        let interview = self.interview;
        let Some(now) = interview.moments().first().copied() else { return };
        self.proof.single_choice_combinations =
            interview.single_choice_combinations(now, |reading| {
                self.check(reading);
                true
            });
    }

    fn combinations_of(&mut self, step: &'p Step) {
        let interview = self.interview;
        let Some(place) = interview.steps().position(step.id.as_str()) else { return };
        for now in interview.moments() {
            let candidates = interview.candidates_of(step, now);
            let combinations = interview.combinations_of(step, now, |reading| {
                let timings = self.check(reading);
                let timing = timings.get(place).copied().flatten();
                self.note(reading, place, timing);
                for (question, answers) in &candidates {
                    self.change(reading, place, timing, *question, answers);
                }
                true
            });
            *self.proof.step_combinations.entry(step.id.to_string()).or_default() += combinations;
        }
    }

    fn combinations_of_laws(&mut self) {
        let interview = self.interview;
        for rule in &interview.rules.laws {
            let (when, together) = tried_together(interview, rule);
            for steps in together {
                for now in interview.moments() {
                    let combinations =
                        interview.combinations_together(&when, &steps, now, |reading| {
                            let timings = self.check(reading);
                            for step in &steps {
                                if let Some(timing) = timings.get(*step).copied().flatten() {
                                    self.cautions(reading, &planned(reading, *step, timing));
                                }
                            }
                            true
                        });
                    self.proof.law_combinations += combinations;
                }
            }
        }
    }

    /// Checks the laws in a combination.
    fn check(&mut self, reading: &Reading<'_>) -> Vec<Option<Timing>> {
        let timings = reading.view().timings();
        for problem in broken(reading, &timings) {
            self.problem(problem, reading);
        }
        timings
    }

    /// Notes what a combination uses, and checks the cautions of its step.
    fn note(&mut self, reading: &Reading<'_>, place: usize, timing: Option<Timing>) {
        for question in 0..reading.answers.len() {
            if reading.is_asked_at(question) {
                self.seen.asked.insert(question);
            }
        }
        let Some(timing) = timing else { return };
        self.seen.steps.insert(place);
        self.seen.urgencies.insert((place, timing.urgency));
        let planned = planned(reading, place, timing);
        let step = planned.step;
        let parts = step.parts.iter().enumerate();
        let shown = parts.filter(|(_, part)| planned.parts.iter().any(|shown| shown.id == part.id));
        self.seen.parts.extend(shown.map(|(part, _)| (place, part)));
        if planned.parts.is_empty() {
            self.problem(format!("{} has nothing to say", step.id), reading);
        }
        let cautions = planned.cautions.iter();
        let cautions =
            cautions.filter_map(|caution| self.interview.cautions().position(caution.id.as_str()));
        self.seen.cautions.extend(cautions);
        self.cautions(reading, &planned);
    }

    fn cautions(&mut self, reading: &Reading<'_>, planned: &PlannedStep<'_>) {
        for problem in broken_cautions(reading, planned) {
            self.problem(problem, reading);
        }
    }

    /// Tries every answer in place of none: a step for now must stay one, and an informative answer must change
    /// nothing.
    fn change(
        &mut self,
        reading: &Reading<'_>,
        place: usize,
        before: Option<Timing>,
        question: usize,
        answers: &[Answer],
    ) {
        let interview = self.interview;
        let Some(rule) = interview.rules.steps.get(place) else { return };
        let silent = reading.answers.get(question).is_some_and(|answer| !answer.is_said());
        if !silent || !reading.is_asked_at(question) {
            return;
        }
        let asked = interview.questions().at(question);
        for answer in answers {
            let Some(answer) = reading.as_offered(question, *answer) else { continue };
            self.proof.changes += 1;
            let changed = reading.with(question, answer);
            let after = changed.view().timing(rule);
            let urgency = |timing: Option<Timing>| timing.map(|timing| timing.urgency);
            // Without an answer, a question with a default counts as that. It may bring a step for now, which the true
            // answer takes away.
            if urgency(before) == Some(Urgency::Now)
                && urgency(after) != Some(Urgency::Now)
                && asked.counts_as.is_none()
            {
                let problem = format!(
                    "{} was for now, and an answer to {} takes that away",
                    interview.steps().at(place).id,
                    asked.id
                );
                self.problem(problem, &changed);
            }
            let Answer::Choices(chosen) = answer else { continue };
            // The effect of several choices could not be attributed to one of them.
            if let Some(choice) = only(chosen) {
                self.compare(reading, &changed, place, (before, after), (question, choice));
            }
        }
    }

    /// Notes whether a choice changes the steps, their texts or the questions, and checks that an informative choice
    /// does not change the steps.
    fn compare(
        &mut self,
        reading: &Reading<'_>,
        changed: &Reading<'_>,
        place: usize,
        (before, after): (Option<Timing>, Option<Timing>),
        (question, choice): (usize, usize),
    ) {
        let interview = self.interview;
        let asked = interview.questions().at(question);
        let Some(chosen) = interview.choices(asked).get(choice) else { return };
        if chosen.informative && after != before {
            let problem = format!(
                "{} of {} is marked as informative and changes {}",
                chosen.id,
                asked.id,
                interview.steps().at(place).id
            );
            self.problem(problem, changed);
        }
        // Comparing texts and questions is slow, and one combination that shows a change is enough.
        if self.seen.telling.contains(&(question, choice)) {
            return;
        }
        let said = |reading: &Reading<'_>, timing: Option<Timing>| {
            let parts = timing.map(|timing| planned(reading, place, timing).parts);
            parts.into_iter().flatten().map(|part| part.id.clone()).collect::<Vec<_>>()
        };
        let asks = |reading: &Reading<'_>| {
            (0..reading.answers.len())
                .filter(|place| reading.is_asked_at(*place))
                .collect::<Vec<_>>()
        };
        if after != before
            || said(reading, before) != said(changed, after)
            || asks(reading) != asks(changed)
        {
            self.seen.telling.insert((question, choice));
        }
    }

    /// Reports what no combination has used.
    fn unused(&mut self) {
        let interview = self.interview;
        let mut unused = Vec::new();
        for (place, question) in interview.questions().iter().enumerate() {
            let with_plan = interview.rules.questions.get(place).is_some_and(|rule| rule.with_plan);
            if !with_plan && !self.seen.asked.contains(&place) {
                unused.push(format!("{} is never asked", question.id));
            }
            for (number, choice) in interview.choices(question).iter().enumerate() {
                if !with_plan
                    && !choice.informative
                    && !self.seen.telling.contains(&(place, number))
                {
                    unused.push(format!(
                        "{} of {} changes nothing and is not marked as informative",
                        choice.id, question.id
                    ));
                }
            }
        }
        for (place, step) in interview.steps().iter().enumerate() {
            if !self.seen.steps.contains(&place) {
                unused.push(format!("{} is in no plan", step.id));
            }
            for (number, part) in step.parts.iter().enumerate() {
                if !self.seen.parts.contains(&(place, number)) {
                    unused.push(format!("part {} of {} is never shown", part.id, step.id));
                }
            }
            for urgency in step.sooner.iter().map(|sooner| sooner.urgency).chain([step.urgency]) {
                if !self.seen.urgencies.contains(&(place, urgency)) {
                    unused.push(format!("{} is never for {urgency}", step.id));
                }
            }
        }
        for (place, caution) in interview.cautions().iter().enumerate() {
            if !self.seen.cautions.contains(&place) {
                unused.push(format!("caution {} is never shown", caution.id));
            }
        }
        for problem in unused {
            self.proof.problems.insert(problem, String::new());
        }
    }

    fn problem(&mut self, problem: String, reading: &Reading<'_>) {
        self.proof.problems.entry(problem).or_insert_with(|| {
            let answers = reading.to_answers();
            let said = answers.iter().map(|(question, value)| format!("{question}={value}"));
            said.collect::<Vec<_>>().join(" ")
        });
    }
}

fn only(chosen: ChoiceSet) -> Option<usize> {
    let mut all = (0..ChoiceSet::MOST).filter(|choice| chosen.has(*choice));
    let first = all.next()?;
    all.next().is_none().then_some(first)
}
