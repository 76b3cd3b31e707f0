//! What can be wrong with a text beside the others of its language.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Expression, Pattern, PatternElement};

use super::pattern::{Part, choices, fact, is_han, visit, written};
use super::unit::{Choices, Pair};
use crate::finding::Finding;
use crate::plural::Plural;
use crate::value::{Value, Values};

/// Returns what is wrong with texts beside each other.
pub(super) fn faults(pairs: &[Pair<'_, '_>], plural: &Plural, values: &Values) -> Vec<Finding> {
    let mut findings = twins(pairs);
    findings.extend(unlike_others(pairs, plural, values));
    findings.extend(other_unit(pairs, values));
    findings.extend(cut_off(pairs));
    findings.extend(other_letters(pairs));
    findings
}

/// Reports texts that say the same where the English ones do not: pasted into the wrong place.
fn twins(pairs: &[Pair<'_, '_>]) -> Vec<Finding> {
    /// Fewer can mean both.
    const FEWEST_WORDS: usize = 5;

    let mut by_words: BTreeMap<String, Vec<&Pair<'_, '_>>> = BTreeMap::new();
    for pair in pairs {
        let words = pair.own.words(Choices::All);
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

/// Reports numbers that stand there in one form, where other texts of the language choose the form by the same kind of number:
/// "days" has several in Arabic, and in French one that is right for all numbers that the guide has.
fn unlike_others(pairs: &[Pair<'_, '_>], plural: &Plural, values: &Values) -> Vec<Finding> {
    /// Fewer texts are no custom.
    const FEWEST: usize = 3;

    if plural.needed(|_| true).len() < 2 {
        return Vec::new();
    }
    /// How many texts choose by the number, and those that do not, each with the number.
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

/// Returns whether a value that is chosen by has a name that begins as this one does: "days" and "days-max".
fn is_like(chosen: &str, name: &str) -> bool {
    let begin = name.split('-').next().unwrap_or(name);
    chosen.contains(&format!("\"{begin}"))
}

/// Returns whether two English texts can have one translation: a good part of their words is the same.
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

/// Reports numbers beside the word that others of another kind have: hours that are called days. Which words those are, the
/// other texts of the language tell.
fn other_unit(pairs: &[Pair<'_, '_>], values: &Values) -> Vec<Finding> {
    /// In fewer texts a word is no custom, and a kind of number has none.
    const FEWEST: usize = 5;
    /// Of ten texts that have a word, how many must have it at the same kind of number.
    const OF_TEN: usize = 9;

    let beside: Vec<(usize, Beside)> = pairs
        .iter()
        .enumerate()
        .flat_map(|(at, pair)| numbers(&pair.own.pattern, values).map(move |beside| (at, beside)))
        .collect();
    // The texts that have a word, by the word and its side, then by the kind of number.
    let mut customs: BTreeMap<&Word, BTreeMap<&str, BTreeSet<usize>>> = BTreeMap::new();
    let mut kinds: BTreeMap<&str, BTreeSet<usize>> = BTreeMap::new();
    for (at, beside) in &beside {
        kinds.entry(&beside.kind).or_default().insert(*at);
        for word in &beside.words {
            customs.entry(word).or_default().entry(&beside.kind).or_default().insert(*at);
        }
    }
    let other = |at: usize, beside: &Beside| {
        kinds.get(beside.kind.as_str()).filter(|texts| texts.len() > FEWEST)?;
        let known = beside.words.iter().filter_map(|word| Some((word, customs.get(word)?)));
        let is_own = known.clone().any(|(_, of_word)| {
            of_word.get(beside.kind.as_str()).is_some_and(|texts| texts.iter().any(|text| *text != at))
        });
        known.filter(|_| !is_own).find_map(|(word, of_word)| {
            let others = of_word.iter().filter(|(kind, _)| **kind != beside.kind);
            let all: usize = others.clone().map(|(_, texts)| texts.len()).sum();
            let (kind, texts) = others.max_by_key(|(_, texts)| texts.len())?;
            let is_custom = texts.len() >= FEWEST && texts.len() * 10 >= all * OF_TEN;
            is_custom.then(|| (word.1.clone(), (*kind).to_owned()))
        })
    };
    beside
        .iter()
        .filter_map(|(at, beside)| Some((pairs.get(*at)?, beside, other(*at, beside)?)))
        .map(|(pair, beside, (word, kind))| {
            pair.own.finding(
                Finding::warning,
                format!(
                    "has \"{word}\" beside {{ {} }}, and other texts have it beside \"{kind}\"",
                    beside.value
                ),
                "look whether the right value stands there, and whether the word is its unit",
            )
        })
        .collect()
}

/// A number of a fact, and the words on both sides of it.
struct Beside {
    /// As it stands in the text.
    value: String,
    /// The beginning of its name: "days" of "days-max".
    kind: String,
    words: Vec<Word>,
}

/// A word, and whether it stands behind the number. Of Chinese, which has no spaces, these are the next letter and the next two.
type Word = (bool, String);

fn numbers<'p>(
    pattern: &'p Pattern<&str>,
    values: &'p Values,
) -> Box<dyn Iterator<Item = Beside> + 'p> {
    let text = |at: Option<usize>| match at.and_then(|at| pattern.elements.get(at)) {
        Some(PatternElement::TextElement { value }) => *value,
        Some(PatternElement::Placeable { .. }) | None => "",
    };
    let of_element = move |(at, element): (usize, &'p PatternElement<&str>)| match element {
        PatternElement::TextElement { .. } => Box::new(std::iter::empty()),
        PatternElement::Placeable { expression: Expression::Inline(inline) } => {
            let beside = fact(inline).and_then(|(of_fact, name)| {
                let value = values.get(of_fact)?.get(name)?;
                matches!(value, Value::Number(_)).then(|| {
                    let before = words_before(text(at.checked_sub(1)));
                    let after = words_after(text(at.checked_add(1)));
                    Beside {
                        value: written(inline),
                        kind: name.split('-').next().unwrap_or(name).to_owned(),
                        words: before
                            .map(|word| (false, word))
                            .chain(after.map(|word| (true, word)))
                            .collect(),
                    }
                })
            });
            Box::new(beside.into_iter()) as Box<dyn Iterator<Item = Beside>>
        }
        PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
            Box::new(variants.iter().flat_map(move |variant| numbers(&variant.value, values)))
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

/// Reports texts that do not end as others of the language do where the English one ends a sentence.
fn cut_off(pairs: &[Pair<'_, '_>]) -> Vec<Finding> {
    /// Fewer texts are no custom.
    const FEWEST: usize = 20;
    /// Of a hundred, how many must end so. Some languages write no full stop.
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

/// Reports Chinese texts with letters that no other text has, as one in traditional characters among simplified ones.
fn other_letters(pairs: &[Pair<'_, '_>]) -> Vec<Finding> {
    /// Among fewer texts a rare letter is none.
    const FEWEST: usize = 200;
    /// A text can have some rare letters.
    const RARE: usize = 5;

    let letters: Vec<BTreeSet<char>> = pairs
        .iter()
        .map(|pair| pair.own.words(Choices::All).chars().filter(|c| is_han(*c)).collect())
        .collect();
    let mut texts: BTreeMap<char, usize> = BTreeMap::new();
    for letter in letters.iter().flatten() {
        *texts.entry(*letter).or_default() += 1;
    }
    if letters.iter().filter(|letters| !letters.is_empty()).count() < FEWEST {
        return Vec::new();
    }
    let alone = |letter: &&char| texts.get(letter) == Some(&1);
    let odd = pairs.iter().zip(&letters).filter(|(_, letters)| {
        let rare = letters.iter().filter(alone).count();
        rare > RARE && rare * 3 >= letters.len()
    });
    let finding = |(pair, _): (&Pair<'_, '_>, _)| {
        pair.own.finding(
            Finding::warning,
            "has many letters that no other text of this language has",
            "look whether it is in the same script, simplified or traditional",
        )
    };
    odd.map(finding).collect()
}

/// Returns whether words end as a sentence does.
fn ends(words: &str) -> bool {
    let closed = |c: char| c.is_whitespace() || matches!(c, '"' | '”' | '’' | '»' | '）' | ')' | '」');
    words.trim_end_matches(closed).ends_with(['.', '!', '?', '…', '。', '！', '？', '؟', '۔', '።', '।', ':', '：'])
}

#[cfg(test)]
mod tests {
    use std::borrow::Cow;

    use super::*;
    use crate::check::unit::texts;

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
        let english = [("en/a.ftl", Cow::Owned(file(|(english, _)| english)))];
        let own = [("own/a.ftl", Cow::Owned(file(|(_, own)| own)))];
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

    const HOURS: &str = r#"{ FACT("stay", "hours") }"#;
    const DAYS: &str = r#"{ FACT("stay", "days") }"#;

    /// Six texts with each unit, in other words.
    fn customs(hours: &str, days: &str) -> Vec<(String, String)> {
        let others = ["Aujourd’hui", "Demain", "Ensuite", "Encore", "Toujours", "Parfois"];
        let of = |value: &str, unit: &str, english: &str| -> Vec<(String, String)> {
            let row = |word: &&str| (format!("{word} {value} {english}."), format!("{word} {value}{unit}."));
            others.iter().map(row).collect()
        };
        [of(HOURS, hours, "hours"), of(DAYS, days, "days")].concat()
    }

    #[test]
    fn a_number_beside_the_unit_of_another_is_seen() {
        for (tag, hours, days) in [("fr", " heures", " jours"), ("zh", "小时内", "天内"), ("ar", " ساعة", " يوم")] {
            check(tag, &customs(hours, days), &[]);
            let mut wrong = customs(hours, days);
            wrong.push((format!("Within {HOURS} hours."), format!("Avant {HOURS}{days}.")));
            let word: String = if tag == "zh" { "天".into() } else { days.trim().into() };
            check(tag, &wrong, &[&format!(
                "has \"{word}\" beside {HOURS}, and other texts have it beside \"days\""
            )]);
        }
        // Two kinds of numbers can have one unit.
        let mut both = customs(" heures", " jours");
        both.push(("At most 30 days.".into(), r#"Au plus { FACT("stay", "days-max") } jours."#.into()));
        check("fr", &both, &[]);
    }

    #[test]
    fn a_text_that_does_not_end_as_the_others_do_is_seen() {
        let sentences = |count: usize, end: &str| -> Vec<(String, String)> {
            let row = |at: usize| (format!("You can go {}.", name(at)), format!("Vous pouvez y aller {}{end}", name(at)));
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

    #[test]
    fn a_text_in_other_letters_than_all_others_is_seen() {
        let simplified: Vec<(String, String)> = (0..250)
            .map(|at| (format!("Text {}", name(at)), format!("警察登记在这里{}", name(at))))
            .collect();
        check("zh", &simplified, &[]);
        let with = |own: &str| [simplified.clone(), rows(&[("Go there", own)])].concat();
        check("zh", &with("請您們馬上離開這裡"), &["has many letters that no other text of this language has"]);
        check("zh", &with("警察在这里说"), &[]);
    }
}
