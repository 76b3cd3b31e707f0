//! Answers in words.

use maud::{Markup, html};
use waymark_content::{Answer, Choice, Question, Skip};
use waymark_locales::{Locale, Text};

use crate::context::Page;

/// Returns the answer to a question in words, or that it was skipped or has no answer.
pub(super) fn in_words(page: &Page<'_>, question: &Question) -> Markup {
    let l = page.locale;
    let reading = page.state.reading;
    match reading.answer(question) {
        Answer::Unanswered => page.show(&l.interview_unanswered()),
        Answer::Skipped(skip) => page.show(&skipped(l, skip)),
        Answer::Choices(_) => chosen(page, question, &reading.chosen(question).collect::<Vec<_>>()),
        date @ (Answer::Day(_) | Answer::Moment { .. }) => {
            html! { @if let Some(date) = page.guide.date_in_words(date, l) { (page.show(&date)) } }
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

/// Returns choices of a question in words.
fn chosen(page: &Page<'_>, question: &Question, choices: &[&Choice]) -> Markup {
    let words = |choice: &Choice| page.show(&page.guide.choice(question, choice, page.locale));
    match choices {
        [choice] => words(choice),
        many => html! { ul { @for choice in many { li { (words(choice)) } } } },
    }
}
