//! The check-list for the first e-mail to UNHCR, with what is still missing.

use maud::{Markup, html};
use waymark_content::{Paper, Papers, Question};

use crate::component::hidden::hidden;
use crate::context::Page;
use crate::icon::icon;
use crate::page::PageRoute;
use crate::query::Query;

/// Returns the check-list as a form, which leads to the draft of the e-mail or shows the plan again.
pub(super) fn papers(page: &Page<'_>, list: &Papers<'_>) -> Markup {
    let l = page.locale;
    html! {
        form.papers action={ (page.action(PageRoute::Plan)) "#step-" (list.step.id) } method="get" {
            (hidden(&state_without(page, list.question)))
            fieldset {
                legend { (page.show(&list.title)) }
                p.papers-missing role="status" { (page.show(&list.missing)) }
                ul.checklist role="list" {
                    @for paper in &list.rows { li { (row(page, list.question, paper)) } }
                }
            }
            // Both buttons submit the ticks, so the draft knows them.
            p.papers-ways {
                button.button type="submit" formaction=(page.action(PageRoute::Email)) { (icon("mail")) (page.show(&l.plan_email())) }
                button.button.button-quiet type="submit" { (page.show(&l.plan_papers_update())) }
            }
        }
    }
}

fn row(page: &Page<'_>, question: &Question, paper: &Paper<'_>) -> Markup {
    let id = &paper.document.id;
    let words = page.together([&paper.name, &paper.detail], |[name, detail]| {
        html! {
            strong { (name) @if let Some(term) = &paper.term { " " (page.term(term)) } }
            @if !paper.is_there { span { (detail) } }
        }
    });
    html! {
        input type="checkbox" id={ "paper-" (id) } name=(question.id) value=(id) checked[paper.is_there] autocomplete="off";
        label for={ "paper-" (id) } { (words) }
    }
}

/// Returns the reader's state without the answer that the form submits.
fn state_without(page: &Page<'_>, question: &Question) -> Query {
    let others = page.answers().without(question.id.as_str());
    Query::keeping(&page.state.query.shown, others)
}
