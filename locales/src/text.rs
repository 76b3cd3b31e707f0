//! Bytes that people wrote, decoded as text. Every text file of a person is read here.
//!
//! Windows writes a byte order mark and two characters at the end of a line, macOS writes an accent as a separate
//! character, and some editors write tabs. All of that is normalized. Line numbers stay the same, and columns too,
//! except after a composed accent.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::fmt;

use icu_properties::props::{DefaultIgnorableCodePoint, GeneralCategory};
use icu_properties::{CodePointMapData, CodePointSetData};
use serde::de::{DeserializeOwned, Error as _, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};

use crate::encoding::utf8;
use crate::plain::plain;

/// The largest text file that is read, in bytes. The largest of the guide has about 190,000.
pub const MAX_TEXT: usize = 2 * 1024 * 1024;

/// Why bytes are not valid text, or a text is not what it should be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoText {
    /// The line, counted from 1, where it is known.
    pub line: Option<usize>,
    /// What is wrong.
    pub problem: String,
    /// What to do.
    pub advice: String,
}

/// Decodes bytes as text, without the byte order mark, with `\n` line ends, a space for each tab, and composed
/// characters (NFC).
///
/// # Errors
///
/// If the bytes are not UTF-8, or more than [`MAX_TEXT`]. They are never converted from another encoding: the error
/// names the first wrong byte and the probable encoding, even if every byte could be UTF-8.
pub fn read_text(bytes: &[u8]) -> Result<Cow<'_, str>, NoText> {
    if bytes.len() > MAX_TEXT {
        return Err(NoText {
            line: None,
            problem: format!(
                "the file has more than {MAX_TEXT} bytes, and a text of a guide may not"
            ),
            advice: "look whether it is the right file, and take out what the guide does not have"
                .to_owned(),
        });
    }
    Ok(plain(utf8(bytes)?))
}

/// Decodes bytes as text, and the text as JSON.
///
/// # Errors
///
/// If the bytes are not text, or the text is not such JSON, or an object has a key twice.
pub fn read_json<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, NoText> {
    let text = read_text(bytes)?;
    let json = serde_json::from_str::<KeysOnce>(&text).and_then(|_| serde_json::from_str(&text));
    json.map_err(|error| NoText {
        line: Some(error.line()),
        problem: error.to_string(),
        advice: format!("mend the JSON at line {}, column {}", error.line(), error.column()),
    })
}

/// JSON in which no object has a key twice. RFC 8259 leaves open which value counts; `serde_json` would silently take
/// the last.
struct KeysOnce;

impl<'de> Deserialize<'de> for KeysOnce {
    fn deserialize<D: Deserializer<'de>>(json: D) -> Result<Self, D::Error> {
        json.deserialize_any(Self)
    }
}

impl<'de> Visitor<'de> for KeysOnce {
    type Value = Self;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Self, A::Error> {
        let mut keys = BTreeSet::new();
        while let Some(key) = object.next_key::<String>()? {
            if keys.contains(&key) {
                return Err(A::Error::custom(format_args!("\"{key}\" is there twice")));
            }
            object.next_value::<Self>()?;
            keys.insert(key);
        }
        Ok(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self, A::Error> {
        while list.next_element::<Self>()?.is_some() {}
        Ok(self)
    }

    fn visit_bool<E>(self, _: bool) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_i64<E>(self, _: i64) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_u64<E>(self, _: u64) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_str<E>(self, _: &str) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_unit<E>(self) -> Result<Self, E> {
        Ok(self)
    }
}

/// Returns what is wrong with the first character that a text must not contain, such as "U+202E is an unseen mark of
/// direction".
#[must_use]
pub fn fault_in(text: &str) -> Option<String> {
    let (c, what) = text.chars().find_map(|c| Some((c, fault_of(c)?)))?;
    Some(format!("U+{:04X} {what}", u32::from(c)))
}

/// Returns why a text must not contain this character; `None` if it may.
///
/// The program isolates values in right-to-left text by itself, and marks of direction in a text break that. Joiners
/// (U+200C, U+200D) belong to the spelling of Persian and other languages.
#[must_use]
pub fn fault_of(c: char) -> Option<&'static str> {
    match c {
        // Fluent ends lines with it.
        '\n' => None,
        '\u{fffd}' => Some("stands for bytes that are no text"),
        _ if c.is_control() => Some("is a control character"),
        '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {
            Some("is an unseen mark of direction")
        }
        _ if is_unseen(c) => Some("is an unseen character"),
        '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10ffff}' => {
            Some("is no character of any language")
        }
        _ => None,
    }
}

/// Returns whether a character is invisible or only affects others. Joiners are not counted.
#[must_use]
pub fn is_unseen(c: char) -> bool {
    let joins = matches!(c, '\u{200c}' | '\u{200d}');
    !c.is_ascii()
        && !joins
        && (matches!(c, '\u{2028}' | '\u{2029}')
            || CodePointMapData::<GeneralCategory>::new().get(c) == GeneralCategory::Format
            || CodePointSetData::new::<DefaultIgnorableCodePoint>().contains(c))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check_read(bytes: &[u8], expected: &str) {
        assert_eq!(read_text(bytes).as_deref(), Ok(expected));
    }

    /// Expects the line, and these words in what is wrong.
    #[track_caller]
    fn check_refused(bytes: &[u8], line: usize, words: &str) {
        let no_text = read_text(bytes).unwrap_err();
        assert!(no_text.problem.contains(words), "{no_text:?}");
        assert_eq!(no_text.line, Some(line), "{no_text:?}");
    }

    fn utf16(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(bytes).collect()
    }

    #[test]
    fn what_every_system_writes_is_the_same_text() {
        let text = "a = caf\u{e9}\n    .b = c\n";
        for written in [
            text,
            "\u{feff}a = caf\u{e9}\n    .b = c\n",
            "a = caf\u{e9}\r\n    .b = c\r\n",
            "\u{feff}a = cafe\u{301}\r\n    .b = c\r\n",
            "a = caf\u{e9}\r    .b = c\r",
        ] {
            check_read(written.as_bytes(), text);
        }
        check_read(b"a = b\n\t.c\t= d\n", "a = b\n .c = d\n");
        check_read(b"", "");
    }

    #[test]
    fn a_text_that_is_as_it_should_be_is_not_copied() {
        assert!(matches!(read_text("a = caf\u{e9}\n".as_bytes()), Ok(Cow::Borrowed(_))));
        assert!(matches!(read_text("\u{feff}a = b\n".as_bytes()), Ok(Cow::Borrowed(_))));
    }

    #[test]
    fn only_marks_at_the_beginning_are_taken_off() {
        check_read("\u{feff}a\u{feff}".as_bytes(), "a\u{feff}");
        check_read("\u{feff}\u{feff}a\u{feff}\u{feff}".as_bytes(), "a\u{feff}\u{feff}");
    }

    #[test]
    fn other_encodings_have_their_likely_names() {
        for text in
            ["home-name = Nyumbani\n", "home-name = خانه من\n", "home-name = 首页和更多的话\n"]
        {
            for bytes in [utf16(text, u16::to_le_bytes), utf16(text, u16::to_be_bytes)] {
                check_refused(&bytes, 1, "UTF-16");
            }
            check_refused(&utf16(&format!("\u{feff}{text}"), u16::to_le_bytes), 1, "UTF-16");
            check_refused(&utf16(&format!("\u{feff}{text}"), u16::to_be_bytes), 1, "UTF-16");
        }
        check_refused(b"\xff\xfe\0\0a\0\0\0", 1, "UTF-32");
        check_refused(b"a = b\nhome-name = caf\xe9\n", 2, "byte 0xE9 at line 2, column 16");
        check_refused(b"home-name = caf\xe9 d\xe9j\xe0 vu\n", 1, "likely windows-1252");
        // "Where are you? In the house.", in the code page of Arabic Windows, and a sentence in those of Russian and of Chinese.
        check_refused(
            b"a = \xc3\xed\xe4 \xc3\xe4\xca\xbf \xdd\xed \xc7\xe1\xc8\xed\xca\n",
            1,
            "likely windows-1256",
        );
        check_refused(
            b"a = \xcf\xf0\xe8\xe2\xe5\xf2, \xea\xe0\xea \xe4\xe5\xeb\xe0\n",
            1,
            "likely windows-1251",
        );
        check_refused(
            b"a = \xc4\xe3\xba\xc3\xa3\xac\xc4\xe3\xd4\xda\xc4\xc4\xc0\xef\n",
            1,
            "likely GBK",
        );
    }

    #[test]
    fn four_bytes_a_character_are_named_with_and_without_their_mark() {
        for text in ["a", "a = b\n", "home-name = خانه من\n", "home-name = 首页 👩\u{200d}👧\n"]
        {
            for mark in ["", "\u{feff}"] {
                let text = format!("{mark}{}", text.repeat(2000));
                for bytes in [u32::to_le_bytes, u32::to_be_bytes] {
                    let wide: Vec<u8> = text.chars().flat_map(|c| bytes(u32::from(c))).collect();
                    check_refused(&wide, 1, "the file is UTF-32");
                    // Also where its end was lost on the way.
                    check_refused(&wide[..wide.len() - 3], 1, "the file is UTF-32");
                }
            }
        }
    }

    #[test]
    fn a_byte_that_no_text_has_is_named_at_its_place() {
        check_refused(b"a = b\nb = c\0d\n", 2, "byte 0x00 at line 2, column 6 is of no text");
        check_refused(b"\0", 1, "byte 0x00 at line 1, column 1");
        check_refused(&[0; 5000], 1, "byte 0x00 at line 1, column 1");
        check_refused("a = خانه\0".as_bytes(), 1, "byte 0x00 at line 1, column 9");
        // A small file of Windows.
        check_refused(b"a\0=\0b\0", 1, "byte 0x00 at line 1, column 2");
    }

    #[test]
    fn encodings_that_look_like_ascii_have_their_likely_names() {
        // "Home" in Japanese, in its two sets and with the half-wide letters; in Korean; in both sets of Chinese.
        check_refused(b"a = b\nhome-name = \x1b$B%[!<%`\x1b(B\n", 2, "likely ISO-2022-JP");
        check_refused(b"home-name = \x1b$@%[!<%`\x1b(J\n", 1, "likely ISO-2022-JP");
        check_refused(b"home-name = \x1b(INO\x1b(B\n", 1, "likely ISO-2022-JP");
        check_refused(b"\x1b$)Chome-name = \x0eH(F@\x0f\n", 1, "likely ISO-2022-KR");
        check_refused(b"home-name = \x1b$)A\x0eJWR3\x0f\n", 1, "likely ISO-2022-CN");
        check_refused(b"home-name = \x1b$*H\x1bN!!\n", 1, "likely ISO-2022-CN");
        check_refused(b"a = b\nhome-name = ~{JWR3~}\n", 2, "likely HZ");
        check_refused(b"home-name = ~{JW~} a ~{R3~}\n", 1, "likely HZ");
        // "My house" in Persian, "home" in Chinese, "already seen" in French: as Python writes them, and as iconv does.
        check_refused(b"home-name = +Bi4GJwZGBkc +BkUGRg-\n", 1, "likely UTF-7");
        check_refused(b"a +AD0 b\nhome-name +AD0 +Bi4GJwZGBkc-\n", 1, "likely UTF-7");
        check_refused(b"a = b +- c\nhome-name = d+AOk-j+AOA- vu\n", 1, "likely UTF-7");
        check_refused(
            b"home-name = +mZaYdVSMZvRZGnaEi92L9A-\nhome-title = +mZaYdQ-\n",
            1,
            "likely UTF-7",
        );
    }

    #[test]
    fn what_only_looks_like_another_encoding_is_a_text() {
        for text in [
            "a = ~{ $count } days\n",
            "a = ~{ $count }~{ $more }~}\n",
            "a = { $n }+{ $m }\n",
            "a = +86 10 1234 5678\n",
            "a = +850-1, +100-2\n",
            "a = +100-200\n",
            "a = C++\n",
            "a = a+b, 5+-1\n",
            "a = +download\n",
            "a = +Bad\n",
            "a = é +Bi4GJwZGBkc-\n",
            "a = ~~{}~}\n",
            "a = +-\n",
        ] {
            check_read(text.as_bytes(), text);
        }
        // No text may hold it, and whoever reads a message is told there.
        check_read(b"a = \x1b[2K\n", "a = \u{1b}[2K\n");
    }

    #[test]
    fn a_damaged_text_is_told_from_one_in_another_encoding() {
        let mut bytes = "a = خانه\r\nb = خانه من\r\n".as_bytes().to_vec();
        let last = bytes.len() - 3;
        bytes.remove(last);
        check_refused(&bytes, 2, "at line 2, column 11 is no UTF-8, although the file is");
        bytes.truncate(last);
        check_refused(&bytes, 2, "although the file is");
    }

    #[test]
    fn what_is_wrong_with_a_character_is_said_with_its_number() {
        assert_eq!(
            fault_in("a\u{202e}b").as_deref(),
            Some("U+202E is an unseen mark of direction")
        );
        assert_eq!(fault_in("\u{1b}[2K").as_deref(), Some("U+001B is a control character"));
        assert_eq!(fault_in("می\u{200c}خواهم\n"), None);
    }

    #[test]
    fn a_text_beyond_the_limit_is_named() {
        let no_text = read_text(&vec![b'a'; MAX_TEXT + 1]).unwrap_err();
        assert!(no_text.problem.contains("more than 2097152 bytes"), "{no_text:?}");
        assert!(read_text(&vec![b'a'; MAX_TEXT]).is_ok());
    }

    #[test]
    fn json_of_every_system_is_read_and_a_fault_has_its_line() {
        let json = b"\xef\xbb\xbf{\r\n\t\"a\": \"e\xcc\x81\"\r\n}\r\n";
        assert_eq!(read_json::<serde_json::Value>(json).unwrap()["a"], "\u{e9}");
        assert_eq!(read_json::<serde_json::Value>(b"{\r\n\r\n}}").unwrap_err().line, Some(3));
    }
}
