//! Makes output safe to show: nothing in the words of others can move or hide the words around it.

use std::borrow::Cow;
use std::io::{self, Write};

use waymark_locales::visible;

/// A writer that escapes every invisible character and every one that a terminal obeys, such as `\u202e`. This is
/// also valid in JSON.
///
/// Line ends and tabs are the program's own, and so are the isolates around values in right-to-left text (U+2068,
/// U+2069): texts of others that contain isolates are not shown at all.
pub(crate) struct Escaped<'o>(pub(crate) &'o mut dyn Write);

impl Write for Escaped<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let text = String::from_utf8_lossy(bytes);
        self.0.write_all(text.chars().map(escaped).collect::<String>().as_bytes())?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

fn escaped(c: char) -> Cow<'static, str> {
    let is_own = matches!(c, '\n' | '\t' | '\u{2068}' | '\u{2069}');
    if is_own || visible(c.encode_utf8(&mut [0; 4])).chars().eq([c]) {
        return c.to_string().into();
    }
    c.encode_utf16(&mut [0; 2]).iter().map(|unit| format!("\\u{unit:04x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn printed(text: &str) -> String {
        let mut out = Vec::new();
        write!(Escaped(&mut out), "{text}").unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn whatever_a_terminal_obeys_or_nobody_sees_is_printed_as_its_number() {
        assert_eq!(
            printed("a\u{1b}[2K\r0 errors\u{202e}\u{9b}\u{e0041}"),
            "a\\u001b[2K\\u000d0 errors\\u202e\\u009b\\udb40\\udc41"
        );
        let json = serde_json::json!({ "a": "\u{1b}\u{202e}\u{7f}\u{e0041}\n" });
        let text = printed(&format!("{json:#}"));
        assert!(!text.contains(['\u{1b}', '\u{202e}', '\u{7f}', '\u{e0041}']), "{text}");
        assert_eq!(serde_json::from_str::<serde_json::Value>(&text).unwrap(), json);
    }

    #[test]
    fn lines_columns_and_words_of_every_language_stay() {
        let text = "a\tb\nاتصل بـ \u{2068}110\u{2069}\nمی\u{200c}خواهم 请帮助我 é\n";
        assert_eq!(printed(text), text);
    }
}
