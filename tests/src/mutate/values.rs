//! Values of facts and arguments: lost, exchanged for others, written out by hand.

use fastrand::Rng;
use fluent_syntax::ast::{Identifier, InlineExpression as Inline, PatternElement as Element};
use waymark_locales::Value;

use super::Kind;
use super::changes::{Change, Place};
use super::pattern::{
    Pattern, Told, each, each_mut, element, key, parts, selects, selects_mut, tells, told,
};
use super::translation::Translation;

pub(super) const KINDS: &[Kind] = &[
    Kind::error("value-lost", value_lost),
    Kind::error("value-lost-in-one-variant", value_lost_in_one_variant),
    Kind::error("value-of-other-fact", value_of_other_fact),
    Kind::error("value-of-other-fact-in-one-variant", value_of_other_fact_in_one_variant),
    Kind::error("argument-exchanged", argument_exchanged),
    Kind::error("value-as-right-number", value_as_right_number),
    Kind::error("value-as-wrong-number", value_as_wrong_number),
    Kind::error("value-in-digits-of-other-script", value_in_digits_of_other_script),
    Kind::error("value-as-wrong-name", value_as_wrong_name),
    Kind::error("number-added", number_added),
    Kind::error("value-name-misspelt", value_name_misspelt),
    Kind::error("fact-misspelt", fact_misspelt),
    Kind::error("argument-misspelt", argument_misspelt),
    Kind::error("function-translated", function_translated),
    Kind::error("value-name-lost", value_name_lost),
];

/// Takes a value out of a text wherever it stands in it.
fn value_lost(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    place.in_part(rng, |pattern, english, rng| {
        let lost = rng.choice(common(pattern, english))?;
        replace(pattern, &lost, &element(""));
        Some(())
    })
}

/// Takes a value out of one variant. Where a number is one or two, the word may say so without the number.
fn value_lost_in_one_variant(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    place.in_part(rng, |pattern, english, rng| {
        let wanted = told(english);
        let (selector, variants) = rng.choice(selects_mut(pattern))?;
        let counted = Told::from_inline(selector);
        let variant = rng.choice(variants.iter_mut())?;
        let short = matches!(key(variant), "zero" | "one" | "two" | "0" | "1" | "2");
        let lost = told(&variant.value)
            .into_iter()
            .filter(|told| wanted.contains(told) && !(short && Some(told) == counted.as_ref()));
        let lost = rng.choice(lost.collect::<Vec<_>>())?;
        replace(&mut variant.value, &lost, &element(""));
        Some(())
    })
}

/// Tells the value of another fact, of the same type, wherever a value stands.
fn value_of_other_fact(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    place.in_part(rng, |pattern, english, rng| {
        let told = rng.choice(common(pattern, english))?;
        let other = other_value(place.translation, &told, english, rng)?;
        replace(pattern, &told, &super::pattern::placeable(other.inline()));
        for (selector, _) in selects_mut(pattern) {
            if Told::from_inline(selector).as_ref() == Some(&told) {
                *selector = other.inline();
            }
        }
        Some(())
    })
}

fn value_of_other_fact_in_one_variant(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    place.in_part(rng, |pattern, english, rng| {
        let (_, variants) = rng.choice(selects_mut(pattern))?;
        let variant = rng.choice(variants.iter_mut())?;
        let told = rng.choice(told(&variant.value))?;
        let other = match &told {
            Told::Fact(..) => other_value(place.translation, &told, english, rng)?,
            Told::Variable(_) => other_argument(place, &told, rng)?,
        };
        replace(&mut variant.value, &told, &super::pattern::placeable(other.inline()));
        Some(())
    })
}

/// Tells an argument twice and another of the same message never.
fn argument_exchanged(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    place.in_part(rng, |pattern, english, rng| {
        let told = rng.choice(common(pattern, english))?;
        let other = other_argument(place, &told, rng)?;
        replace(pattern, &told, &super::pattern::placeable(other.inline()));
        Some(())
    })
}

/// Writes a value by hand, as it is today.
fn value_as_right_number(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    by_hand(place, rng, |digits, _| Some(digits))
}

/// Writes a value by hand, with one digit changed.
fn value_as_wrong_number(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    by_hand(place, rng, |digits, rng| Some(other_digit(&digits, rng)))
}

/// The first digit of each script that people use.
const ZEROS: [char; 7] = ['٠', '۰', '०', '০', '၀', '０', '߀'];

/// Writes a value by hand, in the digits of some script, sometimes with one digit changed.
fn value_in_digits_of_other_script(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    by_hand(place, rng, |digits, rng| {
        let digits = if rng.bool() { digits } else { other_digit(&digits, rng) };
        let zero = rng.choice(ZEROS)?;
        let in_script = |c: char| match c.to_digit(10) {
            Some(digit) => char::from_u32(u32::from(zero) + digit).unwrap_or(c),
            None => c,
        };
        Some(digits.chars().map(in_script).collect())
    })
}

/// Writes a Chinese term, an address or the name of an article by hand, with two characters exchanged.
fn value_as_wrong_name(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    place.in_part(rng, |pattern, english, rng| {
        let told = rng.choice(common(pattern, english))?;
        let (Value::Term(text) | Value::Article(text) | Value::Verbatim(text)) =
            value(place.translation, &told)?
        else {
            return None;
        };
        let mut letters: Vec<char> = text.chars().collect();
        let at = rng.usize(..letters.len().checked_sub(1).filter(|last| *last > 0)?);
        letters.swap(at, at + 1);
        let wrong: String = letters.into_iter().collect();
        replace(pattern, &told, &element(wrong));
        Some(())
    })
}

/// Adds a number that nobody gave.
fn number_added(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    place.in_part(rng, |pattern, _, rng| {
        let number = rng.u32(2..400);
        let number = match place.translation.id.as_str() {
            "zh-Hans" => format!("{number}天"),
            "ar" if rng.bool() => format!(" {} ", arabic(number)),
            _ => format!(" {number} "),
        };
        let Element::TextElement { value } = rng.choice(&mut pattern.elements)? else {
            return None;
        };
        let places: Vec<usize> = value.match_indices(' ').map(|(at, _)| at).collect();
        let at = rng.choice(places).unwrap_or(value.len());
        value.insert_str(at, &number);
        Some(())
    })
}

fn arabic(number: u32) -> String {
    let digit = |c: char| char::from_u32(u32::from('٠') + c.to_digit(10).unwrap_or(0)).unwrap_or(c);
    number.to_string().chars().map(digit).collect()
}

/// `FACT("hot-110", "phnoe")`.
fn value_name_misspelt(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    one_fact(place, rng, |fact, name, rng| {
        Some(Told::Fact(fact.to_owned(), misspelt(name, rng)?).inline())
    })
}

/// `FACT("hot-101", "phone")`, where no such fact is.
fn fact_misspelt(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    one_fact(place, rng, |fact, name, rng| {
        let wrong = misspelt(fact, rng)?;
        (!place.translation.values.contains_key(&wrong))
            .then(|| Told::Fact(wrong, name.to_owned()).inline())
    })
}

/// `{ $cuont }`.
fn argument_misspelt(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    place.in_part(rng, |pattern, _, rng| {
        let Told::Variable(name) = rng.choice(told(pattern))? else { return None };
        let wrong = Told::Variable(misspelt(&name, rng)?);
        replace(pattern, &Told::Variable(name), &super::pattern::placeable(wrong.inline()));
        Some(())
    })
}

/// A machine that translates the name of the function, or writes it small.
fn function_translated(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    one_fact(place, rng, |fact, name, rng| {
        let wrong = rng.choice(["FAIT", "FACTS", "FAC", "XAQIIQ", "NUMBER", "DATETIME"])?;
        let mut inline = Told::Fact(fact.to_owned(), name.to_owned()).inline();
        if let Inline::FunctionReference { id, .. } = &mut inline {
            *id = Identifier { name: wrong.to_owned() };
        }
        Some(inline)
    })
}

/// `FACT("hot-110")`.
fn value_name_lost(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    one_fact(place, rng, |fact, name, rng| {
        let mut inline = Told::Fact(fact.to_owned(), name.to_owned()).inline();
        if let Inline::FunctionReference { arguments, .. } = &mut inline {
            arguments.positional.remove(rng.usize(..2));
        }
        Some(inline)
    })
}

/// Puts something else in one place where a fact is told.
fn one_fact(
    place: &Place<'_>,
    rng: &mut Rng,
    other: impl FnOnce(&str, &str, &mut Rng) -> Option<Inline<String>>,
) -> Option<Change> {
    place.in_part(rng, |pattern, _, rng| {
        let told = told(pattern);
        let number = rng.usize(..told.len().max(1));
        let Told::Fact(fact, name) = told.get(number)? else { return None };
        let other = super::pattern::placeable(other(fact, name, rng)?);
        let mut at = 0;
        each_mut(pattern, &mut |pattern| {
            for element in &mut pattern.elements {
                if tells(element).is_some() {
                    if at == number {
                        *element = other.clone();
                    }
                    at += 1;
                }
            }
        });
        Some(())
    })
}

/// Writes the digits of a value by hand in a place where the value stands.
fn by_hand(
    place: &Place<'_>,
    rng: &mut Rng,
    write: impl FnOnce(String, &mut Rng) -> Option<String>,
) -> Option<Change> {
    place.in_part(rng, |pattern, english, rng| {
        let told = rng.choice(common(pattern, english))?;
        let digits = match value(place.translation, &told)? {
            Value::Number(number) | Value::Money(number) => number.to_string(),
            Value::Year(year) => year.to_string(),
            Value::Date(date) => date.to_string(),
            Value::Phone(text) | Value::Article(text) => text.clone(),
            _ => return None,
        };
        let written = write(digits, rng)?;
        replace(pattern, &told, &element(written));
        Some(())
    })
}

/// Changes one digit.
pub(super) fn other_digit(digits: &str, rng: &mut Rng) -> String {
    let places: Vec<usize> =
        digits.char_indices().filter(|(_, c)| c.is_ascii_digit()).map(|(at, _)| at).collect();
    let Some(at) = rng.choice(places) else { return format!("{digits}1") };
    let old = digits[at..].chars().next().and_then(|c| c.to_digit(10)).unwrap_or(0);
    let new = (old + rng.u32(1..10)) % 10;
    format!("{}{new}{}", &digits[..at], &digits[at + 1..])
}

/// Returns a word with two letters exchanged or one lost.
pub(super) fn misspelt(word: &str, rng: &mut Rng) -> Option<String> {
    let mut letters: Vec<char> = word.chars().collect();
    let at = rng.usize(1..letters.len().checked_sub(1).filter(|last| *last > 1)?);
    if rng.bool() {
        letters.swap(at, at + 1);
    } else {
        letters.remove(at);
    }
    let wrong: String = letters.into_iter().collect();
    (wrong != word && !wrong.ends_with('-')).then_some(wrong)
}

/// Returns what both texts tell.
pub(super) fn common(pattern: &Pattern, english: &Pattern) -> Vec<Told> {
    let wanted = told(english);
    let mut common: Vec<Told> =
        told(pattern).into_iter().filter(|told| wanted.contains(told)).collect();
    common.sort();
    common.dedup();
    common
}

/// Puts another element wherever a text tells this.
pub(super) fn replace(pattern: &mut Pattern, old: &Told, new: &Element<String>) {
    each_mut(pattern, &mut |pattern| {
        for element in &mut pattern.elements {
            if tells(element).as_ref() == Some(old) {
                *element = new.clone();
            }
        }
    });
}

/// Returns the value that is told, where it is one of a fact.
pub(super) fn value<'t>(translation: &'t Translation, told: &Told) -> Option<&'t Value> {
    let Told::Fact(fact, name) = told else { return None };
    translation.values.get(fact)?.get(name)
}

/// Returns a value of the same type that says something else, and that the English text does not tell.
fn other_value(
    translation: &Translation,
    told: &Told,
    english: &Pattern,
    rng: &mut Rng,
) -> Option<Told> {
    let value = value(translation, told)?;
    let wanted = super::pattern::told(english);
    let others = translation.values.iter().flat_map(|(fact, values)| {
        let same_type =
            values.iter().filter(|(_, other)| other.kind() == value.kind() && *other != value);
        same_type.map(|(name, _)| Told::Fact(fact.clone(), name.clone()))
    });
    rng.choice(others.filter(|other| !wanted.contains(other)).collect::<Vec<_>>())
}

/// Returns another argument that the English message has.
fn other_argument(place: &Place<'_>, told: &Told, rng: &mut Rng) -> Option<Told> {
    let mut arguments = Vec::new();
    for (_, pattern) in parts(place.english()?) {
        arguments.extend(super::pattern::told(pattern));
        each(pattern, &mut |pattern| {
            arguments.extend(
                selects(pattern).iter().filter_map(|(selector, _)| Told::from_inline(selector)),
            );
        });
    }
    arguments.retain(|other| matches!(other, Told::Variable(_)) && other != told);
    if matches!(told, Told::Fact(..)) {
        return None;
    }
    arguments.sort();
    arguments.dedup();
    rng.choice(arguments)
}
