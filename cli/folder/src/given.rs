//! Folders given by a person: the files in them, named as the person named the folders.

use std::path::{Path, PathBuf};

use waymark_locales::{Files, Finding, locale_ids, visible};

use crate::{Folder, Unreadable, language_of, read, read_locales};

/// A folder of content or locales given by a person.
#[derive(Debug, Default)]
pub struct Named {
    folder: PathBuf,
    /// The language of the folder, if it is the folder of a single one.
    language: Option<String>,
    /// By the path among all files of the kind, such as `sw/home.ftl`.
    pub files: Files,
    /// Findings about what in it could not be read.
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

    /// Reads a folder of one or of several languages. A folder that does not exist yet counts as empty.
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

    /// Returns the place of a file, by its path among the files.
    #[must_use]
    pub fn place(&self, path: &str) -> PathBuf {
        self.below(path, self.language.as_deref())
    }

    /// Returns the language of the folder, if it is the folder of a single one.
    #[must_use]
    pub fn language(&self) -> Option<&str> {
        self.language.as_deref()
    }

    /// Replaces the path in a finding by one that begins with the folder as the person named it.
    #[must_use]
    pub fn in_place(&self, finding: Finding) -> Finding {
        // Findings are made safe to show with `visible`, including the path, so the prefix must be too.
        let language = self.language.as_deref().map(visible);
        let place = self.below(&finding.file, language.as_deref());
        finding.in_file(place.to_string_lossy())
    }

    fn below(&self, path: &str, language: Option<&str>) -> PathBuf {
        let own = language.and_then(|id| path.strip_prefix(id)?.strip_prefix('/'));
        self.folder.join(own.unwrap_or(path))
    }
}

/// The folders of content and of locales that somebody works on, as far as they were given.
#[derive(Debug, Default)]
pub struct Given {
    /// `None` if no folder was given: then the content is that of the program.
    pub content: Option<Named>,
    /// Empty if no folder was given.
    pub locales: Named,
}

impl Given {
    /// Reads the given folders. The folder of locales counts as empty if it does not exist yet.
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

    /// Returns the files of the folder of content, if one was given.
    #[must_use]
    pub fn content(&self) -> Option<&Files> {
        self.content.as_ref().map(|named| &named.files)
    }

    /// Returns findings about what in the folders could not be read.
    #[must_use]
    pub fn left_out(&self) -> Vec<Finding> {
        let named = self.content.iter().chain([&self.locales]);
        named.flat_map(|named| named.left_out.clone()).collect()
    }

    /// Replaces the paths in findings by those that the person knows. Files of the program keep their path in the
    /// repository.
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
