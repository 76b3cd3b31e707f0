//! About the guide: what it is, who is behind it, what it does not protect from, and what changed.

use maud::{Markup, html};
use waymark_content::{Change, Edition};

use crate::component::breadcrumbs::breadcrumbs;
use crate::component::statement::{confidence, kind, kind_meaning};
use crate::context::Page;
use crate::icon::icon;
use crate::page::PageRoute;
use crate::page::layout::{Parts, layout};
use waymark_content::{Confidence, FactKind};

pub(crate) fn page(page: &Page<'_>) -> String {
    let l = page.locale;
    let edition = page.content().edition();
    let main = html! {
        h1 { (page.show(&l.about_title())) }
        p.lead { (page.show(&l.about_lead())) }
        dl.provenance {
            div { dt { (page.show(&l.about_version())) } dd dir="ltr" { (edition.version) } }
            div { dt { (page.show(&l.about_date())) } dd { (l.day(edition.date)) } }
            div { dt { (page.show(&l.about_review_by())) } dd { (l.day(edition.review_by)) } }
            div { dt { (page.show(&l.about_facts())) } dd { (l.number(count(page.content().facts().iter().len()))) } }
            div { dt { (page.show(&l.about_sources())) } dd { (l.number(count(page.content().sources().iter().len()))) } }
        }
        p { a href=(page.link(PageRoute::Changes)) { (page.show(&l.changes_title())) } }
        h2 { (page.show(&l.about_who())) }
        p { (page.show(&l.about_who_text())) }
        p { (page.show(&l.about_who_facts())) }
        p { a href=(page.link(PageRoute::Sources)) { (page.show(&l.sources_title())) } }
        h2 #protect { (page.show(&l.about_protect())) }
        p { (page.show(&l.about_protect_does())) }
        p { (page.show(&l.about_protect_lead())) }
        ul {
            li { (page.show(&l.about_protect_screen())) }
            li { (page.show(&l.about_protect_machine())) }
            li { (page.show(&l.about_protect_kept())) }
            li { (page.show(&l.about_protect_paper())) }
            li { (page.show(&l.about_protect_files())) }
            li { (page.show(&l.about_protect_copied())) }
            li { (page.show(&l.about_protect_search())) }
            li { (page.show(&l.about_protect_copy())) }
        }
        h2 { (page.show(&l.about_signs())) }
        dl.signs {
            @for sign in [FactKind::Right, FactKind::Duty, FactKind::Limit, FactKind::Risk, FactKind::HowTo, FactKind::Contact, FactKind::Background] {
                @let (class, name, word) = kind(sign, l);
                div { dt class={ "fact-kind fact-" (class) } { (icon(name)) (page.show(&word)) } dd { (page.show(&kind_meaning(sign, l))) } }
            }
            @for sign in [Confidence::Primary, Confidence::Secondary, Confidence::Conflicting, Confidence::Unconfirmed] {
                @let (class, name, word, meaning) = confidence(sign, l);
                div { dt class={ "confidence confidence-" (class) } { (icon(name)) (page.show(&word)) } dd { (page.show(&meaning)) } }
            }
        }
        h2 { (page.show(&l.about_licence())) }
        p { (page.show(&l.about_licence_text())) }
        p { a href=(page.link(PageRoute::Licences)) { (page.show(&l.licences_title())) } }
    };
    layout(
        page,
        &Parts { title: l.about_title().to_string(), breadcrumbs: breadcrumbs(page, &[]), main },
    )
}

/// Returns the page "What changed", with the facts that each edition added, changed or removed.
pub(crate) fn changes(page: &Page<'_>) -> String {
    let l = page.locale;
    let editions: Vec<&Edition> = page.content().editions().collect();
    let main = html! {
        h1 { (page.show(&l.changes_title())) }
        @for (place, edition) in editions.iter().enumerate() {
            section {
                h2 { (page.show(&l.changes_edition(edition.version.clone(), edition.date))) }
                (differences(page, edition, editions.get(place + 1).copied()))
            }
        }
    };
    let way = [(PageRoute::About, page.show(&l.about_title()))];
    layout(
        page,
        &Parts { title: l.changes_title().to_string(), breadcrumbs: breadcrumbs(page, &way), main },
    )
}

fn differences(page: &Page<'_>, edition: &Edition, before: Option<&Edition>) -> Markup {
    let l = page.locale;
    let changes = edition.changes(before);
    html! {
        @for (change, words) in [(Change::Changed, l.changes_changed()), (Change::Added, l.changes_added()), (Change::Removed, l.changes_removed())] {
            @let ids: Vec<&str> = changes.iter().filter(|(_, of)| **of == change).map(|(id, _)| *id).collect();
            @if !ids.is_empty() {
                h3 { (page.show(&words)) ": " (l.number(count(ids.len()))) }
                details {
                    summary { (page.show(&l.changes_show())) }
                    ul { @for id in ids { li { (changed_fact(page, id)) } } }
                }
            }
        }
    }
}

/// Returns a link to a fact; of one that is no longer in the guide, the id.
fn changed_fact(page: &Page<'_>, id: &str) -> Markup {
    match page.content().facts().get(id) {
        Some(fact) => {
            html! { a href=(page.link(PageRoute::Fact(fact.id.clone()))) { (page.statement(fact)) } }
        }
        None => html! { code dir="ltr" { (id) } },
    }
}

fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
