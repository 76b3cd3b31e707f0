//! How to reach UNHCR, and whether it is open now.

use jiff::civil::DateTime;
use maud::{Markup, html};
use waymark_content::{Action, Confidence, Fact, FactKind, Id, Office, Way, WayKind};
use waymark_locales::{Argument, Text};

use crate::component::action::action;
use crate::component::breadcrumbs::breadcrumbs;
use crate::component::notice::caution;
use crate::component::statement::{confidence, is_due, sign, statement};
use crate::component::website::help_website;
use crate::component::write_down::write_down;
use crate::context::Page;
use crate::icon::icon;
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

/// Returns in a few words whether the first office is open now. Empty if its hours are not confirmed: a reader who
/// sees "closed" would wait, although they can write at any time. Also empty in an exported copy, and if the clock is
/// wrong.
pub(crate) fn open_if_confirmed(page: &Page<'_>) -> Markup {
    let sure = |office: &&Office| page.content().way(office, WayKind::Hours).is_confirmed();
    let office = page.content().offices().iter().next().filter(sure).filter(|_| knows_now(page));
    let Some(office) = office else { return html! {} };
    html! { span.tile-note { (page.show(&page.guide.open_in_a_word(office, page.now, page.locale))) } }
}

fn office(page: &Page<'_>, office: &Office) -> Markup {
    let l = page.locale;
    let facts = page.content().facts();
    let (how_to, background): (Vec<_>, Vec<_>) =
        office.facts.iter().partition(|id| facts.resolve(id).kind == FactKind::HowTo);
    html! {
        (action(page, &Action::Email))
        (help_website(page, office))
        h2 { (page.show(&l.contact_before_you_write())) }
        @for id in how_to { (statement(page, facts.resolve(id))) }
        h2 { (page.show(&l.documents_title())) }
        (action(page, &Action::Documents))
        h2 { (page.show(&l.contact_own_pages())) }
        (write_down(&l.value(page.content().value(&office.own_pages))))
        h2 { (page.show(&l.contact_ways())) }
        @for sure in [Confidence::Unconfirmed, Confidence::Conflicting, Confidence::Secondary] {
            (not_confirmed(page, office, sure))
        }
        dl.contact {
            @for way in page.content().ways(office) {
                @let small = way.kind == WayKind::Hours && !way.is_confirmed();
                div class=[small.then_some("hours-unsure")] { dt { (page.show(&way.kind.name(l))) } dd { (value(page, &way)) } }
            }
        }
        @if facts_of(office).into_iter().any(|id| is_due(page, facts.resolve(id))) {
            p.fact-due { (icon("clock-alert")) (page.show(&l.fact_due())) }
        }
        (status(page, office))
        details.group {
            summary { h2 { (page.show(&l.contact_where_from())) } }
            @for id in facts_of(office) { (statement(page, facts.resolve(id))) }
        }
        details.group {
            summary { h2 { (page.show(&l.kind_background())) } }
            @for id in background { (statement(page, facts.resolve(id))) }
        }
    }
}

/// Returns the facts that hold the data of the office, without repetition.
fn facts_of(office: &Office) -> Vec<&Id<Fact>> {
    let data = WayKind::ALL.into_iter().flat_map(|way| office.values(way));
    let mut facts: Vec<_> = data.chain(office.addresses()).map(|of| &of.fact).collect();
    facts.dedup();
    facts
}

/// Returns a box that names the data with this confidence; empty if there are none.
fn not_confirmed(page: &Page<'_>, office: &Office, sure: Confidence) -> Markup {
    let l = page.locale;
    let ways = page.content().ways(office).filter(|way| way.is_known() && way.confidence == sure);
    let names: Vec<String> = ways.map(|way| way.kind.name(l).to_string()).collect();
    let (_, _, word, meaning) = confidence(sure, l);
    let first = l.contact_how_sure(word.to_string(), l.list(&names));
    let advice = html! { p { (page.show(&meaning)) } p { (page.show(&l.contact_check())) } };
    html! { @if !names.is_empty() { (caution(&page.show(&first), &advice)) } }
}

fn value(page: &Page<'_>, way: &Way<'_>) -> Markup {
    let l = page.locale;
    html! {
        @if way.kind == WayKind::Hours { (page.show(&l.contact_weekdays())) " · " }
        @for (place, value) in way.values.iter().enumerate() {
            @if place > 0 { " · " }
            bdi lang="en" dir="ltr" { (l.value(value)) }
        }
        @if way.kind == WayKind::Hours { " " (page.show(&l.contact_time_zone())) }
        @if way.is_known() { " " (sign(page, way.confidence)) } @else { (page.show(&l.contact_email_unknown())) }
    }
}

/// Says whether the office is open now, when that changes, and how sure its hours are.
fn status(page: &Page<'_>, office: &Office) -> Markup {
    if !knows_now(page) {
        return html! {};
    }
    let l = page.locale;
    let hours = page.content().hours(office);
    let country = page.content().country();
    let now = country.local(page.now);
    let sure = page.content().way(office, WayKind::Hours).is_confirmed();
    let (class, first) = match hours.closes_at(page.now).map(|closes| country.local(closes)) {
        Some(closes) if sure => ("status status-open", l.contact_open_confirmed(closes.time())),
        Some(closes) => ("status status-unsure", l.contact_open(closes.time())),
        None if sure => ("status status-closed", l.contact_closed_confirmed()),
        None => ("status status-unsure", l.contact_closed()),
    };
    html! {
        div class=(class) {
            (icon("clock"))
            div {
                div.status-first { (page.show(&first)) }
                @if !hours.is_open(page.now) && let Some(opens) = hours.opens_next(page.now) {
                    p { (page.show(&opening(page, now, country.local(opens)))) }
                }
                p { (page.show(&l.contact_now(Argument::Weekday(now.date()), now.date(), now.time()))) }
            }
        }
    }
}

/// Returns when the office opens next, in the nearest words: today, tomorrow, or the day.
fn opening<'p>(page: &Page<'p>, now: DateTime, opens: DateTime) -> Text<'p> {
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

/// Returns whether the page may speak of now: it is read when it is made, and the clock can be right.
fn knows_now(page: &Page<'_>) -> bool {
    page.is_live() && !page.guide.clock_is_wrong(page.now)
}
