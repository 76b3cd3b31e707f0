//! Named files as bytes: embedded in the program, or read from a folder by a door.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use rust_embed::RustEmbed;

/// Files by path relative to their root, with `/` between the parts, such as `en/home.ftl`.
pub type Files = BTreeMap<String, Cow<'static, [u8]>>;

/// The interface of each language.
#[derive(RustEmbed)]
#[folder = "."]
#[include = "*/locale.json"]
#[include = "*.ftl"]
#[exclude = "*/guide/*"]
struct Interface;

/// The texts of the content, and what translators and their reviewers keep.
#[derive(RustEmbed)]
#[folder = "."]
#[include = "*/guide/*.ftl"]
#[include = "*/glossary.json"]
#[include = "*/keywords.json"]
#[include = "*/state.json"]
struct Rest;

/// Returns the locale folders that were compiled into the program. Their bytes are borrowed from it.
#[must_use]
pub fn embedded() -> Files {
    let mut files = of::<Rest>();
    files.extend(embedded_interface());
    files
}

/// Returns of them only the interface, for a program that shows no page. Such a program is much smaller.
#[must_use]
pub fn embedded_interface() -> Files {
    of::<Interface>()
}

fn of<E: RustEmbed>() -> Files {
    E::iter().filter_map(|path| E::get(&path).map(|file| (path.into_owned(), file.data))).collect()
}

/// Returns the locale folders of the program with those of `own` put in the place of the ones of the same name.
#[must_use]
pub fn embedded_under(own: Files) -> Files {
    let named: BTreeSet<String> =
        own.keys().filter_map(|path| path.split_once('/')).map(|(id, _)| id.to_owned()).collect();
    let mut files = embedded();
    files.retain(|path, _| path.split_once('/').is_none_or(|(id, _)| !named.contains(id)));
    files.extend(own);
    files
}

/// A file or folder that could not be read.
#[derive(Debug)]
pub struct Unreadable {
    /// Where it is.
    pub path: PathBuf,
    /// What the system says.
    pub error: io::Error,
}

/// Reads the JSON and Fluent files in a folder and in the folders below it.
///
/// The folder may be anybody's. Of a file that is larger than any file of a guide only the beginning is read, enough for the
/// checks to say so. What is no file, such as a pipe, is passed over.
///
/// # Errors
///
/// Returns the first file or folder that cannot be read.
pub fn read_folder(folder: &Path) -> Result<Files, Unreadable> {
    let mut files = Files::new();
    read_into(folder, "", 0, &mut files)?;
    Ok(files)
}

/// Reads the folder of several languages, or that of one, which has the tag of the language as its name.
///
/// # Errors
///
/// Returns the first file or folder that cannot be read.
pub fn read_locales(folder: &Path) -> Result<Files, Unreadable> {
    let files = read_folder(folder)?;
    Ok(match language_of(folder) {
        Some(id) => {
            files.into_iter().map(|(path, bytes)| (format!("{id}/{path}"), bytes)).collect()
        }
        None => files,
    })
}

/// Returns the language that a folder is of, by its name; nothing for a folder of several languages.
#[must_use]
pub fn language_of(folder: &Path) -> Option<&str> {
    let of_one = folder.join("locale.json").exists() || folder.join("guide").is_dir();
    folder.file_name()?.to_str().filter(|_| of_one)
}

/// How much of a file is read, in bytes. No file of a guide has half of this.
const MAX_READ: u64 = 3 * 1024 * 1024;
/// How many files are read. A guide has about 50 for each language.
const MAX_FILES: usize = 10_000;
/// How deep folders may lie in each other. Those of a guide have two levels.
const MAX_DEPTH: usize = 4;

#[expect(
    clippy::disallowed_methods,
    reason = "the doors share this one; the rest of the crate is given files"
)]
fn read_into(
    folder: &Path,
    prefix: &str,
    depth: usize,
    files: &mut Files,
) -> Result<(), Unreadable> {
    let at = |path: &Path| {
        let path = path.to_owned();
        move |error| Unreadable { path, error }
    };
    for entry in fs::read_dir(folder).map_err(at(folder))? {
        let path = entry.map_err(at(folder))?.path();
        let Some(name) = path.file_name().and_then(|name| name.to_str()) else { continue };
        let known = path.extension().is_some_and(|end| end == "json" || end == "ftl");
        if path.is_dir() && depth < MAX_DEPTH {
            read_into(&path, &format!("{prefix}{name}/"), depth + 1, files)?;
        } else if known && path.is_file() && files.len() < MAX_FILES {
            let mut bytes = Vec::new();
            let file = File::open(&path).map_err(at(&path))?;
            file.take(MAX_READ).read_to_end(&mut bytes).map_err(at(&path))?;
            files.insert(format!("{prefix}{name}"), Cow::Owned(bytes));
        }
    }
    Ok(())
}
