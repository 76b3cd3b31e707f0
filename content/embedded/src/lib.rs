//! The edition that is compiled into the programs. It is the only crate with data and texts in it: after a change to a
//! text only this crate is compiled again, and the programs are linked.
//!
//! ```
//! let pack = waymark_embedded::pack();
//! assert!(pack.content().contains_key("cards.json"));
//! // The memory of translators is not in it.
//! assert!(!pack.locales().contains_key("fr/state.json"));
//! assert_eq!(waymark_embedded::guide().locales().source().leave_now().to_string(), "Leave now");
//! ```

#[cfg(test)]
#[path = "../../../locales/studio/src/fingerprint.rs"]
mod fingerprint;
#[cfg(test)]
mod manifest;

use std::sync::{Arc, OnceLock};

use rust_embed::RustEmbed;
use waymark_content::{Guide, Pack};
use waymark_locales::Files;

#[derive(RustEmbed)]
#[folder = "../data"]
struct Content;

/// The texts and the keywords of each language, and the English terminology.
#[derive(RustEmbed)]
#[folder = "../../locales"]
#[include = "*/locale.json"]
#[include = "*/*.ftl"]
#[include = "*/keywords.json"]
#[include = "en/glossary.json"]
struct Texts;

/// The terminology and the state of the translations in each language.
#[derive(RustEmbed)]
#[folder = "../../locales"]
#[include = "*/glossary.json"]
#[include = "*/state.json"]
struct OfTranslators;

/// The texts of a program that shows no page.
#[derive(RustEmbed)]
#[folder = "../../locales"]
#[include = "*/locale.json"]
#[include = "*/shell.ftl"]
struct Shell;

/// Returns the embedded pack, whose texts the tests of the whole have checked. Its bytes are borrowed from the program.
#[must_use]
pub fn pack() -> Pack {
    static PACK: OnceLock<Pack> = OnceLock::new();
    let made = || {
        let manifest = serde_json::from_str(MANIFEST).expect("the build has written it");
        Pack::new(files::<Content>(), files::<Texts>()).checked(manifest)
    };
    PACK.get_or_init(made).clone()
}

/// Returns its guide.
#[must_use]
pub fn guide() -> Guide {
    Guide::load(&pack()).expect("the embedded guide is checked by the tests")
}

/// Returns the embedded pack with the terminology and the states of translations, for checking translations.
#[must_use]
pub fn pack_of_translators() -> Pack {
    let mut locales = files::<Texts>();
    locales.extend(files::<OfTranslators>());
    Pack::new(Arc::clone(pack().content()), locales)
}

/// Returns the texts of a program that shows no page, from the folders of the languages. Such a program is much smaller.
#[must_use]
pub fn shell() -> Files {
    files::<Shell>()
}

const MANIFEST: &str = include_str!(concat!(env!("OUT_DIR"), "/manifest.json"));

fn files<E: RustEmbed>() -> Files {
    E::iter().filter_map(|path| E::get(&path).map(|file| (path.into_owned(), file.data))).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::path::Path;

    use serde_json::Value;
    use waymark_content::Manifest;
    use waymark_locales::Locales;

    use super::*;

    /// Returns the files of the repository as texts, as the build reads them; and the pack that is made of them.
    fn repository() -> (BTreeMap<String, String>, Files, Files) {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        let content = waymark_folder::read(&root.join("content/data")).unwrap().files;
        let locales = waymark_folder::read_locales(&root.join("locales")).unwrap().files;
        let named = content.iter().map(|(path, bytes)| (format!("content/{path}"), bytes));
        let named = named.chain(locales.iter().map(|(path, bytes)| (path.clone(), bytes)));
        let texts =
            named.map(|(path, bytes)| (path, String::from_utf8(bytes.to_vec()).unwrap())).collect();
        (texts, content, locales)
    }

    fn read(manifest: &str) -> Manifest {
        serde_json::from_str(manifest).unwrap()
    }

    #[test]
    fn the_pack_is_made_of_the_files_of_the_repository() {
        let (_, content, locales) = repository();
        assert_eq!(read(MANIFEST), *Pack::new(content.clone(), locales.clone()).manifest());
        let all = pack_of_translators();
        assert_eq!((&**all.content(), &**all.locales()), (&content, &locales));
    }

    #[test]
    fn what_the_build_calls_out_of_date_is_what_the_guide_calls_so() {
        let (mut texts, content, mut locales) = repository();
        let path = "en/home.ftl";
        // A new word, a new attribute, which no translation has, and a translation that was written anew.
        for (path, from, to) in [
            (path, "home-name = Home", "home-name = My home"),
            (path, "home-title = ", "home-title = Now: "),
            ("fr/home.ftl", "home-title = ", "home-title = Or : "),
        ] {
            let text = texts.get_mut(path).unwrap();
            assert!(text.contains(from), "{path} has {from}");
            *text = text.replacen(from, to, 1);
            locales.insert(path.to_owned(), text.clone().into_bytes().into());
        }
        let of_build = read(&manifest::manifest(&texts));
        assert_eq!(of_build, *Pack::new(content, locales).manifest());
        let stale = |id: &str| of_build.languages[id].stale.iter().cloned().collect::<Vec<_>>();
        assert_eq!(stale("fr"), ["home-name"]);
        assert_eq!(stale("so"), ["home-name", "home-title"]);
    }

    #[test]
    fn a_program_without_pages_says_what_the_guide_says() {
        let shell = Locales::without_values(shell()).unwrap();
        let guide = guide();
        for locale in guide.locales().all() {
            let own = shell.get(locale.id()).expect("it has every language");
            assert_eq!(own.info().name, locale.info().name);
            let (one, other) = (own.shell_crash(), locale.shell_crash());
            assert_eq!((one.as_str(), one.locale().id()), (other.as_str(), other.locale().id()));
        }
    }

    #[test]
    fn the_pack_carries_no_memory_of_translators() {
        let only = ["state.json", "glossary.json"];
        let of_translators = |path: &&String| only.iter().any(|name| path.ends_with(name));
        let pack = pack();
        let carried: Vec<_> = pack.locales().keys().filter(of_translators).collect();
        // The panel of the window checks a language alone beside the English words.
        assert_eq!(carried, ["en/glossary.json"]);
        let facts: Value = serde_json::from_slice(&pack.content()["facts/hotlines.json"]).unwrap();
        assert!(facts["facts"].is_array());
    }
}
