//! How many connections may be open at one time.

/// The most connections. Each takes a file of those that a process may open.
const MOST: usize = 768;
/// Files for everything else: the streams of the terminal, what listens and what waits, and connections that have ended and are
/// being closed.
const ELSE: usize = 24;

/// How many connections may be open at one time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Limits {
    pub(super) connections: usize,
    /// Of one address. A browser opens six; behind one address there may be a room of phones.
    pub(super) of_one_address: usize,
}

impl Limits {
    /// Asks the system for as many files as there may be connections, and returns what it allows.
    pub(super) fn of_the_system() -> Self {
        Self::within(open_files(MOST + ELSE))
    }

    /// Returns the limits where so many files may be open.
    fn within(files: usize) -> Self {
        let connections = files.saturating_sub(ELSE).clamp(1, MOST);
        Self { connections, of_one_address: connections.div_ceil(3) }
    }
}

/// Asks for so many open files, and returns how many there may be, at most as many.
#[cfg(unix)]
fn open_files(wanted: usize) -> usize {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};

    let wanted = wanted as u64;
    let before = getrlimit(Resource::Nofile);
    let least = |limit: Option<u64>| limit.map_or(wanted, |limit| limit.min(wanted));
    // What is not asked for stays as it is: others may rely on it.
    let asked = Rlimit { current: Some(least(before.maximum)), ..before };
    let is_raised = least(before.current) < wanted && setrlimit(Resource::Nofile, asked).is_ok();
    let files = if is_raised { least(before.maximum) } else { least(before.current) };
    usize::try_from(files).unwrap_or(usize::MAX)
}

/// Returns how many files may be open. Such a system has no small limit.
#[cfg(not(unix))]
fn open_files(wanted: usize) -> usize {
    wanted
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_never_more_connections_than_files_for_them() {
        for (files, connections, of_one_address) in [
            (0, 1, 1),
            (20, 1, 1),
            (25, 1, 1),
            (64, 40, 14),
            (256, 232, 78),
            (792, 768, 256),
            (usize::MAX, 768, 256),
        ] {
            assert_eq!(Limits::within(files), Limits { connections, of_one_address }, "{files}");
        }
    }
}
