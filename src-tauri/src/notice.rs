//! Messages outside of the window: on the screen if necessary, and always in the terminal.

use std::fmt;
use std::io::{self, Write};

use waymark_locales::visible;

use crate::system::message;

/// Writes `text` to the terminal, and shows it on the screen until the person closes it.
pub(crate) fn show(title: &str, text: &str) {
    to_terminal(text);
    message::show(title, text);
}

/// Writes an error of the system, such as one with the path of a file, to the standard error. It is escaped, so that
/// nothing in it can change what the terminal shows.
pub fn cause(cause: impl fmt::Display) {
    to_terminal(visible(&cause.to_string()));
}

/// Writes a message of the program to the standard error.
pub fn to_terminal(line: impl fmt::Display) {
    // A closed terminal is no reason to stop.
    let _ = writeln!(io::stderr().lock(), "{line}");
}
