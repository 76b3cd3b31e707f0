//! How long it takes to leave: until nothing of the program is on the screen, and until no process is left, for each
//! obstacle and each way. The window tests use the same obstacles to show that people can leave at all.

use std::error::Error;
use std::fs;
use std::io::{self, BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use x11rb::connection::Connection;
use x11rb::protocol::xproto::{
    BUTTON_PRESS_EVENT, BUTTON_RELEASE_EVENT, ClientMessageEvent, ConfigureWindowAux,
    ConnectionExt, EventMask, InputFocus, KEY_PRESS_EVENT, KEY_RELEASE_EVENT, MOTION_NOTIFY_EVENT,
    MapState, Window,
};
use x11rb::protocol::xtest::ConnectionExt as _;
use x11rb::rust_connection::RustConnection;

use crate::figures::median;
use crate::window::{FIRST_REQUEST, family};

/// How often each way is tried.
const ROUNDS: usize = 5;
/// How often setting up an obstacle is tried before it counts as impossible.
const TRIES: usize = 3;
/// How long the page must have been shown, and an obstacle been in place.
const REST: Duration = Duration::from_secs(2);
/// The interval between two looks at what is left.
const LOOK: Duration = Duration::from_micros(200);
/// How long something may take before it counts as never.
const NEVER: Duration = Duration::from_secs(20);
/// X key codes, which are the same on every PC keyboard.
const SHIFT: u8 = 50;
const CONTROL: u8 = 37;
const TAB: u8 = 23;
const RETURN: u8 = 36;
const SPACE: u8 = 65;
const RIGHT: u8 = 114;
const K: u8 = 45;
const L: u8 = 46;
/// Presses of Shift.
const PRESSES: usize = 3;
/// Presses of Tab from the beginning of the first page to the button "Print".
const TO_PRINT: usize = 9;
/// The pause between two presses.
const PAUSE: Duration = Duration::from_millis(120);
/// A place beside the links of the first page, which have no menu, in pixels from the corner of the window.
const PLACE: (i16, i16) = (100, 300);

/// The source of the library that is preloaded into the program (see the window tests).
const PRELOADED: &str = include_str!("../../../tests/window/obstacles.c");

type Outcome<T> = Result<T, Box<dyn Error>>;

/// An obstacle to leaving.
struct Obstacle {
    name: &'static str,
    before: Before,
    put: fn(&Person) -> Outcome<()>,
    ways: &'static [Way],
}

/// What is prepared before the start.
#[derive(Clone, Copy)]
enum Before {
    Nothing,
    /// This library is preloaded.
    Preloaded(&'static str),
    /// The program gets this environment variable.
    Variable(&'static str, &'static str),
    /// This is written to the settings file.
    Settings(&'static str),
}

/// A way to leave.
#[derive(Clone, Copy, Debug)]
enum Way {
    Key,
    Button,
    Cross,
    Terminated,
}

const OUT_OF_EVERYTHING: &[Way] = &[Way::Key, Way::Cross, Way::Terminated];
const WITH_THE_BUTTON: &[Way] = &[Way::Key, Way::Button, Way::Cross, Way::Terminated];

const OBSTACLES: [Obstacle; 11] = [
    obstacle("nothing", Before::Nothing, |_| Ok(()), WITH_THE_BUTTON),
    obstacle("box for printing", Before::Nothing, Person::prints, OUT_OF_EVERYTHING),
    obstacle("list in that box", Before::Nothing, Person::opens_list, OUT_OF_EVERYTHING),
    obstacle("box for files over it", Before::Nothing, Person::chooses_file, OUT_OF_EVERYTHING),
    obstacle("menu", Before::Nothing, Person::opens_menu, OUT_OF_EVERYTHING),
    obstacle("message", Before::Settings("damaged"), Person::reads_message, WITH_THE_BUTTON),
    obstacle(
        "letter that is held back",
        Before::Variable("GTK_IM_MODULE", "am_et"),
        Person::begins_letter,
        WITH_THE_BUTTON,
    ),
    obstacle("mouse held down", Before::Nothing, Person::holds_mouse, OUT_OF_EVERYTHING),
    obstacle("web process stopped", Before::Nothing, Person::stops_pages, OUT_OF_EVERYTHING),
    obstacle("web process gone", Before::Nothing, Person::ends_pages, WITH_THE_BUTTON),
    obstacle(
        "disk that does not answer",
        Before::Preloaded("disk"),
        Person::changes_size,
        WITH_THE_BUTTON,
    ),
];

const fn obstacle(
    name: &'static str,
    before: Before,
    put: fn(&Person) -> Outcome<()>,
    ways: &'static [Way],
) -> Obstacle {
    Obstacle { name, before, put, ways }
}

/// How long leaving took.
struct Leaving {
    screen: Duration,
    processes: Duration,
}

/// Passes each row of the table to `row`.
pub(crate) fn measure(
    folder: &Path,
    mut row: impl FnMut((String, String)) -> io::Result<()>,
) -> io::Result<()> {
    let library = compile().map_err(|error| io::Error::other(error.to_string()))?;
    let mut failed = false;
    for obstacle in &OBSTACLES {
        for way in obstacle.ways {
            let leavings: Outcome<Vec<_>> = (0..ROUNDS)
                .map(|_| leave(&folder.join("waymark"), &library, obstacle, *way))
                .collect();
            let name = format!("leave, {}, {way:?}", obstacle.name);
            // The other rows are still worth their time.
            let leavings = match leavings {
                Ok(leavings) => leavings,
                Err(error) => {
                    failed = true;
                    row((name, format!("not measured: {error}")))?;
                    continue;
                }
            };
            let figures = |time: fn(&Leaving) -> Duration| {
                let times = || leavings.iter().map(|leaving| time(leaving).as_millis());
                format!("{} ms, {} ms", median(times()), times().max().unwrap_or_default())
            };
            row((
                format!(
                    "{name}: off the screen, every process gone; median of {ROUNDS} and slowest"
                ),
                format!(
                    "{}; {}",
                    figures(|leaving| leaving.screen),
                    figures(|leaving| leaving.processes)
                ),
            ))?;
        }
    }
    fs::remove_dir_all(library.with_extension("config"))?;
    fs::remove_file(library)?;
    if failed { Err(io::Error::other("not every way of leaving was measured")) } else { Ok(()) }
}

fn compile() -> Outcome<PathBuf> {
    let base = std::env::temp_dir().join(format!("waymark-bench-{}", std::process::id()));
    let (source, library) = (base.with_extension("c"), base.with_extension("so"));
    fs::write(&source, PRELOADED)?;
    let compiled = Command::new("cc")
        .args(["-shared", "-fPIC", "-o"])
        .args([&library, &source])
        .arg("-ldl")
        .status()?;
    fs::remove_file(&source)?;
    if compiled.success() { Ok(library) } else { Err("cc failed".into()) }
}

fn leave(program: &Path, library: &Path, obstacle: &Obstacle, way: Way) -> Outcome<Leaving> {
    let mut person = put(program, library, obstacle)?;
    thread::sleep(REST);
    let family = family(person.launcher.id());
    let ours = person.shown()?;
    let start = person.leaves(way)?;
    while ours.iter().any(|window| person.is_shown(*window)) {
        look_again(start)?;
    }
    let screen = start.elapsed();
    while person.launcher.try_wait()?.is_none() || family.iter().any(|id| is_there(*id)) {
        look_again(start)?;
    }
    let processes = start.elapsed();
    person.input(BUTTON_RELEASE_EVENT, 1)?;
    Ok(Leaving { screen, processes })
}

/// Opens the guide and sets up the obstacle. On a busy machine a dialog may miss the key press that opens it, so this
/// is retried.
fn put(program: &Path, library: &Path, obstacle: &Obstacle) -> Outcome<Person> {
    let mut tries = 1..=TRIES;
    loop {
        let person = Person::open(program, library, obstacle.before)?;
        match (obstacle.put)(&person) {
            Ok(()) => return Ok(person),
            Err(error) if tries.next() == Some(TRIES) => return Err(error),
            Err(_) => {}
        }
    }
}

fn look_again(start: Instant) -> Outcome<()> {
    thread::sleep(LOOK);
    if start.elapsed() < NEVER { Ok(()) } else { Err("it never ends".into()) }
}

/// Somebody in front of the open guide.
struct Person {
    display: RustConnection,
    root: Window,
    /// The windows that were on the screen before.
    before: Vec<Window>,
    window: Window,
    launcher: Child,
}

impl Person {
    /// Opens the guide and waits for its first page.
    fn open(program: &Path, library: &Path, before: Before) -> Outcome<Self> {
        let (display, screen) = x11rb::connect(None)?;
        let root = display.setup().roots.get(screen).ok_or("no screen")?.root;
        let mut command = Command::new(program);
        // Settings of the person who runs the benchmark are neither read nor written.
        let config = library.with_extension("config");
        command.env("XDG_CONFIG_HOME", &config);
        match before {
            Before::Nothing => {}
            Before::Preloaded(obstacle) => {
                command.env("LD_PRELOAD", library).env("OBSTACLE", obstacle);
            }
            Before::Variable(name, value) => {
                command.env(name, value);
            }
            Before::Settings(text) => {
                fs::create_dir_all(config.join("waymark"))?;
                fs::write(config.join("waymark/settings.json"), text)?;
            }
        }
        let before = shown(&display, root)?;
        let launcher = asked(command.env("WAYMARK_TIMING", "yes").stderr(Stdio::piped()))?;
        let mut person = Self { display, root, before, window: root, launcher };
        thread::sleep(REST);
        person.window = *person.shown()?.first().ok_or("no window")?;
        person.display.set_input_focus(InputFocus::PARENT, person.window, x11rb::CURRENT_TIME)?;
        Ok(person)
    }

    /// Returns the windows that appeared since the guide was opened.
    fn shown(&self) -> Outcome<Vec<Window>> {
        let mut shown = shown(&self.display, self.root)?;
        shown.retain(|window| !self.before.contains(window));
        Ok(shown)
    }

    fn is_shown(&self, window: Window) -> bool {
        let attributes = self.display.get_window_attributes(window).map(|asked| asked.reply());
        attributes.is_ok_and(|reply| reply.is_ok_and(|reply| reply.map_state == MapState::VIEWABLE))
    }

    /// Leaves, and returns the moment of the last action.
    fn leaves(&self, way: Way) -> Outcome<Instant> {
        match way {
            Way::Key => {
                for press in 1..=PRESSES {
                    thread::sleep(PAUSE);
                    // A press counts when the key is released.
                    self.input(KEY_PRESS_EVENT, SHIFT)?;
                    if press < PRESSES {
                        self.input(KEY_RELEASE_EVENT, SHIFT)?;
                    }
                }
                thread::sleep(PAUSE);
                let start = Instant::now();
                self.input(KEY_RELEASE_EVENT, SHIFT)?;
                Ok(start)
            }
            Way::Button => {
                let width = self.display.get_geometry(self.window)?.reply()?.width;
                self.points_at(i16::try_from(width)? - 80, 32)?;
                self.input(BUTTON_PRESS_EVENT, 1)?;
                thread::sleep(PAUSE);
                let start = Instant::now();
                self.input(BUTTON_RELEASE_EVENT, 1)?;
                Ok(start)
            }
            Way::Cross => {
                let atom = |name: &[u8]| -> Outcome<u32> {
                    Ok(self.display.intern_atom(false, name)?.reply()?.atom)
                };
                let data = [atom(b"WM_DELETE_WINDOW")?, 0, 0, 0, 0];
                let cross = ClientMessageEvent::new(32, self.window, atom(b"WM_PROTOCOLS")?, data);
                let start = Instant::now();
                self.display.send_event(false, self.window, EventMask::NO_EVENT, cross)?.check()?;
                Ok(start)
            }
            Way::Terminated => {
                // The time includes starting `kill`.
                let start = Instant::now();
                signal("-TERM", self.launcher.id())?;
                Ok(start)
            }
        }
    }

    fn press(&self, keys: &[u8]) -> Outcome<()> {
        for key in keys {
            self.input(KEY_PRESS_EVENT, *key)?;
            self.input(KEY_RELEASE_EVENT, *key)?;
            thread::sleep(PAUSE);
        }
        Ok(())
    }

    fn prints(&self) -> Outcome<()> {
        self.press(&[TAB; TO_PRINT])?;
        self.focus(self.opens("the box for printing", || self.press(&[RETURN]))?)
    }

    /// On the other page of the box for printing stands a list.
    fn opens_list(&self) -> Outcome<()> {
        self.prints()?;
        self.press(&[RIGHT, TAB])?;
        self.opens("the list", || self.press(&[SPACE])).map(drop)
    }

    /// The first printer prints to a file, and the button after it chooses which.
    fn chooses_file(&self) -> Outcome<()> {
        self.prints()?;
        self.press(&[TAB, TAB])?;
        self.focus(self.opens("the box for files", || self.press(&[SPACE]))?)
    }

    /// The message is there from the start.
    fn reads_message(&self) -> Outcome<()> {
        let message = self.shown()?.into_iter().find(|window| *window != self.window);
        self.focus(message.ok_or("no message is shown")?)
    }

    /// In the search field, an input method waits for the second half of a letter.
    fn begins_letter(&self) -> Outcome<()> {
        self.input(KEY_PRESS_EVENT, CONTROL)?;
        self.press(&[K])?;
        self.input(KEY_RELEASE_EVENT, CONTROL)?;
        thread::sleep(REST);
        self.press(&[L])
    }

    fn opens_menu(&self) -> Outcome<()> {
        self.points_at(PLACE.0, PLACE.1)?;
        thread::sleep(PAUSE);
        self.opens("the menu", || {
            self.input(BUTTON_PRESS_EVENT, 3)?;
            thread::sleep(PAUSE);
            self.input(BUTTON_RELEASE_EVENT, 3)
        })
        .map(drop)
    }

    fn holds_mouse(&self) -> Outcome<()> {
        self.points_at(PLACE.0, PLACE.1)?;
        self.input(BUTTON_PRESS_EVENT, 1)
    }

    fn stops_pages(&self) -> Outcome<()> {
        self.signals_pages("-STOP")
    }

    fn ends_pages(&self) -> Outcome<()> {
        self.signals_pages("-KILL")
    }

    fn signals_pages(&self, which: &str) -> Outcome<()> {
        for id in family(self.launcher.id()) {
            let name = fs::read_to_string(format!("/proc/{id}/comm")).unwrap_or_default();
            if name.starts_with("WebKitWeb") {
                signal(which, id)?;
            }
        }
        Ok(())
    }

    /// Gives the program a new size to store.
    fn changes_size(&self) -> Outcome<()> {
        let size = ConfigureWindowAux::new().width(900).height(700);
        self.display.configure_window(self.window, &size)?.check()?;
        Ok(())
    }

    /// Does what opens another window, and returns that window.
    fn opens(&self, what: &str, act: impl FnOnce() -> Outcome<()>) -> Outcome<Window> {
        let before = self.shown()?;
        act()?;
        let start = Instant::now();
        loop {
            if let Some(other) = self.shown()?.into_iter().find(|window| !before.contains(window)) {
                return Ok(other);
            }
            look_again(start).map_err(|cause| format!("{what} does not open: {cause}"))?;
        }
    }

    fn focus(&self, window: Window) -> Outcome<()> {
        self.display.set_input_focus(InputFocus::PARENT, window, x11rb::CURRENT_TIME)?;
        Ok(())
    }

    fn points_at(&self, x: i16, y: i16) -> Outcome<()> {
        let place = self.display.translate_coordinates(self.window, self.root, x, y)?.reply()?;
        let (kind, now) = (MOTION_NOTIFY_EVENT, x11rb::CURRENT_TIME);
        self.display
            .xtest_fake_input(kind, 0, now, self.root, place.dst_x, place.dst_y, 0)?
            .check()?;
        Ok(())
    }

    fn input(&self, kind: u8, code: u8) -> Outcome<()> {
        self.display
            .xtest_fake_input(kind, code, x11rb::CURRENT_TIME, self.root, 0, 0, 0)?
            .check()?;
        Ok(())
    }
}

impl Drop for Person {
    /// Kills the guide if leaving failed.
    fn drop(&mut self) {
        let _ = self.launcher.kill();
        let _ = self.launcher.wait();
    }
}

/// Starts the guide and waits until it requests its first page.
fn asked(command: &mut Command) -> Outcome<Child> {
    let mut child = command.spawn()?;
    let mut lines = BufReader::new(child.stderr.take().ok_or("no standard error")?).lines();
    if lines.any(|line| line.is_ok_and(|line| line.contains(FIRST_REQUEST))) {
        // Its other output must be read, or it would block.
        thread::spawn(move || lines.for_each(drop));
        Ok(child)
    } else {
        Err(format!("{command:?} never asked for a page").into())
    }
}

/// Returns the windows on the screen, the largest first.
fn shown(display: &RustConnection, root: Window) -> Outcome<Vec<Window>> {
    let mut shown = Vec::new();
    for window in display.query_tree(root)?.reply()?.children {
        let (attributes, place) =
            (display.get_window_attributes(window)?.reply(), display.get_geometry(window)?.reply());
        // A window that has gone in the meantime is not shown.
        if let (Ok(attributes), Ok(place)) = (attributes, place)
            && attributes.map_state == MapState::VIEWABLE
        {
            shown.push((u32::from(place.width) * u32::from(place.height), window));
        }
    }
    shown.sort_unstable_by(|one, other| other.cmp(one));
    Ok(shown.into_iter().map(|(_, window)| window).collect())
}

fn signal(signal: &str, process: u32) -> io::Result<()> {
    Command::new("kill").args([signal, &process.to_string()]).status().map(drop)
}

/// Returns whether a process is running. A zombie does not count.
fn is_there(process: u32) -> bool {
    let stat = fs::read_to_string(format!("/proc/{process}/stat")).unwrap_or_default();
    stat.rsplit_once(')').is_some_and(|(_, rest)| !rest.trim_start().starts_with('Z'))
}
