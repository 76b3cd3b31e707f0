//! What is written into folders that somebody named: whole or not at all, and over nothing that was not read.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::Path;

use waymark_folder::Named;
use waymark_locales::{MAX_TEXT, read_text};

use crate::fault::Fault;

/// Writes a file into a folder, by its path among the files there. It must be as it was when the folder was read.
pub(crate) fn write_into(folder: &Named, path: &str, bytes: &[u8]) -> Result<(), Fault> {
    write(&folder.place(path), bytes, folder.files.get(path).map(AsRef::as_ref))
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
    write(path, bytes, before.as_deref())
}

/// Writes a file and the folders that it needs: whole or not at all, and only over `before`, which was read there whole.
pub(crate) fn write(path: &Path, bytes: &[u8], before: Option<&[u8]>) -> Result<(), Fault> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(Fault::at(folder))?;
    }
    if there(path)?.as_deref() != before {
        let problem = "is not what was read there, and was left as it is: try again";
        return Err(Fault::at(path)(io::Error::other(problem)));
    }
    let written = match before {
        Some(_) => in_place_of(path, bytes),
        None => File::create_new(path).and_then(|mut file| file.write_all(bytes)),
    };
    written.map_err(Fault::at(path))
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

/// Puts a new file in the place of another. Until then the other is whole, also when the disk is full.
fn in_place_of(path: &Path, bytes: &[u8]) -> io::Result<()> {
    // Behind a link within the folder.
    let path = fs::canonicalize(path)?;
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    // Readers of folders pass over what begins with a dot.
    let new = path.with_file_name(format!(".{name}.{}", std::process::id()));
    let written = File::create_new(&new).and_then(|mut file| {
        file.set_permissions(fs::metadata(&path)?.permissions())?;
        file.write_all(bytes)?;
        file.sync_all()?;
        fs::rename(&new, &path)
    });
    if written.is_err() {
        // What is half written helps nobody.
        let _ = fs::remove_file(&new);
    }
    written
}
