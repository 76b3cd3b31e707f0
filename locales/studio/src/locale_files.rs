//! The files of one language, read and parsed once for everything that looks at them.

use std::sync::OnceLock;

use fluent_syntax::ast::Entry;
use waymark_locales::{Files, Finding, LeftOut, NoText, fluent_texts};

use crate::fluent_file::FluentFile;
use crate::state::{Fingerprints, fingerprints};

/// The folder of one locale. Its Fluent files are parsed already.
///
/// ```
/// use waymark_locales::Files;
/// use waymark_studio::LocaleFiles;
///
/// let files = Files::from([("fr/home.ftl".to_owned(), "home-name = Accueil".as_bytes().into())]);
/// assert!(LocaleFiles::read(&files, "fr").unread().is_empty());
///
/// let files = Files::from([("fr/home.ftl".to_owned(), [0xff].as_slice().to_vec().into())]);
/// assert_eq!(LocaleFiles::read(&files, "fr").unread()[0].file, "fr/home.ftl");
/// ```
pub struct LocaleFiles<'f> {
    id: &'f str,
    all: &'f Files,
    fluent: Vec<FluentFile<'f>>,
    unread: Vec<Finding>,
    too_many: Option<Finding>,
    fingerprints: OnceLock<Fingerprints>,
}

impl<'f> LocaleFiles<'f> {
    /// Reads the folder of the locale `id`, as far as it can be read.
    ///
    /// Where it has more messages than a language may have, the file with which it has and those behind it are left out.
    #[must_use]
    pub fn read(files: &'f Files, id: &'f str) -> Self {
        let mut read = Self {
            id,
            all: files,
            fluent: Vec::new(),
            unread: Vec::new(),
            too_many: None,
            fingerprints: OnceLock::new(),
        };
        for (path, text) in fluent_texts(files, id) {
            let finding = |NoText { line, problem, advice }| {
                let finding = Finding::error(path, "", problem, advice);
                Finding { line, ..finding }
            };
            match text {
                Ok(text) => read.fluent.push(FluentFile::parse(path, text.into_owned())),
                Err(LeftOut::ByItself(no_text)) => read.unread.push(finding(no_text)),
                Err(LeftOut::TooMany(no_text)) => {
                    let finding = finding(no_text);
                    read.unread.push(finding.clone());
                    read.too_many = Some(finding);
                }
            }
        }
        read
    }

    /// Returns the id of the locale.
    #[must_use]
    pub fn id(&self) -> &'f str {
        self.id
    }

    /// Names each Fluent file that is no text or beyond the limits of a file, and the one with which the locale has too many
    /// messages.
    #[must_use]
    pub fn unread(&self) -> &[Finding] {
        &self.unread
    }

    /// Names the file with which the locale has more messages than a language may have. Readers see nothing of it and of the
    /// files behind it, so whatever else is said of the language follows from this.
    #[must_use]
    pub fn too_many_messages(&self) -> Option<&Finding> {
        self.too_many.as_ref()
    }

    /// Returns the files of all locales, among which these were found.
    pub(crate) fn all(&self) -> &'f Files {
        self.all
    }

    /// Returns the Fluent files that could be read, in the order of their paths.
    pub(crate) fn fluent(&self) -> &[FluentFile<'f>] {
        &self.fluent
    }

    /// Returns the fingerprint of each message.
    pub(crate) fn fingerprints(&self) -> &Fingerprints {
        self.fingerprints.get_or_init(|| fingerprints(&self.fluent))
    }

    /// Returns what stands in them, in their order.
    pub(crate) fn entries(&self) -> impl Iterator<Item = &Entry<&str>> {
        self.fluent.iter().flat_map(FluentFile::entries)
    }
}
