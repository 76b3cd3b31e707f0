//! The keys that choose answers at the desk. They are printed on the questionnaire too, so that a filled-in form is
//! typed quickly.

use waymark_locales::Locale;

/// The keys, in order. Letters that the page uses for something else (J, K, P) are left out.
const KEYS: &str = "123456789abcdefghilmnoqrstuvwxyz";

/// Returns the keys, in the order of the answers.
pub(crate) fn keys() -> impl Iterator<Item = char> {
    KEYS.chars()
}

/// Returns a key as readers see it.
pub(crate) fn shown(key: char, l: &Locale) -> String {
    let digit = key.to_digit(10).map(|digit| l.number(i64::from(digit)));
    digit.unwrap_or_else(|| key.to_uppercase().to_string())
}
