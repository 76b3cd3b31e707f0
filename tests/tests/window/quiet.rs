//! What the program tells nobody and leaves nowhere: every way of leaving, in the window as people have it.

use std::fs;
use std::path::Path;
use std::time::SystemTime;

use crate::own::{Own, Way, files_with};
use crate::stage::Stage;

/// Searches for a word that nobody has, which leads to the interview, answers its first question, looks at the plan and at its
/// print view, and changes the language.
fn walk(own: &Own<'_>, word: &str) -> Result<(), String> {
    own.press_and_see(&["slash"])?;
    own.types(word)?;
    own.press_and_see(&["Return"])?;
    own.holds(&format!("q={word}"))?;
    // Over the header and the box to the first link below it.
    own.press(&["Tab"; 13])?;
    own.press_and_see(&["Return"])?;
    // Over the header and the way back to the first answer, and on to the second.
    own.press(&["Tab"; 11])?;
    own.press_and_see(&["Down"])?;
    own.press_and_see(&["Return"])?;
    own.holds("asked=danger")?;
    // Over the header, the way back, the first step, its link, the answers, the reason, the button and the list of answers to
    // the plan.
    own.press(&["Tab"; 17])?;
    own.press_and_see(&["Return"])?;
    own.holds("Your plan – Waymark")?;
    // The last in the header.
    own.press(&["Tab"; 9])?;
    own.press(&["Return"])?;
    own.dismisses("Print")?;
    // The next language in the list.
    own.press_and_see(&["F2"])?;
    own.press_and_see(&["Tab"])?;
    own.press_and_see(&["Return"])?;
    own.holds("Votre plan – Waymark")?;
    // Back to the language in which the next walk begins.
    own.press_and_see(&["F2"])?;
    own.press_and_see(&["shift+Tab"])?;
    own.press_and_see(&["Return"])
}

/// Where programs and the system leave files of their own, for all users.
const SHARED: [&str; 5] =
    ["/tmp", "/var/tmp", "/dev/shm", "/var/crash", "/var/lib/systemd/coredump"];

/// No file has a word that was typed or an answer that was given, however somebody leaves: none of the home, with the lists of
/// recent files, the caches and the core files in it, and none that was written meanwhile in the folders of all users. The
/// temporary folder of the stage stands in its home.
pub(crate) fn nothing_is_left_behind(stage: &Stage) -> Result<(), String> {
    let ways = [Way::Button, Way::Key, Way::Cross, Way::Killed, Way::Crashed];
    for (number, way) in ways.into_iter().enumerate() {
        // It stands in no file yet, this test included.
        let letter = char::from(b'a' + u8::try_from(number).unwrap_or_default());
        let word = format!("zq{}{letter}", letters(std::process::id()));
        finds_what_is_there(stage, &word)?;
        let start = SystemTime::now();
        // As on a computer that keeps the memory of every program that crashes.
        let own = Own::open(stage, &["prlimit", "--core=unlimited"])?;
        walk(&own, &word)?;
        own.leave(way)?;
        let mut found = files_with(stage.home(), &word, SystemTime::UNIX_EPOCH);
        found.extend(files_with(stage.home(), "asked=danger", SystemTime::UNIX_EPOCH));
        // They hold much that is not ours, and may have an answer to the same question.
        found.extend(SHARED.iter().flat_map(|folder| files_with(Path::new(folder), &word, start)));
        if !found.is_empty() {
            return Err(format!("{way:?}: what was typed or answered is left in {found:?}"));
        }
    }
    // The last two could not clean up. The next start does.
    let left = private_files(stage);
    Own::open(stage, &[])?.leave(Way::Key)?;
    let after = private_files(stage);
    if after.is_empty() { Ok(()) } else { Err(format!("{left:?} was left, and now {after:?}")) }
}

/// Fails unless a word that is left in a file, as a browser would write it, is found.
fn finds_what_is_there(stage: &Stage, word: &str) -> Result<(), String> {
    let file = stage.home().join("tmp/history");
    let wide: Vec<u8> = format!("guide://localhost/en/search?q={word}")
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    fs::write(&file, wide).map_err(|error| error.to_string())?;
    let found = files_with(stage.home(), word, SystemTime::UNIX_EPOCH);
    fs::remove_file(&file).map_err(|error| error.to_string())?;
    if found == [file] {
        Ok(())
    } else {
        Err(format!("a word that is left behind is not found: {found:?}"))
    }
}

/// Returns the files of the private folder.
fn private_files(stage: &Stage) -> Vec<String> {
    let folders = [stage.home().join("run"), stage.home().join("tmp")];
    let entries = folders.iter().flat_map(fs::read_dir).flatten().flatten();
    let names = entries.map(|entry| entry.file_name().to_string_lossy().into_owned());
    names.filter(|name| name.starts_with("waymark")).collect()
}

/// The kernel refuses the internet to each process of the program: the launcher, the window and those of the web view.
pub(crate) fn the_kernel_refuses(stage: &Stage) -> Result<(), String> {
    let own = Own::open(stage, &[])?;
    let mut refused = Vec::new();
    for id in stage.processes() {
        let of = |file: &str| fs::read_to_string(format!("/proc/{id}/{file}")).unwrap_or_default();
        let name = of("comm").trim().to_owned();
        // 2 is a filter (proc(5)); a unit test of the launcher shows what it refuses.
        if !of("status").lines().any(|line| line == "Seccomp:\t2") {
            return Err(format!("the process {name} may open any socket"));
        }
        refused.push(name);
    }
    own.leave(Way::Key)?;
    for name in ["waymark", "waymark-window", "WebKitNetwork", "WebKitWeb"] {
        if !refused.iter().any(|refused| refused.starts_with(name)) {
            return Err(format!("there is no process {name} among {refused:?}"));
        }
    }
    Ok(())
}

/// No process of the program opens a socket of the internet, from the first page to the last.
pub(crate) fn nobody_is_asked(stage: &Stage) -> Result<(), String> {
    let trace = stage.home().join("trace");
    let path = trace.display().to_string();
    let own = Own::open(
        stage,
        &["strace", "-f", "-qq", "--seccomp-bpf", "-e", "trace=socket", "-o", &path],
    )?;
    walk(&own, "zqsilence")?;
    own.leave(Way::Key)?;
    let calls = fs::read_to_string(&trace).map_err(|error| error.to_string())?;
    let _ = fs::remove_file(&trace);
    // The display and the session bus are reached by AF_UNIX. GLib watches the list of interfaces by AF_NETLINK, and hears
    // nothing but what the kernel says.
    let allowed = ["socket(AF_UNIX", "socket(AF_NETLINK"];
    let sockets: Vec<&str> = calls.lines().filter(|line| line.contains("socket(")).collect();
    if sockets.is_empty() {
        return Err("the trace has no socket at all, not even that of the display".to_owned());
    }
    let others: Vec<&&str> =
        sockets.iter().filter(|line| !allowed.iter().any(|family| line.contains(family))).collect();
    if others.is_empty() { Ok(()) } else { Err(format!("sockets: {others:?}")) }
}

/// Writes a number with letters.
fn letters(number: u32) -> String {
    number.to_string().bytes().map(|digit| char::from(digit - b'0' + b'k')).collect()
}
