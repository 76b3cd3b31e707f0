//! A step of a plan, folded below its title.

use maud::{Markup, html};
use waymark_content::{Block, Grounds, PlannedStep, Sheet};

use crate::component;
use crate::component::deadline::in_words;
use crate::component::police::police;
use crate::component::statement::{confidence, statement};
use crate::context::Page;
use crate::icon::icon;
use crate::page::plan::papers::papers;
use crate::page::{About, PageRoute};

/// A step with its position in the plan, and its sheet.
pub(super) struct Step<'s, 'p> {
    number: i64,
    pub(super) planned: &'s PlannedStep<'p>,
    sheet: &'s Sheet<'p>,
}

impl<'s, 'p> From<(i64, (&'s PlannedStep<'p>, &'s Sheet<'p>))> for Step<'s, 'p> {
    fn from((number, (planned, sheet)): (i64, (&'s PlannedStep<'p>, &'s Sheet<'p>))) -> Self {
        Self { number, planned, sheet }
    }
}

/// Returns a step. It is open if it is the first of the plan, or if its check-list has just been submitted.
pub(super) fn step(page: &Page<'_>, step: &Step<'_, '_>) -> Markup {
    let Step { number, planned, sheet } = step;
    let is_filled_in =
        |block: &Block<'_>| matches!(block, Block::Papers(papers) if papers.is_filled_in());
    let is_open = *number == 1 || sheet.blocks.iter().any(is_filled_in);
    let title = html! {
        span.step-number { (page.locale.number(*number)) }
        h3 { (page.show(&sheet.title)) }
        span.step-notes {
            @if let Some(deadline) = &sheet.deadline { (in_words(page, deadline)) }
            @if !planned.cautions.is_empty() { (police(page)) }
        }
    };
    html! {
        details class={ "step step-" (planned.timing.urgency) } id={ "step-" (planned.step.id) } open[is_open] {
            summary { (title) }
            div.step-body {
                @for block in &sheet.blocks { (self::block(page, planned, block)) }
            }
        }
    }
}

/// Returns a block of a step. Those that only plans have get their forms and links here.
fn block(page: &Page<'_>, planned: &PlannedStep<'_>, block: &Block<'_>) -> Markup {
    match block {
        Block::Papers(list) => papers(page, list),
        Block::Grounds(grounds) => html! {
            (links(page, planned))
            (facts(page, planned, grounds))
        },
        Block::Paragraph(_)
        | Block::Lines(_)
        | Block::Caution(_)
        | Block::WriteDown(_)
        | Block::Numbers(_)
        | Block::Languages(_)
        | Block::Blanks(_)
        | Block::ByHand(_)
        | Block::Question(_)
        | Block::Counts(_) => component::block::block(page, block),
    }
}

/// Returns the links to the card of a step, if it has one, and to its topic.
fn links(page: &Page<'_>, planned: &PlannedStep<'_>) -> Markup {
    let (content, guide, l) = (page.content(), page.guide, page.locale);
    let card = planned.step.card.as_ref().map(|id| content.cards().resolve(id));
    let topic = content.topics().resolve(&planned.step.topic);
    html! {
        ul.step-links role="list" {
            @if let Some(card) = card {
                @let texts = [&l.plan_card(), &guide.part(card, "title", l)];
                li {
                    a href=(page.link(PageRoute::Card(card.id.clone()))) {
                        (page.together(texts, |[label, title]| html! { (icon(&card.icon)) (label) " " (title) }))
                    }
                }
            }
            @let texts = [&l.plan_topic(), &guide.name(topic, l)];
            li {
                a href=(page.link(PageRoute::Topic(topic.id.clone()))) {
                    (page.together(texts, |[label, title]| html! { (icon("book-open")) (label) " " (title) }))
                }
            }
        }
    }
}

/// Returns the reasons of a step and its facts, folded below the lowest confidence among them, with the link to a
/// note that something is wrong.
fn facts(page: &Page<'_>, planned: &PlannedStep<'_>, grounds: &Grounds<'_>) -> Markup {
    let l = page.locale;
    let (class, name, word, _) = confidence(grounds.weakest, l);
    let in_part = l.plan_in_part();
    let sure = page.together([&in_part, &word, &l.fact_sources_open()], |[in_part, word, open]| {
        html! {
            @if grounds.says_in_part() { (in_part) " " }
            span class={ "confidence confidence-" (class) } { (icon(name)) (word) }
            " " span.fact-sources-open { (open) }
        }
    });
    html! {
        details.step-facts {
            summary { (sure) }
            @if let Some(because) = &grounds.because { p.step-because { (page.show(because)) } }
            @for fact in &grounds.facts { (statement(page, fact)) }
            p.step-note { a href=(page.note_about(Some(About::Step(planned.step.id.clone())))) { (page.show(&l.note_title())) } }
        }
    }
}
