//! What translations are made from.

use waymark_locales::{Files, Finding, Keywords, SOURCE};
use waymark_studio::{LocaleFiles, Status, check_locale, guide_messages};

use crate::check;
use crate::content::Content;
use crate::guide::sorted;
use crate::pack::Pack;
use crate::record::in_locales;

/// The content and the English texts of a pack, read once for all translations that are checked beside them.
///
/// ```
/// use waymark_content::{Original, Pack};
///
/// let content = waymark_folder::read("data".as_ref()).expect("the folder can be read").files;
/// let locales = waymark_folder::read_locales("../locales".as_ref()).expect("the folder can be read").files;
/// let pack = Pack::new(content, locales);
/// let original = Original::read(&pack);
/// assert!(original.check(pack.locales(), "fr").is_empty());
///
/// let mut files = (**pack.locales()).clone();
/// files.insert("fr/home.ftl".to_owned(), "home-name = Accueil 119".as_bytes().into());
/// assert!(!original.check(&files, "fr").is_empty());
/// ```
pub struct Original<'p> {
    content: Content,
    english: LocaleFiles<'p>,
}

impl<'p> Original<'p> {
    /// Reads content and English of a pack. Their own faults are not reported here; [`crate::Guide::check`] finds them.
    #[must_use]
    pub fn read(pack: &'p Pack) -> Self {
        Self {
            content: Content::load(pack.content(), &mut Vec::new()),
            english: LocaleFiles::read(pack.locales(), SOURCE),
        }
    }

    /// Returns what is wrong or should be looked at in the folder of the translation `id` in `files`, among which are the
    /// other languages too.
    #[must_use]
    pub fn check(&self, files: &Files, id: &str) -> Vec<Finding> {
        let own = LocaleFiles::read(files, id);
        // Beside an English file that cannot be read, every text of a language would be one too many.
        let unread: Vec<&Finding> =
            self.english.unread().iter().chain(own.too_many_messages()).collect();
        if !unread.is_empty() {
            return unread.into_iter().cloned().map(in_locales).collect();
        }
        let mut findings = Vec::new();
        check::translation(&self.content, id, &guide_messages(&own), &mut findings);
        let keywords = Keywords::read(files, id).unwrap_or_default();
        check::keywords(&self.content, id, &keywords, &mut findings);
        let terms = self.content.country().terms();
        let (values, blanks) = (self.content.values(), self.content.interview().blanks());
        let of_texts = check_locale(&own, &self.english, &values, Some(&terms), &blanks);
        findings.extend(of_texts.into_iter().map(in_locales));
        sorted(findings)
    }

    /// Returns how far each message of the translation `id` in `files` is.
    #[must_use]
    pub fn status(&self, files: &Files, id: &str) -> Status {
        Status::of(&LocaleFiles::read(files, id), &self.english)
    }
}
