//! Letters: what a reader can copy or fill in, line by line, and when each line is shown.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::condition::{ChoiceOf, Condition};
use super::reading::Reading;
use super::rules::LetterRule;
use super::step::Step;
use crate::fact::Fact;
use crate::id::Id;
use crate::record::Record;

/// A letter. A reader gets the first one whose `when` holds.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Letter {
    /// The id.
    pub id: Id<Letter>,
    /// When a reader gets it.
    #[serde(default, skip_serializing_if = "Condition::is_always")]
    pub when: Condition,
    /// When a plan leads to it.
    #[serde(default, skip_serializing_if = "Condition::is_always")]
    pub offered_when: Condition,
    /// The id of the text that says what it is.
    pub lead: Id<LetterLine>,
    /// The answer with which a reader gets another letter. It is offered if its question has no answer yet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub other: Option<ChoiceOf>,
    /// Its paragraphs, as lists of lines. A paragraph without a shown line is left out.
    #[schemars(length(min = 1))]
    pub paragraphs: Vec<Vec<LetterLine>>,
    /// The facts that it rests on.
    #[schemars(length(min = 1))]
    pub facts: Vec<Id<Fact>>,
    /// The facts that explain its form on paper.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub explained_by: Vec<Id<Fact>>,
}

/// A line of a letter.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct LetterLine {
    /// The id of its text. Its variable `$blank` is what the reader fills in.
    pub text: Id<LetterLine>,
    /// When it is shown.
    #[serde(default, skip_serializing_if = "Condition::is_always")]
    pub when: Condition,
    /// The step that it belongs to: it is shown only if that is in the plan, and can ask for its deadline.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub step: Option<Id<Step>>,
    /// How many lines there are to write on in place of a blank on paper, if not one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lines: Option<usize>,
    /// Set if it names one of several documents.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub item: Option<Item>,
    /// The id of its text on paper, if that is another one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on_paper: Option<Id<LetterLine>>,
}

/// A line that names one of several documents.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Item {
    /// The document goes with the letter. On paper there is a box to tick.
    Attached,
    /// The document is missing. The line has a blank for the reason.
    Missing,
}

impl Letter {
    /// Returns its lines.
    pub(crate) fn lines(&self) -> impl Iterator<Item = &LetterLine> {
        self.paragraphs.iter().flatten()
    }

    /// Returns the ids of the texts that it needs.
    pub(crate) fn texts(&self) -> impl Iterator<Item = &Id<LetterLine>> {
        let lines = self.lines().flat_map(|line| [Some(&line.text), line.on_paper.as_ref()]);
        lines.flatten().chain([&self.lead])
    }
}

impl<'i> Reading<'i> {
    /// Returns the letter that this reader gets.
    #[must_use]
    pub fn letter(&self) -> Option<&'i Letter> {
        self.letter_with_rule().map(|(letter, _)| letter)
    }

    /// Returns whether the plan leads to a letter.
    #[must_use]
    pub fn is_offered_letter(&self) -> bool {
        let letter = self.letter_with_rule();
        letter.is_some_and(|(_, rule)| self.view().holds(&rule.offered, None))
    }

    fn letter_with_rule(&self) -> Option<(&'i Letter, &'i LetterRule)> {
        let mut letters = self.interview.letters().iter().zip(&self.interview.rules.letters);
        letters.find(|(_, rule)| self.view().holds(&rule.when, None))
    }

    /// Returns the lines of a letter that are shown, paragraph by paragraph.
    pub(crate) fn lines<'l>(&self, letter: &'l Letter) -> Vec<Vec<&'l LetterLine>> {
        let place = self.interview.letters().position(letter.id.as_str());
        let rule = place.and_then(|place| self.interview.rules.letters.get(place));
        let rules = rule.into_iter().flat_map(|rule| &rule.paragraphs);
        let paragraphs = letter.paragraphs.iter().zip(rules).map(|(lines, rules)| {
            let shown = lines.iter().zip(rules).filter(|(_, (step, when))| {
                let view = self.view();
                let Some(step) = step else { return view.holds(when, None) };
                let timing = view.rules.steps.get(*step).and_then(|step| view.timing(step));
                timing.is_some_and(|timing| view.holds(when, Some(&timing)))
            });
            shown.map(|(line, _)| line).collect::<Vec<_>>()
        });
        paragraphs.filter(|lines| !lines.is_empty()).collect()
    }
}

impl Record for Letter {
    const NOUN: &'static str = "letter";
    const LIST: &'static str = "letters";
    const PLACE: &'static str = "letters.json";

    fn id(&self) -> &Id<Self> {
        &self.id
    }
}
