//! Names the likely encoding of bytes that are not UTF-8. The bytes are never converted: a wrong guess would show
//! readers a wrong text, and whoever wrote the file can save it again.
//!
//! 1. [`wide`]: two or four bytes a character, which Windows calls "Unicode".
//! 2. [`broken`]: bytes that no UTF-8 has.
//! 3. [`seven_bit`]: encodings of e-mail, whose every byte is one of ASCII.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use icu_properties::CodePointMapData;
use icu_properties::props::GeneralCategory;

use crate::plain::BYTE_ORDER_MARK;
use crate::text::NoText;

/// Returns bytes as UTF-8.
///
/// # Errors
///
/// If they are not UTF-8, or only by chance, like text in an encoding that uses ASCII bytes.
pub(crate) fn utf8(bytes: &[u8]) -> Result<&str, NoText> {
    if let Some(name) = wide(bytes) {
        return Err(in_other_encoding(1, format!("the file is {name} and not UTF-8")));
    }
    let text = std::str::from_utf8(bytes).map_err(|error| broken(bytes, error.valid_up_to()))?;
    if let Some((before, _)) = text.split_once('\0') {
        let (line, column) = end(before);
        return Err(NoText {
            line: Some(line),
            problem: format!("byte 0x00 at line {line}, column {column} is of no text"),
            advice: DAMAGED.to_owned(),
        });
    }
    match seven_bit(text) {
        Some((before, name)) => {
            let problem = format!("the file is likely {name} and not UTF-8");
            Err(in_other_encoding(end(before).0, problem))
        }
        None => Ok(text),
    }
}

const DAMAGED: &str =
    "the file is damaged there: take it from a copy, or write the text at that place again";

fn in_other_encoding(line: usize, problem: String) -> NoText {
    let advice = "open it in the editor that shows it right, and save it as UTF-8 (in Notepad: Save as, Encoding)";
    NoText { line: Some(line), problem, advice: advice.to_owned() }
}

/// Returns line and column of the end of this part of a file, from 1.
fn end(before: &str) -> (usize, usize) {
    let in_line = before.rsplit('\n').next().unwrap_or_default();
    let column = in_line.trim_start_matches(BYTE_ORDER_MARK).chars().count() + 1;
    (before.matches('\n').count() + 1, column)
}

/// Returns the name of an encoding with two or four bytes a character.
fn wide(bytes: &[u8]) -> Option<&'static str> {
    /// How many bytes are enough to recognize it.
    const LOOKED_AT: usize = 4096;

    match bytes {
        [0xff, 0xfe, 0, 0, ..] | [0, 0, 0xfe, 0xff, ..] => return Some("UTF-32"),
        [0xff, 0xfe, ..] | [0xfe, 0xff, ..] => return Some("UTF-16"),
        _ => {}
    }
    // Without a byte order mark: in UTF-32, every four bytes are a small number. In other text they give a number too
    // large for a character.
    let begin = bytes.get(..LOOKED_AT).unwrap_or(bytes);
    let (fours, _) = begin.as_chunks::<4>();
    let are = |number: fn([u8; 4]) -> u32| {
        let is = |four: &[u8; 4]| char::from_u32(number(*four)).is_some_and(|c| c != '\0');
        !fours.is_empty() && fours.iter().all(is)
    };
    if are(u32::from_le_bytes) || are(u32::from_be_bytes) {
        return Some("UTF-32");
    }
    // In UTF-16 every second byte of ASCII is 0, and the ids of all messages are ASCII.
    let empty = |parity| {
        let places = begin.iter().enumerate().filter(|(place, _)| place % 2 == parity);
        places.filter(|(_, byte)| **byte == 0).count()
    };
    let (even, odd) = (empty(0), empty(1));
    // A single 0 byte is damage. Many of them, all at odd or all at even positions, are UTF-16.
    let many = even.max(odd) >= 4 && even.max(odd) * 32 > begin.len();
    (many && even.min(odd) * 8 < even.max(odd)).then_some("UTF-16")
}

/// Says where bytes stop being UTF-8 (`valid`), and what they probably are.
fn broken(bytes: &[u8], valid: usize) -> NoText {
    let before =
        bytes.get(..valid).and_then(|before| std::str::from_utf8(before).ok()).unwrap_or_default();
    let (line, column) = end(before);
    let byte = bytes.get(valid).copied().unwrap_or_default();
    let place = format!("byte {byte:#04X} at line {line}, column {column} is no UTF-8");
    match likely_name(bytes) {
        Some(name) => in_other_encoding(line, format!("{place}: the file is likely {name}")),
        None => NoText {
            line: Some(line),
            problem: format!("{place}, although the file is"),
            advice: DAMAGED.to_owned(),
        },
    }
}

/// Returns the probable encoding of bytes that are not UTF-8; `None` if it has more characters that are
/// valid UTF-8 than not, so that it is only damaged.
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

/// Returns the name of an encoding that consists of ASCII bytes only, with the text before its first sequence. Only
/// if it is certain, because ordinary words may look like one.
fn seven_bit(text: &str) -> Option<(&str, &'static str)> {
    let escape = text.match_indices('\u{1b}').find_map(|(at, _)| {
        let (before, after) = text.split_at_checked(at)?;
        Some((before, iso_2022(after)?))
    });
    // These encodings look like ordinary ASCII. One sequence that is not valid in them shows that the text only looks
    // like one by chance.
    let all = |is: fn(&str) -> bool, sign: &str, name| {
        let (before, _) = text.split_once(sign).filter(|_| text.is_ascii() && is(text))?;
        Some((before, name))
    };
    escape.or_else(|| all(is_hz, "~{", "HZ (GB 2312)")).or_else(|| all(is_utf7, "+", "UTF-7"))
}

/// Returns the encoding whose escape sequence switches to another character set (ISO 2022). No ordinary text contains
/// the escape character.
fn iso_2022(from_escape: &str) -> Option<&'static str> {
    const SETS: [(&[&str], &str); 4] = [
        (&["$@", "$A", "$B", "$(", "(I", "(J"], "ISO-2022-JP"),
        (&["$)C"], "ISO-2022-KR"),
        (&["$)A", "$)E", "$)G", "$*H"], "ISO-2022-CN"),
        (&["$"], "ISO-2022"),
    ];
    let set = from_escape.strip_prefix('\u{1b}')?;
    let is = |begins: &[&str]| begins.iter().any(|begin| set.starts_with(begin));
    SETS.into_iter().find_map(|(begins, name)| is(begins).then_some(name))
}

/// Returns whether everything between `~{` and `~}` is valid HZ (RFC 1843): pairs of bytes on one line.
fn is_hz(text: &str) -> bool {
    text.split("~{").skip(1).all(|after| {
        let (pairs, _) = after.as_bytes().as_chunks::<2>();
        let shifted = pairs.iter().position(|pair| pair == b"~}");
        let is_character =
            |pair: &[u8; 2]| matches!(pair, [0x21..=0x77, second] if (0x21..=0x7e).contains(second));
        shifted.and_then(|end| pairs.get(..end)).is_some_and(|characters| {
            !characters.is_empty() && characters.iter().all(is_character)
        })
    })
}

/// Returns whether everything after each `+` is valid UTF-7 (RFC 2152), and more than chance would produce.
fn is_utf7(text: &str) -> bool {
    /// The least number of decoded characters: of alphabets, whose code begins with a capital letter up to L, and of
    /// any script.
    const SURE: (usize, usize) = (2, 8);

    let (mut low, mut all) = (0, 0);
    for after in text.split('+').skip(1) {
        let of_base64 = |c: char| c.is_ascii_alphanumeric() || c == '/';
        let end = after.find(|c| !of_base64(c)).unwrap_or(after.len());
        let Some((shifted, behind)) = after.split_at_checked(end) else { return false };
        // `+-` is a plus sign in UTF-7.
        if shifted.is_empty() && behind.starts_with('-') {
            continue;
        }
        let Some(characters) = from_base64(shifted) else { return false };
        all += characters.chars().count();
        low += characters.chars().filter(|c| *c < '\u{3000}').count();
    }
    low >= SURE.0 || all >= SURE.1
}

/// Decodes the characters between `+` and `-` of UTF-7; `None` if they are just a word.
fn from_base64(letters: &str) -> Option<String> {
    let mut units = Vec::new();
    let (mut held, mut bits) = (0_u32, 0);
    for letter in letters.bytes() {
        let value = match letter {
            b'A'..=b'Z' => letter - b'A',
            b'a'..=b'z' => letter - b'a' + 26,
            b'0'..=b'9' => letter - b'0' + 52,
            _ => 63,
        };
        held = (held << 6) | u32::from(value);
        bits += 6;
        if bits >= 16 {
            bits -= 16;
            units.push(u16::try_from(held >> bits).ok()?);
            held &= (1 << bits) - 1;
        }
    }
    let characters = String::from_utf16(&units).ok()?;
    let categories = CodePointMapData::<GeneralCategory>::new();
    let is_used = |c| {
        !matches!(
            categories.get(c),
            GeneralCategory::Unassigned | GeneralCategory::PrivateUse | GeneralCategory::Control
        )
    };
    let is_whole = bits < 6 && held == 0 && !characters.is_empty();
    (is_whole && characters.chars().all(is_used)).then_some(characters)
}
