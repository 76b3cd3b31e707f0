//! A window without WebDriver, as people have it: only keys, the mouse and the display speak to it. WebDriver would switch its
//! privacy off.

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::process::{Child, Command};
use std::thread;
use std::time::Duration;

use x11rb::connection::Connection;
use x11rb::protocol::xproto::{
    AtomEnum, ClientMessageEvent, ConnectionExt, EventMask, GrabMode, GrabStatus, ImageFormat,
    InputFocus, MapState, Window,
};
use x11rb::rust_connection::RustConnection;
use x11rb::{CURRENT_TIME, NONE};

use crate::stage::Stage;
use crate::traces::memory_has;
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
    /// The system asks the launcher to end, as when somebody logs out.
    Terminated,
    /// Something ends the launcher at once.
    Orphaned,
    /// Something ends every process at once.
    Killed,
    /// The window and the web view break down.
    Crashed,
}

/// What somebody else takes for a moment.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Taking {
    Keyboard,
    Focus,
}

impl<'s> Own<'s> {
    /// Opens the window behind the words of another program, such as a tracer, and waits until it can be typed into.
    pub(crate) fn open(stage: &'s Stage, before: &[&str]) -> Result<Self, String> {
        stage.is_free()?;
        let (display, _) = x11rb::connect(Some(stage.display()))
            .map_err(|error| format!("the display: {error}"))?;
        let launcher = stage.launch(before)?;
        let mut own = Self { stage, launcher, display, window: String::new() };
        // The display may still show the window of the journey before for a moment. The header too has to be there: a message
        // of the guide may stand over what is below.
        let painted = wait("the first page is painted", || {
            let window = own.find().ok()??;
            (own.still_at(window).is_some() && own.has_header(window)).then_some(window)
        })?;
        own.window = painted.to_string();
        stage.focuses(&own.window)?;
        Ok(own)
    }

    /// Returns the window of the guide, once it is shown. A message box has the same name, and is smaller than any window.
    fn find(&self) -> Result<Option<Window>, Box<dyn std::error::Error>> {
        const SMALLEST: u16 = 320;
        for window in self.shown()? {
            let name = self.display.get_property(
                false,
                window,
                AtomEnum::WM_NAME,
                AtomEnum::ANY,
                0,
                64,
            )?;
            let name = name.reply()?.value;
            let place = self.display.get_geometry(window)?.reply()?;
            if name.starts_with(b"Waymark") && place.height >= SMALLEST {
                return Ok(Some(window));
            }
        }
        Ok(None)
    }

    /// Returns what is on the screen: windows, boxes, menus.
    fn shown(&self) -> Result<Vec<Window>, Box<dyn std::error::Error>> {
        let mut shown = Vec::new();
        for root in self.display.setup().roots.iter().map(|screen| screen.root) {
            for window in self.display.query_tree(root)?.reply()?.children {
                // One that is gone meanwhile is not shown.
                let attributes = self.display.get_window_attributes(window)?.reply();
                if attributes.is_ok_and(|reply| reply.map_state == MapState::VIEWABLE) {
                    shown.push(window);
                }
            }
        }
        Ok(shown)
    }

    /// Does something, and waits until more windows are on the screen than before.
    pub(crate) fn opens_another(
        &self,
        act: impl FnOnce() -> Result<(), String>,
    ) -> Result<(), String> {
        let count = || self.shown().map(|shown| shown.len()).map_err(|error| error.to_string());
        let before = count()?;
        act()?;
        wait("a box or a menu opens", || (count().ok()? > before).then_some(()))
    }

    /// Waits until a box with this title is there, and gives it the keyboard, as a window manager does.
    pub(crate) fn focuses_box(&self, title: &str) -> Result<(), String> {
        let title = format!("^{title}$");
        wait(&format!("a box \"{title}\" is there"), || {
            let words = ["search", "--onlyvisible", "--name", &title];
            let found = self.stage.xdotool(&words).ok()?;
            let shown = found.lines().find(|window| *window != self.window)?;
            self.stage.xdotool(&["windowfocus", "--sync", shown]).ok()
        })
        .map(drop)
    }

    /// Lets xdotool do something at a place of the window, in pixels from its corner.
    pub(crate) fn at(&self, (x, y): (u16, u16), words: &[&str]) -> Result<(), String> {
        let (x, y) = (x.to_string(), y.to_string());
        let there = ["mousemove", "--window", &self.window, &x, &y];
        self.stage.xdotool(&[&there, words].concat()).map(drop)
    }

    /// Sends a signal to the processes of this name, as far as the kernel keeps it, and returns them.
    pub(crate) fn signals(&self, name: &str, signal: &str) -> Result<Vec<u32>, String> {
        let is_called = |id: &u32| {
            let called = fs::read_to_string(format!("/proc/{id}/comm")).unwrap_or_default();
            called.starts_with(name)
        };
        let found: Vec<u32> = self.stage.processes().into_iter().filter(is_called).collect();
        if found.is_empty() {
            return Err(format!("there is no process {name}"));
        }
        for id in &found {
            kill(signal, &[*id]);
        }
        Ok(found)
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

    /// Presses keys in a box, and waits until the whole screen comes to rest.
    pub(crate) fn press_in_box(&self, keys: &[&str]) -> Result<(), String> {
        self.press(keys)?;
        let screen = self.display.setup().roots.first().map(|screen| screen.root);
        let screen = screen.ok_or("the display has no screen")?;
        wait("the screen comes to rest", || self.still_at(screen)).map(drop)
    }

    /// Returns a fingerprint of what the window shows, once it shows the same as before.
    fn still(&self) -> Option<u64> {
        self.still_at(self.window.trim().parse().ok()?)
    }

    /// Returns what a window shows, once that stays. On a busy computer a page can stay half painted for long: the program has
    /// nothing left to do then.
    fn still_at(&self, window: Window) -> Option<u64> {
        let before = self.picture(window).ok()?;
        thread::sleep(STILL);
        if self.is_at_work() {
            return None;
        }
        self.picture(window).ok().filter(|now| *now == before)
    }

    /// Returns whether a thread of the program runs, or waits for a processor or a disk.
    fn is_at_work(&self) -> bool {
        let threads = |id: u32| fs::read_dir(format!("/proc/{id}/task")).into_iter().flatten();
        let threads = self.stage.processes().into_iter().flat_map(threads).flatten();
        let mut states = threads.filter_map(|thread| {
            let stat = fs::read_to_string(thread.path().join("stat")).ok()?;
            // After the name in brackets, which can have any letters.
            stat.rsplit_once(") ")?.1.chars().next()
        });
        states.any(|state| matches!(state, 'R' | 'D'))
    }

    /// Returns a fingerprint of what a window shows.
    fn picture(&self, window: Window) -> Result<u64, String> {
        let image =
            self.pixels(window, u16::MAX).map_err(|error| format!("the display: {error}"))?;
        if is_plain(&image) {
            return Err("the page is not painted yet".to_owned());
        }
        let mut hasher = DefaultHasher::new();
        image.hash(&mut hasher);
        Ok(hasher.finish())
    }

    fn has_header(&self, window: Window) -> bool {
        const HEIGHT: u16 = 48;
        self.pixels(window, HEIGHT).is_ok_and(|image| !is_plain(&image))
    }

    /// Returns the pixels of a window, at most so many rows from its top.
    fn pixels(&self, window: Window, rows: u16) -> Result<Vec<u8>, Box<dyn std::error::Error>> {
        let place = self.display.get_geometry(window)?.reply()?;
        let (width, height) = (place.width, place.height.min(rows));
        let image =
            self.display.get_image(ImageFormat::Z_PIXMAP, window, 0, 0, width, height, u32::MAX)?;
        Ok(image.reply()?.data)
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
        self.stage
            .focuses(&self.window)
            .map_err(|error| format!("after the box \"{title}\" was closed: {error}"))
    }

    /// Fails unless the task bar shows this name and no more.
    pub(crate) fn is_called(&self, name: &str) -> Result<(), String> {
        let shown = self.stage.xdotool(&["getwindowname", &self.window])?;
        if shown == name { Ok(()) } else { Err(format!("the window is called \"{shown}\"")) }
    }

    /// Leaves, and waits until no process is there.
    pub(crate) fn leave(self, way: Way) -> Result<(), String> {
        self.tries(way)?;
        self.ends(&format!("{way:?}"))
    }

    /// Does what should leave.
    pub(crate) fn tries(&self, way: Way) -> Result<(), String> {
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
            Way::Terminated => kill("-TERM", &[self.launcher.id()]),
            Way::Orphaned => kill("-KILL", &[self.launcher.id()]),
            Way::Killed => self.send("-KILL"),
            Way::Crashed => self.send("-ABRT"),
        }
        Ok(())
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
        let window =
            self.window.trim().parse().map_err(|why| format!("a window has a number: {why}"))?;
        if self.picture(window).is_ok() {
            Ok(())
        } else {
            Err("the window is gone, and nobody wanted to leave".to_owned())
        }
    }

    /// Lets somebody else take something and give it back, as who manages the windows does.
    pub(crate) fn others_take(&self, what: Taking) -> Result<(), String> {
        self.take(what).map_err(|error| format!("the display: {error}"))
    }

    fn take(&self, what: Taking) -> Result<(), Box<dyn std::error::Error>> {
        let display = &self.display;
        let root = display.setup().roots.first().ok_or("no screen")?.root;
        let now = CURRENT_TIME;
        let taken = match what {
            Taking::Keyboard => {
                let taken =
                    display.grab_keyboard(false, root, now, GrabMode::ASYNC, GrabMode::ASYNC)?;
                let taken = taken.reply()?.status;
                display.ungrab_keyboard(now)?.check()?;
                taken
            }
            Taking::Focus => {
                let window: Window = self.window.trim().parse()?;
                for focused in [NONE, window] {
                    display.set_input_focus(InputFocus::PARENT, focused, now)?.check()?;
                }
                GrabStatus::SUCCESS
            }
        };
        if taken == GrabStatus::SUCCESS { Ok(()) } else { Err(format!("{taken:?}").into()) }
    }

    /// Waits until the page has been loaded again by another web process, and hears keys.
    pub(crate) fn comes_again(
        &self,
        act: impl FnOnce() -> Result<(), String>,
    ) -> Result<(), String> {
        let before = wait("the window comes to rest", || self.still())?;
        act()?;
        // The focus is seen where the next link has it.
        wait("the page comes again, and hears keys", || {
            self.press(&["Tab"]).ok()?;
            self.still().filter(|now| *now != before)
        })
        .map(drop)
    }

    /// Pulls with the mouse at a place of a box, in pixels from its corner, and fails where something hangs on the pointer then.
    pub(crate) fn pulls_in_box(&self, title: &str, (x, y): (u16, u16)) -> Result<(), String> {
        let title = format!("^{title}$");
        let shown = self.stage.xdotool(&["search", "--onlyvisible", "--name", &title])?;
        let shown = shown.lines().next().unwrap_or_default();
        let (x, y) = (x.to_string(), y.to_string());
        self.stage.xdotool(&["mousemove", "--window", shown, &x, &y, "mousedown", "1"])?;
        for _ in 0..8 {
            self.stage.xdotool(&["mousemove_relative", "--", "9", "6", "sleep", "0.05"])?;
        }
        match self.is_dragged().map_err(|error| format!("the display: {error}"))? {
            true => Err("words of a box can be dragged out".to_owned()),
            false => Ok(()),
        }
    }

    /// Returns whether something is dragged.
    fn is_dragged(&self) -> Result<bool, Box<dyn std::error::Error>> {
        let dragged = self.display.intern_atom(false, b"XdndSelection")?.reply()?.atom;
        self.is_owned(dragged)
    }

    /// Returns whether something is marked for the middle button of the mouse, by whomever.
    pub(crate) fn has_marked(&self) -> Result<bool, String> {
        self.is_owned(AtomEnum::PRIMARY.into()).map_err(|error| format!("the display: {error}"))
    }

    fn is_owned(&self, selection: u32) -> Result<bool, Box<dyn std::error::Error>> {
        Ok(self.display.get_selection_owner(selection)?.reply()?.owner != NONE)
    }

    /// Sends a signal to all processes at once: one that is left for a moment cleans up after the others.
    fn send(&self, signal: &str) {
        kill(signal, &self.stage.processes());
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

/// Tells whether all pixels are the same.
fn is_plain(image: &[u8]) -> bool {
    let mut pixels = image.chunks(4);
    let first = pixels.next();
    pixels.all(|pixel| Some(pixel) == first)
}

/// Sends a signal to processes. One that has ended meanwhile needs none.
fn kill(signal: &str, ids: &[u32]) {
    let ids = ids.iter().map(u32::to_string);
    let _ = Command::new("kill").arg(signal).args(ids).status();
}
