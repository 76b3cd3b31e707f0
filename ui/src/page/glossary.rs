//! Terms that readers will see on papers, by where they meet them.

use maud::{Markup, html};
use waymark_content::{GlossaryEntry, Meeting};

use crate::component::breadcrumbs::breadcrumbs;
use crate::context::Page;
use crate::page::PageRoute;
use crate::page::layout::{Parts, layout};

pub(crate) fn page(page: &Page<'_>) -> String {
    let l = page.locale;
    let main = html! {
        h1 { (page.show(&l.glossary_title())) }
        p.lead { (page.show(&l.glossary_lead())) }
        @for meeting in Meeting::ALL {
            @if page.content().glossary().iter().any(|entry| entry.at == meeting) { (group(page, meeting)) }
        }
    };
    layout(
        page,
        &Parts { title: l.glossary_title().to_string(), breadcrumbs: breadcrumbs(page, &[]), main },
    )
}

/// Returns the terms of one group. The sources are named once, below all groups.
fn group(page: &Page<'_>, meeting: Meeting) -> Markup {
    let l = page.locale;
    let entries = || page.content().glossary().iter().filter(|entry| entry.at == meeting);
    html! {
        section {
            h2 { (page.show(&meeting.name(l))) }
            dl.glossary {
                @for entry in entries() {
                    div #(entry.id) {
                        dt {
                            (term(page, entry))
                            " " span.glossary-pinyin lang=(page.content().country().latin()) dir="ltr" { (entry.latin) }
                        }
                        dd {
                            p { (page.name(entry)) }
                            @for topic in &entry.topics { p.small { (page.topic_link(topic)) } }
                        }
                    }
                }
            }
            details.glossary-sources {
                summary { (page.show(&l.glossary_source())) span.visually-hidden { ": " (page.show(&meeting.name(l))) } }
                ul { @for entry in entries() { li { a href=(page.link(PageRoute::Fact(entry.fact.clone()))) { (page.name(entry)) } } } }
            }
        }
    }
}

fn term(page: &Page<'_>, entry: &GlossaryEntry) -> Markup {
    let fact = page.content().facts().resolve(&entry.fact);
    let term = fact.values.get(&entry.value).map(|term| page.locale.value(term));
    html! { @if let Some(term) = term { span.glossary-term { (page.term(&term)) } } }
}
