//! The references of categories.

use super::{Linked, Links};
use crate::category::Category;

impl Linked for Category {
    fn links<'c>(&'c self, links: &mut Links<'_, 'c, Self>) {
        if links.content.topics_in(self).next().is_none() {
            links.report("has no topics", "give it a topic, or take it out");
        }
        links.facts(&self.facts);
    }
}
