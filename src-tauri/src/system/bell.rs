//! The bell of an open guide: how a second start, or a signal, reaches the launcher.
//!
//! It is a named pipe in the private folder, so it needs neither a socket nor a message bus.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use rustix::fs::{FileType, Mode, OFlags};
use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};

use super::display;

/// The byte that asks for the window to come to the front. Any other byte comes from a signal that asks the program
/// to end.
const COME: u8 = b'C';

/// The signals with which the system, or a person at the terminal, asks a program to end.
const END: [i32; 3] = [SIGHUP, SIGINT, SIGTERM];

/// The name of the file, beside the pipe, that lists the screens on which the guide is open.
const SCREENS: &str = "screens";

/// The launcher's end of the pipe.
#[derive(Debug)]
pub(crate) struct Bell {
    pipe: File,
    asked_to_end: Arc<AtomicBool>,
}

/// The meaning of a ring.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Ring {
    /// The guide was started again: show its window.
    Come,
    /// The system ends, or somebody pressed Ctrl+C: leave.
    Leave,
}

impl Bell {
    /// Creates the pipe in `folder`, which must be private, and makes the signals to end write into it.
    ///
    /// # Errors
    /// Returns why the pipe could not be made.
    pub(crate) fn create(folder: &Path) -> io::Result<Self> {
        // On a full disk the file stays empty; then a second start cannot tell on which screen the guide is.
        let _ = fs::write(folder.join(SCREENS), display::screens().join("\n"));
        let path = folder.join("bell");
        rustix::fs::mknodat(rustix::fs::CWD, &path, FileType::Fifo, Mode::RUSR | Mode::WUSR, 0)?;
        // Opened for writing too. Otherwise reading would return at once whenever no other process has the pipe open.
        let pipe = OpenOptions::new().read(true).write(true).open(&path)?;
        let asked_to_end = Arc::new(AtomicBool::new(false));
        for signal in END {
            // The flag comes before the pipe, so that it is set when the ring is heard.
            signal_hook::flag::register(signal, Arc::clone(&asked_to_end))?;
            let rope = OpenOptions::new().read(true).write(true).open(&path)?;
            signal_hook::low_level::pipe::register(signal, rope)?;
        }
        Ok(Self { pipe, asked_to_end })
    }

    /// Returns a flag that is set when a signal asks for the end.
    pub(crate) fn asked_to_end(&self) -> Arc<AtomicBool> {
        Arc::clone(&self.asked_to_end)
    }

    /// Waits for the next ring.
    pub(crate) fn wait(&mut self) -> Ring {
        let mut byte = [0];
        match self.pipe.read_exact(&mut byte) {
            Ok(()) if byte == [COME] => Ring::Come,
            // If the pipe cannot be read, nothing could ask the program to end any more, so it ends now.
            _ => Ring::Leave,
        }
    }
}

/// Gives the signals back their default effect, now that there is no window to notify.
pub(crate) fn signals_end_this_program() {
    for signal in END {
        // It fails only for a signal that this system does not have.
        let _ = signal_hook::flag::register_conditional_default(
            signal,
            Arc::new(AtomicBool::new(true)),
        );
    }
}

/// Returns whether the open guide is on none of the screens of this program, so that nobody here would see its
/// window.
pub(crate) fn is_elsewhere(folder: &Path) -> bool {
    // If there is no list, that run is just starting or ending.
    let there = fs::read_to_string(folder.join(SCREENS)).unwrap_or_default();
    let here = display::screens();
    !there.is_empty() && !there.lines().any(|screen| here.iter().any(|own| own == screen))
}

/// Rings the bell in `folder`, so that the open window comes to the front.
///
/// # Errors
/// Returns why nobody hears it, for example because that run is just starting or ending.
pub(crate) fn ring(folder: &Path) -> io::Result<()> {
    // With `NONBLOCK`, opening fails instead of waiting for a reader.
    let rope = rustix::fs::open(
        folder.join("bell"),
        OFlags::WRONLY | OFlags::NONBLOCK | OFlags::CLOEXEC,
        Mode::empty(),
    )?;
    File::from(rope).write_all(&[COME])
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::Ordering;

    use super::*;

    #[test]
    fn a_ring_is_heard_and_silence_is_an_error() {
        let folder = std::env::temp_dir().join(format!("waymark-test-{}-bell", std::process::id()));
        std::fs::create_dir(&folder).unwrap();
        assert!(ring(&folder).is_err(), "there is no bell yet");

        let mut bell = Bell::create(&folder).unwrap();
        ring(&folder).unwrap();
        assert_eq!(bell.wait(), Ring::Come);
        let asked_to_end = bell.asked_to_end();
        assert!(!asked_to_end.load(Ordering::SeqCst));
        signal_hook::low_level::raise(SIGTERM).unwrap();
        assert_eq!(bell.wait(), Ring::Leave);
        assert!(asked_to_end.load(Ordering::SeqCst));

        drop(bell);
        std::fs::remove_dir_all(folder).unwrap();
    }
}
