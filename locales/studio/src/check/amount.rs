//! Checks the word beside a value of a fact against the unit of that value: hours that are called days.
//!
//! Which word means which unit is learned from the other texts of the language.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Expression, Pattern, PatternElement};
use waymark_locales::{Finding, Value, Values};

use super::pattern::{fact, is_han, written};
use super::unit::Pair;

/// A word in fewer texts is not taken for a unit.
const FEWEST: usize = 5;
/// The share, in tenths, of the texts with a word beside a value in which that value must have the same unit.
const OF_TEN: usize = 9;

/// Returns what is wrong with the units in texts.
pub(super) fn faults(pairs: &[Pair<'_, '_>], values: &Values) -> Vec<Finding> {
    let english: Vec<Vec<Amount>> =
        pairs.iter().map(|pair| amounts(&pair.english.pattern).collect()).collect();
    let told: Vec<Told> = pairs
        .iter()
        .zip(&english)
        .enumerate()
        .flat_map(|(text, (pair, english))| {
            amounts(&pair.own.pattern).map(move |amount| {
                let unit = unit_of(&amount.value, english);
                Told { text, amount, unit }
            })
        })
        .collect();
    let behind = Customs::of(&told, |amount| &amount.behind);
    let before = Customs::of(&told, |amount| &amount.before);
    let other = |told: &Told| {
        // Without a unit in the English text, the translation may name one freely: for "aged sixteen", "16 years" is
        // right.
        if told.unit.is_none() && told.amount.is_number(values) {
            return None;
        }
        if let Some(other) = behind.other(told, &told.amount.behind) {
            return Some(other);
        }
        // In some languages the unit stands before the number.
        let is_said =
            told.amount.behind.iter().any(|word| behind.unit(word, told.text) == told.unit);
        if told.unit.is_none() || is_said {
            return None;
        }
        before.other(told, &told.amount.before)
    };
    let finding = |told: &Told| {
        let (word, unit) = other(told)?;
        Some(pairs.get(told.text)?.own.finding(
            Finding::warning,
            format!(
                "has \"{word}\" beside {{ {} }}, and in other texts that is \"{unit}\"",
                told.amount.value
            ),
            "look whether the right value stands there, and whether the word is its unit",
        ))
    };
    told.iter().filter_map(finding).collect()
}

/// A value of a fact that a text contains.
struct Told {
    /// The index of the text.
    text: usize,
    amount: Amount,
    /// The unit that follows the value in the English text, if any.
    unit: Option<&'static str>,
}

/// The units of time in English.
const UNITS: [&str; 6] = ["minute", "hour", "day", "week", "month", "year"];

/// A value of a fact, with the words before and after it. In Chinese, which has no spaces, these are the next
/// character and the next two.
struct Amount {
    /// The call as it stands in the text.
    value: String,
    behind: Vec<String>,
    before: Vec<String>,
    /// Whether only an English "or", "to" or "and" stands between it and the next value.
    is_joined: bool,
    /// The fact and the name of the value.
    of: (String, String),
}

impl Amount {
    fn is_number(&self, values: &Values) -> bool {
        let value = values.get(&self.of.0).and_then(|of_fact| of_fact.get(&self.of.1));
        matches!(value, Some(Value::Number(_) | Value::Money(_) | Value::Year(_)))
    }
}

/// Returns the unit that follows a value in the English text. In "three to seven days" both values are days.
fn unit_of(value: &str, english: &[Amount]) -> Option<&'static str> {
    let unit = |word: &String| {
        UNITS.into_iter().find(|unit| unit == word || word.strip_suffix('s') == Some(unit))
    };
    let at = english.iter().position(|amount| amount.value == value)?;
    let (amount, next) = (english.get(at)?, english.get(at + 1));
    let said = amount.behind.iter().find_map(unit);
    let of_next = next.filter(|_| amount.is_joined).map(|next| &next.behind).into_iter().flatten();
    said.or_else(|| of_next.filter_map(unit).next())
}

/// The texts that have a word on one side of a value: for each word, for each unit, the indices of the texts.
struct Customs<'t>(BTreeMap<&'t str, BTreeMap<&'static str, BTreeSet<usize>>>);

impl<'t> Customs<'t> {
    fn of(told: &'t [Told], words: fn(&Amount) -> &Vec<String>) -> Self {
        let mut customs = Self(BTreeMap::new());
        for (told, unit) in told.iter().filter_map(|told| Some((told, told.unit?))) {
            for word in words(&told.amount) {
                let of_word = customs.0.entry(word).or_default();
                of_word.entry(unit).or_default().insert(told.text);
            }
        }
        customs
    }

    /// Returns the unit for which a word stands, judged by all other texts.
    fn unit(&self, word: &str, text: usize) -> Option<&'static str> {
        let texts = |texts: &BTreeSet<usize>| texts.iter().filter(|other| **other != text).count();
        let of_word = self.0.get(word)?;
        let all: usize = of_word.values().map(texts).sum();
        let (unit, most) = of_word
            .iter()
            .map(|(unit, of_unit)| (*unit, texts(of_unit)))
            .max_by_key(|unit| unit.1)?;
        (most >= FEWEST && most * 10 >= all * OF_TEN).then_some(unit)
    }

    /// Returns the first of the words that stands for another unit than that of the value.
    fn other(&self, told: &Told, words: &[String]) -> Option<(String, &'static str)> {
        words.iter().find_map(|word| {
            let unit = self.unit(word, told.text).filter(|unit| Some(*unit) != told.unit)?;
            Some((word.clone(), unit))
        })
    }
}

fn amounts<'p>(pattern: &'p Pattern<&str>) -> Box<dyn Iterator<Item = Amount> + 'p> {
    let text = |at: Option<usize>| match at.and_then(|at| pattern.elements.get(at)) {
        Some(PatternElement::TextElement { value }) => *value,
        Some(PatternElement::Placeable { .. }) | None => "",
    };
    let of_element = move |(at, element): (usize, &'p PatternElement<&str>)| match element {
        PatternElement::TextElement { .. } => Box::new(std::iter::empty()),
        PatternElement::Placeable { expression: Expression::Inline(inline) } => {
            let amount = fact(inline).map(|(of_fact, name)| Amount {
                value: written(inline),
                behind: words_after(text(at.checked_add(1))).collect(),
                before: words_before(text(at.checked_sub(1))).collect(),
                is_joined: matches!(text(at.checked_add(1)).trim(), "or" | "to" | "and"),
                of: (of_fact.to_owned(), name.to_owned()),
            });
            Box::new(amount.into_iter()) as Box<dyn Iterator<Item = Amount>>
        }
        PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
            Box::new(variants.iter().flat_map(move |variant| amounts(&variant.value)))
        }
    };
    Box::new(pattern.elements.iter().enumerate().flat_map(of_element))
}

fn words_after(text: &str) -> impl Iterator<Item = String> {
    let mut letters = text.chars().filter(|c| !c.is_whitespace());
    let chinese = letters.clone().next().is_some_and(is_han);
    let word = text.split_whitespace().next().unwrap_or_default();
    let word: String = word.chars().filter(|c| c.is_alphanumeric()).collect();
    let first = letters.next().filter(|_| chinese);
    let second = letters.next().filter(|c| is_han(*c)).and_then(|c| Some(format!("{}{c}", first?)));
    let whole = (!chinese && !word.is_empty()).then(|| word.to_lowercase());
    first.map(String::from).into_iter().chain(second).chain(whole)
}

fn words_before(text: &str) -> impl Iterator<Item = String> {
    // Chinese has its units behind the number.
    let word = text.split_whitespace().next_back().unwrap_or_default();
    let word: String = word.chars().filter(|c| c.is_alphanumeric() && !is_han(*c)).collect();
    (!word.is_empty()).then(|| word.to_lowercase()).into_iter()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::unit::texts;
    use crate::fluent_file::FluentFile;

    /// Checks rows of English and own texts.
    #[track_caller]
    fn check(rows: &[(String, String)], expected: &[&str]) {
        let file = |of: fn(&(String, String)) -> &String| -> String {
            let rows = rows.iter().enumerate();
            rows.map(|(at, row)| format!("m{} = {}\n", "a".repeat(at), of(row))).collect()
        };
        let english = [FluentFile::parse("en/a.ftl", file(|(english, _)| english))];
        let own = [FluentFile::parse("own/a.ftl", file(|(_, own)| own))];
        let (english, own) = (texts(&english), texts(&own));
        let pairs: Vec<Pair<'_, '_>> =
            own.iter().map(|(key, own)| Pair { own, english: &english[key] }).collect();
        let number = |name: &str| (name.to_owned(), Value::Number(3));
        let mut of_fact: BTreeMap<String, Value> =
            ["hours", "days", "days-max", "min"].map(number).into();
        of_fact.insert("since".to_owned(), Value::Phone("110".to_owned()));
        let values = Values::from([("stay".to_owned(), of_fact)]);
        let found = faults(&pairs, &values);
        let found: Vec<&str> = found.iter().map(|finding| finding.problem.as_str()).collect();
        assert_eq!(found, expected);
    }

    const HOURS: &str = r#"{ FACT("stay", "hours") }"#;
    const DAYS: &str = r#"{ FACT("stay", "days") }"#;

    /// Ten texts with each unit, in other words.
    fn customs(hours: &str, days: &str) -> Vec<(String, String)> {
        let others = [
            "Hier", "Demain", "Ensuite", "Encore", "Toujours", "Parfois", "Ici", "Là", "Alors",
            "Bien",
        ];
        let of = |value: &str, unit: &str, english: &str| -> Vec<(String, String)> {
            let row = |word: &&str| {
                (format!("{word} {value} {english}."), format!("{word} {value}{unit}."))
            };
            others.iter().map(row).collect()
        };
        [of(HOURS, hours, "hours"), of(DAYS, days, "days")].concat()
    }

    #[test]
    fn a_value_beside_the_unit_of_another_is_seen() {
        for (hours, days, word) in
            [(" heures", " jours", "jours"), ("小时内", "天内", "天"), (" ساعة", " يوم", "يوم")]
        {
            check(&customs(hours, days), &[]);
            let problem =
                format!("has \"{word}\" beside {HOURS}, and in other texts that is \"day\"");
            let wrong = (format!("Within {HOURS} hours."), format!("Avant {HOURS}{days}."));
            check(&[customs(hours, days), vec![wrong.clone()]].concat(), &[&problem]);
            // A second text with the same fault excuses neither.
            let twice = vec![wrong.clone(), (wrong.0, format!("Après {HOURS}{days}."))];
            check(&[customs(hours, days), twice].concat(), &[&problem, &problem]);
        }
    }

    #[test]
    fn a_value_without_a_unit_is_not_put_before_one() {
        let mut exchanged = customs(" heures", " jours");
        let since = r#"{ FACT("stay", "since") }"#;
        exchanged.push((
            format!("Since {since}, {DAYS} days are enough."),
            format!("Depuis {DAYS}, {since} jours suffisent."),
        ));
        let problem = format!("has \"jours\" beside {since}, and in other texts that is \"day\"");
        check(&exchanged, &[&problem]);
    }

    #[test]
    fn what_is_said_in_another_way_is_no_fault() {
        let most = r#"{ FACT("stay", "days-max") }"#;
        let least = r#"{ FACT("stay", "min") }"#;
        for row in [
            // Two values can have one unit, and of several values the last alone may name it.
            (format!("At most {most} days."), format!("Au plus {most} jours.")),
            (format!("{least} to {most} days."), format!("{least} jours à {most} jours.")),
            (format!("At most {least} days."), format!("Au plus {least} jours.")),
            (format!("{DAYS} days."), format!("Jours : {DAYS}.")),
        ] {
            check(&[customs(" heures", " jours"), vec![row]].concat(), &[]);
        }
    }
}
