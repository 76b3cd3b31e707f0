//! Texts of every system, read as one and the same. The build uses this file too, so that it reads the English texts as the
//! program does.

use std::borrow::Cow;

use icu_normalizer::{ComposingNormalizer, ComposingNormalizerBorrowed};

/// What people call the mark at the beginning of a file: U+FEFF.
pub(crate) const BYTE_ORDER_MARK: char = '\u{feff}';

static COMPOSED: ComposingNormalizerBorrowed<'static> = ComposingNormalizer::new_nfc();

/// Returns a text without the marks at its beginning, with lines that end in `\n`, a space for each tab, and composed
/// characters (NFC).
pub(crate) fn plain(text: &str) -> Cow<'_, str> {
    // Some programs set a second mark before the one that is there.
    let text = text.trim_start_matches(BYTE_ORDER_MARK);
    if text.contains(['\r', '\t']) {
        let text = text.replace("\r\n", "\n").replace('\r', "\n").replace('\t', " ");
        Cow::Owned(COMPOSED.normalize(&text).into_owned())
    } else {
        COMPOSED.normalize(text)
    }
}
