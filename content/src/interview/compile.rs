//! Compiles the tables to rules: ids become indices, and everything that is wrong in the tables is found.

use std::collections::BTreeSet;

use waymark_locales::{Finding, Value};

use super::Tables;
use super::answers::ChoiceSet;
use super::condition::{ChoiceOf, Condition};
use super::law::{Demand, Law};
use super::letter::{Letter, LetterLine};
use super::question::{AnswerKind, Choice, Question};
use super::rules::{
    CompiledCondition, DeadlineRule, Distance, LawRule, LetterRule, Places, QuestionRule, Rules,
    StepRule,
};
use super::step::{Deadline, Length, Step};
use crate::contact::ValueOf;
use crate::fact::Fact;
use crate::id::Id;
use crate::record::{Record, Table};

/// The largest length of a deadline, in its unit.
const MOST: i32 = 10_000;

/// Returns the rules of the tables, with numbers from the facts. Everything that is wrong is reported in `findings`.
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
    /// Only questions before this index.
    questions: usize,
    /// Only words before this index.
    words: usize,
    /// Only steps before this index.
    steps: usize,
    /// Whether it belongs to a step and may refer to its deadline.
    deadline: bool,
    /// Whether it may refer to the urgency of its step.
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
            // Steps may use every word, so a word that used a step could be part of a cycle.
            self.condition(&word.when, Scope { words: place, steps: 0, ..Scope::ALL })
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
            self.condition(&caution.when, Scope { urgency: true, deadline: true, ..Scope::ALL })
        });
        let cautions = cautions.collect();
        // An empty "any" never holds: a fact without a condition concerns nobody in particular.
        let nobody = CompiledCondition::Any(Vec::new());
        let facts = self.facts.with_files().map(|(file, fact)| {
            self.at(file, fact);
            fact.concerns.as_ref().map_or(nobody.clone(), |when| self.condition(when, Scope::ALL))
        });
        let facts = facts.collect();
        let laws = tables.laws.with_files().map(|(file, law)| {
            self.at(file, law);
            self.law(law)
        });
        let laws = laws.collect();
        let letters = tables.letters.with_files().map(|(file, letter)| {
            self.at(file, letter);
            self.letter(letter)
        });
        let letters = letters.collect();
        let rules = Rules { questions, words, steps, cautions, facts, laws, letters };
        self.order(&rules);
        rules
    }

    fn question(&mut self, question: &Question, place: usize) -> QuestionRule {
        let scope = Scope { questions: place, ..Scope::ALL };
        let asked = self.condition(&question.asked_when, scope);
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
            ChoiceSet::from_places(places.map(|(place, _)| place))
        };
        let no_reason = set(|choice| choice.informative || choice.private);
        let alone = set(|choice| choice.alone);
        let offered =
            choices.iter().map(|choice| self.condition(&choice.offered_when, scope)).collect();
        let counts_as = question.counts_as.as_ref().map(|choice| self.choice(question, choice));
        if question.counted_from.is_some() && !matches!(question.answer, AnswerKind::Day(_)) {
            self.report("counts days, but asks for no day".to_owned(), "take out \"counted-from\"");
        }
        let counted_from = question.counted_from.as_ref().and_then(|of| self.number(of, "days"));
        QuestionRule {
            // Whether a step is in the plan is known only with the plan.
            with_plan: asked.reads_a_step(),
            asked,
            offered,
            counts_as: counts_as.unwrap_or_default(),
            no_reason,
            alone,
            counted_from,
            counted: self.condition(&question.counted_when, scope),
        }
    }

    fn step(&mut self, step: &Step, place: usize) -> StepRule {
        let scope = Scope { steps: place, ..Scope::ALL };
        let own = Scope { deadline: true, ..scope };
        let deadline = step.deadline.as_ref().and_then(|deadline| self.deadline(deadline, scope));
        if step.parts.is_empty() {
            self.report("has no parts".to_owned(), "give it at least one paragraph");
        }
        // A part that may be hidden cannot carry the cautions, which must always be seen.
        if let Some(after) = &step.caution_after
            && !step.parts.iter().any(|part| part.id == *after && part.when.is_always())
        {
            self.report(
                format!("the cautions cannot stand after the part \"{after}\""),
                "name a part of this step that is always shown",
            );
        }
        let sooner =
            step.sooner.iter().map(|sooner| (self.condition(&sooner.when, own), sooner.urgency));
        let sooner = sooner.collect();
        let texts = Scope { urgency: true, ..own };
        let titles = step.titles.iter().map(|title| self.condition(&title.when, texts)).collect();
        let parts = step.parts.iter().map(|part| self.condition(&part.when, texts)).collect();
        StepRule {
            when: self.condition(&step.when, scope),
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

    fn letter(&mut self, letter: &Letter) -> LetterRule {
        if let Some(other) = &letter.other {
            self.chosen(other, false, Scope::ALL);
        }
        let mut line = |line: &LetterLine| {
            let deadline = line.step.is_some();
            let step =
                line.step.as_ref().and_then(|id| self.place(&self.tables.steps, id, usize::MAX));
            (step, self.condition(&line.when, Scope { deadline, urgency: deadline, ..Scope::ALL }))
        };
        let paragraphs = letter.paragraphs.iter();
        let paragraphs = paragraphs.map(|lines| lines.iter().map(&mut line).collect()).collect();
        LetterRule {
            when: self.condition(&letter.when, Scope::ALL),
            offered: self.condition(&letter.offered_when, Scope::ALL),
            paragraphs,
        }
    }

    fn law(&mut self, law: &Law) -> LawRule {
        match &law.demands {
            Demand::Never { when, steps } => LawRule::Never {
                when: self.condition(when, Scope { deadline: true, urgency: true, ..Scope::ALL }),
                steps: if steps.is_empty() {
                    (0..self.tables.steps.iter().len()).collect()
                } else {
                    self.steps(steps)
                },
            },
            Demand::Only { when, steps } => {
                LawRule::Only { when: self.condition(when, Scope::ALL), steps: self.steps(steps) }
            }
            Demand::Must { when, steps } => {
                LawRule::Must { when: self.condition(when, Scope::ALL), steps: self.steps(steps) }
            }
            Demand::Before { first, then } => {
                LawRule::Before { first: self.steps(first), then: self.steps(then) }
            }
            Demand::Caution { when, facts } => {
                for fact in facts {
                    self.place(self.facts, fact, usize::MAX);
                }
                LawRule::Caution { when: self.condition(when, Scope::ALL), facts: facts.clone() }
            }
        }
    }

    fn steps(&mut self, ids: &[Id<Step>]) -> Vec<usize> {
        let steps = &self.tables.steps;
        ids.iter().filter_map(|id| self.place(steps, id, usize::MAX)).collect()
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
        let when = self.condition(&deadline.when, scope);
        // Everything above is compiled before the first `?`, so that all its faults are reported.
        let question = self.question_place(&deadline.question, scope)?;
        let distance = distance?;
        let kind = self.tables.questions.get(deadline.question.as_str()).map(|q| &q.answer);
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

    /// Returns the number in a value of a fact. The name of the value must begin with the unit, so that days cannot
    /// be taken for hours.
    fn number(&mut self, of: &ValueOf, unit: &str) -> Option<i32> {
        self.place(self.facts, &of.fact, usize::MAX)?;
        let fact = self.facts.get(of.fact.as_str())?;
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

    fn condition(&mut self, condition: &Condition, scope: Scope) -> CompiledCondition {
        // The error is reported, so these rules are never applied; the placeholder only lets the others be checked
        // too.
        self.with_places(condition, scope).unwrap_or(CompiledCondition::Any(Vec::new()))
    }

    fn conditions(&mut self, conditions: &[Condition], scope: Scope) -> Vec<CompiledCondition> {
        conditions.iter().map(|condition| self.condition(condition, scope)).collect()
    }

    /// Returns a condition with indices instead of ids; `None` if it names something that does not exist.
    fn with_places(&mut self, condition: &Condition, scope: Scope) -> Option<CompiledCondition> {
        Some(match condition {
            Condition::All(parts) => CompiledCondition::All(self.conditions(parts, scope)),
            Condition::Any(parts) => CompiledCondition::Any(self.conditions(parts, scope)),
            Condition::Not(part) => CompiledCondition::Not(Box::new(self.condition(part, scope))),
            Condition::Is(of) => self.chosen(of, false, scope)?,
            Condition::Has(of) => self.chosen(of, true, scope)?,
            Condition::Said(id) => CompiledCondition::Said(self.question_place(id, scope)?),
            Condition::BeforeToday(id) => {
                self.asks_for_a_day(id);
                CompiledCondition::BeforeToday(self.question_place(id, scope)?)
            }
            Condition::Word(id) => {
                CompiledCondition::Word(self.place(&self.tables.words, id, scope.words)?)
            }
            Condition::Step(id) => {
                CompiledCondition::Step(self.place(&self.tables.steps, id, scope.steps)?)
            }
            Condition::Deadline(states) => {
                self.own(scope.deadline, "deadline");
                CompiledCondition::Deadline(states.clone())
            }
            Condition::Urgency(urgency) => {
                self.own(scope.urgency, "urgency");
                CompiledCondition::Urgency(*urgency)
            }
        })
    }

    fn chosen(&mut self, of: &ChoiceOf, many: bool, scope: Scope) -> Option<CompiledCondition> {
        let place = self.question_place(&of.question, scope)?;
        let question = self.tables.questions.at(place);
        self.takes(question, many);
        let choices = of.choices.iter().map(|choice| self.choice(question, choice));
        Some(CompiledCondition::Chosen(place, choices.fold(ChoiceSet::default(), ChoiceSet::union)))
    }

    /// Reports if a condition for one choice names a question with many, or the other way round.
    fn takes(&mut self, question: &Question, many: bool) {
        let id = &question.id;
        let (problem, advice) = match (&question.answer, many) {
            (AnswerKind::One(_), false) | (AnswerKind::Many(_) | AnswerKind::Documents, true) => {
                return;
            }
            (AnswerKind::One(_), true) => {
                (format!("\"has\" is for many answers, and \"{id}\" has one"), "write \"is\"")
            }
            (AnswerKind::Many(_) | AnswerKind::Documents, false) => {
                (format!("\"is\" is for one answer, and \"{id}\" has many"), "write \"has\"")
            }
            (AnswerKind::Day(_) | AnswerKind::Moment(_), _) => (
                format!("\"{id}\" is answered with a date and has no options"),
                "use \"said\" or \"before-today\"",
            ),
        };
        self.report(problem, advice);
    }

    fn asks_for_a_day(&mut self, id: &Id<Question>) {
        let kind = self.tables.questions.get(id.as_str()).map(|question| &question.answer);
        if kind.is_some_and(|kind| !matches!(kind, AnswerKind::Day(_))) {
            self.report(
                format!("\"before-today\" is for days, and \"{id}\" is not answered with one"),
                "name a question for a day",
            );
        }
    }

    fn own(&mut self, allowed: bool, name: &str) {
        if !allowed {
            let advice = "use it in \"sooner\", in a part of a step, or in a law of \"never\"";
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
        ChoiceSet::from_places(place)
    }

    /// Returns the index of a record that comes before `limit`. A reference to a later one could be cyclic, or would
    /// be to a question that is asked later.
    fn place<T: Record>(&mut self, table: &Table<T>, id: &Id<T>, limit: usize) -> Option<usize> {
        let Some(place) = table.position(id.as_str()) else {
            // A row that could not be parsed is reported already.
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

    /// Reports questions and choices that depend on a question which is asked later.
    fn order(&mut self, rules: &Rules) {
        for (place, (file, question)) in self.tables.questions.with_files().enumerate() {
            let Some(rule) = rules.questions.get(place) else { continue };
            self.at(file, question);
            // `place` refuses direct references to later questions; these go through words and steps.
            let mut read = BTreeSet::new();
            for condition in rule.offered.iter().chain([&rule.asked]) {
                rules.read_by(condition, &mut read);
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
