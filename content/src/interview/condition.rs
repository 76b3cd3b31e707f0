//! Conditions: the small language in which the rules of the interview are written.

use std::borrow::Cow;
use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::question::{Choice, Question};
use super::step::{Step, Urgency};
use super::word::Word;
use crate::id::Id;

/// A condition under which a question is asked, a step is in the plan, and so on.
///
/// In JSON it is an object with one key: `{"is": {"police": ["detained", "leave-order"]}}`. [`fmt::Display`] writes
/// it for reviewers: `police is detained or leave-order`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Condition {
    /// All of these hold. Without any, it is always true.
    All(Vec<Condition>),
    /// One of these holds.
    Any(Vec<Condition>),
    /// This does not hold.
    Not(Box<Condition>),
    /// The question with one answer has one of these choices. False if nothing was said.
    Is(ChoiceOf),
    /// The question with many answers has one of these choices. False if nothing was said.
    Has(ChoiceOf),
    /// The question has an answer.
    Said(Id<Question>),
    /// The day was said, and is before today.
    BeforeToday(Id<Question>),
    /// The word is true.
    Word(Id<Word>),
    /// Another step is in the plan.
    Step(Id<Step>),
    /// The step's own deadline is in one of these states. Only for the urgency, the parts and the cautions of the
    /// step, and for what it must never be by law.
    Deadline(Vec<DeadlineState>),
    /// The step has this urgency. Only for its parts, for cautions, and for what it must never be by law.
    Urgency(Urgency),
}

/// How far away the deadline of a step is. A deadline that is a moment ends then; a day ends at 24:00.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum DeadlineState {
    /// The step has no deadline, or the date from which it is counted was not said.
    None,
    /// Its day is later than tomorrow.
    Ahead,
    /// It has not passed, and its day is today or tomorrow.
    Near,
    /// It is counted from a day without an hour: counted from the beginning of that day it has passed, from its end
    /// it has not.
    MayHavePassed,
    /// It has passed, even counted from the end of a day without an hour.
    Overdue,
}

impl DeadlineState {
    /// Returns its name in files.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Ahead => "ahead",
            Self::Near => "near",
            Self::MayHavePassed => "may-have-passed",
            Self::Overdue => "overdue",
        }
    }
}

/// A question and some of its choices; in JSON an object whose only key is the question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChoiceOf {
    /// The question.
    pub question: Id<Question>,
    /// At least one of its choices.
    pub choices: Vec<Id<Choice>>,
}

impl Condition {
    /// Returns the condition that always holds.
    #[must_use]
    pub fn always() -> Self {
        Self::All(Vec::new())
    }

    /// Returns whether this is the condition that always holds.
    pub(crate) fn is_always(&self) -> bool {
        *self == Self::always()
    }
}

impl Default for Condition {
    fn default() -> Self {
        Self::always()
    }
}

impl Serialize for ChoiceOf {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map([(&self.question, &self.choices)])
    }
}

impl<'de> Deserialize<'de> for ChoiceOf {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let map =
            std::collections::BTreeMap::<Id<Question>, Vec<Id<Choice>>>::deserialize(deserializer)?;
        let mut entries = map.into_iter();
        match (entries.next(), entries.next()) {
            (Some((question, choices)), None) if !choices.is_empty() => {
                Ok(Self { question, choices })
            }
            _ => Err(serde::de::Error::custom(
                "expected one question with a list of at least one of its options",
            )),
        }
    }
}

impl JsonSchema for ChoiceOf {
    fn schema_name() -> Cow<'static, str> {
        "ChoiceOf".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let id = generator.subschema_for::<Id<Choice>>();
        json_schema!({
            "type": "object",
            "minProperties": 1,
            "maxProperties": 1,
            "additionalProperties": { "type": "array", "minItems": 1, "items": id },
        })
    }
}

impl fmt::Display for Condition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::All(parts) if parts.is_empty() => f.write_str("always"),
            Self::All(parts) => joined(f, parts, " and ", |part| matches!(part, Self::Any(_))),
            Self::Any(parts) => joined(f, parts, " or ", |part| matches!(part, Self::All(_))),
            Self::Not(part) => match part.as_ref() {
                Self::Is(of) => write!(f, "{} is not {}", of.question, alternatives(&of.choices)),
                Self::Has(of) => write!(f, "{} has not {}", of.question, alternatives(&of.choices)),
                Self::Said(question) => write!(f, "{question} is not said"),
                Self::Word(word) => write!(f, "not {word}"),
                other => write!(f, "not ({other})"),
            },
            Self::Is(of) => write!(f, "{} is {}", of.question, alternatives(&of.choices)),
            Self::Has(of) => write!(f, "{} has {}", of.question, alternatives(&of.choices)),
            Self::Said(question) => write!(f, "{question} is said"),
            Self::BeforeToday(question) => write!(f, "{question} is before today"),
            Self::Word(word) => write!(f, "{word}"),
            Self::Step(step) => write!(f, "{step} is in the plan"),
            Self::Deadline(states) => {
                let states: Vec<&str> = states.iter().map(|state| state.as_str()).collect();
                write!(f, "the deadline is {}", states.join(" or "))
            }
            Self::Urgency(urgency) => write!(f, "the urgency is {urgency}"),
        }
    }
}

fn joined(
    f: &mut fmt::Formatter<'_>,
    parts: &[Condition],
    word: &str,
    bracketed: fn(&Condition) -> bool,
) -> fmt::Result {
    for (number, part) in parts.iter().enumerate() {
        if number > 0 {
            f.write_str(word)?;
        }
        if bracketed(part) {
            write!(f, "({part})")?;
        } else {
            write!(f, "{part}")?;
        }
    }
    Ok(())
}

fn alternatives(choices: &[Id<Choice>]) -> String {
    choices.iter().map(Id::as_str).collect::<Vec<_>>().join(" or ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(json: &str, readable: &str) {
        let condition: Condition = serde_json::from_str(json).unwrap();
        assert_eq!(condition.to_string(), readable);
        let again = serde_json::to_string(&condition).unwrap();
        assert_eq!(serde_json::from_str::<Condition>(&again).unwrap(), condition);
    }

    #[test]
    fn a_condition_can_be_read_by_people() {
        check(r#"{"all": []}"#, "always");
        check(
            r#"{"all": [{"is": {"shelter": ["hotel", "home"]}}, {"not": {"word": "warned"}},
                {"any": [{"said": "stay"}, {"not": {"said": "entry"}}]}]}"#,
            "shelter is hotel or home and not warned and (stay is said or entry is not said)",
        );
        check(r#"{"not": {"has": {"family": ["ill"]}}}"#, "family has not ill");
        check(
            r#"{"not": {"any": [{"step": "appeal"}, {"before-today": "leave-by"}]}}"#,
            "not (appeal is in the plan or leave-by is before today)",
        );
        check(
            r#"{"deadline": ["near", "may-have-passed"]}"#,
            "the deadline is near or may-have-passed",
        );
    }

    #[test]
    fn what_is_no_condition_is_refused() {
        for json in [
            r#"{}"#,
            r#"{"is": {}}"#,
            r#"{"is": {"stay": []}}"#,
            r#"{"is": {"stay": ["visa"], "entry": ["visa"]}}"#,
            r#"{"is": {"Stay": ["visa"]}}"#,
            r#"{"or": []}"#,
            r#"{"all": [], "any": []}"#,
            r#"{"before-today": 3}"#,
            r#"{"deadline": "near"}"#,
            r#"{"deadline": ["passed"]}"#,
        ] {
            assert!(serde_json::from_str::<Condition>(json).is_err(), "{json}");
        }
    }
}
