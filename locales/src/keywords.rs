//! `keywords.json`: what people call the things of the guide, so that the search finds them. Readers never see it.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::files::Files;
use crate::text::read_json;

/// The `keywords.json` of a language. It is not a translation: each language lists what its own speakers type.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Keywords {
    /// The address of the schema, for code editors.
    #[serde(rename = "$schema", default, skip_serializing_if = "String::is_empty")]
    schema: String,
    /// Words that the search gives little weight, such as "the", separated by commas.
    #[serde(default)]
    stop_words: String,
    /// For each thing, by the id of the message that names it (`topic-overstay`), words and short phrases, separated
    /// by commas.
    #[serde(default)]
    keywords: BTreeMap<String, String>,
}

/// The largest `keywords.json` that is read, in bytes.
const MAX_KEYWORDS: usize = 256 * 1024;

/// The comma of each script.
const COMMAS: [char; 5] = [',', '،', '、', '，', '፣'];

impl Keywords {
    /// Returns the path of the `keywords.json` of a locale.
    #[must_use]
    pub fn path(id: &str) -> String {
        format!("{id}/keywords.json")
    }

    /// Reads the `keywords.json` of a locale; an empty one where there is none.
    ///
    /// # Errors
    ///
    /// Says what is wrong with it.
    pub fn read(files: &Files, id: &str) -> Result<Self, String> {
        let Some(bytes) = files.get(&Self::path(id)) else { return Ok(Self::default()) };
        if bytes.len() > MAX_KEYWORDS {
            return Err(format!("is larger than {MAX_KEYWORDS} bytes"));
        }
        read_json(bytes).map_err(|error| error.problem)
    }

    /// Returns the stop words: words that the search gives little weight.
    pub fn stop_words(&self) -> impl Iterator<Item = &str> {
        divided(&self.stop_words)
    }

    /// Returns what people call the thing that the message `id` names.
    pub fn for_message(&self, id: &str) -> impl Iterator<Item = &str> {
        self.keywords.get(id).into_iter().flat_map(|words| divided(words))
    }

    /// Returns the ids of the messages whose things have keywords.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.keywords.keys().map(String::as_str)
    }

    /// Returns a file with the same ids and without words, as a start for a new translation.
    #[must_use]
    pub fn emptied(mut self) -> Self {
        self.stop_words.clear();
        self.keywords.values_mut().for_each(String::clear);
        self
    }
}

fn divided(words: &str) -> impl Iterator<Item = &str> {
    words.split(COMMAS).map(str::trim).filter(|word| !word.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(json: &str) -> Files {
        Files::from([("own/keywords.json".to_owned(), json.as_bytes().to_vec().into())])
    }

    #[test]
    fn words_are_divided_by_the_commas_of_every_script() {
        let files = files(r#"{"keywords": {"topic-a": " visa over, فيزا،خلصت 、过期，,"}}"#);
        let read = Keywords::read(&files, "own").unwrap();
        assert_eq!(
            read.for_message("topic-a").collect::<Vec<_>>(),
            ["visa over", "فيزا", "خلصت", "过期"]
        );
        assert_eq!(read.for_message("topic-b").count(), 0);
    }
}
