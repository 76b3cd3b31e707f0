//! Variants: lost, doubled, exchanged, chosen by something else.

use fastrand::Rng;
use fluent_syntax::ast::{
    Expression, InlineExpression as Inline, PatternElement as Element, VariantKey,
};

use icu_locale::Locale;
use icu_plurals::PluralRules;
use waymark_locales::Value;

use super::Kind;
use super::changes::{Change, Place};
use super::pattern::{Pattern, Told, Variant, element, key, looks, selects_mut, told, words};
use super::values::{misspelt, replace};

pub(super) const KINDS: &[Kind] = &[
    Kind::warning("plural-form-lost", plural_form_lost),
    Kind::warning("plural-forms-all-lost", plural_forms_all_lost),
    Kind::error("choice-lost", choice_lost),
    Kind::error("variant-twice", variant_twice),
    Kind::error("default-wrong", default_wrong),
    Kind::warning("default-moved", default_moved),
    Kind::error("literal-as-selector", literal_as_selector),
    Kind::error("other-selector", other_selector),
    Kind::error("variants-exchanged", variants_exchanged),
    Kind::warning("variant-key-misspelt", variant_key_misspelt),
    Kind::error("variant-of-other-text", variant_of_other_text),
    Kind::warning("number-form-behind", number_form_behind),
    Kind::error("number-lost-in-form-of-several", number_lost_in_form_of_several),
];

const PLURALS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

fn is_plural(variants: &[Variant]) -> bool {
    variants.iter().all(|variant| PLURALS.contains(&key(variant)))
}

/// Changes the choice in a part of the message. `change` gets what chooses and the variants.
fn in_choice(
    place: &Place<'_>,
    rng: &mut Rng,
    change: impl FnOnce(&mut Inline<String>, &mut Vec<Variant>, &mut Rng) -> Option<()>,
) -> Option<Change> {
    place.in_part(rng, |pattern, _, rng| {
        let (selector, variants) = rng.choice(selects_mut(pattern))?;
        change(selector, variants, rng)
    })
}

/// Takes out a plural form that whole numbers have. French has `many` for millions, which the guide does not count.
fn plural_form_lost(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    let rare = if place.translation.id == "fr" { "many" } else { "" };
    in_choice(place, rng, |_, variants, rng| {
        let at = rng.usize(..variants.len());
        let lost = variants.get(at).filter(|variant| !variant.default && key(variant) != rare)?;
        if !PLURALS.contains(&key(lost)) {
            return None;
        }
        variants.remove(at);
        Some(())
    })
}

/// Leaves of a choice by number only the words of the default, where these are wrong for the number as it is.
fn plural_forms_all_lost(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    place.in_part(rng, |pattern, _, rng| {
        let is_right = default_is_right(place, pattern)?;
        if is_right { None } else { flattened(pattern, rng, true) }
    })
}

/// Leaves only the words of the default, which are right until the fact has another number.
pub(super) fn plural_forms_of_other_numbers_lost(
    place: &Place<'_>,
    rng: &mut Rng,
) -> Option<Change> {
    place.in_part(rng, |pattern, _, rng| {
        let is_right = default_is_right(place, pattern)?;
        if is_right { flattened(pattern, rng, true) } else { None }
    })
}

/// Returns whether the first choice of a text is by the number of a fact whose plural form is that of the default.
fn default_is_right(place: &Place<'_>, pattern: &Pattern) -> Option<bool> {
    let (selector, variants) = pattern.elements.iter().find_map(|element| match element {
        Element::Placeable { expression: Expression::Select { selector, variants } } => {
            Some((selector, variants))
        }
        _ => None,
    })?;
    let default = variants.iter().find(|variant| variant.default)?;
    let Some(Told::Fact(fact, name)) = Told::from_inline(selector) else { return Some(false) };
    let values = &place.translation.values;
    let Some(Value::Number(number)) = values.get(&fact).and_then(|of_fact| of_fact.get(&name))
    else {
        return Some(false);
    };
    let language: Locale = place.translation.id.parse().ok()?;
    let rules = PluralRules::try_new_cardinal((&language).into()).ok()?;
    Some(format!("{:?}", rules.category_for(*number)).to_lowercase() == key(default))
}

/// Leaves of a choice that is not by number only one variant, so that it is said of all.
fn choice_lost(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    place.in_part(rng, |pattern, _, rng| flattened(pattern, rng, false))
}

fn flattened(pattern: &mut Pattern, rng: &mut Rng, plural: bool) -> Option<()> {
    let at = pattern.elements.iter().position(|element| {
        matches!(element, Element::Placeable { expression: Expression::Select { .. } })
    })?;
    let Element::Placeable { expression: Expression::Select { variants, .. } } =
        pattern.elements.get(at)?
    else {
        return None;
    };
    if is_plural(variants) != plural || variants.len() < 2 {
        return None;
    }
    let left = if plural {
        variants.iter().find(|variant| variant.default)?.clone()
    } else {
        rng.choice(variants)?.clone()
    };
    pattern.elements.splice(at..=at, left.value.elements);
    Some(())
}

/// Gives a variant twice: the words of another one stand before it or after it.
fn variant_twice(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    in_choice(place, rng, |_, variants, rng| {
        let at = rng.usize(..variants.len());
        let own = variants.get(at)?.clone();
        let others = variants.iter().filter(|other| looks(&other.value) != looks(&own.value));
        let wrong = rng.choice(others.collect::<Vec<_>>())?;
        let wrong = Variant { key: own.key, value: wrong.value.clone(), default: false };
        variants.insert(if rng.bool() { at } else { at + 1 }, wrong);
        Some(())
    })
}

/// Takes out the default and makes another variant the default, so that its words are said of all other numbers.
fn default_wrong(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    in_choice(place, rng, |_, variants, rng| {
        let old = variants.iter().position(|variant| variant.default)?;
        variants.remove(old);
        let new = rng.usize(..variants.len().max(1));
        variants.get_mut(new)?.default = true;
        Some(())
    })
}

/// Puts the `*` before another variant.
fn default_moved(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    in_choice(place, rng, |_, variants, rng| {
        let new = rng.usize(..variants.len());
        if variants.get(new)?.default {
            return None;
        }
        for (at, variant) in variants.iter_mut().enumerate() {
            variant.default = at == new;
        }
        Some(())
    })
}

/// Lets a literal choose, which always chooses the same: the right words stand in the file and are never shown.
fn literal_as_selector(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    let translation = place.translation;
    let other = rng.choice(&translation.entries)?.message.value.clone()?;
    place.in_part(rng, |pattern, english, rng| {
        let wrong = match rng.u8(..3) {
            0 => other,
            1 => english.clone(),
            _ => words("…"),
        };
        if looks(&wrong) == looks(pattern) {
            return None;
        }
        let name = |name: &str| VariantKey::Identifier { name: name.to_owned() };
        let number = |value: &str| VariantKey::NumberLiteral { value: value.to_owned() };
        let (selector, first, last) = match rng.u8(..3) {
            0 => (Inline::StringLiteral { value: "a".to_owned() }, name("a"), name("b")),
            1 => (Inline::NumberLiteral { value: "1".to_owned() }, number("1"), name("other")),
            _ => (Inline::NumberLiteral { value: "7".to_owned() }, name("other"), name("one")),
        };
        let variants = vec![
            Variant { key: first, value: wrong, default: false },
            Variant { key: last, value: pattern.clone(), default: true },
        ];
        pattern.elements =
            vec![Element::Placeable { expression: Expression::Select { selector, variants } }];
        Some(())
    })
}

/// Lets another value choose the form.
fn other_selector(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    let translation = place.translation;
    in_choice(place, rng, |selector, _, rng| {
        let old = Told::from_inline(selector)?;
        let new = match &old {
            Told::Variable(name) => Told::Variable(misspelt(name, rng)?),
            Told::Fact(fact, name) => {
                let (other, values) = rng.choice(&translation.values)?;
                let kind = translation.values.get(fact)?.get(name)?.kind();
                let same = values.iter().filter(|(_, value)| value.kind() == kind);
                Told::Fact(other.clone(), rng.choice(same.collect::<Vec<_>>())?.0.clone())
            }
        };
        if new == old {
            return None;
        }
        *selector = new.inline();
        Some(())
    })
}

/// Exchanges the words of two variants, one with its number and one without.
fn variants_exchanged(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    exchanged(place, rng, true)
}

/// Exchanges the words of two variants that tell the same.
pub(super) fn variants_alike_exchanged(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    exchanged(place, rng, false)
}

fn exchanged(place: &Place<'_>, rng: &mut Rng, visible: bool) -> Option<Change> {
    in_choice(place, rng, |_, variants, rng| {
        let (a, b) = (rng.usize(..variants.len()), rng.usize(..variants.len()));
        let (first, second) = (variants.get(a)?.value.clone(), variants.get(b)?.value.clone());
        if first == second || (told(&first) != told(&second)) != visible {
            return None;
        }
        // What is lost for one or two is no fault by itself.
        let short =
            |at: usize| variants.get(at).is_some_and(|v| matches!(key(v), "zero" | "one" | "two"));
        if visible && short(a) && short(b) {
            return None;
        }
        variants.get_mut(a)?.value = second;
        variants.get_mut(b)?.value = first;
        Some(())
    })
}

/// `[fwe]`: its words are never shown.
fn variant_key_misspelt(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    in_choice(place, rng, |_, variants, rng| {
        let variant = rng.choice(variants.iter_mut())?;
        let name = match key(variant) {
            "one" => "once".to_owned(),
            "few" => "fwe".to_owned(),
            other => misspelt(other, rng)?,
        };
        variant.key = VariantKey::Identifier { name };
        Some(())
    })
}

/// Puts the words of another message into one variant.
fn variant_of_other_text(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    let other = rng.choice(&place.translation.entries)?.message.value.clone()?;
    in_choice(place, rng, |_, variants, rng| {
        let variant = rng.choice(variants.iter_mut())?;
        let short = matches!(key(variant), "zero" | "one" | "two");
        if short || told(&variant.value).is_empty() || !told(&other).is_empty() {
            return None;
        }
        variant.value = other;
        Some(())
    })
}

/// Returns the plural form that a small number has, by language.
fn form_of(language: &str, number: u32) -> &'static str {
    match (language, number) {
        ("fr", 0 | 1) | ("so" | "ar", 1) => "one",
        ("ar", 0) => "zero",
        ("ar", 2) => "two",
        ("ar", 3..=10) => "few",
        ("ar", 11..=99) => "many",
        _ => "other",
    }
}

fn is_number(variant: &Variant) -> Option<u32> {
    key(variant).parse().ok()
}

/// Puts the words for one number behind the form that has this number too, such as `[0]` behind the `[one]` of French:
/// they are never shown. Where a choice has no words for one number, it gets some.
fn number_form_behind(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    let language = place.translation.id.as_str();
    in_choice(place, rng, |_, variants, rng| {
        if !variants.iter().all(|one| PLURALS.contains(&key(one)) || is_number(one).is_some()) {
            return None;
        }
        let own = variants.iter().position(|one| is_number(one).is_some());
        let number = match own {
            Some(at) => variants.remove(at),
            None => {
                let number = rng.choice([0, 1, 2, 7])?;
                let form = form_of(language, number);
                let others = variants.iter().filter(|one| key(one) != form);
                let value = rng.choice(others.collect::<Vec<_>>())?.value.clone();
                let key = VariantKey::NumberLiteral { value: number.to_string() };
                Variant { key, value, default: false }
            }
        };
        let form = form_of(language, is_number(&number)?);
        let at = variants.iter().position(|one| key(one) == form)?;
        if looks(&variants.get(at)?.value) == looks(&number.value) {
            return None;
        }
        // Either goes: the one number to the end, or the form to the front.
        if rng.bool() {
            variants.insert(at + 1, number);
        } else {
            let form = variants.remove(at);
            variants.insert(0, form);
            variants.push(number);
        }
        Some(())
    })
}

/// Takes the number out of a form that several numbers have: the French `[one]` is of 0 as well.
fn number_lost_in_form_of_several(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    let language = place.translation.id.as_str();
    let several: &[&str] = match language {
        "fr" => &["one", "other"],
        "ar" => &["few", "many", "other"],
        _ => &["other"],
    };
    in_choice(place, rng, |selector, variants, rng| {
        // Where 0 or 1 has words of its own, one number is left.
        let apart = variants.iter().any(|one| matches!(is_number(one), Some(0 | 1)));
        let number = Told::from_inline(selector)?;
        let variant = rng.choice(variants.iter_mut())?;
        if !several.contains(&key(variant)) || (apart && key(variant) == "one") {
            return None;
        }
        if !told(&variant.value).contains(&number) {
            return None;
        }
        replace(&mut variant.value, &number, &element(""));
        Some(())
    })
}
