//! What is wrong with a file, and what to do about it.

use std::fmt;

use serde::Serialize;

/// How much a [`Finding`] matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// Readers would see something wrong, or nothing. In content and in English the guide does not open with it.
    Error,
    /// Somebody should look.
    Warning,
}

/// One fault in a content or locale file.
///
/// Reads as a line: `data/topics/arriving.json: topic "arriving": no fact "preg-home-24"; did you mean "preg-home-24h"?`
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Finding {
    /// How much it matters.
    pub severity: Severity,
    /// The file, relative to the root of its kind.
    pub file: String,
    /// The line, counted from 1, where it is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line: Option<usize>,
    /// The line itself, and under it a mark at the place in it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub excerpt: Option<String>,
    /// The thing and its id, such as `fact "hot-110"`; empty where the whole file is meant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub subject: String,
    /// The id of the message that it is about, where it is about one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// What is wrong.
    pub problem: String,
    /// What to do.
    pub advice: String,
}

impl Finding {
    /// Makes an error about `subject` in `file`.
    pub fn error(
        file: impl Into<String>,
        subject: impl Into<String>,
        problem: impl Into<String>,
        advice: impl Into<String>,
    ) -> Self {
        Self {
            severity: Severity::Error,
            file: file.into(),
            line: None,
            excerpt: None,
            subject: subject.into(),
            message: None,
            problem: problem.into(),
            advice: advice.into(),
        }
    }

    /// Makes a warning about `subject` in `file`.
    pub fn warning(
        file: impl Into<String>,
        subject: impl Into<String>,
        problem: impl Into<String>,
        advice: impl Into<String>,
    ) -> Self {
        Self { severity: Severity::Warning, ..Self::error(file, subject, problem, advice) }
    }

    /// Says that it is about the message `id`, or its attribute.
    #[must_use]
    pub fn in_message(self, id: &str, attribute: Option<&str>) -> Self {
        let attribute = attribute.map(|name| format!(".{name}")).unwrap_or_default();
        let subject = format!("message \"{id}{attribute}\"");
        Self { subject, message: Some(id.to_owned()), ..self }
    }

    /// Adds the line, counted from 1.
    #[must_use]
    pub fn at_line(self, line: usize) -> Self {
        Self { line: Some(line), ..self }
    }

    /// Adds the line `line` of `text` as it stands, and under it a caret at `column`; both are counted from 1.
    #[must_use]
    pub fn at_place(self, text: &str, line: usize, column: usize) -> Self {
        let words = text.lines().nth(line.saturating_sub(1)).unwrap_or_default();
        let shown: String = words.chars().take(MAX_EXCERPT).collect();
        let caret = " ".repeat(column.saturating_sub(1).min(shown.chars().count()));
        Self { line: Some(line), excerpt: Some(format!("    {shown}\n    {caret}^")), ..self }
    }
}

/// The longest line that is shown whole, in characters.
const MAX_EXCERPT: usize = 200;

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.file)?;
        if let Some(line) = self.line {
            write!(f, ":{line}")?;
        }
        if !self.subject.is_empty() {
            write!(f, ": {}", self.subject)?;
        }
        write!(f, ": {}; {}", self.problem, self.advice)?;
        self.excerpt.as_ref().map_or(Ok(()), |excerpt| write!(f, "\n{excerpt}"))
    }
}
