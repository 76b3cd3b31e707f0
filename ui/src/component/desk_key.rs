//! The keys that choose an answer at the desk. They stand on the questionnaire too, so that a paper is typed quickly.

use waymark_locales::Locale;

/// The keys, in order. Of the letters, those are left out that the page has another use for.
const KEYS: &str = "123456789abcdefghilmnoqrstuvwxyz";

/// Returns the keys, in the order of the answers.
pub(crate) fn keys() -> impl Iterator<Item = char> {
    KEYS.chars()
}

/// Returns a key as a reader sees it.
pub(crate) fn shown(key: char, l: &Locale) -> String {
    let digit = key.to_digit(10).map(|digit| l.number(i64::from(digit)));
    digit.unwrap_or_else(|| key.to_uppercase().to_string())
}
