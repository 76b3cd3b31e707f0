//! Topics and categories.
//!
//! A reader opens a topic to learn what to do. So that comes right below the summary with its button, after the
//! warnings without which it may not be safe. What the law asks follows; the rest is folded. If a topic has nothing
//! to do, nothing is folded.

use maud::{Markup, html};
use waymark_content::{Category, Claim, Fact, FactKind, Id, Topic};
use waymark_locales::{Locale, Text};

use crate::component::action::action_of;
use crate::component::breadcrumbs::breadcrumbs;
use crate::component::notice::caution;
use crate::component::statement::{is_due, statement};
use crate::context::Page;
use crate::icon::icon;
use crate::page::PageRoute;
use crate::page::layout::{Parts, layout};

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

/// Returns the page of a category, with its topics by title. Summaries are left out: side by side they begin alike,
/// and nobody reads them.
pub(crate) fn category(page: &Page<'_>, category: &Category) -> String {
    let main = html! {
        h1 { (icon(&category.icon)) (page.name(category)) }
        p.lead { (page.part(category, "summary")) }
        ul.topics role="list" {
            @for topic in page.content().topics_in(category) {
                li {
                    (icon(&topic.icon))
                    h2 { (page.topic_link(&topic.id)) }
                }
            }
        }
        @if !category.facts.is_empty() {
            details.step-facts {
                summary { (page.show(&page.locale.fact_sources_open())) }
                @for id in &category.facts { (statement(page, page.content().facts().resolve(id))) }
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
    let category = content.categories().resolve(&topic.category);
    let due = content.facts_of(topic).any(|id| is_due(page, content.facts().resolve(id)));
    let (mut yours, others) = parted(page, &topic.before);
    let (risks, rest) = parted(page, &topic.facts);
    yours.extend(risks);
    let main = html! {
        h1 { (icon(&topic.icon)) (page.name(topic)) }
        p.lead { (page.part(topic, "summary")) }
        (action_of(page, topic))
        @if due {
            (caution(&page.show(&l.topic_due()), &page.show(&l.topic_due_advice())))
        }
        (before(page, &yours, &others))
        (to_do(page, topic))
        @for id in &topic.claims { (claim(page, content.claims().resolve(id))) }
        @for group in Group::ALL { (self::group(page, topic, group, &rest)) }
        @if !topic.cards.is_empty() {
            section {
                h2 { (page.show(&l.topic_cards())) }
                ul.links role="list" {
                    @for id in &topic.cards {
                        @let card = content.cards().resolve(id);
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

/// Splits facts into those that concern this reader, and the others.
fn parted<'r>(page: &Page<'r>, ids: &[Id<Fact>]) -> (Vec<&'r Fact>, Vec<&'r Fact>) {
    let content = page.content();
    let facts = ids.iter().map(|id| content.facts().resolve(id));
    facts.partition(|fact| content.concerns(fact, page.state.reading))
}

/// A group of facts by kind, below what to do.
#[derive(Clone, Copy, PartialEq)]
enum Group {
    Duties,
    Rights,
    Limits,
    More,
}

impl Group {
    const ALL: [Self; 4] = [Self::Duties, Self::Rights, Self::Limits, Self::More];

    fn for_kind(kind: FactKind) -> Self {
        match kind {
            FactKind::Duty => Self::Duties,
            FactKind::Right => Self::Rights,
            FactKind::Limit | FactKind::Risk => Self::Limits,
            FactKind::HowTo | FactKind::Contact | FactKind::Background => Self::More,
        }
    }

    fn title(self, l: &Locale) -> Text<'_> {
        match self {
            Self::Duties => l.topic_duties(),
            Self::Rights => l.topic_rights(),
            Self::Limits => l.topic_limits(),
            Self::More => l.topic_more(),
        }
    }
}

/// Returns what to know before doing anything. What concerns this reader comes first, in the only box of the page.
fn before(page: &Page<'_>, yours: &[&Fact], others: &[&Fact]) -> Markup {
    html! {
        @if !yours.is_empty() {
            div.yours {
                p.yours-title { (icon("triangle-alert")) (page.show(&page.locale.topic_yours())) }
                @for fact in yours { (statement(page, fact)) }
            }
        }
        @for fact in others { (statement(page, fact)) }
    }
}

fn to_do(page: &Page<'_>, topic: &Topic) -> Markup {
    html! {
        @if !topic.r#do.is_empty() {
            section.to-do {
                h2 { (page.show(&page.locale.topic_to_do())) }
                ol { @for id in &topic.r#do { li { (statement(page, page.content().facts().resolve(id))) } } }
            }
        }
    }
}

/// Returns the facts of a group below their title. The group is folded if it is not the duties and the topic has
/// something to do.
fn group(page: &Page<'_>, topic: &Topic, group: Group, facts: &[&Fact]) -> Markup {
    let own: Vec<&&Fact> =
        facts.iter().filter(|fact| Group::for_kind(fact.kind) == group).collect();
    let title = html! { h2 { (page.show(&group.title(page.locale))) } };
    let statements = html! { @for fact in &own { (statement(page, fact)) } };
    if own.is_empty() {
        html! {}
    } else if topic.r#do.is_empty() || group == Group::Duties {
        html! { section { (title) (statements) } }
    } else {
        html! { details.group { summary { (title) } (statements) } }
    }
}

/// Returns a claim that is not true, marked as a quotation, with the truth. The facts behind it are folded; the truth
/// never is.
fn claim(page: &Page<'_>, claim: &Claim) -> Markup {
    let l = page.locale;
    html! {
        article.claim #{ "claim-" (claim.id) } {
            p.claim-label { (icon("circle-x")) (page.show(&l.claim_label())) }
            p { q.claim { (page.name(claim)) } }
            p.claim-label { (icon("circle-check")) (page.show(&l.claim_truth_label())) }
            p.claim-truth { (page.part(claim, "truth")) }
            details.claim-facts {
                summary { (page.show(&l.fact_sources_open())) }
                @for id in &claim.facts { (statement(page, page.content().facts().resolve(id))) }
            }
        }
    }
}

/// Returns the links to the previous and the next topic.
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
