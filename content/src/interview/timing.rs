//! When a step is to be done, and its deadline.

use jiff::civil::{Date, DateTime};
use jiff::{Span, Timestamp};

use super::condition::DeadlineState;
use super::step::Urgency;
use crate::country::Country;

/// When a step is to be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Timing {
    /// How urgent it is.
    pub urgency: Urgency,
    /// Its deadline; the earliest possible one if it is not known exactly.
    pub due: Option<Due>,
    /// More about a deadline that is counted from a day without an hour.
    pub day_only: Option<DayOnly>,
    /// How far away the deadline is.
    pub state: DeadlineState,
    /// Whether the deadline passed so long ago that hurrying does not help. It only affects the order of the plan.
    pub lapsed: bool,
}

/// The day without an hour from which a deadline is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DayOnly {
    /// The day.
    pub day: Date,
    /// How many hours after it the deadline is.
    pub hours: i32,
    /// The deadline counted from the end of the day. It decides whether the deadline is overdue, and is never shown.
    pub latest: Timestamp,
}

/// A deadline, by the clocks of the country.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Due {
    /// A day, which counts whole.
    Day(Date),
    /// A moment.
    Moment(Timestamp),
}

impl Due {
    /// Returns its day there.
    #[must_use]
    pub fn day(self, country: &Country) -> Date {
        match self {
            Self::Day(day) => day,
            Self::Moment(moment) => country.day(moment),
        }
    }

    /// Returns the moment at which it ends. A day ends at 24:00.
    #[must_use]
    pub fn end(self, country: &Country) -> Timestamp {
        match self {
            Self::Day(day) => {
                let next = day.tomorrow().ok().and_then(|next| country.beginning(next));
                next.unwrap_or(Timestamp::MAX)
            }
            Self::Moment(moment) => moment,
        }
    }
}

impl Timing {
    /// Returns whether the deadline has passed.
    #[must_use]
    pub fn is_overdue(&self) -> bool {
        self.state == DeadlineState::Overdue
    }

    /// Returns whether the deadline has passed if counted from an early hour of its day, but not from a late one.
    #[must_use]
    pub fn may_have_passed(&self) -> bool {
        self.state == DeadlineState::MayHavePassed
    }

    /// Returns from which day without an hour a deadline that may have passed is counted, and the time before which
    /// the hour must lie for it to have passed `now`.
    #[must_use]
    pub fn passed_if_before(&self, now: Timestamp, country: &Country) -> Option<DateTime> {
        let day_only = self.day_only.filter(|_| self.may_have_passed())?;
        let over = now.duration_since(self.due?.end(country));
        country.beginning(day_only.day)?.checked_add(over).ok().map(|at| country.local(at))
    }
}

/// Returns the day this many days later, or earlier if the number is negative.
pub(super) fn later(day: Date, days: i32) -> Date {
    day.saturating_add(Span::new().days(days))
}
