//! The bell of an open guide: how a second start, or the system, tells the launcher something.
//!
//! It is a named pipe in the private folder, so it needs neither a socket nor a message bus.

use std::fs::{File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::Path;

use rustix::fs::{FileType, Mode, OFlags};
use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};

/// The byte that asks for the window. Any other byte is a signal, by which the system asks the program to end.
const COME: u8 = b'C';

/// The launcher's end.
#[derive(Debug)]
pub(crate) struct Bell(File);

/// What a ring means.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Ring {
    /// The guide was started again: show its window.
    Come,
    /// The system ends, or somebody pressed Ctrl+C: leave.
    Leave,
}

impl Bell {
    /// Hangs the bell in `folder`, which must be private, and lets the signals to end ring it.
    ///
    /// # Errors
    /// Returns why the pipe could not be made.
    pub(crate) fn hang(folder: &Path) -> io::Result<Self> {
        let path = folder.join("bell");
        rustix::fs::mknodat(rustix::fs::CWD, &path, FileType::Fifo, Mode::RUSR | Mode::WUSR, 0)?;
        // Opened to write as well, so that reading waits for the next ring when a ringer has gone.
        let bell = OpenOptions::new().read(true).write(true).open(&path)?;
        for signal in [SIGHUP, SIGINT, SIGTERM] {
            let rope = OpenOptions::new().read(true).write(true).open(&path)?;
            signal_hook::low_level::pipe::register(signal, rope)?;
        }
        Ok(Self(bell))
    }

    /// Waits for the next ring.
    pub(crate) fn wait(&mut self) -> Ring {
        let mut byte = [0];
        match self.0.read_exact(&mut byte) {
            Ok(()) if byte == [COME] => Ring::Come,
            // A bell that cannot be heard is no reason to stay open unheard.
            _ => Ring::Leave,
        }
    }
}

/// Rings the bell in `folder` to bring the open window to the front.
///
/// # Errors
/// Returns why nobody hears it, for example because that run is just starting or ending.
pub(crate) fn ring(folder: &Path) -> io::Result<()> {
    // `NONBLOCK`: fail rather than wait for somebody to listen.
    let rope = rustix::fs::open(
        folder.join("bell"),
        OFlags::WRONLY | OFlags::NONBLOCK | OFlags::CLOEXEC,
        Mode::empty(),
    )?;
    File::from(rope).write_all(&[COME])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ring_is_heard_and_silence_is_an_error() {
        let folder = std::env::temp_dir().join(format!("waymark-test-{}-bell", std::process::id()));
        std::fs::create_dir(&folder).unwrap();
        assert!(ring(&folder).is_err(), "no bell hangs yet");

        let mut bell = Bell::hang(&folder).unwrap();
        ring(&folder).unwrap();
        assert_eq!(bell.wait(), Ring::Come);
        signal_hook::low_level::raise(SIGTERM).unwrap();
        assert_eq!(bell.wait(), Ring::Leave);

        drop(bell);
        std::fs::remove_dir_all(folder).unwrap();
    }
}
