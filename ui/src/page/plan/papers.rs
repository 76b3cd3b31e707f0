//! The check-list for the first e-mail to UNHCR: what is still missing.

use maud::{Markup, html};
use waymark_content::{Document, Question};

use crate::component::words::chinese;
use crate::icon::icon;
use crate::page::Page;
use crate::request::Query;
use crate::route::PageRoute;

/// Returns the check-list as a form that leads to the draft of the e-mail, or shows the plan again.
pub(super) fn papers(page: &Page<'_>) -> Markup {
    html! { @for question in page.state.reading.asked_with_plan() { (form(page, question)) } }
}

fn form(page: &Page<'_>, question: &Question) -> Markup {
    let l = page.locale;
    let documents = page.content().documents();
    let has = |document: &Document| {
        let mut chosen = page.state.reading.chosen(question);
        chosen.any(|choice| choice.id.as_str() == document.id.as_str())
    };
    let missing = documents.iter().filter(|document| !has(document)).count();
    html! {
        form.papers action={ (page.action(PageRoute::Plan)) "#step-" (super::EMAIL_STEP) } method="get" {
            @for (name, value) in state_without(page, question) { input type="hidden" name=(name) value=(value); }
            fieldset {
                legend { (page.name(question)) }
                p.papers-missing role="status" { (page.show(&l.plan_papers_missing(missing))) }
                ul.checklist role="list" {
                    @for document in documents.iter() { li { (row(page, question, document, has(document))) } }
                }
            }
            // What is ticked goes along to the draft.
            button.button type="submit" formaction=(page.action(PageRoute::Email)) { (icon("mail")) (page.show(&l.plan_email())) }
            " "
            button.button.button-quiet type="submit" { (page.show(&l.plan_papers_update())) }
        }
    }
}

fn row(page: &Page<'_>, question: &Question, document: &Document, has: bool) -> Markup {
    let facts = page.content().facts();
    let term = document.fact_of_term.as_ref().and_then(|id| facts.get(id).values.get("term"));
    html! {
        input type="checkbox" id={ "paper-" (document.id) } name=(question.id) value=(document.id) checked[has] autocomplete="off";
        label for={ "paper-" (document.id) } {
            strong { (page.name(document)) @if let Some(term) = term { " " (chinese(&page.locale.value(term))) } }
            @if !has { span { (page.part(document, "detail")) } }
        }
    }
}

/// Returns what the reader keeps, apart from the answer that the form gives.
fn state_without(page: &Page<'_>, question: &Question) -> Vec<(String, String)> {
    let query = page.state.query;
    let others = page.state.reading.write().without(question.id.as_str());
    let written = Query::write(&query.shown, &others);
    form_urlencoded::parse(written.trim_start_matches('?').as_bytes()).into_owned().collect()
}
