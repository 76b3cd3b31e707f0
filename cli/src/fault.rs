//! Errors, for the person at the terminal.

use std::path::PathBuf;
use std::{fmt, io};

use waymark_folder::Unreadable;
use waymark_locales::{Finding, visible};

/// The reason why a command failed. Each kind has its own exit code.
#[derive(Debug)]
pub(crate) enum Fault {
    /// Content or locales have faults, which are already printed. Exit code 1.
    Checked,
    /// Content or locales have faults, so there is no guide. Exit code 1.
    Content(Vec<Finding>),
    /// The existing files cannot be read in full or have faults, so nothing was written. Exit code 1.
    Unwritten(Vec<Finding>),
    /// The page does not exist. Exit code 1.
    NoPage { path: String, status: u16 },
    /// An argument of the command cannot be read. Exit code 2.
    Word { word: String, advice: &'static str },
    /// A language cannot be translated or recorded as requested. Exit code 2.
    Language { problem: String, advice: String },
    /// The answers cannot be read. Exit code 2.
    Answers { path: PathBuf, problem: String },
    /// A given folder does not exist, or is not the intended one. Exit code 3.
    Folder { path: PathBuf, problem: &'static str, advice: String },
    /// A file or folder cannot be read or written. Exit code 3.
    File { path: PathBuf, error: io::Error },
    /// Listening on the address failed. Exit code 3.
    Listen { address: String, error: io::Error },
    /// The reader of the output has gone, as in a pipe into `head`. This is not an error.
    Pipe,
}

impl Fault {
    pub(crate) fn exit_code(&self) -> u8 {
        match self {
            Self::Pipe => 0,
            Self::Checked | Self::Content(_) | Self::Unwritten(_) | Self::NoPage { .. } => 1,
            Self::Word { .. } | Self::Language { .. } | Self::Answers { .. } => 2,
            Self::Folder { .. } | Self::File { .. } | Self::Listen { .. } => 3,
        }
    }

    /// Returns a function that adds the path to an I/O error.
    pub(crate) fn at(path: impl Into<PathBuf>) -> impl FnOnce(io::Error) -> Self {
        let path = path.into();
        move |error| Self::File { path, error }
    }
}

impl From<io::Error> for Fault {
    fn from(error: io::Error) -> Self {
        if error.kind() == io::ErrorKind::BrokenPipe {
            Self::Pipe
        } else {
            Self::File { path: "standard output".into(), error }
        }
    }
}

impl From<Unreadable> for Fault {
    fn from(Unreadable { path, error }: Unreadable) -> Self {
        Self::File { path, error }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Checked | Self::Pipe => Ok(()),
            Self::Content(findings) => {
                for finding in findings {
                    writeln!(f, "{finding}")?;
                }
                write!(f, "hint: mend these, then run `waymark-cli check`")
            }
            Self::Unwritten(findings) => {
                for finding in findings {
                    writeln!(f, "{finding}")?;
                }
                write!(f, "hint: nothing was written; mend these first")
            }
            Self::NoPage { path, status } => write!(
                f,
                "no page \"{}\" (status {status})\nhint: the first page in English is /en/",
                visible(path)
            ),
            Self::Word { word, advice } => {
                write!(f, "cannot read \"{}\"\nhint: {advice}", visible(word))
            }
            Self::Language { problem, advice } => {
                write!(f, "{}\nhint: {}", visible(problem), visible(advice))
            }
            Self::Answers { path, problem } => write!(
                f,
                "{}: cannot read the answers: {}\nhint: write an object such as \
                 {{\"danger\": \"no\", \"family\": [\"baby\"], \"stay-until\": \"2026-12-20\"}}",
                visible(&path.to_string_lossy()),
                visible(problem)
            ),
            Self::Folder { path, problem, advice } => {
                let path = path.to_string_lossy();
                write!(f, "{}: {problem}\nhint: {}", visible(&path), visible(advice))
            }
            Self::File { path, error } => {
                let error = error.to_string();
                write!(f, "{}: {}", visible(&path.to_string_lossy()), visible(&error))
            }
            Self::Listen { address, error } => write!(
                f,
                "cannot listen on {}: {error}\nhint: choose another port with --addr 127.0.0.1:PORT",
                visible(address)
            ),
        }
    }
}
