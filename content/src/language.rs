//! Languages for which a reader may need an interpreter.

use schemars::JsonSchema;
use serde::Deserialize;
use waymark_locales::Direction;

use crate::id::Id;
use crate::record::Record;

/// A language to point at on the card that asks for an interpreter. Its name is the message `language-<id>`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Language {
    /// The language tag, also used as `lang` in pages.
    pub id: Id<Language>,
    /// Its name in the language itself.
    pub own: String,
    /// The direction of its script.
    pub direction: Direction,
}

impl Record for Language {
    const NOUN: &'static str = "language";
    const LIST: &'static str = "languages";
    const PLACE: &'static str = "languages.json";

    fn id(&self) -> &Id<Self> {
        &self.id
    }
}
