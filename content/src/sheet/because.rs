//! The reason why a step is in a plan, as one sentence.

use waymark_locales::{Argument, Locale, Text};

use super::clock;
use crate::guide::Guide;
use crate::interview::{Answer, Because, PlannedStep, Reading};

impl Guide {
    /// Returns the answers that are the reason for a step, in one sentence; `None` if it is for everybody.
    pub(super) fn because<'g>(
        &'g self,
        planned: &PlannedStep<'g>,
        reading: &Reading<'g>,
        locale: &'g Locale,
    ) -> Option<Text<'g>> {
        let answers = planned.because.iter().map(|because| self.reason(because, reading, locale));
        let all = answers.reduce(|before, answer| locale.plan_because_more(before, answer));
        all.map(|all| locale.plan_because(all))
    }

    fn reason<'g>(
        &'g self,
        because: &Because<'g>,
        reading: &Reading<'g>,
        locale: &'g Locale,
    ) -> Text<'g> {
        let question = because.question;
        let name = self.part(question, "name", locale);
        let choices = because.choices.iter();
        let choices: Vec<_> = choices.map(|choice| self.choice(question, choice, locale)).collect();
        match self.date_in_words(reading.answer(question), locale) {
            Some(date) => locale.plan_because_answer(name, date),
            None => locale.plan_because_answer(name, choices),
        }
    }

    /// Returns a date that was answered, in words; `None` if something else was.
    #[must_use]
    pub fn date_in_words<'l>(&self, answer: Answer, l: &'l Locale) -> Option<Text<'l>> {
        let on_day = |day| l.interview_on_day(Argument::Weekday(day), day);
        let country = self.content().country();
        match answer {
            Answer::Day(day) => Some(on_day(day)),
            Answer::Moment { at, day_only: true } => Some(on_day(country.day(at))),
            Answer::Moment { at, day_only: false } => {
                let at = country.local(at);
                let time = clock(l, at.time());
                Some(l.interview_at_moment(Argument::Weekday(at.date()), at.date(), time))
            }
            Answer::Unanswered | Answer::Skipped(_) | Answer::Choices(_) => None,
        }
    }
}
