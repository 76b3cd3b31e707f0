//! Statistics over several rounds, and figures of processes.

use std::fs;
use std::io;
use std::process::Command;

/// Returns the proportional set size of a process in kB; 0 if it has ended.
pub(crate) fn memory(process: u32) -> u64 {
    let rollup = fs::read_to_string(format!("/proc/{process}/smaps_rollup")).unwrap_or_default();
    let line = rollup.lines().find_map(|line| line.strip_prefix("Pss:"));
    line.and_then(|line| line.split_whitespace().next()?.parse().ok()).unwrap_or(0)
}

/// Returns the median.
pub(crate) fn median(figures: impl Iterator<Item = u128>) -> u128 {
    let mut figures: Vec<u128> = figures.collect();
    figures.sort_unstable();
    figures.get(figures.len() / 2).copied().unwrap_or_default()
}

/// Returns the ratio of the second figure to the first, in thousandths, rounded up.
pub(crate) fn ratio([first, second]: [u128; 2]) -> String {
    let thousandths = (second * 1000).div_ceil(first.max(1));
    format!("{}.{:03}", thousandths / 1000, thousandths % 1000)
}

/// Runs this program with these arguments in a new process, and returns the two figures that it prints.
pub(crate) fn of_own_process(words: &[&str]) -> io::Result<(u64, u64)> {
    let output = Command::new(std::env::current_exe()?).args(words).output()?;
    let text = String::from_utf8_lossy(&output.stdout);
    let mut figures = text.split_whitespace().map_while(|figure| figure.parse().ok());
    figures
        .next()
        .zip(figures.next())
        .ok_or_else(|| io::Error::other(format!("no figures in {text:?}")))
}
