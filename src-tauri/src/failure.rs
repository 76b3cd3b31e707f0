//! Failures that keep the guide from opening, with a message for each.

use std::fmt;
use std::io;
use std::process::ExitCode;

use waymark_locales::{Locale, Text};

use crate::notice;
use crate::system::libraries::PACKAGES;
use crate::system::processes::End;

/// A reason why the guide does not open, or has closed. Its number is the exit code of both programs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub enum Failure {
    /// There is no display, or it does not respond.
    NoDisplay = 10,
    /// `waymark-window` is not beside `waymark`.
    NoWindowProgram = 11,
    /// The system could not load `waymark-window`, because the web view or a library below it is missing.
    NoWebView = 12,
    /// No location allows a folder that only this person can read.
    NoPrivateFolder = 13,
    /// The window could not be created.
    NoWindow = 14,
    /// The web view never requested the first page.
    SilentWebView = 15,
    /// The web view crashed twice within a short time.
    BrokenWebView = 16,
    /// The window's process crashed.
    Crash = 17,
    /// Another run owns the private folder and does not respond to its bell.
    NoAnswer = 18,
    /// There is no space for a private folder.
    NoRoom = 19,
    /// Another run has its window on another screen.
    OpenElsewhere = 20,
}

impl Failure {
    const ALL: [Self; 11] = [
        Self::NoDisplay,
        Self::NoWindowProgram,
        Self::NoWebView,
        Self::NoPrivateFolder,
        Self::NoWindow,
        Self::SilentWebView,
        Self::BrokenWebView,
        Self::Crash,
        Self::NoAnswer,
        Self::NoRoom,
        Self::OpenElsewhere,
    ];

    /// Returns the exit code.
    #[must_use]
    pub fn number(self) -> u8 {
        self as u8
    }

    /// Writes the cause, in the words of the system, to the terminal, and returns the failure.
    #[must_use]
    pub fn because(self, cause: impl fmt::Display) -> Self {
        notice::cause(cause);
        self
    }

    /// Returns the failure for an error of the system about the private folder.
    pub(crate) fn of_private_folder(cause: &io::Error) -> Self {
        match cause.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::NoRoom,
            _ => Self::NoPrivateFolder,
        }
        .because(cause)
    }

    /// Returns the message for the person: what is wrong and what to do.
    #[must_use]
    pub fn message(self, locale: &Locale) -> Text<'_> {
        match self {
            Self::NoDisplay => locale.shell_no_display(),
            Self::NoWindowProgram => locale.shell_no_window_program(),
            Self::NoWebView => locale.shell_no_web_view(PACKAGES),
            Self::NoPrivateFolder => locale.shell_no_private_folder(),
            Self::NoWindow => locale.shell_no_window(),
            Self::SilentWebView => locale.shell_silent_web_view(),
            Self::BrokenWebView => locale.shell_broken_web_view(),
            Self::Crash => locale.shell_crash(),
            Self::NoAnswer => locale.shell_no_answer(),
            Self::NoRoom => locale.shell_no_room(),
            Self::OpenElsewhere => locale.shell_open_elsewhere(),
        }
    }

    /// Returns why the window's process ended; `None` if it ended on purpose. A message then would reveal that the guide
    /// was open.
    pub(crate) fn of_window(end: End) -> Option<Self> {
        match end {
            End::Code(0) | End::Asked => None,
            End::NotLoaded => Some(Self::NoWebView),
            End::Code(code) => Some(
                Self::ALL
                    .into_iter()
                    .find(|failure| i32::from(failure.number()) == code)
                    .unwrap_or(Self::Crash),
            ),
            End::Crash => Some(Self::Crash),
        }
    }
}

impl From<Failure> for ExitCode {
    fn from(failure: Failure) -> Self {
        failure.number().into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_failure_comes_through_the_exit_code() {
        for failure in Failure::ALL {
            let code = i32::from(failure.number());
            assert_eq!(Failure::of_window(End::Code(code)), Some(failure));
        }
    }

    #[test]
    fn leaving_is_no_failure() {
        assert_eq!(Failure::of_window(End::Code(0)), None);
    }

    #[test]
    fn a_missing_library_is_told_from_a_crash() {
        assert_eq!(Failure::of_window(End::NotLoaded), Some(Failure::NoWebView));
        assert_eq!(Failure::of_window(End::Code(101)), Some(Failure::Crash));
    }

    #[test]
    fn a_window_that_somebody_ended_says_nothing() {
        assert_eq!(Failure::of_window(End::Asked), None);
    }

    #[test]
    fn a_window_that_broke_says_so() {
        assert_eq!(Failure::of_window(End::Crash), Some(Failure::Crash));
    }
}
