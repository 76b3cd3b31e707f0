//! Checks that a text whose record shows no source for it uses no value of a fact.

use std::collections::{BTreeMap, BTreeSet};

use waymark_locales::Finding;

use crate::content::Content;
use crate::fact::Fact;
use crate::id::Id;
use crate::record::Record;

/// Reports records whose texts use a value of a fact that the record does not name: their page would not show where
/// the value was read.
///
/// Claims are exempt: they quote what is not true, and name the facts that answer it.
pub(crate) fn told(
    content: &Content,
    told: &BTreeMap<String, BTreeSet<String>>,
    findings: &mut Vec<Finding>,
) {
    let mut report = |file: &str, subject: String, message: &str, named: &[&Id<Fact>]| {
        let facts = told.get(message).into_iter().flatten();
        for fact in facts.filter(|fact| named.iter().all(|id| id.as_str() != fact.as_str())) {
            findings.push(Finding::error(
                file,
                subject.clone(),
                format!("its text \"{message}\" tells a value of fact \"{fact}\", which it does not name"),
                "name the fact, so that its sources are shown there",
            ));
        }
    };
    for (file, category) in content.categories.with_files() {
        let named: Vec<_> = category.facts.iter().collect();
        report(file, category.subject(), &category.message_id(), &named);
    }
    for (file, topic) in content.topics.with_files() {
        report(file, topic.subject(), &topic.message_id(), &topic.own_facts().collect::<Vec<_>>());
    }
    for (file, card) in content.cards.with_files() {
        report(file, card.subject(), &card.message_id(), &card.facts.iter().collect::<Vec<_>>());
    }
    for (file, document) in content.documents.with_files() {
        report(
            file,
            document.subject(),
            &document.message_id(),
            &document.facts.iter().collect::<Vec<_>>(),
        );
    }
    for (file, caution) in content.interview().cautions().with_files() {
        report(
            file,
            caution.subject(),
            &caution.message_id(),
            &caution.facts.iter().collect::<Vec<_>>(),
        );
    }
    // A step without any fact is reported for that already.
    let steps = content.interview().steps().with_files();
    for (file, step) in steps.filter(|(_, step)| !step.facts.is_empty()) {
        let parts = step.parts.iter().flat_map(|part| &part.facts);
        let named: Vec<_> = step.facts.iter().chain(parts).collect();
        report(file, step.subject(), &step.message_id(), &named);
        for part in step.parts.iter().filter(|part| part.shared) {
            report(file, step.subject(), &part.message_id(), &named);
        }
    }
    for (file, question) in content.interview().questions().with_files() {
        let named: Vec<_> = question.facts.iter().collect();
        report(file, question.subject(), &question.message_id(), &named);
        for choice in content.interview().choices(question) {
            report(file, question.subject(), &choice.message_id(question), &named);
        }
    }
}
