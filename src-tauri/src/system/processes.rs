//! The processes of the program: how they belong together, and how they end.

use std::ffi::{OsStr, OsString};
use std::os::unix::process::{CommandExt, ExitStatusExt};
use std::process::{Child, Command, ExitStatus};
use std::time::Duration;

use rustix::process::{Pid, Signal, WaitOptions};
use signal_hook::consts::{SIGHUP, SIGINT, SIGKILL, SIGTERM};

/// The window's process and those of the web view, seen from the launcher.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Group(Pid);

impl Group {
    /// Returns the group of the window. The window makes itself its leader, see [`lead_group`].
    pub(crate) fn of_window(window: &Child) -> Self {
        Self(Pid::from_child(window))
    }

    /// Kills what is left of the group, including processes that are stopped and ignore other signals.
    pub(crate) fn end(self) {
        // It fails if no process is left, which is the usual case.
        let _ = rustix::process::kill_process_group(self.0, Signal::KILL);
    }
}

/// How a process ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum End {
    /// By itself, with this exit code.
    Code(i32),
    /// It never began, because a library is missing.
    NotLoaded,
    /// Somebody ended it on purpose, or the system at its own end.
    Asked,
    /// It crashed.
    Crash,
}

impl End {
    /// Returns how a process ended that has this status.
    pub(crate) fn from_status(status: ExitStatus) -> Self {
        // The exit code of the dynamic linker if a library is missing.
        const NOT_LOADED: i32 = 127;

        match (status.code(), status.signal()) {
            (Some(NOT_LOADED), _) => Self::NotLoaded,
            (Some(code), _) => Self::Code(code),
            (None, Some(SIGHUP | SIGINT | SIGKILL | SIGTERM)) => Self::Asked,
            (None, _) => Self::Crash,
        }
    }
}

/// Makes this program the parent of the processes that the window leaves behind, so that it can wait for them.
pub(crate) fn adopt_orphans() {
    // On a system without this call, removing the folder still retries for a second.
    let _ = rustix::process::set_child_subreaper(Some(rustix::process::getpid()));
}

/// Waits until the adopted processes have ended: at most 0.6 seconds, because a program that GTK has started for the
/// whole desktop may stay.
pub(crate) fn outlive_orphans() {
    const TRIES: u32 = 30;
    const PAUSE: Duration = Duration::from_millis(20);

    for _ in 0..TRIES {
        match rustix::process::wait(WaitOptions::NOHANG) {
            Ok(Some(_)) => {}
            Ok(None) => std::thread::sleep(PAUSE),
            Err(_) => return,
        }
    }
}

/// Replaces this process by another program, which is killed when the process that started this one ends, for whatever
/// reason. Returns only if there is no such program.
pub(crate) fn become_program(program: &OsStr, arguments: &[OsString]) {
    // The setting survives `exec`.
    let _ = rustix::process::set_parent_process_death_signal(Some(Signal::KILL));
    let _ = Command::new(program).args(arguments).exec();
}

/// Puts this process and those that it starts into one group, so that all of them can be killed at once.
pub fn lead_group() {
    // Without the group they still end by themselves when this process is gone, unless one of them is stopped.
    let _ = rustix::process::setpgid(None, None);
}

/// Ends this process, and all of its group if it leads one.
pub fn end_group() -> ! {
    if rustix::process::getpgrp() == rustix::process::getpid() {
        let _ = rustix::process::kill_current_process_group(Signal::KILL);
    }
    end(0)
}

/// Ends this process with an exit code, at once.
pub fn end(code: u8) -> ! {
    // A normal exit would run the exit handlers of libraries while the main thread still uses them.
    signal_hook::low_level::exit(code.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(wait_status: i32, expected: End) {
        assert_eq!(
            End::from_status(ExitStatus::from_raw(wait_status)),
            expected,
            "{wait_status:#x}"
        );
    }

    #[test]
    fn an_exit_code_is_kept() {
        for code in [0, 10, 101, 255] {
            check(code << 8, End::Code(code));
        }
    }

    #[test]
    fn a_missing_library_is_told_from_a_crash() {
        check(127 << 8, End::NotLoaded);
        check(signal_hook::consts::SIGSEGV, End::Crash);
        check(signal_hook::consts::SIGABRT, End::Crash);
    }

    #[test]
    fn ending_a_process_is_no_crash() {
        for signal in [SIGHUP, SIGINT, SIGKILL, SIGTERM] {
            check(signal, End::Asked);
        }
    }
}
