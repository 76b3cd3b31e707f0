//! Checks that a translation contains the same values and references as the English text: in every variant, and
//! chosen by the same selectors.

use std::collections::BTreeSet;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, Variant};
use waymark_locales::{FACT, Values};

use super::choice::{by_number, fault_in_choice};
use super::fault::Fault;
use super::pattern::{Part, choices, fact, is_han, key, visit, written};
use crate::plural::Plural;

/// The plural forms of the two languages of a translation.
#[derive(Clone, Copy)]
pub(super) struct Plurals<'p> {
    pub(super) own: &'p Plural,
    pub(super) english: &'p Plural,
}

/// Returns how the content of a text (values, variables, references) differs from that of the English one.
pub(super) fn faults(
    own: &Pattern<&str>,
    english: &Pattern<&str>,
    plurals: Plurals<'_>,
    values: &Values,
) -> Vec<Fault> {
    let mut faults = told(own, english, plurals, "");
    faults.extend(chosen(own, english, plurals));
    faults.extend(forms(own, english, plurals.own, values));
    faults.extend(together(own, english));
    faults.extend(magnitude(own, english));
    faults.extend(turned_round(own, english));
    faults
}

/// Reports values, variables and references that only one of the two texts has. `place` names the part of the text.
fn told(
    own: &Pattern<&str>,
    english: &Pattern<&str>,
    plurals: Plurals<'_>,
    place: &str,
) -> Vec<Fault> {
    let (somewhere, english_somewhere) = (somewhere(own), somewhere(english));
    let (everywhere, english_everywhere) =
        (everywhere(own, plurals.own), everywhere(english, plurals.english));
    let mut faults = Vec::new();
    for lost in english_somewhere.difference(&somewhere) {
        faults.push(Fault::error(
            format!("has lost {{ {lost} }}{place}, which the English text has"),
            "put it back in its place",
        ));
    }
    for lost in
        english_everywhere.intersection(&somewhere).filter(|told| !everywhere.contains(*told))
    {
        let form = form_without(own, lost, plurals.own)
            .map_or_else(String::new, |form| format!(" in the form [{form}]"));
        faults.push(Fault::error(
            format!("has lost {{ {lost} }}{form}{place}, which the English text has"),
            "put it back in its place: each form is read alone",
        ));
    }
    let of_choices = selectors(english);
    for added in somewhere.difference(&english_somewhere).filter(|told| !of_choices.contains(*told))
    {
        faults.push(Fault::error(
            format!("has {{ {added} }}{place}, which the English text does not have"),
            "take it out",
        ));
    }
    faults
}

/// Returns what some form of a text contains.
fn somewhere(pattern: &Pattern<&str>) -> BTreeSet<String> {
    all_told(pattern, |_, variants| {
        variants.iter().flat_map(|variant| somewhere(&variant.value)).collect()
    })
}

/// Returns what every form of a text contains. The words "one" and "two" may stand for the number by which they are
/// chosen, and "none" too if its variant is for that number alone.
fn everywhere(pattern: &Pattern<&str>, plural: &Plural) -> BTreeSet<String> {
    all_told(pattern, |selector, variants| {
        let each = variants.iter().map(|variant| of_form(selector, variant, variants, plural));
        each.reduce(|all, one| &all & &one).unwrap_or_default()
    })
}

/// Returns what a text contains outside its selectors, and what `of_choice` takes from each selector.
fn all_told(
    pattern: &Pattern<&str>,
    of_choice: impl Fn(&InlineExpression<&str>, &[Variant<&str>]) -> BTreeSet<String>,
) -> BTreeSet<String> {
    let expressions = pattern.elements.iter().filter_map(|element| match element {
        PatternElement::TextElement { .. } => None,
        PatternElement::Placeable { expression } => Some(expression),
    });
    expressions
        .flat_map(|expression| match expression {
            Expression::Inline(inline) => tells(inline),
            Expression::Select { selector, variants } => of_choice(selector, variants),
        })
        .collect()
}

fn of_form(
    selector: &InlineExpression<&str>,
    variant: &Variant<&str>,
    variants: &[Variant<&str>],
    plural: &Plural,
) -> BTreeSet<String> {
    let mut told = everywhere(&variant.value, plural);
    let exact = |variant: &Variant<&str>| key(variant).parse::<i64>().ok();
    let others: BTreeSet<i64> = variants.iter().filter_map(exact).collect();
    // A number in a fact is never 0.
    let fewest = if fact(selector).is_some() { 1 } else { 0 };
    let counts = |number: &i64| *number >= fewest && !others.contains(number);
    let in_words = match exact(variant) {
        Some(number) => number <= MOST_IN_WORDS,
        None => {
            let mut numbers = plural.numbers(key(variant)).filter(counts);
            match (numbers.next(), numbers.next()) {
                (Some(number), None) => number <= MOST_IN_WORDS,
                (Some(_), Some(_)) => false,
                // A variant that no number selects is reported elsewhere; "many" in French is for millions.
                (None, _) => !plural.possible().contains(&key(variant)),
            }
        }
    };
    if in_words {
        told.extend(tells(selector));
    }
    told
}

/// The largest number that a variant may say in words.
const MOST_IN_WORDS: i64 = 2;

/// Returns the first variant of a text that does not contain this.
fn form_without<'p>(pattern: &'p Pattern<&str>, told: &str, plural: &Plural) -> Option<&'p str> {
    choices(pattern).find_map(|(selector, variants)| {
        let without = variants
            .iter()
            .find(|variant| !of_form(selector, variant, variants, plural).contains(told))?;
        Some(key(without))
    })
}

/// Returns what an expression contributes, as it stands in the file. Literals and terms count as words.
fn tells(inline: &InlineExpression<&str>) -> BTreeSet<String> {
    match inline {
        InlineExpression::FunctionReference { .. }
        | InlineExpression::VariableReference { .. }
        | InlineExpression::MessageReference { .. } => [written(inline)].into(),
        InlineExpression::Placeable { expression } => match expression.as_ref() {
            Expression::Inline(inline) => tells(inline),
            Expression::Select { variants, .. } => {
                variants.iter().flat_map(|variant| somewhere(&variant.value)).collect()
            }
        },
        InlineExpression::StringLiteral { .. }
        | InlineExpression::NumberLiteral { .. }
        | InlineExpression::TermReference { .. } => BTreeSet::new(),
    }
}

fn selectors(pattern: &Pattern<&str>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    visit(pattern, &mut |part| {
        if let Part::Choice(selector, _) = part {
            found.insert(written(selector));
        }
    });
    found
}

/// Reports selectors other than by number that only one of the two texts has, or whose variants contain other values.
fn chosen(own: &Pattern<&str>, english: &Pattern<&str>, plurals: Plurals<'_>) -> Vec<Fault> {
    let mut faults = Vec::new();
    let known: BTreeSet<String> = &selectors(english) | &somewhere(english);
    for selector in selectors(own).difference(&known) {
        faults.push(Fault::error(
            format!("chooses by {{ {selector} }}, which the English text does not have"),
            "choose by what the English text has",
        ));
    }
    for (selector, variants) in choices(english).filter(|(_, variants)| !by_number(variants)) {
        let selector = written(selector);
        let mut of_own = choices(own).filter(|(own, _)| written(own) == selector).peekable();
        if of_own.peek().is_none() {
            faults.push(Fault::error(
                format!("no longer chooses by {{ {selector} }}, so it says the same of all"),
                "write a form for each that the English text has",
            ));
        }
        for (_, own) in of_own {
            faults.extend(named_forms(&selector, own, variants, plurals));
        }
    }
    faults
}

/// Compares the variants of a selector by name with those of the English one.
fn named_forms(
    selector: &str,
    own: &[Variant<&str>],
    english: &[Variant<&str>],
    plurals: Plurals<'_>,
) -> Vec<Fault> {
    let mut faults = Vec::new();
    let of = |variants: &[Variant<&str>]| {
        variants.iter().map(|variant| key(variant).to_owned()).collect::<Vec<_>>()
    };
    let (own_keys, keys) = (of(own), of(english));
    let advice = format!("the forms of the English text are: {}", keys.join(", "));
    for unknown in own_keys.iter().filter(|key| !keys.contains(key)) {
        faults.push(Fault::error(
            format!(
                "has a form [{unknown}] for {{ {selector} }}, which the English text does not have"
            ),
            advice.clone(),
        ));
    }
    for variant in english {
        let name = key(variant);
        match own.iter().find(|own| key(own) == name) {
            None => faults.push(Fault::error(
                format!("lacks the form [{name}] for {{ {selector} }}"),
                advice.clone(),
            )),
            Some(own) => {
                let place = format!(" in the form [{name}]");
                faults.extend(told(&own.value, &variant.value, plurals, &place));
                if own.default != variant.default {
                    faults.push(Fault::error(
                        format!("has the * at another form of {{ {selector} }}"),
                        "put it before the form that has it in the English text",
                    ));
                }
            }
        }
    }
    faults
}

/// Reports plural categories that the language does not have, and categories of the language that the text lacks.
fn forms(
    own: &Pattern<&str>,
    english: &Pattern<&str>,
    plural: &Plural,
    values: &Values,
) -> Vec<Fault> {
    let mut faults = Vec::new();
    let by_name: BTreeSet<String> = choices(english)
        .filter(|(_, variants)| !by_number(variants))
        .map(|(selector, _)| written(selector))
        .collect();
    let mut chosen = BTreeSet::new();
    for (selector, variants) in choices(own) {
        let name = written(selector);
        if !by_name.contains(&name) {
            faults.extend(fault_in_choice(selector, variants, plural, values));
        }
        chosen.insert(name);
    }
    let one_form = plural.needed(|_| true).len() < 2;
    for (selector, variants) in choices(english).filter(|(_, variants)| by_number(variants)) {
        let selector = written(selector);
        let has = |name: &str| {
            let mut same = choices(own).filter(|(own, _)| written(own) == selector);
            same.any(|(_, variants)| variants.iter().any(|variant| key(variant) == name))
        };
        let numbers =
            variants.iter().map(key).filter(|key| key.bytes().all(|byte| byte.is_ascii_digit()));
        for number in numbers.filter(|number| !has(number)) {
            faults.push(Fault::error(
                format!("lacks the form [{number}] for {{ {selector} }}"),
                "the English text says something of its own for this number: translate that too",
            ));
        }
    }
    // A number from a fact is known, so a single form may be right for it; one that the program counts can be any.
    let counted = choices(english).filter(|(selector, variants)| {
        by_number(variants) && matches!(selector, InlineExpression::VariableReference { .. })
    });
    for (selector, _) in counted.filter(|_| !one_form) {
        let selector = written(selector);
        if !chosen.contains(&selector) {
            let forms = plural.needed(|_| true).join(", ");
            faults.push(Fault::warning(
                format!("has one form for every number {{ {selector} }}"),
                format!("choose by it, as the English text does: {forms}"),
            ));
        }
    }
    faults
}

/// Reports values of facts, or the same value twice, with nothing between them: "2424", "243". In Chinese, date and
/// weekday may touch.
fn together(own: &Pattern<&str>, english: &Pattern<&str>) -> Option<Fault> {
    let known = pairs_together(english);
    let of_fact = |told: &str| told.starts_with(FACT);
    let (a, b) = pairs_together(own).into_iter().find(|pair| {
        !known.contains(pair) && (pair.0 == pair.1 || of_fact(&pair.0) && of_fact(&pair.1))
    })?;
    Some(Fault::error(
        format!("has {{ {a} }} and {{ {b} }} with nothing between them"),
        "write the words that belong between them, or take one out",
    ))
}

/// Returns the pairs of values with only spaces between them.
fn pairs_together(pattern: &Pattern<&str>) -> BTreeSet<(String, String)> {
    let mut pairs = BTreeSet::new();
    let mut before: Option<String> = None;
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } if value.trim().is_empty() => {}
            PatternElement::TextElement { .. } => before = None,
            PatternElement::Placeable { expression: Expression::Inline(inline) } => {
                let told = tells(inline).into_iter().next();
                if let (Some(before), Some(told)) = (before.take(), &told) {
                    pairs.insert((before, told.clone()));
                }
                before = told;
            }
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                pairs.extend(variants.iter().flat_map(|variant| pairs_together(&variant.value)));
                before = None;
            }
        }
    }
    pairs
}

/// Reports a range whose ends are exchanged: "{ max } to { min }".
fn turned_round(own: &Pattern<&str>, english: &Pattern<&str>) -> Option<Fault> {
    let (own, english) = (order(own), order(english));
    let place = |order: &[String], value: &str| order.iter().position(|told| told == value);
    let is_turned = |min: &&String| {
        let max = min.replace("min\")", "max\")");
        let before = |order: &[String]| Some(place(order, min)? < place(order, &max)?);
        before(&english) == Some(true) && before(&own) == Some(false)
    };
    let min = english.iter().filter(|told| told.ends_with("min\")")).find(is_turned)?;
    let max = min.replace("min\")", "max\")");
    Some(Fault::warning(
        format!("tells {{ {max} }} before {{ {min} }}, and the English text after it"),
        "look whether each stands in its place",
    ))
}

/// Returns the values of a text in the order in which they stand.
fn order(pattern: &Pattern<&str>) -> Vec<String> {
    let mut order = Vec::new();
    visit(pattern, &mut |part| {
        if let Part::Inline(inline) = part {
            order.extend(tells(inline));
        }
    });
    order
}

/// Words that multiply the number before them, in the languages of the guide.
const MAGNITUDES: [&str; 27] = [
    "万",
    "千",
    "百",
    "亿",
    "萬",
    "億",
    "thousand",
    "hundred",
    "million",
    "millions",
    "billion",
    "mille",
    "cents",
    "milliers",
    "milliard",
    "milliards",
    "kun",
    "boqol",
    "malyan",
    "bilyan",
    "ألف",
    "آلاف",
    "مئة",
    "مائة",
    "مليون",
    "ملايين",
    "مليار",
];

/// Reports a value that is followed by a word which multiplies it: "{ money } mille".
fn magnitude(own: &Pattern<&str>, english: &Pattern<&str>) -> Option<Fault> {
    if larger(english).is_some() {
        return None;
    }
    let (value, word) = larger(own)?;
    Some(Fault::error(
        format!("has \"{word}\" behind {{ {value} }}, which makes another number of it"),
        "take it out: the value is the whole number",
    ))
}

fn larger(pattern: &Pattern<&str>) -> Option<(String, &'static str)> {
    let next = pattern.elements.iter().skip(1);
    let beside = pattern.elements.iter().zip(next).find_map(|(element, next)| {
        let PatternElement::Placeable { expression: Expression::Inline(inline) } = element else {
            return None;
        };
        let PatternElement::TextElement { value } = next else { return None };
        let told = tells(inline).into_iter().next()?;
        let words = value.trim_start();
        let first = words.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
        let is_it = |word: &&&str| match word.chars().next() {
            Some(c) if is_han(c) => words.starts_with(**word),
            _ => first.to_lowercase() == **word,
        };
        Some((told, *MAGNITUDES.iter().find(is_it)?))
    });
    beside.or_else(|| {
        choices(pattern)
            .flat_map(|(_, variants)| variants)
            .find_map(|variant| larger(&variant.value))
    })
}
