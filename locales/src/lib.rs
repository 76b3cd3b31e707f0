//! The texts of the guide in every language, and how each language writes numbers, dates and phones.
//!
//! This crate owns the folders `locales/<lang>/` (a `locale.json`, `keywords.json` and Fluent files), the bundles made of them,
//! the choice of a language, and the formats. It knows nothing of the subject: values of facts come in as [`Values`], by name,
//! and the Fluent function `FACT("fact-id", "value-name")` writes them. It checks no text: whoever does reads them
//! by [`fluent_texts`].
//!
//! Files in `<lang>/` itself are the interface: the build writes one function of [`Locale`] for each English message,
//! so that a missing message or argument does not compile. Files in `<lang>/guide/` belong to the content and are
//! asked for by id.
//!
//! ```
//! use std::collections::BTreeMap;
//! use waymark_locales::{Locales, Stale, Value, Values};
//!
//! let mut files = waymark_folder::read_locales(".".as_ref()).expect("the folder can be read").files;
//! files.retain(|path, _| !path.contains("/guide/"));
//! files.insert("en/guide/facts.ftl".into(), (&br#"fact-police = Call { FACT("police", "phone") }."#[..]).into());
//! let values = Values::from([("police".into(), BTreeMap::from([("phone".into(), Value::Phone("110".into()))]))]);
//!
//! let locales = Locales::load(files, values, None, &Stale::new(), &[]).expect("English has a locale.json");
//! let english = locales.source();
//! assert_eq!(english.leave_now().to_string(), "Leave now");
//! assert_eq!(english.text("fact-police").expect("it is there").as_str(), "Call 110.");
//! assert!(english.text("fact-fire").is_none());
//! ```

mod argument;
mod bundle;
mod encoding;
mod files;
mod finding;
mod fluent_text;
mod format;
mod info;
mod keywords;
mod locale;
mod locales;
mod message;
mod negotiate;
mod plain;
mod pseudo;
mod said;
mod script;
mod spelling;
#[cfg(test)]
mod testing;
mod text;
mod typed;
mod value;
mod visible;

pub use argument::{Argument, Message, Said};
pub use bundle::FACT;
pub use files::{Files, is_whole, laid_over, locale_ids};
pub use finding::{Finding, Severity};
pub use fluent_text::{LeftOut, fluent_texts};
pub use info::{Direction, LocaleInfo, LocaleState, Mark};
pub use keywords::Keywords;
pub use locale::{Locale, SOURCE};
pub use locales::{Infos, Locales, Stale, infos, languages, take_info};
pub use message::{INTERFACE, Text};
pub use pseudo::Pseudo;
pub use said::{is_noted, said_during};
pub use script::{Script, Terms, script_code, scripts_of};
pub use text::{MAX_TEXT, NoText, fault_in, fault_of, is_unseen, read_json, read_text};
pub use typed::{DatePart, TypedDate, Unread, misread_date, read_count};
pub use value::{Month, OpeningPeriod, Value, Values, Weekday};
pub use visible::visible;
