//! The documents that UNHCR asks for, as a check-list. Ticks are not kept.

use maud::html;

use crate::component::breadcrumbs::breadcrumbs;
use crate::component::statement::statement;
use crate::context::Page;
use crate::page::layout::{Parts, layout};
use waymark_content::Fact;

pub(crate) fn page(page: &Page<'_>) -> String {
    let l = page.locale;
    let content = page.content();
    let mut facts: Vec<&Fact> = Vec::new();
    for id in content.documents().iter().flat_map(|document| &document.facts) {
        let fact = content.facts().resolve(id);
        if !facts.iter().any(|known| known.id == fact.id) {
            facts.push(fact);
        }
    }
    let main = html! {
        h1 { (page.show(&l.documents_title())) }
        p.lead { (page.show(&l.documents_lead())) }
        ul.checklist role="list" {
            @for document in content.documents().iter() {
                @let term = document.fact_of_term.as_ref().and_then(|id| content.facts().resolve(id).values.get("term"));
                li {
                    input type="checkbox" id={ "document-" (document.id) } autocomplete="off";
                    label for={ "document-" (document.id) } {
                        strong { (page.name(document)) @if let Some(term) = term { " " (page.term(&l.value(term))) } }
                        span { (page.part(document, "detail")) }
                    }
                }
            }
        }
        p.small { (page.show(&l.documents_not_kept())) }
        h2 { (page.show(&l.documents_details())) }
        ul { @for detail in content.details().iter() { li { (page.name(detail)) } } }
        h2 { (page.show(&l.documents_facts())) }
        @for fact in facts { (statement(page, fact)) }
    };
    layout(
        page,
        &Parts {
            title: l.documents_title().to_string(),
            breadcrumbs: breadcrumbs(page, &[]),
            main,
        },
    )
}
