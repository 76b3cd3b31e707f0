//! Faults that only a reader of the language can find. They are planted and listed, but not counted.

use fastrand::Rng;
use fluent_syntax::ast::PatternElement as Element;

use super::changes::{Change, Place};
use super::pattern::{each_mut, element};
use super::{Kind, Right, texts, variants};

pub(super) const KINDS: &[Kind] = &[
    reader(
        "negation-lost",
        "a language says no in many words, and a true translation may turn the sentence round",
        negation_lost,
    ),
    reader(
        "plural-forms-of-other-numbers-lost",
        "the form that is left is right for the number of the fact, and a language need not choose by numbers that stay",
        variants::plural_forms_of_other_numbers_lost,
    ),
    reader(
        "variants-alike-exchanged",
        "both forms tell the same values; which word is for one and which for two is grammar",
        variants::variants_alike_exchanged,
    ),
    reader(
        "texts-alike-exchanged",
        "both are whole texts of the language, as long and with the same values",
        texts::texts_alike_exchanged,
    ),
    reader(
        "language-of-same-script",
        "letters do not tell the language; a list of words of each could, with faults of its own",
        texts::language_of_same_script,
    ),
    reader(
        "sentence-lost",
        "translations join and part sentences, and are shorter or longer than English",
        texts::sentence_lost,
    ),
];

pub(super) const fn reader(
    name: &'static str,
    reason: &'static str,
    plant: fn(&Place<'_>, &mut Rng) -> Option<Change>,
) -> Kind {
    Kind { name, right: Right::Reader(reason), plant }
}

/// Words that say no, by language.
fn negations(language: &str) -> &'static [&'static str] {
    match language {
        "fr" => &["ne ", "n’", " pas", " jamais", " aucun", " aucune", " sans"],
        "so" => &[" ma ", " aan ", " ha ", " aanu ", " aanay ", " la’aan"],
        "ar" => &["لا ", "لم ", "لن ", "ليس ", "ليست ", "دون ", "غير "],
        _ => &["不", "没有", "没", "未", "无", "别", "非"],
    }
}

/// Takes every word out that says no, where English has one too.
fn negation_lost(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    place.in_part(rng, |pattern, english, _| {
        let english = super::pattern::looks(english).to_lowercase();
        let english: Vec<&str> = english.split(|c: char| !c.is_alphabetic()).collect();
        if !["not", "no", "never", "nobody", "without"].iter().any(|no| english.contains(no)) {
            return None;
        }
        in_words(pattern, |text| {
            let kept = |text: String, no: &&str| {
                text.replace(no, if no.starts_with(' ') { " " } else { "" })
            };
            negations(&place.translation.id).iter().fold(text.to_owned(), kept)
        });
        Some(())
    })
}

fn in_words(pattern: &mut super::pattern::Pattern, mut change: impl FnMut(&str) -> String) {
    each_mut(pattern, &mut |pattern| {
        for part in &mut pattern.elements {
            if let Element::TextElement { value } = part {
                *part = element(change(value));
            }
        }
    });
}
