//! What the program says outside of its window: on the screen if it must, in the terminal always.

use std::ffi::OsStr;
use std::fmt;
use std::io::{self, Write};
use std::process::{Command, Stdio};

use waymark_locales::visible;

use crate::arguments::BECOME;
use crate::environment;
use crate::launch::window_program;

/// Shows `text` until the person closes it, with whatever this system has, and writes it to the terminal.
pub(crate) fn show(title: &str, text: &str) {
    to_terminal(text);
    if environment::has_display() {
        // The first that works ends the search. If none does, the terminal has it.
        let _ = showers(title, text).iter_mut().any(was_shown);
    }
}

/// Writes what the system said, such as an error with the path of a file, to the standard error. Nothing in it can change what
/// the terminal shows.
pub fn cause(cause: impl fmt::Display) {
    to_terminal(visible(&cause.to_string()));
}

/// Writes a sentence of the program to the standard error.
pub fn to_terminal(line: impl fmt::Display) {
    // A closed terminal is no reason to stop.
    let _ = writeln!(io::stderr().lock(), "{line}");
}

/// The programs that can show a message, the best first. The window's own process can only if its libraries are there.
fn showers(title: &str, text: &str) -> [Command; 5] {
    let own = window_program().unwrap_or_default();
    [
        command(own, ["--message", title, text]),
        command("zenity", ["--warning", "--no-markup", "--title", title, "--text", text]),
        command("kdialog", ["--title", title, "--sorry", text]),
        command("xmessage", ["-center", "-title", title, "-buttons", "OK:0", text]),
        command("notify-send", [title, text]),
    ]
}

/// This program, wherever it is now.
const THIS: &str = "/proc/self/exe";

/// Returns a program that ends with this one, also when this one is killed: a message that stays would show that the guide was
/// open.
fn command<const N: usize>(program: impl AsRef<OsStr>, arguments: [&str; N]) -> Command {
    // Only a process itself can ask the system for that end, so this program starts itself first.
    let mut command = Command::new(THIS);
    command.arg(BECOME).arg(program).args(arguments);
    // The window's own process leaves at the end of its input, so that is held until the message is closed.
    command.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null());
    command
}

/// Tells whether the person has seen the message: 1 is what `zenity` returns when its window is closed without the button.
fn was_shown(shower: &mut Command) -> bool {
    let shown = shower.spawn().and_then(|mut shower| {
        let _line = shower.stdin.take();
        shower.wait()
    });
    shown.is_ok_and(|status| matches!(status.code(), Some(0 | 1)))
}
