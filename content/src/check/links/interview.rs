//! Questions, steps, and what belongs to them.

use std::collections::BTreeSet;

use super::{Linked, Links};
use crate::interview::{Case, Caution, Letter, Question, Step};

impl Linked for Question {
    fn links<'c>(&'c self, links: &mut Links<'_, 'c, Self>) {
        if let Some(of) = &self.counted_from {
            links.uses(&of.fact);
        }
        links.facts(&self.facts);
    }
}

impl Linked for Step {
    fn links<'c>(&'c self, links: &mut Links<'_, 'c, Self>) {
        if self.facts.is_empty() {
            links.report("names no fact", "name at least one fact id in \"facts\"");
        }
        links.facts(&self.facts);
        for of in self.deadline.iter().flat_map(|deadline| deadline.values()) {
            links.uses(&of.fact);
        }
        let mut ids = BTreeSet::new();
        let titles = self.titles.iter().map(|title| title.id.as_str());
        for id in titles.chain(self.parts.iter().map(|part| part.id.as_str())) {
            if !ids.insert(id) {
                links.report(format!("the part id \"{id}\" is taken"), "give the part another id");
            }
        }
        for part in &self.parts {
            links.facts(&part.facts);
        }
        links.reference(&self.topic, &links.content.topics);
        if let Some(card) = &self.card {
            links.reference(card, &links.content.cards);
        }
        if let Some(number) = self.alarm.as_ref().and_then(|alarm| alarm.number.as_ref()) {
            links.value(number, "phone");
        }
    }
}

impl Linked for Caution {
    fn links<'c>(&'c self, links: &mut Links<'_, 'c, Self>) {
        links.facts(&self.facts);
    }
}

impl Linked for Letter {
    fn links<'c>(&'c self, links: &mut Links<'_, 'c, Self>) {
        links.facts(&self.facts);
        links.facts(&self.explained_by);
    }
}

impl Linked for Case {
    fn links<'c>(&'c self, links: &mut Links<'_, 'c, Self>) {
        for step in self.must.iter().chain(&self.must_not) {
            links.reference(step, links.content.interview().steps());
        }
    }
}
