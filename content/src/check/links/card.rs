//! The references of cards.

use super::{Linked, Links};
use crate::card::Card;

impl Linked for Card {
    fn links<'c>(&'c self, links: &mut Links<'_, 'c, Self>) {
        links.facts(&self.facts);
    }
}
