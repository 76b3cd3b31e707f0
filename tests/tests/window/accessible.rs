//! Pages as a screen reader is told of them: the tree that the web view gives to AT-SPI.

use std::path::Path;
use std::process::Command;

use waymark_tests::languages;

use crate::journey::is_gone;
use crate::languages::go;
use crate::pages::{ANSWERS, REFUSED};
use crate::snapshot::Snapshots;
use crate::stage::{Stage, has_clock, said};
use crate::webdriver::Session;

/// The rest of the answers, so that the plan has steps for three times and asks for nothing.
const REST: &str = "paper-until=2026-12-05&stay=visa&stay-until=2027-03-01&shelter=home&registered-here=yes&passport=have&family=none&needs=none";

/// The Debian python, because only that one knows the library of the bus.
const PYTHON: &str = "/usr/bin/python3";
const TREE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/accessible-tree");

/// Returns the pages: the name of the snapshot and the address below the language. On the first one the list of languages is
/// open.
fn pages() -> [(&'static str, String); 6] {
    [
        ("home", String::new()),
        ("topic", "topics/carry-papers".to_owned()),
        ("question", format!("interview/stay?{ANSWERS}")),
        ("question-refused", REFUSED.to_owned()),
        ("plan", format!("plan?{ANSWERS}&{REST}")),
        ("card", "cards/hotel-desk".to_owned()),
    ]
}

/// Says why nobody can read here what a screen reader is told.
pub(crate) fn has_readers() -> Result<(), String> {
    if std::env::var_os("DBUS_SESSION_BUS_ADDRESS").is_none() {
        return Err("there is no session bus".to_owned());
    }
    said(&[
        PYTHON,
        "-c",
        "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi",
    ])?;
    // A program of its own starts the bus of screen readers when somebody first asks for it.
    let address = ["org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus.GetAddress"];
    let [destination, path, method] = address;
    let destination = format!("--dest={destination}");
    said(&["dbus-send", "--session", "--print-reply", &destination, path, method])?;
    has_clock()
}

/// Roles, names, states, languages and texts of the main pages are those that somebody has read, in every language.
pub(crate) fn trees(stage: &Stage) -> Result<(), String> {
    let mut snapshots = Snapshots::default();
    let window = stage.open_at_rest()?;
    for language in languages() {
        for (name, page) in pages() {
            let address = format!("/{language}/{page}");
            go(&window, &address)?;
            if page.is_empty() {
                window.script("document.querySelector('[data-languages]').open = true")?;
            }
            let tree = tree(stage, &window)?;
            let name = format!("accessible/{language}/{name}.txt");
            snapshots.compare(&name, &format!("{address}\n\n{tree}"))?;
        }
    }
    let _ = window.click("a.leave");
    is_gone(stage, window)?;
    snapshots.hold()
}

fn tree(stage: &Stage, window: &Session) -> Result<String, String> {
    let title = window.script("return document.title")?;
    let title = title.as_str().ok_or("the page has no title")?;
    let output = Command::new(PYTHON)
        .args([Path::new(TREE).as_os_str(), "waymark-window".as_ref(), title.as_ref()])
        .env("DISPLAY", stage.display())
        .output()
        .map_err(|error| format!("{PYTHON}: {error}"))?;
    if output.status.success() {
        String::from_utf8(output.stdout).map_err(|error| error.to_string())
    } else {
        Err(String::from_utf8_lossy(&output.stderr).into_owned())
    }
}
