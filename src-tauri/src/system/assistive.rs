//! Removes the sockets through which assistive programs spoke to the window.
//!
//! GTK creates one in the runtime folder of the session and removes it when a program exits normally. Ours does not
//! exit normally, because leaving must not take time.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// The kernel's list of the listening Unix sockets (proc(5), `/proc/net/unix`).
const LISTED: &str = "/proc/net/unix";

/// Removes the sockets created since then that no process listens on any more.
pub(crate) fn remove_dead_sockets(since: SystemTime) {
    let session = std::env::var_os("XDG_RUNTIME_DIR").map(PathBuf::from);
    let Some(session) = session.filter(|path| path.is_absolute()) else { return };
    // Without the list it is unknown which of them are dead.
    let Ok(listed) = fs::read_to_string(LISTED) else { return };
    remove_dead_in(&session, since, &listed);
}

fn remove_dead_in(session: &Path, since: SystemTime, listed: &str) {
    let entries = fs::read_dir(session).into_iter().flatten().flatten();
    for entry in
        entries.filter(|entry| entry.file_name().as_encoded_bytes().starts_with(b"at-spi2-"))
    {
        let Ok(found) = entry.metadata() else { continue };
        // For root it is a socket, for everybody else a folder with a socket in it.
        let (path, folder) = if found.is_dir() {
            (entry.path().join("socket"), Some(entry.path()))
        } else {
            (entry.path(), None)
        };
        let is_new = found.modified().is_ok_and(|time| time >= since);
        let is_heard = listed.lines().any(|line| line.ends_with(&*path.to_string_lossy()));
        if is_new && !is_heard {
            // A socket that cannot be removed is already gone, or belongs to somebody else.
            let _ = fs::remove_file(&path);
            let _ = folder.map(fs::remove_dir);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn only_new_sockets_without_a_listener_go() {
        let session =
            std::env::temp_dir().join(format!("waymark-test-{}-assistive", std::process::id()));
        for folder in ["at-spi2-DEAD", "at-spi2-HEARD", "papers"] {
            fs::create_dir_all(session.join(folder)).unwrap();
        }
        let files =
            ["at-spi2-DEAD/socket", "at-spi2-HEARD/socket", "at-spi2-socket-7", "papers/socket"];
        for file in files {
            fs::write(session.join(file), "").unwrap();
        }
        let listed = format!("0: 1 /run/other\n1: 1 {}\n", session.join(files[1]).display());
        let there = || files.map(|file| session.join(file).exists());
        let now = SystemTime::now();

        remove_dead_in(&session, now + Duration::from_secs(60), &listed);
        assert_eq!(there(), [true; 4], "older than the window");
        remove_dead_in(&session, now - Duration::from_secs(60), &listed);
        assert_eq!(there(), [false, true, false, true]);
        assert!(!session.join("at-spi2-DEAD").exists());
        fs::remove_dir_all(session).unwrap();
    }
}
