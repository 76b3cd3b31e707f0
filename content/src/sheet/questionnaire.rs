//! The interview as a paper form that people answer with a pen while they wait.
//!
//! Everybody gets the same form, so it has all questions. An answer that leads to another question names its
//! number, and that question says that it is only for those who were led to it. Nothing on the form asks who somebody
//! is.

use waymark_locales::{Locale, Text};

use super::{Block, Sheet};
use crate::contact::HelpLine;
use crate::guide::Guide;
use crate::interview::{AnswerKind, Choice, ChoiceOf, Condition, Interview, Question};

/// A question on paper.
pub struct Asked<'g> {
    /// The question.
    pub question: &'g Question,
    /// Its number on the form, from 1.
    pub number: usize,
    /// What is asked.
    pub name: Text<'g>,
    /// How to answer, if not with a single tick.
    pub how: Option<Text<'g>>,
    /// Whether it is only for those whom an answer has led to it.
    pub is_led_to: bool,
    /// The room for the answer.
    pub boxes: Boxes<'g>,
}

/// The room for the answer to a question.
pub enum Boxes<'g> {
    /// A box before each answer.
    Ticks(Vec<Tick<'g>>),
    /// The parts of a date, each with its name; then, if the day can be counted instead, what it is counted from.
    Date {
        /// Day, month and year, and the time if it is asked for.
        parts: Vec<Text<'g>>,
        /// When to give the other parts instead, and these parts.
        counted: Option<(Text<'g>, Vec<Text<'g>>)>,
    },
}

/// An answer with a box to tick.
pub struct Tick<'g> {
    /// The answer.
    pub choice: &'g Choice,
    /// The index of the key that chooses it at the desk; `None` if that depends on other answers.
    pub place: Option<usize>,
    /// What it says.
    pub words: Text<'g>,
    /// The numbers of the questions to which it leads.
    pub leads_to: Vec<usize>,
}

impl Guide {
    /// Returns the interview as a paper form.
    #[must_use]
    pub fn questionnaire<'g>(&'g self, l: &'g Locale) -> Sheet<'g> {
        let lines = self.content().lines().iter().filter(|line| line.emergency);
        let call = |line: &'g HelpLine| {
            let number = self.content().facts().resolve(&line.fact).values.get(&line.value)?;
            Some((l.value(number), self.name(line, l)))
        };
        let danger = vec![l.questionnaire_danger()];
        let how = vec![l.questionnaire_no_name(), l.questionnaire_empty(), l.questionnaire_leads()];
        let questions = (1..).zip(self.content().interview().questions().iter());
        let asked = questions.map(|(number, question)| self.asked(number, question, l));
        let blocks = [
            Block::Caution(danger),
            Block::Numbers(lines.filter_map(call).collect()),
            Block::Lines(how),
        ];
        Sheet {
            title: l.questionnaire_title(),
            deadline: None,
            blocks: blocks.into_iter().chain(asked.map(Block::Question)).collect(),
        }
    }

    fn asked<'g>(&'g self, number: usize, question: &'g Question, l: &'g Locale) -> Asked<'g> {
        let interview = self.content().interview();
        let is_many = matches!(question.answer, AnswerKind::Many(_) | AnswerKind::Documents);
        Asked {
            question,
            number,
            name: self.name(question, l),
            how: is_many.then(|| l.questionnaire_many()),
            is_led_to: !leads_to(interview, question).is_empty(),
            boxes: match question.answer {
                AnswerKind::Day(_) => date(question, None, l),
                AnswerKind::Moment(_) => date(question, Some(l.interview_time()), l),
                AnswerKind::One(_) | AnswerKind::Many(_) | AnswerKind::Documents => {
                    Boxes::Ticks(self.ticks(question, l))
                }
            },
        }
    }

    fn ticks<'g>(&'g self, question: &'g Question, l: &'g Locale) -> Vec<Tick<'g>> {
        let interview = self.content().interview();
        let choices = interview.choices(question);
        // An answer that is not offered to everybody shifts the keys of those after it.
        let same = choices.iter().take_while(|choice| choice.offered_when.is_always()).count();
        let tick = |(place, choice): (usize, &'g Choice)| Tick {
            choice,
            place: (place < same).then_some(place),
            words: self.choice(question, choice, l),
            leads_to: led_to_by(interview, question, choice),
        };
        choices.iter().enumerate().map(tick).collect()
    }
}

fn date<'g>(question: &Question, time: Option<Text<'g>>, l: &'g Locale) -> Boxes<'g> {
    let date = || [l.interview_day(), l.interview_month(), l.interview_year()];
    let counted = || {
        let parts = std::iter::once(l.interview_days_count()).chain(date());
        (l.questionnaire_days(), parts.collect())
    };
    Boxes::Date {
        parts: date().into_iter().chain(time).collect(),
        counted: question.counted_from.as_ref().map(|_| counted()),
    }
}

/// Returns the numbers of the questions to which an answer leads.
fn led_to_by(interview: &Interview, question: &Question, choice: &Choice) -> Vec<usize> {
    let brings = |of: &&ChoiceOf| of.question == question.id && of.choices.contains(&choice.id);
    let numbered = (1..).zip(interview.questions().iter());
    let led = numbered.filter(|(_, later)| leads_to(interview, later).iter().any(brings));
    led.map(|(number, _)| number).collect()
}

/// Returns the answers that lead to a question. Answers to a question with a default lead there for nearly everybody,
/// so they are left out.
fn leads_to<'i>(interview: &'i Interview, question: &'i Question) -> Vec<&'i ChoiceOf> {
    let mut found = Vec::new();
    gather(&question.asked_when, &mut found);
    let is_told = |of: &ChoiceOf| interview.questions().resolve(&of.question).counts_as.is_none();
    found.retain(|of| is_told(of));
    found
}

fn gather<'c>(condition: &'c Condition, found: &mut Vec<&'c ChoiceOf>) {
    match condition {
        Condition::All(parts) | Condition::Any(parts) => {
            for part in parts {
                gather(part, found);
            }
        }
        Condition::Is(of) | Condition::Has(of) => found.push(of),
        Condition::Not(_)
        | Condition::Said(_)
        | Condition::BeforeToday(_)
        | Condition::Word(_)
        | Condition::Step(_)
        | Condition::Deadline(_)
        | Condition::Urgency(_) => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing;

    fn asked(guide: &Guide) -> Vec<Asked<'_>> {
        let sheet = guide.questionnaire(guide.locales().source());
        let asked = sheet.blocks.into_iter().filter_map(|block| match block {
            Block::Question(asked) => Some(asked),
            _ => None,
        });
        asked.collect()
    }

    #[test]
    fn a_question_that_depends_on_an_answer_is_led_to_from_there() {
        let guide = testing::guide();
        let asked = asked(guide);
        let number =
            |id: &str| asked.iter().find(|asked| asked.question.id.as_str() == id).unwrap().number;
        let leads = |id: &str| {
            let asked = asked.iter().find(|asked| asked.question.id.as_str() == id).unwrap();
            let Boxes::Ticks(ticks) = &asked.boxes else { panic!("{id} is answered with ticks") };
            let leads = ticks.iter().filter(|tick| !tick.leads_to.is_empty());
            let leads = leads.map(|tick| (tick.choice.id.as_str(), tick.leads_to.clone()));
            leads.collect::<Vec<_>>()
        };
        assert_eq!(leads("police"), [("leave-order", vec![number("leave-by")])]);
        let until = vec![number("stay-until")];
        let stay = ["visa", "permit", "pending"].map(|choice| (choice, until.clone()));
        let stay: Vec<_> = stay.into_iter().chain([("none", vec![number("entry")])]).collect();
        assert_eq!(leads("stay"), stay);
        assert_eq!(leads("where"), []);
        let led: Vec<_> = asked.iter().filter(|asked| asked.is_led_to).collect();
        let led: Vec<_> = led.iter().map(|asked| asked.question.id.as_str()).collect();
        let expected = [
            "leave-by",
            "alone",
            "refused-on",
            "paper-until",
            "entry",
            "stay-until",
            "registered-here",
            "arrived-here",
            "baby-born",
        ];
        assert_eq!(led, expected);
    }

    #[test]
    fn an_answer_has_a_place_only_where_the_desk_always_has_the_same() {
        let guide = testing::guide();
        let places = |id: &str| {
            let asked = asked(guide).into_iter().find(|asked| asked.question.id.as_str() == id);
            let Boxes::Ticks(ticks) = asked.unwrap().boxes else { panic!("{id} has ticks") };
            ticks.iter().map(|tick| tick.place).collect::<Vec<_>>()
        };
        assert_eq!(places("danger"), [Some(0), Some(1), Some(2)]);
        // "hotel-did" is offered in a hotel alone.
        assert_eq!(places("registered-here"), [Some(0), None, None, None]);
        assert_eq!(places("needs").last(), Some(&Some(11)));
    }
}
