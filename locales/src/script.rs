//! Scripts, and the terms of a country, which stand in texts of every language in the script that they have there.

use std::iter;

use icu_locale::LocaleExpander;
use icu_locale_core::LanguageIdentifier;
use icu_properties::{CodePointMapData, PropertyParser, props};

use crate::info::Direction;

/// A script, by its code of ISO 15924.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Script {
    letters: props::Script,
    /// Whether it is written in squares, and has marks of its own that are as wide.
    is_wide: bool,
    /// The least byte with which UTF-8 begins anything of it. A byte within a character is never as great as one that begins
    /// a character of three bytes or more.
    first_byte: u8,
}

/// The marks of all scripts that are written in squares.
const WIDE_MARKS: [std::ops::RangeInclusive<char>; 2] =
    ['\u{3000}'..='\u{303f}', '\u{ff00}'..='\u{ff65}'];

impl Script {
    /// Returns the script with this code, such as `Hani`; `None` if no character is of it.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        let letters = PropertyParser::<props::Script>::new().get_strict(code);
        // The long names of scripts are read too.
        let letters = letters.filter(|_| code.len() == 4)?;
        let all = CodePointMapData::<props::Script>::new().iter_ranges_for_value(letters);
        let first = all.flatten().filter_map(char::from_u32).find(|c| c.is_alphabetic())?;
        let is_wide = matches!(
            letters,
            props::Script::Bopomofo
                | props::Script::Han
                | props::Script::Hangul
                | props::Script::Hiragana
                | props::Script::Katakana
                | props::Script::Yi
        );
        let first_mark = WIDE_MARKS.first().filter(|_| is_wide).map(|marks| *marks.start());
        Some(Self {
            letters,
            is_wide,
            first_byte: first_byte(first_mark.unwrap_or(first).min(first)),
        })
    }

    /// Returns a script of which nothing is.
    #[must_use]
    pub fn none() -> Self {
        Self { letters: props::Script::Unknown, is_wide: false, first_byte: u8::MAX }
    }

    /// Returns whether a character is a letter of it.
    #[must_use]
    pub fn has_letter(self, c: char) -> bool {
        c.is_alphabetic() && script_of(c) == self.letters
    }

    /// Returns whether the language of a tag is written in it, by the tag or as most of its readers write (CLDR, likely
    /// subtags): `zh`, `zh-Hant` and `ja` in `Hani`.
    #[must_use]
    pub fn is_of(self, tag: &str) -> bool {
        script_code(tag).is_some_and(|code| scripts_of(&code).contains(&self.letters))
    }

    /// Splits a text where words of this script begin and where they end, and says of each piece whether it is such.
    ///
    /// Spaces between words, and marks on letters, belong to them.
    pub fn split(self, text: &str) -> impl Iterator<Item = (&str, bool)> {
        let mut rest = text;
        iter::from_fn(move || {
            let is_own = self.has(rest.chars().next()?);
            let end = if is_own { self.end(rest) } else { rest.find(|c| self.has(c)) };
            let (piece, after) = rest.split_at(end.unwrap_or(rest.len()));
            rest = after;
            Some((piece, is_own))
        })
    }

    /// Returns whether a text can have anything of it. Most texts have not, and their bytes say so more quickly than their
    /// characters.
    #[must_use]
    pub fn may_be_in(self, text: &str) -> bool {
        text.bytes().max().is_some_and(|greatest| greatest >= self.first_byte)
    }

    fn has(self, c: char) -> bool {
        self.has_letter(c) || self.is_wide && WIDE_MARKS.iter().any(|marks| marks.contains(&c))
    }

    /// Returns where the words end with which a text begins.
    fn end(self, text: &str) -> Option<usize> {
        let belongs = |c: char| self.has(c) || script_of(c) == props::Script::Inherited;
        let mut end = None;
        for (place, c) in text.char_indices() {
            if belongs(c) {
                end = Some(place + c.len_utf8());
            } else if c != ' ' {
                break;
            }
        }
        end
    }
}

/// How the terms of a country are written, and in which language they are.
#[derive(Clone, Debug)]
pub struct Terms {
    /// Their script.
    pub script: Script,
    /// The tag of their language.
    pub language: String,
    /// The direction of that language.
    pub direction: Direction,
}

/// Returns the code of the script of a language tag, such as `Hans`: the one that it says, or that most of its readers use; `None`
/// if it is not a tag or has no known script.
#[must_use]
pub fn script_code(tag: &str) -> Option<String> {
    let mut tag: LanguageIdentifier = tag.parse().ok()?;
    LocaleExpander::new_extended().maximize(&mut tag);
    tag.script.map(|script| script.to_string())
}

/// Returns the scripts that a code stands for; none where Unicode does not know it. Japanese, Korean and Chinese have codes for
/// several scripts together, or for a way to write one.
#[must_use]
pub fn scripts_of(code: &str) -> Vec<props::Script> {
    let names: &[&str] = match code {
        "Hans" | "Hant" => &["Hani"],
        "Jpan" => &["Hani", "Hira", "Kana"],
        "Kore" => &["Hang", "Hani"],
        other => &[other],
    };
    let parser = PropertyParser::<props::Script>::new();
    names.iter().filter_map(|name| parser.get_strict(name)).collect()
}

fn script_of(c: char) -> props::Script {
    CodePointMapData::<props::Script>::new().get(c)
}

fn first_byte(c: char) -> u8 {
    c.encode_utf8(&mut [0; 4]).bytes().next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn script(code: &str) -> Script {
        Script::parse(code).unwrap()
    }

    #[track_caller]
    fn check(code: &str, text: &str, expected: &[&str]) {
        let own = script(code).split(text).filter(|(_, is_own)| *is_own);
        assert_eq!(own.map(|(piece, _)| piece).collect::<Vec<_>>(), expected);
        assert_eq!(script(code).split(text).map(|(piece, _)| piece).collect::<String>(), text);
        assert!(expected.is_empty() || script(code).may_be_in(text), "{text}");
    }

    #[test]
    fn words_of_a_script_are_found_whole() {
        check("Hani", "the form (临时住宿登记表) & more", &["临时住宿登记表"]);
        check("Hani", "《出境入境管理法》，第39条 (law)", &["《出境入境管理法》，第", "条"]);
        check("Arab", "the office “وزارة الداخلية”, 3rd floor", &["وزارة الداخلية"]);
        check("Arab", "می\u{200c}خواهم مُدَرِّس", &["می\u{200c}خواهم مُدَرِّس"]);
        check("Cyrl", "Паспорт and виза", &["Паспорт", "виза"]);
        check("Hani", "“é” ሀ ی · 1", &[]);
        check("Hani", "", &[]);
    }

    #[test]
    fn everything_of_a_script_begins_with_a_byte_that_is_looked_for() {
        for code in ["Hani", "Hira", "Hang", "Arab", "Cyrl", "Latn", "Ethi", "Adlm"] {
            let script = script(code);
            for c in (char::MIN..=char::MAX).filter(|c| script.has(*c)) {
                assert!(script.may_be_in(c.encode_utf8(&mut [0; 4])), "{c}");
            }
        }
        let quick = script("Hani");
        for text in ["", "Caution!", "“é” – ሀ ی €", "\u{2068}110\u{2069}"] {
            assert!(!quick.may_be_in(text), "{text}");
        }
    }

    #[test]
    fn a_language_is_written_in_its_scripts() {
        for (code, tag, is_of) in [
            ("Hani", "zh-Hans", true),
            ("Hani", "zh", true),
            ("Hani", "zh-Hant-HK", true),
            ("Hani", "ja", true),
            ("Hani", "en", false),
            ("Arab", "ar", true),
            ("Arab", "fa-AF", true),
            ("Arab", "ku", false),
            ("Hani", "no tag", false),
        ] {
            assert_eq!(script(code).is_of(tag), is_of, "{code} {tag}");
        }
    }

    #[test]
    fn what_is_no_script_is_refused() {
        for code in ["", "Han", "hani", "Hans", "Zzzz", "Latin", "Xxxx"] {
            assert_eq!(Script::parse(code), None, "{code}");
        }
        assert_eq!(Script::none().split("a 好 ی").count(), 1);
    }
}
