//! How many questions can still follow.

use jiff::Timestamp;
use waymark_content::{Answer, AnswerKind, Answers, Interview, Question, Skip};

/// Returns the most questions that can still be asked after `question`, whatever is answered to it and to those.
///
/// It answers each open question with what opens the most questions after it. That is the most where no answer opens
/// few questions now and many later, as a test shows of this interview.
pub(super) fn most_after(
    interview: &Interview,
    question: &Question,
    given: &Answers,
    now: Timestamp,
) -> usize {
    let mut answers = given.without(question.id.as_str());
    let mut after = 0;
    let mut next = Some(question);
    while let Some(question) = next {
        answers = most_opening(interview, question, &answers, now);
        next = interview.read(&answers, now).next();
        after += usize::from(next.is_some());
    }
    after
}

/// Returns the answers with the one to `question` that leaves the most questions open, in place of any other to it.
fn most_opening(
    interview: &Interview,
    question: &Question,
    given: &Answers,
    now: Timestamp,
) -> Answers {
    let others = given.without(question.id.as_str());
    let with = |values: &[&str]| {
        let mut answers = others.clone();
        values.iter().for_each(|value| answers.give(question.id.as_str(), *value));
        answers
    };
    let reading = interview.read(&others, now);
    let offered: Vec<&str> = reading.offered(question).map(|choice| choice.id.as_str()).collect();
    let said: Vec<Answers> = match question.answer {
        AnswerKind::Many(_) | AnswerKind::Documents => vec![with(&offered)],
        AnswerKind::One(_) | AnswerKind::Day(_) | AnswerKind::Moment(_) => {
            offered.iter().map(|choice| with(&[choice])).collect()
        }
    };
    let open = |answers: &Answers| {
        let reading = interview.read(answers, now);
        reading.asked().filter(|asked| reading.answer(asked) == Answer::Unreached).count()
    };
    let skipped = with(&[Skip::NotSaid.as_str()]);
    said.into_iter().chain([skipped]).max_by_key(open).unwrap_or(others)
}

#[cfg(test)]
mod tests {
    use waymark_content::Guide;

    use super::*;

    /// Goes through the interview, choosing by the digits of `seed`, and returns what was said at each question.
    fn walk(interview: &Interview, mut seed: usize, now: Timestamp) -> Vec<usize> {
        let mut answers = Answers::default();
        let mut said = Vec::new();
        while let Some(question) = interview.read(&answers, now).next() {
            said.push(most_after(interview, question, &answers, now));
            let reading = interview.read(&answers, now);
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
        said
    }

    #[test]
    fn no_way_through_the_interview_is_longer_than_was_said() {
        let guide = Guide::embedded();
        let interview = guide.content().interview();
        let now = "2026-12-04T09:00:00+08:00".parse().unwrap();
        for seed in 0..500 {
            let said = walk(interview, seed, now);
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
        let guide = Guide::embedded();
        let interview = guide.content().interview();
        let now = "2026-12-04T09:00:00+08:00".parse().unwrap();
        let twice: Answers =
            [("where", "macao"), ("danger", "no"), ("danger", "danger")].into_iter().collect();
        let danger = interview.questions().find("danger").unwrap();
        assert_eq!(most_after(interview, danger, &twice, now), 0);
    }
}
