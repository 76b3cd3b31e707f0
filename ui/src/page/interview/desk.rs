//! The desk: all questions on one page with the plan beside them, for helpers who know the questions.

use maud::{Markup, html};
use waymark_content::{
    Answer, AnswerKind, Answers, Plan, PlannedStep, Question, Skip, Urgency, Why,
};

use super::answer::skipped;
use super::fault::Fault;
use super::question::{date, items, skips};
use crate::component::breadcrumbs::breadcrumbs;
use crate::component::date_field::date_field;
use crate::component::deadline::urgency;
use crate::component::desk_key;
use crate::component::error_summary::field_errors;
use crate::component::hidden::hidden;
use crate::component::notice::caution;
use crate::component::radios::Item;
use crate::context::Page;
use crate::icon::icon;
use crate::page::PageRoute;
use crate::page::layout::{Parts, layout};
use crate::query::View;

/// With this many answers or more, "Next person" asks before it removes them.
const ANSWERS_TO_ASK: usize = 4;

/// Returns the page with every question that applies after these answers, and with the plan.
///
/// After each answer the script fetches this page again and takes from it what has changed: questions by their
/// `data-question`, other parts by their `data-desk-part`, and the addresses of links.
pub(super) fn page(page: &Page<'_>) -> String {
    let l = page.locale;
    let reading = page.state.reading;
    let passed_over = reading.ahead().passed_over();
    let plan = reading.plan();
    let questions: Vec<&Question> = reading.asked().chain(reading.asked_with_plan()).collect();
    let main = html! {
        div.desk {
            div {
                h1 { (page.show(&l.desk_title())) }
                details.desk-about {
                    summary { (page.show(&l.desk_about())) }
                    p { (page.show(&l.desk_lead())) }
                    p data-desk-keys hidden { (page.show(&l.desk_keys())) }
                }
                form.desk-form method="get" action=(page.action(PageRoute::Interview)) autocomplete="off" data-desk {
                    p.desk-failed role="alert" data-desk-failed hidden { (page.show(&l.desk_failed())) }
                    div data-desk-part="others" {
                        (not_counted(page))
                        (others(page))
                    }
                    div.desk-questions {
                        @for (place, question) in questions.iter().enumerate() {
                            @let needed = passed_over.iter().all(|passed| passed.id != question.id);
                            (self::question(page, question, needed, place == 0))
                        }
                    }
                    p.go {
                        button.button.button-quiet type="submit" { (page.show(&l.desk_update())) }
                        a href=(one_by_one(page)) { (page.show(&l.desk_one_by_one())) }
                    }
                }
            }
            (short_plan(page, &plan, questions.len()))
        }
    };
    let title = l.desk_title().to_string();
    let way = [(PageRoute::Helpers, page.show(&l.helpers_title()))];
    layout(page, &Parts { title, breadcrumbs: breadcrumbs(page, &way), main })
}

/// Returns the page that asks before the answers of a person are removed.
pub(crate) fn next_person(page: &Page<'_>) -> String {
    let l = page.locale;
    let title = l.desk_next_title();
    let main = html! {
        h1 { (page.show(&title)) }
        p.lead { (page.show(&l.desk_next_lead(count(answered(page))))) }
        p.go {
            a.button href=(page.link(PageRoute::Again)) { (icon("rotate-ccw")) (page.show(&l.desk_next_yes())) }
            a.button.button-quiet href=(page.link(PageRoute::Interview)) { (page.show(&l.desk_next_no())) }
        }
    };
    layout(page, &Parts { title: title.to_string(), breadcrumbs: breadcrumbs(page, &[]), main })
}

/// Returns how many questions have an answer.
fn answered(page: &Page<'_>) -> usize {
    let mut questions: Vec<&str> = page.answers().iter().map(|(question, _)| question).collect();
    questions.dedup();
    questions.len()
}

fn count(of: usize) -> i64 {
    i64::try_from(of).unwrap_or(i64::MAX)
}

/// Returns the link to the view with one question a page, with the same answers.
fn one_by_one(page: &Page<'_>) -> String {
    let query = page.shown_as(View::Steps, page.answers().clone());
    page.action(PageRoute::Interview) + &query.to_query_string()
}

/// Returns the answers that do not count only because of other answers, as they were given. They are submitted along,
/// and count again when a slip in the other answer is corrected.
fn waiting(page: &Page<'_>) -> Answers {
    let dropped = page.state.reading.dropped().iter();
    let waiting = dropped.filter(|dropped| dropped.why == Why::NotAsked);
    waiting.map(|dropped| (dropped.question.as_str(), dropped.value.as_str())).collect()
}

fn not_counted(page: &Page<'_>) -> Markup {
    let questions = page.content().interview().questions();
    let waiting = waiting(page);
    let mut names: Vec<&str> = waiting.iter().map(|(question, _)| question).collect();
    names.dedup();
    let names = html! {
        ul { @for question in names.into_iter().filter_map(|id| questions.get(id)) { li { (page.part(question, "name")) } } }
    };
    html! { @if !waiting.is_empty() { (caution(&page.show(&page.locale.desk_dropped()), &names)) } }
}

/// Returns hidden fields with everything else that the next page needs.
fn others(page: &Page<'_>) -> Markup {
    hidden(&page.shown_as(View::Desk, waiting(page)))
}

fn question(page: &Page<'_>, question: &Question, needed: bool, first: bool) -> Markup {
    let id = question.id.as_str();
    let (legend, error) = (format!("{id}-question"), format!("{id}-error"));
    let fault = Fault::refused(page, question);
    // For a new person, the first question has the focus.
    let focused = match &page.state.query.asked {
        Some(asked) => asked == id,
        None => first && page.state.query.answers.is_empty(),
    };
    let described_by = if fault.is_some() { format!("{legend} {error}") } else { legend.clone() };
    html! {
        fieldset.desk-question data-question=(id) data-focus[focused] aria-describedby=(described_by) {
            legend { (page.part(question, "name")) }
            p #(legend) { (page.name(question)) }
            @if !needed { p.desk-not-needed { (page.show(&page.locale.interview_not_needed())) } }
            @if let Some(fault) = fault { (field_errors(page, &error, &fault.problems(page, question))) }
            @match question.answer {
                AnswerKind::One(_) => (options(page, question, "radio")),
                AnswerKind::Many(_) | AnswerKind::Documents => (options(page, question, "checkbox")),
                AnswerKind::Day(_) | AnswerKind::Moment(_) => (date_field(page, &date(page, question, fault))),
            }
        }
    }
}

fn options(page: &Page<'_>, question: &Question, kind: &str) -> Markup {
    let skip = |skip: Skip| Item {
        value: skip.as_str().into(),
        words: page.show(&skipped(page.locale, skip)),
        hint: None,
        chosen: page.state.reading.answer(question) == Answer::Skipped(skip),
        alone: true,
    };
    let items = items(page, question).into_iter().chain(skips(page, question).map(skip));
    html! {
        div class={ "desk-options desk-" (kind) } {
            @for (key, item) in desk_key::keys().zip(items) { (option(page, question, kind, key, &item)) }
        }
    }
}

fn option(page: &Page<'_>, question: &Question, kind: &str, key: char, item: &Item<'_>) -> Markup {
    let (name, id) = (question.id.as_str(), item.id(question.id.as_str()));
    html! {
        div.desk-option {
            input type=(kind) #(id) name=(name) value=(item.value) checked[item.chosen] data-alone[item.alone] data-key=(key);
            label for=(id) {
                span.desk-key aria-hidden="true" { (desk_key::shown(key, page.locale)) }
                span { (item.words) }
            }
        }
    }
}

/// Returns the plan as a list with a line for each step, to watch while somebody answers. It is in the language of
/// the page only, so that it can be taken in at a glance.
fn short_plan(page: &Page<'_>, plan: &Plan<'_>, questions: usize) -> Markup {
    let l = page.locale;
    let page = &Page { second: None, ..*page };
    let full = page.link(PageRoute::Plan);
    let next =
        if answered(page) < ANSWERS_TO_ASK { PageRoute::Again } else { PageRoute::NextPerson };
    html! {
        section.desk-plan aria-labelledby="desk-plan" {
            h2 #desk-plan { (page.show(&l.desk_plan())) }
            p.desk-count role="status" data-desk-count { (page.show(&l.desk_count(count(questions), count(plan.steps.len())))) }
            div.desk-steps data-desk-part="steps" {
                @for urgency in Urgency::ALL { (group(page, plan, urgency)) }
            }
            p.desk-plan-ways {
                a.button href=(full) { (page.show(&l.desk_full_plan())) }
                a.button href={ (full) "#print" } data-desk-print hidden { (icon("printer")) (page.show(&l.desk_print())) " " span.desk-key aria-hidden="true" { "P" } }
            }
            p.desk-next { a.button.button-quiet href=(page.link(next)) { (icon("rotate-ccw")) (page.show(&l.desk_next_person())) } }
        }
    }
}

fn group(page: &Page<'_>, plan: &Plan<'_>, urgency: Urgency) -> Markup {
    let numbered = (1_usize..).zip(&plan.steps);
    let steps: Vec<(usize, &PlannedStep<'_>)> =
        numbered.filter(|(_, planned)| planned.timing.urgency == urgency).collect();
    html! {
        @if !steps.is_empty() {
            h3 { (self::urgency(page, urgency)) }
            ol role="list" { @for (place, planned) in steps { (step(page, place, planned)) } }
        }
    }
}

fn step(page: &Page<'_>, place: usize, planned: &PlannedStep<'_>) -> Markup {
    html! {
        li {
            span.desk-number { (page.locale.number(count(place))) }
            a href={ (page.link(PageRoute::Plan)) "#step-" (planned.step.id) } { (page.title(planned)) }
            (time_left(page, planned))
        }
    }
}

/// Returns the time left for a step, as briefly as possible.
fn time_left(page: &Page<'_>, planned: &PlannedStep<'_>) -> Markup {
    let l = page.locale;
    let words = page.guide.deadline(&planned.timing, page.now, l).map(|deadline| {
        let unsure = || match page.guide.clock_is_wrong(page.now) {
            true => deadline.date,
            false => l.desk_may_have_passed(),
        };
        deadline.left.unwrap_or_else(unsure)
    });
    html! { @if let Some(words) = words { span.desk-left { (page.show(&words)) } } }
}
