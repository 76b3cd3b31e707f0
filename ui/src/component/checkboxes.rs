//! Checkboxes: answers of which several can be chosen.

use maud::Markup;

use crate::component::radios::{Item, options};

/// Returns the answers of the question `name`.
pub(crate) fn checkboxes(name: &str, items: &[Item<'_>]) -> Markup {
    options("checkbox", name, items)
}
