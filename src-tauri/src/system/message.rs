//! Messages on the screen, without a web view: shown by whatever program this system has.

use std::ffi::OsStr;
use std::process::{Command, Stdio};

use super::display;
use crate::arguments::BECOME;
use crate::environment::window_program;

/// Shows `text` until the person closes it. Without a display, or a program for it, nothing is shown.
pub(crate) fn show(title: &str, text: &str) {
    if display::is_there() {
        // The search stops at the first program that works. If none does, the message is at least in the terminal.
        let _ = showers(title, text).iter_mut().any(was_shown);
    }
}

/// The programs that can show a message, in order of preference. The window's own program works only if its libraries
/// are installed.
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

/// This program, even if its file was moved or replaced.
const THIS: &str = "/proc/self/exe";

/// Returns a command for a program that ends together with this one, even if this one is killed: a message that stays
/// on the screen would reveal that the guide was open.
fn command<const N: usize>(program: impl AsRef<OsStr>, arguments: [&str; N]) -> Command {
    // A process can only set its own parent-death signal, so this program starts itself first, and then becomes the
    // other one.
    let mut command = Command::new(THIS);
    command.arg(BECOME).arg(program).args(arguments);
    // `waymark-window` leaves at the end of its input, so the pipe is kept open until the message is closed.
    command.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null());
    command
}

/// Returns whether the person has seen the message. `zenity` exits with 1 if its window is closed without the button.
fn was_shown(shower: &mut Command) -> bool {
    let shown = shower.spawn().and_then(|mut shower| {
        let _line = shower.stdin.take();
        shower.wait()
    });
    shown.is_ok_and(|status| matches!(status.code(), Some(0 | 1)))
}
