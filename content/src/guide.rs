//! The guide: content and texts of one edition, proven to fit together.

use std::any::Any;
use std::sync::{Arc, OnceLock};

use jiff::Timestamp;
use waymark_locales::{Finding, Keywords, Locale, Locales, SOURCE, Severity, Text, locale_ids};
use waymark_search::Entry;
use waymark_studio::{LocaleFiles, PSEUDO_LOCALES, check_source, guide_messages, told_facts};

use crate::check;
use crate::contact::{Office, WayKind};
use crate::content::Content;
use crate::fact::Fact;
use crate::interview::{AnswerKind, Choice, Part, PlannedStep, Question, Step};
use crate::original::Original;
use crate::pack::Pack;
use crate::record::{Record, in_locales};
use crate::search::{self, Found, Search};

/// Content and texts that were checked against each other: when this was made, or when its pack was.
pub struct Guide {
    content: Content,
    locales: Locales,
    warnings: Vec<Finding>,
    search: Search,
    kept: OnceLock<Box<dyn Any + Send + Sync>>,
}

impl Guide {
    /// Reads a pack, and checks its content and English texts, unless the pack says that its texts were checked.
    ///
    /// Translations are read when somebody asks for them; if one is faulty, English is shown. [`Guide::check`] finds their
    /// faults.
    ///
    /// # Errors
    ///
    /// Returns every fault of content and English at once, in order of the files. A guide is never half read.
    pub fn load(pack: &Pack) -> Result<Self, Vec<Finding>> {
        let mut findings = pack.faults();
        let content = Content::load(pack.content(), &mut findings);
        check::links(&content, &mut findings);
        if !pack.is_checked() {
            check_texts(pack, &content, &mut findings);
        }
        let terms = Some(content.country().terms());
        let locales = Locales::load(
            Arc::clone(pack.locales()),
            content.values(),
            terms,
            &pack.stale(),
            &PSEUDO_LOCALES,
        );
        let locales =
            locales.map_err(|faults| findings.extend(faults.into_iter().map(in_locales))).ok();
        let findings = sorted(findings);
        let faulty = findings.iter().any(|finding| finding.severity == Severity::Error);
        let Some(locales) = locales.filter(|_| !faulty) else { return Err(findings) };
        let mut guide = Self {
            content,
            locales,
            warnings: findings,
            search: Search::default(),
            kept: OnceLock::new(),
        };
        if !pack.is_checked() {
            guide.warnings.extend(check::record(&guide.content, guide.locales.source()));
            guide.warnings.extend(check::provenance(&guide));
            guide.warnings.extend(check::summaries(&guide.content, guide.locales.source()));
        }
        Ok(guide)
    }

    /// Reads a pack, and returns everything that is wrong or should be looked at, in every language.
    #[must_use]
    pub fn check(pack: &Pack) -> Vec<Finding> {
        let mut findings = match Self::load(pack) {
            Ok(guide) => guide.warnings,
            Err(findings) => findings,
        };
        let mut ids = locale_ids(pack.locales());
        // Cards are shown in the language of officials, so that it is missed.
        let country = pack.country();
        ids.insert(country.officials());
        let original = Original::read(pack);
        for id in ids.into_iter().filter(|id| *id != SOURCE) {
            findings.extend(original.check(pack.locales(), id));
        }
        sorted(findings)
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

    /// Returns the language that officials read, or English if the guide does not have it.
    #[must_use]
    pub fn officials(&self) -> &Locale {
        let officials = self.locales.get(self.content.country().officials());
        officials.unwrap_or(self.locales.source())
    }

    /// Returns what is no error but should be looked at.
    #[must_use]
    pub fn warnings(&self) -> &[Finding] {
        &self.warnings
    }

    /// Returns what matches typed words on a page in `locale`, the best first, at most `limit` things.
    ///
    /// Every offered language is searched; what is found in the language of the page counts more. Total: any words may be
    /// given. The first search makes the indexes.
    #[must_use]
    pub fn search(&self, words: &str, locale: &Locale, limit: usize) -> Vec<Found<'_>> {
        self.search.find(&self.content, &self.locales, words, locale, limit)
    }

    /// Returns the texts in which the search looks for things in a language, thing by thing.
    #[must_use]
    pub fn searched_texts(&self, locale: &Locale) -> Vec<Vec<Entry>> {
        search::entries(&self.content, locale)
    }

    /// A cache for the code that shows this guide: returns the stored `T`, which is made on the first call; `None` if a
    /// value of another type is stored.
    ///
    /// It is for what is slow to make and follows from the guide alone, so that nobody can see whether it was stored.
    pub fn kept<T: Any + Send + Sync>(&self, make: impl FnOnce() -> T) -> Option<&T> {
        self.kept.get_or_init(|| Box::new(make())).downcast_ref()
    }

    /// Returns the statement of a fact. A fact about how to reach an office has a second one, which is used once the
    /// fact is confirmed.
    #[must_use]
    pub fn statement<'g>(&'g self, fact: &Fact, locale: &'g Locale) -> Text<'g> {
        self.content.statement(fact, locale)
    }

    /// Returns the short text of a fact for the pages that are not its home; `None` if it has no home.
    #[must_use]
    pub fn in_short<'g>(&'g self, fact: &Fact, locale: &'g Locale) -> Option<Text<'g>> {
        fact.home.as_ref().map(|_| self.part(fact, check::SHORT, locale))
    }

    /// Returns the main text of a record: the statement of a fact, the title of a topic, the words of a card.
    #[must_use]
    pub fn name<'g, T: Record>(&'g self, record: &T, locale: &'g Locale) -> Text<'g> {
        record.name(locale)
    }

    /// Returns another text of a record, such as the `summary` of a topic.
    #[must_use]
    pub fn part<'g, T: Record>(
        &'g self,
        record: &T,
        attribute: &str,
        locale: &'g Locale,
    ) -> Text<'g> {
        record.part(attribute, locale)
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
            AnswerKind::Documents => self.content.documents.get(choice.id.as_str()),
            AnswerKind::One(_)
            | AnswerKind::Many(_)
            | AnswerKind::Day(_)
            | AnswerKind::Moment(_) => None,
        };
        let message = document.map_or_else(|| choice.message_id(question), Record::message_id);
        locale.text(&message).expect("the check has found every text in English")
    }

    /// Returns the hint that helps to choose, if the choice has one.
    #[must_use]
    pub fn choice_hint<'g>(
        &'g self,
        question: &Question,
        choice: &Choice,
        locale: &'g Locale,
    ) -> Option<Text<'g>> {
        choice.hint.then(|| locale.attribute(&choice.message_id(question), "hint")).flatten()
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
        step.paragraph(part, locale)
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
        self.content.country().day(now) < self.content.edition().date
    }

    /// Returns whether this edition is past the day by which it should have been reviewed.
    #[must_use]
    pub fn is_old(&self, now: Timestamp) -> bool {
        self.content.country().day(now) > self.content.edition().review_by
    }

    /// Returns whether the time has come to check a fact again.
    #[must_use]
    pub fn is_due(&self, fact: &Fact, now: Timestamp) -> bool {
        self.content.country().day(now) >= self.content.check_again(fact)
    }

    /// Returns the fingerprint of every fact as it is now, for the record of an edition.
    #[must_use]
    pub fn fingerprints(&self) -> std::collections::BTreeMap<String, String> {
        self.content.fingerprints(self.locales.source())
    }
}

/// Checks the English texts of a pack beside its content.
fn check_texts(pack: &Pack, content: &Content, findings: &mut Vec<Finding>) {
    let english = LocaleFiles::read(pack.locales(), SOURCE);
    // If a file of English cannot be read, all that is missing follows from it.
    if english.unread().is_empty() {
        check::texts(content, &guide_messages(&english), findings);
        check::told(content, &told_facts(&english), findings);
        let keywords = Keywords::read(pack.locales(), SOURCE).unwrap_or_default();
        check::keywords(content, SOURCE, &keywords, findings);
    }
    let (values, terms) = (content.values(), content.country().terms());
    let of_texts = check_source(&english, &values, Some(&terms), &content.interview().blanks());
    findings.extend(of_texts.into_iter().map(in_locales));
}

/// Puts findings in the order of the files, each once.
pub(crate) fn sorted(mut findings: Vec<Finding>) -> Vec<Finding> {
    findings.sort_by(|a, b| {
        (&a.file, a.line, &a.subject, &a.problem).cmp(&(&b.file, b.line, &b.subject, &b.problem))
    });
    findings.dedup();
    findings
}
