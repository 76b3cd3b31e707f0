//! Chinese terms that readers will see on papers.

use maud::html;

use crate::component::breadcrumbs::breadcrumbs;
use crate::component::words::chinese;
use crate::icon::icon;
use crate::page::Page;
use crate::page::layout::{Parts, layout};
use crate::route::PageRoute;

pub(crate) fn page(page: &Page<'_>) -> String {
    let l = page.locale;
    let main = html! {
        h1 { (page.show(&l.glossary_title())) }
        p.lead { (page.show(&l.glossary_lead())) }
        dl.glossary {
            @for entry in page.content().glossary().iter() {
                @let fact = page.content().facts().get(&entry.fact);
                div #(entry.id) {
                    dt {
                        @if let Some(term) = fact.values.get(&entry.value) { span.glossary-term { (chinese(&l.value(term))) } }
                        " " span.glossary-pinyin lang="zh-Latn-pinyin" dir="ltr" { (entry.pinyin) }
                    }
                    dd {
                        p { (page.name(entry)) }
                        p.small { a href=(page.link(PageRoute::Fact(fact.id.clone()))) { (icon("book-open")) (page.show(&l.glossary_source())) } }
                        @for topic in &entry.topics { p.small { (page.topic_link(topic)) } }
                    }
                }
            }
        }
    };
    layout(
        page,
        &Parts { title: l.glossary_title().to_string(), breadcrumbs: breadcrumbs(page, &[]), main },
    )
}
