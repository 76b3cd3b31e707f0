//! Lanes, in which journeys are made beside each other: they wait more than they work. Each lane is this test once more, in a
//! network name space that has no interface but loopback, with a session bus, a display and a home of its own.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, PipeReader, Read, Write};
use std::iter;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::thread;

use crate::stage::network_refusal;

/// How many there are.
const LANES: usize = 2;

/// Tells a lane which network it sees.
const NETWORK: &str = "WAYMARK_WINDOW_NETWORK";
const ALONE: &str = "a name space without interfaces, apart from loopback";

/// Stands between the name of a journey and its end in a line of output.
const ENDS: &str = " ... ";

/// How a journey ended.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum End {
    Passed,
    Failed,
    /// Something that it needs is not on this computer.
    Skipped,
    /// Whoever started the test knows that it cannot be made.
    Left,
}

impl End {
    const ALL: [(Self, &str); 4] = [
        (Self::Passed, "ok"),
        (Self::Failed, "FAILED"),
        (Self::Skipped, "skipped"),
        (Self::Left, "left out"),
    ];

    fn word(self) -> &'static str {
        Self::ALL.into_iter().find(|(end, _)| *end == self).map_or("", |(_, word)| word)
    }
}

/// Says how a journey ended, in one line that the test reads which has started the lanes.
pub(crate) fn tell(name: &str, end: End, more: &str) {
    println!("test {name}{ENDS}{}{more}", end.word());
}

fn read(line: &str) -> Option<(String, End)> {
    let (name, rest) = line.strip_prefix("test ")?.split_once(ENDS)?;
    let (end, _) = End::ALL.into_iter().find(|(_, word)| rest.starts_with(word))?;
    Some((name.to_owned(), end))
}

/// Returns the network that this lane sees; `None` if this test has to start the lanes.
pub(crate) fn network() -> Option<String> {
    std::env::var(NETWORK).ok()
}

/// Says why this test sees the network of the machine.
pub(crate) fn is_alone() -> Result<(), String> {
    match network().as_deref() {
        Some(ALONE) => Ok(()),
        _ => Err("this machine lets nobody enter a network name space".to_owned()),
    }
}

/// Returns what comes to this lane, one after another: the numbers of what [`run`] hands out.
pub(crate) fn handed_out() -> Result<impl Iterator<Item = usize>, String> {
    // Each lane takes one number at a time, so it must not read ahead.
    let mut numbers = File::open("/dev/stdin").map_err(|error| format!("/dev/stdin: {error}"))?;
    Ok(iter::from_fn(move || {
        let mut number = [0];
        numbers.read_exact(&mut number).ok()?;
        let [number] = number;
        Some(usize::from(number))
    }))
}

/// Starts all lanes, hands out so many numbers, and returns how each journey ended that did. Where nobody may enter a name space there
/// is one lane, in the network of the machine.
///
/// # Errors
///
/// Returns why no lane can be started.
pub(crate) fn run(count: usize) -> Result<BTreeMap<String, End>, String> {
    let fault = |error: io::Error| format!("a lane: {error}");
    let (numbers, mut hands_out) = io::pipe().map_err(fault)?;
    let refusal = network_refusal();
    let lanes = if refusal.is_some() { 1 } else { LANES.min(count) };
    let mut started = Vec::new();
    for number in 0..lanes {
        started.push(Lane::start(number, &numbers, refusal.as_deref()).map_err(fault)?);
    }
    drop(numbers);
    for number in (0..=u8::MAX).take(count) {
        // Where every lane has ended, nobody reads it; what is missing is seen at the end.
        let _ = hands_out.write_all(&[number]);
    }
    drop(hands_out);
    let listeners: Vec<_> =
        started.into_iter().map(|lane| thread::spawn(move || lane.listen())).collect();
    let mut ends = BTreeMap::new();
    for listener in listeners {
        // Journeys without an end have failed.
        ends.extend(listener.join().unwrap_or_default());
    }
    Ok(ends)
}

struct Lane {
    number: usize,
    process: Child,
    bus: PathBuf,
}

impl Lane {
    /// Starts this test once more.
    fn start(number: usize, numbers: &PipeReader, refusal: Option<&str>) -> io::Result<Self> {
        let test = std::env::current_exe()?;
        let mut program = match refusal {
            None => {
                let mut program = Command::new("unshare");
                let up = "ip link set lo up && exec dbus-run-session -- \"$0\" \"$@\"";
                program.args(["--net", "--map-root-user", "sh", "-c", up]).arg(test);
                program.env(NETWORK, ALONE);
                program
            }
            Some(reason) => {
                let network = "that of the machine, because a name space is not allowed";
                let mut program = Command::new(test);
                program.env(NETWORK, format!("{network}: {reason}"));
                program
            }
        };
        // The bus of screen readers has its socket here; one of two sessions with the same folder would lose it.
        let name = format!("waymark-window-test-bus-{}-{number}", std::process::id());
        let bus = std::env::temp_dir().join(name);
        fs::create_dir_all(&bus)?;
        let process = program
            .args(std::env::args_os().skip(1))
            .env("XDG_RUNTIME_DIR", &bus)
            .stdin(numbers.try_clone()?)
            .stdout(Stdio::piped())
            .spawn()?;
        Ok(Self { number, process, bus })
    }

    /// Passes on what it says, and returns the ends of its journeys.
    fn listen(mut self) -> Vec<(String, End)> {
        let number = self.number;
        let mut ends = Vec::new();
        let lines = self.process.stdout.take().map(BufReader::new);
        for line in lines.into_iter().flat_map(BufRead::lines).map_while(Result::ok) {
            ends.extend(read(&line));
            println!("{number}: {line}");
        }
        if let Ok(status) = self.process.wait()
            && !status.success()
        {
            println!("{number}: this lane has ended: {status}");
        }
        let _ = fs::remove_dir_all(&self.bus);
        ends
    }
}
