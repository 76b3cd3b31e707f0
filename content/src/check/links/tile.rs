//! The references of tiles.

use super::{Linked, Links};
use crate::tile::{LeadsTo, Tile};

impl Linked for Tile {
    fn links<'c>(&'c self, links: &mut Links<'_, 'c, Self>) {
        match &self.leads_to {
            LeadsTo::Card(card) => links.reference(card, &links.content.cards),
            LeadsTo::Category(category) => links.reference(category, &links.content.categories),
            LeadsTo::Topic(topic) => links.reference(topic, &links.content.topics),
        }
    }
}
