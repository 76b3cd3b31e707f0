//! A display of its own for a window, under a number that nobody else has.

use std::fs::{self, File};
use std::io::{BufRead, BufReader, Write};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

/// The first number that is tried: those below belong to people and to other tools.
const FIRST: u32 = 200;
const LAST: u32 = 999;

/// An X server without a screen. It ends when this is dropped.
pub(crate) struct Display {
    process: Child,
    number: u32,
    name: String,
}

impl Display {
    /// Starts it, and returns it once it is ready.
    ///
    /// An X server that chooses its own number looks for a free one in its network name space alone, and would take the socket of a
    /// display in another one. So the number is reserved with the file by which X servers do it.
    pub(crate) fn start() -> Result<Self, String> {
        let number = (FIRST..=LAST).find(|number| is_reserved(*number));
        let number = number.ok_or("no number for a display is free")?;
        let name = format!(":{number}");
        let process = Command::new("Xvfb")
            .arg(&name)
            .args(["-displayfd", "1", "-screen", "0", "1280x900x24", "-nolisten", "tcp"])
            .arg("-noreset")
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn();
        let process = process.map_err(|error| {
            let _ = fs::remove_file(lock(number));
            format!("Xvfb: {error}")
        })?;
        let mut display = Self { process, number, name };
        let out = display.process.stdout.take().ok_or("Xvfb has no output")?;
        // It says its number when it is ready.
        let mut said = String::new();
        BufReader::new(out).read_line(&mut said).map_err(|error| format!("Xvfb: {error}"))?;
        if said.trim() == number.to_string() { Ok(display) } else { Err("Xvfb has ended".into()) }
    }

    /// Returns its name, such as `:200`.
    pub(crate) fn name(&self) -> &str {
        &self.name
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        // A process that has ended already needs no ending.
        let _ = self.process.kill();
        let _ = self.process.wait();
        for file in [lock(self.number), socket(self.number)] {
            let _ = fs::remove_file(file);
        }
    }
}

/// Reserves a number; returns whether nobody has it.
fn is_reserved(number: u32) -> bool {
    let owner = format!("{:>10}\n", std::process::id());
    !socket(number).exists()
        && File::create_new(lock(number))
            .is_ok_and(|mut lock| lock.write_all(owner.as_bytes()).is_ok())
}

fn lock(number: u32) -> PathBuf {
    format!("/tmp/.X{number}-lock").into()
}

fn socket(number: u32) -> PathBuf {
    format!("/tmp/.X11-unix/X{number}").into()
}
