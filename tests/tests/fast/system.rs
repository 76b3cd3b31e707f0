//! The operating system is known in one folder of the desktop program: whoever brings the guide to another system has to
//! look nowhere else.

use std::fs;
use std::path::Path;

const PROGRAM: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../src-tauri/src");

/// What only `system/` may name: packages that know a system, and the ways of Tauri to what lies below it.
const NAMES: [&str; 12] = [
    "libc",
    "gtk",
    "gdk",
    "gio",
    "glib",
    "webkit2gtk",
    "x11",
    "rustix",
    "signal_hook",
    "seccompiler",
    "gtk_window",
    "with_webview",
];

/// Where a system keeps something.
const PLACES: [&str; 3] = ["std::os::", "/proc/", "XDG_"];

/// The conditions of a build that tell systems apart.
const SYSTEMS: [&str; 5] = ["target_os", "target_family", "unix", "windows", "linux"];

/// Returns what a line of Rust knows about the operating system.
fn known(line: &str) -> Vec<&str> {
    let words = || line.split(|c: char| !c.is_alphanumeric() && c != '_');
    let is_condition = words().any(|word| matches!(word, "cfg" | "cfg_attr"));
    let named =
        words().filter(|word| NAMES.contains(word) || is_condition && SYSTEMS.contains(word));
    named.chain(PLACES.into_iter().filter(|place| line.contains(place))).collect()
}

/// Adds each line outside of `system/` that knows the operating system.
fn look(folder: &Path, found: &mut Vec<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            if path != Path::new(PROGRAM).join("system") {
                look(&path, found);
            }
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        for (number, line) in (1..).zip(text.lines()) {
            for word in known(line) {
                let file = path.strip_prefix(PROGRAM).unwrap().display();
                found.push(format!("{file}:{number}: \"{word}\" belongs in system/"));
            }
        }
    }
}

#[test]
fn only_one_folder_of_the_program_knows_the_operating_system() {
    let mut found = Vec::new();
    look(Path::new(PROGRAM), &mut found);
    assert!(found.is_empty(), "{}", found.join("\n"));
    assert!(Path::new(PROGRAM).join("system").is_dir());
}

#[test]
fn a_line_that_knows_the_operating_system_is_recognized() {
    for line in [
        "use std::os::unix::process::ExitStatusExt;",
        "use gtk::prelude::*;",
        "    gtk::glib::idle_add(work);",
        "#[cfg(target_os = \"linux\")]",
        "#[cfg(all(unix, not(test)))]",
        "const ORIGIN: &str = if cfg!(windows) { \"http\" } else { \"guide\" };",
        "let family = libc::AF_UNIX;",
        "window.gtk_window()?",
        "const THIS: &str = \"/proc/self/exe\";",
        "std::env::var_os(\"XDG_RUNTIME_DIR\")",
    ] {
        assert!(!known(line).is_empty(), "{line}");
    }
    for line in ["#[cfg(test)]", "let windows = 2;", "// Before GTK does it.", "let region = 1;"] {
        assert_eq!(known(line), [""; 0], "{line}");
    }
}
