//! How long it takes from the third press of Shift until the window is off the screen, and until no process is left.

use std::error::Error;
use std::io::{self, BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use x11rb::connection::Connection;
use x11rb::protocol::Event;
use x11rb::protocol::xproto::{
    ChangeWindowAttributesAux, ConnectionExt, EventMask, InputFocus, KEY_PRESS_EVENT,
    KEY_RELEASE_EVENT, MapState, Window,
};
use x11rb::protocol::xtest::ConnectionExt as _;
use x11rb::rust_connection::RustConnection;

use crate::figures::median;
use crate::window::{FIRST_REQUEST, family};

/// How often somebody leaves.
const ROUNDS: usize = 21;
/// How long the page has to be shown whole.
const REST: Duration = Duration::from_secs(2);
/// The code of the left Shift in X, on every keyboard of a computer.
const SHIFT: u8 = 50;
/// Presses of Shift that leave.
const PRESSES: usize = 3;
/// Between two presses.
const PAUSE: Duration = Duration::from_millis(120);

/// How long leaving took.
struct Leaving {
    window: Duration,
    process: Duration,
    all: Duration,
}

/// Returns the rows of the table.
pub(crate) fn measure(folder: &Path) -> io::Result<Vec<(String, String)>> {
    let leavings = (0..ROUNDS)
        .map(|_| leave(&folder.join("waymark")))
        .collect::<Result<Vec<_>, _>>()
        .map_err(|error| io::Error::other(error.to_string()))?;
    let row = |what: &str, time: fn(&Leaving) -> Duration| {
        let times = || leavings.iter().map(|leaving| time(leaving).as_micros());
        let slowest = times().max().unwrap_or_default();
        (
            format!("{what}, median of {ROUNDS} and slowest"),
            format!("{} µs, {slowest} µs", median(times())),
        )
    };
    Ok(vec![
        row("leave now by key, window gone", |leaving| leaving.window),
        row("leave now by key, its process gone", |leaving| leaving.process),
        row("leave now by key, every process gone", |leaving| leaving.all),
    ])
}

fn leave(program: &Path) -> Result<Leaving, Box<dyn Error>> {
    let (display, screen) = x11rb::connect(None)?;
    let root = display.setup().roots.get(screen).ok_or("no screen")?.root;
    let mut launcher = open(program)?;
    thread::sleep(REST);
    let window = find(&display, root)?.ok_or("no window")?;
    display.set_input_focus(InputFocus::PARENT, window, x11rb::CURRENT_TIME)?;
    let listen = ChangeWindowAttributesAux::new().event_mask(EventMask::STRUCTURE_NOTIFY);
    display.change_window_attributes(window, &listen)?.check()?;
    let family = family(launcher.id());
    let process = family.get(1).copied().ok_or("the launcher has started nothing")?;

    for press in 1..=PRESSES {
        thread::sleep(PAUSE);
        // The page counts a press when the key is let go.
        key(&display, root, KEY_PRESS_EVENT)?;
        if press < PRESSES {
            key(&display, root, KEY_RELEASE_EVENT)?;
        }
    }
    thread::sleep(PAUSE);
    let start = Instant::now();
    key(&display, root, KEY_RELEASE_EVENT)?;
    while !matches!(display.wait_for_event()?, Event::UnmapNotify(_) | Event::DestroyNotify(_)) {}
    let window = start.elapsed();
    while is_there(process) {
        thread::sleep(Duration::from_micros(200));
    }
    let process = start.elapsed();
    while launcher.try_wait()?.is_none() || family.iter().any(|id| is_there(*id)) {
        thread::sleep(Duration::from_micros(200));
    }
    Ok(Leaving { window, process, all: start.elapsed() })
}

/// Opens the guide and waits until it asks for its first page.
fn open(program: &Path) -> io::Result<Child> {
    let mut child =
        Command::new(program).env("WAYMARK_TIMING", "yes").stderr(Stdio::piped()).spawn()?;
    let mut lines = BufReader::new(child.stderr.take().ok_or(io::ErrorKind::BrokenPipe)?).lines();
    if lines.any(|line| line.is_ok_and(|line| line.contains(FIRST_REQUEST))) {
        // Whatever else it says must not block it.
        thread::spawn(move || lines.for_each(drop));
        Ok(child)
    } else {
        Err(io::Error::other(format!("{} never asked for a page", program.display())))
    }
}

/// Returns the largest window that is shown.
fn find(display: &RustConnection, root: Window) -> Result<Option<Window>, Box<dyn Error>> {
    let mut found = None;
    for window in display.query_tree(root)?.reply()?.children {
        let shown = display.get_window_attributes(window)?.reply()?.map_state == MapState::VIEWABLE;
        let place = display.get_geometry(window)?.reply()?;
        let size = u32::from(place.width) * u32::from(place.height);
        if shown && found.is_none_or(|(largest, _)| size > largest) {
            found = Some((size, window));
        }
    }
    Ok(found.map(|(_, window)| window))
}

fn key(display: &RustConnection, root: Window, event: u8) -> Result<(), Box<dyn Error>> {
    display.xtest_fake_input(event, SHIFT, x11rb::CURRENT_TIME, root, 0, 0, 0)?.check()?;
    Ok(())
}

/// Returns whether a process runs. One that has ended and was not waited for yet does not.
fn is_there(process: u32) -> bool {
    let stat = std::fs::read_to_string(format!("/proc/{process}/stat")).unwrap_or_default();
    stat.rsplit_once(')').is_some_and(|(_, rest)| !rest.trim_start().starts_with('Z'))
}
