//! All time limits in one table, which fits on one sheet of paper.

use maud::{Markup, html};
use waymark_content::{Fact, TimeLimitRow};

use crate::component::breadcrumbs::breadcrumbs;
use crate::component::print_kept::print_kept;
use crate::component::statement::{places, sign};
use crate::context::Page;
use crate::icon::icon;
use crate::page::PageRoute;
use crate::page::layout::{Parts, layout};

/// Returns the page.
pub(crate) fn page(page: &Page<'_>) -> String {
    let l = page.locale;
    let heads =
        [l.deadlines_what(), l.deadlines_length(), l.deadlines_from(), l.deadlines_follows()];
    let main = html! {
        h1 { (page.show(&l.deadlines_title())) }
        p.lead { (page.show(&l.deadlines_lead())) }
        p.paper-ways { button.link-button type="button" data-print hidden { (icon("printer")) (page.show(&l.print_page())) } }
        (print_kept(page))
        // In a narrow window the style sheet displays the rows as blocks; without explicit roles, browsers then no
        // longer expose them as a table.
        table.deadlines role="table" {
            thead role="rowgroup" {
                tr role="row" { @for head in &heads { th scope="col" role="columnheader" { (page.show(head)) } } }
            }
            tbody role="rowgroup" {
                @for limit in page.guide.time_limits(l) { (row(page, &limit)) }
            }
        }
        p.on-paper { (page.show(&l.deadlines_sources(page.content().edition().version.as_str()))) }
    };
    let way = [(PageRoute::Helpers, page.show(&l.helpers_title()))];
    let title = l.deadlines_title().to_string();
    layout(page, &Parts { title, breadcrumbs: breadcrumbs(page, &way), main })
}

fn row(page: &Page<'_>, row: &TimeLimitRow<'_>) -> Markup {
    let l = page.locale;
    html! {
        tr role="row" id={ "time-limit-" (row.limit.id) } {
            th scope="row" role="rowheader" { p { (page.show(&row.what)) } (source(page, row.fact)) }
            td.deadlines-length role="cell" { p { (page.show(&row.length)) } }
            td role="cell" data-label=(l.deadlines_from()) { p { (page.show(&row.from)) } }
            td role="cell" data-label=(l.deadlines_follows()) {
                @for fact in &row.follows { p { (page.statement(fact)) } (source(page, fact)) }
                @if row.follows.is_empty() { p.deadlines-unknown { (page.show(&l.deadlines_unknown())) } }
            }
        }
    }
}

/// Returns the confidence and the locator of a fact, as a link to its page.
fn source(page: &Page<'_>, fact: &Fact) -> Markup {
    html! {
        p.deadlines-source {
            a href=(page.link(PageRoute::Fact(fact.id.clone()))) { (sign(page, fact.confidence)) }
            " " span.deadlines-places { (places(page, fact)) }
        }
    }
}
