//! A step of a plan.

use maud::{Markup, html};
use waymark_content::{Confidence, Fact, PlannedStep, Urgency};

use crate::component::deadline::deadline;
use crate::component::statement::{confidence, statement};
use crate::icon::icon;
use crate::page::Page;
use crate::page::interview::answer::in_words;
use crate::route::PageRoute;

/// Returns the fragment that leads to a step on the page of its plan.
pub(super) fn anchor(planned: &PlannedStep<'_>) -> String {
    format!("step-{}", planned.step.id)
}

/// Returns a step with the number that it has in its plan, and `inside` it what belongs to this step alone.
pub(super) fn step(
    page: &Page<'_>,
    planned: &PlannedStep<'_>,
    number: i64,
    inside: &Markup,
) -> Markup {
    let urgency = planned.timing.urgency;
    html! {
        article class={ "step step-" (urgency) } id=(anchor(planned)) {
            h3 { span.step-number { (page.locale.number(number)) } span { (page.name(planned.step)) } }
            div.step-body {
                (deadline(page, &planned.timing))
                @if urgency != Urgency::Now { (cautions(page, planned)) }
                @for part in &planned.parts { p { (page.part(planned.step, part.id.as_str())) } }
                @if urgency == Urgency::Now { (cautions(page, planned)) }
                (inside)
                (because(page, planned))
                (links(page, planned))
                (facts(page, planned))
            }
        }
    }
}

/// Returns what a reader must know before taking a step that leads to the police; empty where it does not.
pub(super) fn cautions(page: &Page<'_>, planned: &PlannedStep<'_>) -> Markup {
    html! {
        @if !planned.cautions.is_empty() {
            div.step-caution {
                (icon("triangle-alert"))
                div { @for caution in &planned.cautions { p { (page.name(*caution)) } } }
            }
        }
    }
}

/// Says which answers bring this step; nothing where it is for everybody.
fn because(page: &Page<'_>, planned: &PlannedStep<'_>) -> Markup {
    html! {
        @if !planned.because.is_empty() {
            div.step-because {
                span { (page.show(&page.locale.plan_because())) } " "
                dl {
                    @for question in &planned.because {
                        div { dt { (page.part(*question, "name")) } " " dd { (in_words(page, question)) } }
                    }
                }
            }
        }
    }
}

/// Returns the link to the card that goes with a step, where there is one.
pub(super) fn card(page: &Page<'_>, planned: &PlannedStep<'_>) -> Option<Markup> {
    let card = page.content().cards().get(planned.step.card.as_ref()?);
    let href = page.link(PageRoute::Card(card.id.clone()));
    let words = page.show(&page.locale.plan_card());
    Some(
        html! { (icon(&card.icon)) span { (words) " " a href=(href) { (page.part(card, "title")) } } },
    )
}

fn links(page: &Page<'_>, planned: &PlannedStep<'_>) -> Markup {
    html! {
        ul.step-links role="list" {
            @if let Some(card) = card(page, planned) { li { (card) } }
            li { (icon("book-open")) span { (page.show(&page.locale.plan_topic())) " " (page.topic_link(&planned.step.topic)) } }
        }
    }
}

/// Returns the facts that a step rests on, folded, under how sure the least sure of them is. On paper their names stand
/// for them.
fn facts(page: &Page<'_>, planned: &PlannedStep<'_>) -> Markup {
    let l = page.locale;
    let table = page.content().facts();
    let facts: Vec<&Fact> = planned.facts.iter().map(|id| table.get(id)).collect();
    let weakest = facts.iter().map(|fact| fact.confidence).max().unwrap_or(Confidence::Unconfirmed);
    let only_in_part = facts.iter().any(|fact| fact.confidence != weakest);
    let (class, name, word, _) = confidence(weakest, l);
    let sure = html! {
        @if only_in_part && weakest >= Confidence::Conflicting { (page.show(&l.plan_in_part())) " " }
        span class={ "confidence confidence-" (class) } { (icon(name)) (page.show(&word)) }
    };
    html! {
        details.step-facts {
            summary { (sure) " " span.fact-sources-open { (page.show(&l.fact_sources_open())) } }
            @for fact in &facts { (statement(page, fact)) }
        }
        p.step-paper {
            (sure) ": "
            @for (place, fact) in facts.iter().enumerate() {
                @if place > 0 { ", " }
                span lang="en" dir="ltr" translate="no" { (fact.id) }
            }
        }
    }
}
