//! Boxes with what a reader must know before reading on.

use maud::{Markup, html};

use crate::icon::icon;

/// Returns a box about something that may be wrong or outdated: a bold first line, and what to do.
pub(crate) fn caution(first: &Markup, advice: &Markup) -> Markup {
    html! {
        div.notice.notice-caution {
            (icon("triangle-alert"))
            div {
                p.notice-first { (first) }
                div { (advice) }
            }
        }
    }
}
