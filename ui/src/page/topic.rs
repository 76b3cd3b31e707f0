//! Topics, and the shelves they stand on.

use maud::{Markup, html};
use waymark_content::{Category, Claim, Section, Topic};

use crate::component::breadcrumbs::breadcrumbs;
use crate::component::notice::caution;
use crate::component::statement::{is_due, statement};
use crate::icon::icon;
use crate::page::Page;
use crate::page::layout::{Parts, layout};
use crate::route::PageRoute;

/// Returns the page of all topics.
pub(crate) fn all(page: &Page<'_>) -> String {
    let l = page.locale;
    let main = html! {
        h1 { (page.show(&l.topics_title())) }
        @for category in page.content().categories().iter() {
            section {
                h2 { a href=(page.link(PageRoute::Category(category.id.clone()))) { (icon(&category.icon)) (page.name(category)) } }
                ul { @for topic in page.content().topics_in(category) { li { (page.topic_link(&topic.id)) } } }
            }
        }
    };
    layout(
        page,
        &Parts { title: l.topics_title().to_string(), breadcrumbs: breadcrumbs(page, &[]), main },
    )
}

/// Returns the page of a category.
pub(crate) fn category(page: &Page<'_>, category: &Category) -> String {
    let main = html! {
        h1 { (icon(&category.icon)) (page.name(category)) }
        p.lead { (page.part(category, "summary")) }
        ul.topics role="list" {
            @for topic in page.content().topics_in(category) {
                li {
                    (icon(&topic.icon))
                    div {
                        h2 { (page.topic_link(&topic.id)) }
                        p { (page.part(topic, "summary")) }
                    }
                }
            }
        }
    };
    let title = page.guide.name(category, page.locale).to_string();
    layout(page, &Parts { title, breadcrumbs: breadcrumbs(page, &[]), main })
}

/// Returns the page of a topic.
pub(crate) fn page(page: &Page<'_>, topic: &Topic) -> String {
    let l = page.locale;
    let content = page.content();
    let category = content.categories().get(&topic.category);
    let due = content.facts_of(topic).any(|id| is_due(page, content.facts().get(id)));
    let main = html! {
        h1 { (icon(&topic.icon)) (page.name(topic)) }
        p.lead { (page.part(topic, "summary")) }
        @if due {
            (caution(&page.show(&l.topic_due()), &page.show(&l.topic_due_advice())))
        }
        @for part in &topic.sections { (section(page, topic, part)) }
        @if !topic.cards.is_empty() {
            section {
                h2 { (page.show(&l.topic_cards())) }
                ul.links role="list" {
                    @for id in &topic.cards {
                        @let card = content.cards().get(id);
                        li { a href=(page.link(PageRoute::Card(id.clone()))) { (icon(&card.icon)) (page.part(card, "title")) } }
                    }
                }
            }
        }
        @if !topic.related.is_empty() {
            section {
                h2 { (page.show(&l.topic_related())) }
                ul.links role="list" { @for id in &topic.related { li { (page.topic_link(id)) } } }
            }
        }
        (neighbours(page, topic))
    };
    let way = [(PageRoute::Category(category.id.clone()), page.name(category))];
    let title = page.guide.name(topic, l).to_string();
    layout(page, &Parts { title, breadcrumbs: breadcrumbs(page, &way), main })
}

fn section(page: &Page<'_>, topic: &Topic, section: &Section) -> Markup {
    let content = page.content();
    html! {
        section #(section.id) {
            h2 { (page.part(topic, section.id.as_str())) }
            @for id in &section.facts { (statement(page, content.facts().get(id))) }
            @for id in &section.claims { (claim(page, content.claims().get(id))) }
        }
    }
}

/// Returns a claim that is not true, quoted as such, with what is true and the facts that say so.
fn claim(page: &Page<'_>, claim: &Claim) -> Markup {
    let l = page.locale;
    html! {
        article.claim #{ "claim-" (claim.id) } {
            p.claim-label { (icon("circle-x")) (page.show(&l.claim_label())) }
            p { q.claim { (page.name(claim)) } }
            p.claim-label { (icon("circle-check")) (page.show(&l.claim_truth_label())) }
            p.claim-truth { (page.part(claim, "truth")) }
            @for id in &claim.facts { (statement(page, page.content().facts().get(id))) }
        }
    }
}

/// Returns the links to the topics before and after this one, in the order of the guide.
fn neighbours(page: &Page<'_>, topic: &Topic) -> Markup {
    let l = page.locale;
    let order: Vec<&Topic> = page.content().topics_in_order().collect();
    let place = order.iter().position(|other| other.id == topic.id);
    let before = place.and_then(|place| place.checked_sub(1)).and_then(|place| order.get(place));
    let after = place.and_then(|place| order.get(place + 1));
    html! {
        nav.neighbours aria-label=(l.topic_neighbours_label()) {
            @if let Some(before) = before {
                a.before rel="prev" href=(page.link(PageRoute::Topic(before.id.clone()))) { (icon("arrow-left")) span { span.neighbour-word { (page.show(&l.topic_before())) } (page.name(*before)) } }
            }
            @if let Some(after) = after {
                a.after rel="next" href=(page.link(PageRoute::Topic(after.id.clone()))) { span { span.neighbour-word { (page.show(&l.topic_after())) } (page.name(*after)) } (icon("arrow-right")) }
            }
        }
    }
}
