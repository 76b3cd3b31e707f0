//! Facts: the atoms of knowledge that everything else is made of.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use waymark_locales::{Month, Value};

use crate::id::Id;
use crate::record::Record;
use crate::source::Source;

/// One thing that is known, with where it was read and how sure it is. Its statement is the message `fact-<id>`.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Fact {
    /// The id, which never changes its meaning.
    pub id: Id<Fact>,
    /// What it is for the reader.
    pub kind: FactKind,
    /// The numbers, dates, phones and terms in it, by name. Texts take them from here.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub values: BTreeMap<String, Value>,
    /// Where it was read. At least one.
    #[schemars(length(min = 1))]
    pub sources: Vec<Id<Source>>,
    /// Where in the sources: an article, a heading, a paragraph.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub locator: String,
    /// How sure it is.
    pub confidence: Confidence,
    /// Whether a part of the statement is the guide's own advice, reading or translation, not the words of the source.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub partly_ours: bool,
    /// Which edition or copy of the source was read.
    pub as_of: String,
    /// The month in which it was last compared with its sources.
    #[schemars(with = "String", regex(pattern = r"^\d{4}-\d{2}$"))]
    pub checked: Month,
    /// A word to editors, not shown to readers.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
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
