//! The rules in the form in which they are applied: every id is a place in a list.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use jiff::{SignedDuration, Span, Timestamp};
use waymark_locales::{Finding, Value};

use super::Tables;
use super::ahead::Places;
use super::answers::{Answer, ChoiceSet};
use super::condition::{Condition, DeadlineState};
use super::plan::{DayOnly, Due, Timing};
use super::question::{AnswerKind, Choice, Question};
use super::step::{Deadline, Length, Step, Urgency};
use crate::contact::ValueOf;
use crate::fact::Fact;
use crate::id::Id;
use crate::moment::beijing;
use crate::record::{Record, Table};

/// The longest length of a deadline, in its unit.
const MOST: i32 = 10_000;

/// All rules. They can only be made of tables in which every id leads somewhere and nothing depends on itself.
#[derive(Clone, Default)]
pub(super) struct Rules {
    pub(super) questions: Vec<QuestionRule>,
    pub(super) words: Vec<Test>,
    pub(super) steps: Vec<StepRule>,
    pub(super) cautions: Vec<Test>,
    /// When each fact is about this reader. Most are about nobody.
    pub(super) facts: Vec<Test>,
}

#[derive(Clone)]
pub(super) struct QuestionRule {
    pub(super) asked: Test,
    /// When each choice is offered.
    pub(super) offered: Vec<Test>,
    /// What it counts as when it is not said.
    pub(super) counts_as: ChoiceSet,
    /// The choices that are never named as a reason: they only tell something, or are nobody else's business.
    no_reason: ChoiceSet,
    pub(super) alone: ChoiceSet,
    /// Whether it is asked because of a step, and so with the plan.
    pub(super) with_plan: bool,
    /// How many days after the first day one begins to count, where its day is the last of a number of days.
    pub(super) counted_from: Option<i32>,
    /// When days can be counted.
    pub(super) counted: Test,
}

#[derive(Clone)]
pub(super) struct StepRule {
    pub(super) when: Test,
    pub(super) urgency: Urgency,
    pub(super) sooner: Vec<(Test, Urgency)>,
    deadline: Option<DeadlineRule>,
    pub(super) titles: Vec<Test>,
    pub(super) parts: Vec<Test>,
    pub(super) leads_to_police: bool,
    pub(super) lead: bool,
    pub(super) offer: bool,
}

#[derive(Clone)]
pub(super) struct DeadlineRule {
    pub(super) question: usize,
    pub(super) distance: Distance,
    /// How many days after it is over it can still be mended, if not for ever.
    pub(super) grace_days: Option<i32>,
    pub(super) when: Test,
}

/// How far a deadline is from the answer that it is counted from; before it where the number is negative.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Distance {
    Days(i32),
    Hours(i32),
}

impl StepRule {
    /// Returns every test of the step.
    pub(super) fn tests(&self) -> impl Iterator<Item = &Test> {
        let sooner = self.sooner.iter().map(|(when, _)| when);
        let deadline = self.deadline.as_ref().map(|deadline| &deadline.when);
        let texts = self.titles.iter().chain(&self.parts);
        [&self.when].into_iter().chain(sooner).chain(deadline).chain(texts)
    }

    pub(super) fn deadline(&self) -> Option<&DeadlineRule> {
        self.deadline.as_ref()
    }
}

/// A condition with places in the place of ids.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Test {
    All(Vec<Test>),
    Any(Vec<Test>),
    Not(Box<Test>),
    Chosen(usize, ChoiceSet),
    Said(usize),
    BeforeToday(usize),
    Word(usize),
    Step(usize),
    Deadline(Vec<DeadlineState>),
    Urgency(Urgency),
}

/// Answers seen at a moment: what the rules are applied to.
pub(super) struct View<'v> {
    pub(super) rules: &'v Rules,
    pub(super) answers: &'v [Answer],
    pub(super) now: Timestamp,
    pub(super) today: Date,
}

impl View<'_> {
    pub(super) fn answer(&self, question: usize) -> Answer {
        self.answers.get(question).copied().unwrap_or_default()
    }

    /// Returns whether a test holds for a step whose timing is `own`, or for no step.
    pub(super) fn holds(&self, test: &Test, own: Option<&Timing>) -> bool {
        match test {
            Test::All(parts) => parts.iter().all(|part| self.holds(part, own)),
            Test::Any(parts) => parts.iter().any(|part| self.holds(part, own)),
            Test::Not(part) => !self.holds(part, own),
            Test::Chosen(question, choices) => self.chosen(*question).meets(*choices),
            Test::Said(question) => self.answer(*question).is_said(),
            Test::BeforeToday(question) => {
                matches!(self.answer(*question), Answer::Day(day) if day < self.today)
            }
            Test::Word(word) => {
                self.rules.words.get(*word).is_some_and(|word| self.holds(word, None))
            }
            Test::Step(step) => {
                self.rules.steps.get(*step).is_some_and(|step| self.holds(&step.when, None))
            }
            Test::Deadline(states) => own.is_some_and(|own| states.contains(&own.state)),
            Test::Urgency(urgency) => own.is_some_and(|own| own.urgency == *urgency),
        }
    }

    fn chosen(&self, question: usize) -> ChoiceSet {
        match self.answer(question) {
            Answer::Choices(choices) => choices,
            Answer::Unreached | Answer::Skipped(_) => {
                self.rules.questions.get(question).map(|rule| rule.counts_as).unwrap_or_default()
            }
            Answer::Day(_) | Answer::Moment { .. } => ChoiceSet::default(),
        }
    }

    /// Adds the questions whose answers make a test true that holds, with the choices that do. What is true by silence, or
    /// because something is not so, has no reason; nor has what holds for everybody.
    pub(super) fn reasons(&self, test: &Test, reasons: &mut BTreeMap<usize, ChoiceSet>) {
        match test {
            Test::All(parts) | Test::Any(parts) => {
                for part in parts.iter().filter(|part| self.holds(part, None)) {
                    self.reasons(part, reasons);
                }
            }
            Test::Chosen(question, choices) => {
                let no_reason = self.rules.questions.get(*question).map(|rule| rule.no_reason);
                let telling = choices.without(no_reason.unwrap_or_default());
                if let Answer::Choices(chosen) = self.answer(*question)
                    && chosen.meets(telling)
                {
                    let known = reasons.entry(*question).or_default();
                    *known = known.or(chosen.and(telling));
                }
            }
            Test::Said(question) | Test::BeforeToday(question) => {
                reasons.entry(*question).or_default();
            }
            Test::Word(word) => {
                if let Some(word) = self.rules.words.get(*word) {
                    self.reasons(word, reasons);
                }
            }
            Test::Step(step) => {
                if let Some(step) = self.rules.steps.get(*step) {
                    self.reasons(&step.when, reasons);
                }
            }
            Test::Not(_) | Test::Deadline(_) | Test::Urgency(_) => {}
        }
    }

    /// Returns when a step is to be done, or nothing where it is not in the plan.
    pub(super) fn timing(&self, step: &StepRule) -> Option<Timing> {
        if !self.holds(&step.when, None) {
            return None;
        }
        let deadline = step.deadline.as_ref();
        let (due, day_only) = match deadline.and_then(|deadline| self.due(deadline)) {
            Some((due, day_only)) => (Some(due), day_only),
            None => (None, None),
        };
        let lapsed = match (due, deadline.and_then(|deadline| deadline.grace_days)) {
            (Some(Due::Day(day)), Some(days)) => later(day, days) < self.today,
            _ => false,
        };
        let state = due.map_or(DeadlineState::None, |due| self.state(due, day_only));
        let mut timing = Timing { urgency: step.urgency, due, day_only, state, lapsed };
        if let Some((_, urgency)) =
            step.sooner.iter().find(|(when, _)| self.holds(when, Some(&timing)))
        {
            timing.urgency = *urgency;
        }
        Some(timing)
    }

    /// Returns the deadline and, where it is counted from a day without an hour, that day with the latest that it can be.
    fn due(&self, deadline: &DeadlineRule) -> Option<(Due, Option<DayOnly>)> {
        if !self.holds(&deadline.when, None) {
            return None;
        }
        match (self.answer(deadline.question), deadline.distance) {
            (Answer::Day(day), Distance::Days(days)) => Some((Due::Day(later(day, days)), None)),
            (Answer::Moment { at, day_only }, Distance::Hours(hours)) => {
                let after = SignedDuration::from_hours(hours.into());
                let counted = |at: Timestamp| at.checked_add(after).unwrap_or(Timestamp::MAX);
                let day = beijing(at).date();
                let day_only =
                    day_only.then(|| DayOnly { day, hours, latest: counted(Due::Day(day).end()) });
                Some((Due::Moment(counted(at)), day_only))
            }
            _ => None,
        }
    }

    /// Returns how far away the deadline of a step is that is in the plan.
    pub(super) fn deadline_state(&self, step: &StepRule) -> DeadlineState {
        let due = step.deadline.as_ref().and_then(|deadline| self.due(deadline));
        due.map_or(DeadlineState::None, |(due, day_only)| self.state(due, day_only))
    }

    fn state(&self, due: Due, day_only: Option<DayOnly>) -> DeadlineState {
        let over = |at: Timestamp| at <= self.now;
        if over(day_only.map_or(due.end(), |day_only| day_only.latest)) {
            DeadlineState::Overdue
        } else if over(due.end()) {
            DeadlineState::MayHavePassed
        } else if due.day() <= later(self.today, 1) {
            DeadlineState::Near
        } else {
            DeadlineState::Ahead
        }
    }
}

pub(super) fn later(day: Date, days: i32) -> Date {
    day.saturating_add(Span::new().days(days))
}

/// Returns the rules of the tables, with numbers from the facts. What keeps them from being rules goes into `findings`, all
/// of it.
pub(super) fn compile(tables: &Tables, facts: &Table<Fact>, findings: &mut Vec<Finding>) -> Rules {
    Compiler { tables, facts, findings, file: "", subject: String::new() }.rules()
}

struct Compiler<'c> {
    tables: &'c Tables,
    facts: &'c Table<Fact>,
    findings: &'c mut Vec<Finding>,
    file: &'c str,
    subject: String,
}

/// What a condition may refer to.
#[derive(Clone, Copy)]
struct Scope {
    /// Questions before this place.
    questions: usize,
    /// Words before this place.
    words: usize,
    /// Steps before this place.
    steps: usize,
    /// Whether it is about a step, and may speak of its deadline.
    deadline: bool,
    /// Whether it may speak of the urgency of its step.
    urgency: bool,
}

impl Scope {
    const ALL: Self = Self {
        questions: usize::MAX,
        words: usize::MAX,
        steps: usize::MAX,
        deadline: false,
        urgency: false,
    };
}

impl<'c> Compiler<'c> {
    fn rules(&mut self) -> Rules {
        let tables = self.tables;
        let words = tables.words.with_files().enumerate().map(|(place, (file, word))| {
            self.at(file, word);
            // A step may use every word, so no word may use a step.
            self.test(&word.when, Scope { words: place, steps: 0, ..Scope::ALL })
        });
        let words = words.collect();
        let steps = tables.steps.with_files().enumerate().map(|(place, (file, step))| {
            self.at(file, step);
            self.step(step, place)
        });
        let steps = steps.collect();
        let questions =
            tables.questions.with_files().enumerate().map(|(place, (file, question))| {
                self.at(file, question);
                self.question(question, place)
            });
        let questions: Vec<QuestionRule> = questions.collect();
        if let (true, Some((file, last))) =
            (questions.len() > Places::MOST, tables.questions.with_files().last())
        {
            self.at(file, last);
            let problem = format!("comes after {} other questions", Places::MOST);
            self.report(problem, "take some out");
        }
        let cautions = tables.cautions.with_files().map(|(file, caution)| {
            self.at(file, caution);
            self.test(&caution.when, Scope { urgency: true, deadline: true, ..Scope::ALL })
        });
        let cautions = cautions.collect();
        let nobody = Test::Any(Vec::new());
        let facts = self.facts.with_files().map(|(file, fact)| {
            self.at(file, fact);
            fact.concerns.as_ref().map_or(nobody.clone(), |when| self.test(when, Scope::ALL))
        });
        let facts = facts.collect();
        let rules = Rules { questions, words, steps, cautions, facts };
        self.order(&rules);
        rules
    }

    fn question(&mut self, question: &Question, place: usize) -> QuestionRule {
        let scope = Scope { questions: place, ..Scope::ALL };
        let asked = self.test(&question.asked_when, scope);
        let choices = self.tables.choices(question);
        if choices.len() > ChoiceSet::MOST {
            self.report(format!("has more than {} options", ChoiceSet::MOST), "take some out");
        }
        let mut known = BTreeSet::new();
        for choice in choices {
            if !known.insert(choice.id.as_str()) {
                self.report(
                    format!("the option \"{}\" is there twice", choice.id),
                    "give one of them another id, or take it out",
                );
            }
        }
        let set = |is: fn(&Choice) -> bool| {
            let places = choices.iter().enumerate().filter(|(_, choice)| is(choice));
            ChoiceSet::of(places.map(|(place, _)| place))
        };
        let no_reason = set(|choice| choice.informative || choice.private);
        let alone = set(|choice| choice.alone);
        let offered = choices.iter().map(|choice| self.test(&choice.offered_when, scope)).collect();
        let counts_as = question.counts_as.as_ref().map(|choice| self.choice(question, choice));
        if question.counted_from.is_some() && !matches!(question.answer, AnswerKind::Day(_)) {
            self.report("counts days, but asks for no day".to_owned(), "take out \"counted-from\"");
        }
        let counted_from = question.counted_from.as_ref().and_then(|of| self.number(of, "days"));
        QuestionRule {
            with_plan: asked.reads_a_step(),
            asked,
            offered,
            counts_as: counts_as.unwrap_or_default(),
            no_reason,
            alone,
            counted_from,
            counted: self.test(&question.counted_when, scope),
        }
    }

    fn step(&mut self, step: &Step, place: usize) -> StepRule {
        let scope = Scope { steps: place, ..Scope::ALL };
        let own = Scope { deadline: true, ..scope };
        let deadline = step.deadline.as_ref().and_then(|deadline| self.deadline(deadline, scope));
        if step.parts.is_empty() {
            self.report("has no parts".to_owned(), "give it at least one paragraph");
        }
        if let Some(after) = &step.caution_after
            && !step.parts.iter().any(|part| part.id == *after && part.when.is_always())
        {
            self.report(
                format!("the cautions cannot stand after the part \"{after}\""),
                "name a part of this step that is always shown",
            );
        }
        let sooner =
            step.sooner.iter().map(|sooner| (self.test(&sooner.when, own), sooner.urgency));
        let sooner = sooner.collect();
        let texts = Scope { urgency: true, ..own };
        let titles = step.titles.iter().map(|title| self.test(&title.when, texts)).collect();
        let parts = step.parts.iter().map(|part| self.test(&part.when, texts)).collect();
        StepRule {
            when: self.test(&step.when, scope),
            urgency: step.urgency,
            sooner,
            deadline,
            titles,
            parts,
            leads_to_police: step.leads_to_police,
            lead: step.lead,
            offer: step.offer,
        }
    }

    fn deadline(&mut self, deadline: &Deadline, scope: Scope) -> Option<DeadlineRule> {
        let distance = match &deadline.length {
            None => Some(Distance::Days(0)),
            Some(Length::HoursAfter(of)) => self.number(of, "hours").map(Distance::Hours),
            Some(Length::DaysAfter(of)) => self.number(of, "days").map(Distance::Days),
            Some(Length::DaysBefore(of)) => {
                self.number(of, "days").map(|days| Distance::Days(-days))
            }
        };
        let grace = deadline.grace.as_ref().map(|grace| self.number(&grace.weeks, "weeks"));
        let when = self.test(&deadline.when, scope);
        let question = self.question_place(&deadline.question, scope)?;
        let distance = distance?;
        let kind = self.tables.questions.find(deadline.question.as_str()).map(|q| &q.answer);
        match (kind, distance) {
            (Some(AnswerKind::Day(_)), Distance::Days(_)) => {}
            (Some(AnswerKind::Moment(_)), Distance::Hours(_)) if grace.is_none() => {}
            _ => self.report(
                format!("the deadline cannot be counted from \"{}\"", deadline.question),
                "count days and weeks from a question for a day, and hours from one for a moment",
            ),
        }
        Some(DeadlineRule {
            question,
            distance,
            grace_days: grace.flatten().map(|weeks| weeks * 7),
            when,
        })
    }

    /// Returns the number that a fact holds. The first word of its name is the unit, so that no days are taken for hours.
    fn number(&mut self, of: &ValueOf, unit: &str) -> Option<i32> {
        self.place(self.facts, &of.fact, usize::MAX)?;
        let fact = self.facts.find(of.fact.as_str())?;
        let counts = of.value.split('-').next() == Some(unit);
        let number = match fact.values.get(&of.value) {
            Some(Value::Number(number)) if counts => i32::try_from(*number).ok(),
            _ => None,
        };
        let number = number.filter(|number| (1..=MOST).contains(number));
        if number.is_none() {
            self.report(
                format!("fact \"{}\" has no number of {unit} \"{}\"", of.fact, of.value),
                &format!("it has to be from 1 to {MOST}, and {}", fact.what_it_has()),
            );
        }
        number
    }

    fn test(&mut self, condition: &Condition, scope: Scope) -> Test {
        // What is wrong is reported; these rules are never applied.
        const NEVER: Test = Test::Any(Vec::new());
        match condition {
            Condition::All(parts) => {
                Test::All(parts.iter().map(|part| self.test(part, scope)).collect())
            }
            Condition::Any(parts) => {
                Test::Any(parts.iter().map(|part| self.test(part, scope)).collect())
            }
            Condition::Not(part) => Test::Not(Box::new(self.test(part, scope))),
            Condition::Is(of) | Condition::Has(of) => {
                let Some(place) = self.question_place(&of.question, scope) else { return NEVER };
                let Some(question) = self.tables.questions.find(of.question.as_str()) else {
                    return NEVER;
                };
                let many = matches!(condition, Condition::Has(_));
                match &question.answer {
                    AnswerKind::One(_) if !many => {}
                    AnswerKind::Many(_) | AnswerKind::Documents if many => {}
                    AnswerKind::One(_) => self.report(
                        format!("\"has\" is for many answers, and \"{}\" has one", question.id),
                        "write \"is\"",
                    ),
                    AnswerKind::Many(_) | AnswerKind::Documents => self.report(
                        format!("\"is\" is for one answer, and \"{}\" has many", question.id),
                        "write \"has\"",
                    ),
                    AnswerKind::Day(_) | AnswerKind::Moment(_) => self.report(
                        format!("\"{}\" is answered with a date and has no options", question.id),
                        "use \"said\" or \"before-today\"",
                    ),
                }
                let choices = of.choices.iter().map(|choice| self.choice(question, choice));
                Test::Chosen(place, choices.fold(ChoiceSet::default(), ChoiceSet::or))
            }
            Condition::Said(id) => self.question_place(id, scope).map_or(NEVER, Test::Said),
            Condition::BeforeToday(id) => {
                let kind = self.tables.questions.find(id.as_str()).map(|question| &question.answer);
                if kind.is_some_and(|kind| !matches!(kind, AnswerKind::Day(_))) {
                    self.report(
                        format!(
                            "\"before-today\" is for days, and \"{id}\" is not answered with one"
                        ),
                        "name a question for a day",
                    );
                }
                self.question_place(id, scope).map_or(NEVER, Test::BeforeToday)
            }
            Condition::Word(id) => {
                let place = self.place(&self.tables.words, id, scope.words);
                place.map_or(NEVER, Test::Word)
            }
            Condition::Step(id) => {
                let place = self.place(&self.tables.steps, id, scope.steps);
                place.map_or(NEVER, Test::Step)
            }
            Condition::Deadline(states) => {
                self.own(scope.deadline, "deadline");
                Test::Deadline(states.clone())
            }
            Condition::Urgency(urgency) => {
                self.own(scope.urgency, "urgency");
                Test::Urgency(*urgency)
            }
        }
    }

    fn own(&mut self, allowed: bool, name: &str) {
        if !allowed {
            let advice = "use it in \"sooner\" or in a part of a step";
            self.report(format!("\"{name}\" has no meaning here"), advice);
        }
    }

    fn question_place(&mut self, id: &Id<Question>, scope: Scope) -> Option<usize> {
        self.place(&self.tables.questions, id, scope.questions)
    }

    fn choice(&mut self, question: &Question, id: &Id<Choice>) -> ChoiceSet {
        let choices = self.tables.choices(question);
        let place = choices.iter().position(|choice| choice.id == *id);
        if place.is_none() {
            let known: Vec<&str> = choices.iter().map(|choice| choice.id.as_str()).collect();
            self.report(
                format!("question \"{}\" has no option \"{id}\"", question.id),
                &format!("it has: {}", known.join(", ")),
            );
        }
        ChoiceSet::of(place)
    }

    /// Returns the place of a record that stands before `limit`; what is at or after it would depend on itself, or come
    /// too late.
    fn place<T: Record>(&mut self, table: &Table<T>, id: &Id<T>, limit: usize) -> Option<usize> {
        let Some(place) = table.position(id.as_str()) else {
            if !table.knows(id.as_str()) {
                let advice = match table.nearest(id.as_str()) {
                    Some(nearest) => format!("did you mean \"{nearest}\"?"),
                    None => format!("the ids are in content/data/{}", T::PLACE),
                };
                self.report(format!("no {} \"{id}\"", T::NOUN), &advice);
            }
            return None;
        };
        if place >= limit {
            self.report(
                format!("refers to {} \"{id}\", which does not stand before it", T::NOUN),
                "move one of them: what is referred to comes first",
            );
            return None;
        }
        Some(place)
    }

    /// Reports questions that are asked, or choices that are offered, because of something that is answered later.
    fn order(&mut self, rules: &Rules) {
        for (place, (file, question)) in self.tables.questions.with_files().enumerate() {
            let Some(rule) = rules.questions.get(place) else { continue };
            self.at(file, question);
            let mut read = BTreeSet::new();
            for test in rule.offered.iter().chain([&rule.asked]) {
                rules.read_by(test, &mut read);
            }
            let late = read.into_iter().filter(|read| *read >= place);
            let late: Vec<&str> = late
                .filter_map(|late| self.tables.questions.iter().nth(late))
                .map(|question| question.id.as_str())
                .collect();
            if !late.is_empty() {
                self.report(
                    format!("depends on what is asked later: {}", late.join(", ")),
                    "move the question down, or change when it is asked",
                );
            }
        }
    }

    fn at<T: Record>(&mut self, file: &'c str, record: &T) {
        self.file = file;
        self.subject = record.subject();
    }

    fn report(&mut self, problem: String, advice: &str) {
        self.findings.push(Finding::error(self.file, self.subject.clone(), problem, advice));
    }
}

impl Rules {
    /// Adds the questions that a test reads, by itself or through words and steps.
    pub(super) fn read_by(&self, test: &Test, read: &mut BTreeSet<usize>) {
        match test {
            Test::All(parts) | Test::Any(parts) => {
                for part in parts {
                    self.read_by(part, read);
                }
            }
            Test::Not(part) => self.read_by(part, read),
            Test::Chosen(question, _) | Test::Said(question) | Test::BeforeToday(question) => {
                read.insert(*question);
            }
            Test::Word(word) => {
                if let Some(word) = self.words.get(*word) {
                    self.read_by(word, read);
                }
            }
            Test::Step(step) => {
                if let Some(step) = self.steps.get(*step) {
                    self.read_by(&step.when, read);
                }
            }
            Test::Deadline(_) | Test::Urgency(_) => {}
        }
    }
}

impl Test {
    fn reads_a_step(&self) -> bool {
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
