//! A fault in a text, before the file and line of the text are known.

use waymark_locales::Finding;

/// Makes a finding about a message: [`Finding::error`] or [`Finding::warning`].
type Make = fn(String, String, String, String) -> Finding;

/// How much a problem matters, what it is, and what to do about it.
pub(super) struct Fault(pub(super) Make, pub(super) String, pub(super) String);

impl Fault {
    pub(super) fn error(problem: impl Into<String>, advice: impl Into<String>) -> Self {
        Self(Finding::error, problem.into(), advice.into())
    }

    pub(super) fn warning(problem: impl Into<String>, advice: impl Into<String>) -> Self {
        Self(Finding::warning, problem.into(), advice.into())
    }
}
