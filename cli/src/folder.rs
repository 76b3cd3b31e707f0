//! Folders read into memory, and written from it.

use std::borrow::Cow;
use std::fs;
use std::path::Path;

use waymark_locales::Files;

use crate::fault::Fault;

/// Reads the JSON and Fluent files below a folder.
pub(crate) fn read(folder: &Path) -> Result<Files, Fault> {
    let mut files = Files::new();
    read_into(folder, "", &mut files)?;
    Ok(files)
}

fn read_into(folder: &Path, prefix: &str, files: &mut Files) -> Result<(), Fault> {
    for entry in fs::read_dir(folder).map_err(Fault::at(folder))? {
        let path = entry.map_err(Fault::at(folder))?.path();
        let Some(name) = path.file_name().and_then(|name| name.to_str()) else { continue };
        if path.is_dir() {
            read_into(&path, &format!("{prefix}{name}/"), files)?;
        } else if path
            .extension()
            .is_some_and(|extension| extension == "json" || extension == "ftl")
        {
            files.insert(
                format!("{prefix}{name}"),
                Cow::Owned(fs::read(&path).map_err(Fault::at(&path))?),
            );
        }
    }
    Ok(())
}

/// Writes a file and the folders that it needs.
pub(crate) fn write(path: &Path, bytes: &[u8]) -> Result<(), Fault> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(Fault::at(folder))?;
    }
    fs::write(path, bytes).map_err(Fault::at(path))
}
