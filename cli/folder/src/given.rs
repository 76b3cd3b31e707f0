//! Folders that somebody named: the files in them, called as the folders were named.

use std::path::{Path, PathBuf};

use waymark_locales::{Files, Finding, locale_ids, visible};

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
    /// Reads a folder of content.
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
        self.below(path, self.language.as_deref())
    }

    /// Returns the language that the folder is of, where it is of one alone.
    #[must_use]
    pub fn language(&self) -> Option<&str> {
        self.language.as_deref()
    }

    /// Calls the file of a finding, which has its path among the files, as the folder was named.
    #[must_use]
    pub fn in_place(&self, finding: Finding) -> Finding {
        // What a finding says is visible, the path in it too.
        let language = self.language.as_deref().map(visible);
        let place = self.below(&finding.file, language.as_deref());
        finding.in_file(place.to_string_lossy())
    }

    fn below(&self, path: &str, language: Option<&str>) -> PathBuf {
        let own = language.and_then(|id| path.strip_prefix(id)?.strip_prefix('/'));
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

    /// Returns what in the folders could not be read.
    #[must_use]
    pub fn left_out(&self) -> Vec<Finding> {
        let named = self.content.iter().chain([&self.locales]);
        named.flat_map(|named| named.left_out.clone()).collect()
    }

    /// Calls the files in findings as the folders were named. What is in the program keeps its place in the repository.
    #[must_use]
    pub fn in_place(&self, findings: Vec<Finding>) -> Vec<Finding> {
        let own: Vec<_> = locale_ids(&self.locales.files).into_iter().map(visible).collect();
        let is_own = |path: &str| own.iter().any(|id| path.split('/').next() == Some(id));
        let in_place = |finding: Finding| {
            let file = finding.file.clone();
            let (of_content, of_locales) =
                (file.strip_prefix("content/data/"), file.strip_prefix("locales/"));
            match (&self.content, of_content, of_locales) {
                (Some(content), Some(path), _) => content.in_place(finding.in_file(path)),
                (_, _, Some(path)) if is_own(path) => self.locales.in_place(finding.in_file(path)),
                _ => finding,
            }
        };
        findings.into_iter().map(in_place).collect()
    }
}
