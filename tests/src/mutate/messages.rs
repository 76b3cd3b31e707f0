//! Messages and attributes as somebody writes them in an editor: lost, doubled, misspelt, with signs that are not closed;
//! and what they name that is not there.

use fastrand::Rng;
use fluent_syntax::ast::{
    Attribute, Expression, Identifier, InlineExpression as Inline, PatternElement as Element,
    VariantKey,
};

use super::Kind;
use super::changes::{Change, Place, written};
use super::pattern::{Variant, element, looks, placeable, words};
use super::translation::Message;
use super::values::misspelt;

pub(super) const KINDS: &[Kind] = &[
    Kind::warning("message-lost", message_lost),
    Kind::warning("message-commented-out", message_commented_out),
    Kind::warning("id-misspelt", id_misspelt),
    Kind::error("message-twice-wrong-first", message_twice_wrong_first),
    Kind::error("message-twice-wrong-last", message_twice_wrong_last),
    Kind::error("message-in-two-files", message_in_two_files),
    Kind::warning("attribute-lost", attribute_lost),
    Kind::warning("attribute-misspelt", attribute_misspelt),
    Kind::warning("attribute-unknown", attribute_unknown),
    Kind::error("attribute-twice-wrong-first", attribute_twice_wrong_first),
    Kind::error("attribute-twice-wrong-last", attribute_twice_wrong_last),
    Kind::error("term-unknown", term_unknown),
    Kind::error("term-attribute-unknown", term_attribute_unknown),
    Kind::error("message-unknown", message_unknown),
    Kind::error("text-is-other-message", text_is_other_message),
    Kind::error("circle", circle),
    Kind::error("equals-sign-wrong", equals_sign_wrong),
    Kind::warning("space-before-id", space_before_id),
    Kind::error("indent-lost", indent_lost),
    Kind::error("brace-lost", brace_lost),
    Kind::error("quote-lost", quote_lost),
    Kind::error("quotes-curled", quotes_curled),
    Kind::error("braces-of-other-kind", braces_of_other_kind),
    Kind::error("star-forgotten", star_forgotten),
    Kind::error("bracket-lost", bracket_lost),
    Kind::error("arrow-wrong", arrow_wrong),
];

fn message_lost(place: &Place<'_>, _: &mut Rng) -> Option<Change> {
    place.typed(|_| Some(String::new()))
}

fn message_commented_out(place: &Place<'_>, _: &mut Rng) -> Option<Change> {
    place.typed(|source| Some(source.lines().map(|line| format!("# {line}\n")).collect()))
}

fn id_misspelt(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    let id = place.entry().id();
    let wrong = match rng.u8(..3) {
        0 => id.replacen('-', "_", 1),
        1 => id[..1].to_uppercase() + &id[1..],
        _ => misspelt(id, rng)?,
    };
    let known = place.translation.named(&wrong).is_some();
    place.typed(|source| (!known).then(|| source.replacen(id, &wrong, 1)))
}

/// The words that a wrong copy of a message has.
fn wrong_words(place: &Place<'_>, rng: &mut Rng) -> Option<String> {
    let other = rng.choice(&place.translation.entries)?;
    let text = looks(other.message.value.as_ref()?).replace(['\u{fffc}', '\n'], "");
    let own = place.entry().message.value.as_ref().map(looks);
    (Some(&text) != own.as_ref() && !text.trim().is_empty()).then_some(text)
}

fn wrong_copy(place: &Place<'_>, rng: &mut Rng) -> Option<String> {
    let mut wrong = place.entry().message.clone();
    wrong.value = Some(words(wrong_words(place, rng)?));
    Some(written(&wrong))
}

fn message_twice_wrong_first(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    let wrong = wrong_copy(place, rng)?;
    place.typed(|source| Some(wrong + source))
}

fn message_twice_wrong_last(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    let wrong = wrong_copy(place, rng)?;
    place.typed(|source| Some(format!("{source}{}{wrong}", line_end(source))))
}

fn line_end(source: &str) -> &str {
    if source.ends_with('\n') { "" } else { "\n" }
}

/// Puts a wrong copy after a message of another file.
fn message_in_two_files(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    let number = rng.usize(..place.translation.entries.len());
    let other = &place.translation.entries[number];
    if other.path == place.entry().path {
        return None;
    }
    let wrong = wrong_copy(place, rng)?;
    // The message itself is among what is changed, although it stays as it is, so that no other fault comes to it.
    let mut change = place.written(place.entry().source.clone());
    change.entries.insert(number, format!("{}{}{wrong}", other.source, line_end(&other.source)));
    Some(change)
}

fn in_attributes(
    place: &Place<'_>,
    rng: &mut Rng,
    change: impl FnOnce(&mut Vec<Attribute<String>>, usize, &mut Rng) -> Option<()>,
) -> Option<Change> {
    let mut message = place.entry().message.clone();
    let count = message.attributes.len();
    let at = if count == 0 { return None } else { rng.usize(..count) };
    change(&mut message.attributes, at, rng)?;
    place.instead(&message)
}

fn attribute_lost(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    in_attributes(place, rng, |attributes, at, _| {
        attributes.remove(at);
        Some(())
    })
}

fn attribute_misspelt(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    in_attributes(place, rng, |attributes, at, rng| {
        let attribute = attributes.get_mut(at)?;
        attribute.id.name = misspelt(&attribute.id.name, rng)?;
        Some(())
    })
}

fn attribute_unknown(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    let text = wrong_words(place, rng)?;
    let mut message = place.entry().message.clone();
    let name = rng.choice(["sumary", "titel", "titre", "label", "comment", "aria-label"])?;
    message
        .attributes
        .push(Attribute { id: Identifier { name: name.to_owned() }, value: words(text) });
    place.instead(&message)
}

fn attribute_twice_wrong_first(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    attribute_twice(place, rng, true)
}

fn attribute_twice_wrong_last(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    attribute_twice(place, rng, false)
}

fn attribute_twice(place: &Place<'_>, rng: &mut Rng, first: bool) -> Option<Change> {
    let text = wrong_words(place, rng)?;
    in_attributes(place, rng, |attributes, at, rng| {
        let wrong = Attribute { id: attributes.get(at)?.id.clone(), value: words(text) };
        let end = if rng.bool() { at + 1 } else { attributes.len() };
        attributes.insert(if first { at } else { end }, wrong);
        Some(())
    })
}

/// Puts something in the place of a word.
fn with_element(place: &Place<'_>, rng: &mut Rng, new: Element<String>) -> Option<Change> {
    place.in_part(rng, |pattern, _, rng| {
        let at = rng.usize(..pattern.elements.len());
        let Element::TextElement { value } = pattern.elements.get(at)? else { return None };
        let spaces: Vec<usize> = value.match_indices(' ').map(|(at, _)| at + 1).collect();
        let begin = rng.choice(spaces).unwrap_or(0);
        let end = value[begin..].find(' ').map_or(value.len(), |length| begin + length);
        let parts = [element(&value[..begin]), new, element(&value[end..])];
        pattern.elements.splice(at..=at, parts);
        Some(())
    })
}

fn identifier(name: &str) -> Identifier<String> {
    Identifier { name: name.to_owned() }
}

fn term(name: &str) -> Inline<String> {
    Inline::TermReference { id: identifier(name), attribute: None, arguments: None }
}

fn term_unknown(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    let name = rng.choice(["unhcr", "brand-name", "police", "guide"])?;
    with_element(place, rng, placeable(term(name)))
}

/// A choice by the attribute of a term that does not have it.
fn term_attribute_unknown(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    let (own, id) = (rng.choice(["Waymark", "UNHCR"])?, place.entry().id());
    let variant = |name: &str, text: &str, default| Variant {
        key: VariantKey::Identifier { name: name.to_owned() },
        value: words(text),
        default,
    };
    let variants = vec![variant("feminine", "…", false), variant("masculine", own, true)];
    let selector = Inline::TermReference {
        id: identifier(&format!("name-{id}")),
        attribute: Some(identifier("gender")),
        arguments: None,
    };
    let choice = Element::Placeable { expression: Expression::Select { selector, variants } };
    let mut change = with_element(place, rng, choice)?;
    for source in change.entries.values_mut() {
        source.insert_str(0, &format!("-name-{id} = {own}\n    .gendre = feminine\n"));
    }
    Some(change)
}

fn message_unknown(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    let other = rng.choice(&place.translation.entries)?.id();
    let reference = if rng.bool() {
        Inline::MessageReference { id: identifier(&misspelt(other, rng)?), attribute: None }
    } else {
        Inline::MessageReference { id: identifier(other), attribute: Some(identifier("sumary")) }
    };
    with_element(place, rng, placeable(reference))
}

fn reference(id: &str) -> Element<String> {
    placeable(Inline::MessageReference { id: identifier(id), attribute: None })
}

/// Gives only the text of another message.
fn text_is_other_message(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    let other = rng.choice(&place.translation.entries)?;
    if other.message.value.is_none() || other.id() == place.entry().id() {
        return None;
    }
    place.in_part(rng, |pattern, _, _| {
        pattern.elements = vec![reference(other.id())];
        Some(())
    })
}

/// A text that takes in itself: at once, through a second message, or through two terms.
fn circle(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    let (own, number) = (place.entry().id(), rng.usize(..place.translation.entries.len()));
    let other = &place.translation.entries[number];
    let with = |message: &Message, new: Element<String>| {
        let mut message = message.clone();
        message.value.as_mut()?.elements.push(new);
        Some(written(&message))
    };
    match rng.u8(..3) {
        0 => Some(place.written(with(&place.entry().message, reference(own))?)),
        1 => {
            if other.id() == own {
                return None;
            }
            let mut change = place.written(with(&place.entry().message, reference(other.id()))?);
            change.entries.insert(number, with(&other.message, reference(own))?);
            Some(change)
        }
        _ => {
            let there = format!("there-{own}");
            let terms = format!("-{there} = {{ -back-{own} }}\n-back-{own} = {{ -{there} }}\n");
            Some(place.written(terms + &with(&place.entry().message, placeable(term(&there)))?))
        }
    }
}

/// Replaces one place of the source where `old` stands.
fn one_of(place: &Place<'_>, rng: &mut Rng, old: &str, new: &str) -> Option<Change> {
    place.typed(|source| {
        let places: Vec<usize> = source.match_indices(old).map(|(at, _)| at).collect();
        let at = rng.choice(places)?;
        Some(format!("{}{new}{}", &source[..at], &source[at + old.len()..]))
    })
}

fn equals_sign_wrong(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    let wrong = rng.choice([":", " ＝", " :", "", " -", " ->"])?;
    place.typed(|source| Some(source.replacen(" =", wrong, 1)))
}

/// The message becomes a line of the one before it, or nothing.
fn space_before_id(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    let spaces = " ".repeat(rng.usize(1..5));
    // Where nothing stands before it, the syntax allows no space; elsewhere it goes on with the message before.
    place.typed(|source| Some(spaces + source))
}

fn indent_lost(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    place.typed(|source| {
        let mut lines: Vec<&str> = source.split_inclusive('\n').collect();
        // Fluent takes these without an indent too.
        let wanted = |line: &&str| {
            line.starts_with(' ') && !line.trim_start().starts_with(['.', '}', '[', '*', '{'])
        };
        let places: Vec<usize> =
            (0..lines.len()).filter(|at| lines.get(*at).is_some_and(wanted)).collect();
        let line = lines.get_mut(rng.choice(places)?)?;
        *line = line.trim_start();
        Some(lines.concat())
    })
}

fn brace_lost(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    let brace = rng.choice(["{", "}"])?;
    one_of(place, rng, brace, "")
}

fn quote_lost(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    one_of(place, rng, "\"", "")
}

/// A word processor writes “ and ” where ASCII quotes were.
fn quotes_curled(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    let (open, close) =
        rng.choice([("“", "”"), ("«", "»"), ("‘", "’"), ("„", "“"), ("＂", "＂"), ("'", "'")])?;
    place.typed(|source| {
        let mut open_now = false;
        let curl = |c: char| match c {
            '"' => {
                open_now = !open_now;
                (if open_now { open } else { close }).to_owned()
            }
            other => other.to_string(),
        };
        Some(source.chars().map(curl).collect())
    })
}

/// Writes what should be a placeable with signs that Fluent takes for text.
fn braces_of_other_kind(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    let (open, close) =
        rng.choice([("｛", "｝"), ("(", ")"), ("[", "]"), ("%", "%"), ("<", ">"), ("【", "】")])?;
    place.typed(|source| {
        let begins: Vec<usize> = source.match_indices("{ ").map(|(at, _)| at).collect();
        let begin = rng.choice(begins)?;
        let end = begin + source[begin..].find('}')?;
        let inside = &source[begin + 1..end];
        (!inside.contains("->"))
            .then(|| format!("{}{open}{}{close}{}", &source[..begin], inside, &source[end + 1..]))
    })
}

fn star_forgotten(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    one_of(place, rng, "*[", " [")
}

fn bracket_lost(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    place.typed(|source| {
        let lines: Vec<&str> = source.split_inclusive('\n').collect();
        let variants: Vec<usize> = (0..lines.len())
            .filter(|at| {
                lines
                    .get(*at)
                    .is_some_and(|line| line.trim_start().trim_start_matches('*').starts_with('['))
            })
            .collect();
        let at = rng.choice(variants)?;
        let bracket = rng.choice(["[", "]"])?;
        let changed = |(number, line): (usize, &&str)| {
            if number == at { line.replacen(bracket, "", 1) } else { (*line).to_owned() }
        };
        Some(lines.iter().enumerate().map(changed).collect())
    })
}

fn arrow_wrong(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    let wrong = rng.choice(["→", "–>", "=>", "", "- >"])?;
    one_of(place, rng, "->", wrong)
}
