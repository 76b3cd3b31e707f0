//! Numbers to call.

use maud::{Markup, html};
use waymark_content::HelpLine;

use crate::component::breadcrumbs::breadcrumbs;
use crate::component::statement::statement;
use crate::component::words::chinese;
use crate::page::Page;
use crate::page::layout::{Parts, layout};

pub(crate) fn page(page: &Page<'_>) -> String {
    let l = page.locale;
    let lines = page.content().lines();
    let main = html! {
        h1 { (page.show(&l.emergency_title())) }
        p.lead { (page.show(&l.emergency_lead())) }
        (numbers(page))
        @for line in lines.iter().filter(|line| line.emergency) { (facts(page, line)) }
        h2 { (page.show(&l.help_lines_title())) }
        p { (page.show(&l.help_lines_lead())) }
        @for line in lines.iter().filter(|line| !line.emergency) {
            section.line #{ "line-" (line.id) } {
                h3 { span.line-number dir="ltr" { (number(page, line)) } " " (page.name(line)) " " (in_chinese(page, line)) }
                p { (page.part(line, "when")) }
                (facts(page, line))
            }
        }
    };
    layout(
        page,
        &Parts {
            title: l.emergency_title().to_string(),
            breadcrumbs: breadcrumbs(page, &[]),
            main,
        },
    )
}

/// Returns the numbers for danger to life, large, each with when to call it.
pub(crate) fn numbers(page: &Page<'_>) -> Markup {
    html! {
        ul.numbers role="list" {
            @for line in page.content().lines().iter().filter(|line| line.emergency) {
                li #{ "line-" (line.id) } {
                    span.numbers-number dir="ltr" { (number(page, line)) }
                    span.numbers-words {
                        strong { (page.name(line)) " " (in_chinese(page, line)) }
                        span { (page.part(line, "when")) }
                    }
                }
            }
        }
    }
}

fn facts(page: &Page<'_>, line: &HelpLine) -> Markup {
    let facts = page.content().facts();
    html! { @for id in std::iter::once(&line.fact).chain(&line.facts) { (statement(page, facts.get(id))) } }
}

/// Returns the number of a line.
pub(super) fn number(page: &Page<'_>, line: &HelpLine) -> String {
    let value = page.content().facts().get(&line.fact).values.get(&line.value);
    value.map(|value| page.locale.value(value)).unwrap_or_default()
}

/// Returns the name of the line in Chinese, to show to somebody who can call.
fn in_chinese(page: &Page<'_>, line: &HelpLine) -> Markup {
    let name = page.guide.locales().get("zh-Hans").map(|zh| page.guide.name(line, zh));
    html! { @if let Some(name) = name { (chinese(name.as_str())) } }
}
