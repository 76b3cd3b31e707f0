//! How many connections may be open at one time.

/// The most connections. Each takes one of the file descriptors of the process.
const MOST: usize = 768;
/// File descriptors for everything else: the standard streams, the listening socket, the event loop, and connections
/// that are being closed.
const ELSE: usize = 24;

/// The most connections that are open at one time, in all and from one address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Limits {
    pub(super) connections: usize,
    /// For one client address. A browser opens six, and a room of phones may share an address.
    pub(super) of_one_address: usize,
}

impl Limits {
    /// Raises the limit of file descriptors as far as needed, and returns what the system allows.
    pub(super) fn of_the_system() -> Self {
        Self::within(open_files(MOST + ELSE))
    }

    /// Returns the limits for this many file descriptors.
    fn within(files: usize) -> Self {
        let connections = files.saturating_sub(ELSE).clamp(1, MOST);
        Self { connections, of_one_address: connections.div_ceil(3) }
    }
}

/// Tries to raise the limit to `wanted`, and returns the new limit, at most `wanted`.
#[cfg(unix)]
fn open_files(wanted: usize) -> usize {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};

    let wanted = wanted as u64;
    let before = getrlimit(Resource::Nofile);
    let least = |limit: Option<u64>| limit.map_or(wanted, |limit| limit.min(wanted));
    // Only the soft limit is raised; other code may rely on the rest.
    let asked = Rlimit { current: Some(least(before.maximum)), ..before };
    let is_raised = least(before.current) < wanted && setrlimit(Resource::Nofile, asked).is_ok();
    let files = if is_raised { least(before.maximum) } else { least(before.current) };
    usize::try_from(files).unwrap_or(usize::MAX)
}

/// Returns how many file descriptors there may be. This system has no low limit.
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
