//! The interview: questions, and rules that turn answers into a plan.
//!
//! All of it is data. This module reads the data, checks that it can be used as rules, and applies them:
//!
//! 1. [`Answers`] are what a front end passes in, unchecked.
//! 2. [`Interview::read`] decides in the order of the questions which answers count, and lists those that it drops.
//! 3. [`Reading::plan`] applies the rule of every step, and finds the unanswered questions that could still change
//!    the plan.
//! 4. [`Reading::ahead`] finds the questions that can still be asked, one after another.
//!
//! It has no clock: the moment is an argument. It is total: every set of answers gives a plan.
//!
//! ```
//! use waymark_content::{Answers, plan};
//!
//! let guide = waymark_embedded::guide();
//! let now = "2026-12-01T10:00:00+08:00".parse().expect("this is a time");
//! let answers: Answers = serde_json::from_str(r#"{"danger": "medical", "stay": "unheard-of"}"#)?;
//! let plan = plan(guide.content().interview(), &answers, now);
//! assert_eq!(plan.steps[0].step.id.as_str(), "call-120");
//! assert_eq!(plan.reading.dropped()[0].question, "stay");
//! # Ok::<(), serde_json::Error>(())
//! ```

mod ahead;
mod answers;
mod case;
mod combinations;
mod compile;
mod condition;
mod law;
mod laws;
mod letter;
mod plan;
mod prove;
mod question;
mod reading;
mod rules;
mod step;
mod telling;
mod timing;
mod view;
mod word;

use std::collections::BTreeSet;

use jiff::civil::Date;
use jiff::{Span, Timestamp};
use waymark_locales::{Files, Finding};

pub use ahead::Ahead;
pub use answers::{Answer, Answers, ChoiceSet, Dropped, Skip, Why};
pub use case::Case;
pub use condition::{ChoiceOf, Condition, DeadlineState};
pub use law::{Demand, Law};
pub use letter::{Item, Letter, LetterLine};
pub use plan::{Because, Plan, PlannedStep, plan};
pub use prove::{Proof, prove};
pub use question::{AnswerKind, Choice, Question, Range};
pub use reading::Reading;
pub use step::{Alarm, Caution, Deadline, Grace, Length, Part, Sooner, Step, Title, Urgency};
pub use timing::{DayOnly, Due, Timing};
pub use word::Word;

use crate::country::Country;
use crate::document::Document;
use crate::fact::Fact;
use crate::id::Id;
use crate::record::Table;
use rules::Rules;

/// The questions, words and steps, with the rules compiled from them.
pub struct Interview {
    country: Country,
    tables: Tables,
    rules: Rules,
}

/// The data of the interview, as in the files.
pub(crate) struct Tables {
    pub(crate) questions: Table<Question>,
    pub(crate) words: Table<Word>,
    pub(crate) steps: Table<Step>,
    pub(crate) cautions: Table<Caution>,
    pub(crate) laws: Table<Law>,
    pub(crate) cases: Table<Case>,
    pub(crate) letters: Table<Letter>,
    /// The choices of the questions that are answered with documents.
    documents: Vec<Choice>,
}

impl Interview {
    /// Reads the interview alone from content files, with the facts from which it takes numbers, and without texts.
    ///
    /// # Errors
    ///
    /// Returns everything that is wrong with the data, if it cannot be compiled to rules.
    pub fn from_files(files: &Files) -> Result<Self, Vec<Finding>> {
        let mut findings = Vec::new();
        let country = Country::load(files, &mut findings);
        let documents = Table::load(files, &mut findings);
        let facts = Table::load(files, &mut findings);
        let interview = Self::load(files, &country, &documents, &facts, &mut findings);
        if findings.is_empty() { Ok(interview) } else { Err(findings) }
    }

    /// Reads the data and compiles the rules. Everything that is wrong is reported in `findings`.
    pub(crate) fn load(
        files: &Files,
        country: &Country,
        documents: &Table<Document>,
        facts: &Table<Fact>,
        findings: &mut Vec<Finding>,
    ) -> Self {
        let tables = Tables {
            questions: Table::load(files, findings),
            words: Table::load(files, findings),
            steps: Table::load(files, findings),
            cautions: Table::load(files, findings),
            laws: Table::load(files, findings),
            cases: Table::load(files, findings),
            letters: Table::load(files, findings),
            documents: Choice::of_documents(documents),
        };
        let rules = compile::compile(&tables, facts, findings);
        Self { country: country.clone(), tables, rules }
    }

    /// Returns the country in which all times are meant.
    #[must_use]
    pub fn country(&self) -> &Country {
        &self.country
    }

    /// Returns the questions, in the order in which they are asked.
    #[must_use]
    pub fn questions(&self) -> &Table<Question> {
        &self.tables.questions
    }

    /// Returns the words that the rules share.
    #[must_use]
    pub fn words(&self) -> &Table<Word> {
        &self.tables.words
    }

    /// Returns the steps, in the order of the rule table.
    #[must_use]
    pub fn steps(&self) -> &Table<Step> {
        &self.tables.steps
    }

    /// Returns the sentences that are shown with steps that lead to the police.
    #[must_use]
    pub fn cautions(&self) -> &Table<Caution> {
        &self.tables.cautions
    }

    /// Returns the laws that every plan must obey.
    #[must_use]
    pub fn laws(&self) -> &Table<Law> {
        &self.tables.laws
    }

    /// Returns the people made up for practice.
    #[must_use]
    pub fn cases(&self) -> &Table<Case> {
        &self.tables.cases
    }

    /// Returns the letters. A reader gets the first one whose rule holds.
    #[must_use]
    pub fn letters(&self) -> &Table<Letter> {
        &self.tables.letters
    }

    /// Returns the ids of the texts with a variable `$blank`, which readers fill in.
    pub(crate) fn blanks(&self) -> BTreeSet<&str> {
        self.letters().iter().flat_map(Letter::texts).map(Id::as_str).collect()
    }

    /// Returns the choices of a question; empty if it asks for a date.
    #[must_use]
    pub fn choices<'i>(&'i self, question: &'i Question) -> &'i [Choice] {
        self.tables.choices(question)
    }

    /// Returns the questions that decide whether a question is asked.
    #[must_use]
    pub fn asked_because_of(&self, question: &Question) -> Vec<&Question> {
        let mut read = BTreeSet::new();
        let place = self.questions().position(question.id.as_str());
        if let Some(rule) = place.and_then(|place| self.rules.questions.get(place)) {
            self.rules.read_by(&rule.asked, &mut read);
        }
        read.into_iter().map(|place| self.questions().at(place)).collect()
    }

    /// Returns the last day of a period of `days` days. The fact that the question names says how many days after
    /// `first` the count begins. `None` if the question is not answered in this way, or there is no such day.
    ///
    /// ```
    /// use jiff::civil::date;
    ///
    /// let guide = waymark_embedded::guide();
    /// let interview = guide.content().interview();
    /// let stay_until = interview.questions().get("stay-until").expect("it is asked");
    /// // "visa-count-days": the days of stay are counted from the day after the entry.
    /// assert_eq!(interview.last_day(stay_until, date(2026, 12, 1), 30), Some(date(2026, 12, 31)));
    /// assert_eq!(interview.last_day(stay_until, date(2026, 12, 1), 0), None);
    /// assert_eq!(interview.last_day(stay_until, date(2026, 12, 1), i32::MAX - 1), None);
    /// ```
    #[must_use]
    pub fn last_day(&self, question: &Question, first: Date, days: i32) -> Option<Date> {
        let place = self.questions().position(question.id.as_str())?;
        let counted_from = self.rules.questions.get(place)?.counted_from?;
        let others = days.checked_sub(1).filter(|others| *others >= 0)?;
        let span = Span::new().try_days(counted_from.checked_add(others)?).ok()?;
        first.checked_add(span).ok()
    }

    /// Returns the answers that count at a moment.
    #[must_use]
    pub fn read(&self, answers: &Answers, now: Timestamp) -> Reading<'_> {
        Reading::new(self, answers, now)
    }
}

impl Tables {
    fn choices<'t>(&'t self, question: &'t Question) -> &'t [Choice] {
        match &question.answer {
            AnswerKind::One(choices) | AnswerKind::Many(choices) => choices,
            AnswerKind::Documents => &self.documents,
            AnswerKind::Day(_) | AnswerKind::Moment(_) => &[],
        }
    }
}
