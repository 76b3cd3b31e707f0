//! Typed values of facts, which texts use through `FACT(…)`.

use std::collections::BTreeMap;

use jiff::civil;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The values that texts may use: fact id, then value name, then the value.
///
/// A fact that could not be read has an empty map, so that texts which use it are not reported as well.
pub type Values = BTreeMap<String, BTreeMap<String, Value>>;

/// A value of a fact, so that no writer or translator can mistype it.
///
/// In JSON an object with one key that names the kind: `{"number": 24}`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Value {
    /// A count, such as hours, days, people or an age. A text can choose a plural form by it.
    Number(i64),
    /// A sum in the currency of the country. The text names it. A text can choose a plural form by it.
    Money(i64),
    /// A year of the Gregorian calendar, written without grouping.
    Year(i16),
    /// A day, as `2012-06-30`.
    Date(#[schemars(with = "String")] civil::Date),
    /// A month, as `2012-11`.
    Month(#[schemars(with = "String", regex(pattern = r"^\d{4}-\d{2}$"))] Month),
    /// A period in which an office is open, on some weekdays.
    Opening(OpeningPeriod),
    /// A phone number, written as people in the country write it.
    Phone(String),
    /// A Chinese term, exactly as the law or the form has it.
    Term(String),
    /// The number of a law article, such as `39(2)`.
    Article(String),
    /// Letters and digits that stay as they are in every language: an address, a code, a name.
    Verbatim(String),
}

impl Value {
    /// Returns the name of its kind, as in JSON.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Number(_) => "number",
            Self::Money(_) => "money",
            Self::Year(_) => "year",
            Self::Date(_) => "date",
            Self::Month(_) => "month",
            Self::Opening(_) => "opening",
            Self::Phone(_) => "phone",
            Self::Term(_) => "term",
            Self::Article(_) => "article",
            Self::Verbatim(_) => "verbatim",
        }
    }
}

/// A period in which an office is open: on each of `days`, from `from` until `to`, in the office's time zone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OpeningPeriod {
    /// The weekdays.
    pub days: Vec<Weekday>,
    /// The first minute that is open, as `08:30`.
    #[serde(with = "clock_time")]
    #[schemars(with = "String", regex(pattern = r"^([01]\d|2[0-3]):[0-5]\d$"))]
    pub from: civil::Time,
    /// The first minute that is closed again, as `12:30`. Later than `from`.
    #[serde(with = "clock_time")]
    #[schemars(with = "String", regex(pattern = r"^([01]\d|2[0-3]):[0-5]\d$"))]
    pub to: civil::Time,
}

/// A day of the week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum Weekday {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}

impl From<Weekday> for civil::Weekday {
    fn from(day: Weekday) -> Self {
        match day {
            Weekday::Monday => Self::Monday,
            Weekday::Tuesday => Self::Tuesday,
            Weekday::Wednesday => Self::Wednesday,
            Weekday::Thursday => Self::Thursday,
            Weekday::Friday => Self::Friday,
            Weekday::Saturday => Self::Saturday,
            Weekday::Sunday => Self::Sunday,
        }
    }
}

/// A month of a year, as `2026-11`. The date on which a source was read is known only to the month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Month {
    first: civil::Date,
}

impl Month {
    /// Returns the month of `year` with the number `month` (1 to 12), or `None` if there is no such month.
    #[must_use]
    pub fn new(year: i16, month: i8) -> Option<Self> {
        civil::Date::new(year, month, 1).ok().map(|first| Self { first })
    }

    /// Reads `2026-11`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (year, month) = text.split_once('-')?;
        let digits =
            |part: &str, len: usize| part.len() == len && part.bytes().all(|b| b.is_ascii_digit());
        if !digits(year, 4) || !digits(month, 2) {
            return None;
        }
        Self::new(year.parse().ok()?, month.parse().ok()?)
    }

    /// Returns the first day of the month.
    #[must_use]
    pub fn first_day(self) -> civil::Date {
        self.first
    }

    /// Returns the month `months` after this one; at most the last month that the calendar supports.
    #[must_use]
    pub fn later(self, months: u8) -> Self {
        Self {
            first: self
                .first
                .saturating_add(jiff::Span::new().months(i64::from(months)))
                .first_of_month(),
        }
    }
}

impl std::fmt::Display for Month {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:04}-{:02}", self.first.year(), self.first.month())
    }
}

impl Serialize for Month {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Month {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).ok_or_else(|| {
            serde::de::Error::custom(format!("\"{text}\" is not a month; write it as 2026-11"))
        })
    }
}

/// Times of the clock as `08:30`.
mod clock_time {
    use jiff::civil::Time;
    use serde::{Deserialize, Deserializer, Serializer};

    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
    pub(super) fn serialize<S: Serializer>(time: &Time, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&format!("{:02}:{:02}", time.hour(), time.minute()))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Time, D::Error> {
        let text = String::deserialize(deserializer)?;
        let time: Option<Time> = (text.len() == 5).then(|| text.parse().ok()).flatten();
        time.ok_or_else(|| {
            serde::de::Error::custom(format!("\"{text}\" is not a time; write it as 08:30"))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_month_is_four_and_two_digits() {
        assert_eq!(Month::parse("2026-11").map(|m| m.to_string()).as_deref(), Some("2026-11"));
        for wrong in ["2026", "2026-13", "2026-00", "26-11", "2026-11-01", "+026-11", ""] {
            assert_eq!(Month::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn months_later_cross_the_year() {
        let november = Month::parse("2026-11").unwrap();
        assert_eq!(november.later(3).to_string(), "2027-02");
        assert_eq!(november.later(12).to_string(), "2027-11");
    }

    #[test]
    fn values_are_read_by_kind() {
        let read = |text| serde_json::from_str::<Value>(text);
        assert_eq!(read(r#"{"number": 24}"#).unwrap(), Value::Number(24));
        assert!(read(r#"{"numbers": 24}"#).is_err());
        assert!(read(r#"{"date": "2026-02-30"}"#).is_err());
        assert!(
            read(r#"{"opening": {"days": ["monday"], "from": "8:30", "to": "12:30"}}"#).is_err()
        );
    }
}
