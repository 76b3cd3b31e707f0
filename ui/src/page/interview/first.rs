//! What comes before the next question.

use maud::{Markup, html};
use waymark_content::{Plan, PlannedStep, Urgency};

use crate::icon::icon;
use crate::page::Page;
use crate::route::PageRoute;

/// Returns the steps that cannot wait for the rest of the interview; empty where there is none.
///
/// The first that the last answer brought is open. More would push the question off the screen.
pub(super) fn first(page: &Page<'_>, plan: &Plan<'_>) -> Markup {
    let urgent = plan.steps.iter().filter(|planned| planned.timing.urgency == Urgency::Now);
    let urgent: Vec<&PlannedStep<'_>> = urgent.collect();
    if urgent.is_empty() {
        return html! {};
    }
    html! {
        section.first aria-labelledby="first" {
            p.first-title #first { (icon("siren")) (page.show(&page.locale.interview_first())) }
            @let new = urgent.iter().position(|planned| is_new(page, planned));
            @for (place, planned) in urgent.into_iter().enumerate() { (step(page, planned, new == Some(place))) }
        }
    }
}

fn is_new(page: &Page<'_>, planned: &PlannedStep<'_>) -> bool {
    let sent = page.state.query.asked.as_deref();
    planned.because.iter().any(|question| Some(question.id.as_str()) == sent)
}

fn step(page: &Page<'_>, planned: &PlannedStep<'_>, open: bool) -> Markup {
    let l = page.locale;
    let place = format!("{}#step-{}", page.link(PageRoute::Plan), planned.step.id);
    html! {
        details open[open] {
            summary { (page.name(planned.step)) }
            @for paragraph in page.guide.paragraphs(planned, l) { p { (page.show(&paragraph)) } }
            p { a href=(place) { (page.show(&l.interview_first_more())) span.visually-hidden { ": " (page.name(planned.step)) } } }
        }
    }
}
