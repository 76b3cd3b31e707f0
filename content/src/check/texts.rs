//! Texts that the content needs.

use std::collections::{BTreeMap, BTreeSet};

use waymark_locales::{Finding, Keywords, Locale, SOURCE};
use waymark_studio::Messages;

use crate::contact::WayKind;
use crate::content::Content;
use crate::fact::Fact;
use crate::interview::{AnswerKind, Part};
use crate::record::{Record, Table};

/// The most words of the summary of a topic.
const LEAD: usize = 30;
/// The attribute of what a fact says in a line, outside its home.
pub(crate) const SHORT: &str = "short";

/// Reports messages and attributes that the content needs and English lacks, and English ones that nothing needs.
pub(crate) fn texts(content: &Content, english: &Messages, findings: &mut Vec<Finding>) {
    // A missing folder of the source language is reported by the locales themselves.
    let needed = Needed::for_content(content);
    if !english.is_empty() {
        needed.report_missing(SOURCE, english, findings);
    }
    needed.report_unknown(SOURCE, english, findings);
}

/// Reports messages and attributes that are shown to officials and that the texts in their language lack.
pub(crate) fn translation(
    content: &Content,
    locale: &str,
    messages: &Messages,
    findings: &mut Vec<Finding>,
) {
    if locale == content.country().officials() {
        Needed::shown(content).report_missing(locale, messages, findings);
    }
}

/// Reports summaries of topics that are too long in English to be read before the first thing to do.
pub(crate) fn summaries(content: &Content, english: &Locale) -> Vec<Finding> {
    let topics = content.topics().with_files();
    let too_long = topics.filter_map(|(file, topic)| {
        let words = topic.part("summary", english).as_str().split_whitespace().count();
        (words > LEAD).then(|| {
            let problem = format!("its summary has {words} words");
            let advice = format!("say it in {LEAD}; a fact of the topic can say the rest");
            Finding::warning(file, topic.subject(), problem, advice)
        })
    });
    too_long.collect()
}

/// Reports keywords of what no search can find.
pub(crate) fn keywords(
    content: &Content,
    locale: &str,
    keywords: &Keywords,
    findings: &mut Vec<Finding>,
) {
    let known = named(content);
    for id in keywords.ids().filter(|id| !known.contains(*id)) {
        findings.push(Finding::error(
            format!("locales/{locale}/keywords.json"),
            format!("\"{id}\""),
            "nothing in the content has this name",
            "take it out, or mend it: a name is such as \"topic-overstay\"",
        ));
    }
}

/// Returns the names of everything that can have keywords, of what could not be read too.
fn named(content: &Content) -> BTreeSet<String> {
    fn of<T: Record>(table: &Table<T>) -> impl Iterator<Item = String> {
        let unreadable = table.unreadable().map(|id| format!("{}-{id}", T::NOUN));
        table.iter().map(Record::message_id).chain(unreadable)
    }
    of(&content.categories)
        .chain(of(&content.topics))
        .chain(of(&content.cards))
        .chain(of(&content.documents))
        .chain(of(&content.lines))
        .chain(of(&content.offices))
        .collect()
}

/// Message ids, each with the thing that needs it and the attributes that it needs.
#[derive(Default)]
struct Needed {
    messages: BTreeMap<String, (String, BTreeSet<String>)>,
    /// Messages of things that could not be read: nothing is known about their texts.
    excused: BTreeSet<String>,
}

impl Needed {
    /// Returns what every language can have.
    fn for_content(content: &Content) -> Self {
        let mut needed = Self::default();
        needed.facts(content);
        needed.all(&content.tiles, &[]);
        needed.all(&content.categories, &["summary"]);
        needed.all(&content.claims, &["truth"]);
        needed.all(&content.glossary, &[]);
        needed.all(&content.documents, &["detail"]);
        needed.all(&content.details, &[]);
        needed.all(&content.topics, &["summary"]);
        needed.all(&content.cards, &["title", "use"]);
        needed.all(&content.languages, &[]);
        needed.all(&content.lines, &["when"]);
        for card in content.cards.iter() {
            for blank in &card.blanks {
                needed.message(blank.message_id(), card.subject(), []);
            }
        }
        needed.interview(content);
        needed.all(&content.time_limits, &["from"]);
        needed
    }

    /// Adds what facts say: those with a home in short too. Those about how to reach an office say it in two ways, so that
    /// none claims to be not confirmed if it is.
    fn facts(&mut self, content: &Content) {
        self.all(&content.facts, &[]);
        for fact in content.facts.iter().filter(|fact| fact.home.is_some()) {
            self.one(fact, [SHORT]);
        }
        for office in content.offices.iter() {
            for of in WayKind::ALL.into_iter().flat_map(|way| office.values(way)) {
                if let Some(fact) = content.facts.get(of.fact.as_str()) {
                    self.one(fact, [Fact::CONFIRMED]);
                }
            }
        }
    }

    fn interview(&mut self, content: &Content) {
        let interview = content.interview();
        self.all(interview.questions(), &["name", "hint", "why", "error"]);
        for question in interview.questions().iter() {
            // Documents have names of their own.
            let documents = matches!(question.answer, AnswerKind::Documents);
            for choice in
                interview.choices(question).iter().filter(|choice| !documents || choice.alone)
            {
                let hint = choice.hint.then_some("hint");
                self.message(&choice.message_id(question), question.subject(), hint);
            }
        }
        for step in interview.steps().iter() {
            let titles = step.titles.iter().map(|title| title.id.as_str());
            let (shared, own): (Vec<&Part>, Vec<&Part>) =
                step.parts.iter().partition(|part| part.shared);
            self.one(step, own.iter().map(|part| part.id.as_str()).chain(titles));
            for part in shared {
                self.message(&part.message_id(), step.subject(), []);
            }
        }
        self.excuse(interview.steps());
        self.all(interview.cautions(), &[]);
        self.all(interview.cases(), &["title"]);
        for letter in interview.letters().iter() {
            for text in letter.texts() {
                self.message(text.as_str(), letter.subject(), []);
            }
        }
    }

    /// Returns what is shown to others in the language of officials: cards, numbers to call and names of languages.
    fn shown(content: &Content) -> Self {
        let mut shown = Self::default();
        shown.all(&content.cards, &["title"]);
        shown.all(&content.languages, &[]);
        shown.all(&content.lines, &[]);
        for card in content.cards.iter() {
            for blank in &card.blanks {
                shown.message(blank.message_id(), card.subject(), []);
            }
        }
        shown
    }

    fn all<T: Record>(&mut self, table: &Table<T>, attributes: &[&str]) {
        for record in table.iter() {
            self.one(record, attributes.iter().copied());
        }
        self.excuse(table);
    }

    fn excuse<T: Record>(&mut self, table: &Table<T>) {
        self.excused.extend(table.unreadable().map(|id| format!("{}-{id}", T::NOUN)));
    }

    fn one<'a, T: Record>(&mut self, record: &T, attributes: impl IntoIterator<Item = &'a str>) {
        self.message(&record.message_id(), record.subject(), attributes);
    }

    fn message<'a>(
        &mut self,
        id: &str,
        subject: String,
        attributes: impl IntoIterator<Item = &'a str>,
    ) {
        let attributes = attributes.into_iter().map(str::to_owned);
        self.messages
            .entry(id.to_owned())
            .or_insert_with(|| (subject, BTreeSet::new()))
            .1
            .extend(attributes);
    }

    fn report_missing(&self, locale: &str, messages: &Messages, findings: &mut Vec<Finding>) {
        let folder = format!("locales/{locale}/guide");
        for (id, (subject, attributes)) in &self.messages {
            let Some(present) = messages.get(id) else {
                findings.push(Finding::error(
                    &folder,
                    subject,
                    format!("the text \"{id}\" is missing"),
                    format!("write: {id} = …"),
                ));
                continue;
            };
            for attribute in attributes.difference(present) {
                let advice = format!("write under {id}: .{attribute} = …");
                findings.push(Finding::error(
                    &folder,
                    subject,
                    format!("the text \"{id}.{attribute}\" is missing"),
                    advice,
                ));
            }
        }
    }

    fn report_unknown(&self, locale: &str, messages: &Messages, findings: &mut Vec<Finding>) {
        let folder = format!("locales/{locale}/guide");
        for (id, attributes) in messages.iter().filter(|(id, _)| !self.excused.contains(*id)) {
            let Some((_, wanted)) = self.messages.get(id) else {
                let advice = "take it out, or mend its id";
                findings.push(Finding::error(
                    &folder,
                    format!("message \"{id}\""),
                    "nothing in the content has this text",
                    advice,
                ));
                continue;
            };
            for attribute in attributes.difference(wanted) {
                let problem = format!("nothing shows its attribute \".{attribute}\"");
                findings.push(Finding::error(
                    &folder,
                    format!("message \"{id}\""),
                    problem,
                    "take it out, or mend its name",
                ));
            }
        }
    }
}
