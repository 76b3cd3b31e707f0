//! The table of all time limits: what must be done, within how long, from when, and what can follow.

use waymark_locales::{Locale, Text, Value};

use crate::contact::ValueOf;
use crate::content::Content;
use crate::fact::Fact;
use crate::guide::Guide;
use crate::interview::Length;
use crate::time_limit::{LimitOf, TimeLimit};

/// A row of the table of time limits.
pub struct TimeLimitRow<'g> {
    /// The time limit in the row.
    pub limit: &'g TimeLimit,
    /// What must be done.
    pub what: Text<'g>,
    /// Within how long.
    pub length: Text<'g>,
    /// From when the time counts.
    pub from: Text<'g>,
    /// The fact that says so.
    pub fact: &'g Fact,
    /// The facts about what can follow when it has passed; empty if no source says so.
    pub follows: Vec<&'g Fact>,
}

/// How long a time limit is.
#[derive(Clone, Copy)]
enum Span {
    Hours(i64),
    Days(i64),
    DaysBefore(i64),
    Months(i64),
    /// Until the day that is written in a paper.
    Written,
}

impl Span {
    /// Returns the number in a fact with the unit with which its name begins. The check has made sure that it is a
    /// number.
    fn from_value(content: &Content, of: &ValueOf) -> Self {
        let number = match content.value(of) {
            Value::Number(number) => *number,
            _ => 0,
        };
        match of.value.split('-').next() {
            Some("hours") => Self::Hours(number),
            Some("months") => Self::Months(number),
            _ => Self::Days(number),
        }
    }

    fn in_words(self, l: &Locale) -> Text<'_> {
        match self {
            Self::Hours(hours) => l.deadlines_hours(hours),
            Self::Days(days) => l.deadlines_days(days),
            Self::DaysBefore(days) => l.deadlines_days_before(days),
            Self::Months(months) => l.deadlines_months(months),
            Self::Written => l.deadlines_written(),
        }
    }

    /// Returns the approximate number of hours, by which the rows are sorted; those in papers come last.
    fn hours(self) -> i64 {
        match self {
            Self::Hours(hours) => hours,
            Self::Days(days) | Self::DaysBefore(days) => 24 * days,
            Self::Months(months) => 30 * 24 * months,
            Self::Written => i64::MAX,
        }
    }
}

impl Guide {
    /// Returns the table of all time limits, the shortest first.
    #[must_use]
    pub fn time_limits<'g>(&'g self, locale: &'g Locale) -> Vec<TimeLimitRow<'g>> {
        let content = self.content();
        let mut limits: Vec<_> =
            content.time_limits().iter().map(|limit| (limit, content.span(limit))).collect();
        limits.sort_by_key(|(_, (span, _))| span.hours());
        let row = |(limit, (span, fact)): (&'g TimeLimit, (Span, &'g Fact))| TimeLimitRow {
            limit,
            what: self.name(limit, locale),
            length: span.in_words(locale),
            from: self.part(limit, "from", locale),
            fact,
            follows: limit.follows.iter().map(|id| content.facts().resolve(id)).collect(),
        };
        limits.into_iter().map(row).collect()
    }
}

impl Content {
    /// Returns the length of a time limit, and the fact that states it.
    fn span(&self, limit: &TimeLimit) -> (Span, &Fact) {
        let of_value = |of: &ValueOf| (Span::from_value(self, of), self.facts().resolve(&of.fact));
        match &limit.of {
            LimitOf::Value(of) => of_value(of),
            LimitOf::Paper(fact) => (Span::Written, self.facts().resolve(fact)),
            LimitOf::Step(id) => {
                let step = self.interview().steps().resolve(id);
                match step.deadline.as_ref().and_then(|deadline| deadline.length.as_ref()) {
                    Some(Length::HoursAfter(of) | Length::DaysAfter(of)) => of_value(of),
                    Some(Length::DaysBefore(of)) => {
                        let days = Span::from_value(self, of).hours() / 24;
                        (Span::DaysBefore(days), self.facts().resolve(&of.fact))
                    }
                    None => {
                        let fact = step.facts.first();
                        let fact = fact.expect("the check refuses a step without a fact");
                        (Span::Written, self.facts().resolve(fact))
                    }
                }
            }
        }
    }
}
