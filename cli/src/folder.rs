//! Folders read into memory, and written from it.

use std::fs;
use std::path::Path;

use waymark_locales::{Files, read_folder};

use crate::fault::Fault;

/// Reads the JSON and Fluent files below a folder.
pub(crate) fn read(folder: &Path) -> Result<Files, Fault> {
    read_folder(folder).map_err(|unreadable| Fault::at(unreadable.path)(unreadable.error))
}

/// Writes a file and the folders that it needs.
pub(crate) fn write(path: &Path, bytes: &[u8]) -> Result<(), Fault> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(Fault::at(folder))?;
    }
    fs::write(path, bytes).map_err(Fault::at(path))
}
