//! Fluent files, read with limits: they may come from anywhere.

use std::borrow::Cow;

use fluent_syntax::ast::Resource;
use fluent_syntax::parser;

use crate::files::Files;

/// How deep placeables may stand in each other. The parser follows them by recursion; a text that people wrote has two.
const MAX_NESTING: usize = 16;

/// What keeps a file from being read: the line, counted from 1, and why.
pub(crate) type SyntaxFault = (usize, String);

/// Returns the Fluent files of the locale `id`, with their paths. Bytes that are no text become U+FFFD.
pub(crate) fn fluent_files<'f>(
    files: &'f Files,
    id: &str,
) -> impl Iterator<Item = (&'f str, Cow<'f, str>)> {
    let folder = format!("{id}/");
    files
        .iter()
        .filter(move |(path, _)| path.starts_with(&folder) && path.ends_with(".ftl"))
        .map(|(path, bytes)| (path.as_str(), String::from_utf8_lossy(bytes)))
}

/// Returns whether a file belongs to the content, which finds its texts by id.
pub(crate) fn is_guide(path: &str) -> bool {
    path.contains("/guide/")
}

/// Reads a file as far as it can be read, and says what could not be.
pub(crate) fn parse(text: &str) -> (Resource<&str>, Vec<SyntaxFault>) {
    if let Some(line) = too_deep(text) {
        let fault = (line, format!("braces stand more than {MAX_NESTING} deep in each other"));
        return (Resource { body: Vec::new() }, vec![fault]);
    }
    match parser::parse(text) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => {
            let fault = |error: &parser::ParserError| {
                (line_of(text, error.pos.start), error.kind.to_string())
            };
            let faults = errors.iter().map(fault).collect();
            (resource, faults)
        }
    }
}

/// Returns the first line in which braces or parentheses stand too deep. Each entry counts anew.
fn too_deep(text: &str) -> Option<usize> {
    let (mut braces, mut parentheses) = (0_usize, 0_usize);
    for (number, line) in text.lines().enumerate() {
        if begins_entry(line) {
            (braces, parentheses) = (0, 0);
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
                return Some(number + 1);
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

/// Returns the line, counted from 1, of the byte `position`.
fn line_of(text: &str, position: usize) -> usize {
    text.bytes().take(position).filter(|byte| *byte == b'\n').count() + 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check_refused(part: &str, line: usize) {
        let deep = format!("a = {{ {}", part.repeat(100_000));
        let (resource, faults) = parse(&deep);
        assert!(resource.body.is_empty());
        assert_eq!(faults.first().map(|(line, _)| *line), Some(line));
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
        assert_eq!(too_deep(&text), None);
    }
}
