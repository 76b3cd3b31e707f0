//! Fluent files, parsed once for everything that looks at them, with what could not be read.

use fluent_syntax::ast::{Entry, Resource};
use fluent_syntax::parser;
use self_cell::self_cell;

use crate::slip::{self, Slip};

/// What keeps a file from being read: where, and why.
pub(crate) struct SyntaxFault {
    /// Counted from 1.
    pub(crate) line: usize,
    /// In characters, counted from 1.
    pub(crate) column: usize,
    pub(crate) problem: String,
    pub(crate) advice: String,
}

/// A Fluent file that was read and parsed.
pub(crate) struct FluentFile<'f> {
    pub(crate) path: &'f str,
    parsed: ParsedText,
}

self_cell!(
    /// A text, and what was read in it.
    struct ParsedText {
        owner: String,
        #[covariant]
        dependent: Parsed,
    }
);

struct Parsed<'t> {
    resource: Resource<&'t str>,
    faults: Vec<SyntaxFault>,
}

impl<'f> FluentFile<'f> {
    /// Reads a file as far as it can be read.
    pub(crate) fn parse(path: &'f str, text: String) -> Self {
        let parsed = ParsedText::new(text, |text| {
            let (resource, faults) = parse(text);
            Parsed { resource, faults }
        });
        Self { path, parsed }
    }

    /// Returns the file as it stands.
    pub(crate) fn text(&self) -> &str {
        self.parsed.borrow_owner()
    }

    /// Returns what could be read.
    pub(crate) fn entries(&self) -> &[Entry<&str>] {
        &self.parsed.borrow_dependent().resource.body
    }

    /// Returns what could not be read.
    pub(crate) fn faults(&self) -> &[SyntaxFault] {
        &self.parsed.borrow_dependent().faults
    }

    /// Returns whether a file belongs to the content, which finds its texts by id.
    pub(crate) fn is_guide(&self) -> bool {
        self.path.contains("/guide/")
    }
}

/// Reads a text within the limits of [`waymark_locales::fluent_texts`] as far as it can be read, and says what could not be. The parser
/// follows brackets by recursion, so nothing deeper may come here.
pub(crate) fn parse(text: &str) -> (Resource<&str>, Vec<SyntaxFault>) {
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

/// Returns line and column, counted from 1, of the byte `position`.
pub(crate) fn place(text: &str, position: usize) -> (usize, usize) {
    let before = text.get(..position).unwrap_or(text);
    let line = before.bytes().filter(|byte| *byte == b'\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    (line, column)
}
