//! The references of claims.

use super::{Linked, Links};
use crate::claim::Claim;

impl Linked for Claim {
    fn links<'c>(&'c self, links: &mut Links<'_, 'c, Self>) {
        links.facts(&self.facts);
    }
}
