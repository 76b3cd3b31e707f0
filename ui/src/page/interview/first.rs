//! What comes before the next question.

use maud::{Markup, html};
use waymark_content::{Action, Alarm, Id, Plan, PlannedStep, Step, Urgency};

use crate::component::action::action;
use crate::icon::icon;
use crate::page::Page;
use crate::route::PageRoute;

/// Returns the steps that cannot wait for the rest of the interview; empty where there is none.
///
/// The first that the last answer brought is open. Once they have been shown they are one line, so that they do not push the
/// question off the screen; but where a life is in danger, the number and the card are never folded away.
pub(super) fn first(page: &Page<'_>, plan: &Plan<'_>) -> Markup {
    let urgent = plan.steps.iter().filter(|planned| planned.timing.urgency == Urgency::Now);
    let urgent: Vec<&PlannedStep<'_>> = urgent.collect();
    if urgent.is_empty() {
        return html! {};
    }
    let l = page.locale;
    let before = before(page);
    let new = urgent.iter().position(|planned| !before.contains(&&planned.step.id));
    let shown_before = page.state.query.asked.is_some() && new.is_none();
    let steps = html! {
        @for (place, planned) in urgent.iter().enumerate() {
            @let open = new == Some(place);
            @match &planned.step.alarm {
                Some(alarm) => (self::alarm(page, planned, alarm, open || page.state.query.asked.is_none())),
                None => (step(page, planned, open)),
            }
        }
    };
    if shown_before && urgent.iter().all(|planned| planned.step.alarm.is_none()) {
        let count = i64::try_from(urgent.len()).unwrap_or(i64::MAX);
        return html! {
            details.first {
                summary.first-title { (icon("siren")) (page.show(&l.interview_first_folded(count))) }
                (steps)
            }
        };
    }
    html! {
        section.first aria-labelledby="first" {
            p.first-title #first { (icon("siren")) (page.show(&l.interview_first())) }
            (steps)
        }
    }
}

fn alarm(page: &Page<'_>, planned: &PlannedStep<'_>, alarm: &Alarm, open: bool) -> Markup {
    let number = alarm.number.as_ref().map(|number| page.content().value(number));
    html! {
        div.alarm {
            div.alarm-first {
                @if let Some(number) = number { div.alarm-number { bdi dir="ltr" { (page.locale.value(number)) } } }
                @if let Some(card) = &planned.step.card { (action(page, &Action::Card(card.clone()))) }
            }
            (step(page, planned, open))
        }
    }
}

/// Returns the steps that were there without the last answer. The reasons of a step do not tell this: some are not named.
fn before<'p>(page: &Page<'p>) -> Vec<&'p Id<Step>> {
    let asked = page.state.query.asked.as_deref().unwrap_or_default();
    let answers = page.state.reading.write().without(asked);
    let reading = page.content().interview().read(&answers, page.now);
    reading.outline().into_iter().map(|(step, _)| &step.id).collect()
}

fn step(page: &Page<'_>, planned: &PlannedStep<'_>, open: bool) -> Markup {
    let l = page.locale;
    let place = format!("{}#step-{}", page.link(PageRoute::Plan), planned.step.id);
    html! {
        details open[open] {
            summary { (page.title(planned)) }
            @for paragraph in page.guide.paragraphs(planned, l) { p { (page.show(&paragraph)) } }
            p { a href=(place) { (page.show(&l.interview_first_more())) span.visually-hidden { ": " (page.title(planned)) } } }
        }
    }
}
