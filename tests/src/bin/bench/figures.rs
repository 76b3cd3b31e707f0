//! Figures of several rounds, and of processes.

use std::fs;

/// Returns the proportional set size of a process in kB, 0 where it has ended.
pub(crate) fn memory(process: u32) -> u64 {
    let rollup = fs::read_to_string(format!("/proc/{process}/smaps_rollup")).unwrap_or_default();
    let line = rollup.lines().find_map(|line| line.strip_prefix("Pss:"));
    line.and_then(|line| line.split_whitespace().next()?.parse().ok()).unwrap_or(0)
}

/// Returns the figure in the middle.
pub(crate) fn median(figures: impl Iterator<Item = u128>) -> u128 {
    let mut figures: Vec<u128> = figures.collect();
    figures.sort_unstable();
    figures.get(figures.len() / 2).copied().unwrap_or_default()
}

/// Returns how many times the first figure the second is, in thousandths rounded up.
pub(crate) fn ratio([first, second]: [u128; 2]) -> String {
    let thousandths = (second * 1000).div_ceil(first.max(1));
    format!("{}.{:03}", thousandths / 1000, thousandths % 1000)
}
