//! Error messages about an answer, at the top of the page and beside the control.

use maud::{Markup, html};

use crate::context::Page;
use crate::icon::icon;

/// A problem with an answer.
pub(crate) struct Problem {
    /// The id of the control with the problem.
    pub(crate) control: String,
    pub(crate) words: Markup,
}

impl Problem {
    /// Returns the id of its message beside the control.
    pub(crate) fn message_id(control: &str) -> String {
        format!("{control}-error")
    }
}

/// Returns the summary of all problems, with a link to each control. The script moves the focus to it.
pub(crate) fn error_summary(page: &Page<'_>, problems: &[Problem]) -> Markup {
    let l = page.locale;
    html! {
        div.error-summary role="alert" tabindex="-1" data-focus {
            h2 { (icon("circle-alert")) (page.show(&l.interview_error_summary())) }
            @for problem in problems { p { a href={ "#" (problem.control) } { (problem.words) } } }
        }
    }
}

/// Returns the same messages for the place of the question. Its `aria-describedby` refers to all of them by `id`.
pub(crate) fn field_errors(page: &Page<'_>, id: &str, problems: &[Problem]) -> Markup {
    let l = page.locale;
    html! {
        div #(id) {
            @for problem in problems {
                p.field-error #(Problem::message_id(&problem.control)) {
                    (icon("circle-alert"))
                    span { span.visually-hidden { (page.show(&l.interview_error_word())) " " } (problem.words) }
                }
            }
        }
    }
}
