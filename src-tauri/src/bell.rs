//! The bell of an open guide: how a second start, or the system, tells the launcher something.
//!
//! It is a named pipe in the private folder, so it needs neither a socket nor a message bus.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use rustix::fs::{FileType, Mode, OFlags};
use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};

use crate::environment;

/// The byte that asks for the window. Any other byte is a signal, by which the system asks the program to end.
const COME: u8 = b'C';

/// The signals by which the system, or a person at the terminal, asks a program to end.
const END: [i32; 3] = [SIGHUP, SIGINT, SIGTERM];

/// Beside the pipe: the screens on which the guide is open.
const SCREENS: &str = "screens";

/// The launcher's end.
#[derive(Debug)]
pub(crate) struct Bell {
    pipe: File,
    asked_to_end: Arc<AtomicBool>,
}

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
        // On a disk that is full it stays empty, and a second start finds out less.
        let _ = fs::write(folder.join(SCREENS), environment::screens().join("\n"));
        let path = folder.join("bell");
        rustix::fs::mknodat(rustix::fs::CWD, &path, FileType::Fifo, Mode::RUSR | Mode::WUSR, 0)?;
        // Opened to write as well, so that reading waits for the next ring when a ringer has gone.
        let pipe = OpenOptions::new().read(true).write(true).open(&path)?;
        let asked_to_end = Arc::new(AtomicBool::new(false));
        for signal in END {
            signal_hook::flag::register(signal, Arc::clone(&asked_to_end))?;
            let rope = OpenOptions::new().read(true).write(true).open(&path)?;
            signal_hook::low_level::pipe::register(signal, rope)?;
        }
        Ok(Self { pipe, asked_to_end })
    }

    /// Returns what tells whether a signal has asked for the end.
    pub(crate) fn asked_to_end(&self) -> Arc<AtomicBool> {
        Arc::clone(&self.asked_to_end)
    }

    /// Waits for the next ring.
    pub(crate) fn wait(&mut self) -> Ring {
        let mut byte = [0];
        match self.pipe.read_exact(&mut byte) {
            Ok(()) if byte == [COME] => Ring::Come,
            // A bell that cannot be heard is no reason to stay open unheard.
            _ => Ring::Leave,
        }
    }
}

/// Lets the signals to end do what they do to every program again, now that there is no window to tell.
pub(crate) fn signals_end_this_program() {
    for signal in END {
        // One that cannot be taken back is one that the system does not have.
        let _ = signal_hook::flag::register_conditional_default(
            signal,
            Arc::new(AtomicBool::new(true)),
        );
    }
}

/// Tells whether the guide that is open is on none of the screens of this program, so that nobody here would see it come.
pub(crate) fn hangs_elsewhere(folder: &Path) -> bool {
    // Without the list that run is just starting or ending.
    let there = fs::read_to_string(folder.join(SCREENS)).unwrap_or_default();
    let here = environment::screens();
    !there.is_empty() && !there.lines().any(|screen| here.iter().any(|own| own == screen))
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
    use std::sync::atomic::Ordering;

    use super::*;

    #[test]
    fn a_ring_is_heard_and_silence_is_an_error() {
        let folder = std::env::temp_dir().join(format!("waymark-test-{}-bell", std::process::id()));
        std::fs::create_dir(&folder).unwrap();
        assert!(ring(&folder).is_err(), "no bell hangs yet");

        let mut bell = Bell::hang(&folder).unwrap();
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
