//! All questions on one page with the plan beside them, for helpers who know the questions.

use maud::{Markup, html};
use waymark_content::{Answer, AnswerKind, Answers, Plan, PlannedStep, Question, Skip, Why, plan};

use super::answer::skipped;
use super::fault::Fault;
use super::question::{date, items, skips};
use crate::component::breadcrumbs::breadcrumbs;
use crate::component::date_field::date_field;
use crate::component::deadline::{deadline, urgency};
use crate::component::error_summary::field_errors;
use crate::component::notice::caution;
use crate::component::radios::Item;
use crate::icon::icon;
use crate::page::Page;
use crate::page::layout::{Parts, layout};
use crate::request::View;
use crate::route::PageRoute;

/// Returns the page with every question that is asked of a reader with these answers, and with their plan.
pub(super) fn page(page: &Page<'_>) -> String {
    let l = page.locale;
    let reading = page.state.reading;
    let passed_over = reading.passed_over();
    let plan = plan(page.content().interview(), &page.state.query.answers, page.now);
    let main = html! {
        h1 { (page.show(&l.desk_title())) }
        p { (page.show(&l.desk_lead())) }
        p.small data-desk-keys hidden { (page.show(&l.desk_keys())) }
        ul.ways role="list" {
            li { (next_person(page)) }
            li { a href=(one_by_one(page)) { (page.show(&l.desk_one_by_one())) } }
        }
        div.desk {
            form.desk-form method="get" action=(page.action(PageRoute::Interview)) autocomplete="off" data-desk {
                (not_counted(page))
                (others(page))
                div.desk-questions {
                    @for question in reading.asked().chain(reading.asked_with_plan()) {
                        @let needed = passed_over.iter().all(|passed| passed.id != question.id);
                        (self::question(page, question, needed))
                    }
                }
                p.go {
                    button.button type="submit" { (page.show(&l.desk_update())) }
                    (next_person(page))
                }
            }
            (steps(page, &plan))
        }
    };
    let title = l.desk_title().to_string();
    let way = [(PageRoute::Helpers, page.show(&l.helpers_title()))];
    layout(page, &Parts { title, breadcrumbs: breadcrumbs(page, &way), main })
}

fn next_person(page: &Page<'_>) -> Markup {
    let l = page.locale;
    html! {
        a.button.button-quiet href=(page.link(PageRoute::Again)) { (icon("rotate-ccw")) (page.show(&l.desk_next_person())) }
    }
}

/// Returns the link to the same answers with one question a page.
fn one_by_one(page: &Page<'_>) -> String {
    let query = page.shown_as(View::Steps, &page.state.reading.write());
    page.action(PageRoute::Interview) + &query
}

/// Returns the answers that do not count only because of others, as they were given. They are sent along and count again
/// when a slip in another answer is put right.
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
        ul { @for question in names.into_iter().filter_map(|id| questions.find(id)) { li { (page.part(question, "name")) } } }
    };
    html! { @if !waiting.is_empty() { (caution(&page.show(&page.locale.desk_dropped()), &names)) } }
}

/// Returns hidden fields for all else that the next page needs to know. The script says there where the focus is.
fn others(page: &Page<'_>) -> Markup {
    let written = page.shown_as(View::Desk, &waiting(page));
    html! {
        @for (name, value) in form_urlencoded::parse(written.trim_start_matches('?').as_bytes()) {
            input type="hidden" name=(name) value=(value);
        }
        input type="hidden" name="asked" disabled data-desk-asked;
    }
}

fn question(page: &Page<'_>, question: &Question, needed: bool) -> Markup {
    let id = question.id.as_str();
    let (legend, error) = (format!("{id}-question"), format!("{id}-error"));
    let fault = Fault::refused(page, question);
    let focused = page.state.query.asked.as_deref() == Some(id);
    let described_by = if fault.is_some() { format!("{legend} {error}") } else { legend.clone() };
    html! {
        fieldset.desk-question data-question=(id) data-focus[focused] aria-describedby=(described_by) {
            legend { (page.part(question, "name")) }
            p.small #(legend) { (page.name(question)) }
            @if !needed { p.small { (page.show(&page.locale.interview_not_needed())) } }
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
        div.desk-options {
            @for (key, item) in (1..).zip(items) { (option(page, question, kind, key, &item)) }
        }
    }
}

fn option(page: &Page<'_>, question: &Question, kind: &str, key: i64, item: &Item<'_>) -> Markup {
    let (name, id) = (question.id.as_str(), item.id(question.id.as_str()));
    html! {
        div.desk-option {
            input type=(kind) #(id) name=(name) value=(item.value) checked[item.chosen] data-alone[item.alone];
            label for=(id) {
                @if kind == "radio" { span.desk-key aria-hidden="true" { (page.locale.number(key)) } }
                span { (item.words) }
            }
        }
    }
}

fn steps(page: &Page<'_>, plan: &Plan<'_>) -> Markup {
    let l = page.locale;
    html! {
        section.desk-plan aria-labelledby="desk-plan" {
            h2 #desk-plan { (page.show(&l.desk_plan())) }
            ol { @for planned in &plan.steps { (step(page, planned)) } }
            p { a.button href=(page.link(PageRoute::Plan)) { (page.show(&l.desk_full_plan())) } }
        }
    }
}

fn step(page: &Page<'_>, planned: &PlannedStep<'_>) -> Markup {
    let place = format!("{}#step-{}", page.link(PageRoute::Plan), planned.step.id);
    html! {
        li {
            (urgency(page, planned.timing.urgency)) " "
            a href=(place) { (page.title(planned)) }
            (deadline(page, &planned.timing))
        }
    }
}
