//! Facts: the smallest units of knowledge, of which everything else is made.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use waymark_locales::{Locale, Month, Text, Value};

use crate::as_of::AsOf;
use crate::id::Id;
use crate::interview::Condition;
use crate::locator::Locator;
use crate::record::Record;
use crate::source::Source;
use crate::topic::Topic;

/// One thing that is known, with its sources and its confidence. Its statement is the message `fact-<id>`.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Fact {
    /// The id, which never changes its meaning.
    pub id: Id<Fact>,
    /// What it is for the reader.
    pub kind: FactKind,
    /// The numbers, dates, phones and terms in it, by name. Texts take them from here, and cannot mistype them.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub values: BTreeMap<String, Value>,
    /// Where it was read. At least one.
    #[schemars(length(min = 1))]
    pub sources: Vec<Id<Source>>,
    /// Where in the sources: an article, a heading, a paragraph.
    #[serde(default, skip_serializing_if = "Locator::is_empty")]
    pub locator: Locator,
    /// How sure it is.
    pub confidence: Confidence,
    /// Whether a part of the statement is the guide's own advice, interpretation or translation, not what the source
    /// says.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub partly_ours: bool,
    /// Which edition or copy of the source was read.
    pub as_of: AsOf,
    /// For a warning that is on many pages: the topic that shows all of it. Elsewhere its short text `.short` is
    /// shown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub home: Option<Id<Topic>>,
    /// The condition on the answers under which it concerns the reader.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub concerns: Option<Condition>,
    /// The month in which it was last compared with its sources.
    #[schemars(with = "String", regex(pattern = r"^\d{4}-\d{2}$"))]
    pub checked: Month,
    /// A note to editors. Readers do not see it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
}

impl Fact {
    /// The attribute with the statement of a fact about how to reach an office once it is confirmed.
    pub(crate) const CONFIRMED: &str = "confirmed";

    /// Returns its values with their kinds, as advice after a reference to one that does not exist.
    pub(crate) fn what_it_has(&self) -> String {
        let names: Vec<String> =
            self.values.iter().map(|(name, value)| format!("{name} ({})", value.kind())).collect();
        if names.is_empty() {
            "it has no values".to_owned()
        } else {
            format!("it has: {}", names.join(", "))
        }
    }
}

impl Record for Fact {
    const NOUN: &'static str = "fact";
    const LIST: &'static str = "facts";
    const PLACE: &'static str = "facts/";

    fn id(&self) -> &Id<Self> {
        &self.id
    }
}

/// What a fact is for the reader.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum FactKind {
    /// Something that the reader may claim.
    Right,
    /// Something that somebody must do by law or by UNHCR's list of duties.
    Duty,
    /// Something that is not given, not possible or not known.
    Limit,
    /// Something that can hurt: a fine, detention, removal.
    Risk,
    /// What to do, in what order, where.
    HowTo,
    /// An address, a number, hours.
    Contact,
    /// Law, history, figures, terms.
    Background,
}

/// How sure a fact is.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Confidence {
    /// Read in a law, or on a page of UNHCR or of a government office.
    Primary,
    /// Read in a report, a study or the press, or our own conclusion from sources.
    Secondary,
    /// The sources disagree.
    Conflicting,
    /// One undated article says so, and nothing confirms it.
    Unconfirmed,
}

impl Confidence {
    /// Returns the name of the confidence for readers, one or two words.
    #[must_use]
    pub fn word(self, l: &Locale) -> Text<'_> {
        match self {
            Self::Primary => l.confidence_primary(),
            Self::Secondary => l.confidence_secondary(),
            Self::Conflicting => l.confidence_conflicting(),
            Self::Unconfirmed => l.confidence_unconfirmed(),
        }
    }
}
