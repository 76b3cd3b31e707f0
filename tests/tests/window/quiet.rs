//! What the program tells nobody and leaves nowhere: every way of leaving, in the window as people have it.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use crate::own::{Own, Way};
use crate::stage::Stage;
use crate::traces::files_with;

/// Searches for a word that nobody has, which leads to the interview, answers its first question, looks at the plan and at its
/// print view, and changes the language.
fn walk(own: &Own<'_>, word: &str) -> Result<(), String> {
    own.press_and_see(&["ctrl+k"])?;
    own.types(word)?;
    own.press_and_see(&["Return"])?;
    own.holds(&format!("q={word}"))?;
    // Over the header, the ways back and the box to the first link below it.
    own.press(&["Tab"; 14])?;
    own.press_and_see(&["Return"])?;
    // Over the header and the way back to the first answer, and on to the second.
    own.press(&["Tab"; 11])?;
    own.press_and_see(&["Down"])?;
    own.press_and_see(&["Return"])?;
    own.holds("asked=danger")?;
    // Over the header, the way back, the card, the first step, the answers, the three buttons, the reason and the list of
    // answers to the plan.
    own.press(&["Tab"; 19])?;
    own.press_and_see(&["Return"])?;
    own.holds("Your plan – Waymark")?;
    // A title of a page would say what somebody reads.
    own.is_called("Waymark")?;
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
const SHARED: [&str; 6] =
    ["/tmp", "/var/tmp", "/dev/shm", "/var/log", "/var/crash", "/var/lib/systemd/coredump"];

/// What the answers of the walk leave in addresses and titles.
const ANSWERED: [&str; 4] = ["asked=danger", "danger=danger", "plan?danger", "Your plan – Waymark"];

/// No file has a word that was typed or an answer that was given, however somebody leaves: none of the home, with the lists of
/// recent files, the caches, the core files and the log of the desktop in it, and none that was written meanwhile in the folders
/// of all users, as far as whoever runs this may read them. The temporary folder of the stage stands in its home.
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
        let everywhere = [word.as_str()].into_iter().chain(ANSWERED);
        let mut found: Vec<_> = everywhere
            .flat_map(|text| files_with(stage.home(), text, SystemTime::UNIX_EPOCH))
            .collect();
        // They hold much that is not ours, and may have an answer to the same question.
        found.extend(SHARED.iter().flat_map(|folder| files_with(Path::new(folder), &word, start)));
        if !found.is_empty() {
            return Err(format!("{way:?}: what was typed or answered is left in {found:?}"));
        }
        if matches!(way, Way::Killed | Way::Crashed) {
            the_next_start_cleans_up(stage)?;
        }
    }
    Ok(())
}

/// What a program that was killed or has crashed could not remove is gone once the next one is open.
fn the_next_start_cleans_up(stage: &Stage) -> Result<(), String> {
    let left = private_folders(stage);
    let folder = left.first().ok_or("no private folder is left, and nothing to clean up")?;
    let file = folder.join("left");
    fs::write(&file, "by the last run").map_err(|error| error.to_string())?;
    let own = Own::open(stage, &[])?;
    if file.exists() {
        return Err(format!("{} is still there after the next start", file.display()));
    }
    own.leave(Way::Key)?;
    let after = private_folders(stage);
    if after.is_empty() { Ok(()) } else { Err(format!("{left:?} was left, and now {after:?}")) }
}

/// Fails unless a word that is left behind is found: in a file as a browser would write it, in UTF-8 and in UTF-16, and in the
/// memory of a program that has crashed.
fn finds_what_is_there(stage: &Stage, word: &str) -> Result<(), String> {
    let address = format!("guide://localhost/en/search?q={word}");
    let wide: Vec<u8> = address.encode_utf16().flat_map(u16::to_le_bytes).collect();
    for bytes in [address.as_bytes(), &wide] {
        let file = stage.home().join("tmp/history");
        fs::write(&file, bytes).map_err(|error| error.to_string())?;
        finds(stage, word)?;
    }
    if !fs::read_to_string("/proc/sys/kernel/core_pattern").is_ok_and(|name| name == "core\n") {
        println!("what a crash leaves is looked for, but this machine hands it to a service");
        return Ok(());
    }
    let crash = ["prlimit", "--core=unlimited", "sh", "-c", "kill -ABRT $$", word];
    stage.command(&crash).status().map_err(|error| error.to_string())?;
    finds(stage, word)
}

/// Fails unless one file has this word, and removes it.
fn finds(stage: &Stage, word: &str) -> Result<(), String> {
    let found = files_with(stage.home(), word, SystemTime::UNIX_EPOCH);
    let [file] = found.as_slice() else {
        return Err(format!("a word that is left behind is found in {found:?}, not in one file"));
    };
    fs::remove_file(file).map_err(|error| error.to_string())
}

/// Returns the private folders that are there.
fn private_folders(stage: &Stage) -> Vec<PathBuf> {
    let folders = [stage.home().join("run"), stage.home().join("tmp")];
    let entries = folders.iter().flat_map(fs::read_dir).flatten().flatten();
    let paths = entries.map(|entry| entry.path());
    paths
        .filter(|path| {
            path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("waymark"))
        })
        .collect()
}

/// The kernel refuses the internet to each process of the program: the launcher, the window and those of the web view.
pub(crate) fn the_kernel_refuses(stage: &Stage) -> Result<(), String> {
    // This test itself may run behind filters, as in a container.
    let usual = filters("self")?;
    let own = Own::open(stage, &[])?;
    let mut refused = Vec::new();
    for id in stage.processes() {
        let name = fs::read_to_string(format!("/proc/{id}/comm")).unwrap_or_default();
        let name = name.trim().to_owned();
        // A unit test of the launcher shows what its filter refuses.
        if filters(&id.to_string())? <= usual {
            return Err(format!("the process {name} may open any socket"));
        }
        refused.push(name);
    }
    own.leave(Way::Key)?;
    // The kernel keeps fifteen letters of a name.
    for (name, is_whole) in [
        ("waymark", true),
        ("waymark-window", true),
        ("WebKitNetwork", false),
        ("WebKitWeb", false),
    ] {
        let is = |refused: &String| refused == name || !is_whole && refused.starts_with(name);
        if !refused.iter().any(is) {
            return Err(format!("there is no process {name} among {refused:?}"));
        }
    }
    Ok(())
}

/// Returns how many filters the kernel has for the calls of a process (proc(5), Linux 5.9).
fn filters(id: &str) -> Result<u32, String> {
    let status = fs::read_to_string(format!("/proc/{id}/status"))
        .map_err(|error| format!("process {id}: {error}"))?;
    let count = status.lines().find_map(|line| line.strip_prefix("Seccomp_filters:"));
    count
        .and_then(|count| count.trim().parse().ok())
        .ok_or("the kernel does not tell filters".to_owned())
}

/// No process of the program opens a socket of the internet, from the first page to the last.
pub(crate) fn nobody_is_asked(stage: &Stage) -> Result<(), String> {
    let trace = stage.home().join("trace");
    let path = trace.display().to_string();
    // Without a filter of its own: what the kernel refuses by ours would not come as far as that.
    let own = Own::open(stage, &["strace", "-f", "-qq", "-e", "trace=socket", "-o", &path])?;
    let walked = walk(&own, "zqsilence").and_then(|()| own.leave(Way::Key));
    let calls = fs::read_to_string(&trace).map_err(|error| error.to_string());
    // Also where it fails: the next journey looks for what is left behind.
    let _ = fs::remove_file(&trace);
    walked?;
    let calls = calls?;
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
