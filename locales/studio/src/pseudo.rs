//! The pseudo-locales: English transformed at run time, to show text that is not translated and layout that breaks.

use std::borrow::Cow;

use waymark_locales::{Direction, LocaleInfo, LocaleState, Pseudo};

/// The pseudo-locales of the guide.
pub const PSEUDO_LOCALES: [Pseudo; 2] = [LONG, MIRRORED];

/// Longer, with accents. Text on a page without accents is not translatable.
const LONG: Pseudo = Pseudo {
    id: "en-XA",
    info: |source| info("Ḗƞɠŀīşħ, ŀǿƞɠ", Direction::Ltr, source),
    words: lengthened,
};

/// Each word mirrored, on a page that reads from right to left.
const MIRRORED: Pseudo = Pseudo {
    id: "ar-XB",
    info: |source| info("\u{202e}English\u{202c}, mirrored", Direction::Rtl, source),
    words: mirrored,
};

fn info(name: &str, direction: Direction, source: &LocaleInfo) -> LocaleInfo {
    LocaleInfo {
        name: name.to_owned(),
        direction,
        state: LocaleState::Draft,
        offered: false,
        ..source.clone()
    }
}

/// Adds accents and doubles vowels, which makes a text about as much longer as German is.
fn lengthened(text: &str) -> Cow<'_, str> {
    let long = text.chars().flat_map(|letter| {
        let accented = ACCENTED.chars().zip(PLAIN.chars()).find(|(_, plain)| *plain == letter);
        let doubled = "aeou".contains(letter).then_some(letter);
        [Some(accented.map_or(letter, |(accented, _)| accented)), doubled].into_iter().flatten()
    });
    Cow::Owned(long.collect())
}

const PLAIN: &str = "bcdfghjklmnpqrstvwxyzBCDFGHJKLMNPQRSTVWXYZ";
const ACCENTED: &str = "ƀƈḓƒɠħĵķŀḿƞƥɋřşŧṽẇẋẏẑƁƇḒƑƓĦĴĶĿḾȠƤɊŘŞŦṼẆẊẎẐ";

/// Displays each word from right to left (U+202E, U+202C), like Arabic.
fn mirrored(text: &str) -> Cow<'_, str> {
    let words = text.split_inclusive(char::is_whitespace).map(|part| {
        let word = part.trim_end();
        let space = part.get(word.len()..).unwrap_or_default();
        if word.is_empty() { space.to_owned() } else { format!("\u{202e}{word}\u{202c}{space}") }
    });
    Cow::Owned(words.collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_have_accents_and_vowels_are_double() {
        assert_eq!(lengthened("Leave now, 24 Zebras"), "Ŀeeaaṽee ƞooẇ, 24 Ẑeeƀřaaş");
        assert_eq!(PLAIN.chars().count(), ACCENTED.chars().count());
    }

    #[test]
    fn each_word_is_mirrored_and_spaces_stay() {
        assert_eq!(mirrored("Leave now "), "\u{202e}Leave\u{202c} \u{202e}now\u{202c} ");
        assert_eq!(mirrored(" "), " ");
    }
}
