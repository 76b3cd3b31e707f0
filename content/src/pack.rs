//! A pack: the files of one edition for one country.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, OnceLock};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use waymark_locales::{
    Files, Finding, LocaleState, SOURCE, Stale, laid_over, languages, locale_ids, read_json,
    visible,
};
use waymark_studio::{reworded, stale};

use crate::country::{self, Country};
use crate::edition;
use crate::record::in_repository;

/// The files of one edition for one country, from which a [`crate::Guide`] is made: those compiled into the program,
/// or the folders of somebody who works on them, laid over these.
#[derive(Clone, Debug)]
pub struct Pack {
    content: Arc<Files>,
    locales: Arc<Files>,
    /// Computed when it is first needed, unless the pack came with one.
    manifest: OnceLock<Manifest>,
    /// The outdated messages of the languages of the pack below, so that they need not be computed again.
    known: Stale,
    is_checked: bool,
}

/// What a pack says about itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// The version of the newest edition, such as `2026.12.0`; `None` if there is none.
    pub edition: Option<String>,
    /// The code of the country of the guide; `None` if `country.json` does not say it.
    pub country: Option<String>,
    /// The oldest version of the program that understands the files; `None` if `pack.json` does not say it.
    pub program: Option<String>,
    /// The languages, by id.
    pub languages: BTreeMap<String, PackedLanguage>,
}

/// What a pack says about one of its languages.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PackedLanguage {
    /// How far its texts are reviewed.
    pub state: LocaleState,
    /// The messages whose English has changed since they were translated: readers see the English beside them.
    pub stale: BTreeSet<String>,
}

/// `pack.json`, which editors write.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct PackFile {
    /// The address of the schema, for code editors.
    #[serde(rename = "$schema", default, skip_serializing_if = "Option::is_none")]
    schema: Option<String>,
    /// The oldest version of the program that understands the files, such as `2026.12.0`.
    program: String,
}

impl Pack {
    /// Makes a pack of files: content by its path in `content/data`, locales by theirs in `locales`.
    #[must_use]
    pub fn new(content: impl Into<Arc<Files>>, locales: impl Into<Arc<Files>>) -> Self {
        Self {
            content: content.into(),
            locales: locales.into(),
            manifest: OnceLock::new(),
            known: Stale::new(),
            is_checked: false,
        }
    }

    /// Returns the pack with a ready-made manifest, as one in whose texts [`crate::Guide::check`] has found no error.
    /// They are not checked again each time the program starts.
    #[must_use]
    pub fn checked(self, manifest: Manifest) -> Self {
        Self { manifest: manifest.into(), is_checked: true, ..self }
    }

    /// Returns this pack with somebody's folders laid over it: a folder of content replaces all content, and each
    /// language of a folder of locales replaces the one of the same name.
    #[must_use]
    pub fn under(&self, content: Option<&Files>, locales: Files) -> Self {
        if content.is_none() && locales.is_empty() {
            return self.clone();
        }
        // A pack that came without a manifest has the memory of translators instead, which tells the same.
        let below = if self.manifest.get().is_some() { self.stale() } else { self.known.clone() };
        let known = known_under(&self.locales, below, &locales);
        let content =
            content.map_or_else(|| Arc::clone(&self.content), |own| Arc::new(own.clone()));
        Self { known, ..Self::new(content, laid_over(&self.locales, locales)) }
    }

    /// Returns the manifest.
    #[must_use]
    pub fn manifest(&self) -> &Manifest {
        self.manifest.get_or_init(|| self.make_manifest())
    }

    fn make_manifest(&self) -> Manifest {
        let languages = languages(&self.locales);
        let unknown = languages.keys().filter(|id| !self.known.contains_key(*id));
        let read = stale(&self.locales, unknown.map(String::as_str));
        let language = |(id, state): (String, LocaleState)| {
            let stale = self.known.get(&id).or_else(|| read.get(&id)).cloned().unwrap_or_default();
            (id, PackedLanguage { state, stale })
        };
        Manifest {
            edition: edition::newest(&self.content),
            country: country::CountryFile::read(&self.content).map(|file| file.code).ok(),
            program: self.file().map(|file| file.program).ok(),
            languages: languages.into_iter().map(language).collect(),
        }
    }

    /// Returns the files of the content, by their path in `content/data`.
    #[must_use]
    pub fn content(&self) -> &Arc<Files> {
        &self.content
    }

    /// Returns the files of the languages, by their path in `locales`.
    #[must_use]
    pub fn locales(&self) -> &Arc<Files> {
        &self.locales
    }

    /// Returns the country of its guide. If `country.json` cannot be read, it is a placeholder, whose clocks show UTC.
    #[must_use]
    pub fn country(&self) -> Country {
        Country::load(&self.content, &mut Vec::new())
    }

    /// Returns the messages of each language that are out of date.
    pub(crate) fn stale(&self) -> Stale {
        let languages = self.manifest().languages.iter();
        languages.map(|(id, language)| (id.clone(), language.stale.clone())).collect()
    }

    /// Returns whether the texts were checked when the pack was made.
    pub(crate) fn is_checked(&self) -> bool {
        self.is_checked
    }

    /// Returns what keeps this program from using the pack.
    pub(crate) fn faults(&self) -> Vec<Finding> {
        let of_file = |problem: String, advice: &str| {
            Finding::error(in_repository(FILE), "", problem, advice)
        };
        let file = match self.file() {
            Ok(file) => file,
            Err(faults) => return faults,
        };
        let Some(program) = edition::numbers(&file.program) else {
            let problem = format!("\"program\": \"{}\" is no version", visible(&file.program));
            return vec![of_file(problem, "write YEAR.MONTH.PATCH, such as 2026.12.0")];
        };
        let own = env!("CARGO_PKG_VERSION");
        if Some(program) <= edition::numbers(own) {
            return Vec::new();
        }
        let problem = format!("needs Waymark {}, and this is {own}", file.program);
        vec![of_file(problem, "use a newer program, or files of an earlier edition")]
    }

    fn file(&self) -> Result<PackFile, Vec<Finding>> {
        let Some(bytes) = self.content.get(FILE) else {
            let advice = "put it back from the last edition";
            return Err(vec![Finding::error(in_repository(FILE), "", "is missing", advice)]);
        };
        read_json(bytes).map_err(|no_text| {
            let advice = "see content/schema/pack.schema.json for what it may hold";
            let finding = Finding::error(in_repository(FILE), "", no_text.problem, advice);
            vec![Finding { line: no_text.line, ..finding }]
        })
    }
}

/// Returns the outdated messages of those languages of a pack that a folder of locales does not replace. `below` are
/// those of the pack by itself.
fn known_under(files: &Files, below: Stale, folder: &Files) -> Stale {
    let own = locale_ids(folder);
    let reworded = if own.contains(SOURCE) { reworded(files, folder) } else { BTreeSet::new() };
    let stays = below.into_iter().filter(|(id, _)| !own.contains(id.as_str()));
    stays.map(|(id, stale)| (id, &stale | &reworded)).collect()
}

/// The file in which an editor describes a pack.
const FILE: &str = "pack.json";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing;

    fn files(files: &[(&str, &str)]) -> Files {
        let files = files.iter().copied();
        files.map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec().into())).collect()
    }

    fn stale_in(pack: &Pack, id: &str) -> Vec<String> {
        pack.manifest().languages[id].stale.iter().cloned().collect()
    }

    const INFO: &str =
        r#"{"name": "N", "direction": "ltr", "formats": "fr", "state": "draft", "offered": true}"#;

    #[test]
    fn a_language_under_a_folder_of_english_is_stale_where_that_says_something_else() {
        let english = "a = One\nb = Two\n";
        let pack = Pack::new(
            Files::new(),
            files(&[
                ("en/home.ftl", english),
                ("fr/locale.json", INFO),
                ("fr/home.ftl", "a = Un\n"),
            ]),
        );
        let language = PackedLanguage { state: LocaleState::Draft, stale: BTreeSet::new() };
        let languages = BTreeMap::from([("fr".into(), language)]);
        let manifest = Manifest { languages, ..pack.manifest().clone() };
        let pack = pack.checked(manifest);
        assert!(stale_in(&pack, "fr").is_empty());
        let under = pack.under(None, files(&[("en/home.ftl", "a = One more\nb = Two\n")]));
        assert_eq!(stale_in(&under, "fr"), ["a"]);
        // So it stays under another folder.
        let other = files(&[("so/locale.json", INFO)]);
        let pack_below = pack.under(None, files(&[("en/home.ftl", "a = One more\nb = Two\n")]));
        assert_eq!(stale_in(&pack_below.under(None, other), "fr"), ["a"]);
        // A folder of the language itself tells by its own `state.json`.
        let own = files(&[
            ("en/home.ftl", "a = One more\n"),
            ("fr/locale.json", INFO),
            ("fr/home.ftl", "a = Encore un\n"),
        ]);
        assert!(stale_in(&pack.under(None, own), "fr").is_empty());
    }

    #[test]
    fn a_pack_for_a_newer_program_is_refused() {
        let problem = |text: &str| {
            let pack = Pack::new(files(&[(FILE, text)]), Files::new());
            pack.faults().pop().map(|finding| finding.problem)
        };
        let of = |program: &str| format!(r#"{{"program": "{program}"}}"#);
        assert_eq!(problem(&of(env!("CARGO_PKG_VERSION"))), None);
        assert_eq!(problem(&of("2026.11.0")), None);
        assert!(problem(&of("9999.1.0")).unwrap().starts_with("needs Waymark 9999.1.0"));
        assert!(problem(&of("soon")).unwrap().contains("is no version"));
        assert!(problem("{").is_some() && problem("{}").is_some());
        assert_eq!(testing::pack().faults(), []);
    }
}
