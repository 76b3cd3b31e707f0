//! How long the window takes to request its first page, and how much memory it uses, compared with an empty Tauri
//! window that was built in the same way. The two alternate in one run, so that a busy machine is busy for both.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use crate::figures::{median, memory, ratio};

/// How often each window is opened.
const ROUNDS: usize = 11;
/// What both windows print when the first page is requested (`waymark::environment::FIRST_REQUEST`).
pub(crate) const FIRST_REQUEST: &str = "first page asked for";
/// How long a window is left alone before its memory is read.
const REST: Duration = Duration::from_secs(3);

/// One opening of a window.
struct Opening {
    first_request: Duration,
    /// Proportional set size of all its processes, in kB.
    memory: u64,
}

/// Returns the rows of the table.
pub(crate) fn measure(folder: &Path) -> io::Result<Vec<(String, String)>> {
    let (guide, empty) = (folder.join("waymark"), folder.join("examples/empty_window"));
    let (mut guides, mut empties) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        empties.push(open(&empty)?);
        guides.push(open(&guide)?);
    }
    let times = [&empties, &guides]
        .map(|openings| median(openings.iter().map(|opening| opening.first_request.as_millis())));
    let memories = [&empties, &guides]
        .map(|openings| median(openings.iter().map(|opening| u128::from(opening.memory))));
    let size = |name: &str| fs::metadata(folder.join(name)).map(|file| file.len());
    let row = |what: &str, figure: String| (what.to_owned(), figure);
    Ok(vec![
        row(
            &format!("empty window, first request, median of {ROUNDS}"),
            format!("{} ms", times[0]),
        ),
        row(
            &format!("guide, first request, median of {ROUNDS}"),
            format!("{} ms, ratio {}", times[1], ratio(times)),
        ),
        row("empty window, PSS of all processes", format!("{} kB", memories[0])),
        row(
            "guide, PSS of all processes",
            format!("{} kB, ratio {}", memories[1], ratio(memories)),
        ),
        row("`waymark`, size", format!("{} bytes", size("waymark")?)),
        row("`waymark-window`, size", format!("{} bytes", size("waymark-window")?)),
    ])
}

/// Opens a window, waits for its first request, reads its memory and closes it.
fn open(program: &Path) -> io::Result<Opening> {
    let start = Instant::now();
    let mut child =
        Command::new(program).env("WAYMARK_TIMING", "yes").stderr(Stdio::piped()).spawn()?;
    let Some(stderr) = child.stderr.take() else {
        return Err(io::Error::other("the window has no output"));
    };
    let mut lines = BufReader::new(stderr).lines();
    let asked = lines.any(|line| line.is_ok_and(|line| line.contains(FIRST_REQUEST)));
    let first_request = start.elapsed();
    if !asked {
        return Err(io::Error::other(format!("{} never asked for a page", program.display())));
    }
    // Its other output must be read, or it would block.
    thread::spawn(move || lines.for_each(drop));
    thread::sleep(REST);
    let memory = family(child.id()).into_iter().map(memory).sum();
    close(&mut child)?;
    Ok(Opening { first_request, memory })
}

fn close(child: &mut Child) -> io::Result<()> {
    Command::new("kill").arg(child.id().to_string()).status()?;
    child.wait()?;
    // The web view's own processes end after it.
    thread::sleep(Duration::from_millis(500));
    Ok(())
}

/// Returns a process and all its descendants.
pub(crate) fn family(process: u32) -> Vec<u32> {
    let mut children: BTreeMap<u32, Vec<u32>> = BTreeMap::new();
    for entry in fs::read_dir("/proc").into_iter().flatten().flatten() {
        let Some(id) = entry.file_name().to_str().and_then(|name| name.parse().ok()) else {
            continue;
        };
        // The program name in parentheses may contain spaces; the parent is the second field after it.
        let stat = fs::read_to_string(entry.path().join("stat")).unwrap_or_default();
        let parent = stat
            .rsplit_once(')')
            .and_then(|(_, rest)| rest.split_whitespace().nth(1)?.parse().ok());
        if let Some(parent) = parent {
            children.entry(parent).or_default().push(id);
        }
    }
    let mut family = vec![process];
    let mut next = 0;
    while let Some(member) = family.get(next) {
        let of_member = children.get(member).cloned().unwrap_or_default();
        family.extend(of_member);
        next += 1;
    }
    family
}
