//! Emergency numbers.

use maud::{Markup, html};
use waymark_content::{Action, Fact, HelpLine};

use crate::component::action::action;
use crate::component::breadcrumbs::breadcrumbs;
use crate::component::statement::{how_sure_and_since, statement};
use crate::context::Page;
use crate::page::layout::{Parts, layout};

/// Returns the page: what somebody in danger needs, with everything else folded below.
pub(crate) fn page(page: &Page<'_>) -> String {
    let l = page.locale;
    let urgent = lines(page, |line| line.emergency);
    let in_writing = lines(page, |line| line.in_writing);
    let others = lines(page, |line| !line.emergency && !line.in_writing);
    let main = html! {
        h1 { (page.show(&l.emergency_title())) }
        p.lead { (page.show(&l.emergency_lead())) }
        div.numbers-large { (list(page, &urgent, sure)) }
        h2 { (page.show(&l.emergency_in_writing())) }
        div.numbers-large { (list(page, &in_writing, sure)) }
        div.actions {
            @for card in urgent.iter().filter_map(|line| line.card.clone()) { (action(page, &Action::Card(card))) }
        }
        details.group {
            summary { h2 { (page.show(&l.emergency_more())) } }
            @for line in urgent.iter().chain(&in_writing) { (facts(page, line)) }
        }
        h2 { (page.show(&l.help_lines_title())) }
        p { (page.show(&l.help_lines_lead())) }
        @for line in others {
            details.line #{ "line-" (line.id) } {
                summary { h3 { span.line-number dir="ltr" { (number(page, line)) } " " (page.name(line)) " " (for_officials(page, line)) } }
                p { (page.part(line, "when")) }
                div.on-paper { (sure(page, line)) }
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

/// Returns the numbers for danger to life, in large type, each with when to call it.
pub(crate) fn numbers(page: &Page<'_>) -> Markup {
    list(page, &lines(page, |line| line.emergency), |_, _| html! {})
}

fn lines<'p>(page: &Page<'p>, are: impl Fn(&HelpLine) -> bool) -> Vec<&'p HelpLine> {
    page.content().lines().iter().filter(|line| are(line)).collect()
}

/// Returns numbers with when to call them, followed by `more` for each.
fn list(page: &Page<'_>, lines: &[&HelpLine], more: fn(&Page<'_>, &HelpLine) -> Markup) -> Markup {
    html! {
        ul.numbers role="list" {
            @for line in lines {
                li #{ "line-" (line.id) } {
                    span.numbers-number dir="ltr" { (number(page, line)) }
                    span.numbers-words {
                        strong { (page.name(*line)) " " (for_officials(page, line)) }
                        span { (page.part(*line, "when")) }
                        (more(page, line))
                    }
                }
            }
        }
    }
}

/// Returns how sure a number is and when that was checked, in one line that is also printed.
fn sure(page: &Page<'_>, line: &HelpLine) -> Markup {
    html! { span.numbers-sure { (how_sure_and_since(page, fact(page, line))) } }
}

fn facts(page: &Page<'_>, line: &HelpLine) -> Markup {
    let facts = page.content().facts();
    html! { @for id in std::iter::once(&line.fact).chain(&line.facts) { (statement(page, facts.resolve(id))) } }
}

fn fact<'p>(page: &Page<'p>, line: &HelpLine) -> &'p Fact {
    page.content().facts().resolve(&line.fact)
}

/// Returns the phone number.
pub(super) fn number(page: &Page<'_>, line: &HelpLine) -> String {
    let value = fact(page, line).values.get(&line.value);
    value.map(|value| page.locale.value(value)).unwrap_or_default()
}

/// Returns the name of the line in the language of officials, to show to somebody who can call; empty if it is the same.
fn for_officials(page: &Page<'_>, line: &HelpLine) -> Markup {
    let name = page.guide.name(line, page.guide.officials());
    let own = page.guide.name(line, page.locale);
    html! { @if name.as_str() != own.as_str() { (page.term(name.as_str())) } }
}
