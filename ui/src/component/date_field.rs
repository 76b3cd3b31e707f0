//! Fields for a day or a moment.

use jiff::civil::{Time, time};
use maud::{Markup, html};

use super::error_summary::Problem;
use super::radios::{Item, radios};
use super::visa::visa;
use crate::context::Page;
use crate::typed::{Field, Typed};

/// A time that shows the expected format.
const EXAMPLE: Time = time(9, 30, 0, 0);

/// A day or a moment to ask for.
pub(crate) struct DateField<'d> {
    /// The question.
    pub(crate) name: &'d str,
    pub(crate) typed: Typed,
    /// Days that can be chosen instead of filling in the fields, and the choice that leads to the fields; empty if
    /// there are only fields.
    pub(crate) days: Vec<Item<'d>>,
    /// Whether a time can be given too.
    pub(crate) with_time: bool,
    /// Whether the day can also be given as a number of days from the day of entry.
    pub(crate) counted: bool,
    /// The fields with a fault.
    pub(crate) refused: Vec<Field>,
}

/// Returns the fields, with a place where the script shows the typed date in words.
pub(crate) fn date_field(page: &Page<'_>, field: &DateField<'_>) -> Markup {
    let l = page.locale;
    let first_id = format!("{}-first", field.name);
    html! {
        @if !field.days.is_empty() { div.date-choice { (radios(field.name, &field.days)) } }
        div.date-group {
            div.date data-date {
                (day(page, field, Field::DATE))
                @if field.with_time { (part(field, Field::Time, &time_label(page))) }
            }
            (in_words(page, field, Field::DATE))
        }
        @if field.counted {
            details.date-counted open[field.typed.has_any(&Field::FIRST) || field.typed.has_any(&[Field::Days])] {
                summary { (page.show(&l.interview_days_summary())) }
                (visa(page))
                div.date-group role="group" aria-labelledby=(first_id) {
                    p #(first_id) { (page.show(&l.interview_days_first())) }
                    div.date data-date {
                        (day(page, field, Field::FIRST))
                        (part(field, Field::Days, &page.show(&l.interview_days_count())))
                    }
                    (in_words(page, field, Field::FIRST))
                }
            }
        }
    }
}

fn day(page: &Page<'_>, field: &DateField<'_>, [day, month, year]: [Field; 3]) -> Markup {
    let l = page.locale;
    html! {
        (part(field, day, &page.show(&l.interview_day())))
        (part(field, month, &page.show(&l.interview_month())))
        (part(field, year, &page.show(&l.interview_year())))
    }
}

fn in_words(page: &Page<'_>, field: &DateField<'_>, of: [Field; 3]) -> Markup {
    let fields = of.map(|of| of.id(field.name)).join(" ");
    html! { output.date-words for=(fields) data-date-words data-formats=(page.locale.info().formats) {} }
}

fn time_label(page: &Page<'_>) -> Markup {
    let l = page.locale;
    html! {
        (page.show(&l.interview_time()))
        span.date-example { (page.show(&l.interview_time_example(EXAMPLE))) }
    }
}

fn part(field: &DateField<'_>, part: Field, label: &Markup) -> Markup {
    let id = part.id(field.name);
    // A month may be typed as a name, and a time has a colon; the numeric keyboard of a phone has neither.
    let (class, keys) = match part {
        Field::Day | Field::FirstDay => ("day", Some("numeric")),
        Field::Month | Field::FirstMonth => ("month", None),
        Field::Year | Field::FirstYear => ("year", Some("numeric")),
        Field::Time => ("time", None),
        Field::Days => ("days", Some("numeric")),
    };
    let refused = field.refused.contains(&part);
    let message =
        field.typed.faults.iter().any(|(of, _)| *of == part).then(|| Problem::message_id(&id));
    html! {
        div class={ "date-part date-" (class) } {
            label for=(id) { (label) }
            input.field type="text" #(id) name=(id) value=(field.typed.text(part)) inputmode=[keys] autocomplete="off" dir="auto" data-part=(class) aria-invalid=[refused.then_some("true")] aria-describedby=[message];
        }
    }
}
