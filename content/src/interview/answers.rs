//! Answers: what somebody said, as given, and which of it counts.

use std::fmt;

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer};

use super::question::{AnswerKind, Question, Range};
use crate::country::Country;

/// The value for "I do not want to say".
const NOT_SAID: &str = "not-said";
/// The value for "I do not know".
const NOT_KNOWN: &str = "not-known";

/// What somebody said, as a front end passes it in: ids of questions with values, in any order, nothing checked.
///
/// In JSON it is an object from question id to option id, list of option ids, day or moment.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    given: Vec<(String, String)>,
}

impl Answers {
    /// Adds a value that was given to a question.
    pub fn give(&mut self, question: impl Into<String>, value: impl Into<String>) {
        self.given.push((question.into(), value.into()));
    }

    /// Returns every question with its value, in the order given.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.given.iter().map(|(question, value)| (question.as_str(), value.as_str()))
    }

    /// Returns whether nothing was given.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.given.is_empty()
    }

    /// Returns the answers without those to one question.
    #[must_use]
    pub fn without(&self, question: &str) -> Self {
        let given = self.given.iter().filter(|(other, _)| other != question).cloned().collect();
        Self { given }
    }
}

impl<Q: Into<String>, V: Into<String>> FromIterator<(Q, V)> for Answers {
    fn from_iter<I: IntoIterator<Item = (Q, V)>>(pairs: I) -> Self {
        let given = pairs.into_iter().map(|(question, value)| (question.into(), value.into()));
        Self { given: given.collect() }
    }
}

impl<'de> Deserialize<'de> for Answers {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(AnswersVisitor)
    }
}

/// Reads the object key by key, so that a repeated key is noticed.
struct AnswersVisitor;

impl<'de> Visitor<'de> for AnswersVisitor {
    type Value = Answers;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object of question ids and answers")
    }

    fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<Answers, M::Error> {
        #[derive(Deserialize)]
        #[serde(untagged, expecting = "an answer is a text or a list of texts")]
        enum Value {
            One(String),
            Many(Vec<String>),
        }
        let mut answers = Answers::default();
        while let Some(question) = map.next_key::<String>()? {
            match map.next_value()? {
                Value::One(value) => answers.give(question, value),
                Value::Many(values) => {
                    for value in values {
                        answers.give(question.clone(), value);
                    }
                }
            }
        }
        Ok(answers)
    }
}

/// The answer to one question that counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Answer {
    /// The question has no answer, or none that counts.
    #[default]
    Unanswered,
    /// The question was skipped. The rules treat this like [`Answer::Unanswered`].
    Skipped(Skip),
    /// One or more of the choices of the question.
    Choices(ChoiceSet),
    /// A day.
    Day(Date),
    /// A moment.
    Moment {
        /// The moment; the beginning of the day if only a day was given.
        at: Timestamp,
        /// Whether only a day was given.
        day_only: bool,
    },
}

/// Why a question was skipped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Skip {
    /// "I do not want to say."
    NotSaid,
    /// "I do not know."
    NotKnown,
}

impl Skip {
    /// Both ways to skip a question.
    pub const ALL: [Self; 2] = [Self::NotKnown, Self::NotSaid];

    /// Returns its value in addresses.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::NotSaid => NOT_SAID,
            Self::NotKnown => NOT_KNOWN,
        }
    }

    pub(super) fn parse(value: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|skip| skip.as_str() == value)
    }
}

impl Answer {
    /// Returns whether it says something: it was neither unanswered nor skipped.
    #[must_use]
    pub fn is_said(self) -> bool {
        match self {
            Self::Unanswered | Self::Skipped(_) => false,
            Self::Choices(_) | Self::Day(_) | Self::Moment { .. } => true,
        }
    }
}

/// Choices of one question, as a set of their indices in its list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ChoiceSet(u32);

impl ChoiceSet {
    /// The most choices that a question can have.
    pub(super) const MOST: usize = 32;

    /// Returns the set of the choices with these indices.
    #[must_use]
    pub fn from_places(places: impl IntoIterator<Item = usize>) -> Self {
        let bit =
            |place: usize| u32::try_from(place).ok().and_then(|place| 1_u32.checked_shl(place));
        Self(places.into_iter().filter_map(bit).fold(0, |set, bit| set | bit))
    }

    /// Returns whether the choice with this index is in the set.
    #[must_use]
    pub fn has(self, place: usize) -> bool {
        self.intersects(Self::from_places([place]))
    }

    /// Returns whether the set is empty.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    pub(super) fn intersects(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    pub(super) fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub(super) fn intersection(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    pub(super) fn difference(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }
}

/// An answer that was given but does not count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dropped {
    /// The question, as it was given.
    pub question: String,
    /// The value, as it was given.
    pub value: String,
    /// Why.
    pub why: Why,
}

/// Why an answer does not count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// There is no such question.
    UnknownQuestion,
    /// The question is not asked after the answers before it.
    NotAsked,
    /// The question does not offer this.
    NotOffered,
    /// It was given twice, with different values.
    Twice,
    /// It is not a real date or time.
    NoDate,
    /// The day or moment is not in the range of the question.
    OutOfRange,
}

/// Reads a day or a moment, or returns why it cannot count.
pub(super) fn date_or_moment(
    kind: &AnswerKind,
    value: &str,
    now: Timestamp,
    country: &Country,
) -> Result<Answer, Why> {
    let possible = |range: Range, day| {
        let (first, last) = range.days(country.day(now));
        (first..=last).contains(&day)
    };
    match kind {
        AnswerKind::Day(range) => {
            let day = day(value).ok_or(Why::NoDate)?;
            possible(*range, day).then_some(Answer::Day(day)).ok_or(Why::OutOfRange)
        }
        AnswerKind::Moment(range) => {
            let whole_day = day(value);
            let local = whole_day.map(|day| day.to_datetime(jiff::civil::Time::midnight()));
            let local = local.or_else(|| minute(value)).ok_or(Why::NoDate)?;
            let at = country.moment(local).ok_or(Why::OutOfRange)?;
            let in_time = match range {
                Range::Past => at <= now,
                Range::Around => true,
            };
            if !in_time || !possible(*range, local.date()) {
                return Err(Why::OutOfRange);
            }
            Ok(Answer::Moment { at, day_only: whole_day.is_some() })
        }
        AnswerKind::One(_) | AnswerKind::Many(_) | AnswerKind::Documents => Err(Why::NoDate),
    }
}

/// Reads `2026-12-20` and nothing else.
fn day(value: &str) -> Option<Date> {
    value.parse::<Date>().ok().filter(|day| day.to_string() == value)
}

/// Reads a moment in the form `2026-12-01T09:00` only.
fn minute(value: &str) -> Option<DateTime> {
    let local: DateTime = value.parse().ok()?;
    (local.to_string() == format!("{value}:00")).then_some(local)
}

impl Question {
    /// Writes a day or a moment as in addresses and files.
    pub(super) fn write_date(answer: Answer, country: &Country) -> Option<String> {
        match answer {
            Answer::Day(day) => Some(day.to_string()),
            Answer::Moment { at, day_only } => {
                let local = country.local(at);
                let (date, time) = (local.date(), local.time());
                Some(if day_only {
                    date.to_string()
                } else {
                    format!("{date}T{:02}:{:02}", time.hour(), time.minute())
                })
            }
            Answer::Unanswered | Answer::Skipped(_) | Answer::Choices(_) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing;

    #[test]
    fn answers_are_read_from_json() {
        let json =
            r#"{"danger": "no", "family": ["baby", "ill"], "danger": "medical", "needs": []}"#;
        let answers: Answers = serde_json::from_str(json).unwrap();
        let given: Vec<_> = answers.iter().collect();
        let expected =
            [("danger", "no"), ("family", "baby"), ("family", "ill"), ("danger", "medical")];
        assert_eq!(given, expected);
        for wrong in
            ["[]", "3", r#"{"danger": 3}"#, r#"{"danger": {"is": "no"}}"#, r#"{"danger": [1]}"#]
        {
            assert!(serde_json::from_str::<Answers>(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_day_or_a_moment_is_written_in_one_way_only() {
        let now: Timestamp = "2026-12-04T09:00:00+08:00".parse().unwrap();
        let country = testing::guide().content().country();
        let read = |kind, value| date_or_moment(kind, value, now, country);
        let day = AnswerKind::Day(Range::Around);
        let moment = AnswerKind::Moment(Range::Past);
        for (kind, value) in [
            (&day, "2036-12-04"),
            (&day, "2016-12-04"),
            (&moment, "2026-12-04T09:00"),
            (&moment, "2026-12-04"),
            (&moment, "2000-01-01T00:00"),
        ] {
            let answer = read(kind, value).expect(value);
            assert_eq!(Question::write_date(answer, country).as_deref(), Some(value));
        }
        for (kind, value) in [
            (&day, "2036-12-05"),
            (&day, "2016-12-03"),
            (&day, "0000-01-01"),
            (&moment, "2026-12-04T09:01"),
            (&moment, "2026-12-05"),
            (&moment, "1999-12-31T23:59"),
        ] {
            assert_eq!(read(kind, value), Err(Why::OutOfRange), "{value}");
        }
        for (kind, value) in [
            (&day, "2026-02-30"),
            (&day, "2026-2-3"),
            (&day, "20261204"),
            (&day, "2026-12-04T09:00"),
            (&day, "+002026-12-04"),
            (&moment, "2026-12-04T09:00:00"),
            (&moment, "2026-12-04T24:00"),
            (&moment, "2026-12-04 09:00"),
            (&moment, "09:00"),
            (&day, "x"),
        ] {
            assert_eq!(read(kind, value), Err(Why::NoDate), "{value}");
        }
    }
}
