//! `locale.json`: what a language is called, and how it is read and written.

use std::collections::BTreeMap;

use icu_locale_core::Locale as IcuLocale;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use unic_langid::LanguageIdentifier;

use crate::text::{fault_of, read_json};

/// `locale.json`: what a language is called and how far its texts are.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct LocaleInfo {
    /// The address of the schema, for code editors.
    #[serde(rename = "$schema")]
    pub schema: Option<String>,
    /// The name of the language, in the language itself.
    pub name: String,
    /// The direction of its script.
    pub direction: Direction,
    /// The tag whose formats of numbers and dates are used, such as `en-GB`. `-u-ca-` names a calendar that readers count
    /// days by beside the Gregorian one, such as `am-ET-u-ca-ethiopic`; `fa-AF` has the Persian one by itself.
    pub formats: String,
    /// Other tags whose readers have other names for the months, such as `ar-SY`. A typed date may have them too.
    #[serde(default)]
    pub months_of: Vec<String>,
    /// What people write after the numbers of a date or a time: `{"day": ["er"], "hour": ["h"]}`.
    #[serde(default)]
    pub marks: BTreeMap<Mark, Vec<String>>,
    /// How far the texts are reviewed.
    pub state: LocaleState,
    /// Whether readers can choose it. A locale that only holds the texts of cards is not offered.
    pub offered: bool,
    /// The languages in which a missing text is looked for before English, the nearest first: `["fa"]`.
    #[serde(default)]
    pub fallback: Vec<String>,
    /// Other language tags whose readers are given this language where the guide has not their own: `["zh-Hant"]`.
    #[serde(default)]
    pub also_for: Vec<String>,
}

/// The direction in which a script is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// Returns the value of the HTML attribute `dir`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

/// The unit that a mark after a number names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum Mark {
    Year,
    Month,
    Day,
    Hour,
    Minute,
}

impl Mark {
    /// Returns its key in `locale.json`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Year => "year",
            Self::Month => "month",
            Self::Day => "day",
            Self::Hour => "hour",
            Self::Minute => "minute",
        }
    }
}

/// How far the texts of a locale are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum LocaleState {
    /// The language that the others are translated from.
    Source,
    /// Translated, but not yet reviewed by a native reader.
    Draft,
    /// Reviewed by a native reader.
    Reviewed,
}

impl LocaleInfo {
    /// Reads the `locale.json` of the locale `id`.
    ///
    /// # Errors
    ///
    /// Says what is wrong with it.
    pub(crate) fn read(id: &str, bytes: &[u8]) -> Result<Self, String> {
        id.parse::<LanguageIdentifier>()
            .map_err(|error| format!("\"{id}\" is not a language tag: {error}"))?;
        if bytes.len() > MAX_INFO {
            return Err(format!("is larger than {MAX_INFO} bytes"));
        }
        let info: Self = read_json(bytes).map_err(|error| error.problem)?;
        let others = info.months_of.iter().chain(&info.fallback).chain(&info.also_for);
        for tag in [&info.formats].into_iter().chain(others) {
            tag.parse::<IcuLocale>()
                .map_err(|error| format!("\"{tag}\" is not a language tag: {error}"))?;
        }
        Ok(info)
    }

    /// Returns the same info, with the tag instead of a name that contains characters which must not be shown.
    pub(crate) fn showable(mut self, id: &str) -> Self {
        if self.name.chars().any(|c| fault_of(c).is_some()) {
            id.clone_into(&mut self.name);
        }
        self
    }

    /// Returns the language of `formats` without its calendar.
    pub(crate) fn language(&self) -> LanguageIdentifier {
        let tag: Option<IcuLocale> = self.formats.parse().ok();
        tag.and_then(|tag| tag.id.to_string().parse().ok()).unwrap_or_default()
    }
}

/// The largest `locale.json` that is read, in bytes.
const MAX_INFO: usize = 16 * 1024;
