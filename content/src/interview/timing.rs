//! When a step is to be done, and its deadline.

use jiff::civil::{Date, DateTime};
use jiff::{Span, Timestamp};

use super::condition::DeadlineState;
use super::step::Urgency;
use crate::moment::{BEIJING, beijing};

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

/// A deadline, in Beijing time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Due {
    /// A day, which counts whole.
    Day(Date),
    /// A moment.
    Moment(Timestamp),
}

impl Due {
    /// Returns its day in Beijing.
    #[must_use]
    pub fn day(self) -> Date {
        match self {
            Self::Day(day) => day,
            Self::Moment(moment) => beijing(moment).date(),
        }
    }

    /// Returns the moment at which it ends. A day ends at 24:00.
    #[must_use]
    pub fn end(self) -> Timestamp {
        match self {
            Self::Day(day) => day
                .tomorrow()
                .and_then(|next| next.to_zoned_datetime(BEIJING.clone()))
                .map_or(Timestamp::MAX, |zoned| zoned.timestamp()),
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

    /// For a deadline that may have passed: returns the time in Beijing before which the hour of its day must lie for
    /// the deadline to have passed at `now`.
    #[must_use]
    pub fn passed_if_before(&self, now: Timestamp) -> Option<DateTime> {
        let day_only = self.day_only.filter(|_| self.may_have_passed())?;
        let over = beijing(now).datetime().duration_since(beijing(self.due?.end()).datetime());
        day_only.day.to_datetime(jiff::civil::Time::midnight()).checked_add(over).ok()
    }
}

/// Returns the day this many days later, or earlier if the number is negative.
pub(super) fn later(day: Date, days: i32) -> Date {
    day.saturating_add(Span::new().days(days))
}
