//! What is wrong with an answer, at the top of the page.

use maud::{Markup, html};

use crate::icon::icon;
use crate::page::Page;

/// Returns a box that says what is wrong, linked to the field with the id `field`. The script puts the focus on it.
pub(crate) fn error_summary(page: &Page<'_>, field: &str, message: &Markup) -> Markup {
    let l = page.locale;
    html! {
        div.error-summary role="alert" tabindex="-1" data-focus {
            h2 { (icon("circle-alert")) (page.show(&l.interview_error_summary())) }
            p { a href={ "#" (field) } { (message) } }
        }
    }
}

/// Returns the same message for the field itself, which names it by `id`.
pub(crate) fn field_error(page: &Page<'_>, id: &str, message: &Markup) -> Markup {
    let l = page.locale;
    html! {
        p.field-error #(id) {
            (icon("circle-alert"))
            span { span.visually-hidden { (page.show(&l.interview_error_word())) " " } (message) }
        }
    }
}
