//! Words: named conditions that several rules share.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::condition::Condition;
use crate::id::Id;
use crate::record::Record;

/// A word of the rules, such as `unregistered`. A word may use the words before it.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Word {
    /// The id.
    pub id: Id<Word>,
    /// When it is true.
    pub when: Condition,
}

impl Record for Word {
    const NOUN: &'static str = "word";
    const LIST: &'static str = "words";
    const PLACE: &'static str = "words.json";

    fn id(&self) -> &Id<Self> {
        &self.id
    }
}
