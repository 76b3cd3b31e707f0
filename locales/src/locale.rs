//! One language of the guide, and all of them together.

use std::collections::BTreeMap;
use std::sync::Arc;

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};
use jiff::civil;
use schemars::JsonSchema;
use serde::Deserialize;
use unic_langid::LanguageIdentifier;

use crate::bundle::bundle;
use crate::check;
use crate::files::Files;
use crate::finding::Finding;
use crate::fluent_file::fluent_files;
use crate::format::Formats;
use crate::message::Text;
use crate::value::{Month, Value, Values};

/// The id of the source language, to which every other falls back.
pub(crate) const SOURCE: &str = "en";

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
    /// The tag whose formats of numbers and dates are used, such as `en-GB`.
    pub formats: String,
    /// How far the texts are reviewed.
    pub state: LocaleState,
    /// Whether readers can choose it. A locale that only holds the texts of cards is not offered.
    pub offered: bool,
}

/// The direction of a script.
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

/// How far the texts of a locale are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum LocaleState {
    /// The language that the others are translated from.
    Source,
    /// Translated, but not yet reviewed by a native reader.
    Draft,
    /// Reviewed by a native reader.
    Reviewed,
}

/// One language: its texts and its formats.
pub struct Locale {
    id: String,
    info: LocaleInfo,
    bundle: FluentBundle<FluentResource>,
    formats: Arc<Formats>,
    fallback: Option<Arc<Locale>>,
}

impl Locale {
    /// Returns the language tag, which is also the name of its folder and the first part of every path.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Returns what `locale.json` says.
    #[must_use]
    pub fn info(&self) -> &LocaleInfo {
        &self.info
    }

    /// Returns the guide's text of the message `id`, in this language or else in English; nothing where neither has it.
    #[must_use]
    pub fn text(&self, id: &str) -> Option<Text<'_>> {
        self.find(id, None, None)
    }

    /// Returns the attribute `attribute` of the guide's message `id`, like [`Locale::text`].
    #[must_use]
    pub fn attribute(&self, id: &str, attribute: &str) -> Option<Text<'_>> {
        self.find(id, Some(attribute), None)
    }

    /// Returns a whole number as this language writes it.
    #[must_use]
    pub fn number(&self, number: i64) -> String {
        self.formats.number(number)
    }

    /// Returns a day as this language writes it: `30 June 2012`.
    #[must_use]
    pub fn date(&self, date: civil::Date) -> String {
        self.formats.date(date)
    }

    /// Returns a day by the calendar that readers of this language count by, such as the Persian one; nothing where that is
    /// the Gregorian calendar. It is shown beside the Gregorian day, never in its place.
    #[must_use]
    pub fn own_date(&self, date: civil::Date) -> Option<String> {
        self.formats.own_date(date)
    }

    /// Returns a month as this language writes it: `June 2012`.
    #[must_use]
    pub fn month(&self, month: Month) -> String {
        self.formats.month(month)
    }

    /// Returns the name of the weekday of `date`.
    #[must_use]
    pub fn weekday(&self, date: civil::Date) -> String {
        self.formats.weekday(date)
    }

    /// Returns hour and minute on the 24-hour clock.
    #[must_use]
    pub fn time(&self, time: civil::Time) -> String {
        self.formats.time(time)
    }

    /// Returns a value of a fact as texts in this language show it.
    #[must_use]
    pub fn value(&self, value: &Value) -> String {
        self.formats.value(value)
    }

    /// Returns a text of the interface. Only the functions written by the build call this, with ids that English has.
    pub(crate) fn interface<const N: usize>(
        &self,
        id: &str,
        attribute: Option<&str>,
        arguments: [(&'static str, FluentValue<'static>); N],
    ) -> Text<'_> {
        let arguments = FluentArgs::from_iter(arguments);
        self.find(id, attribute, Some(&arguments))
            .unwrap_or_else(|| Text { value: id.to_owned(), locale: self })
    }

    fn find(
        &self,
        id: &str,
        attribute: Option<&str>,
        arguments: Option<&FluentArgs<'_>>,
    ) -> Option<Text<'_>> {
        let own = self.bundle.get_message(id).and_then(|message| {
            let pattern = match attribute {
                Some(attribute) => message.get_attribute(attribute)?.value(),
                None => message.value()?,
            };
            // Errors here are unknown values and variables, which the check names before a guide is made.
            let value =
                self.bundle.format_pattern(pattern, arguments, &mut Vec::new()).into_owned();
            Some(Text { value, locale: self })
        });
        own.or_else(|| self.fallback.as_deref()?.find(id, attribute, arguments))
    }
}

/// All languages of the guide.
pub struct Locales {
    by_id: BTreeMap<String, Arc<Locale>>,
    source: Arc<Locale>,
}

impl Locales {
    /// Reads every locale folder of `files` and checks it against `values`.
    ///
    /// # Errors
    ///
    /// Returns everything that is wrong in any file: `locale.json` that cannot be read, Fluent syntax, values that no
    /// fact has, digits and Chinese terms that should come from a value.
    pub fn load(files: &Files, values: Values) -> Result<Self, Vec<Finding>> {
        let values = Arc::new(values);
        let mut findings = check::texts(files, &values);
        findings.extend(check::missing_from_interface(files));
        let mut infos = BTreeMap::new();
        for (path, bytes) in files {
            if let Some((id, "locale.json")) = path.split_once('/') {
                match read_info(id, bytes) {
                    Ok(info) => drop(infos.insert(id, info)),
                    Err(problem) => findings.push(Finding::error(
                        path,
                        "",
                        problem,
                        "compare it with locales/en/locale.json",
                    )),
                }
            }
        }
        if !infos.contains_key(SOURCE) {
            findings.push(Finding::error(
                "en/locale.json",
                "",
                "the source language is missing",
                "put back the folder locales/en",
            ));
        }
        if findings.iter().any(|finding| finding.severity == crate::Severity::Error) {
            findings.sort();
            return Err(findings);
        }

        let mut by_id: BTreeMap<String, Arc<Locale>> = BTreeMap::new();
        let source_first = infos.remove_entry(SOURCE).into_iter().chain(infos);
        for (id, (info, language, formats)) in source_first {
            let resources = resources(files, id);
            let bundle = bundle(language, info.direction, resources, &formats, &values);
            let fallback = by_id.get(SOURCE).map(Arc::clone);
            by_id.insert(
                id.to_owned(),
                Arc::new(Locale { id: id.to_owned(), info, bundle, formats, fallback }),
            );
        }
        let source =
            by_id.get(SOURCE).map(Arc::clone).expect("checked above: the source language is there");
        Ok(Self { by_id, source })
    }

    /// Returns the locale with this id.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&Locale> {
        self.by_id.get(id).map(Arc::as_ref)
    }

    /// Returns English, from which the others are translated.
    #[must_use]
    pub fn source(&self) -> &Locale {
        &self.source
    }

    /// Returns every locale, by id.
    pub fn all(&self) -> impl Iterator<Item = &Locale> {
        self.by_id.values().map(Arc::as_ref)
    }

    /// Returns the locales that readers can choose, by id.
    pub fn offered(&self) -> impl Iterator<Item = &Locale> {
        self.all().filter(|locale| locale.info.offered)
    }
}

fn read_info(
    id: &str,
    bytes: &[u8],
) -> Result<(LocaleInfo, LanguageIdentifier, Arc<Formats>), String> {
    id.parse::<LanguageIdentifier>()
        .map_err(|error| format!("\"{id}\" is not a language tag: {error}"))?;
    let info: LocaleInfo = serde_json::from_slice(bytes).map_err(|error| error.to_string())?;
    let unknown =
        || format!("\"formats\": \"{}\" is not a language tag with known formats", info.formats);
    let language = info.formats.parse().ok().ok_or_else(unknown)?;
    let formats = Formats::new(&info.formats).ok_or_else(unknown)?;
    Ok((info, language, Arc::new(formats)))
}

/// Returns the parsed Fluent files of a locale, which the check has found to be without fault.
fn resources(files: &Files, id: &str) -> Vec<FluentResource> {
    fluent_files(files, id)
        .map(|(_, text)| match FluentResource::try_new(text.into_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        })
        .collect()
}
