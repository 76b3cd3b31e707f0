//! Checks of selectors by number against the plural forms of the language.

use fluent_syntax::ast::{InlineExpression, Variant, VariantKey};
use waymark_locales::{Value, Values};

use super::fault::Fault;
use super::pattern::{fact, key, written};
use crate::plural::Plural;

/// Returns whether a selector chooses between plural forms.
pub(super) fn by_number(variants: &[Variant<&str>]) -> bool {
    names(variants).all(Plural::is_category)
}

fn names<'v>(variants: &'v [Variant<&str>]) -> impl Iterator<Item = &'v str> {
    variants.iter().filter_map(|variant| match variant.key {
        VariantKey::Identifier { name } => Some(name),
        VariantKey::NumberLiteral { .. } => None,
    })
}

/// Returns what is wrong with the variants of a selector by number.
pub(super) fn fault_in_choice(
    selector: &InlineExpression<&str>,
    variants: &[Variant<&str>],
    plural: &Plural,
    values: &Values,
) -> Option<Fault> {
    let names: Vec<&str> = names(variants).collect();
    let possible = plural.possible();
    let advice = format!("the forms of this language are: {}", possible.join(", "));
    if let Some(name) = names.iter().find(|name| !Plural::is_category(name)) {
        return Some(Fault::error(
            format!("has a form [{name}], which is not one for a number"),
            advice,
        ));
    }
    if let Some(name) = names.iter().find(|name| !possible.contains(name)) {
        let problem = format!("has a form [{name}], which no number has in this language");
        return Some(Fault::warning(problem, advice));
    }
    if variants.iter().any(|variant| variant.default && key(variant) != "other") {
        return Some(Fault::error(
            "has the * at a form that not every number can have",
            "write *[other]: it is for all numbers without a form of their own",
        ));
    }
    if let Some((number, before)) = hidden(variants, plural) {
        return Some(Fault::error(
            format!("never shows the form [{number}], since [{before}] before it is for it too"),
            format!("put [{number}] before [{before}]"),
        ));
    }
    let exact = |number: i64| {
        let key = number.to_string();
        variants
            .iter()
            .any(|variant| variant.key == VariantKey::NumberLiteral { value: key.as_str() })
    };
    let of_fact = number_of(selector, values);
    if of_fact.is_some_and(exact) {
        return None;
    }
    // What the program counts can be 0. A number in a fact can change, but it is never 0.
    let fewest = if of_fact.is_some() { 1 } else { 0 };
    let needed = plural.needed(|number| number >= fewest && !exact(number));
    let lacking: Vec<&str> = needed.into_iter().filter(|name| !names.contains(name)).collect();
    (!lacking.is_empty()).then(|| {
        let (lacking, selector) = (lacking.join("], ["), written(selector));
        Fault::warning(format!("lacks the form [{lacking}] for {{ {selector} }}"), advice)
    })
}

/// Returns a variant for one number that comes after the variant of a category that includes this number. Fluent
/// takes the first that matches, so it is never shown.
fn hidden<'v>(variants: &'v [Variant<&str>], plural: &Plural) -> Option<(&'v str, &'v str)> {
    variants.iter().enumerate().find_map(|(at, variant)| {
        let category = plural.category(key(variant).parse().ok()?);
        let before = variants.iter().take(at).find(|before| key(before) == category)?;
        Some((key(variant), key(before)))
    })
}

/// Returns the current value of the fact by which a text chooses, if it is a number.
fn number_of(selector: &InlineExpression<&str>, values: &Values) -> Option<i64> {
    let (fact, name) = fact(selector)?;
    match values.get(fact)?.get(name)? {
        Value::Number(number) | Value::Money(number) => Some(*number),
        _ => None,
    }
}
