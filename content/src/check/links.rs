//! Checks of references between records, and of dates.
//!
//! Each kind of record has its checks in a file of its name. This file has what they share, and the checks that need
//! all records.

mod card;
mod category;
mod claim;
mod document;
mod fact;
mod glossary;
mod interview;
mod line;
mod office;
mod tile;
mod time_limit;
mod topic;

use std::collections::BTreeSet;

use waymark_locales::{Finding, Value};

use crate::contact::ValueOf;
use crate::content::Content;
use crate::fact::Fact;
use crate::id::Id;
use crate::record::{Record, Table};
use crate::source::Source;

/// Reports references to records that do not exist, records that nothing uses, and impossible dates.
pub(crate) fn links(content: &Content, findings: &mut Vec<Finding>) {
    let mut check = Check { content, findings, used: Used::default() };
    check.each(&content.facts);
    check.each(&content.topics);
    check.each(&content.tiles);
    check.each(&content.categories);
    check.each(&content.claims);
    check.each(&content.cards);
    check.each(&content.glossary);
    check.each(&content.documents);
    check.each(&content.offices);
    check.each(&content.lines);
    let interview = content.interview();
    check.each(interview.questions());
    check.each(interview.steps());
    check.each(interview.cautions());
    check.each(interview.cases());
    check.each(interview.letters());
    check.each(&content.time_limits);
    time_limit::deadlines(content, check.findings);
    check.unused();
}

/// A kind of record that refers to other records.
trait Linked: Record {
    /// Reports what is wrong with the references and dates of a record, and notes what it refers to.
    fn links<'c>(&'c self, links: &mut Links<'_, 'c, Self>);
}

/// The state of the check over all content.
struct Check<'c, 'f> {
    content: &'c Content,
    findings: &'f mut Vec<Finding>,
    used: Used<'c>,
}

/// What some record refers to.
#[derive(Default)]
struct Used<'c> {
    facts: BTreeSet<&'c str>,
    sources: BTreeSet<&'c str>,
}

/// The check of one record.
struct Links<'a, 'c, T> {
    content: &'c Content,
    file: &'c str,
    record: &'c T,
    findings: &'a mut Vec<Finding>,
    used: &'a mut Used<'c>,
}

impl<'c> Check<'c, '_> {
    fn each<T: Linked>(&mut self, table: &'c Table<T>) {
        for (file, record) in table.with_files() {
            record.links(&mut Links {
                content: self.content,
                file,
                record,
                findings: self.findings,
                used: &mut self.used,
            });
        }
    }

    fn unused(&mut self) {
        // A record that could not be read may be the one that uses them, so unused ones are not reported then.
        if self.content.has_gaps() {
            return;
        }
        for (file, fact) in self.content.facts.with_files() {
            if !self.used.facts.contains(fact.id.as_str()) {
                let advice = "name it in a topic, or take it out";
                report(self.findings, file, fact, "is used nowhere", advice);
            }
        }
        for (file, source) in self.content.sources.with_files() {
            if !self.used.sources.contains(source.id.as_str()) {
                let advice = "name it in a fact, or take it out";
                report(self.findings, file, source, "no fact was read in it", advice);
            }
        }
    }
}

impl<'c, T: Record> Links<'_, 'c, T> {
    /// Reports facts that do not exist, and notes that they are used.
    fn facts(&mut self, facts: &'c [Id<Fact>]) {
        for fact in facts {
            self.uses(fact);
            self.reference(fact, &self.content.facts);
        }
    }

    /// Notes that a fact is used.
    fn uses(&mut self, fact: &'c Id<Fact>) {
        self.used.facts.insert(fact.as_str());
    }

    /// Reports a source that does not exist, and notes that it is used.
    fn source(&mut self, source: &'c Id<Source>) {
        self.used.sources.insert(source.as_str());
        self.reference(source, &self.content.sources);
    }

    /// Reports a reference to a record that does not exist.
    fn reference<U: Record>(&mut self, id: &Id<U>, table: &Table<U>) {
        if !table.knows(id.as_str()) {
            let advice = match table.nearest(id.as_str()) {
                Some(nearest) => format!("did you mean \"{nearest}\"?"),
                None => format!("the ids are in content/data/{}", U::PLACE),
            };
            self.report(format!("no {} \"{id}\"", U::NOUN), &advice);
        }
    }

    /// Reports a value that does not exist or is of another kind.
    fn value(&mut self, of: &ValueOf, kind: &str) {
        self.value_in(&of.fact, &of.value, kind);
    }

    /// Reports if a fact has no value of this name, or one of another kind.
    fn value_in(&mut self, fact: &Id<Fact>, name: &str, kind: &str) {
        self.reference(fact, &self.content.facts);
        let Some(fact) = self.content.facts.get(fact.as_str()) else { return };
        if fact.values.get(name).map(Value::kind) != Some(kind) {
            let problem = format!("fact \"{}\" has no {kind} \"{name}\"", fact.id);
            self.report(problem, &fact.what_it_has());
        }
    }

    fn report(&mut self, problem: impl Into<String>, advice: &str) {
        report(self.findings, self.file, self.record, problem, advice);
    }
}

fn report<T: Record>(
    findings: &mut Vec<Finding>,
    file: &str,
    record: &T,
    problem: impl Into<String>,
    advice: &str,
) {
    findings.push(Finding::error(file, record.subject(), problem, advice));
}
