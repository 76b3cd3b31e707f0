//! The references of terms.

use super::{Linked, Links};
use crate::glossary::GlossaryEntry;

impl Linked for GlossaryEntry {
    fn links<'c>(&'c self, links: &mut Links<'_, 'c, Self>) {
        links.value_in(&self.fact, &self.value, "term");
        links.uses(&self.fact);
        for topic in &self.topics {
            links.reference(topic, &links.content.topics);
        }
    }
}
