//! The studio: what only translators and checks need of the languages.
//!
//! This crate owns what translators keep beside their texts in `locales/<lang>/` (`glossary.json`, `state.json`), the checks on
//! texts, the files for a new language, and the pseudo-locales. It reads files through `waymark-locales`, within its limits,
//! and like it knows nothing of the subject.
//!
//! ```
//! use std::collections::{BTreeMap, BTreeSet};
//! use waymark_locales::{Value, Values};
//! use waymark_studio::{LocaleFiles, check_source};
//!
//! let mut files = waymark_folder::read_locales("..".as_ref()).expect("the folder can be read").files;
//! files.retain(|path, _| !path.contains("/guide/"));
//! files.insert("en/guide/facts.ftl".into(), (&br#"fact-police = Call { FACT("police", "phone") }."#[..]).into());
//! let values = Values::from([("police".into(), BTreeMap::from([("phone".into(), Value::Phone("110".into()))]))]);
//!
//! let source = LocaleFiles::read(&files, "en");
//! assert!(check_source(&source, &values, None, &BTreeSet::new()).is_empty());
//! // A value that no fact has is found before anybody reads the text.
//! assert!(!check_source(&source, &Values::new(), None, &BTreeSet::new()).is_empty());
//! ```

mod changed;
mod check;
mod fingerprint;
mod fluent_file;
mod glossary;
mod importance;
mod locale_files;
mod plural;
mod pseudo;
mod slip;
mod state;
mod template;
mod words;

pub use changed::Changed;
pub use check::{Messages, check_locale, check_source, guide_messages, told_facts};
pub use importance::importance;
pub use locale_files::LocaleFiles;
pub use pseudo::PSEUDO_LOCALES;
pub use state::{
    MessageState, Remembered, Review, Reviewed, Reviewer, States, Status, reworded, stale,
};
pub use template::Template;
