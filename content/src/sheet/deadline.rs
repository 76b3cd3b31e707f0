//! Deadlines and times of day in words.

use jiff::Timestamp;
use jiff::civil::Time;
use waymark_locales::{Argument, Locale, Text};

use crate::country::Country;
use crate::guide::Guide;
use crate::interview::{Due, Timing};

/// From this many hours on, the remaining time is given in days.
const HOURS_AS_DAYS: i64 = 48;

/// A deadline in words.
pub struct DeadlineWords<'l> {
    /// The day or the moment, and whether it has passed, or when it would have.
    pub date: Text<'l>,
    /// How much time is left, or how long ago it was.
    pub left: Option<Text<'l>>,
    /// Whether it has passed.
    pub is_overdue: bool,
}

impl Guide {
    /// Returns a deadline in words; `None` if there is none.
    ///
    /// If the clock is certainly wrong, or the time may have passed, the remaining time is left out.
    #[must_use]
    pub fn deadline<'l>(
        &self,
        timing: &Timing,
        now: Timestamp,
        l: &'l Locale,
    ) -> Option<DeadlineWords<'l>> {
        let country = self.content().country();
        let due = timing.due?;
        let is_overdue = timing.is_overdue();
        if self.clock_is_wrong(now) {
            return Some(DeadlineWords {
                date: date(l, due, is_overdue, country),
                left: None,
                is_overdue,
            });
        }
        Some(match may_have_passed(l, timing, now, country) {
            Some(perhaps) => DeadlineWords { date: perhaps, left: None, is_overdue },
            None => {
                let left = Some(left(l, due, now, country));
                DeadlineWords { date: date(l, due, is_overdue, country), left, is_overdue }
            }
        })
    }
}

/// Says until which hour of a day one must have come for the deadline to have passed; `None` if that is known.
fn may_have_passed<'l>(
    l: &'l Locale,
    timing: &Timing,
    now: Timestamp,
    country: &Country,
) -> Option<Text<'l>> {
    let before = timing.passed_if_before(now, country)?;
    let hours = timing.day_only?.hours;
    Some(l.deadline_may_have_passed(
        hours,
        clock(l, before.time()),
        Argument::Weekday(before.date()),
        before.date(),
    ))
}

fn date<'l>(l: &'l Locale, due: Due, passed: bool, country: &Country) -> Text<'l> {
    match due {
        Due::Day(day) if passed => l.deadline_day_passed(Argument::Weekday(day), day),
        Due::Day(day) => l.deadline_day(Argument::Weekday(day), day),
        Due::Moment(moment) => {
            let local = country.local(moment);
            let (weekday, date) = (Argument::Weekday(local.date()), local.date());
            let time = clock(l, local.time());
            if passed {
                l.deadline_moment_passed(weekday, date, time)
            } else {
                l.deadline_moment(weekday, date, time)
            }
        }
    }
}

/// Returns the time left or gone in whole days or hours: never more than is left, never more than is gone.
fn left<'l>(l: &'l Locale, due: Due, now: Timestamp, country: &Country) -> Text<'l> {
    match due {
        Due::Day(day) => {
            let days = country.day(now).until(day).map_or(0, |span| span.get_days());
            match days {
                0 => l.deadline_last_day(),
                1.. => l.deadline_days_left(days),
                _ => l.deadline_days_ago(-days),
            }
        }
        Due::Moment(moment) => {
            let hours = now.duration_until(moment).as_hours();
            let days = hours / 24;
            match hours {
                0 if moment > now => l.deadline_less_than_an_hour_left(),
                0 => l.deadline_less_than_an_hour_ago(),
                1..HOURS_AS_DAYS => l.deadline_hours_left(hours),
                HOURS_AS_DAYS.. => l.deadline_days_left(days),
                _ if hours > -HOURS_AS_DAYS => l.deadline_hours_ago(-hours),
                _ => l.deadline_days_ago(-days),
            }
        }
    }
}

/// Returns a time of day together with the part of the day, because in some languages hours are counted from sunrise.
#[must_use]
pub fn clock(l: &Locale, time: Time) -> Text<'_> {
    let part = match time.hour() {
        ..6 => "night",
        6..12 => "morning",
        12..18 => "afternoon",
        18.. => "evening",
    };
    l.clock_time(part, time)
}

#[cfg(test)]
mod tests {
    use jiff::civil::time;

    use super::*;
    use crate::testing;

    #[track_caller]
    fn check(due: Due, now: &str, expected: &str) {
        let guide = testing::guide();
        let now: Timestamp = now.parse().unwrap();
        let l = guide.locales().source();
        let country = guide.content().country();
        let passed = due.end(country) <= now;
        let (date, left) = (date(l, due, passed, country), left(l, due, now, country));
        assert_eq!(format!("{date}. {left}."), expected);
    }

    #[test]
    fn a_day_counts_whole() {
        let due = Due::Day(jiff::civil::date(2026, 12, 13));
        check(due, "2026-12-12T00:00:00+08:00", "Last day: Sunday 13 December 2026. 1 day left.");
        check(
            due,
            "2026-12-13T23:59:59+08:00",
            "Last day: Sunday 13 December 2026. Today is the last day.",
        );
        check(
            due,
            "2026-12-14T00:00:01+08:00",
            "The last day has passed: Sunday 13 December 2026. 1 day ago.",
        );
        check(
            due,
            "2027-12-13T00:00:00+08:00",
            "The last day has passed: Sunday 13 December 2026. 365 days ago.",
        );
    }

    #[test]
    fn a_moment_is_told_in_hours_and_never_with_more_than_is_left() {
        let due = Due::Moment("2026-12-02T09:00:00+08:00".parse().unwrap());
        let ahead = "Until Wednesday 2 December 2026, 09:00 in the morning, Beijing time";
        check(due, "2026-12-01T09:00:01+08:00", &format!("{ahead}. 23 hours left."));
        check(due, "2026-12-02T07:59:59+08:00", &format!("{ahead}. 1 hour left."));
        check(due, "2026-12-02T08:59:59+08:00", &format!("{ahead}. Less than one hour left."));
        let passed =
            "The time has passed: Wednesday 2 December 2026, 09:00 in the morning, Beijing time";
        check(due, "2026-12-02T09:00:00+08:00", &format!("{passed}. Less than one hour ago."));
        check(due, "2026-12-02T10:30:00+08:00", &format!("{passed}. 1 hour ago."));
        check(due, "2026-12-05T10:30:00+08:00", &format!("{passed}. 3 days ago."));
    }

    #[test]
    fn every_hour_has_its_part_of_the_day() {
        let guide = testing::guide();
        let l = guide.locales().source();
        for (hour, words) in [
            (0, "00:20 at night"),
            (5, "05:20 at night"),
            (6, "06:20 in the morning"),
            (11, "11:20 in the morning"),
            (12, "12:20 in the afternoon"),
            (17, "17:20 in the afternoon"),
            (18, "18:20 in the evening"),
            (23, "23:20 in the evening"),
        ] {
            assert_eq!(clock(l, time(hour, 20, 0, 0)).as_str(), words);
        }
    }
}
