//! Urgency and deadlines.

use maud::{Markup, html};
use waymark_content::{DeadlineWords, Urgency};

use crate::context::Page;
use crate::icon::icon;

/// Returns the icon and the word for an urgency.
pub(crate) fn urgency(page: &Page<'_>, urgency: Urgency) -> Markup {
    let l = page.locale;
    let (name, word) = match urgency {
        Urgency::Now => ("circle-alert", l.urgency_now()),
        Urgency::Today => ("clock-alert", l.urgency_today()),
        Urgency::Soon => ("calendar-clock", l.urgency_soon()),
        Urgency::Keep => ("notebook-pen", l.urgency_keep()),
    };
    let word = page.together([&word], |[word]| html! { (icon(name)) (word) });
    html! { span class={ "urgency urgency-" (urgency) } { (word) } }
}

/// Returns the words of a deadline on one line, for use in a title.
pub(crate) fn in_words(page: &Page<'_>, deadline: &DeadlineWords<'_>) -> Markup {
    let DeadlineWords { date, left, is_overdue } = deadline;
    let name = if *is_overdue { "calendar-x" } else { "calendar-clock" };
    let words = match left {
        Some(left) => page.together([date, left], |[date, left]| {
            html! { (icon(name)) (date) " " span.deadline-left { (left) } }
        }),
        None => page.together([date], |[date]| html! { (icon(name)) (date) }),
    };
    html! { span.deadline.deadline-passed[*is_overdue] { (words) } }
}
