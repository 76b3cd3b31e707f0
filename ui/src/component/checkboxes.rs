//! Answers of which many can be chosen.

use maud::Markup;

use crate::component::radios::{Item, options};

/// Returns the answers of the question `name`, and after `divider` the ways to skip it.
pub(crate) fn checkboxes(
    name: &str,
    items: &[Item<'_>],
    divider: &Markup,
    skips: &[Item<'_>],
) -> Markup {
    options("checkbox", name, items, divider, skips)
}
