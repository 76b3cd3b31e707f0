//! `contact`: how to reach UNHCR.

use std::io::Write;

use jiff::Timestamp;
use serde_json::{Map, Value, json};
use waymark_content::{Guide, Office, Way, WayKind};
use waymark_locales::Locale;

use crate::fault::Fault;
use crate::moment::moment;

pub(crate) fn run(
    guide: &Guide,
    now: Option<&str>,
    json: bool,
    out: &mut dyn Write,
) -> Result<(), Fault> {
    let now = moment(now, guide.content().country())?;
    let locale = guide.locales().source();
    for office in guide.content().offices().iter() {
        if json {
            writeln!(out, "{:#}", report(guide, office, now, locale))?;
        } else {
            text(guide, office, now, locale, out)?;
        }
    }
    Ok(())
}

/// Returns what is known, as JSON.
fn report(guide: &Guide, office: &Office, now: Timestamp, locale: &Locale) -> Value {
    let content = guide.content();
    let hours = content.hours(office);
    let country = content.country();
    let moment = |at: Option<Timestamp>| at.map(|at| country.written(at));
    let first = |kind| content.way(office, kind).values.first().map(|value| locale.value(value));
    let sure = |way: &Way<'_>| way.is_known().then_some(way.confidence);
    let confidence: Map<String, Value> =
        content.ways(office).map(|way| (way.kind.id().to_owned(), json!(sure(&way)))).collect();
    let website = |of| locale.value(content.value(of));
    json!({
        "id": office.id,
        "open": hours.is_open(now),
        "opens_at": moment(hours.opens_next(now)),
        "closes_at": moment(hours.closes_at(now)),
        "confirmed": content.ways(office).filter(Way::is_known).all(|way| way.is_confirmed()),
        "confidence": confidence,
        "clock_wrong": guide.clock_is_wrong(now),
        "email": first(WayKind::Email),
        "phone": first(WayKind::Phone),
        "fax": first(WayKind::Fax),
        "address": first(WayKind::Address),
        "hours": hours.periods(),
        "zone": country.zone(),
        "website": website(&office.website.address),
        "website_registering": website(&office.website.registering),
        "website_begins": website(&office.website.begins),
        "own_pages": website(&office.own_pages),
    })
}

fn text(
    guide: &Guide,
    office: &Office,
    now: Timestamp,
    locale: &Locale,
    out: &mut dyn Write,
) -> Result<(), Fault> {
    let content = guide.content();
    let value = |of| locale.value(content.value(of));
    writeln!(out, "{}", guide.open_in_a_word(office, now, locale))?;
    for way in content.ways(office) {
        let name = way.kind.name(locale);
        if way.is_known() {
            let values = way.values.iter().map(|value| locale.value(value));
            let mut words: Vec<String> = values.collect();
            if way.kind == WayKind::Hours {
                words.insert(0, locale.contact_weekdays().to_string());
                words.push(locale.contact_time_zone().to_string());
            }
            writeln!(out, "{name}: {} ({})", words.join(", "), way.confidence.word(locale))?;
        } else {
            writeln!(out, "{name}: {}", locale.contact_email_unknown())?;
        }
    }
    let website = &office.website;
    writeln!(out, "{}: {}", locale.contact_website(), value(&website.address))?;
    writeln!(out, "{}", locale.contact_website_begins(value(&website.begins)))?;
    writeln!(out, "{}", locale.contact_website_slash())?;
    writeln!(out, "{} {}", locale.contact_website_registering(), value(&website.registering))?;
    writeln!(out, "{}: {}", locale.contact_own_pages(), value(&office.own_pages))?;
    writeln!(out, "{}", locale.contact_website_reach())?;
    Ok(())
}
