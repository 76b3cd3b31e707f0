//! The glossary: Chinese terms that readers will see on papers.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::fact::Fact;
use crate::id::Id;
use crate::record::Record;
use crate::topic::Topic;

/// A Chinese term. Its meaning is the message `glossary-<id>`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct GlossaryEntry {
    /// The id.
    pub id: Id<GlossaryEntry>,
    /// The fact that holds the term.
    pub fact: Id<Fact>,
    /// The name of the value in that fact.
    pub value: String,
    /// How it is said, in pinyin with tone marks.
    pub pinyin: String,
    /// Topics that explain it.
    #[serde(default)]
    pub topics: Vec<Id<Topic>>,
}

impl Record for GlossaryEntry {
    const NOUN: &'static str = "glossary";
    const LIST: &'static str = "terms";
    const PLACE: &'static str = "glossary.json";

    fn id(&self) -> &Id<Self> {
        &self.id
    }
}
