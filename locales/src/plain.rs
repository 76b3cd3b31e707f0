//! Normalizes text files of every system. The build script includes this file too, so that it reads the English texts
//! as the program does.

use std::borrow::Cow;

use icu_normalizer::{ComposingNormalizer, ComposingNormalizerBorrowed};

/// The byte order mark, U+FEFF.
pub(crate) const BYTE_ORDER_MARK: char = '\u{feff}';

static COMPOSED: ComposingNormalizerBorrowed<'static> = ComposingNormalizer::new_nfc();

/// Returns a text without byte order marks at its beginning, with `\n` line ends, a space for each tab, and composed
/// characters (NFC).
pub(crate) fn plain(text: &str) -> Cow<'_, str> {
    // Some programs add a second byte order mark to a file that has one.
    let text = text.trim_start_matches(BYTE_ORDER_MARK);
    if text.contains(['\r', '\t']) {
        let text = text.replace("\r\n", "\n").replace('\r', "\n").replace('\t', " ");
        Cow::Owned(COMPOSED.normalize(&text).into_owned())
    } else {
        COMPOSED.normalize(text)
    }
}
