//! How to reach UNHCR and who answers which number.

use jiff::civil::{Date, Time};
use jiff::{Timestamp, ToSpan, ZonedDateTime};
use schemars::JsonSchema;
use serde::Deserialize;
use waymark_locales::OpeningPeriod;

use crate::fact::Fact;
use crate::id::Id;
use crate::moment::{BEIJING, beijing};
use crate::record::Record;

/// A value of a fact, by name.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct ValueOf {
    /// The fact.
    pub fact: Id<Fact>,
    /// The name of the value in it.
    pub value: String,
}

/// An office of UNHCR. Nothing in it is repeated from a fact; it only says which fact holds what.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Office {
    /// The id.
    pub id: Id<Office>,
    /// Where it is.
    pub address: ValueOf,
    /// Its phone.
    pub phone: ValueOf,
    /// Its fax.
    pub fax: ValueOf,
    /// The periods in which it is open, in Beijing time.
    pub hours: Vec<ValueOf>,
    /// The fact about its e-mail address, which is not known.
    pub email: Id<Fact>,
    /// What else a reader must know before writing, in order.
    pub facts: Vec<Id<Fact>>,
}

impl Record for Office {
    const NOUN: &'static str = "office";
    const LIST: &'static str = "offices";
    const PLACE: &'static str = "offices.json";

    fn id(&self) -> &Id<Self> {
        &self.id
    }
}

/// A number to call. Its texts are `line-<id>` and `.when`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct HelpLine {
    /// The id.
    pub id: Id<HelpLine>,
    /// The fact that holds the number.
    pub fact: Id<Fact>,
    /// The name of the value in it.
    pub value: String,
    /// Whether it is for danger to life.
    #[serde(default)]
    pub emergency: bool,
    /// What else to know about it.
    #[serde(default)]
    pub facts: Vec<Id<Fact>>,
}

impl Record for HelpLine {
    const NOUN: &'static str = "line";
    const LIST: &'static str = "lines";
    const PLACE: &'static str = "lines.json";

    fn id(&self) -> &Id<Self> {
        &self.id
    }
}

/// The hours of an office, as they follow from its periods.
#[derive(Clone, Debug)]
pub struct Hours {
    periods: Vec<OpeningPeriod>,
}

impl Hours {
    pub(crate) fn new(periods: Vec<OpeningPeriod>) -> Self {
        Self { periods }
    }

    /// Returns the periods of a usual week.
    #[must_use]
    pub fn periods(&self) -> &[OpeningPeriod] {
        &self.periods
    }

    /// Returns whether the office is open at this moment by its usual hours. Holidays are not known.
    ///
    /// The first minute of a period is open, its last (`to`) is closed.
    #[must_use]
    pub fn is_open(&self, now: Timestamp) -> bool {
        self.closes_at(now).is_some()
    }

    /// Returns when the period ends that is open at this moment; nothing where the office is closed.
    #[must_use]
    pub fn closes_at(&self, now: Timestamp) -> Option<ZonedDateTime> {
        let here = beijing(now);
        let (date, time) = (here.date(), here.time());
        self.on(date)
            .filter(|period| period.from <= time && time < period.to)
            .find_map(|period| at(date, period.to))
    }

    /// Returns the next time after this moment that the office opens, within eight days; nothing where it has no hours.
    #[must_use]
    pub fn opens_next(&self, now: Timestamp) -> Option<ZonedDateTime> {
        let here = beijing(now);
        let openings =
            (0..8).filter_map(|days| here.date().checked_add(days.days()).ok()).flat_map(|date| {
                let mut times: Vec<ZonedDateTime> =
                    self.on(date).filter_map(|period| at(date, period.from)).collect();
                times.sort();
                times
            });
        openings.into_iter().find(|opening| opening.timestamp() > now)
    }

    fn on(&self, date: Date) -> impl Iterator<Item = &OpeningPeriod> {
        let today = date.weekday();
        self.periods.iter().filter(move |period| {
            period.days.iter().any(|day| jiff::civil::Weekday::from(*day) == today)
        })
    }
}

fn at(date: Date, time: Time) -> Option<ZonedDateTime> {
    date.to_datetime(time).to_zoned_datetime(BEIJING.clone()).ok()
}

#[cfg(test)]
mod tests {
    use waymark_locales::Weekday::{Friday, Monday, Thursday, Tuesday, Wednesday};

    use super::*;

    /// Checks the office hours 08:30 to 12:30 and 13:30 to 17:30, Monday to Friday.
    #[track_caller]
    fn check(now: &str, open: bool, opens_next: &str) {
        let period = |from: &str, to: &str| OpeningPeriod {
            days: vec![Monday, Tuesday, Wednesday, Thursday, Friday],
            from: from.parse().unwrap(),
            to: to.parse().unwrap(),
        };
        let hours = Hours::new(vec![period("08:30", "12:30"), period("13:30", "17:30")]);
        let now: Timestamp = now.parse().unwrap();
        assert_eq!(hours.is_open(now), open, "open at {now}");
        assert_eq!(
            hours.opens_next(now).map(|zoned| zoned.datetime().to_string()).as_deref(),
            Some(opens_next)
        );
    }

    #[test]
    fn the_first_minute_is_open() {
        check("2026-12-04T08:29:59+08:00", false, "2026-12-04T08:30:00");
        check("2026-12-04T08:30:00+08:00", true, "2026-12-04T13:30:00");
    }

    #[test]
    fn it_is_closed_at_lunch() {
        check("2026-12-04T12:29:59+08:00", true, "2026-12-04T13:30:00");
        check("2026-12-04T12:30:00+08:00", false, "2026-12-04T13:30:00");
        check("2026-12-04T13:30:00+08:00", true, "2026-12-07T08:30:00");
    }

    #[test]
    fn friday_evening_leads_to_monday() {
        check("2026-12-04T17:29:59+08:00", true, "2026-12-07T08:30:00");
        check("2026-12-04T17:30:00+08:00", false, "2026-12-07T08:30:00");
    }

    #[test]
    fn the_weekend_is_closed() {
        check("2026-12-05T10:00:00+08:00", false, "2026-12-07T08:30:00");
        check("2026-12-06T23:59:59+08:00", false, "2026-12-07T08:30:00");
    }

    #[test]
    fn the_zone_of_the_computer_does_not_matter() {
        // Friday 08:30 in Beijing is Thursday evening in New York and Friday morning in Paris.
        check("2026-12-03T19:30:00-05:00", true, "2026-12-04T13:30:00");
        check("2026-12-04T01:30:00+01:00", true, "2026-12-04T13:30:00");
        check("2026-12-04T00:29:00Z", false, "2026-12-04T08:30:00");
    }

    #[test]
    fn an_office_without_hours_never_opens() {
        let hours = Hours::new(Vec::new());
        assert!(!hours.is_open(Timestamp::UNIX_EPOCH));
        assert!(hours.opens_next(Timestamp::UNIX_EPOCH).is_none());
    }
}
