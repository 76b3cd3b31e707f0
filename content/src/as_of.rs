//! Which version of its sources a fact was read in.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::phrase::Phrase;

/// Which edition or copy of the sources was read: their dates, and what is in force. Parts are separated by
/// semicolons or slashes.
///
/// In JSON it is one text: `2018 text, amended 2020 / in force 1 January 2026`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(from = "String", into = "String")]
#[schemars(with = "String")]
pub struct AsOf {
    written: String,
    states: Vec<Phrase>,
}

impl AsOf {
    /// Returns the text as the content has it, in English.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.written
    }

    pub(crate) fn states(&self) -> &[Phrase] {
        &self.states
    }
}

impl From<String> for AsOf {
    fn from(written: String) -> Self {
        let parts = written.split("; ").flat_map(|part| part.split(" / "));
        let states = parts.filter(|part| !part.is_empty()).map(Phrase::parse).collect();
        Self { written, states }
    }
}

impl From<AsOf> for String {
    fn from(as_of: AsOf) -> Self {
        as_of.written
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn semicolons_and_strokes_divide() {
        let as_of = AsOf::from("2018 text, amended 2020 / in force 2026; undated".to_owned());
        let written: Vec<&str> = as_of.states().iter().map(Phrase::written).collect();
        assert_eq!(written, ["2018 text, amended 2020", "in force 2026", "undated"]);
        assert_eq!(as_of.as_str(), "2018 text, amended 2020 / in force 2026; undated");
    }
}
