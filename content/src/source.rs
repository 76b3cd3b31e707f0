//! Sources: where facts were read.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::id::Id;
use crate::phrase::Phrase;
use crate::record::Record;

/// A law, web page, report or article in which facts were read.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Source {
    /// The id.
    pub id: Id<Source>,
    /// The abbreviations by which locators cite it: `EEL`, `Reg.`. A law or report with one has a name in each
    /// language.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cited: Vec<String>,
    /// The title in English. The Chinese title of a Chinese law follows it in brackets.
    pub title: String,
    /// Who published it.
    pub publisher: Publisher,
    /// The address on the web, shown as text and never opened.
    pub url: String,
    /// The language in which it was read.
    pub language: String,
    /// Its date, as far as it is known.
    pub date: String,
    /// Its kind.
    pub kind: SourceKind,
    /// What a reader must know to judge it, for example how much of it could be read.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
}

/// Who published a source, and through whom it was read, if that is somebody else.
///
/// In JSON it is one text: `Public Security Ministry via Refworld`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(from = "String", into = "String")]
#[schemars(with = "String")]
pub struct Publisher {
    written: String,
    names: Vec<Phrase>,
}

impl Publisher {
    /// Returns the text from the content, in English.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.written
    }

    pub(crate) fn names(&self) -> &[Phrase] {
        &self.names
    }
}

impl From<String> for Publisher {
    fn from(written: String) -> Self {
        let names = written.splitn(2, " via ").map(Phrase::parse).collect();
        Self { written, names }
    }
}

impl From<Publisher> for String {
    fn from(publisher: Publisher) -> Self {
        publisher.written
    }
}

impl Record for Source {
    const NOUN: &'static str = "source";
    const LIST: &'static str = "sources";
    const PLACE: &'static str = "sources.json";

    fn id(&self) -> &Id<Self> {
        &self.id
    }
}

/// The kind of a source. The law and the office come before articles.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum SourceKind {
    /// A law, a rule or a treaty.
    Law,
    /// A page, paper or data set of the office that decides who is a refugee: UNHCR in China.
    Office,
    /// A page of a government office.
    Government,
    /// A report or study.
    Report,
    /// A newspaper or magazine article.
    Article,
    /// The undated web article that this guide corrects.
    Seed,
}
