//! Radio buttons: answers of which one can be chosen.

use std::borrow::Cow;

use maud::{Markup, html};

/// An answer to choose.
pub(crate) struct Item<'i> {
    /// Its value in the address; empty if other fields contain the answer.
    pub(crate) value: Cow<'i, str>,
    pub(crate) words: Markup,
    /// The hint that helps to choose.
    pub(crate) hint: Option<Markup>,
    pub(crate) chosen: bool,
    /// Whether it excludes all others ("none of these").
    pub(crate) alone: bool,
}

impl Item<'_> {
    /// Returns the id of its control. The page must have only one question `name`.
    pub(crate) fn id(&self, name: &str) -> String {
        let value = if self.value.is_empty() { "other" } else { self.value.as_ref() };
        format!("{name}-{value}")
    }
}

/// Returns the answers of the question `name`.
pub(crate) fn radios(name: &str, items: &[Item<'_>]) -> Markup {
    options("radio", name, items)
}

pub(super) fn options(kind: &str, name: &str, items: &[Item<'_>]) -> Markup {
    html! { div.options { @for item in items { (option(kind, name, item)) } } }
}

fn option(kind: &str, name: &str, item: &Item<'_>) -> Markup {
    let id = item.id(name);
    let hint = item.hint.as_ref().map(|_| format!("{id}-hint"));
    html! {
        div.option {
            input type=(kind) #(id) name=(name) value=(item.value) checked[item.chosen] data-alone[item.alone] aria-describedby=[hint.as_ref()];
            label for=(id) { (item.words) }
            @if let (Some(words), Some(id)) = (&item.hint, &hint) { p.option-hint #(id) { (words) } }
        }
    }
}
