//! The reading: which answers count.
//!
//! All later code asks it. What it plans is in `plan.rs`, what it can still ask in `ahead.rs`, its letter in `letter.rs`.

use std::collections::BTreeSet;

use jiff::Timestamp;
use jiff::civil::Date;

use super::Interview;
use super::answers::{Answer, Answers, ChoiceSet, Dropped, Skip, Why, date_or_moment};
use super::question::{AnswerKind, Choice, Question};
use super::view::View;

/// The answers that count at a moment, and those that were dropped.
///
/// An answer counts if its question is asked after the answers kept before it, its option is offered and its value is
/// possible. So an early answer can be changed without losing later ones that still apply.
#[derive(Clone)]
pub struct Reading<'i> {
    pub(super) interview: &'i Interview,
    pub(super) answers: Vec<Answer>,
    dropped: Vec<Dropped>,
    pub(super) now: Timestamp,
    pub(super) today: Date,
}

impl<'i> Reading<'i> {
    pub(super) fn new(interview: &'i Interview, given: &Answers, now: Timestamp) -> Self {
        let questions = interview.questions();
        let answers = vec![Answer::Unanswered; questions.iter().len()];
        let today = interview.country.day(now);
        let mut reading = Self { interview, answers, dropped: Vec::new(), now, today };
        // Sets, because the same value given twice is one answer.
        let mut values: Vec<BTreeSet<&str>> = vec![BTreeSet::new(); reading.answers.len()];
        let mut unknown = BTreeSet::new();
        // A form sends an empty value for a field that was left empty.
        for (question, value) in given.iter().filter(|(_, value)| !value.is_empty()) {
            match questions.position(question).and_then(|place| values.get_mut(place)) {
                Some(values) => drop(values.insert(value)),
                // Saying nothing about an unknown question loses nothing, so it is not reported.
                None if Skip::parse(value).is_some() => {}
                None => drop(unknown.insert((question, value))),
            }
        }
        for ((place, question), values) in questions.iter().enumerate().zip(&values) {
            let answer = reading.read(place, question, values);
            reading.set(place, answer);
        }
        for (question, value) in unknown {
            reading.note_dropped(question, value, Why::UnknownQuestion);
        }
        reading
    }

    /// Reads the values given to the question at `place`. All questions before it must have been read.
    fn read(&mut self, place: usize, question: &'i Question, values: &BTreeSet<&str>) -> Answer {
        let skip = values.iter().copied().find_map(Skip::parse);
        let said: Vec<&str> =
            values.iter().copied().filter(|value| Skip::parse(value).is_none()).collect();
        if !self.is_asked_at(place) {
            for value in said {
                self.note_dropped(question.id.as_str(), value, Why::NotAsked);
            }
            return Answer::Unanswered;
        }
        let silent = skip.map_or(Answer::Unanswered, Answer::Skipped);
        match &question.answer {
            AnswerKind::Many(_) | AnswerKind::Documents => {
                self.read_many(place, question, &said, silent)
            }
            AnswerKind::One(_) | AnswerKind::Day(_) | AnswerKind::Moment(_) => {
                // Silence beside an answer is ignored: no word of danger must get lost.
                let [value] = said.as_slice() else {
                    for value in said {
                        self.note_dropped(question.id.as_str(), value, Why::Twice);
                    }
                    return silent;
                };
                let read = match &question.answer {
                    AnswerKind::One(_) => self.choice(place, question, value).map(Answer::Choices),
                    kind => date_or_moment(kind, value, self.now, &self.interview.country),
                };
                read.unwrap_or_else(|why| {
                    self.note_dropped(question.id.as_str(), value, why);
                    // Not `silent`: the question has to be asked again.
                    Answer::Unanswered
                })
            }
        }
    }

    fn read_many(
        &mut self,
        place: usize,
        question: &'i Question,
        said: &[&str],
        silent: Answer,
    ) -> Answer {
        let mut chosen = ChoiceSet::default();
        for value in said {
            match self.choice(place, question, value) {
                Ok(choice) => chosen = chosen.union(choice),
                Err(why) => self.note_dropped(question.id.as_str(), value, why),
            }
        }
        // "None of these" beside other choices gives way to them: no word of danger must get lost.
        let alone = self.interview.rules.questions.get(place).map(|rule| rule.alone);
        let beside = chosen.difference(alone.unwrap_or_default());
        let chosen = if beside.is_empty() { chosen } else { beside };
        if chosen.is_empty() { silent } else { Answer::Choices(chosen) }
    }

    fn choice(&self, place: usize, question: &'i Question, value: &str) -> Result<ChoiceSet, Why> {
        let choices = self.interview.choices(question);
        let choice = choices.iter().position(|choice| choice.id.as_str() == value);
        let choice = choice.filter(|choice| self.is_offered_at(place, *choice));
        choice.map(|choice| ChoiceSet::from_places([choice])).ok_or(Why::NotOffered)
    }

    fn note_dropped(&mut self, question: &str, value: &str, why: Why) {
        let (question, value) = (question.to_owned(), value.to_owned());
        self.dropped.push(Dropped { question, value, why });
    }

    pub(super) fn view(&self) -> View<'_> {
        let Interview { country, rules, .. } = self.interview;
        View { country, rules, answers: &self.answers, now: self.now, today: self.today }
    }

    pub(super) fn is_asked_at(&self, place: usize) -> bool {
        let rule = self.interview.rules.questions.get(place);
        rule.is_some_and(|rule| self.view().holds(&rule.asked, None))
    }

    /// Returns whether the day of a question can be given as a first day and a number of days.
    #[must_use]
    pub fn counts_days(&self, question: &Question) -> bool {
        let place = self.interview.questions().position(question.id.as_str());
        let rule = place.and_then(|place| self.interview.rules.questions.get(place));
        rule.is_some_and(|rule| {
            rule.counted_from.is_some() && self.view().holds(&rule.counted, None)
        })
    }

    pub(super) fn is_offered_at(&self, place: usize, choice: usize) -> bool {
        let rule = self.interview.rules.questions.get(place);
        let offered = rule.and_then(|rule| rule.offered.get(choice));
        offered.is_some_and(|offered| self.view().holds(offered, None))
    }

    /// Returns whether the fact at `place` concerns this reader.
    pub(crate) fn is_concerned_by(&self, place: usize) -> bool {
        let rule = self.interview.rules.facts.get(place);
        rule.is_some_and(|concerns| self.view().holds(concerns, None))
    }

    pub(super) fn set(&mut self, place: usize, answer: Answer) {
        if let Some(place) = self.answers.get_mut(place) {
            *place = answer;
        }
    }

    /// Returns the reading without the answer to a question, and without the answers that do not count then.
    #[must_use]
    pub fn without(&self, question: &Question) -> Self {
        match self.interview.questions().position(question.id.as_str()) {
            Some(place) => self.with(place, Answer::Unanswered),
            None => self.clone(),
        }
    }

    /// Returns the reading with another answer to the question at `place`, and without the answers that do not count
    /// then.
    pub(super) fn with(&self, place: usize, answer: Answer) -> Self {
        let mut changed = Self { answers: self.answers.clone(), dropped: Vec::new(), ..*self };
        changed.set(place, answer);
        // Only later answers can depend on this one, so one pass in order is enough.
        for later in place + 1..changed.answers.len() {
            let Some(kept) = changed.answers.get(later).copied().filter(|kept| kept.is_said())
            else {
                continue;
            };
            let left =
                if changed.is_asked_at(later) { changed.as_offered(later, kept) } else { None };
            changed.set(later, left.unwrap_or_default());
        }
        changed
    }

    /// Returns the part of an answer that the question at `place` offers; `None` if it offers no part.
    pub(super) fn as_offered(&self, place: usize, answer: Answer) -> Option<Answer> {
        let Answer::Choices(choices) = answer else { return Some(answer) };
        let offered = (0..ChoiceSet::MOST)
            .filter(|choice| choices.has(*choice) && self.is_offered_at(place, *choice));
        let offered = ChoiceSet::from_places(offered);
        (!offered.is_empty()).then_some(Answer::Choices(offered))
    }

    /// Returns the answer to a question that counts.
    #[must_use]
    pub fn answer(&self, question: &Question) -> Answer {
        let place = self.interview.questions().position(question.id.as_str());
        place.and_then(|place| self.answers.get(place)).copied().unwrap_or_default()
    }

    /// Returns the choices made in a question.
    pub fn chosen<'r>(&'r self, question: &'r Question) -> impl Iterator<Item = &'r Choice> {
        let answer = self.answer(question);
        let choices = self.interview.choices(question).iter().enumerate();
        choices
            .filter(
                move |(place, _)| matches!(answer, Answer::Choices(chosen) if chosen.has(*place)),
            )
            .map(|(_, choice)| choice)
    }

    /// Returns the choices that a question offers after the answers before it.
    pub fn offered<'r>(&'r self, question: &'r Question) -> impl Iterator<Item = &'r Choice> {
        let place = self.interview.questions().position(question.id.as_str()).unwrap_or(usize::MAX);
        let choices = self.interview.choices(question).iter().enumerate();
        choices
            .filter(move |(choice, _)| self.is_offered_at(place, *choice))
            .map(|(_, choice)| choice)
    }

    /// Returns the questions that are asked before the plan, in order, by the answers that count.
    pub fn asked(&self) -> impl DoubleEndedIterator<Item = &'i Question> {
        self.asked_places(false)
    }

    /// Returns those of them that are answered.
    pub fn answered(&self) -> impl DoubleEndedIterator<Item = &'i Question> {
        self.asked().filter(|asked| self.answer(asked) != Answer::Unanswered)
    }

    /// Returns the questions that are asked on the page of the plan.
    pub fn asked_with_plan(&self) -> impl Iterator<Item = &'i Question> {
        self.asked_places(true)
    }

    fn asked_places(&self, with_plan: bool) -> impl DoubleEndedIterator<Item = &'i Question> {
        let rules = &self.interview.rules.questions;
        let questions = self.interview.questions().iter().enumerate().zip(rules);
        questions
            .filter(move |((_, _), rule)| {
                rule.with_plan == with_plan && self.view().holds(&rule.asked, None)
            })
            .map(|((_, question), _)| question)
    }

    /// Returns the answers that do not count: those to known questions in their order, then those to unknown ones.
    #[must_use]
    pub fn dropped(&self) -> &[Dropped] {
        &self.dropped
    }

    /// Returns the ids of the questions with a dropped answer, without repetition.
    #[must_use]
    pub fn dropped_questions(&self) -> Vec<&str> {
        let mut ids: Vec<&str> =
            self.dropped.iter().map(|dropped| dropped.question.as_str()).collect();
        ids.dedup();
        ids
    }

    /// Returns the moment for which the answers are read.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        self.now
    }

    /// Returns the answers that count, including skips. Reading them at the same moment gives the same reading.
    #[must_use]
    pub fn to_answers(&self) -> Answers {
        let mut answers = Answers::default();
        for (question, answer) in self.interview.questions().iter().zip(&self.answers) {
            match *answer {
                Answer::Unanswered => {}
                Answer::Skipped(skip) => answers.give(question.id.as_str(), skip.as_str()),
                Answer::Choices(_) => {
                    for choice in self.chosen(question) {
                        answers.give(question.id.as_str(), choice.id.as_str());
                    }
                }
                date @ (Answer::Day(_) | Answer::Moment { .. }) => {
                    let written = Question::write_date(date, &self.interview.country);
                    answers.give(question.id.as_str(), written.unwrap_or_default());
                }
            }
        }
        answers
    }
}
