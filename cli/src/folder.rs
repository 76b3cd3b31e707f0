//! Folders that somebody named: read into memory, called as they were named, and written into without loss.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use waymark_folder::{Folder, Unreadable};
use waymark_locales::{Files, Finding, MAX_TEXT, embedded_under, locale_ids, read_text};

use crate::fault::Fault;

/// A folder of content or locales that somebody named.
#[derive(Default)]
pub(crate) struct Named {
    folder: PathBuf,
    /// The language that it is of, where it is of one alone.
    language: Option<String>,
    /// By the path among all files of its kind, such as `sw/home.ftl`.
    pub(crate) files: Files,
    /// What in it could not be read.
    pub(crate) left_out: Vec<Finding>,
}

impl Named {
    /// Reads a folder of content, or of anything else that is not a language.
    pub(crate) fn read(folder: &Path) -> Result<Self, Fault> {
        let Folder { files, left_out } = waymark_folder::read(folder).map_err(unreadable)?;
        Ok(Self { folder: folder.to_owned(), language: None, files, left_out })
    }

    /// Reads a folder of one or of several languages. One that is not there yet is empty.
    pub(crate) fn locales(folder: &Path) -> Result<Self, Fault> {
        if !folder.exists() {
            return Ok(Self { folder: folder.to_owned(), ..Self::default() });
        }
        let Folder { files, left_out } =
            waymark_folder::read_locales(folder).map_err(unreadable)?;
        let language = waymark_folder::language_of(folder);
        Ok(Self { folder: folder.to_owned(), language, files, left_out })
    }

    /// Returns where a file lies, by its path among the files.
    pub(crate) fn place(&self, path: &str) -> PathBuf {
        let own = self.language.as_deref().and_then(|id| path.strip_prefix(id)?.strip_prefix('/'));
        self.folder.join(own.unwrap_or(path))
    }

    /// Writes a file at its place. It must be as it was when the folder was read.
    pub(crate) fn write(&self, path: &str, bytes: &[u8]) -> Result<(), Fault> {
        write(&self.place(path), bytes, self.files.get(path).map(AsRef::as_ref))
    }
}

/// What a command works on: the content and the locales of the program, or those of folders that were named.
pub(crate) struct Given {
    content: Option<Named>,
    /// Empty where none was named.
    pub(crate) locales: Named,
}

impl Given {
    /// Reads the folders that were named. That of locales is empty where it is not there yet.
    pub(crate) fn read(content: Option<&Path>, locales: Option<&Path>) -> Result<Self, Fault> {
        Ok(Self {
            content: content.map(Named::read).transpose()?,
            locales: locales.map(Named::locales).transpose()?.unwrap_or_default(),
        })
    }

    /// Returns the files of the content.
    pub(crate) fn content(&self) -> Files {
        self.content.as_ref().map_or_else(waymark_content::embedded, |named| named.files.clone())
    }

    /// Returns the files of all languages: those of a folder stand over the languages of the program.
    pub(crate) fn locales(&self) -> Files {
        embedded_under(self.locales.files.clone())
    }

    /// Returns what in the folders could not be read.
    pub(crate) fn left_out(&self) -> Vec<Finding> {
        let named = self.content.iter().chain([&self.locales]);
        named.flat_map(|named| named.left_out.clone()).collect()
    }

    /// Calls the files in findings as the folders were named. What is in the program keeps its place in the repository.
    pub(crate) fn in_place(&self, findings: Vec<Finding>) -> Vec<Finding> {
        let own = locale_ids(&self.locales.files);
        let place = |file: &str| match (file.strip_prefix("content/data/"), &self.content) {
            (Some(path), Some(content)) => Some(content.place(path)),
            _ => {
                let path = file.strip_prefix("locales/")?;
                own.contains(path.split('/').next()?).then(|| self.locales.place(path))
            }
        };
        let in_place = |finding: Finding| match place(&finding.file) {
            Some(path) => Finding { file: path.display().to_string(), ..finding },
            None => finding,
        };
        findings.into_iter().map(in_place).collect()
    }
}

fn unreadable(unreadable: Unreadable) -> Fault {
    Fault::at(unreadable.path)(unreadable.error)
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
