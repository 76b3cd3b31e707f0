//! Bytes that people wrote, read as text: the one way for every text file of theirs.
//!
//! Windows writes a mark at the beginning of a file and ends lines with two characters, macOS writes an accent as a character of
//! its own, some editors write tabs. All that is read as one and the same text. Lines keep their numbers, and the characters
//! of a line their columns, but where an accent was a character of its own.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::fmt;

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use icu_normalizer::{ComposingNormalizer, ComposingNormalizerBorrowed};
use icu_properties::props::{DefaultIgnorableCodePoint, GeneralCategory};
use icu_properties::{CodePointMapData, CodePointSetData};
use serde::de::{DeserializeOwned, Error as _, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};

/// The most bytes of a text file. The largest of the guide has about 190,000.
pub const MAX_TEXT: usize = 2 * 1024 * 1024;

/// What people call the mark at the beginning of a file: U+FEFF.
const BYTE_ORDER_MARK: char = '\u{feff}';

static COMPOSED: ComposingNormalizerBorrowed<'static> = ComposingNormalizer::new_nfc();

/// Why bytes are no text, or a text not what it should be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoText {
    /// The line, counted from 1, where it is known.
    pub line: Option<usize>,
    /// What is wrong.
    pub problem: String,
    /// What to do.
    pub advice: String,
}

/// Reads bytes as text: without the mark at its beginning, with lines that end in `\n`, a space for each tab, and composed
/// characters (NFC).
///
/// # Errors
///
/// Bytes that are no UTF-8, or more than [`MAX_TEXT`]. They are not guessed at: what is wrong says the first byte that is at
/// fault, and by which name the encoding likely goes.
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
    if let Some(name) = wide(bytes) {
        return Err(in_other_encoding(1, format!("the file is {name} and not UTF-8")));
    }
    let text = std::str::from_utf8(bytes).map_err(|error| broken(bytes, error.valid_up_to()))?;
    let text = text.strip_prefix(BYTE_ORDER_MARK).unwrap_or(text);
    let text = if text.contains(['\r', '\t']) {
        Cow::Owned(text.replace("\r\n", "\n").replace('\r', "\n").replace('\t', " "))
    } else {
        Cow::Borrowed(text)
    };
    Ok(match text {
        Cow::Borrowed(text) => COMPOSED.normalize(text),
        Cow::Owned(text) => Cow::Owned(COMPOSED.normalize(&text).into_owned()),
    })
}

/// Reads bytes as text, and the text as JSON.
///
/// # Errors
///
/// Bytes that are no text, and a text that is no such JSON or has a key twice in an object.
pub fn read_json<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, NoText> {
    let text = read_text(bytes)?;
    let json = serde_json::from_str::<KeysOnce>(&text).and_then(|_| serde_json::from_str(&text));
    json.map_err(|error| NoText {
        line: Some(error.line()),
        problem: error.to_string(),
        advice: format!("mend the JSON at line {}, column {}", error.line(), error.column()),
    })
}

/// JSON in which no object has a key twice. RFC 8259 lets a reader take either; ours would take the last and say nothing.
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

/// Returns why no text may hold this character; nothing where it may.
///
/// The program itself sets values apart in right-to-left text, so that marks of direction only break that. Joiners
/// (U+200C, U+200D) belong to the spelling of Persian and other languages.
pub(crate) fn fault_of(c: char) -> Option<&'static str> {
    match c {
        // Fluent ends a line with it.
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

/// Returns whether nobody sees a character, or only by what it does to others. Joiners are none of them.
pub(crate) fn is_unseen(c: char) -> bool {
    let joins = matches!(c, '\u{200c}' | '\u{200d}');
    !c.is_ascii()
        && !joins
        && (matches!(c, '\u{2028}' | '\u{2029}')
            || CodePointMapData::<GeneralCategory>::new().get(c) == GeneralCategory::Format
            || CodePointSetData::new::<DefaultIgnorableCodePoint>().contains(c))
}

fn in_other_encoding(line: usize, problem: String) -> NoText {
    let advice = "open it in the editor that shows it right, and save it as UTF-8 (in Notepad: Save as, Encoding)";
    NoText { line: Some(line), problem, advice: advice.to_owned() }
}

/// Returns the name of an encoding with two or four bytes a character, which Windows calls "Unicode".
fn wide(bytes: &[u8]) -> Option<&'static str> {
    /// How much of a file tells it.
    const LOOKED_AT: usize = 4096;

    match bytes {
        [0xff, 0xfe, 0, 0, ..] | [0, 0, 0xfe, 0xff, ..] => return Some("UTF-32"),
        [0xff, 0xfe, ..] | [0xfe, 0xff, ..] => return Some("UTF-16"),
        _ => {}
    }
    // Without the mark: half of each letter, sign and digit of English is empty, and the ids of all texts are such.
    let begin = bytes.get(..LOOKED_AT).unwrap_or(bytes);
    let empty = |parity| {
        let places = begin.iter().enumerate().filter(|(place, _)| place % 2 == parity);
        places.filter(|(_, byte)| **byte == 0).count()
    };
    let (even, odd) = (empty(0), empty(1));
    // One in a while is a fault of a text; so many, and all in the one half, are none.
    let many = even.max(odd) >= 4 && even.max(odd) * 32 > begin.len();
    (many && even.min(odd) * 8 < even.max(odd)).then_some("UTF-16")
}

/// Says where bytes stop to be UTF-8, at the place `valid`, and what they likely are.
fn broken(bytes: &[u8], valid: usize) -> NoText {
    let before =
        bytes.get(..valid).and_then(|before| std::str::from_utf8(before).ok()).unwrap_or_default();
    let line = before.matches('\n').count() + 1;
    let in_line = before.rsplit('\n').next().unwrap_or_default();
    let column = in_line.trim_start_matches(BYTE_ORDER_MARK).chars().count() + 1;
    let byte = bytes.get(valid).copied().unwrap_or_default();
    let place = format!("byte {byte:#04X} at line {line}, column {column} is no UTF-8");
    match likely_name(bytes) {
        Some(name) => in_other_encoding(line, format!("{place}: the file is likely {name}")),
        None => NoText {
            line: Some(line),
            problem: format!("{place}, although the file is"),
            advice: "the file is damaged there: take it from a copy, or write the text at that place again".to_owned(),
        },
    }
}

/// Returns the likely name of the encoding of bytes that are no UTF-8; nothing where most of them are.
fn likely_name(bytes: &[u8]) -> Option<&'static str> {
    let (mut whole, mut broken) = (0_usize, 0_usize);
    for chunk in bytes.utf8_chunks() {
        whole += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        broken += usize::from(!chunk.invalid().is_empty());
    }
    (whole <= broken).then(|| {
        let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
        detector.feed(bytes, true);
        detector.guess(None, Utf8Detection::Deny).name()
    })
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
    fn only_the_mark_at_the_beginning_is_taken_off() {
        check_read("\u{feff}a\u{feff}".as_bytes(), "a\u{feff}");
        check_read("\u{feff}\u{feff}a".as_bytes(), "\u{feff}a");
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
    fn a_damaged_text_is_told_from_one_in_another_encoding() {
        let mut bytes = "a = خانه\r\nb = خانه من\r\n".as_bytes().to_vec();
        let last = bytes.len() - 3;
        bytes.remove(last);
        check_refused(&bytes, 2, "at line 2, column 11 is no UTF-8, although the file is");
        bytes.truncate(last);
        check_refused(&bytes, 2, "although the file is");
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
