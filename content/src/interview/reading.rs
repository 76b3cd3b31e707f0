//! What of the answers counts.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use jiff::civil::Date;

use super::Interview;
use super::ahead::{Places, telling};
use super::answers::{Answer, Answers, ChoiceSet, Dropped, Skip, Why, date_or_moment};
use super::plan::{Because, Timing, in_order, timings};
use super::question::{AnswerKind, Choice, Question};
use super::rules::View;
use super::step::Step;
use crate::moment::beijing;

/// The answers that count at a moment, and those that were dropped.
///
/// An answer counts when its question is asked, seen from the answers kept before it, when its option is offered and
/// when its value is possible. So an early answer can be changed without losing the later ones that still apply.
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
        let answers = vec![Answer::Unreached; questions.iter().len()];
        let today = beijing(now).date();
        let mut reading = Self { interview, answers, dropped: Vec::new(), now, today };
        let mut values: Vec<BTreeSet<&str>> = vec![BTreeSet::new(); reading.answers.len()];
        let mut unknown = BTreeSet::new();
        // An empty value is an empty list, or a field that was left empty.
        for (question, value) in given.iter().filter(|(_, value)| !value.is_empty()) {
            match questions.position(question).and_then(|place| values.get_mut(place)) {
                Some(values) => drop(values.insert(value)),
                None if Skip::parse(value).is_some() => {}
                None => drop(unknown.insert((question, value))),
            }
        }
        for ((place, question), values) in questions.iter().enumerate().zip(&values) {
            let answer = reading.read(place, question, values);
            reading.set(place, answer);
        }
        for (question, value) in unknown {
            reading.drop(question, value, Why::UnknownQuestion);
        }
        reading
    }

    /// Reads the values that were given to the question at `place`, when all questions before it are read.
    fn read(&mut self, place: usize, question: &'i Question, values: &BTreeSet<&str>) -> Answer {
        let skip = values.iter().copied().find_map(Skip::parse);
        let said: Vec<&str> =
            values.iter().copied().filter(|value| Skip::parse(value).is_none()).collect();
        if !self.is_asked_at(place) {
            for value in said {
                self.drop(question.id.as_str(), value, Why::NotAsked);
            }
            return Answer::Unreached;
        }
        let silent = skip.map_or(Answer::Unreached, Answer::Skipped);
        match &question.answer {
            AnswerKind::Many(_) | AnswerKind::Documents => {
                self.read_many(place, question, &said, silent)
            }
            AnswerKind::One(_) | AnswerKind::Day(_) | AnswerKind::Moment(_) => {
                // Silence beside an answer is ignored: no word of danger must get lost.
                let [value] = said.as_slice() else {
                    for value in said {
                        self.drop(question.id.as_str(), value, Why::Twice);
                    }
                    return silent;
                };
                let read = match &question.answer {
                    AnswerKind::One(_) => self.choice(place, question, value).map(Answer::Choices),
                    kind => date_or_moment(kind, value, self.now),
                };
                read.unwrap_or_else(|why| {
                    self.drop(question.id.as_str(), value, why);
                    Answer::Unreached
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
                Ok(choice) => chosen = chosen.or(choice),
                Err(why) => self.drop(question.id.as_str(), value, why),
            }
        }
        let alone = self.interview.rules.questions.get(place).map(|rule| rule.alone);
        let beside = chosen.without(alone.unwrap_or_default());
        let chosen = if beside.is_empty() { chosen } else { beside };
        if chosen.is_empty() { silent } else { Answer::Choices(chosen) }
    }

    fn choice(&self, place: usize, question: &'i Question, value: &str) -> Result<ChoiceSet, Why> {
        let choices = self.interview.choices(question);
        let choice = choices.iter().position(|choice| choice.id.as_str() == value);
        let choice = choice.filter(|choice| self.is_offered_at(place, *choice));
        choice.map(|choice| ChoiceSet::of([choice])).ok_or(Why::NotOffered)
    }

    fn drop(&mut self, question: &str, value: &str, why: Why) {
        let (question, value) = (question.to_owned(), value.to_owned());
        self.dropped.push(Dropped { question, value, why });
    }

    pub(super) fn view(&self) -> View<'_> {
        let rules = &self.interview.rules;
        View { rules, answers: &self.answers, now: self.now, today: self.today }
    }

    pub(super) fn is_asked_at(&self, place: usize) -> bool {
        let rule = self.interview.rules.questions.get(place);
        rule.is_some_and(|rule| self.view().holds(&rule.asked, None))
    }

    /// Returns whether a question for a day can be answered with a first day and a number of days.
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

    /// Returns whether the fact at `place` is about this reader.
    pub(crate) fn is_concerned_by(&self, place: usize) -> bool {
        let rule = self.interview.rules.facts.get(place);
        rule.is_some_and(|concerns| self.view().holds(concerns, None))
    }

    pub(super) fn set(&mut self, place: usize, answer: Answer) {
        if let Some(place) = self.answers.get_mut(place) {
            *place = answer;
        }
    }

    /// Returns the same answers with another one to the question at `place`, and without those that no longer count.
    pub(super) fn with(&self, place: usize, answer: Answer) -> Self {
        let mut changed = self.clone();
        changed.dropped.clear();
        changed.set(place, answer);
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

    /// Returns what of an answer the question at `place` offers; nothing where that is nothing.
    pub(super) fn as_offered(&self, place: usize, answer: Answer) -> Option<Answer> {
        let Answer::Choices(choices) = answer else { return Some(answer) };
        let offered = (0..ChoiceSet::MOST)
            .filter(|choice| choices.has(*choice) && self.is_offered_at(place, *choice));
        let offered = ChoiceSet::of(offered);
        (!offered.is_empty()).then_some(Answer::Choices(offered))
    }

    /// Returns what counts as the answer to a question.
    #[must_use]
    pub fn answer(&self, question: &Question) -> Answer {
        let place = self.interview.questions().position(question.id.as_str());
        place.and_then(|place| self.answers.get(place)).copied().unwrap_or_default()
    }

    /// Returns the choices that were made in a question.
    pub fn chosen<'r>(&'r self, question: &'r Question) -> impl Iterator<Item = &'r Choice> {
        let answer = self.answer(question);
        let choices = self.interview.choices(question).iter().enumerate();
        choices
            .filter(
                move |(place, _)| matches!(answer, Answer::Choices(chosen) if chosen.has(*place)),
            )
            .map(|(_, choice)| choice)
    }

    /// Returns the choices that a question offers, seen from the answers before it.
    pub fn offered<'r>(&'r self, question: &'r Question) -> impl Iterator<Item = &'r Choice> {
        let place = self.interview.questions().position(question.id.as_str()).unwrap_or(usize::MAX);
        let choices = self.interview.choices(question).iter().enumerate();
        choices
            .filter(move |(choice, _)| self.is_offered_at(place, *choice))
            .map(|(_, choice)| choice)
    }

    /// Returns the questions that are asked before the plan, in order, seen from the answers that count.
    pub fn asked(&self) -> impl DoubleEndedIterator<Item = &'i Question> {
        self.asked_places(false)
    }

    /// Returns those of them that have an answer.
    pub fn answered(&self) -> impl DoubleEndedIterator<Item = &'i Question> {
        self.asked().filter(|asked| self.answer(asked) != Answer::Unreached)
    }

    /// Returns the questions that are asked with the plan.
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

    /// Returns the questions that are asked and not answered, and need not be: neither an answer to one of them nor what it
    /// opens can change a step, a deadline or a sentence of any plan that can still follow.
    #[must_use]
    pub fn passed_over(&self) -> Vec<&'i Question> {
        let telling = telling(self);
        let questions = self.interview.questions().iter().enumerate();
        let passed_over =
            questions.filter(|(place, _)| !telling.has(*place) && self.is_waiting(*place));
        passed_over.map(|(_, question)| question).collect()
    }

    /// Returns the next question before the plan: the first that is asked, neither answered nor skipped, and not
    /// [passed over](Self::passed_over).
    #[must_use]
    pub fn next(&self) -> Option<&'i Question> {
        self.next_of(telling(self)).map(|place| self.interview.questions().at(place))
    }

    fn next_of(&self, telling: Places) -> Option<usize> {
        (0..self.answers.len()).find(|place| telling.has(*place) && self.is_waiting(*place))
    }

    /// Returns whether a question is asked before the plan and neither answered nor skipped.
    fn is_waiting(&self, place: usize) -> bool {
        let rule = self.interview.rules.questions.get(place);
        rule.is_some_and(|rule| !rule.with_plan)
            && self.answers.get(place) == Some(&Answer::Unreached)
            && self.is_asked_at(place)
    }

    /// Returns the most questions that can still be asked after `question`, whatever is answered to it and to those.
    ///
    /// It answers each open question with what opens the most questions after it. That is the most where no answer opens
    /// few questions now and many later, as a test shows of this interview. Answers only ever take questions away from those
    /// that are worth asking, so that these are found once.
    #[must_use]
    pub fn most_after(&self, question: &Question) -> usize {
        let Some(place) = self.interview.questions().position(question.id.as_str()) else {
            return 0;
        };
        let mut reading = self.with(place, Answer::Unreached);
        let telling = telling(&reading);
        let mut after = 0;
        let mut next = Some(place);
        while let Some(place) = next {
            let to_ask = |reading: &Self| {
                let waiting = (0..reading.answers.len()).filter(|place| reading.is_waiting(*place));
                waiting.filter(|place| telling.has(*place)).count()
            };
            let answered = reading.ways_on(place).map(|answer| reading.with(place, answer));
            let Some(most) = answered.max_by_key(to_ask) else { break };
            reading = most;
            next = reading.next_of(telling);
            after += usize::from(next.is_some());
        }
        after
    }

    /// Returns answers to a question such that one of them opens all that any answer opens.
    fn ways_on(&self, place: usize) -> impl Iterator<Item = Answer> {
        let question = self.interview.questions().at(place);
        let choices = 0..self.interview.choices(question).len();
        let offered = choices.filter(move |choice| self.is_offered_at(place, *choice));
        let offered: Vec<usize> = offered.collect();
        let said = match question.answer {
            AnswerKind::Many(_) | AnswerKind::Documents => vec![ChoiceSet::of(offered)],
            AnswerKind::One(_) | AnswerKind::Day(_) | AnswerKind::Moment(_) => {
                offered.into_iter().map(|choice| ChoiceSet::of([choice])).collect()
            }
        };
        said.into_iter().map(Answer::Choices).chain([Answer::Skipped(Skip::NotSaid)])
    }

    /// Returns the answers that were given and do not count: known questions in their order, then unknown ones.
    #[must_use]
    pub fn dropped(&self) -> &[Dropped] {
        &self.dropped
    }

    /// Returns the ids of the questions of which an answer was dropped, each once.
    #[must_use]
    pub fn dropped_questions(&self) -> Vec<&str> {
        let mut ids: Vec<&str> =
            self.dropped.iter().map(|dropped| dropped.question.as_str()).collect();
        ids.dedup();
        ids
    }

    /// Returns the steps of the plan with their timing, in its order; without texts and reasons.
    #[must_use]
    pub fn outline(&self) -> Vec<(&'i Step, Timing)> {
        let view = self.view();
        let order = in_order(&view, &timings(&view));
        order
            .into_iter()
            .map(|(place, timing)| (self.interview.steps().at(place), timing))
            .collect()
    }

    /// Returns the answers that bring a step, in the order of the questions; none where it is for everybody, or not in the
    /// plan.
    #[must_use]
    pub fn because(&self, step: &Step) -> Vec<Because<'i>> {
        let mut reasons = BTreeMap::new();
        let place = self.interview.steps().position(step.id.as_str());
        if let Some(rule) = place.and_then(|place| self.interview.rules.steps.get(place))
            && self.view().holds(&rule.when, None)
        {
            self.view().reasons(&rule.when, &mut reasons);
        }
        let because = reasons.into_iter().map(|(question, chosen)| {
            let question = self.interview.questions().at(question);
            let choices = self.interview.choices(question).iter().enumerate();
            let choices = choices.filter(|(place, _)| chosen.has(*place)).map(|(_, choice)| choice);
            Because { question, choices: choices.collect() }
        });
        because.collect()
    }

    /// Returns the moment at which the answers are read.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        self.now
    }

    /// Writes what counts, skipped questions included, so that reading it at the same moment gives the same again.
    #[must_use]
    pub fn write(&self) -> Answers {
        let mut answers = Answers::default();
        for question in self.interview.questions().iter() {
            match self.answer(question) {
                Answer::Unreached => {}
                Answer::Skipped(skip) => answers.give(question.id.as_str(), skip.as_str()),
                Answer::Choices(_) => {
                    for choice in self.chosen(question) {
                        answers.give(question.id.as_str(), choice.id.as_str());
                    }
                }
                date @ (Answer::Day(_) | Answer::Moment { .. }) => {
                    answers
                        .give(question.id.as_str(), Question::write_date(date).unwrap_or_default());
                }
            }
        }
        answers
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing;

    fn now() -> Timestamp {
        "2026-12-04T09:00:00+08:00".parse().unwrap()
    }

    /// Expects that these questions are passed over by somebody who said this.
    #[track_caller]
    fn check(said: &str, passed_over: &[&str]) {
        let guide = testing::guide();
        let answers: Answers =
            said.split_whitespace().filter_map(|word| word.split_once('=')).collect();
        let reading = guide.content().interview().read(&answers, now());
        assert_eq!(reading.dropped(), [], "{said}");
        let ids: Vec<&str> = reading.passed_over().iter().map(|it| it.id.as_str()).collect();
        assert_eq!(ids, passed_over, "{said}");
    }

    #[test]
    fn a_question_is_passed_over_when_nothing_can_follow_from_it() {
        const HERE: &str = "where=mainland police=no";
        const GUEST: &str = "shelter=home registered-here=no";
        // Nobody whose stay has ended is sent to register, so that there is no time to count.
        check(&format!("{HERE} from=other stay=expired {GUEST}"), &["arrived-here"]);
        check(&format!("{HERE} from=other stay=visa {GUEST}"), &[]);
        check(&format!("{HERE} from=north-korea stay=visa {GUEST}"), &["arrived-here"]);
        // While the police may still have given an order to leave, the stay may not count.
        check(&format!("where=mainland from=other stay=expired {GUEST}"), &[]);
        // At the border the age opens a question that changes something.
        check("where=border", &[]);
        check("where=border age=under-16", &[]);
        // An answer that is there is kept, and nothing is asked in its place.
        let arrived = format!("{HERE} from=other stay=expired {GUEST} arrived-here=2026-12-01");
        check(&arrived, &[]);
    }

    /// Goes through the interview, choosing by the digits of `seed`, and returns what was said at each question.
    fn walk(interview: &Interview, mut seed: usize) -> Vec<usize> {
        let mut answers = Answers::default();
        let mut said = Vec::new();
        loop {
            let reading = interview.read(&answers, now());
            let Some(question) = reading.next() else { return said };
            said.push(reading.most_after(question));
            let offered: Vec<&str> =
                reading.offered(question).map(|choice| choice.id.as_str()).collect();
            let value =
                offered.get(seed % (offered.len() + 1)).copied().unwrap_or(Skip::NotKnown.as_str());
            seed = seed
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407)
                >> 1;
            answers.give(question.id.as_str(), value);
        }
    }

    #[test]
    fn no_way_through_the_interview_is_longer_than_was_said() {
        let guide = testing::guide();
        let interview = guide.content().interview();
        for seed in 0..500 {
            let said = walk(interview, seed);
            for (before, most) in said.iter().enumerate() {
                assert!(
                    before + 1 + most >= said.len(),
                    "seed {seed}, question {before}: {said:?}"
                );
            }
        }
    }

    #[test]
    fn a_question_that_was_answered_twice_is_counted_once() {
        let guide = testing::guide();
        let interview = guide.content().interview();
        let twice: Answers =
            [("where", "macao"), ("danger", "no"), ("danger", "danger")].into_iter().collect();
        let danger = interview.questions().find("danger").unwrap();
        assert_eq!(interview.read(&twice, now()).most_after(danger), 0);
    }
}
