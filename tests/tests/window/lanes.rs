//! Lanes, in which journeys are made beside each other: they wait more than they work. Each lane is this test once more, in a
//! network name space that has no interface but loopback, with a session bus, a display and a home of its own.

use std::fmt::{self, Display};
use std::fs::{self, File};
use std::io::Write;
use std::path::PathBuf;
use std::process::{Child, Command};

use crate::stage;

/// How many there are.
const LANES: usize = 2;

/// Tells a lane which one it is.
const LANE: &str = "WAYMARK_WINDOW_LANE";
/// Tells a lane where all of them write which journey they make and how it ended.
const BOARD: &str = "WAYMARK_WINDOW_BOARD";

/// One of these names the program of the computer that takes what crashes leave, and the other looks at what a crash leaves: they are
/// made in one lane.
const OF_CRASHES: [&str; 2] = [
    "no_word_and_no_answer_is_left_behind_however_somebody_leaves",
    "a_crash_hands_its_memory_to_nobody",
];

/// How a journey ended.
pub(crate) enum End {
    Passed,
    Failed(String),
    /// Something that it needs is not on this computer.
    Skipped(String),
    /// Whoever started the test knows that it cannot be made.
    Left(String),
}

impl Display for End {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Passed => f.write_str("ok"),
            Self::Failed(reason) => write!(f, "FAILED\n{reason}\n"),
            Self::Skipped(reason) | Self::Left(reason) => write!(f, "skipped: {reason}"),
        }
    }
}

impl End {
    /// Returns the word by which the lanes tell each other.
    fn word(&self) -> &'static str {
        match self {
            Self::Passed => "passed",
            Self::Failed(_) => "failed",
            Self::Skipped(_) => "skipped",
            Self::Left(_) => "left",
        }
    }

    fn of(word: &str) -> Option<Self> {
        let nothing = String::new;
        Some(match word {
            "passed" => Self::Passed,
            "failed" => Self::Failed(nothing()),
            "skipped" => Self::Skipped(nothing()),
            "left" => Self::Left(nothing()),
            _ => return None,
        })
    }
}

/// Where the test stands after [`enter`].
pub(crate) enum Entry {
    /// In a lane, and in which network.
    Lane(Lane, String),
    /// All lanes have ended.
    Ended {
        /// The journeys that were begun, each with its end, where it has one.
        ends: Vec<(String, Option<End>)>,
        /// Whether every lane came to its own end.
        whole: bool,
    },
}

/// One lane, and the board on which all of them write: a file for each journey.
pub(crate) struct Lane {
    number: usize,
    board: PathBuf,
    is_alone: bool,
}

/// Enters a lane, or starts all of them and waits for their end. Where nobody may enter a name space there is one lane, in the
/// network of the machine.
///
/// # Errors
///
/// Returns why the window cannot be tested here.
pub(crate) fn enter(journeys: usize) -> Result<Entry, String> {
    stage::is_complete()?;
    if let (Ok(number), Some(board)) = (std::env::var(LANE), std::env::var_os(BOARD)) {
        let number = number.parse().map_err(|error| format!("{LANE}: {error}"))?;
        let lane = Lane { number, board: board.into(), is_alone: false };
        let network = "a name space without interfaces, apart from loopback".to_owned();
        return Ok(Entry::Lane(lane, network));
    }
    let board =
        std::env::temp_dir().join(format!("waymark-window-test-board-{}", std::process::id()));
    fs::create_dir_all(&board).map_err(|error| error.to_string())?;
    let first = Lane { number: 0, board, is_alone: true };
    if let Some(reason) = stage::refusal() {
        let network = format!("that of the machine, because a name space is not allowed: {reason}");
        return Ok(Entry::Lane(first, network));
    }
    let started: Result<Vec<Child>, String> =
        (0..LANES.min(journeys)).map(|number| first.starts(number)).collect();
    let mut whole = true;
    for mut lane in started? {
        whole &= lane.wait().map_err(|error| format!("unshare: {error}"))?.success();
    }
    Ok(Entry::Ended { ends: first.ends(), whole })
}

/// Says why this test sees the network of the machine.
pub(crate) fn is_in_one() -> Result<(), String> {
    match std::env::var(LANE) {
        Ok(_) => Ok(()),
        Err(_) => Err("this machine lets nobody enter a network name space".to_owned()),
    }
}

impl Lane {
    /// Starts this test once more in a lane of its own.
    fn starts(&self, number: usize) -> Result<Child, String> {
        let test = std::env::current_exe().map_err(|error| error.to_string())?;
        // The bus of screen readers has its socket here; one of two sessions with the same folder would lose it.
        let bus = self.board.join(format!("bus-{number}"));
        fs::create_dir_all(&bus).map_err(|error| error.to_string())?;
        Command::new("unshare")
            .args([
                "--net",
                "--map-root-user",
                "sh",
                "-c",
                "ip link set lo up && exec dbus-run-session -- \"$0\" \"$@\"",
            ])
            .arg(test)
            .args(std::env::args_os().skip(1))
            .env(LANE, number.to_string())
            .env(BOARD, &self.board)
            .env("XDG_RUNTIME_DIR", &bus)
            .spawn()
            .map_err(|error| format!("unshare: {error}"))
    }

    /// Returns whether there is no other lane.
    pub(crate) fn is_alone(&self) -> bool {
        self.is_alone
    }

    /// Takes a journey, unless another lane has it.
    pub(crate) fn takes(&self, name: &str) -> bool {
        if !OF_CRASHES.contains(&name) {
            return File::create_new(self.file(name)).is_ok();
        }
        let all = self.board.join("of-crashes");
        let mine = self.number.to_string();
        let is_first = File::create_new(&all).is_ok_and(|mut file| write!(file, "{mine}").is_ok());
        let takes = is_first || fs::read_to_string(&all).is_ok_and(|lane| lane == mine);
        takes && File::create_new(self.file(name)).is_ok()
    }

    /// Tells how a journey ended.
    pub(crate) fn tells(&self, name: &str, end: &End) -> Result<(), String> {
        fs::write(self.file(name), end.word()).map_err(|error| error.to_string())
    }

    /// Returns the journeys that were begun, each with its end, where it has one.
    pub(crate) fn ends(&self) -> Vec<(String, Option<End>)> {
        let files = fs::read_dir(&self.board).into_iter().flatten().flatten();
        files
            .filter_map(|file| {
                let name = file.file_name().to_str()?.strip_suffix(ENDING)?.to_owned();
                Some((name, End::of(&fs::read_to_string(file.path()).ok()?)))
            })
            .collect()
    }

    fn file(&self, name: &str) -> PathBuf {
        self.board.join(format!("{name}{ENDING}"))
    }
}

/// How the file of a journey ends.
const ENDING: &str = ".journey";

impl Drop for Lane {
    fn drop(&mut self) {
        // The others only write into it.
        if self.is_alone {
            let _ = fs::remove_dir_all(&self.board);
        }
    }
}
