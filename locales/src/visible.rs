//! Makes the words of others safe to show in a message: nothing in them can move or hide the words around them.

use std::borrow::Cow;

/// Returns a text as one line in which every control character and every mark of direction is written out, such as `\u{1b}`.
///
/// A terminal obeys control characters, and marks of direction reorder the words around them: a text could make the
/// output say "0 errors". Joiners belong to the spelling of some languages, and stay.
///
/// ```
/// use waymark_locales::visible;
///
/// assert_eq!(visible("Karibu"), "Karibu");
/// assert_eq!(visible("\u{1b}[2K0 errors\n"), "\\u{1b}[2K0 errors\\u{a}");
/// ```
#[must_use]
pub fn visible(text: &str) -> Cow<'_, str> {
    if !text.contains(is_unseen) {
        return Cow::Borrowed(text);
    }
    let written = text.chars().map(|c| {
        if is_unseen(c) { Cow::Owned(c.escape_unicode().to_string()) } else { c.to_string().into() }
    });
    written.collect::<String>().into()
}

fn is_unseen(c: char) -> bool {
    c.is_control()
        || matches!(
            c,
            '\u{ad}' | '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}'
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_a_terminal_obeys_is_written_out() {
        for c in ('\0'..='\u{1f}').chain('\u{7f}'..='\u{9f}') {
            assert_eq!(visible(&format!("a{c}b")), format!("a\\u{{{:x}}}b", u32::from(c)));
        }
    }

    #[test]
    fn whatever_turns_or_hides_words_is_written_out() {
        for c in "\u{202a}\u{202b}\u{202c}\u{202d}\u{202e}\u{2066}\u{2067}\u{2068}\u{2069}\u{200e}\u{200f}\u{61c}\u{200b}\u{feff}\u{2028}\u{2029}\u{ad}\u{e0041}".chars() {
            assert_eq!(visible(&c.to_string()), format!("\\u{{{:x}}}", u32::from(c)));
        }
    }

    #[test]
    fn words_of_every_language_stay() {
        for text in
            ["می\u{200c}خواهم", "ආයුබෝවන් ක්\u{200d}ෂ", "请帮助我。", "é e\u{301} 👩\u{200d}👧", ""]
        {
            assert_eq!(visible(text), text);
        }
    }
}
