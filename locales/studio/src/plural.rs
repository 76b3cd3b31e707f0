//! The plural categories of a language: <https://cldr.unicode.org/index/cldr-spec/plural-rules>.

use std::collections::BTreeSet;

use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralRules};

/// The plural rules of a language.
pub(crate) struct Plural {
    rules: PluralRules,
    /// The category of each number up to [`Self::LARGEST`], computed once because every selector asks for all of
    /// them.
    small: Vec<&'static str>,
}

impl Plural {
    /// Every category, in the order of CLDR.
    const ALL: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];
    /// Counts and values of facts are whole numbers, and hardly any is larger. Categories for millions, as French and
    /// Spanish have, are never needed.
    const LARGEST: i64 = 1000;

    /// Returns the rules of a language tag; for an invalid tag, those of a language without plural forms.
    pub(crate) fn of(tag: &str) -> Self {
        let locale: Locale = tag.parse().unwrap_or(Locale::UNKNOWN);
        let rules = PluralRules::try_new_cardinal((&locale).into())
            .expect("the rules of every language are compiled in");
        let small = (0..=Self::LARGEST).map(|number| name(rules.category_for(number))).collect();
        Self { rules, small }
    }

    /// Returns whether a word is the name of a plural category of CLDR.
    pub(crate) fn is_category(name: &str) -> bool {
        Self::ALL.contains(&name)
    }

    /// Returns the categories that the language has.
    pub(crate) fn possible(&self) -> Vec<&'static str> {
        let of_language: Vec<&str> = self.rules.categories().map(name).collect();
        Self::ALL.into_iter().filter(|name| of_language.contains(name)).collect()
    }

    /// Returns the categories of the numbers 0..=1000 for which `count` is true, and always "other".
    pub(crate) fn needed(&self, count: impl Fn(i64) -> bool) -> Vec<&'static str> {
        let numbers = (0..).zip(&self.small).filter(|(number, _)| count(*number));
        let used: BTreeSet<&str> = numbers.map(|(_, name)| *name).collect();
        Self::ALL.into_iter().filter(|name| *name == "other" || used.contains(*name)).collect()
    }

    /// Returns the numbers 0..=1000 of a category.
    pub(crate) fn numbers(&self, category: &str) -> impl Iterator<Item = i64> {
        (0..).zip(&self.small).filter(move |(_, name)| **name == category).map(|(number, _)| number)
    }

    /// Returns the category of a whole number.
    pub(crate) fn category(&self, number: i64) -> &'static str {
        name(self.rules.category_for(number))
    }
}

fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(language: &str, possible: &[&str], needed: &[&str]) {
        let plural = Plural::of(language);
        assert_eq!(plural.possible(), possible);
        assert_eq!(plural.needed(|_| true), needed);
    }

    #[test]
    fn languages_have_the_forms_that_cldr_lists() {
        let arabic = ["zero", "one", "two", "few", "many", "other"];
        check("zh-Hans-CN", &["other"], &["other"]);
        check("so", &["one", "other"], &["one", "other"]);
        check("ar-AE", &arabic, &arabic);
    }

    #[test]
    fn a_form_for_millions_is_possible_and_not_needed() {
        check("fr", &["one", "many", "other"], &["one", "other"]);
    }

    #[test]
    fn a_category_is_for_one_number_alone_or_for_several() {
        let first = |language: &str, category: &str| {
            Plural::of(language).numbers(category).take(3).collect::<Vec<_>>()
        };
        assert_eq!(first("en", "one"), [1]);
        assert_eq!(first("fr", "one"), [0, 1]);
        assert_eq!(first("ru", "one"), [1, 21, 31]);
        assert_eq!(first("ar", "two"), [2]);
        assert_eq!(first("zh", "one"), [0; 0]);
    }

    #[test]
    fn what_is_no_language_has_one_form() {
        check("?", &["other"], &["other"]);
    }

    #[test]
    fn numbers_have_the_category_of_their_language() {
        assert_eq!(Plural::of("ar").category(3), "few");
        assert_eq!(Plural::of("fr").category(0), "one");
        assert_eq!(Plural::of("en").category(0), "other");
    }
}
