//! Tokens: the words of a text, folded so that they lack case, accents and other differences that readers do not type.

use std::ops::Range;

use icu_normalizer::{DecomposingNormalizer, DecomposingNormalizerBorrowed};
use icu_properties::props::GeneralCategory;
use icu_properties::{CodePointMapData, CodePointMapDataBorrowed};
use pinyin::ToPinyin;

use crate::segmenter::boundaries;

static NORMALIZER: DecomposingNormalizerBorrowed<'static> = DecomposingNormalizer::new_nfkd();
static CATEGORIES: CodePointMapDataBorrowed<'static, GeneralCategory> = CodePointMapData::new();

/// Returns the words of a text in their original spelling.
#[must_use]
pub fn words_in(text: &str) -> Vec<&str> {
    tokens(text).into_iter().filter_map(|token| text.get(token.range)).collect()
}

/// A word of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Token {
    /// The form in which it is compared.
    pub(crate) folded: String,
    /// The pronunciation of a Chinese word, in pinyin without tones and spaces.
    pub(crate) pinyin: Option<String>,
    /// Its byte range in the text.
    pub(crate) range: Range<usize>,
}

/// Returns the tokens of a text in order. Chinese is segmented by a dictionary.
pub(crate) fn tokens(text: &str) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut from = 0;
    let mut joined = false;
    for end in boundaries(text) {
        let range = from..end;
        from = end;
        let Some(segment) = text.get(range.clone()) else { continue };
        // The kind of segment that the segmenter reports is wrong for invisible marks, and for numbers between them.
        if !segment.contains(char::is_alphanumeric) {
            joined = segment == "-"
                && tokens.last().is_some_and(|token| begins_compound(text, token, range.start));
            continue;
        }
        for part in parts(segment, range.start) {
            let Some(mut token) = token(text, part) else { continue };
            if joined && let Some(before) = tokens.pop() {
                token.folded.insert_str(0, &before.folded);
                token.range.start = before.range.start;
            }
            joined = false;
            tokens.push(token);
        }
    }
    tokens
}

/// Returns whether a word before a hyphen is a single letter that begins a compound: people type `e-mail` as one word, but
/// not `exit-entry` and `dib-u-dejin`.
fn begins_compound(text: &str, token: &Token, hyphen: usize) -> bool {
    let before = text.get(..token.range.start).unwrap_or_default();
    token.folded.chars().count() == 1 && token.range.end == hyphen && !before.ends_with('-')
}

/// Splits a French elision at its apostrophe: `l’asile`.
fn parts(segment: &str, from: usize) -> impl Iterator<Item = Range<usize>> {
    const ELIDED: [&str; 12] =
        ["l", "d", "j", "m", "t", "s", "n", "c", "qu", "jusqu", "lorsqu", "puisqu"];
    let whole = from..from + segment.len();
    let elided = segment.char_indices().find(|(_, c)| is_apostrophe(*c)).filter(|(at, _)| {
        segment.get(..*at).is_some_and(|before| ELIDED.contains(&before.to_lowercase().as_str()))
    });
    let (first, second) = match elided {
        Some((at, apostrophe)) => {
            (from..from + at, Some(from + at + apostrophe.len_utf8()..whole.end))
        }
        None => (whole, None),
    };
    std::iter::once(first).chain(second).filter(|range| !range.is_empty())
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '\u{2019}' | '\u{2018}' | '\u{2bc}' | '\u{2bb}' | '`')
}

fn token(text: &str, range: Range<usize>) -> Option<Token> {
    // The marks of direction around a value are not part of the word, and must not be highlighted with it.
    let written = text.get(range.clone())?.trim_end_matches(is_invisible);
    let begun = written.trim_start_matches(is_invisible);
    let start = range.start + written.len() - begun.len();
    let folded = fold(begun);
    let pinyin = folded.chars().all(is_ideograph).then(|| pinyin(&folded));
    (!folded.is_empty()).then_some(Token { folded, pinyin, range: start..start + begun.len() })
}

/// Returns whether a character is an invisible format character, such as the isolates around a value in a text.
fn is_invisible(c: char) -> bool {
    CATEGORIES.get(c) == GeneralCategory::Format
}

/// Returns a word without case, accents, vowel marks, tatweel and apostrophes, with one form of each letter and digit.
fn fold(word: &str) -> String {
    let mut folded = String::with_capacity(word.len());
    for c in NORMALIZER.normalize(word).chars() {
        let kept = !is_apostrophe(c)
            && !matches!(
                CATEGORIES.get(c),
                GeneralCategory::NonspacingMark
                    | GeneralCategory::EnclosingMark
                    | GeneralCategory::Format
            )
            // Tatweel, which only stretches a word, is a letter to Unicode.
            && c != '\u{640}';
        if kept {
            c.to_lowercase().for_each(|c| push_letter(c, &mut folded));
        }
    }
    without_article(folded)
}

/// Adds a letter in the form in which it is compared.
fn push_letter(c: char, folded: &mut String) {
    match c {
        '\u{153}' => folded.push_str("oe"),
        '\u{e6}' => folded.push_str("ae"),
        // Persian and Urdu letters, and Arabic ones that are often typed for each other.
        '\u{649}' | '\u{6cc}' | '\u{6d2}' => folded.push('\u{64a}'),
        '\u{6a9}' => folded.push('\u{643}'),
        '\u{629}' | '\u{6c1}' | '\u{6be}' | '\u{6d5}' => folded.push('\u{647}'),
        '\u{671}' => folded.push('\u{627}'),
        _ => folded.push(digit(c).unwrap_or(c)),
    }
}

/// Returns a digit of another script as ASCII.
fn digit(c: char) -> Option<char> {
    let zeros = [0x660, 0x6f0, 0x966, 0x9e6];
    zeros.into_iter().find_map(|zero| char::from_digit(u32::from(c).checked_sub(zero)?, 10))
}

/// Removes the article, and prepositions written together with it, from an Arabic word: `والشرطة`, `للشرطة`.
fn without_article(word: String) -> String {
    const ARTICLES: [&str; 7] = ["وال", "بال", "كال", "فال", "ولل", "لل", "ال"];
    // Few Arabic words have less than three letters, so before a shorter rest these letters belong to the word.
    let stem = ARTICLES.iter().find_map(|article| word.strip_prefix(article));
    match stem.filter(|stem| stem.chars().count() >= 3) {
        Some(stem) => stem.to_owned(),
        None => word,
    }
}

fn is_ideograph(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}')
}

/// Returns the pinyin of a Chinese word, with u for ü, as people type it without marks.
fn pinyin(word: &str) -> String {
    word.to_pinyin().flatten().map(pinyin::Pinyin::plain).collect::<String>().replace('ü', "u")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let folded: Vec<String> = tokens(text).into_iter().map(|token| token.folded).collect();
        assert_eq!(folded, expected, "{text}");
    }

    #[test]
    fn case_and_accents_do_not_matter() {
        check("Réfugié ÉTAT Œuvre Hôtel", &["refugie", "etat", "oeuvre", "hotel"]);
    }

    #[test]
    fn apostrophes_join_but_french_elisions_are_words() {
        check("l’asile qu'on go'aan la’aan", &["l", "asile", "qu", "on", "goaan", "laaan"]);
    }

    #[test]
    fn one_letter_before_a_hyphen_begins_a_word() {
        check("e-mail exit-entry dib-u-dejin", &["email", "exit", "entry", "dib", "u", "dejin"]);
    }

    #[test]
    fn letters_that_arabic_and_persian_write_differently_are_one() {
        check("أُسْرَة اسره مستشفى مستشفي", &["اسره", "اسره", "مستشفي", "مستشفي"]);
        check("کارت پلیس ـــشرطة", &["كارت", "پليس", "شرطه"]);
    }

    #[test]
    fn the_arabic_article_is_no_part_of_a_word() {
        check("الشرطة والشرطة للشرطة بالشرطة", &["شرطه"; 4]);
        // Too little would be left.
        check("الى الم", &["الي", "الم"]);
    }

    #[test]
    fn digits_of_every_script_are_the_same() {
        check("110 ١١٠ ۱۱۰ １１０", &["110"; 4]);
    }

    #[test]
    fn chinese_is_segmented_and_has_its_pinyin() {
        let tokens = tokens("办理临时住宿登记");
        let read: Vec<(&str, Option<&str>)> =
            tokens.iter().map(|token| (token.folded.as_str(), token.pinyin.as_deref())).collect();
        assert_eq!(
            read,
            [
                ("办理", Some("banli")),
                ("临时", Some("linshi")),
                ("住宿", Some("zhusu")),
                ("登记", Some("dengji"))
            ]
        );
    }

    #[test]
    fn a_run_in_a_script_without_a_dictionary_is_one_word() {
        for run in ["ภาษาไทย", "ພາສາລາວ", "မြန်မာဘာသာ", "ភាសាខ្មែរ"]
        {
            assert_eq!(words_in(run), [run]);
            assert_eq!(words_in(&format!("{run}警察{run}")), [run, "警察", run]);
        }
    }

    #[test]
    fn a_word_knows_where_it_stands() {
        let text = "Call \u{2068}110\u{2069}, l’État.";
        assert_eq!(words_in(text), ["Call", "110", "l", "État"]);
    }

    #[test]
    fn what_has_no_words_has_none() {
        for text in ["", "   ", "?!…", "\u{202e}\u{0}\u{7}", "◌́", "<>&\"'"] {
            check(text, &[]);
        }
    }
}
