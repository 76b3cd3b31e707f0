//! The glossary: Chinese terms that readers will see on papers.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use waymark_locales::{Locale, Text};

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
    /// Where a reader meets it.
    pub at: Meeting,
    /// How it is said, in Latin letters: in Chinese in pinyin with tone marks.
    pub latin: String,
    /// Topics that explain it.
    #[serde(default)]
    pub topics: Vec<Id<Topic>>,
}

/// Where a reader comes across a term.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Meeting {
    /// On a form, a permit or another paper to carry.
    Papers,
    /// When the police ask, or at one of their offices.
    Police,
    /// When the police hold somebody or tell them to leave.
    Held,
    /// When somebody asks for a review, goes to court or looks for a lawyer.
    Review,
    /// In a family, and when a child needs help.
    Family,
    /// In a hospital.
    Hospital,
}

impl Meeting {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Self; 6] =
        [Self::Papers, Self::Police, Self::Held, Self::Review, Self::Family, Self::Hospital];

    /// Returns its heading for readers.
    #[must_use]
    pub fn name(self, l: &Locale) -> Text<'_> {
        match self {
            Self::Papers => l.glossary_papers(),
            Self::Police => l.glossary_police(),
            Self::Held => l.glossary_held(),
            Self::Review => l.glossary_review(),
            Self::Family => l.glossary_family(),
            Self::Hospital => l.glossary_hospital(),
        }
    }
}

impl Record for GlossaryEntry {
    const NOUN: &'static str = "glossary";
    const LIST: &'static str = "terms";
    const PLACE: &'static str = "glossary.json";

    fn id(&self) -> &Id<Self> {
        &self.id
    }
}
