//! An answer in words.

use jiff::civil::Date;
use maud::{Markup, html};
use waymark_content::{Answer, Choice, Question, Skip, beijing};
use waymark_locales::{Argument, Locale, Text};

use crate::page::Page;

/// Returns what counts as the answer to a question, in words: also that it was skipped, or not reached.
pub(crate) fn in_words(page: &Page<'_>, question: &Question) -> Markup {
    let l = page.locale;
    let reading = page.state.reading;
    match reading.answer(question) {
        Answer::Unreached => page.show(&l.interview_unanswered()),
        Answer::Skipped(skip) => page.show(&skipped(l, skip)),
        Answer::Choices(_) => chosen(page, question, &reading.chosen(question).collect::<Vec<_>>()),
        Answer::Day(date) => page.show(&on_day(l, date)),
        Answer::Moment { at, day_only: true } => page.show(&on_day(l, beijing(at).date())),
        Answer::Moment { at, day_only: false } => {
            let at = beijing(at);
            page.show(&l.interview_at_moment(Argument::Weekday(at.date()), at.date(), at.time()))
        }
    }
}

/// Returns what a way to skip a question is called.
pub(super) fn skipped(l: &Locale, skip: Skip) -> Text<'_> {
    match skip {
        Skip::NotKnown => l.interview_not_known(),
        Skip::NotSaid => l.interview_not_said(),
    }
}

fn on_day(l: &Locale, date: Date) -> Text<'_> {
    l.interview_on_day(Argument::Weekday(date), date)
}

fn chosen(page: &Page<'_>, question: &Question, choices: &[&Choice]) -> Markup {
    let words = |choice: &Choice| page.show(&page.guide.choice(question, choice, page.locale));
    match choices {
        [choice] => words(choice),
        many => html! { ul { @for choice in many { li { (words(choice)) } } } },
    }
}
