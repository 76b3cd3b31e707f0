//! Fluent files, read with limits: they may come from anywhere.

use std::borrow::Cow;

use fluent_syntax::ast::Resource;
use fluent_syntax::parser;

use crate::files::Files;
use crate::slip::{self, Slip};

/// How deep placeables may stand in each other. The parser follows them by recursion; a text that people wrote has two.
const MAX_NESTING: usize = 16;
/// The largest Fluent file, in bytes. The largest of the guide has about 60 kB.
const MAX_FILE: usize = 1024 * 1024;
/// The longest message with all its attributes, in bytes. The longest of the guide has about 5 kB. A hundred placeables of
/// this length, which Fluent allows, are still a page and no bomb.
const MAX_MESSAGE: usize = 32 * 1024;
/// How many messages a locale may have. The guide has about 1,200.
const MAX_MESSAGES: usize = 5000;

/// What keeps a file from being read: where, and why.
pub(crate) struct SyntaxFault {
    /// Counted from 1.
    pub(crate) line: usize,
    /// In characters, counted from 1.
    pub(crate) column: usize,
    pub(crate) problem: String,
    pub(crate) advice: String,
}

/// Returns the Fluent files of the locale `id`, with their paths. Bytes that are no text become U+FFFD.
pub(crate) fn fluent_files<'f>(
    files: &'f Files,
    id: &str,
) -> impl Iterator<Item = (&'f str, Cow<'f, str>)> {
    let folder = format!("{id}/");
    files
        .range(folder.clone()..)
        .take_while(move |(path, _)| path.starts_with(&folder))
        .filter(|(path, _)| path.ends_with(".ftl"))
        .map(|(path, bytes)| (path.as_str(), String::from_utf8_lossy(bytes)))
}

/// Returns the Fluent files of a locale that are within the limits.
pub(crate) fn readable<'f>(
    files: &'f Files,
    id: &str,
) -> impl Iterator<Item = (&'f str, Cow<'f, str>)> {
    counted(files, id)
        .filter(|(_, _, messages)| *messages <= MAX_MESSAGES)
        .map(|(path, text, _)| (path, text))
}

/// Returns in which file of a locale there are too many messages, and says so.
pub(crate) fn too_many(files: &Files, id: &str) -> Option<(String, String)> {
    let (path, ..) = counted(files, id).find(|(_, _, messages)| *messages > MAX_MESSAGES)?;
    Some((
        path.to_owned(),
        format!("a language may have {MAX_MESSAGES} messages, and here are more"),
    ))
}

/// Returns the files that are within the limits of a file, each with how many messages there are up to its end.
fn counted<'f>(files: &'f Files, id: &str) -> impl Iterator<Item = (&'f str, Cow<'f, str>, usize)> {
    let mut messages = 0;
    fluent_files(files, id).filter(|(_, text)| beyond_limits(text).is_none()).map(
        move |(path, text)| {
            messages += count(&text);
            (path, text, messages)
        },
    )
}

fn count(text: &str) -> usize {
    text.lines().filter(|line| begins_entry(line)).count()
}

/// Returns whether a file belongs to the content, which finds its texts by id.
pub(crate) fn is_guide(path: &str) -> bool {
    path.contains("/guide/")
}

/// Reads a file as far as it can be read, and says what could not be.
pub(crate) fn parse(text: &str) -> (Resource<&str>, Vec<SyntaxFault>) {
    if let Some(fault) = beyond_limits(text) {
        return (Resource { body: Vec::new() }, vec![fault]);
    }
    match parser::parse(text) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => {
            let fault = |error: &parser::ParserError| {
                let Slip { at, problem, advice } = slip::of(text, error);
                let (line, column) = place(text, at);
                SyntaxFault { line, column, problem, advice }
            };
            let faults = errors.iter().map(fault).collect();
            (resource, faults)
        }
    }
}

/// Returns what in a file is larger or deeper than the guide reads. Each entry counts anew.
fn beyond_limits(text: &str) -> Option<SyntaxFault> {
    let advice = "make it shorter, or close the brackets before it";
    let fault =
        |line, problem| Some(SyntaxFault { line, column: 1, problem, advice: advice.to_owned() });
    if text.len() > MAX_FILE {
        return fault(
            1,
            format!("the file has more than {MAX_FILE} bytes, and a file of a guide may not"),
        );
    }
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

/// Returns line and column, counted from 1, of the byte `position`.
pub(crate) fn place(text: &str, position: usize) -> (usize, usize) {
    let before = text.get(..position).unwrap_or(text);
    let line = before.bytes().filter(|byte| *byte == b'\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    (line, column)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check_refused(part: &str, line: usize) {
        let deep = format!("a = {{ {}", part.repeat(100_000));
        let (resource, faults) = parse(&deep);
        assert!(resource.body.is_empty());
        assert_eq!(faults.first().map(|fault| fault.line), Some(line));
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
