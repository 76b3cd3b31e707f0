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
    let mut row = |(what, figure): (String, String)| writeln!(out, "| {what} | {figure} |");
    let rows = pages::measure()
        .into_iter()
        .chain(plans::measure())
        .chain(languages::measure()?)
        .chain(search::measure()?);
    rows.into_iter().try_for_each(&mut row)?;
    if let Some(folder) = std::env::args_os().nth(1) {
        let folder = Path::new(&folder);
        window::measure(folder)?.into_iter().try_for_each(&mut row)?;
        leaving::measure(folder, row)?;
    }
    Ok(())
}
