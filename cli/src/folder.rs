//! Folders given by a person: whether they are the intended ones, and how files are written into them. A file is
//! written whole or not at all, and never over one that was not read.

use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use waymark_folder::Named;
use waymark_locales::{MAX_TEXT, read_text, visible};

use crate::fault::Fault;

/// Requires a folder of content, such as `content/data`.
pub(crate) fn of_content(folder: &Path) -> Result<(), Fault> {
    is_meant(folder, &["data", "content/data", ".."], |folder| folder.join("facts").is_dir())
}

/// Requires a folder of one or of several languages, such as `locales`.
pub(crate) fn of_locales(folder: &Path) -> Result<(), Fault> {
    let is_language = |folder: PathBuf| folder.join("locale.json").is_file();
    is_meant(folder, &["locales"], |folder| {
        let mut within = fs::read_dir(folder).into_iter().flatten().flatten();
        is_language(folder.to_owned()) || within.any(|entry| is_language(entry.path()))
    })
}

/// Requires a folder that exists.
pub(crate) fn is_there(folder: &Path) -> Result<(), Fault> {
    let (problem, advice) = match fs::metadata(folder) {
        Ok(about) if about.is_dir() => return Ok(()),
        Ok(_) => ("is no folder", "give the folder in which it lies"),
        Err(error) if error.kind() == io::ErrorKind::NotFound => (
            "there is no such folder",
            "look how it is written, and in which folder this terminal is",
        ),
        Err(error) => return Err(Fault::at(folder)(error)),
    };
    Err(Fault::Folder { path: folder.to_owned(), problem, advice: advice.to_owned() })
}

/// Requires a folder that exists. If it is not of the right sort but a folder near it is, that one was probably
/// meant, and the error names it.
fn is_meant(folder: &Path, near: &[&str], is_of_sort: impl Fn(&Path) -> bool) -> Result<(), Fault> {
    is_there(folder)?;
    if is_of_sort(folder) {
        return Ok(());
    }
    let near = near.iter().filter_map(|near| match *near {
        ".." => fs::canonicalize(folder).ok()?.parent().map(Path::to_owned),
        near => Some(folder.join(near)),
    });
    match near.into_iter().find(|near| is_of_sort(near)) {
        Some(near) => Err(Fault::Folder {
            path: folder.to_owned(),
            problem: "holds no files of the guide itself",
            advice: format!("did you mean {}?", near.display()),
        }),
        None => Ok(()),
    }
}

/// Writes a file into a folder, by its path among the files. It must not have changed since the folder was read.
pub(crate) fn write_into(folder: &Named, path: &str, bytes: &[u8]) -> Result<(), Fault> {
    write(&folder.place(path), bytes, folder.files.get(path).map(AsRef::as_ref), true)
}

/// Writes a file, in place of one that can be read in full, or a new one.
pub(crate) fn replace(path: &Path, bytes: &[u8]) -> Result<(), Fault> {
    let before = there(path)?;
    if let Some(Err(no_text)) = before.as_deref().map(read_text) {
        return Err(Fault::at(path)(io::Error::other(format!(
            "{}: it was left as it is",
            no_text.problem
        ))));
    }
    write(path, bytes, before.as_deref(), true)
}

/// Writes one of thousands of new files, without waiting for the disk. Waiting for each takes minutes on a USB stick,
/// and after a power failure all are written again anyway.
pub(crate) fn write_one_of_many(path: &Path, bytes: &[u8]) -> Result<(), Fault> {
    write(path, bytes, None, false)
}

/// Writes a file and its folders, whole or not at all, and only over `before`, the bytes that were read. If
/// `lasting`, the bytes are on the disk before the file gets its name.
fn write(path: &Path, bytes: &[u8], before: Option<&[u8]>, lasting: bool) -> Result<(), Fault> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(Fault::at(folder))?;
    }
    if there(path)?.as_deref() != before {
        let problem = "is not what was read there, and was left as it is: try again";
        return Err(Fault::at(path)(io::Error::other(problem)));
    }
    put(path, bytes, before.is_some(), lasting).map_err(Fault::at(path))
}

/// Returns a path as it is shown to people.
pub(crate) fn shown(path: &Path) -> String {
    visible(&path.to_string_lossy()).into_owned()
}

/// Returns the content of a file; `None` if it does not exist.
fn there(path: &Path) -> Result<Option<Vec<u8>>, Fault> {
    match waymark_folder::read_file(path, MAX_TEXT as u64) {
        Ok(bytes) => Ok(Some(bytes)),
        // A dangling link is not "nothing": writing through it would create its target.
        Err(error) if error.kind() == io::ErrorKind::NotFound && !path.is_symlink() => Ok(None),
        Err(error) => Err(Fault::at(path)(error)),
    }
}

/// Writes a file over the existing one, or a new one. It is written under another name first, so that
/// nobody ever takes a part of it for the whole, even if the disk is full or the program is killed.
fn put(path: &Path, bytes: &[u8], over: bool, lasting: bool) -> io::Result<()> {
    // Follow a link within the folder, so that its target is replaced and not the link.
    let path = if over { fs::canonicalize(path)? } else { path.to_owned() };
    let (new, file) = beside(&path)?;
    let written = fill(file, bytes, over.then_some(&path), lasting);
    let there =
        written.and_then(|()| if over { fs::rename(&new, &path) } else { name(&new, &path) });
    if there.is_err() {
        // A half-written file helps nobody.
        let _ = fs::remove_file(&new);
    }
    there
}

/// Fills a new file, with the permissions of the one that it replaces.
fn fill(mut file: File, bytes: &[u8], before: Option<&PathBuf>, lasting: bool) -> io::Result<()> {
    if let Some(before) = before {
        file.set_permissions(fs::metadata(before)?.permissions())?;
    }
    file.write_all(bytes)?;
    if lasting { file.sync_all() } else { Ok(()) }
}

/// Creates a file beside another one, under a name that begins with a dot, so that readers of folders skip it.
fn beside(path: &Path) -> io::Result<(PathBuf, File)> {
    /// This many may be left by programs that were killed while writing.
    const MOST: u16 = 1000;

    let mut number = 0;
    loop {
        let mut name = OsString::from(".");
        name.push(path.file_name().unwrap_or_default());
        name.push(format!(".new{number}"));
        let new = path.with_file_name(name);
        match File::create_new(&new) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists && number < MOST => {
                number += 1;
            }
            made => return made.map(|file| (new, file)),
        }
    }
}

/// Gives a new file its final name, which must not exist yet.
fn name(new: &Path, path: &Path) -> io::Result<()> {
    match fs::hard_link(new, path) {
        Ok(()) => {
            // The hard link exists, so the file has its name; the temporary name can go.
            let _ = fs::remove_file(new);
            Ok(())
        }
        Err(error) if path.symlink_metadata().is_ok() => Err(error),
        // File systems of sticks and cards (FAT) have no hard links.
        Err(_) => fs::rename(new, path),
    }
}
