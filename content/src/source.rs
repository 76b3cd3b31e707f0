//! Sources: where facts were read.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::id::Id;
use crate::record::Record;

/// A law, page, report or article in which facts were read.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Source {
    /// The id.
    pub id: Id<Source>,
    /// The title, in English or in the language of the source.
    pub title: String,
    /// Who published it.
    pub publisher: String,
    /// The address on the web, shown as text and never opened.
    pub url: String,
    /// The language it was read in.
    pub language: String,
    /// Its date, as far as it is known.
    pub date: String,
    /// What it is.
    pub kind: SourceKind,
    /// What a reader must know to judge it, such as how much of it could be read.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
}

impl Record for Source {
    const NOUN: &'static str = "source";
    const LIST: &'static str = "sources";
    const PLACE: &'static str = "sources.json";

    fn id(&self) -> &Id<Self> {
        &self.id
    }
}

/// What a source is. Law and UNHCR come before articles.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum SourceKind {
    /// A law, a rule or a treaty.
    Law,
    /// A page, paper or data set of UNHCR.
    Unhcr,
    /// A page of a government office.
    Government,
    /// A report or study.
    Report,
    /// A newspaper or magazine article.
    Article,
    /// The undated web article that this guide corrects.
    Seed,
}
