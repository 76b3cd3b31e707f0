//! The note that the texts of a page are a draft.

use maud::{Markup, html};
use waymark_locales::LocaleState;

use crate::context::Page;
use crate::icon::icon;
use crate::query::Shown;

/// Says that the texts are a draft, with the link to see the English beside them.
///
/// The note is on the home page and on a plan, below what somebody came for, and on paper. Elsewhere there is one
/// word beside the list of languages, and the rest is inside that list.
pub(crate) fn draft(page: &Page<'_>) -> Markup {
    let class = if has_own_place(page) { "draft-note" } else { "draft-note on-paper" };
    html! {
        // WebKit ignores descriptions that are inside a closed `details` element, so the word in the header is
        // described by this note instead.
        @if is_draft(page) {
            aside class=(class) {
                (icon("languages"))
                span #draft { (page.show(&page.locale.translation_draft())) }
                (in_english(page))
            }
        }
    }
}

/// Returns whether a page shows the note at a place of its own. On all other pages the frame adds it.
pub(crate) fn has_own_place(page: &Page<'_>) -> bool {
    page.is_home() || page.is_plan() || page.is_email_form()
}

/// Returns whether the texts of a page are a draft.
pub(crate) fn is_draft(page: &Page<'_>) -> bool {
    page.locale.info().state == LocaleState::Draft && !page.locale.is_pseudo()
}

/// Returns the link to this page with the English beside it; empty if it is there already.
pub(crate) fn in_english(page: &Page<'_>) -> Markup {
    let l = page.locale;
    let english = page.guide.locales().source();
    let beside = page.second.is_some_and(|second| second.id() == english.id());
    let shown = Shown { with: Some(english.id().to_owned()), ..page.state.query.shown.clone() };
    html! {
        @if page.is_live() && !beside {
            " " a href=(page.again(l, &shown)) data-language { (page.show(&l.translation_english())) }
        }
    }
}
