//! Look-ahead: the questions that can still be asked of somebody who answers one after another.

use super::answers::{Answer, ChoiceSet, Skip};
use super::question::{AnswerKind, Question};
use super::reading::Reading;
use super::rules::Places;
use super::telling::telling;

/// The questions that can still be asked after the answers of a reading, and those among them that can change the
/// plan.
pub struct Ahead<'r, 'i> {
    reading: &'r Reading<'i>,
    telling: Places,
}

impl<'i> Reading<'i> {
    /// Looks ahead from the answers of this reading.
    #[must_use]
    pub fn ahead(&self) -> Ahead<'_, 'i> {
        Ahead { reading: self, telling: telling(self.view()) }
    }

    /// Returns whether the question at `place` comes before the plan, is asked, and is neither answered nor skipped.
    fn is_waiting(&self, place: usize) -> bool {
        let rule = self.interview.rules.questions.get(place);
        rule.is_some_and(|rule| !rule.with_plan)
            && self.answers.get(place) == Some(&Answer::Unanswered)
            && self.is_asked_at(place)
    }

    /// Returns those of the given questions that are waiting for an answer, in order.
    fn waiting_of(&self, some: Places) -> impl Iterator<Item = usize> {
        (0..self.answers.len()).filter(move |place| some.has(*place) && self.is_waiting(*place))
    }

    /// Returns a few answers to a question that together open every question that any answer to it can open.
    fn ways_on(&self, place: usize) -> impl Iterator<Item = Answer> {
        let question = self.interview.questions().at(place);
        let choices = 0..self.interview.choices(question).len();
        let offered = choices.filter(move |choice| self.is_offered_at(place, *choice));
        let offered: Vec<usize> = offered.collect();
        let said = match question.answer {
            AnswerKind::Many(_) | AnswerKind::Documents => vec![ChoiceSet::from_places(offered)],
            AnswerKind::One(_) | AnswerKind::Day(_) | AnswerKind::Moment(_) => {
                offered.into_iter().map(|choice| ChoiceSet::from_places([choice])).collect()
            }
        };
        said.into_iter().map(Answer::Choices).chain([Answer::Skipped(Skip::NotSaid)])
    }
}

impl<'i> Ahead<'_, 'i> {
    /// Returns the questions that are asked and unanswered, but not needed: neither an answer to one of them nor to a
    /// question that it opens can change a step, a deadline or a sentence of any plan that can still follow.
    #[must_use]
    pub fn passed_over(&self) -> Vec<&'i Question> {
        let questions = self.reading.interview.questions().iter().enumerate();
        let passed_over = questions
            .filter(|(place, _)| !self.telling.has(*place) && self.reading.is_waiting(*place));
        passed_over.map(|(_, question)| question).collect()
    }

    /// Returns the next question before the plan: the first that is asked, neither answered nor skipped, and not
    /// [passed over](Self::passed_over).
    #[must_use]
    pub fn next(&self) -> Option<&'i Question> {
        let next = self.reading.waiting_of(self.telling).next();
        next.map(|place| self.reading.interview.questions().at(place))
    }

    /// Returns the largest number of questions that can still be asked after `question`, whatever the answers.
    ///
    /// It answers each open question with the answer that opens the most questions. This greedy choice gives the
    /// maximum unless some answer opens few questions now and many later; a test shows that this interview has no
    /// such answer. An answer can only reduce the set of questions that are worth asking, so that set is computed
    /// once.
    #[must_use]
    pub fn most_after(&self, question: &Question) -> usize {
        let questions = self.reading.interview.questions();
        let Some(place) = questions.position(question.id.as_str()) else { return 0 };
        // Its present answer may have closed questions that another answer opens.
        let mut reading = self.reading.with(place, Answer::Unanswered);
        let telling = telling(reading.view());
        let mut after = 0;
        let mut next = Some(place);
        while let Some(place) = next {
            let answered = reading.ways_on(place).map(|answer| reading.with(place, answer));
            let most = answered.max_by_key(|reading| reading.waiting_of(telling).count());
            let Some(most) = most else { break };
            reading = most;
            next = reading.waiting_of(telling).next();
            after += usize::from(next.is_some());
        }
        after
    }
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;

    use super::*;
    use crate::interview::{Answers, Interview};
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
        let ids: Vec<&str> =
            reading.ahead().passed_over().iter().map(|it| it.id.as_str()).collect();
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
            let Some(question) = reading.ahead().next() else { return said };
            said.push(reading.ahead().most_after(question));
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
        let danger = interview.questions().get("danger").unwrap();
        assert_eq!(interview.read(&twice, now()).ahead().most_after(danger), 0);
    }
}
