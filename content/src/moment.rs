//! Beijing time, in which everything in the guide is meant.

use jiff::tz::TimeZone;
use jiff::{Timestamp, ZonedDateTime};

/// The time zone of mainland China, from the IANA time zone data base.
pub static BEIJING: TimeZone = jiff::tz::get!("Asia/Shanghai");

/// Returns the Beijing date and time of a moment.
#[must_use]
pub fn beijing(now: Timestamp) -> ZonedDateTime {
    now.to_zoned_datetime(BEIJING.clone())
}
