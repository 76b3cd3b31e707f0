//! How to reach UNHCR, and whether it is open now.

use jiff::ZonedDateTime;
use maud::{Markup, html};
use waymark_content::{Id, Office, ValueOf, beijing};
use waymark_locales::{Argument, Text};

use crate::component::breadcrumbs::breadcrumbs;
use crate::component::notice::caution;
use crate::component::statement::statement;
use crate::icon::icon;
use crate::page::Page;
use crate::page::layout::{Parts, layout};

pub(crate) fn page(page: &Page<'_>) -> String {
    let l = page.locale;
    let main = html! {
        h1 { (page.show(&l.contact_title())) }
        p.lead { (page.show(&l.contact_lead())) }
        @for office in page.content().offices().iter() { (self::office(page, office)) }
    };
    layout(
        page,
        &Parts { title: l.contact_title().to_string(), breadcrumbs: breadcrumbs(page, &[]), main },
    )
}

/// Returns whether the first office is open now, in a few words; empty in an exported copy and with a wrong clock.
pub(crate) fn in_a_word(page: &Page<'_>) -> Markup {
    let l = page.locale;
    let Some(office) = page.content().offices().iter().next().filter(|_| knows_now(page)) else {
        return html! {};
    };
    let open = page.content().hours(office).is_open(page.now);
    let words = if open { l.contact_open_word() } else { l.contact_closed_word() };
    html! { span.tile-note { (page.show(&words)) } }
}

fn office(page: &Page<'_>, office: &Office) -> Markup {
    let l = page.locale;
    let facts = page.content().facts();
    let row = |words: &Text<'_>, value: Markup| html! { div { dt { (page.show(words)) } dd { (value) } } };
    html! {
        (status(page, office))
        (caution(&page.show(&l.contact_unconfirmed()), &page.show(&l.contact_unconfirmed_advice())))
        dl.contact {
            (row(&l.contact_email(), html! { (page.show(&l.contact_email_unknown())) }))
            (row(&l.contact_phone(), value(page, &office.phone)))
            (row(&l.contact_fax(), value(page, &office.fax)))
            (row(&l.contact_address(), value(page, &office.address)))
            (row(&l.contact_hours(), hours(page, office)))
        }
        h2 { (page.show(&l.contact_before_you_write())) }
        @for id in office.facts.iter().chain([&office.email]) { (statement(page, facts.get(id))) }
        h2 { (page.show(&l.contact_where_from())) }
        @for id in facts_of(office) { (statement(page, facts.get(id))) }
    }
}

/// Returns the facts that hold the data of the office, each once.
fn facts_of(office: &Office) -> Vec<&Id<waymark_content::Fact>> {
    let mut facts: Vec<_> = [&office.phone, &office.fax, &office.address]
        .into_iter()
        .chain(&office.hours)
        .map(|of| &of.fact)
        .collect();
    facts.dedup();
    facts
}

fn value(page: &Page<'_>, of: &ValueOf) -> Markup {
    let l = page.locale;
    html! {
        bdi lang="en" dir="ltr" { (l.value(page.content().value(of))) }
        " " span.mark { (icon("circle-help")) (page.show(&l.confidence_unconfirmed())) }
    }
}

fn hours(page: &Page<'_>, office: &Office) -> Markup {
    let l = page.locale;
    html! {
        (page.show(&l.contact_weekdays()))
        @for of in &office.hours { " · " bdi dir="ltr" { (l.value(page.content().value(of))) } }
        " " (page.show(&l.contact_beijing_time()))
        " " span.mark { (icon("circle-help")) (page.show(&l.confidence_unconfirmed())) }
    }
}

/// Says whether the office is open now and when that changes, by hours that are not confirmed.
fn status(page: &Page<'_>, office: &Office) -> Markup {
    if !knows_now(page) {
        return html! {};
    }
    let l = page.locale;
    let hours = page.content().hours(office);
    let now = beijing(page.now);
    let (class, first) = match hours.closes_at(page.now) {
        Some(closes) => ("status status-open", l.contact_open(closes.time())),
        None => ("status status-closed", l.contact_closed()),
    };
    html! {
        div class=(class) {
            (icon("clock"))
            div {
                div.status-first { (page.show(&first)) }
                @if !hours.is_open(page.now) && let Some(opens) = hours.opens_next(page.now) {
                    p { (page.show(&opening(page, &now, &opens))) }
                }
                p { (page.show(&l.contact_now(Argument::Weekday(now.date()), now.date(), now.time()))) }
            }
        }
    }
}

/// Returns when the office opens next, in the nearest words: today, tomorrow, or the day.
fn opening<'p>(page: &Page<'p>, now: &ZonedDateTime, opens: &ZonedDateTime) -> Text<'p> {
    let l = page.locale;
    let time = opens.time();
    if opens.date() == now.date() {
        l.contact_opens_today(time)
    } else if now.date().tomorrow().is_ok_and(|tomorrow| tomorrow == opens.date()) {
        l.contact_opens_tomorrow(time)
    } else {
        l.contact_opens(Argument::Weekday(opens.date()), opens.date(), time)
    }
}

/// Returns whether the page can speak of now: it is read when it is made, and the clock can be right.
fn knows_now(page: &Page<'_>) -> bool {
    page.is_live() && !page.guide.clock_is_wrong(page.now)
}
