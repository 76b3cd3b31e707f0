//! What a page is, as a text that somebody has read, in `tests/data`.
//!
//! After a change that is wanted, `WAYMARK_SNAPSHOTS=write cargo test -p waymark-tests --test window -- NAME` writes the texts
//! of a journey anew. Read the difference before it is kept: the files are a promise to people who cannot see the window.

use std::fs;
use std::path::Path;

/// Texts that are compared one after another, so that one run tells every difference.
#[derive(Default)]
pub(crate) struct Snapshots {
    differences: Vec<String>,
}

impl Snapshots {
    /// Compares a text with the file of this name, or writes it.
    pub(crate) fn compare(&mut self, name: &str, found: &str) -> Result<(), String> {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("data").join(name);
        if std::env::var("WAYMARK_SNAPSHOTS").is_ok_and(|value| value == "write") {
            let folder = file.parent().ok_or("the file has no folder")?;
            return fs::create_dir_all(folder)
                .and_then(|()| fs::write(&file, found))
                .map_err(|error| format!("{}: {error}", file.display()));
        }
        let expected = fs::read_to_string(&file).unwrap_or_default();
        if found != expected {
            self.differences.push(difference(name, &expected, found));
        }
        Ok(())
    }

    /// Adds a fault that no comparison tells.
    pub(crate) fn tell(&mut self, fault: String) {
        self.differences.push(fault);
    }

    /// Fails if anything differed.
    pub(crate) fn hold(self) -> Result<(), String> {
        if self.differences.is_empty() { Ok(()) } else { Err(self.differences.join("\n\n")) }
    }
}

/// Shows both texts from the first line that differs to the last.
fn difference(name: &str, expected: &str, found: &str) -> String {
    let expected: Vec<&str> = expected.lines().collect();
    let found: Vec<&str> = found.lines().collect();
    let before = expected.iter().zip(&found).take_while(|(one, other)| one == other).count();
    let after =
        expected.iter().rev().zip(found.iter().rev()).take_while(|(one, other)| one == other);
    let after = after.count().min(expected.len().min(found.len()) - before);
    let part = |lines: &[&str]| {
        let part = lines.get(before..lines.len() - after).unwrap_or_default();
        part.iter().map(|line| format!("    {line}\n")).collect::<String>()
    };
    format!(
        "tests/data/{name} from line {}\n  expected:\n{}  found:\n{}",
        before + 1,
        part(&expected),
        part(&found)
    )
}
