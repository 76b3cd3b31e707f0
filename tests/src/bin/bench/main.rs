//! Measures the guide and prints a table. Run it with `scripts/bench`, which builds what is measured.
//!
//! Usage: `bench [FOLDER]`, where FOLDER holds the release builds of `waymark` and `examples/empty_window`; without it
//! the window is not measured.

mod figures;
mod languages;
mod leaving;
mod pages;
mod plans;
mod search;
mod window;

use std::io::{self, Write};
use std::path::Path;

fn main() -> io::Result<()> {
    let mut out = io::stdout().lock();
    let words: Vec<String> = std::env::args().collect();
    if let [_, word, number] = words.as_slice()
        && word == languages::BEGIN
    {
        let (time, memory) = languages::begin(number.parse().map_err(io::Error::other)?);
        return writeln!(out, "{} {memory}", time.as_micros());
    }
    if words.get(1).is_some_and(|word| word == search::FIRST) {
        let (time, memory) = search::first();
        return writeln!(out, "{} {memory}", time.as_micros());
    }
    writeln!(out, "| what | figure |\n|---|---|")?;
    let rows = pages::measure()
        .into_iter()
        .chain(plans::measure())
        .chain(languages::measure()?)
        .chain(search::measure()?);
    for (what, figure) in rows {
        writeln!(out, "| {what} | {figure} |")?;
    }
    if let Some(folder) = std::env::args_os().nth(1) {
        let folder = Path::new(&folder);
        for (what, figure) in window::measure(folder)?.into_iter().chain(leaving::measure(folder)?)
        {
            writeln!(out, "| {what} | {figure} |")?;
        }
    }
    Ok(())
}
