//! `contact`: how to reach UNHCR.

use std::io::Write;

use jiff::ZonedDateTime;
use serde_json::json;
use waymark_content::{Confidence, Guide, ValueOf};

use crate::fault::Fault;
use crate::moment::moment;

pub(crate) fn run(
    guide: &Guide,
    now: Option<&str>,
    json: bool,
    out: &mut dyn Write,
) -> Result<(), Fault> {
    let now = moment(now)?;
    let content = guide.content();
    let locale = guide.locales().source();
    for office in content.offices().iter() {
        let hours = content.hours(office);
        let value = |of: &ValueOf| locale.value(content.value(of));
        let facts = [&office.address, &office.phone, &office.fax]
            .into_iter()
            .chain(&office.hours)
            .map(|of| content.facts().get(&of.fact));
        let confirmed = facts.clone().all(|fact| fact.confidence == Confidence::Primary);
        if json {
            let moment = |zoned: Option<ZonedDateTime>| {
                zoned.map(|zoned| zoned.timestamp().display_with_offset(zoned.offset()).to_string())
            };
            let report = json!({
                "id": office.id,
                "open": hours.is_open(now),
                "opens_at": moment(hours.opens_next(now)),
                "closes_at": moment(hours.closes_at(now)),
                "confirmed": confirmed,
                "clock_wrong": guide.clock_is_wrong(now),
                "email": null,
                "phone": value(&office.phone),
                "fax": value(&office.fax),
                "address": value(&office.address),
                "hours": hours.periods(),
                "zone": "Asia/Shanghai",
            });
            writeln!(out, "{report:#}")?;
        } else {
            writeln!(
                out,
                "{}",
                if hours.is_open(now) {
                    locale.contact_open_word()
                } else {
                    locale.contact_closed_word()
                }
            )?;
            for (name, text) in [
                (locale.contact_email(), locale.contact_email_unknown().to_string()),
                (locale.contact_phone(), value(&office.phone)),
                (locale.contact_fax(), value(&office.fax)),
                (locale.contact_address(), value(&office.address)),
            ] {
                writeln!(out, "{name}: {text}")?;
            }
            if !confirmed {
                writeln!(out, "{}", locale.contact_unconfirmed())?;
            }
        }
    }
    Ok(())
}
