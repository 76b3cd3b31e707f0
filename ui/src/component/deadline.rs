//! How urgent something is, and until when it can be done.

use jiff::Timestamp;
use maud::{Markup, html};
use waymark_content::{Due, Timing, Urgency, beijing};
use waymark_locales::{Argument, Locale, Text};

use crate::icon::icon;
use crate::page::Page;

/// From how many hours on the time is told in days.
const HOURS_AS_DAYS: i64 = 48;

/// Returns the icon and the word for how urgent something is.
pub(crate) fn urgency(page: &Page<'_>, urgency: Urgency) -> Markup {
    let l = page.locale;
    let (name, word) = match urgency {
        Urgency::Now => ("circle-alert", l.urgency_now()),
        Urgency::Today => ("clock-alert", l.urgency_today()),
        Urgency::Soon => ("calendar-clock", l.urgency_soon()),
        Urgency::Keep => ("notebook-pen", l.urgency_keep()),
    };
    html! { span class={ "urgency urgency-" (urgency) } { (icon(name)) (page.show(&word)) } }
}

/// Returns a deadline in words: the day or the moment, and how much time is left, or that it has passed and since when.
///
/// Empty without a deadline. With a clock that cannot be right nothing is said about the time left.
pub(crate) fn deadline(page: &Page<'_>, timing: &Timing) -> Markup {
    let Some(due) = timing.due else { return html! {} };
    let name = if timing.passed { "calendar-x" } else { "calendar-clock" };
    html! {
        p class=(if timing.passed { "deadline deadline-passed" } else { "deadline" }) {
            (icon(name))
            span {
                (page.show(&date(page.locale, due, timing.passed)))
                @if !page.guide.clock_is_wrong(page.now) {
                    " " span.deadline-left { (page.show(&left(page.locale, due, page.now))) }
                }
            }
        }
    }
}

fn date(l: &Locale, due: Due, passed: bool) -> Text<'_> {
    match due {
        Due::Day(day) if passed => l.deadline_day_passed(Argument::Weekday(day), day),
        Due::Day(day) => l.deadline_day(Argument::Weekday(day), day),
        Due::Moment(moment) => {
            let local = beijing(moment);
            let (weekday, date, time) =
                (Argument::Weekday(local.date()), local.date(), local.time());
            if passed {
                l.deadline_moment_passed(weekday, date, time)
            } else {
                l.deadline_moment(weekday, date, time)
            }
        }
    }
}

/// Returns the time left or gone in whole days or hours: never more than is left, never more than is gone.
fn left(l: &Locale, due: Due, now: Timestamp) -> Text<'_> {
    match due {
        Due::Day(day) => {
            let days = beijing(now).date().until(day).map_or(0, |span| span.get_days());
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
                0 if moment >= now => l.deadline_less_than_an_hour_left(),
                0 => l.deadline_less_than_an_hour_ago(),
                1..HOURS_AS_DAYS => l.deadline_hours_left(hours),
                HOURS_AS_DAYS.. => l.deadline_days_left(days),
                _ if hours > -HOURS_AS_DAYS => l.deadline_hours_ago(-hours),
                _ => l.deadline_days_ago(-days),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use waymark_content::Guide;

    use super::*;

    #[track_caller]
    fn check(due: Due, now: &str, expected: &str) {
        let guide = Guide::embedded();
        let now: Timestamp = now.parse().unwrap();
        let l = guide.locales().source();
        let passed = due.end() < now;
        assert_eq!(format!("{}. {}.", date(l, due, passed), left(l, due, now)), expected);
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
        let ahead = "Until Wednesday 2 December 2026, 09:00, Beijing time";
        check(due, "2026-12-01T09:00:01+08:00", &format!("{ahead}. 23 hours left."));
        check(due, "2026-12-02T07:59:59+08:00", &format!("{ahead}. 1 hour left."));
        check(due, "2026-12-02T08:59:59+08:00", &format!("{ahead}. Less than one hour left."));
        check(due, "2026-12-02T09:00:00+08:00", &format!("{ahead}. Less than one hour left."));
        let passed = "The time has passed: Wednesday 2 December 2026, 09:00, Beijing time";
        check(due, "2026-12-02T09:00:01+08:00", &format!("{passed}. Less than one hour ago."));
        check(due, "2026-12-02T10:30:00+08:00", &format!("{passed}. 1 hour ago."));
        check(due, "2026-12-05T10:30:00+08:00", &format!("{passed}. 3 days ago."));
    }
}
