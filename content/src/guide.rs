//! The guide: content and texts of one edition, proven to fit together.

use std::any::Any;
use std::sync::{Arc, OnceLock};

use jiff::Timestamp;
use waymark_locales::{
    Files, Finding, Keywords, Locale, Locales, Severity, Text, check_locale, guide_messages,
    locale_ids, told_facts, too_many_messages, unread,
};

use crate::check;
use crate::contact::{Office, WayKind};
use crate::content::{self, Content};
use crate::edition::fingerprint;
use crate::fact::Fact;
use crate::interview::{AnswerKind, Choice, Part, PlannedStep, Question, Step};
use crate::moment::beijing;
use crate::record::Record;
use crate::search::LazySearch;

/// Content and texts that were checked against each other. Making one is the check.
pub struct Guide {
    content: Content,
    locales: Locales,
    warnings: Vec<Finding>,
    pub(crate) search: LazySearch,
    kept: OnceLock<Box<dyn Any + Send + Sync>>,
}

impl Guide {
    /// Reads content and locale files, and checks the content and its English texts.
    ///
    /// Translations are read when somebody asks for them; where one is faulty, English is shown. [`Guide::check`] finds their
    /// faults.
    ///
    /// # Errors
    ///
    /// Returns every fault of content and English at once, in order of the files. A guide is never half read.
    pub fn load(
        content_files: &Files,
        locale_files: impl Into<Arc<Files>>,
    ) -> Result<Self, Vec<Finding>> {
        let locale_files = locale_files.into();
        let mut findings = Vec::new();
        let content = Content::load(content_files, &mut findings);
        check::links(&content, &mut findings);
        let of_content = findings.len();
        check::texts(&content, &guide_messages(&locale_files, SOURCE), &mut findings);
        check::told(&content, &told_facts(&locale_files), &mut findings);
        let keywords = Keywords::read(&locale_files, SOURCE).unwrap_or_default();
        check::keywords(&content, SOURCE, &keywords, &mut findings);
        let locales =
            Locales::load(Arc::clone(&locale_files), content.values()).map_err(|faults| {
                // Where a file of English cannot be read, all that is missing follows from it.
                if !unread(&locale_files, SOURCE).is_empty() {
                    findings.truncate(of_content);
                }
                findings.extend(faults.into_iter().map(from_root));
            });
        let findings = sorted(findings);
        let faulty = findings.iter().any(|finding| finding.severity == Severity::Error);
        let Some(locales) = locales.ok().filter(|_| !faulty) else { return Err(findings) };
        let mut guide = Self {
            content,
            locales,
            warnings: findings,
            search: LazySearch::new(),
            kept: OnceLock::new(),
        };
        guide.warnings.extend(check::record(&guide));
        guide.warnings.extend(check::provenance(&guide));
        guide.warnings.extend(check::leads(&guide));
        Ok(guide)
    }

    /// Reads content and locale files, and returns everything that is wrong or should be looked at, in every language.
    #[must_use]
    pub fn check(content_files: &Files, locale_files: &Files) -> Vec<Finding> {
        let mut findings = match Self::load(content_files, locale_files.clone()) {
            Ok(guide) => guide.warnings,
            Err(findings) => findings,
        };
        let mut ids = locale_ids(locale_files);
        // Cards are shown in Chinese, so that it is missed.
        ids.insert(check::SHOWN);
        for id in ids.into_iter().filter(|id| *id != SOURCE) {
            findings.extend(Self::check_language(content_files, locale_files, id));
        }
        sorted(findings)
    }

    /// Returns what is wrong or should be looked at in the folder of the locale `id`. Of English these are the errors, with
    /// those of the content that it fits together with.
    #[must_use]
    pub fn check_language(content_files: &Files, locale_files: &Files, id: &str) -> Vec<Finding> {
        if id == SOURCE {
            return Self::load(content_files, locale_files.clone()).err().unwrap_or_default();
        }
        // Beside an English file that cannot be read, every text of a language would be one too many.
        let mut unread = unread(locale_files, SOURCE);
        unread.extend(too_many_messages(locale_files, id));
        if !unread.is_empty() {
            return unread.into_iter().map(from_root).collect();
        }
        let mut findings = Vec::new();
        // Faults of the content are not those of a language.
        let content = Content::load(content_files, &mut Vec::new());
        check::translation(&content, id, &guide_messages(locale_files, id), &mut findings);
        let keywords = Keywords::read(locale_files, id).unwrap_or_default();
        check::keywords(&content, id, &keywords, &mut findings);
        let of_texts = check_locale(locale_files, id, &content.values());
        findings.extend(of_texts.into_iter().map(from_root));
        sorted(findings)
    }

    /// Returns the guide that was compiled into the program.
    #[must_use]
    pub fn embedded() -> Self {
        Self::load(&content::embedded(), waymark_locales::embedded())
            .expect("the embedded guide is checked by the tests")
    }

    /// Returns the facts, topics and all else that is data.
    #[must_use]
    pub fn content(&self) -> &Content {
        &self.content
    }

    /// Returns the languages.
    #[must_use]
    pub fn locales(&self) -> &Locales {
        &self.locales
    }

    /// Returns what is no error but should be looked at.
    #[must_use]
    pub fn warnings(&self) -> &[Finding] {
        &self.warnings
    }

    /// Returns what whoever shows this guide has made of it and keeps with it, or makes it now; nothing where something of
    /// another kind is kept already.
    ///
    /// It is for what is slow to make and follows from the guide alone, so that nobody can see whether it was kept.
    pub fn kept<T: Any + Send + Sync>(&self, make: impl FnOnce() -> T) -> Option<&T> {
        self.kept.get_or_init(|| Box::new(make())).downcast_ref()
    }

    /// Returns the statement of a fact: of one about how to reach an office, that which says how sure it is.
    #[must_use]
    pub fn statement<'g>(&'g self, fact: &Fact, locale: &'g Locale) -> Text<'g> {
        let confirmed = self
            .content
            .is_confirmed(fact)
            .then(|| locale.attribute(&fact.message(), check::CONFIRMED))
            .flatten();
        confirmed.unwrap_or_else(|| self.name(fact, locale))
    }

    /// Returns what a fact says in a line where it is not at home; nothing where it has no home.
    #[must_use]
    pub fn in_short<'g>(&'g self, fact: &Fact, locale: &'g Locale) -> Option<Text<'g>> {
        fact.home.as_ref().map(|_| self.part(fact, check::SHORT, locale))
    }

    /// Returns the main text of a record: the statement of a fact, the title of a topic, the words of a card.
    #[must_use]
    pub fn name<'g, T: Record>(&'g self, record: &T, locale: &'g Locale) -> Text<'g> {
        locale.text(&record.message()).expect("the check has found every text in English")
    }

    /// Returns another text of a record, such as the `summary` of a topic.
    #[must_use]
    pub fn part<'g, T: Record>(
        &'g self,
        record: &T,
        attribute: &str,
        locale: &'g Locale,
    ) -> Text<'g> {
        locale
            .attribute(&record.message(), attribute)
            .expect("the check has found every text in English")
    }

    /// Returns what a choice of a question is called.
    #[must_use]
    pub fn choice<'g>(
        &'g self,
        question: &Question,
        choice: &Choice,
        locale: &'g Locale,
    ) -> Text<'g> {
        let document = match question.answer {
            AnswerKind::Documents => self.content.documents.find(choice.id.as_str()),
            AnswerKind::One(_)
            | AnswerKind::Many(_)
            | AnswerKind::Day(_)
            | AnswerKind::Moment(_) => None,
        };
        let message = document.map_or_else(|| choice.message(question), Record::message);
        locale.text(&message).expect("the check has found every text in English")
    }

    /// Returns what helps to choose, where a choice has such a text.
    #[must_use]
    pub fn choice_hint<'g>(
        &'g self,
        question: &Question,
        choice: &Choice,
        locale: &'g Locale,
    ) -> Option<Text<'g>> {
        choice.hint.then(|| locale.attribute(&choice.message(question), "hint")).flatten()
    }

    /// Returns the title of a step of a plan, for this reader.
    #[must_use]
    pub fn title<'g>(&'g self, planned: &PlannedStep<'_>, locale: &'g Locale) -> Text<'g> {
        match planned.title {
            Some(title) => self.part(planned.step, title.id.as_str(), locale),
            None => self.name(planned.step, locale),
        }
    }

    /// Returns a paragraph of a step.
    #[must_use]
    pub fn paragraph<'g>(&'g self, step: &Step, part: &Part, locale: &'g Locale) -> Text<'g> {
        if part.shared {
            locale.text(&part.message()).expect("the check has found every text in English")
        } else {
            self.part(step, part.id.as_str(), locale)
        }
    }

    /// Returns what is known of the e-mail address of an office.
    #[must_use]
    pub fn email<'g>(&'g self, office: &Office, locale: &'g Locale) -> Text<'g> {
        let email = self.content.way(office, WayKind::Email);
        match email.values.first() {
            Some(address) => {
                let sure = email.confidence.word(locale).to_string();
                locale.plan_email_known(locale.value(address), sure)
            }
            None => locale.email_address(),
        }
    }

    /// Returns whether an office is open at this moment by its usual hours, in a few words that say how sure these are.
    #[must_use]
    pub fn open_in_a_word<'g>(
        &'g self,
        office: &Office,
        now: Timestamp,
        locale: &'g Locale,
    ) -> Text<'g> {
        let open = self.content.hours(office).is_open(now);
        match (open, self.content.way(office, WayKind::Hours).is_confirmed()) {
            (true, true) => locale.contact_open_word_confirmed(),
            (true, false) => locale.contact_open_word(),
            (false, true) => locale.contact_closed_word_confirmed(),
            (false, false) => locale.contact_closed_word(),
        }
    }

    /// Returns whether the clock cannot be right: it is earlier than the day on which this edition was made.
    #[must_use]
    pub fn clock_is_wrong(&self, now: Timestamp) -> bool {
        beijing(now).date() < self.content.edition().date
    }

    /// Returns whether this edition is past the day by which it should have been reviewed.
    #[must_use]
    pub fn is_old(&self, now: Timestamp) -> bool {
        beijing(now).date() > self.content.edition().review_by
    }

    /// Returns whether the time has come to check a fact again.
    #[must_use]
    pub fn is_due(&self, fact: &Fact, now: Timestamp) -> bool {
        beijing(now).date() >= self.content.check_again(fact)
    }

    /// Returns the fingerprint of every fact as it is now, for the record of an edition.
    #[must_use]
    pub fn fingerprints(&self) -> std::collections::BTreeMap<String, String> {
        let source = self.locales.source();
        let print = |fact: &Fact| {
            (fact.id.to_string(), fingerprint(fact, self.statement(fact, source).as_str()))
        };
        self.content.facts.iter().map(print).collect()
    }
}

/// The language that every text must be in.
const SOURCE: &str = "en";

/// Names a file from the root of the guide.
fn from_root(finding: Finding) -> Finding {
    Finding { file: format!("locales/{}", finding.file), ..finding }
}

fn sorted(mut findings: Vec<Finding>) -> Vec<Finding> {
    findings.sort_by(|a, b| {
        (&a.file, a.line, &a.subject, &a.problem).cmp(&(&b.file, b.line, &b.subject, &b.problem))
    });
    findings.dedup();
    findings
}
