//! How to reach UNHCR, and the numbers to call.

use jiff::civil::{Date, DateTime};
use jiff::{Timestamp, ToSpan};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use waymark_locales::{Locale, OpeningPeriod, Text, Value};

use crate::card::Card;
use crate::country::Country;
use crate::fact::{Confidence, Fact};
use crate::id::Id;
use crate::record::Record;

/// A reference to a value of a fact.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct ValueOf {
    /// The fact.
    pub fact: Id<Fact>,
    /// The name of the value in it.
    pub value: String,
}

/// An office of UNHCR. It holds no data of its own, only references to the facts that do.
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
    /// The periods in which it is open, by the clocks of the country.
    pub hours: Vec<ValueOf>,
    /// Its e-mail address. If the fact has no such value, the address is unknown.
    pub email: ValueOf,
    /// The website that tells people how to reach it.
    pub website: Website,
    /// The address of its own pages, in the language of officials.
    pub own_pages: ValueOf,
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

impl Office {
    /// Returns the values for one way to reach it; for e-mail also if the address is unknown.
    #[must_use]
    pub fn values(&self, way: WayKind) -> &[ValueOf] {
        match way {
            WayKind::Email => std::slice::from_ref(&self.email),
            WayKind::Phone => std::slice::from_ref(&self.phone),
            WayKind::Fax => std::slice::from_ref(&self.fax),
            WayKind::Address => std::slice::from_ref(&self.address),
            WayKind::Hours => &self.hours,
        }
    }

    /// Returns the web addresses that a reader may have to write down.
    pub fn addresses(&self) -> impl Iterator<Item = &ValueOf> {
        let Website { address, registering, begins } = &self.website;
        [address, registering, begins, &self.own_pages].into_iter()
    }
}

/// A website, as values of facts. Readers type its addresses by hand, and false copies of such sites exist.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Website {
    /// The address of its first page.
    pub address: ValueOf,
    /// The address of its page on registration.
    pub registering: ValueOf,
    /// The prefix of all its addresses, up to and including the first slash.
    pub begins: ValueOf,
}

/// A way to reach an office.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum WayKind {
    Email,
    Phone,
    Fax,
    Address,
    Hours,
}

impl WayKind {
    /// All ways, in the order in which readers see them.
    pub const ALL: [Self; 5] = [Self::Email, Self::Phone, Self::Fax, Self::Address, Self::Hours];

    /// Returns its id in the output for programs.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Email => "email",
            Self::Phone => "phone",
            Self::Fax => "fax",
            Self::Address => "address",
            Self::Hours => "hours",
        }
    }

    /// Returns its name for readers.
    #[must_use]
    pub fn name(self, l: &Locale) -> Text<'_> {
        match self {
            Self::Email => l.contact_email(),
            Self::Phone => l.contact_phone(),
            Self::Fax => l.contact_fax(),
            Self::Address => l.contact_address(),
            Self::Hours => l.contact_hours(),
        }
    }
}

/// What is known of a way to reach an office, and with which confidence.
#[derive(Clone, Debug)]
pub struct Way<'c> {
    /// Which way.
    pub kind: WayKind,
    /// The values; empty if they are unknown.
    pub values: Vec<&'c Value>,
    /// The lowest confidence of the facts that hold them.
    pub confidence: Confidence,
}

impl Way<'_> {
    /// Returns whether the values are known.
    #[must_use]
    pub fn is_known(&self) -> bool {
        !self.values.is_empty()
    }

    /// Returns whether the values are known from an official source.
    #[must_use]
    pub fn is_confirmed(&self) -> bool {
        self.is_known() && self.confidence == Confidence::Primary
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
    /// Whether somebody who cannot speak can reach it in writing.
    #[serde(default)]
    pub in_writing: bool,
    /// The card that asks a bystander to call it.
    #[serde(default)]
    pub card: Option<Id<Card>>,
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

/// The opening hours of an office.
#[derive(Clone, Debug)]
pub struct Hours {
    periods: Vec<OpeningPeriod>,
    country: Country,
}

impl Hours {
    pub(crate) fn new(periods: Vec<OpeningPeriod>, country: Country) -> Self {
        Self { periods, country }
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

    /// Returns when the current opening period ends; `None` if the office is closed.
    #[must_use]
    pub fn closes_at(&self, now: Timestamp) -> Option<Timestamp> {
        let here = self.country.local(now);
        let (date, time) = (here.date(), here.time());
        self.on(date)
            .filter(|period| period.from <= time && time < period.to)
            .find_map(|period| self.country.moment(date.to_datetime(period.to)))
    }

    /// Returns when the office opens next, within eight days; `None` if it has no hours.
    #[must_use]
    pub fn opens_next(&self, now: Timestamp) -> Option<Timestamp> {
        let today = self.country.day(now);
        let days = (0..8).filter_map(|days| today.checked_add(days.days()).ok());
        let openings = days.flat_map(|date| {
            let mut times: Vec<DateTime> =
                self.on(date).map(|period| date.to_datetime(period.from)).collect();
            times.sort_unstable();
            times
        });
        openings.filter_map(|opening| self.country.moment(opening)).find(|opening| *opening > now)
    }

    fn on(&self, date: Date) -> impl Iterator<Item = &OpeningPeriod> {
        let today = date.weekday();
        self.periods.iter().filter(move |period| {
            period.days.iter().any(|day| jiff::civil::Weekday::from(*day) == today)
        })
    }
}

#[cfg(test)]
mod tests {
    use waymark_locales::Weekday::{Friday, Monday, Thursday, Tuesday, Wednesday};

    use super::*;
    use crate::testing;

    /// Checks the office hours 08:30 to 12:30 and 13:30 to 17:30, Monday to Friday.
    #[track_caller]
    fn check(now: &str, open: bool, opens_next: &str) {
        let period = |from: &str, to: &str| OpeningPeriod {
            days: vec![Monday, Tuesday, Wednesday, Thursday, Friday],
            from: from.parse().unwrap(),
            to: to.parse().unwrap(),
        };
        let country = testing::guide().content().country().clone();
        let periods = vec![period("08:30", "12:30"), period("13:30", "17:30")];
        let hours = Hours::new(periods, country.clone());
        let now: Timestamp = now.parse().unwrap();
        assert_eq!(hours.is_open(now), open, "open at {now}");
        assert_eq!(
            hours.opens_next(now).map(|opens| country.local(opens).to_string()).as_deref(),
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
        let country = testing::guide().content().country().clone();
        let hours = Hours::new(Vec::new(), country);
        assert!(!hours.is_open(Timestamp::UNIX_EPOCH));
        assert!(hours.opens_next(Timestamp::UNIX_EPOCH).is_none());
    }
}
