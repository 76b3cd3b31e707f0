//! The references of papers that UNHCR asks for.

use super::{Linked, Links};
use crate::document::Document;

impl Linked for Document {
    fn links<'c>(&'c self, links: &mut Links<'_, 'c, Self>) {
        links.facts(&self.facts);
        if let Some(fact) = &self.fact_of_term {
            links.value_in(fact, "term", "term");
        }
    }
}
