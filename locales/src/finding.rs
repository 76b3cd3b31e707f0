//! Findings: what is wrong with a file, and what to do about it.

use std::fmt;

use serde::Serialize;

use crate::visible::visible;

/// How much a [`Finding`] matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// Readers would see something wrong, or nothing. In content and in English it keeps the guide from opening.
    Error,
    /// Somebody should look.
    Warning,
}

/// One fault in a content or locale file.
///
/// Its words may quote what others wrote, so they are made [`visible`] and can be shown anywhere. Displayed, it is
/// one line: `data/topics/arriving.json: topic "arriving": no fact "preg-home-24"; did you mean "preg-home-24h"?`
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Finding {
    /// How much it matters.
    pub severity: Severity,
    /// The file, relative to the root of its kind.
    pub file: String,
    /// The line, counted from 1, where it is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line: Option<usize>,
    /// The line of the file, and below it a mark at the position.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub excerpt: Option<String>,
    /// What kind of thing it is about, and its id, such as `fact "hot-110"`; empty if it is about the whole file.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub subject: String,
    /// The id of the message that it is about, if any.
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
            file: shown(file),
            line: None,
            excerpt: None,
            subject: shown(subject),
            message: None,
            problem: shown(problem),
            advice: shown(advice),
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

    /// Makes a warning that a text is not translated, so that readers see the English one; [`Finding::is_untranslated`] knows it
    /// again.
    #[must_use]
    pub fn untranslated(file: &str, english: &str) -> Self {
        let problem = format!("{UNTRANSLATED}: readers see the English \"{english}\"");
        Self::warning(file, "", problem, "translate it")
    }

    /// Returns whether it says only that a text is not translated.
    #[must_use]
    pub fn is_untranslated(&self) -> bool {
        self.severity == Severity::Warning && self.problem.starts_with(UNTRANSLATED)
    }

    /// Sets the file that it is about.
    #[must_use]
    pub fn in_file(self, file: impl Into<String>) -> Self {
        Self { file: shown(file), ..self }
    }

    /// Sets the message `id`, or its attribute, that it is about.
    #[must_use]
    pub fn in_message(self, id: &str, attribute: Option<&str>) -> Self {
        let attribute = attribute.map(|name| format!(".{name}")).unwrap_or_default();
        let subject = shown(format!("message \"{id}{attribute}\""));
        Self { subject, message: Some(id.to_owned()), ..self }
    }

    /// Adds the line, counted from 1.
    #[must_use]
    pub fn at_line(self, line: usize) -> Self {
        Self { line: Some(line), ..self }
    }

    /// Adds the line `line` of `text`, with a caret under `column`; both are counted from 1.
    #[must_use]
    pub fn at_place(self, text: &str, line: usize, column: usize) -> Self {
        let words = text.lines().nth(line.saturating_sub(1)).unwrap_or_default();
        let first = |count: usize| shown(words.chars().take(count).collect::<String>());
        let caret = " ".repeat(first(column.saturating_sub(1).min(MAX_EXCERPT)).chars().count());
        let words = first(MAX_EXCERPT);
        Self { line: Some(line), excerpt: Some(format!("    {words}\n    {caret}^")), ..self }
    }
}

fn shown(text: impl Into<String>) -> String {
    visible(&text.into()).into_owned()
}

/// The beginning of the problem of an untranslated text.
const UNTRANSLATED: &str = "is missing";

/// The longest line that is quoted in full, in characters.
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_a_finding_moves_the_words_around_it() {
        let hostile = "x\u{1b}[2K\r0 errors\u{202e}\n";
        let finding = Finding::error(hostile, hostile, hostile, hostile).at_place(hostile, 1, 5);
        let in_message = Finding::warning("a.ftl", "", "b", "c").in_message(hostile, Some(hostile));
        let in_file = Finding::warning("a.ftl", "", "b", "c").in_file(hostile);
        for shown in [finding.to_string(), in_message.to_string(), in_file.to_string()] {
            let unseen = shown.chars().filter(|c| c.is_control() || *c == '\u{202e}');
            assert!(unseen.clone().all(|c| c == '\n'), "{shown:?}");
            // Under the line stand the line of the file and the mark.
            assert_eq!(unseen.count(), shown.lines().count() - 1, "{shown:?}");
            assert!(shown.contains("\\u{1b}[2K") && shown.contains("\\u{202e}"), "{shown}");
        }
    }

    #[test]
    fn the_mark_stands_under_its_character_behind_a_tab_that_is_written_out() {
        let finding = Finding::error("a.ftl", "", "b", "c").at_place("\tname = x", 1, 2);
        assert_eq!(finding.excerpt.as_deref(), Some("    \\u{9}name = x\n         ^"));
    }
}
