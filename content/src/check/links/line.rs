//! The references of numbers to call.

use super::{Linked, Links};
use crate::contact::HelpLine;

impl Linked for HelpLine {
    fn links<'c>(&'c self, links: &mut Links<'_, 'c, Self>) {
        links.value_in(&self.fact, &self.value, "phone");
        links.uses(&self.fact);
        if let Some(card) = &self.card {
            links.reference(card, &links.content.cards);
        }
        links.facts(&self.facts);
    }
}
