//! The permanent page of a fact, with its whole provenance.

use maud::html;
use waymark_content::Fact;

use crate::component::breadcrumbs::breadcrumbs;
use crate::component::notice::caution;
use crate::component::statement::{confidence, is_due, kind, provenance};
use crate::context::Page;
use crate::icon::icon;
use crate::page::layout::{Parts, layout};

pub(crate) fn page(page: &Page<'_>, fact: &Fact) -> String {
    let l = page.locale;
    let (kind_class, kind_icon, kind_word) = kind(fact.kind, l);
    let (confidence_class, confidence_icon, confidence_word, confidence_meaning) =
        confidence(fact.confidence, l);
    let main = html! {
        h1.small { (page.show(&l.fact_title())) }
        article class={ "fact fact-large fact-" (kind_class) } {
            p.fact-kind { (icon(kind_icon)) (page.show(&kind_word)) }
            p.fact-text { (page.statement(fact)) }
        }
        @if is_due(page, fact) {
            (caution(&page.show(&l.fact_due()), &page.show(&l.topic_due_advice())))
        }
        h2 { (page.show(&l.fact_how_sure())) }
        p {
            strong class={ "confidence confidence-" (confidence_class) } { (icon(confidence_icon)) (page.show(&confidence_word)) }
            " " (page.show(&confidence_meaning))
        }
        h2 { (page.show(&l.fact_where_read())) }
        (provenance(page, fact))
        h2 { (page.show(&l.fact_topics())) }
        ul { @for topic in page.content().topics_with(fact) { li { (page.topic_link(&topic.id)) } } }
        p.small { (page.show(&l.fact_id())) " " code dir="ltr" { (fact.id) } }
    };
    let title = page.guide.statement(fact, l).to_string();
    layout(page, &Parts { title, breadcrumbs: breadcrumbs(page, &[]), main })
}
