//! Choices of a text by a number, beside the plural forms of its language.

use fluent_syntax::ast::{InlineExpression, Variant, VariantKey};

use super::pattern::{fact, written};
use crate::plural::Plural;
use crate::value::{Value, Values};

/// Returns whether a choice is one between plural forms.
pub(super) fn by_number(variants: &[Variant<&str>]) -> bool {
    names(variants).all(Plural::is_category)
}

fn names<'v>(variants: &'v [Variant<&str>]) -> impl Iterator<Item = &'v str> {
    variants.iter().filter_map(|variant| match variant.key {
        VariantKey::Identifier { name } => Some(name),
        VariantKey::NumberLiteral { .. } => None,
    })
}

/// Returns what is wrong with the forms of a choice by a number.
pub(super) fn fault_in_choice(
    selector: &InlineExpression<&str>,
    variants: &[Variant<&str>],
    plural: &Plural,
    values: &Values,
) -> Option<(String, String)> {
    if !by_number(variants) {
        return None;
    }
    let names: Vec<&str> = names(variants).collect();
    let possible = plural.possible();
    let advice = format!("the forms of this language are: {}", possible.join(", "));
    if let Some(name) = names.iter().find(|name| !possible.contains(name)) {
        let problem = format!("has a form [{name}], which no number has in this language");
        return Some((problem, advice));
    }
    let today = number_of(selector, values);
    let exact = |number: i64| {
        let key = number.to_string();
        variants
            .iter()
            .any(|variant| variant.key == VariantKey::NumberLiteral { value: key.as_str() })
    };
    let needed = match today {
        Some(number) if exact(number) => return None,
        Some(number) => vec![plural.category(number)],
        // The program counts: every form can be needed, but for numbers that have a text of their own.
        None if matches!(selector, InlineExpression::VariableReference { .. }) => {
            plural.needed(|number| !exact(number))
        }
        None => return None,
    };
    let lacking: Vec<&str> = needed.into_iter().filter(|name| !names.contains(name)).collect();
    (!lacking.is_empty()).then(|| {
        let (lacking, selector) = (lacking.join("], ["), written(selector));
        (format!("lacks the form [{lacking}] for {{ {selector} }}"), advice)
    })
}

/// Returns the number that a fact gives today.
fn number_of(selector: &InlineExpression<&str>, values: &Values) -> Option<i64> {
    let (fact, name) = fact(selector)?;
    match values.get(fact)?.get(name)? {
        Value::Number(number) | Value::Money(number) => Some(*number),
        _ => None,
    }
}
