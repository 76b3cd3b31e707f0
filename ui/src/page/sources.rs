//! The list of all sources.

use maud::{Markup, html};
use waymark_content::{Source, SourceKind};

use crate::component::breadcrumbs::breadcrumbs;
use crate::component::statement::{publisher, source_kind, title};
use crate::component::words::foreign;
use crate::context::Page;
use crate::page::layout::{Parts, layout};

/// The kinds of sources with their anchors: UNHCR first, because readers write to it, then by weight.
const KINDS: [(&str, SourceKind); 6] = [
    ("kind-office", SourceKind::Office),
    ("kind-law", SourceKind::Law),
    ("kind-government", SourceKind::Government),
    ("kind-report", SourceKind::Report),
    ("kind-article", SourceKind::Article),
    ("kind-seed", SourceKind::Seed),
];

pub(crate) fn page(page: &Page<'_>) -> String {
    let l = page.locale;
    let sources = page.content().sources();
    let of = |kind| sources.iter().filter(move |source| source.kind == kind);
    let kinds = || KINDS.into_iter().filter(|(_, kind)| of(*kind).next().is_some());
    let main = html! {
        h1 { (page.show(&l.sources_title())) }
        p.lead { (page.show(&l.sources_lead())) }
        ul.links role="list" {
            @for (place, kind) in kinds() { li { a href={ "#" (place) } { (page.show(&source_kind(kind, l))) } } }
        }
        @for (place, kind) in kinds() {
            section #(place) {
                h2 { (page.show(&source_kind(kind, l))) }
                ul.sources {
                    @for source in of(kind) { (entry(page, source)) }
                }
            }
        }
    };
    layout(
        page,
        &Parts { title: l.sources_title().to_string(), breadcrumbs: breadcrumbs(page, &[]), main },
    )
}

/// Returns a source. Its address is text, not a link: the guide never opens anything outside itself.
fn entry(page: &Page<'_>, source: &Source) -> Markup {
    let english = page.guide.locales().source();
    html! {
        li #(source.id) {
            strong { (title(page, source)) }
            span { (publisher(page, source)) " · " (foreign(&source.date, english)) " · " (foreign(&source.language, english)) }
            span.url lang="en" dir="ltr" { (source.url) }
            @if !source.note.is_empty() { span { (foreign(&source.note, english)) } }
        }
    }
}
