//! Failures that keep the guide from opening, with a message for each.

use std::fmt;
use std::io;
use std::os::unix::process::ExitStatusExt;
use std::path::Path;
use std::process::{ExitCode, ExitStatus};

use signal_hook::consts::{SIGHUP, SIGINT, SIGKILL, SIGTERM};
use waymark_locales::{Locale, Text};

use crate::notice;

/// How to install the web view, on the systems that a laptop is likely to have.
const PACKAGES: &str = "\
Debian, Ubuntu, Deepin: sudo apt install libwebkit2gtk-4.1-0
Fedora: sudo dnf install webkit2gtk4.1
Arch: sudo pacman -S webkit2gtk-4.1
openSUSE: sudo zypper install libwebkit2gtk-4_1-0";

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

    /// Returns why the window's process ended; `None` if it ended on purpose.
    #[must_use]
    pub fn of_window(status: ExitStatus) -> Option<Self> {
        // The exit code of the dynamic linker if a library is missing.
        const NOT_LOADED: i32 = 127;

        match (status.code(), status.signal()) {
            (Some(0), _) => None,
            (Some(NOT_LOADED), _) => Some(Self::NoWebView),
            (Some(code), _) => Some(
                Self::ALL
                    .into_iter()
                    .find(|failure| i32::from(failure.number()) == code)
                    .unwrap_or(Self::Crash),
            ),
            // Somebody ended it on purpose. A message now would reveal that the guide was open.
            (None, Some(SIGHUP | SIGINT | SIGKILL | SIGTERM)) => None,
            (None, _) => Some(Self::Crash),
        }
    }
}

impl From<Failure> for ExitCode {
    fn from(failure: Failure) -> Self {
        failure.number().into()
    }
}

/// Adds the path of the file or folder to an error of the system.
pub(crate) fn at(path: &Path, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(wait_status: i32, expected: Option<Failure>) {
        assert_eq!(
            Failure::of_window(ExitStatus::from_raw(wait_status)),
            expected,
            "{wait_status:#x}"
        );
    }

    #[test]
    fn every_failure_comes_through_the_exit_code() {
        for failure in Failure::ALL {
            check(i32::from(failure.number()) << 8, Some(failure));
        }
    }

    #[test]
    fn leaving_is_no_failure() {
        check(0, None);
    }

    #[test]
    fn a_missing_library_is_told_from_a_crash() {
        check(127 << 8, Some(Failure::NoWebView));
        check(101 << 8, Some(Failure::Crash));
    }

    #[test]
    fn a_window_that_somebody_ended_says_nothing() {
        for signal in [SIGHUP, SIGINT, SIGKILL, SIGTERM] {
            check(signal, None);
        }
    }

    #[test]
    fn a_window_that_broke_says_so() {
        check(signal_hook::consts::SIGSEGV, Some(Failure::Crash));
        check(signal_hook::consts::SIGABRT, Some(Failure::Crash));
    }
}
