//! Why the answer that was just given cannot be used.

use jiff::civil::Date;
use maud::{Markup, html};
use waymark_content::{Answer, AnswerKind, Question, Why};
use waymark_locales::Text;

use super::question::days;
use crate::component::error_summary::Problem;
use crate::context::Page;
use crate::page::interview::question::items;
use crate::query::cleaned;
use crate::typed::{Field, FieldFault, Typed, range};

/// The most characters of the typed text that a message quotes.
const SHOWN: usize = 40;

/// The reason why the answer that was just given cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fault<'p> {
    /// Nothing was given.
    Missing,
    /// Some of the typed fields cannot be read.
    Typed(&'p Typed),
    /// The answer does not count.
    Refused(Why),
}

impl<'p> Fault<'p> {
    /// Returns the fault of the answer to a question; `None` if the answer counts or the question was skipped.
    pub(super) fn for_answer(page: &Page<'p>, question: &Question) -> Option<Self> {
        let unanswered = page.state.reading.answer(question) == Answer::Unanswered;
        unanswered.then(|| Self::refused(page, question).unwrap_or(Self::Missing))
    }

    /// Returns the fault of a given answer; `None` if it counts or none was given.
    pub(super) fn refused(page: &Page<'p>, question: &Question) -> Option<Self> {
        let id = question.id.as_str();
        if let Some(typed) = page.state.query.typed.get(id).filter(|typed| !typed.faults.is_empty())
        {
            return Some(Self::Typed(typed));
        }
        let dropped = page.state.reading.dropped();
        let dropped = dropped.iter().find(|dropped| dropped.question == id);
        dropped.map(|dropped| Self::Refused(dropped.why))
    }

    /// Says for each control concerned what is wrong and what to do.
    pub(super) fn problems(self, page: &Page<'_>, question: &Question) -> Vec<Problem> {
        let id = question.id.as_str();
        match self {
            Self::Typed(typed) => {
                let problem = |(field, fault): &(Field, FieldFault)| Problem {
                    control: field.id(id),
                    words: page.show(&field_words(page, typed, *field, *fault)),
                };
                typed.faults.iter().map(problem).collect()
            }
            Self::Missing | Self::Refused(_) => {
                let control = self.first_control(page, question);
                vec![Problem { control, words: self.words(page, question) }]
            }
        }
    }

    /// Returns the fields of a date that have a fault.
    pub(super) fn fields(self, page: &Page<'_>, question: &Question) -> Vec<Field> {
        match self {
            Self::Typed(typed) => typed.faults.iter().map(|(field, _)| *field).collect(),
            Self::Refused(Why::OutOfRange) if is_time_alone(page, question) => vec![Field::Time],
            Self::Missing | Self::Refused(_) => Field::DATE.to_vec(),
        }
    }

    fn first_control(self, page: &Page<'_>, question: &Question) -> String {
        let id = question.id.as_str();
        let choices = match self {
            Self::Missing if range(question).is_some() => days(page, question, &Typed::default()),
            Self::Missing | Self::Typed(_) | Self::Refused(_) => items(page, question),
        };
        let first = choices.first().map(|item| item.id(id));
        let field = self.fields(page, question).first().copied().unwrap_or(Field::Day);
        first.unwrap_or_else(|| field.id(id))
    }

    fn words(self, page: &Page<'_>, question: &Question) -> Markup {
        let l = page.locale;
        let usual = page.part(question, "error");
        match self {
            Self::Refused(Why::Twice) => page.show(&l.interview_error_twice()),
            Self::Refused(Why::NotOffered) => page.show(&l.interview_error_not_offered()),
            Self::Refused(Why::NoDate) => {
                html! { (page.show(&l.interview_error_no_date())) " " (usual) }
            }
            Self::Refused(Why::OutOfRange) => html! { (usual) " " (range_words(page, question)) },
            Self::Missing
            | Self::Typed(_)
            | Self::Refused(Why::NotAsked | Why::UnknownQuestion) => usual,
        }
    }
}

/// Returns whether only the time of a moment is at fault, while its day is possible.
fn is_time_alone(page: &Page<'_>, question: &Question) -> bool {
    let AnswerKind::Moment(range) = question.answer else { return false };
    let (first, last) = range.days(page.content().country().day(page.now));
    let given = page.state.query.answers.iter().find(|(id, _)| *id == question.id.as_str());
    let day = given.and_then(|(_, value)| value.split_once('T')?.0.parse::<Date>().ok());
    day.is_some_and(|day| (first..=last).contains(&day))
}

fn range_words(page: &Page<'_>, question: &Question) -> Markup {
    let l = page.locale;
    let days = range(question).map(|range| range.days(page.content().country().day(page.now)));
    html! { @if let Some((first, last)) = days { (page.show(&l.interview_error_range(first, last))) } }
}

/// Says what is wrong with a field, quoting what was typed.
fn field_words<'p>(page: &Page<'p>, typed: &Typed, field: Field, fault: FieldFault) -> Text<'p> {
    let l = page.locale;
    let text = shown(typed.text(field));
    let words = match (fault, field) {
        (FieldFault::Missing, Field::Day | Field::FirstDay) => l.interview_error_day_missing(),
        (FieldFault::Missing, Field::Month | Field::FirstMonth) => {
            l.interview_error_month_missing()
        }
        (FieldFault::Missing, Field::Year | Field::FirstYear) => l.interview_error_year_missing(),
        (FieldFault::Missing, Field::Days) => l.interview_error_days_missing(),
        (FieldFault::Unreadable, Field::Day | Field::FirstDay) => {
            l.interview_error_day_unread(text)
        }
        (FieldFault::Unreadable, Field::Month | Field::FirstMonth) => {
            l.interview_error_month_unread(text)
        }
        (FieldFault::Unreadable, Field::Year | Field::FirstYear) => {
            l.interview_error_year_unread(text)
        }
        (FieldFault::Unreadable, Field::Days) => l.interview_error_days_unread(text),
        (FieldFault::Missing | FieldFault::Unreadable, Field::Time) => {
            l.interview_error_time_unread(text)
        }
        (FieldFault::Unclear, _) => l.interview_error_date_unclear(text),
        (FieldFault::NoSuchDay, _) => l.interview_error_no_date(),
        (FieldFault::Later, _) => l.interview_error_later(),
        (FieldFault::Disagrees { typed, counted }, _) => {
            l.interview_error_days_disagree(typed, text, counted)
        }
    };
    if Field::FIRST.contains(&field) { l.interview_error_first(words) } else { words }
}

/// Returns the beginning of the typed text, without characters that would reorder the text around it.
fn shown(typed: &str) -> String {
    let typed = cleaned(typed);
    let mut characters = typed.chars();
    let mut shown: String = characters.by_ref().take(SHOWN).collect();
    shown.extend(characters.next().map(|_| '…'));
    shown
}
