//! A window without WebDriver, as people have it: only keys, the mouse and the display speak to it. WebDriver would switch its
//! privacy off.

use std::fmt;
use std::fs::{self, File};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::{Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};
use std::process::{Child, Command};
use std::thread;
use std::time::{Duration, SystemTime};

use x11rb::protocol::xproto::{ClientMessageEvent, ConnectionExt, EventMask, ImageFormat};
use x11rb::rust_connection::RustConnection;

use crate::stage::Stage;
use crate::webdriver::wait;

/// The program with all its processes.
pub(crate) struct Own<'s> {
    stage: &'s Stage,
    launcher: Child,
    display: RustConnection,
    window: String,
}

/// How long a picture must stay to be the last one: longer than between two parts of a page.
const STILL: Duration = Duration::from_millis(250);

/// How somebody leaves.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Way {
    /// The button in the header.
    Button,
    /// Shift, three times.
    Key,
    /// The cross of the window.
    Cross,
    /// Something ends every process at once.
    Killed,
    /// The window and the web view break down.
    Crashed,
}

impl<'s> Own<'s> {
    /// Opens the window behind the words of another program, such as a tracer, and waits until it can be typed into.
    pub(crate) fn open(stage: &'s Stage, before: &[&str]) -> Result<Self, String> {
        stage.is_free()?;
        let (display, _) = x11rb::connect(Some(stage.display()))
            .map_err(|error| format!("the display: {error}"))?;
        let launcher = stage.launch(before)?;
        let mut own = Self { stage, launcher, display, window: String::new() };
        own.window = wait("a window is there", || {
            let found = stage.xdotool(&["search", "--onlyvisible", "--name", "Waymark"]).ok()?;
            found.lines().next().map(str::to_owned)
        })?;
        wait("the first page is painted", || own.still())?;
        stage.xdotool(&["windowfocus", "--sync", &own.window])?;
        Ok(own)
    }

    /// Presses keys, and waits until the window shows something else and stays so.
    pub(crate) fn press_and_see(&self, keys: &[&str]) -> Result<(), String> {
        let before = wait("the window comes to rest", || self.still())?;
        self.press(keys)?;
        wait(&format!("{keys:?} changes what the window shows"), || {
            self.still().filter(|now| *now != before)
        })
        .map(drop)
    }

    /// Returns a fingerprint of what the window shows, once it shows the same as before.
    fn still(&self) -> Option<u64> {
        let before = self.picture().ok()?;
        thread::sleep(STILL);
        self.picture().ok().filter(|now| *now == before)
    }

    /// Returns a fingerprint of what the window shows.
    fn picture(&self) -> Result<u64, String> {
        let fault = |error: &dyn fmt::Display| format!("the display: {error}");
        let window: u32 = self.window.trim().parse().map_err(|error| fault(&error))?;
        let place = self.display.get_geometry(window).map_err(|error| fault(&error))?;
        let place = place.reply().map_err(|error| fault(&error))?;
        let (width, height) = (place.width, place.height);
        let image = self
            .display
            .get_image(ImageFormat::Z_PIXMAP, window, 0, 0, width, height, u32::MAX)
            .map_err(|error| fault(&error))?;
        let image = image.reply().map_err(|error| fault(&error))?.data;
        let mut pixels = image.chunks(4);
        let first = pixels.next();
        if pixels.all(|pixel| Some(pixel) == first) {
            return Err("the page is not painted yet".to_owned());
        }
        let mut hasher = DefaultHasher::new();
        image.hash(&mut hasher);
        Ok(hasher.finish())
    }

    /// Presses keys one after another, as `xdotool` names them.
    pub(crate) fn press(&self, keys: &[&str]) -> Result<(), String> {
        let words: Vec<&str> =
            ["key", "--delay", "60"].into_iter().chain(keys.iter().copied()).collect();
        self.stage.xdotool(&words).map(drop)
    }

    /// Types words.
    pub(crate) fn types(&self, words: &str) -> Result<(), String> {
        self.stage.xdotool(&["type", "--delay", "60", words]).map(drop)
    }

    /// Waits until the memory of the program has this text.
    pub(crate) fn holds(&self, text: &str) -> Result<(), String> {
        wait(&format!("the program holds \"{text}\""), || {
            self.stage.processes().into_iter().any(|id| memory_has(id, text)).then_some(())
        })
    }

    /// Closes a box of the system that lies over the window.
    pub(crate) fn dismisses(&self, title: &str) -> Result<(), String> {
        self.stage.closes_box(title)?;
        self.stage.xdotool(&["windowfocus", "--sync", &self.window]).map(drop)
    }

    /// Fails unless the task bar shows this name and no more.
    pub(crate) fn is_called(&self, name: &str) -> Result<(), String> {
        let shown = self.stage.xdotool(&["getwindowname", &self.window])?;
        if shown == name { Ok(()) } else { Err(format!("the window is called \"{shown}\"")) }
    }

    /// Leaves, and waits until no process is there.
    pub(crate) fn leave(self, way: Way) -> Result<(), String> {
        match way {
            Way::Button => {
                let geometry =
                    self.stage.xdotool(&["getwindowgeometry", "--shell", &self.window])?;
                let width = geometry.lines().find_map(|line| line.strip_prefix("WIDTH="));
                let width: i32 = width.and_then(|width| width.parse().ok()).ok_or("no width")?;
                let (x, y) = ((width - 80).to_string(), "32");
                self.stage.xdotool(&[
                    "mousemove",
                    "--window",
                    &self.window,
                    &x,
                    y,
                    "click",
                    "1",
                ])?;
            }
            Way::Key => self.press(&["Shift_L", "Shift_L", "Shift_L"])?,
            Way::Cross => self.close().map_err(|error| format!("the display: {error}"))?,
            Way::Killed => self.send("-KILL"),
            Way::Crashed => self.send("-ABRT"),
        }
        self.ends(&format!("{way:?}"))
    }

    /// Waits until no process is there, after something that leaves.
    pub(crate) fn ends(mut self, after: &str) -> Result<(), String> {
        wait(&format!("the program has ended: {after}"), || (!self.stage.is_open()).then_some(()))?;
        let _ = self.launcher.wait();
        // The processes of the web view end when the window is gone.
        wait("the web view has ended", || self.stage.processes().is_empty().then_some(()))
    }

    /// Fails unless the window is still there after half a second, in which leaving would have been seen.
    pub(crate) fn stays(&self) -> Result<(), String> {
        thread::sleep(Duration::from_millis(500));
        if self.picture().is_ok() {
            Ok(())
        } else {
            Err("the window is gone, and nobody wanted to leave".to_owned())
        }
    }

    /// Sends a signal to every process.
    fn send(&self, signal: &str) {
        for id in self.stage.processes() {
            // One that has ended meanwhile needs no ending.
            let _ = Command::new("kill").args([signal, &id.to_string()]).status();
        }
    }

    /// Tells the window that somebody pressed its cross, as a window manager does (ICCCM 4.2.8.1).
    fn close(&self) -> Result<(), Box<dyn std::error::Error>> {
        let window: u32 = self.window.trim().parse()?;
        let display = &self.display;
        let protocols = display.intern_atom(false, b"WM_PROTOCOLS")?.reply()?.atom;
        let delete = display.intern_atom(false, b"WM_DELETE_WINDOW")?.reply()?.atom;
        let message = ClientMessageEvent::new(32, window, protocols, [delete, 0, 0, 0, 0]);
        display.send_event(false, window, EventMask::NO_EVENT, message)?.check()?;
        Ok(())
    }
}

impl Drop for Own<'_> {
    /// Ends what a journey that failed has left open.
    fn drop(&mut self) {
        self.send("-KILL");
        let _ = self.launcher.wait();
    }
}

/// Returns the files below a folder that were written since then and hold a text in UTF-8 or UTF-16.
pub(crate) fn files_with(folder: &Path, text: &str, since: SystemTime) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries
        .flat_map(|entry| {
            let path = entry.path();
            let Ok(kind) = entry.metadata() else { return Vec::new() };
            if kind.is_dir() {
                return files_with(&path, text, since);
            }
            let written = kind.modified().is_ok_and(|written| written >= since);
            let found = kind.is_file()
                && written
                && (path.to_string_lossy().contains(text)
                    || has(&fs::read(&path).unwrap_or_default(), text));
            found.then_some(path).into_iter().collect()
        })
        .collect()
}

/// Returns whether bytes hold a text in UTF-8 or UTF-16.
fn has(bytes: &[u8], text: &str) -> bool {
    let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    [text.as_bytes(), &wide].into_iter().any(|wanted| holds(bytes, wanted))
}

fn holds(bytes: &[u8], wanted: &[u8]) -> bool {
    let Some(first) = wanted.first() else { return true };
    let mut rest = bytes;
    while let Some(at) = rest.iter().position(|byte| byte == first) {
        let here = rest.get(at..).unwrap_or_default();
        if here.starts_with(wanted) {
            return true;
        }
        rest = here.get(1..).unwrap_or_default();
    }
    false
}

/// Returns whether the memory that a process writes to holds a text.
fn memory_has(id: u32, text: &str) -> bool {
    let Ok(maps) = fs::read_to_string(format!("/proc/{id}/maps")) else { return false };
    let Ok(mut memory) = File::open(format!("/proc/{id}/mem")) else { return false };
    let mut bytes = Vec::new();
    for line in maps.lines().filter(|line| line.contains(" rw")) {
        let range = line.split(' ').next().and_then(|range| range.split_once('-'));
        let Some((start, end)) = range.and_then(|(start, end)| {
            Some((u64::from_str_radix(start, 16).ok()?, u64::from_str_radix(end, 16).ok()?))
        }) else {
            continue;
        };
        // Reserved, and hardly used.
        if end - start > 256 * 1024 * 1024 || memory.seek(SeekFrom::Start(start)).is_err() {
            continue;
        }
        bytes.clear();
        // What cannot be read of it is not there.
        let _ = memory.by_ref().take(end - start).read_to_end(&mut bytes);
        if has(&bytes, text) {
            return true;
        }
    }
    false
}
