//! Fields for a day or a moment.

use jiff::civil::{Time, time};
use maud::{Markup, html};

use crate::page::Page;

/// A time that shows how one is written.
const EXAMPLE: Time = time(9, 30, 0, 0);

/// The parts of a date as they were typed.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Typed {
    day: String,
    month: String,
    year: String,
    time: String,
}

impl Typed {
    /// Splits the value of a date as it stands in addresses, which may be no date.
    pub(crate) fn split(value: &str) -> Self {
        let (date, time) = value.split_once('T').unwrap_or((value, ""));
        let mut parts = date.splitn(3, '-').map(|part| part.trim_start_matches('0').to_owned());
        let mut next = || parts.next().unwrap_or_default();
        let (year, month, day) = (next(), next(), next());
        Self { day, month, year, time: time.to_owned() }
    }
}

/// A day or a moment that is asked for.
pub(crate) struct DateField<'d> {
    /// The question.
    pub(crate) name: &'d str,
    pub(crate) typed: Typed,
    /// Whether a time can be given too.
    pub(crate) with_time: bool,
    /// Whether what was typed is refused.
    pub(crate) refused: bool,
}

impl DateField<'_> {
    /// Returns the id of its first field.
    pub(crate) fn first_id(name: &str) -> String {
        format!("{name}-day")
    }
}

/// Returns the fields, and a place in which the script shows in words what is typed.
pub(crate) fn date_field(page: &Page<'_>, field: &DateField<'_>) -> Markup {
    let l = page.locale;
    let DateField { name, typed, .. } = field;
    html! {
        div.date data-date {
            (part(field, "day", &typed.day, &page.show(&l.interview_day())))
            (part(field, "month", &typed.month, &page.show(&l.interview_month())))
            (part(field, "year", &typed.year, &page.show(&l.interview_year())))
            @if field.with_time { (part(field, "time", &typed.time, &time_label(page))) }
        }
        output.date-words for={ (name) "-day " (name) "-month " (name) "-year" } data-date-words data-formats=(l.info().formats) {}
    }
}

fn time_label(page: &Page<'_>) -> Markup {
    let l = page.locale;
    html! {
        (page.show(&l.interview_time()))
        span.date-example { (page.show(&l.interview_time_example(EXAMPLE))) }
    }
}

fn part(field: &DateField<'_>, part: &str, typed: &str, label: &Markup) -> Markup {
    let id = format!("{}-{part}", field.name);
    // A time has a colon, which a keyboard of digits lacks.
    let keys = (part != "time").then_some("numeric");
    html! {
        div class={ "date-part date-" (part) } {
            label for=(id) { (label) }
            input.field type="text" #(id) name=(id) value=(typed) inputmode=[keys] autocomplete="off" dir="ltr" data-part=(part) aria-invalid=[field.refused.then_some("true")];
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_typed_is_found_in_the_address() {
        for (value, [day, month, year, time]) in [
            ("2026-12-01", ["1", "12", "2026", ""]),
            ("2026-12-01T09:30", ["1", "12", "2026", "09:30"]),
            ("0000-00-31", ["31", "", "", ""]),
            ("0026-0x-2026-12-31", ["2026-12-31", "x", "26", ""]),
            ("soon", ["", "", "soon", ""]),
            ("", ["", "", "", ""]),
        ] {
            let expected = Typed {
                day: day.into(),
                month: month.into(),
                year: year.into(),
                time: time.into(),
            };
            assert_eq!(Typed::split(value), expected, "{value}");
        }
    }
}
