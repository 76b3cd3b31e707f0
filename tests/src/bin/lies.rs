//! Plants faults in translations, and counts how many of them the checks find. `scripts/lies` runs it for all
//! languages.
//!
//! Usage: `lies LANGUAGE NUMBER SEED [FOLDER]`
//!
//! LANGUAGE is the tag of a complete translation. The same SEED gives the same faults. With FOLDER, the faulty
//! translations are written there for other translation tools, with a `lies.json` that lists the faults. Exits with 1
//! if less than 99 % of the faults that count are found, or if correct text is reported.

#![expect(clippy::indexing_slicing, reason = "each judgement has the number of its lie")]

use std::fs;
use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

use serde_json::json;
use waymark_tests::mutate::{Judged, Kind, Lie, Right, Translation, judged, kinds, lies, together};

fn main() -> io::Result<ExitCode> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let (Some(id), Some(count), Some(seed)) = (
        words.first(),
        words.get(1).and_then(|word| word.parse().ok()),
        words.get(2).and_then(|word| word.parse().ok()),
    ) else {
        return Err(io::Error::other("usage: lies LANGUAGE NUMBER SEED [FOLDER]"));
    };
    let translation = Translation::of_guide(id);
    let lies = lies(&translation, count, seed);
    let judged = judged(&translation, &lies);
    if let Some(folder) = words.get(3) {
        write(Path::new(folder), &translation, &lies, &judged)?;
    }
    let right = print(&mut io::stdout().lock(), &translation, &lies, &judged)?;
    Ok(if right { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Prints the table of kinds and the lies that are not found, and returns whether enough are.
fn print(
    out: &mut dyn Write,
    translation: &Translation,
    lies: &[Lie],
    judged: &[Judged],
) -> io::Result<bool> {
    let count = |wanted: &dyn Fn(&Kind) -> bool| {
        let of_kind = judged.iter().filter(|judged| wanted(lies[judged.lie].kind));
        let (mut made, mut right) = (0, 0);
        for judged in of_kind {
            made += 1;
            right += usize::from(judged.right);
        }
        (made, right)
    };
    writeln!(out, "| kind | right is | made | so said | not |\n|---|---|--:|--:|--:|")?;
    for kind in kinds() {
        let (made, right) = count(&|other| other.name == kind.name);
        let word = match kind.right {
            Right::Error => "error",
            Right::Warning => "warning",
            Right::Nothing => "nothing",
            Right::Reader(_) => "for a reader",
        };
        writeln!(out, "| {} | {word} | {made} | {right} | {} |", kind.name, made - right)?;
    }
    for judged in judged.iter().filter(|judged| !judged.right) {
        let lie = &lies[judged.lie];
        if matches!(lie.kind.right, Right::Reader(_)) {
            continue;
        }
        let message = lie.message.as_deref().unwrap_or_default();
        writeln!(out, "\n{}: {}: {message}", lie.kind.name, lie.path)?;
        write!(out, "{}", lie.change.shown(translation))?;
        for finding in &judged.said {
            writeln!(out, "    said: {finding:?}")?;
        }
    }
    let (made, found) = count(&Kind::counts);
    let (same, unsaid) = count(&|kind| kind.right == Right::Nothing);
    writeln!(
        out,
        "\n{}: {found} of {made} found, {} of {same} called a fault that are none",
        translation.id,
        same - unsaid
    )?;
    Ok(found * 100 >= made * 99 && unsaid == same)
}

/// Writes each folder with lies, and what stands where in it.
fn write(
    root: &Path,
    translation: &Translation,
    lies: &[Lie],
    judged: &[Judged],
) -> io::Result<()> {
    let mut all = Vec::new();
    for (number, folder) in together(translation, lies).iter().enumerate() {
        let name = format!("{}-{number}", translation.id);
        // The tools read Fluent files and know nothing of the rest.
        if folder.id != translation.id {
            continue;
        }
        for (path, bytes) in &folder.files {
            let wanted = path.starts_with("en/") || path.starts_with(&format!("{}/", folder.id));
            if wanted && path.ends_with(".ftl") {
                let path = root.join(&name).join(path);
                fs::create_dir_all(path.parent().unwrap_or(root))?;
                fs::write(path, bytes)?;
            }
        }
        for lie in &folder.lies {
            let (lie, number) = (&lies[*lie], *lie);
            let found = judged.iter().any(|judged| judged.lie == number && judged.right);
            all.push(json!({
                "folder": name,
                "kind": lie.kind.name,
                "counts": lie.kind.counts(),
                "path": lie.path,
                "message": lie.message,
                "lines": folder.lines(number),
                "found": found,
                "shown": lie.change.shown(translation),
            }));
        }
    }
    fs::write(root.join("lies.json"), serde_json::to_string_pretty(&all)?)
}
