//! Keeps crashes private. The memory of a process contains what a person read, typed and answered.
//!
//! Both settings apply to this process and to everything that it starts. No process below can undo the first one.

use std::fs;
use std::io;

use rustix::process::{Resource, Rlimit};

/// Keeps the memory of a crashing process out of core files, and from programs to which the system would hand it.
///
/// # Errors
/// Returns what could not be set. The other settings are still in effect.
pub(crate) fn keep_memory() -> io::Result<()> {
    // Linux 6.16 can send crashes to a socket regardless of the limit, and a program gets them if the limit could not
    // be set. With this filter, what they get contains no memory.
    let filter = fs::write("/proc/self/coredump_filter", "0");
    // Linux ignores a limit of 0 if crashes are piped to a program. With a limit of 1 byte it does not start that
    // program at all, and writes no file of 1 byte either (core(5), "Piping core dumps to a program"). If the system
    // has set the hard limit to 0, only an administrator can raise it.
    let least = Rlimit { current: Some(1), maximum: Some(1) };
    let limit = rustix::process::setrlimit(Resource::Core, least);
    let not_set = |what: &str, error: io::Error| {
        io::Error::new(
            error.kind(),
            format!("what a crash hands on: {what} cannot be set: {error}"),
        )
    };
    filter.map_err(|error| not_set("coredump_filter", error))?;
    limit.map_err(|error| not_set("a limit of 1 byte", error.into()))
}
