//! What is put into curly brackets: numbers and sentences as literals, and terms that bring in what nobody gave.

use std::fmt::Write as _;

use fastrand::Rng;
use fluent_syntax::ast::{
    CallArguments, Identifier, InlineExpression as Inline, NamedArgument, PatternElement as Element,
};
use waymark_locales::Value;

use super::Kind;
use super::changes::{Change, Place};
use super::pattern::{Pattern, Told, element, is_chinese, looks, placeable, selects, told};
use super::texts::{WORDS_OF_A_TEXT, sentences};
use super::values::{common, other_digit, replace, value};

pub(super) const KINDS: &[Kind] = &[
    Kind::error("number-literal", number_literal),
    Kind::error("literal-with-figures", literal_with_figures),
    Kind::error("literal-with-escaped-figures", literal_with_escaped_figures),
    Kind::error("literal-with-markup", literal_with_markup),
    Kind::warning("literal-in-english", literal_in_english),
    Kind::warning("literal-in-other-script", literal_in_other_script),
    Kind::error("term-adds-value", term_adds_value),
    Kind::error("term-with-variable", term_with_variable),
    Kind::error("term-with-argument", term_with_argument),
    Kind::warning("term-in-english", term_in_english),
];

/// Puts something between two words, or behind the last one where no spaces part them.
pub(super) fn between_words(
    pattern: &mut Pattern,
    new: Element<String>,
    rng: &mut Rng,
) -> Option<()> {
    let at = rng.usize(..pattern.elements.len());
    let Element::TextElement { value } = pattern.elements.get(at)? else { return None };
    let spaces: Vec<usize> = value.match_indices(' ').map(|(at, _)| at + 1).collect();
    let place = rng.choice(spaces).unwrap_or(value.len());
    let space = if value.chars().any(is_chinese) { "" } else { " " };
    let (before, after) = (&value[..place], &value[place..]);
    let (left, right) = if after.is_empty() { (space, "") } else { ("", space) };
    let parts = [element(format!("{before}{left}")), new, element(format!("{right}{after}"))];
    pattern.elements.splice(at..=at, parts);
    Some(())
}

fn literal(value: impl Into<String>) -> Element<String> {
    placeable(Inline::StringLiteral { value: value.into() })
}

/// Words as they stand in a literal or in one line of a file.
fn in_one_line(words: &str) -> String {
    words.replace('\n', " ").replace('\\', "\\\\").replace('"', "\\\"")
}

/// Writes the figures of a value into a literal in the place of the value, sometimes with one digit changed; or adds a number
/// that nobody gave. `write` makes the literal from the figures.
fn figures(
    place: &Place<'_>,
    rng: &mut Rng,
    write: impl FnOnce(&str) -> Option<Element<String>>,
) -> Option<Change> {
    place.in_part(rng, |pattern, english, rng| {
        if rng.bool() {
            let number = rng.choice(["110", "119", "120", "12367", "24", "30", "2026"])?;
            return between_words(pattern, write(number)?, rng);
        }
        let told = rng.choice(common(pattern, english))?;
        let figures = match value(place.translation, &told)? {
            Value::Number(number) | Value::Money(number) => number.to_string(),
            Value::Year(year) => year.to_string(),
            Value::Phone(text) => text.clone(),
            _ => return None,
        };
        let figures = if rng.bool() { figures } else { other_digit(&figures, rng) };
        replace(pattern, &told, &write(&figures)?);
        Some(())
    })
}

/// `{ 119 }`.
fn number_literal(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    figures(place, rng, |figures| {
        let number = figures.bytes().all(|byte| byte.is_ascii_digit());
        number.then(|| placeable(Inline::NumberLiteral { value: figures.to_owned() }))
    })
}

/// `{ "119" }`.
fn literal_with_figures(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    figures(place, rng, |figures| Some(literal(figures)))
}

/// `{ "\u0031\u0031\u0039" }`.
fn literal_with_escaped_figures(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    let long = rng.bool();
    figures(place, rng, |figures| Some(literal(escaped(figures, long))))
}

fn escaped(text: &str, long: bool) -> String {
    let mut escaped = String::new();
    for c in text.chars() {
        let code = u32::from(c);
        let written =
            if long { write!(escaped, "\\U{code:06X}") } else { write!(escaped, "\\u{code:04X}") };
        written.expect("a string takes all that is written");
    }
    escaped
}

/// `{ "<b>" }word{ "</b>" }`: somebody who was told that signs of markup must stand in quotes.
fn literal_with_markup(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    let (before, after) = rng.choice([
        ("<b>", "</b>"),
        ("<a href='https://example.org'>", "</a>"),
        ("**", "**"),
        ("", "<br>"),
        ("", "&nbsp;"),
        ("", "<br/>"),
    ])?;
    let with_escapes = rng.bool();
    place.in_part(rng, |pattern, _, rng| {
        let at = rng.usize(..pattern.elements.len());
        let Element::TextElement { value } = pattern.elements.get(at)? else { return None };
        let letters: Vec<usize> =
            value.char_indices().filter(|(_, c)| c.is_alphabetic()).map(|(at, _)| at).collect();
        let from = rng.choice(letters)?;
        let end =
            value[from..].find(char::is_whitespace).map_or(value.len(), |length| from + length);
        let mark =
            |mark: &str| literal(if with_escapes { escaped(mark, false) } else { mark.to_owned() });
        let mut parts = vec![element(&value[..from])];
        parts.extend((!before.is_empty()).then(|| mark(before)));
        parts.extend([element(&value[from..end]), mark(after), element(&value[end..])]);
        pattern.elements.splice(at..=at, parts);
        Some(())
    })
}

/// The English of a text that tells no value.
fn english_words(english: &Pattern) -> Option<String> {
    let plain = told(english).is_empty() && selects(english).is_empty();
    let words = looks(english);
    (plain && words.split_whitespace().count() >= WORDS_OF_A_TEXT).then(|| in_one_line(&words))
}

/// The last sentence of an English text, where it ends with words.
fn last_english_sentence(english: &Pattern) -> Option<String> {
    let Element::TextElement { value } = english.elements.last()? else { return None };
    let last = sentences(value).pop()?.trim();
    (last.split_whitespace().count() >= WORDS_OF_A_TEXT).then(|| in_one_line(last))
}

/// Puts English, as `element` brings it in, in the place of a text or behind it.
fn with_english(
    pattern: &mut Pattern,
    english: &Pattern,
    rng: &mut Rng,
    element: impl FnOnce(String) -> Element<String>,
) -> Option<()> {
    if rng.bool() {
        let words = english_words(english)?;
        // A name is the same in both.
        if words == in_one_line(&looks(pattern)) {
            return None;
        }
        pattern.elements = vec![element(words)];
    } else {
        let sentence = last_english_sentence(english)?;
        pattern.elements.extend([super::pattern::element(" "), element(sentence)]);
    }
    Some(())
}

/// `{ "Call the police." }`.
fn literal_in_english(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    place.in_part(rng, |pattern, english, rng| with_english(pattern, english, rng, literal))
}

/// `{ "полиция" }`. Latin letters stand in each language, for names.
fn literal_in_other_script(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    let words: &[&str] = match place.translation.id.as_str() {
        "ar" => &["полиция", "警察局", "पुलिस", "פליטים"],
        "zh-Hans" => &["полиция", "الشرطة", "पुलिस", "경찰"],
        _ => &["полиция", "الشرطة", "警察局", "पुलिस", "ตำรวจ"],
    };
    let word = *rng.choice(words)?;
    place.in_part(rng, |pattern, _, rng| between_words(pattern, literal(word), rng))
}

fn identifier(name: &str) -> Identifier<String> {
    Identifier { name: name.to_owned() }
}

fn term(name: &str, arguments: Option<CallArguments<String>>) -> Element<String> {
    placeable(Inline::TermReference { id: identifier(name), attribute: None, arguments })
}

/// Writes a term above the message.
fn with_term(mut change: Change, name: &str, says: &str) -> Change {
    for source in change.entries.values_mut() {
        source.insert_str(0, &format!("-{name} = {says}\n"));
    }
    change
}

/// A term that says a value of a fact that the English text does not tell, or figures.
fn term_adds_value(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    let name = format!("value-{}", place.entry().id());
    let (fact, values) = rng.choice(&place.translation.values)?;
    let (other, _) = rng.choice(values)?;
    let says = if rng.bool() {
        format!("{{ FACT(\"{fact}\", \"{other}\") }}")
    } else {
        rng.choice(["119", "24", "12367", "2026"])?.to_owned()
    };
    let told_already = Told::Fact(fact.clone(), other.clone());
    let change = place.in_part(rng, |pattern, english, rng| {
        if told(english).contains(&told_already) {
            return None;
        }
        between_words(pattern, term(&name, None), rng)
    })?;
    Some(with_term(change, &name, &says))
}

/// A term that tells an argument of the message. Terms do not get them: readers see `{$count}`.
fn term_with_variable(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    let name = format!("value-{}", place.entry().id());
    let mut argument = String::new();
    let change = place.in_part(rng, |pattern, english, rng| {
        let told = rng.choice(common(pattern, english))?;
        let Told::Variable(variable) = &told else { return None };
        variable.clone_into(&mut argument);
        replace(pattern, &told, &term(&name, None));
        Some(())
    })?;
    Some(with_term(change, &name, &format!("{{ ${argument} }}")))
}

/// `{ -value(count: 5) }`: figures, in the place of an argument or added.
fn term_with_argument(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    let name = format!("value-{}", place.entry().id());
    let mut argument = "hours".to_owned();
    let figures = rng.choice(["5", "24", "110", "12367"])?.to_owned();
    let value = if rng.bool() {
        Inline::NumberLiteral { value: figures }
    } else {
        Inline::StringLiteral { value: figures }
    };
    let change = place.in_part(rng, |pattern, english, rng| {
        let arguments = |name: &str| CallArguments {
            positional: Vec::new(),
            named: vec![NamedArgument { name: identifier(name), value }],
        };
        match rng.choice(common(pattern, english)) {
            Some(told @ Told::Variable(_)) => {
                if let Told::Variable(variable) = &told {
                    variable.clone_into(&mut argument);
                }
                replace(pattern, &told, &term(&name, Some(arguments(&argument))));
                Some(())
            }
            _ => between_words(pattern, term(&name, Some(arguments(&argument))), rng),
        }
    })?;
    Some(with_term(change, &name, &format!("{{ ${argument} }}")))
}

/// A term that says an English sentence.
fn term_in_english(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    let name = format!("text-{}", place.entry().id());
    let mut says = String::new();
    let change = place.in_part(rng, |pattern, english, rng| {
        with_english(pattern, english, rng, |words| {
            // Outside of quotes nothing is escaped.
            says = words.replace("\\\"", "\"");
            term(&name, None)
        })
    })?;
    Some(with_term(change, &name, &says))
}
