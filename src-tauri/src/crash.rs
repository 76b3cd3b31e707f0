//! What a crash hands on: nothing. The memory of a process holds what a person read, typed and answered.
//!
//! Both of these hold for this process and for whatever it starts; nobody below it can take the first one back.

use std::fs;

use rustix::process::{Resource, Rlimit};

/// Keeps the memory of a process that crashes from files, and from programs to which the system hands it.
pub(crate) fn keep_memory() {
    // Linux does not heed a limit of 0 where a program takes what a crash leaves. It does not call that program at all where
    // the limit is 1 byte, and a file of 1 byte it does not write (core(5), "Piping core dumps to a program").
    let least = Rlimit { current: Some(1), maximum: Some(1) };
    let _ = rustix::process::setrlimit(Resource::Core, least);
    // A service that listens at a socket is called in spite of the limit (Linux 6.16). What it gets is without any memory.
    let _ = fs::write("/proc/self/coredump_filter", "0");
}
