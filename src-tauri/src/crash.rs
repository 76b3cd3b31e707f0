//! What a crash hands on: nothing. The memory of a process holds what a person read, typed and answered.
//!
//! Both of these hold for this process and for whatever it starts; nobody below it can take the first one back.

use std::fs;
use std::io;

use rustix::process::{Resource, Rlimit};

/// Keeps the memory of a process that crashes from files, and from programs to which the system hands it.
///
/// # Errors
/// Returns what could not be set. What could be set holds all the same.
pub(crate) fn keep_memory() -> io::Result<()> {
    // A service that listens at a socket is called in spite of the limit (Linux 6.16), and so is a program where the limit could
    // not be set. What it gets is without any memory.
    let filter = fs::write("/proc/self/coredump_filter", "0");
    // Linux does not heed a limit of 0 where a program takes what a crash leaves. It does not call that program at all where
    // the limit is 1 byte, and a file of 1 byte it does not write (core(5), "Piping core dumps to a program"). Where the system
    // has set the limit to 0 for good, only an administrator may raise it.
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
