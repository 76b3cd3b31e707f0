//! The texts of the guide in every language, and how each language writes numbers, dates and phones.
//!
//! This crate owns the folders `locales/<lang>/` (a `locale.json` and Fluent files), the bundles made of them,
//! the choice of a language, the formats, and the checks on translations. It knows nothing of the subject:
//! values of facts come in as [`Values`], by name, and the Fluent function `FACT("fact-id", "value-name")` writes them.
//!
//! Files in `<lang>/` itself are the interface: the build writes one function of [`Locale`] for each English message,
//! so that a missing message or argument does not compile. Files in `<lang>/guide/` belong to the content and are
//! asked for by id.
//!
//! ```
//! use std::collections::{BTreeMap, BTreeSet};
//! use waymark_locales::{LocaleFiles, Locales, Stale, Value, Values, check_source};
//!
//! let mut files = waymark_folder::read_locales(".".as_ref()).expect("the folder can be read").files;
//! files.retain(|path, _| !path.contains("/guide/"));
//! files.insert("en/guide/facts.ftl".into(), (&br#"fact-police = Call { FACT("police", "phone") }."#[..]).into());
//! let values = Values::from([("police".into(), BTreeMap::from([("phone".into(), Value::Phone("110".into()))]))]);
//!
//! let source = LocaleFiles::read(&files, "en");
//! assert!(check_source(&source, &values, None, &BTreeSet::new()).is_empty());
//! // A value that no fact has is found before anybody reads the text.
//! assert!(!check_source(&source, &Values::new(), None, &BTreeSet::new()).is_empty());
//!
//! let locales = Locales::load(files, values, None, &Stale::new(), &[]).expect("English has a locale.json");
//! let english = locales.source();
//! assert_eq!(english.leave_now().to_string(), "Leave now");
//! assert_eq!(english.text("fact-police").expect("it is there").as_str(), "Call 110.");
//! ```

mod argument;
mod bundle;
mod changed;
mod check;
mod encoding;
mod files;
mod finding;
mod fingerprint;
mod fluent_file;
mod fluent_text;
mod format;
mod glossary;
mod importance;
mod info;
mod keywords;
mod locale;
mod locale_files;
mod locales;
mod message;
mod negotiate;
mod plain;
mod plural;
mod pseudo;
mod said;
mod script;
mod slip;
mod spelling;
mod state;
mod template;
#[cfg(test)]
mod testing;
mod text;
mod typed;
mod value;
mod visible;
mod words;

pub use argument::{Argument, Message, Said};
pub use changed::Changed;
pub use check::{Messages, check_locale, check_source, guide_messages, told_facts};
pub use files::{Files, is_whole, laid_over, locale_ids};
pub use finding::{Finding, Severity};
pub use importance::importance;
pub use info::{Direction, LocaleInfo, LocaleState, Mark};
pub use keywords::Keywords;
pub use locale::{Locale, SOURCE};
pub use locale_files::LocaleFiles;
pub use locales::{Locales, Stale, languages};
pub use message::Text;
pub use pseudo::{PSEUDO_LOCALES, Pseudo};
pub use said::{is_noted, said_during};
pub use script::{Script, Terms};
pub use state::{
    MessageState, Remembered, Review, Reviewed, Reviewer, States, Status, reworded, stale,
};
pub use template::Template;
pub use text::{MAX_TEXT, NoText, fault_in, read_json, read_text};
pub use typed::{DatePart, TypedDate, Unread, read_count};
pub use value::{Month, OpeningPeriod, Value, Values, Weekday};
pub use visible::visible;
