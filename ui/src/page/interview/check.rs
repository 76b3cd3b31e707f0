//! The summary of all answers before the plan.

use maud::{Markup, html};
use waymark_content::Question;

use super::{answer, dropped};
use crate::context::Page;
use crate::icon::icon;
use crate::page::PageRoute;
use crate::page::layout::{Parts, layout};

/// Returns the page with all answers, each with a link to change it.
pub(super) fn page(page: &Page<'_>) -> String {
    let l = page.locale;
    let plan = page.state.reading.plan();
    let main = html! {
        h1 { (page.show(&l.interview_check_title())) }
        p.lead { (page.show(&l.interview_check_lead())) }
        (dropped(page, None))
        (super::first::first(page, &plan, None))
        (summary(page))
        @if !plan.open.is_empty() { (open(page, &plan.open)) }
        p.go { a.button href=(page.link(PageRoute::Plan)) { (page.show(&l.interview_see_plan())) } }
        ul.ways role="list" {
            li { a href=(page.link(PageRoute::Again)) { (icon("rotate-ccw")) (page.show(&l.interview_again())) } }
        }
    };
    let title = l.interview_check_title().to_string();
    layout(page, &Parts { title, breadcrumbs: back(page), main })
}

fn back(page: &Page<'_>) -> Markup {
    let reading = page.state.reading;
    let last = reading.answered().next_back();
    let to = last.map_or(PageRoute::Home, |last| PageRoute::Question(last.id.clone()));
    super::back(page, to)
}

/// Returns every question before the plan, with its answer in words.
pub(super) fn summary(page: &Page<'_>) -> Markup {
    answers(page, page.state.reading.asked())
}

/// Returns the answered questions before the plan, with their answers.
pub(in crate::page) fn given(page: &Page<'_>) -> Markup {
    answers(page, page.state.reading.answered())
}

fn answers<'q>(page: &Page<'_>, questions: impl Iterator<Item = &'q Question>) -> Markup {
    let passed_over = page.state.reading.ahead().passed_over();
    html! {
        dl.summary {
            @for question in questions {
                div {
                    dt { (page.part(question, "name")) }
                    dd {
                        @if passed_over.iter().any(|passed| passed.id == question.id) {
                            (page.show(&page.locale.interview_not_needed()))
                        } @else {
                            (answer::in_words(page, question))
                        }
                    }
                    dd.summary-change { (change(page, question)) }
                }
            }
        }
    }
}

fn change(page: &Page<'_>, question: &Question) -> Markup {
    let l = page.locale;
    let name = page.guide.part(question, "name", l).to_string();
    html! {
        a href=(page.link(PageRoute::Question(question.id.clone()))) {
            span aria-hidden="true" { (page.show(&l.interview_change())) }
            span.visually-hidden { (page.show(&l.interview_change_named(name))) }
        }
    }
}

fn open(page: &Page<'_>, open: &[&Question]) -> Markup {
    let l = page.locale;
    html! {
        h2 { (page.show(&l.interview_open_title())) }
        p { (page.show(&l.interview_open_lead())) }
        ul.links role="list" {
            @for question in open {
                li { a href=(page.link(PageRoute::Question(question.id.clone()))) { (page.name(*question)) } }
            }
        }
    }
}
