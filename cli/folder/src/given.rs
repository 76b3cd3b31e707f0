//! Folders that somebody named: the files in them, called as the folders were named.

use std::path::{Path, PathBuf};

use waymark_locales::{Files, Finding, embedded_under, locale_ids};

use crate::{Folder, Unreadable, language_of, read, read_locales};

/// A folder of content or locales that somebody named.
#[derive(Debug, Default)]
pub struct Named {
    folder: PathBuf,
    /// The language that it is of, where it is of one alone.
    language: Option<String>,
    /// By the path among all files of its kind, such as `sw/home.ftl`.
    pub files: Files,
    /// What in it could not be read.
    pub left_out: Vec<Finding>,
}

impl Named {
    /// Reads a folder of content, or of anything else that is not a language.
    ///
    /// # Errors
    ///
    /// As [`read`].
    pub fn read(folder: &Path) -> Result<Self, Unreadable> {
        let Folder { files, left_out } = read(folder)?;
        Ok(Self { folder: folder.to_owned(), language: None, files, left_out })
    }

    /// Reads a folder of one or of several languages. One that is not there yet is empty.
    ///
    /// # Errors
    ///
    /// As [`read`].
    pub fn locales(folder: &Path) -> Result<Self, Unreadable> {
        if !folder.exists() {
            return Ok(Self { folder: folder.to_owned(), ..Self::default() });
        }
        let Folder { files, left_out } = read_locales(folder)?;
        Ok(Self { folder: folder.to_owned(), language: language_of(folder), files, left_out })
    }

    /// Returns where a file lies, by its path among the files.
    #[must_use]
    pub fn place(&self, path: &str) -> PathBuf {
        let own = self.language.as_deref().and_then(|id| path.strip_prefix(id)?.strip_prefix('/'));
        self.folder.join(own.unwrap_or(path))
    }
}

/// The content and the locales that somebody works on, where a folder of them was named.
#[derive(Debug, Default)]
pub struct Given {
    /// Nothing where none was named: the content is that of the program.
    pub content: Option<Named>,
    /// Empty where none was named.
    pub locales: Named,
}

impl Given {
    /// Reads the folders that were named. That of locales is empty where it is not there yet.
    ///
    /// # Errors
    ///
    /// As [`read`].
    pub fn read(content: Option<&Path>, locales: Option<&Path>) -> Result<Self, Unreadable> {
        Ok(Self {
            content: content.map(Named::read).transpose()?,
            locales: locales.map(Named::locales).transpose()?.unwrap_or_default(),
        })
    }

    /// Returns the files of the folder of content, where one was named.
    #[must_use]
    pub fn content(&self) -> Option<&Files> {
        self.content.as_ref().map(|named| &named.files)
    }

    /// Returns the files of all languages: those of a folder stand over the languages of the program.
    #[must_use]
    pub fn locales(&self) -> Files {
        embedded_under(self.locales.files.clone())
    }

    /// Returns what in the folders could not be read.
    #[must_use]
    pub fn left_out(&self) -> Vec<Finding> {
        let named = self.content.iter().chain([&self.locales]);
        named.flat_map(|named| named.left_out.clone()).collect()
    }

    /// Calls the files in findings as the folders were named. What is in the program keeps its place in the repository.
    #[must_use]
    pub fn in_place(&self, findings: Vec<Finding>) -> Vec<Finding> {
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
