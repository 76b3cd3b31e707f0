//! Cases: people made up for practice, with the plan that must come out.

use jiff::civil::DateTime;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::answers::Answers;
use super::step::Step;
use crate::id::Id;
use crate::record::Record;

/// A person made up for practice: helpers try their plan, and tests check it. Its texts are the message `case-<id>`, which
/// tells the story, and `.title`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Case {
    /// The id.
    pub id: Id<Case>,
    /// The moment for which the plan is made, by the clocks of the country, such as `2026-12-01T10:00`.
    #[schemars(with = "String")]
    pub now: DateTime,
    /// What the person answers.
    #[schemars(with = "std::collections::BTreeMap<String, Given>")]
    pub answers: Answers,
    /// Steps that must be in the plan.
    pub must: Vec<Id<Step>>,
    /// Steps that must not be in it.
    pub must_not: Vec<Id<Step>>,
}

/// The form of an answer in the file.
#[derive(Serialize, JsonSchema)]
#[serde(untagged)]
#[expect(dead_code, reason = "only its schema is used")]
enum Given {
    One(String),
    Many(Vec<String>),
}

impl Record for Case {
    const NOUN: &'static str = "case";
    const LIST: &'static str = "cases";
    const PLACE: &'static str = "cases.json";

    fn id(&self) -> &Id<Self> {
        &self.id
    }
}
