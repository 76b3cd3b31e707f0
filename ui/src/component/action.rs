//! The one thing to do at once, as a button.

use maud::{Markup, html};
use waymark_content::Action;

use crate::icon::icon;
use crate::page::Page;
use crate::route::PageRoute;

/// Returns the link to where something can be done, in the words of what it does.
pub(crate) fn action(page: &Page<'_>, action: &Action) -> Markup {
    let l = page.locale;
    let (name, words, route) = match action {
        Action::Email => ("mail-plus", l.topic_action_email(), PageRoute::Email),
        Action::Card(id) => {
            ("message-square-text", l.topic_action_card(), PageRoute::Card(id.clone()))
        }
        Action::Interview => ("compass", l.home_interview(), PageRoute::Interview),
        Action::Emergency => ("siren", l.topic_action_emergency(), PageRoute::Emergency),
        Action::Contact => ("mail", l.topic_action_contact(), PageRoute::Contact),
        Action::Documents => ("file-text", l.topic_action_documents(), PageRoute::Documents),
    };
    html! {
        p.action {
            a.button href=(page.link(route)) {
                (icon(name))
                span {
                    (page.show(&words))
                    @if let Action::Card(id) = action { " " (page.part(page.content().cards().get(id), "title")) }
                }
            }
        }
    }
}
