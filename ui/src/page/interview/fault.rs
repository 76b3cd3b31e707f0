//! Why the answer that was just given cannot be used.

use maud::{Markup, html};
use waymark_content::{Answer, AnswerKind, Question, Why};

use crate::page::Page;

/// Why the answer that was just given to a question cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fault {
    /// Nothing was given.
    Missing,
    /// What was given is refused.
    Refused(Why),
}

impl Fault {
    /// Returns the fault of the answer to a question; nothing where it counts or the question was skipped.
    pub(super) fn of(page: &Page<'_>, question: &Question) -> Option<Self> {
        let unreached = page.state.reading.answer(question) == Answer::Unreached;
        unreached.then(|| Self::refused(page, question).unwrap_or(Self::Missing))
    }

    /// Returns why what was given to a question is refused; nothing where it is not, or nothing was given.
    pub(super) fn refused(page: &Page<'_>, question: &Question) -> Option<Self> {
        let dropped = page.state.reading.dropped();
        let dropped = dropped.iter().find(|dropped| dropped.question == question.id.as_str());
        dropped.map(|dropped| Self::Refused(dropped.why))
    }

    /// Says what is wrong and what to do.
    pub(super) fn words(self, page: &Page<'_>, question: &Question) -> Markup {
        let l = page.locale;
        let usual = page.part(question, "error");
        match self {
            Self::Refused(Why::Twice) => page.show(&l.interview_error_twice()),
            Self::Refused(Why::NotOffered) => page.show(&l.interview_error_not_offered()),
            Self::Refused(Why::NoDate) => {
                html! { (page.show(&l.interview_error_no_date())) " " (usual) }
            }
            Self::Refused(Why::OutOfRange) => html! { (usual) " " (range(page, question)) },
            Self::Missing | Self::Refused(Why::NotAsked | Why::UnknownQuestion) => usual,
        }
    }
}

fn range(page: &Page<'_>, question: &Question) -> Markup {
    let l = page.locale;
    match question.answer {
        AnswerKind::Day(range) | AnswerKind::Moment(range) => {
            let (first, last) = range.days(page.now);
            page.show(&l.interview_error_range(first, last))
        }
        AnswerKind::One(_) | AnswerKind::Many(_) | AnswerKind::Documents => html! {},
    }
}
