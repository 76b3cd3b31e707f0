//! The mark of a step that leads to the police.

use maud::{Markup, html};

use crate::context::Page;
use crate::icon::icon;

/// Says that a step leads to the police, for a reader who sees only its title.
pub(crate) fn police(page: &Page<'_>) -> Markup {
    let words = page
        .together([&page.locale.plan_police()], |[words]| html! { (icon("shield-alert")) (words) });
    html! { span.step-police { (words) } }
}
