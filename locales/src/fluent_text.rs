//! The texts of Fluent files, read with limits: they may come from anywhere.

use std::borrow::Cow;

use fluent_syntax::ast::{Entry, Message, Resource, Term};
use fluent_syntax::unicode::unescape_unicode_to_string;
use fluent_syntax::{parser, serializer};

use crate::files::Files;
use crate::text::{NoText, fault_of, read_text};

/// How deep placeables may stand in each other. The parser follows them by recursion; a text that people wrote has two.
const MAX_NESTING: usize = 16;
/// The longest message with all its attributes, in bytes. The longest of the guide has about 5 kB. A hundred placeables of
/// this length, which Fluent allows, are still a page and no bomb.
const MAX_MESSAGE: usize = 32 * 1024;
/// How many messages a locale may have. The guide has about 1,200.
const MAX_MESSAGES: usize = 5000;

/// Returns the texts of the Fluent files of the locale `id` that are not left out.
pub(crate) fn readable<'f>(files: &'f Files, id: &str) -> impl Iterator<Item = Cow<'f, str>> {
    fluent_texts(files, id).filter_map(|(_, text)| text.ok())
}

/// Why a file of a locale is left out.
pub enum LeftOut {
    /// It is no text, or beyond the limits of a file.
    ByItself(NoText),
    /// With it the locale has more messages than a language may have.
    TooMany(NoText),
}

/// Returns the texts of the Fluent files of the locale `id` in the order of their paths, each with its path, or why it is left
/// out.
///
/// Every text is within the limits of a file, so that the parser, which follows brackets by recursion, can be given it. Behind
/// the file with which the locale has too many messages, no text comes.
pub fn fluent_texts<'f>(
    files: &'f Files,
    id: &str,
) -> impl Iterator<Item = (&'f str, Result<Cow<'f, str>, LeftOut>)> {
    let folder = format!("{id}/");
    let mut messages = 0;
    let mut within = move |text: Cow<'f, str>| {
        if messages > MAX_MESSAGES {
            return None;
        }
        messages += count(&text);
        Some(if messages > MAX_MESSAGES { Err(LeftOut::TooMany(too_many())) } else { Ok(text) })
    };
    files
        .range(folder.clone()..)
        .take_while(move |(path, _)| path.starts_with(&folder))
        .filter(|(path, _)| path.ends_with(".ftl"))
        .filter_map(move |(path, bytes)| {
            let text = match read_text(bytes).and_then(within_limits) {
                Ok(text) => within(text)?,
                Err(no_text) => Err(LeftOut::ByItself(no_text)),
            };
            Some((path.as_str(), text))
        })
}

fn too_many() -> NoText {
    NoText {
        line: None,
        problem: format!("a language may have {MAX_MESSAGES} messages, and here are more"),
        advice: "take out what the guide does not have".to_owned(),
    }
}

fn within_limits(text: Cow<'_, str>) -> Result<Cow<'_, str>, NoText> {
    match beyond_limits(&text) {
        Some(no_text) => Err(no_text),
        None => Ok(text),
    }
}

/// Returns a file without each message and term that holds a character which no text may hold, so that readers see English in
/// its place.
pub(crate) fn showable(text: Cow<'_, str>) -> Cow<'_, str> {
    let faulty = |text: &str| text.chars().any(|c| fault_of(c).is_some());
    let escapes = |text: &str| text.contains("\\u") || text.contains("\\U");
    // Nearly always there is none, and then nothing is read twice.
    if !faulty(&text) && !escapes(&text) {
        return text;
    }
    let mut resource = parse(&text);
    resource.body.retain(|entry| {
        let alone = match entry.clone() {
            Entry::Message(message) => Entry::Message(Message { comment: None, ..message }),
            Entry::Term(term) => Entry::Term(Term { comment: None, ..term }),
            Entry::Comment(_)
            | Entry::GroupComment(_)
            | Entry::ResourceComment(_)
            | Entry::Junk { .. } => return false,
        };
        let written = serializer::serialize(&Resource { body: vec![alone] });
        let escaped = escapes(&written).then(|| unescape_unicode_to_string(&written));
        !faulty(&escaped.unwrap_or_else(|| written.as_str().into()))
    });
    Cow::Owned(serializer::serialize(&resource))
}

fn count(text: &str) -> usize {
    text.lines().filter(|line| begins_entry(line)).count()
}

/// Reads a file as far as it can be read; nothing of it where it is beyond the limits.
fn parse(text: &str) -> Resource<&str> {
    if beyond_limits(text).is_some() {
        return Resource { body: Vec::new() };
    }
    match parser::parse(text) {
        Ok(resource) | Err((resource, _)) => resource,
    }
}

/// Returns whether a file can be read from its beginning to its end.
pub(crate) fn is_readable(text: &str) -> bool {
    beyond_limits(text).is_none() && parser::parse(text).is_ok()
}

/// Returns what in a file is larger or deeper than the guide reads. Each entry counts anew.
fn beyond_limits(text: &str) -> Option<NoText> {
    let advice = "make it shorter, or close the brackets before it";
    let fault =
        |line, problem| Some(NoText { line: Some(line), problem, advice: advice.to_owned() });
    let (mut braces, mut parentheses, mut length) = (0_usize, 0_usize, 0_usize);
    for (number, line) in text.lines().enumerate() {
        if begins_entry(line) {
            (braces, parentheses, length) = (0, 0, 0);
        }
        if !line.starts_with('#') {
            length += line.len();
        }
        if length > MAX_MESSAGE {
            return fault(
                number + 1,
                format!("a message has more than {MAX_MESSAGE} bytes, and it may not"),
            );
        }
        for byte in line.bytes() {
            match byte {
                b'{' => braces += 1,
                b'}' => braces = braces.saturating_sub(1),
                // Outside braces they are words of the text.
                b'(' if braces > 0 => parentheses += 1,
                b')' => parentheses = parentheses.saturating_sub(1),
                _ => {}
            }
            if braces.max(parentheses) > MAX_NESTING {
                return fault(
                    number + 1,
                    format!("braces stand more than {MAX_NESTING} deep in each other"),
                );
            }
        }
    }
    None
}

/// Returns whether a line begins a message or a term. Inside an expression nothing reads so.
fn begins_entry(line: &str) -> bool {
    line.split_once('=').is_some_and(|(name, _)| {
        let name = name.trim_end().trim_start_matches('-');
        name.starts_with(|c: char| c.is_ascii_alphabetic())
            && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check_refused(part: &str, line: usize) {
        let deep = format!("a = {{ {}", part.repeat(100_000));
        assert!(parse(&deep).body.is_empty());
        assert_eq!(beyond_limits(&deep).and_then(|no_text| no_text.line), Some(line));
    }

    #[track_caller]
    fn check_showable(text: &str, expected: &str) {
        assert_eq!(showable(text.into()), expected);
    }

    #[test]
    fn what_no_text_may_hold_is_not_shown() {
        for faulty in
            ["b\u{202e}", "\u{0}", "b\u{fffd}c", "{ \"\\u202E\" }", "{ \"\\U00200F\" }", "b\u{7f}"]
        {
            check_showable(
                &format!("a = {faulty}\n# Ours.\nb = c\n    .d = e\n"),
                "# Ours.\nb = c\n    .d = e\n",
            );
            check_showable(&format!("a = b\n    .c = {faulty}\nb = c\n"), "b = c\n");
            check_showable(&format!("-a = {faulty}\nb = c\n"), "b = c\n");
        }
    }

    #[test]
    fn what_belongs_to_a_language_is_shown() {
        for text in ["a = می\u{200c}خواهم\n", "a = { \"\\u00A0\" }b\n", "# \u{202e}\na = b\n"]
        {
            check_showable(text, text);
        }
    }

    #[test]
    fn deep_braces_are_refused_before_they_are_followed() {
        check_refused("{ ", 1);
        check_refused("{\n", 16);
    }

    #[test]
    fn deep_calls_are_refused_before_they_are_followed() {
        check_refused("F(", 1);
        check_refused("F({\n", 16);
    }

    #[test]
    fn a_choice_of_plurals_is_not_deep() {
        let text = "a = { $n ->\n    [one] { $n } day\n   *[other] { $n } days\n}\n".repeat(50);
        assert!(beyond_limits(&text).is_none());
    }
}
