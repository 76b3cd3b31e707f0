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

/// Returns the first line in which braces stand too deep. A line that begins a message begins to count anew.
pub(crate) fn too_deep(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    for (number, line) in text.lines().enumerate() {
        if !line.starts_with([' ', '}', '{', '[', '*']) {
            depth = 0;
        }
        for byte in line.bytes() {
            match byte {
                b'{' => depth += 1,
                b'}' => depth = depth.saturating_sub(1),
                _ => {}
            }
            if depth > MAX_NESTING {
                return Some(number + 1);
            }
        }
    }
    None
}

/// Returns the line, counted from 1, of the byte `position`.
fn line_of(text: &str, position: usize) -> usize {
    text.bytes().take(position).filter(|byte| *byte == b'\n').count() + 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn deep_braces_are_refused_before_they_are_followed() {
        let deep = format!("a = {}{}", "{ ".repeat(100_000), "}".repeat(100_000));
        let (resource, faults) = parse(&deep);
        assert!(resource.body.is_empty());
        assert_eq!(faults.first().map(|(line, _)| *line), Some(1));
    }

    #[test]
    fn a_choice_of_plurals_is_not_deep() {
        let text = "a = { $n ->\n    [one] { $n } day\n   *[other] { $n } days\n}\n".repeat(50);
        assert_eq!(too_deep(&text), None);
    }
}
