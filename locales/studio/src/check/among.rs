//! Checks of the texts of one language against each other.

use std::collections::{BTreeMap, BTreeSet};

use waymark_locales::{Finding, Value, Values};

use super::pattern::{Part, choices, fact, is_han, visit, written};
use super::unit::{Choices, Pair};
use crate::plural::Plural;

/// Returns what is wrong when the texts of a language are compared with each other.
pub(super) fn faults(pairs: &[Pair<'_, '_>], plural: &Plural, values: &Values) -> Vec<Finding> {
    let mut findings = twins(pairs);
    findings.extend(unlike_others(pairs, plural, values));
    findings.extend(cut_off(pairs));
    findings
}

/// Reports texts that are equal where the English ones differ: one was probably pasted into the wrong place.
fn twins(pairs: &[Pair<'_, '_>]) -> Vec<Finding> {
    /// Two shorter texts may rightly be equal.
    const FEWEST_WORDS: usize = 5;

    let mut by_words: BTreeMap<String, Vec<&Pair<'_, '_>>> = BTreeMap::new();
    for pair in pairs {
        let words = pair.own.words(Choices::All);
        // A Chinese word has about two characters.
        let letters = words.chars().filter(|c| is_han(*c)).count();
        if words.split_whitespace().count() + letters / 2 >= FEWEST_WORDS {
            by_words.entry(words).or_default().push(pair);
        }
    }
    let mut findings = Vec::new();
    for pairs in by_words.values() {
        let english = |pair: &Pair<'_, '_>| pair.english.words(Choices::All);
        for pair in pairs {
            let Some(other) = pairs.iter().find(|other| !alike(&english(other), &english(pair)))
            else {
                continue;
            };
            findings.push(pair.own.finding(
                Finding::warning,
                format!("says the same as \"{}\", and the English texts differ", other.own.id),
                "compare both with the English: is one of them in the wrong place?",
            ));
        }
    }
    findings
}

/// Reports a number that is written in a single form, where other texts of the language use plural forms for the same
/// kind of number. "days" has several forms in Arabic; in French one form is right for every number in the guide.
fn unlike_others(pairs: &[Pair<'_, '_>], plural: &Plural, values: &Values) -> Vec<Finding> {
    /// With fewer texts there is no usage to compare with.
    const FEWEST: usize = 3;

    // A language with one form has nothing to choose.
    if plural.needed(|_| true).len() < 2 {
        return Vec::new();
    }
    /// For one kind of number: how many texts choose a form by it, and those that do not, each with the number.
    type Custom<'p, 'u, 't> = (usize, Vec<(&'p Pair<'u, 't>, String)>);
    let mut by_name: BTreeMap<&str, Custom<'_, '_, '_>> = BTreeMap::new();
    for pair in pairs {
        let chosen: BTreeSet<String> =
            choices(&pair.own.pattern).map(|(selector, _)| written(selector)).collect();
        let mut seen = BTreeSet::new();
        visit(&pair.own.pattern, &mut |part| {
            let Part::Inline(inline) = part else { return };
            let Some((of_fact, name)) = fact(inline) else { return };
            let value = values.get(of_fact).and_then(|of_fact| of_fact.get(name));
            let Some(Value::Number(number)) = value else { return };
            // The form for all other numbers is right for this one today.
            if plural.category(*number) == "other" || !seen.insert(written(inline)) {
                return;
            }
            let (choosing, others) = by_name.entry(name).or_default();
            if chosen.contains(&written(inline)) {
                *choosing += 1;
            } else if !chosen.iter().any(|chosen| is_like(chosen, name)) {
                // Of "30 or 37 days" the second alone has a word after it.
                others.push((pair, written(inline)));
            }
        });
    }
    let customs = by_name
        .into_values()
        .filter(|(choosing, others)| *choosing >= FEWEST && *choosing > others.len() * 2);
    customs
        .flat_map(|(_, others)| others)
        .map(|(pair, value)| {
            pair.own.finding(
                Finding::warning,
                format!(
                    "has one form for every number {{ {value} }}, and other texts have several"
                ),
                format!("choose by it: {}", plural.needed(|number| number > 0).join(", ")),
            )
        })
        .collect()
}

/// Returns whether the name of a value that a text chooses by begins like this one: "days" and "days-max".
fn is_like(chosen: &str, name: &str) -> bool {
    let begin = name.split('-').next().unwrap_or(name);
    chosen.contains(&format!("\"{begin}"))
}

/// Returns whether two English texts may share one translation: most of their words are the same.
fn alike(a: &str, b: &str) -> bool {
    let words = |text: &str| -> BTreeSet<String> {
        let text = text.to_lowercase();
        let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
        // "text" and "texts" are one word here.
        words.map(|word| word.trim_end_matches('s').to_owned()).collect()
    };
    let (a, b) = (words(a), words(b));
    a.intersection(&b).count() * 3 >= a.union(&b).count()
}

/// Reports texts without a final mark where the English text ends a sentence and the other texts of the language do
/// have one.
fn cut_off(pairs: &[Pair<'_, '_>]) -> Vec<Finding> {
    /// With fewer texts there is no usage to compare with.
    const FEWEST: usize = 20;
    /// The percentage of texts that must end with a mark. Some languages write no full stop.
    const OF_HUNDRED: usize = 90;

    let (ended, open): (Vec<_>, Vec<_>) = pairs
        .iter()
        .filter(|pair| ends(&pair.english.words(Choices::Default)))
        .partition(|pair| ends(&pair.own.words(Choices::Default)));
    let all = ended.len() + open.len();
    if all < FEWEST || ended.len() * 100 < all * OF_HUNDRED {
        return Vec::new();
    }
    let finding = |pair: &Pair<'_, '_>| {
        pair.own.finding(
            Finding::warning,
            "does not end as a sentence does, and the English text does",
            "look whether the end is lost; else write the full stop",
        )
    };
    open.into_iter().map(finding).collect()
}

/// Returns whether words end as a sentence does.
fn ends(words: &str) -> bool {
    let closed =
        |c: char| c.is_whitespace() || matches!(c, '"' | '”' | '’' | '»' | '）' | ')' | '」');
    words
        .trim_end_matches(closed)
        .ends_with(['.', '!', '?', '…', '。', '！', '？', '؟', '۔', '።', '।', ':', '：'])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::unit::texts;
    use crate::fluent_file::FluentFile;

    /// Checks texts of a language; those without a fault are named by a number.
    #[track_caller]
    fn check(tag: &str, rows: &[(String, String)], expected: &[&str]) {
        let value = |number| Value::Number(number);
        let values = Values::from([(
            "stay".to_owned(),
            BTreeMap::from([
                ("hours".to_owned(), value(24)),
                ("days".to_owned(), value(3)),
                ("days-max".to_owned(), value(30)),
            ]),
        )]);
        let file = |of: fn(&(String, String)) -> &String| -> String {
            let named = rows.iter().enumerate();
            named.map(|(at, row)| format!("m{} = {}\n", name(at), of(row))).collect()
        };
        let english = [FluentFile::parse("en/a.ftl", file(|(english, _)| english))];
        let own = [FluentFile::parse("own/a.ftl", file(|(_, own)| own))];
        let (english, own) = (texts(&english), texts(&own));
        let pairs: Vec<Pair<'_, '_>> =
            own.iter().map(|(key, own)| Pair { own, english: &english[key] }).collect();
        let found = faults(&pairs, &Plural::of(tag), &values);
        let found: Vec<&str> = found.iter().map(|finding| finding.problem.as_str()).collect();
        assert_eq!(found, expected);
    }

    fn name(at: usize) -> String {
        at.to_string().chars().map(|digit| char::from(b'a' + digit as u8 - b'0')).collect()
    }

    fn rows(rows: &[(&str, &str)]) -> Vec<(String, String)> {
        rows.iter().map(|(english, own)| ((*english).to_owned(), (*own).to_owned())).collect()
    }

    #[test]
    fn a_text_that_does_not_end_as_the_others_do_is_seen() {
        let sentences = |count: usize, end: &str| -> Vec<(String, String)> {
            let row = |at: usize| {
                (
                    format!("You can go {}.", name(at)),
                    format!("Vous pouvez y aller {}{end}", name(at)),
                )
            };
            (0..count).map(row).collect()
        };
        let cut = "does not end as a sentence does, and the English text does";
        check("fr", &sentences(30, "."), &[]);
        let with = |row: &(&str, &str)| [sentences(30, "."), rows(&[*row])].concat();
        check("fr", &with(&("Go to the police.", "Allez à la")), &[cut]);
        check("fr", &with(&("Police", "Police")), &[]);
        check("fr", &with(&("Say: “Go.”", "Dites : « Allez-y. »")), &[]);
        // Some languages write no full stop.
        check("th", &sentences(30, ""), &[]);
    }
}
