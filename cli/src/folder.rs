//! Folders that somebody named: whether they are the ones that are meant, and what is written into them, whole or not at all,
//! and over nothing that was not read.

use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use waymark_folder::Named;
use waymark_locales::{MAX_TEXT, read_text, visible};

use crate::fault::Fault;

/// Expects the folder of content, such as `content/data`.
pub(crate) fn of_content(folder: &Path) -> Result<(), Fault> {
    is_meant(folder, &["data", "content/data", ".."], |folder| folder.join("facts").is_dir())
}

/// Expects the folder of one or of several languages, such as `locales`.
pub(crate) fn of_locales(folder: &Path) -> Result<(), Fault> {
    let is_language = |folder: PathBuf| folder.join("locale.json").is_file();
    is_meant(folder, &["locales"], |folder| {
        let mut within = fs::read_dir(folder).into_iter().flatten().flatten();
        is_language(folder.to_owned()) || within.any(|entry| is_language(entry.path()))
    })
}

/// Expects a folder that is there.
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

/// Expects a folder that is there, and where it is not one of this sort, that none of those near it is.
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

/// Writes a file into a folder, by its path among the files there. It must be as it was when the folder was read.
pub(crate) fn write_into(folder: &Named, path: &str, bytes: &[u8]) -> Result<(), Fault> {
    write(&folder.place(path), bytes, folder.files.get(path).map(AsRef::as_ref), true)
}

/// Writes a text in the place of one that can be read whole, or where there is none.
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

/// Writes one of thousands of new files. The disk takes them when it likes: to wait for each takes minutes on a stick, and
/// where the power goes meanwhile, all are written again.
pub(crate) fn write_one_of_many(path: &Path, bytes: &[u8]) -> Result<(), Fault> {
    write(path, bytes, None, false)
}

/// Writes a file and the folders that it needs: whole or not at all, and only over `before`, which was read there whole.
/// Where it is `lasting`, it is on the disk before it gets its name.
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

/// Returns the whole file at a place; nothing where there is none.
fn there(path: &Path) -> Result<Option<Vec<u8>>, Fault> {
    match waymark_folder::read_file(path, MAX_TEXT as u64) {
        Ok(bytes) => Ok(Some(bytes)),
        // A link that leads nowhere is something, too: to write there would make what it names.
        Err(error) if error.kind() == io::ErrorKind::NotFound && !path.is_symlink() => Ok(None),
        Err(error) => Err(Fault::at(path)(error)),
    }
}

/// Puts a file at a place, over the one that is there or where there is none. It is written beside the place first, so that
/// nobody ever takes a part of it for the whole, also when the disk is full or the program is ended.
fn put(path: &Path, bytes: &[u8], over: bool, lasting: bool) -> io::Result<()> {
    // Behind a link within the folder.
    let path = if over { fs::canonicalize(path)? } else { path.to_owned() };
    let (new, file) = beside(&path)?;
    let written = fill(file, bytes, over.then_some(&path), lasting);
    let there =
        written.and_then(|()| if over { fs::rename(&new, &path) } else { name(&new, &path) });
    if there.is_err() {
        // What is half written helps nobody.
        let _ = fs::remove_file(&new);
    }
    there
}

/// Writes a new file, for the same people as the one that it stands in for.
fn fill(mut file: File, bytes: &[u8], before: Option<&PathBuf>, lasting: bool) -> io::Result<()> {
    if let Some(before) = before {
        file.set_permissions(fs::metadata(before)?.permissions())?;
    }
    file.write_all(bytes)?;
    if lasting { file.sync_all() } else { Ok(()) }
}

/// Makes a file beside another, under a name that readers of folders pass over, since it begins with a dot.
fn beside(path: &Path) -> io::Result<(PathBuf, File)> {
    /// As many may be left by programs that were ended while they wrote.
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

/// Gives a new file its name, which nothing has.
fn name(new: &Path, path: &Path) -> io::Result<()> {
    match fs::hard_link(new, path) {
        Ok(()) => {
            // It has its name. Nobody reads the other one.
            let _ = fs::remove_file(new);
            Ok(())
        }
        Err(error) if path.symlink_metadata().is_ok() => Err(error),
        // Sticks and cards mostly have a file system in which a file has one name.
        Err(_) => fs::rename(new, path),
    }
}
