//! Everything that facts were read in.

use maud::{Markup, html};
use waymark_content::{Source, SourceKind};

use crate::component::breadcrumbs::breadcrumbs;
use crate::component::statement::{publisher, source_kind, title};
use crate::component::words::foreign;
use crate::page::Page;
use crate::page::layout::{Parts, layout};

/// The order in which sources count: law and UNHCR before articles.
const KINDS: [SourceKind; 6] = [
    SourceKind::Law,
    SourceKind::Unhcr,
    SourceKind::Government,
    SourceKind::Report,
    SourceKind::Article,
    SourceKind::Seed,
];

pub(crate) fn page(page: &Page<'_>) -> String {
    let l = page.locale;
    let main = html! {
        h1 { (page.show(&l.sources_title())) }
        p.lead { (page.show(&l.sources_lead())) }
        @for kind in KINDS {
            section {
                h2 { (page.show(&source_kind(kind, l))) }
                ul.sources {
                    @for source in page.content().sources().iter().filter(|source| source.kind == kind) { (entry(page, source)) }
                }
            }
        }
    };
    layout(
        page,
        &Parts { title: l.sources_title().to_string(), breadcrumbs: breadcrumbs(page, &[]), main },
    )
}

/// Returns a source. Its address is shown as text: the guide never opens anything outside itself.
fn entry(page: &Page<'_>, source: &Source) -> Markup {
    html! {
        li #(source.id) {
            strong { (title(page, source)) }
            span { (publisher(page, source)) " · " (foreign(&source.date, "en")) " · " (foreign(&source.language, "en")) }
            span.url lang="en" dir="ltr" { (source.url) }
            @if !source.note.is_empty() { span { (foreign(&source.note, "en")) } }
        }
    }
}
