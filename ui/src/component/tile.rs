//! A large link with an icon and a few words.

use maud::{Markup, html};

use crate::icon::icon;

/// Returns a tile. `note` is shown in small type below its words, and may be empty.
pub(crate) fn tile(href: &Markup, name: &str, words: &Markup, note: &Markup) -> Markup {
    html! { a.tile href=(href) { (icon(name)) span.tile-words { (words) } (note) } }
}
