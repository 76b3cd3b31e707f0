//! Looks for what somebody typed, in files and in memory.

use std::fs::{self, File, OpenOptions};
use std::io::{Read, Seek, SeekFrom};
use std::os::unix::fs::{MetadataExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// Returns the files below a folder that were written since then and hold a text in UTF-8 or UTF-16, or have it in their path.
///
/// It reads regular files alone, and stays on the file system of the folder: what is mounted below it, as that of the kernel in a
/// place to build programs, may have no end.
pub(crate) fn files_with(folder: &Path, text: &str, since: SystemTime) -> Vec<PathBuf> {
    let Ok(file_system) = folder.metadata().map(|folder| folder.dev()) else { return Vec::new() };
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            // Of a link, not of what it leads to.
            let Ok(kind) = entry.metadata() else { continue };
            let path = entry.path();
            if kind.dev() != file_system {
                continue;
            }
            if kind.is_dir() {
                folders.push(path);
                continue;
            }
            let written = kind.modified().is_ok_and(|written| written >= since);
            let named = path.to_string_lossy().contains(text);
            if written && (named || kind.is_file() && file_has(&path, text)) {
                found.push(path);
            }
        }
    }
    found
}

/// Returns whether a regular file holds a text in UTF-8 or UTF-16, however large it is.
fn file_has(path: &Path, text: &str) -> bool {
    const PART: u64 = 1024 * 1024;
    // It may have become something else meanwhile, which must not be waited for.
    let open = OpenOptions::new().read(true).custom_flags(O_NONBLOCK).open(path);
    let Ok(mut file) = open else { return false };
    let (mut bytes, overlap) = (Vec::new(), text.len() * 2);
    while file.by_ref().take(PART).read_to_end(&mut bytes).is_ok_and(|read| read > 0) {
        if has(&bytes, text) {
            return true;
        }
        bytes.drain(..bytes.len().saturating_sub(overlap));
    }
    false
}

/// `open` does not wait for somebody at the other end (fcntl(2), Linux).
const O_NONBLOCK: i32 = 0o4000;

/// Returns whether bytes hold a text in UTF-8 or UTF-16.
fn has(bytes: &[u8], text: &str) -> bool {
    let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    [text.as_bytes(), &wide].into_iter().any(|wanted| holds(bytes, wanted))
}

fn holds(bytes: &[u8], wanted: &[u8]) -> bool {
    let Some(first) = wanted.first() else { return true };
    let mut rest = bytes;
    while let Some(at) = rest.iter().position(|byte| byte == first) {
        let here = rest.get(at..).unwrap_or_default();
        if here.starts_with(wanted) {
            return true;
        }
        rest = here.get(1..).unwrap_or_default();
    }
    false
}

/// Returns whether the memory that a process writes to holds a text.
pub(crate) fn memory_has(id: u32, text: &str) -> bool {
    let Ok(maps) = fs::read_to_string(format!("/proc/{id}/maps")) else { return false };
    let Ok(mut memory) = File::open(format!("/proc/{id}/mem")) else { return false };
    let mut bytes = Vec::new();
    for line in maps.lines().filter(|line| line.contains(" rw")) {
        let range = line.split(' ').next().and_then(|range| range.split_once('-'));
        let Some((start, end)) = range.and_then(|(start, end)| {
            Some((u64::from_str_radix(start, 16).ok()?, u64::from_str_radix(end, 16).ok()?))
        }) else {
            continue;
        };
        // Reserved, and hardly used.
        if end - start > 256 * 1024 * 1024 || memory.seek(SeekFrom::Start(start)).is_err() {
            continue;
        }
        bytes.clear();
        // What cannot be read of it is not there.
        let _ = memory.by_ref().take(end - start).read_to_end(&mut bytes);
        if has(&bytes, text) {
            return true;
        }
    }
    false
}
