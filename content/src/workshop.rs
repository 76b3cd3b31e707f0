//! The workshop: a guide made of the folders of a translator or an editor while they work.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use waymark_locales::{Files, Finding, SOURCE, is_whole, locale_ids};
use waymark_studio::Status;

use crate::guide::Guide;
use crate::original::Original;
use crate::pack::Pack;

/// A guide over folders of locales, of content, or of both, which change while somebody works, with the findings in
/// them.
///
/// It always has a guide. A locale file with a fault is shown as it was last read without one; if it never was, what
/// can be read of it is shown. Languages that the folder lacks, English too, are those of the program. While content or
/// English has faults, everything is shown as it was before.
pub struct Workshop {
    /// What the folders lie over.
    pack: Pack,
    /// Each locale file as it was last read in full.
    shown: Files,
    guide: Arc<Guide>,
    /// Whether the guide is an earlier one, because of a fault.
    is_behind: bool,
    /// The findings in the content, if a folder of content is followed.
    of_content: Option<Vec<Finding>>,
    /// The findings by the id of each locale in the folder.
    findings: BTreeMap<String, Vec<Finding>>,
    /// The status by the id of each locale in the folder.
    statuses: BTreeMap<String, Status>,
    left_out: Vec<Finding>,
}

impl Workshop {
    /// Makes a guide from a folder of content, if there is one, and a folder of locales, both laid over `pack`.
    ///
    /// # Errors
    ///
    /// If `pack` itself has faults.
    pub fn new(pack: Pack, content: Option<&Files>, locales: &Files) -> Result<Self, Vec<Finding>> {
        let before = Self {
            shown: Files::new(),
            guide: Arc::new(Guide::load(&pack)?),
            pack,
            is_behind: false,
            of_content: None,
            findings: BTreeMap::new(),
            statuses: BTreeMap::new(),
            left_out: Vec::new(),
        };
        Ok(before.updated(content, locales))
    }

    /// Makes the guide of the folders as they are now. That takes some time; meanwhile this one can still be shown.
    #[must_use]
    pub fn updated(&self, content: Option<&Files>, locales: &Files) -> Self {
        let as_shown = |(path, bytes): (&String, &Cow<'static, [u8]>)| {
            let before = self.shown.get(path).filter(|_| !is_whole(path, bytes));
            (path.clone(), before.unwrap_or(bytes).clone())
        };
        let shown: Files = locales.iter().map(as_shown).collect();
        let is_followed = content.is_some();
        let made = Guide::load(&self.pack.under(content, shown.clone()));
        let of_content = match &made {
            Ok(guide) => guide.warnings().to_vec(),
            Err(faults) => faults.clone(),
        };
        let pack = self.pack.under(content, locales.clone());
        let original = Original::read(&pack);
        let check = |id: &str| {
            let mut findings = match id {
                SOURCE => Guide::load(&pack).err().unwrap_or_default(),
                _ => original.check(pack.locales(), id),
            };
            findings.retain(|finding| !is_followed || !of_content.contains(finding));
            (id.to_owned(), findings)
        };
        let status = |id: &str| (id.to_owned(), original.status(pack.locales(), id));
        Self {
            pack: self.pack.clone(),
            is_behind: made.is_err(),
            guide: made.map_or_else(|_| Arc::clone(&self.guide), Arc::new),
            findings: locale_ids(locales).into_iter().map(check).collect(),
            statuses: locale_ids(locales).into_iter().map(status).collect(),
            of_content: is_followed.then_some(of_content),
            left_out: Vec::new(),
            shown,
        }
    }

    /// Adds findings about what in the folders could not be read.
    #[must_use]
    pub fn with_left_out(self, left_out: Vec<Finding>) -> Self {
        Self { left_out, ..self }
    }

    /// Returns the findings about what in the folders could not be read.
    #[must_use]
    pub fn left_out(&self) -> &[Finding] {
        &self.left_out
    }

    /// Returns the guide.
    #[must_use]
    pub fn guide(&self) -> &Guide {
        &self.guide
    }

    /// Returns whether the guide is an earlier one, because content or English has faults now.
    #[must_use]
    pub fn is_behind(&self) -> bool {
        self.is_behind
    }

    /// Returns the findings in the content and the English texts that belong to it; `None` if no folder of content is
    /// followed.
    #[must_use]
    pub fn of_content(&self) -> Option<&[Finding]> {
        self.of_content.as_deref()
    }

    /// Returns the state of each message of a locale in the folder, and its file; `None` for another locale.
    #[must_use]
    pub fn status(&self, id: &str) -> Option<&Status> {
        self.statuses.get(id)
    }

    /// Returns the findings in each locale of the folder, by its id.
    #[must_use]
    pub fn findings(&self) -> &BTreeMap<String, Vec<Finding>> {
        &self.findings
    }
}

#[cfg(test)]
mod tests {
    use waymark_locales::Severity;

    use super::*;
    use crate::testing;

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

    fn over(content: Option<&Files>, locales: &Files) -> Workshop {
        Workshop::new(testing::pack(), content, locales).expect("the pack has no fault")
    }

    fn workshop(files: &[(&str, &str)]) -> Workshop {
        over(None, &folder(files))
    }

    #[test]
    fn a_change_in_the_folder_is_shown() {
        let mut workshop = workshop(&[("sw/home.ftl", "home-name = Nyumbani")]);
        assert_eq!(home(&workshop), ("sw".into(), "Nyumbani".into()));
        workshop = workshop.updated(None, &folder(&[("sw/home.ftl", "home-name = Mwanzo")]));
        assert_eq!(home(&workshop), ("sw".into(), "Mwanzo".into()));
    }

    #[test]
    fn a_broken_file_shows_its_last_good_text_and_the_error() {
        let mut workshop = workshop(&[("sw/home.ftl", "home-name = Nyumbani")]);
        workshop = workshop.updated(None, &folder(&[("sw/home.ftl", "home-name = { Mwanzo")]));
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
        workshop = workshop.updated(None, &folder(&[]));
        assert_eq!(home(&workshop).0, "en");
    }

    #[test]
    fn broken_english_in_the_folder_leaves_the_guide_as_it_was() {
        let mut workshop = workshop(&[("sw/home.ftl", "home-name = Nyumbani")]);
        workshop = workshop.updated(
            None,
            &folder(&[("sw/home.ftl", "home-name = Mwanzo"), ("en/home.ftl", "home-name = Home")]),
        );
        assert_eq!(home(&workshop), ("sw".into(), "Nyumbani".into()));
        assert!(!workshop.findings()["en"].is_empty());
    }

    #[test]
    fn a_nonsense_locale_json_leaves_the_language_as_it_was() {
        let mut workshop = workshop(&[("sw/home.ftl", "home-name = Nyumbani")]);
        let mut broken = folder(&[("sw/home.ftl", "home-name = Nyumbani")]);
        broken.insert("sw/locale.json".into(), (&b"{"[..]).into());
        workshop = workshop.updated(None, &broken);
        assert_eq!(home(&workshop).0, "sw");
        assert!(
            workshop.findings()["sw"]
                .iter()
                .any(|finding| finding.file == "locales/sw/locale.json")
        );
    }

    /// Returns the embedded content with one word of one file changed.
    fn content(path: &str, from: &str, to: &str) -> Files {
        let mut files = Files::clone(testing::pack().content());
        let text = String::from_utf8(files[path].to_vec()).unwrap();
        assert!(text.contains(from), "{path} has {from}");
        files.insert(path.to_owned(), text.replacen(from, to, 1).into_bytes().into());
        files
    }

    fn fire(workshop: &Workshop) -> String {
        let guide = workshop.guide();
        let fact = guide.content().facts().get("hot-119").expect("the number of the fire brigade");
        guide.statement(fact, guide.locales().source()).to_string()
    }

    const HOTLINES: &str = "facts/hotlines.json";

    #[test]
    fn a_corrected_value_is_shown_and_nothing_is_wrong_with_the_rest() {
        let mut workshop = over(Some(testing::pack().content()), &Files::new());
        assert!(fire(&workshop).contains("119") && !workshop.is_behind());
        let errors = |workshop: &Workshop| {
            let found = workshop.of_content().expect("the folder is followed").to_vec();
            found.into_iter().filter(|finding| finding.severity == Severity::Error).count()
        };
        assert_eq!(errors(&workshop), 0);
        workshop = workshop.updated(
            Some(&content(HOTLINES, r#""phone": "119""#, r#""phone": "911""#)),
            &Files::new(),
        );
        assert!(fire(&workshop).contains("911"), "{}", fire(&workshop));
        assert_eq!(errors(&workshop), 0);
    }

    #[test]
    fn content_with_a_fault_leaves_the_guide_as_it_was_and_says_so() {
        let good = content(HOTLINES, r#""phone": "119""#, r#""phone": "911""#);
        let mut workshop = over(Some(&good), &folder(&[]));
        for (path, from, to) in [
            (HOTLINES, r#""phone": "119""#, r#""phone": "119"#),
            (HOTLINES, r#""kind": "contact""#, r#""kind": "contract""#),
            ("lines.json", r#""fact": "hot-119""#, r#""fact": "hot-911""#),
        ] {
            workshop = workshop.updated(Some(&content(path, from, to)), &folder(&[]));
            assert!(workshop.is_behind() && fire(&workshop).contains("911"), "{to}");
            let place = format!("content/data/{path}");
            let found = workshop.of_content().unwrap();
            assert!(found.iter().any(|finding| finding.file == place), "{to}: {found:?}");
            workshop = workshop.updated(Some(&good), &folder(&[]));
            assert!(!workshop.is_behind(), "{to} was mended");
        }
        // From the first look on, too.
        let faulty = content(HOTLINES, r#""phone": "119""#, r#""phone": "119"#);
        let workshop = over(Some(&faulty), &folder(&[]));
        assert!(workshop.is_behind() && fire(&workshop).contains("119"));
    }

    #[test]
    fn content_and_locales_are_followed_together_and_each_fault_is_told_once() {
        let new = content(HOTLINES, r#""phone": "119""#, r#""phone": "911""#);
        let english = [("en/home.ftl", "home-name = Home")];
        let workshop = over(Some(&new), &folder(&english));
        assert!(workshop.is_behind(), "most of English is missing");
        let of_content = workshop.of_content().unwrap();
        assert!(!of_content.is_empty());
        assert!(workshop.findings()["en"].iter().all(|finding| !of_content.contains(finding)));
        let workshop = over(Some(&new), &folder(&[("sw/home.ftl", "home-name = Mwanzo")]));
        assert_eq!(home(&workshop).1, "Mwanzo");
        assert!(fire(&workshop).contains("911"));
    }

    #[test]
    fn without_a_folder_of_content_none_is_told_of() {
        assert!(workshop(&[("sw/home.ftl", "home-name = Mwanzo")]).of_content().is_none());
    }
}
