//! Urgent steps, shown before the next question.

use maud::{Markup, html};
use waymark_content::{Action, Id, Plan, PlannedStep, Question, Step, Urgency};
use waymark_locales::Text;

use crate::component::action::action;
use crate::context::Page;
use crate::icon::icon;
use crate::page::PageRoute;

/// Returns the steps that cannot wait for the rest of the interview; empty if there are none.
///
/// They are folded into one line, so that they do not push the question off the screen. Below it, the first step that
/// the last answer added is shown in short. If a life is in danger, the number and the card are never folded.
pub(super) fn first(page: &Page<'_>, plan: &Plan<'_>, before: Option<&Question>) -> Markup {
    let urgent = plan.steps.iter().filter(|planned| planned.timing.urgency == Urgency::Now);
    let urgent: Vec<&PlannedStep<'_>> = urgent.collect();
    if urgent.is_empty() {
        return html! {};
    }
    let known = known(page, before);
    let new = urgent.iter().copied().find(|planned| !known.contains(&&planned.step.id));
    let alarm = urgent.iter().copied().find(|planned| is_alarm(planned));
    // If a number to call is shown, the line has to do for whatever is less urgent.
    let told = new.filter(|new| alarm.is_none_or(|alarm| alarm.step.id == new.step.id));
    html! {
        section.first aria-label=(page.locale.interview_first()) {
            @if let Some(planned) = alarm { (self::alarm(page, planned)) }
            @match urgent.as_slice() {
                [only] => details {
                    summary { (icon("siren")) (page.title(only)) }
                    (whole(page, only))
                },
                several => details {
                    summary { (icon("siren")) (page.show(&folded(page, several))) }
                    @for planned in several {
                        details open[new.is_some_and(|new| new.step.id == planned.step.id)] {
                            summary { (page.title(planned)) }
                            (whole(page, planned))
                        }
                    }
                },
            }
            @if let Some(planned) = told {
                div.first-told {
                    @if urgent.len() > 1 { p { strong { (page.title(planned)) } } }
                    (in_short(page, planned))
                }
            }
        }
    }
}

fn is_alarm(planned: &PlannedStep<'_>) -> bool {
    planned.step.alarm.as_ref().is_some_and(|alarm| alarm.number.is_some())
}

fn folded<'p>(page: &Page<'p>, steps: &[&PlannedStep<'_>]) -> Text<'p> {
    page.locale.interview_first_folded(i64::try_from(steps.len()).unwrap_or(i64::MAX))
}

/// Returns the number to call, and the card for somebody who cannot speak.
fn alarm(page: &Page<'_>, planned: &PlannedStep<'_>) -> Markup {
    let number = planned.step.alarm.as_ref().and_then(|alarm| alarm.number.as_ref());
    let number = number.map(|number| page.content().value(number));
    html! {
        div.alarm {
            @if let Some(number) = number { div.alarm-number { bdi dir="ltr" { (page.locale.value(number)) } } }
            @if let Some(card) = &planned.step.card { (action(page, &Action::Card(card.clone()))) }
        }
    }
}

/// Returns the steps that were there before the last answer. The reasons of the steps would not tell, because private
/// ones are not named.
fn known<'p>(page: &Page<'p>, before: Option<&Question>) -> Vec<&'p Id<Step>> {
    let asked = page.state.query.asked.as_deref();
    let last = asked.or(before.map(|question| question.id.as_str())).unwrap_or_default();
    let last = page.content().interview().questions().get(last);
    let reading = page.state.reading;
    let outline = last.map_or_else(|| reading.outline(), |last| reading.without(last).outline());
    outline.into_iter().map(|(step, _)| &step.id).collect()
}

/// Returns what to do first of all, and the caution if that leads to the police.
fn in_short(page: &Page<'_>, planned: &PlannedStep<'_>) -> Markup {
    let paragraphs = page.guide.paragraphs(planned, page.locale);
    html! {
        @if let Some(paragraph) = paragraphs.first() { p { (page.show(paragraph)) } }
        @for caution in &planned.cautions { p { (page.name(*caution)) } }
    }
}

fn whole(page: &Page<'_>, planned: &PlannedStep<'_>) -> Markup {
    let l = page.locale;
    html! {
        @for paragraph in page.guide.paragraphs(planned, l) { p { (page.show(&paragraph)) } }
        p { a href={ (page.link(PageRoute::Plan)) "#step-" (planned.step.id) } { (page.show(&l.interview_first_more())) span.visually-hidden { ": " (page.title(planned)) } } }
    }
}
