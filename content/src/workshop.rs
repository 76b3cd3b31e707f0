//! A guide that is made of a translator's folder while they write.

use std::collections::BTreeMap;

use waymark_locales::{Files, Finding, Status, embedded_under, is_whole, locale_ids};

use crate::guide::Guide;

/// A guide over a folder of locales that changes, and what is wrong in the folder.
///
/// It always has a guide. A file that cannot be read whole is shown as it last could be; where it never could, what can be
/// read of it is shown. The languages of the program that the folder does not have are there too.
pub struct Workshop {
    content: Files,
    /// Each file of the folder as it could last be read whole.
    shown: Files,
    guide: Guide,
    /// By the id of each locale of the folder.
    findings: BTreeMap<String, Vec<Finding>>,
    /// By the id of each locale of the folder.
    statuses: BTreeMap<String, Status>,
}

impl Workshop {
    /// Makes a guide of the content and a folder of locales.
    #[must_use]
    pub fn new(content: Files, folder: &Files) -> Self {
        let mut workshop = Self {
            content,
            shown: Files::new(),
            guide: Guide::embedded(),
            findings: BTreeMap::new(),
            statuses: BTreeMap::new(),
        };
        workshop.update(folder);
        workshop
    }

    /// Takes in the folder as it is now.
    pub fn update(&mut self, folder: &Files) {
        self.shown.retain(|path, _| folder.contains_key(path));
        for (path, bytes) in folder {
            if is_whole(path, bytes) || !self.shown.contains_key(path) {
                self.shown.insert(path.clone(), bytes.clone());
            }
        }
        if let Ok(guide) = Guide::load(&self.content, embedded_under(self.shown.clone())) {
            self.guide = guide;
        }
        let files = embedded_under(folder.clone());
        let check = |id: &str| (id.to_owned(), Guide::check_language(&self.content, &files, id));
        self.findings = locale_ids(folder).into_iter().map(check).collect();
        let status = |id: &str| (id.to_owned(), Status::of(&files, id));
        self.statuses = locale_ids(folder).into_iter().map(status).collect();
    }

    /// Returns the guide.
    #[must_use]
    pub fn guide(&self) -> &Guide {
        &self.guide
    }

    /// Returns how far each message of a locale of the folder is, and in which file it stands; nothing for another locale.
    #[must_use]
    pub fn status(&self, id: &str) -> Option<&Status> {
        self.statuses.get(id)
    }

    /// Returns what is wrong in each locale of the folder, by its id.
    #[must_use]
    pub fn findings(&self) -> &BTreeMap<String, Vec<Finding>> {
        &self.findings
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const INFO: &str = r#"{"name": "Kiswahili", "direction": "ltr", "formats": "sw", "state": "draft", "offered": true}"#;

    fn folder(files: &[(&str, &str)]) -> Files {
        let files = [("sw/locale.json", INFO)].into_iter().chain(files.iter().copied());
        files.map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec().into())).collect()
    }

    fn home(workshop: &Workshop) -> (String, String) {
        let locale = workshop.guide().locales().get("sw").expect("the folder has it");
        let text = locale.home_name();
        (text.locale().id().to_owned(), text.to_string())
    }

    fn workshop(files: &[(&str, &str)]) -> Workshop {
        Workshop::new(crate::embedded(), &folder(files))
    }

    #[test]
    fn a_change_in_the_folder_is_shown() {
        let mut workshop = workshop(&[("sw/home.ftl", "home-name = Nyumbani")]);
        assert_eq!(home(&workshop), ("sw".into(), "Nyumbani".into()));
        workshop.update(&folder(&[("sw/home.ftl", "home-name = Mwanzo")]));
        assert_eq!(home(&workshop), ("sw".into(), "Mwanzo".into()));
    }

    #[test]
    fn a_broken_file_shows_its_last_good_text_and_the_error() {
        let mut workshop = workshop(&[("sw/home.ftl", "home-name = Nyumbani")]);
        workshop.update(&folder(&[("sw/home.ftl", "home-name = { Mwanzo")]));
        assert_eq!(home(&workshop), ("sw".into(), "Nyumbani".into()));
        let findings = &workshop.findings()["sw"];
        assert!(findings.iter().any(|finding| finding.excerpt.is_some()), "{findings:?}");
    }

    #[test]
    fn a_file_that_was_never_whole_shows_what_can_be_read() {
        let workshop = workshop(&[("sw/home.ftl", "home-name = Nyumbani\nhome-title = { ")]);
        assert_eq!(home(&workshop), ("sw".into(), "Nyumbani".into()));
    }

    #[test]
    fn a_removed_file_is_gone() {
        let mut workshop = workshop(&[("sw/home.ftl", "home-name = Nyumbani")]);
        workshop.update(&folder(&[]));
        assert_eq!(home(&workshop).0, "en");
    }

    #[test]
    fn broken_english_in_the_folder_leaves_the_guide_as_it_was() {
        let mut workshop = workshop(&[("sw/home.ftl", "home-name = Nyumbani")]);
        workshop.update(&folder(&[
            ("sw/home.ftl", "home-name = Mwanzo"),
            ("en/home.ftl", "home-name = Home"),
        ]));
        assert_eq!(home(&workshop), ("sw".into(), "Nyumbani".into()));
        assert!(!workshop.findings()["en"].is_empty());
    }

    #[test]
    fn a_nonsense_locale_json_leaves_the_language_as_it_was() {
        let mut workshop = workshop(&[("sw/home.ftl", "home-name = Nyumbani")]);
        let mut broken = folder(&[("sw/home.ftl", "home-name = Nyumbani")]);
        broken.insert("sw/locale.json".into(), (&b"{"[..]).into());
        workshop.update(&broken);
        assert_eq!(home(&workshop).0, "sw");
        assert!(
            workshop.findings()["sw"]
                .iter()
                .any(|finding| finding.file == "locales/sw/locale.json")
        );
    }
}
