//! Sheets: what a plan, a card or a letter says, in order, before it is decided how that is displayed.
//!
//! A sheet knows neither HTML nor terminals. It consists of [`Text`]s, and a text can be shown in another language,
//! so the same sheet also makes a page in two languages: each of its texts is a row.
//!
//! Decided here and in no printer: where a caution is shown and what of it is said only once, the lowest confidence
//! among the facts of a step, the words of a deadline, and the reason of a step as one sentence.

mod because;
mod by_hand;
mod card;
mod deadline;
mod letter;
mod note;
mod papers;
mod questionnaire;
mod tally;
mod time_limits;

use waymark_locales::{Locale, Text};

use crate::contact::Office;
use crate::fact::{Confidence, Fact};
use crate::guide::Guide;
use crate::id::Id;
use crate::interview::{Caution, Plan, PlannedStep, Urgency};
use crate::language::Language;

pub use by_hand::{Line, Room};
pub use deadline::{DeadlineWords, clock};
pub use note::Noted;
pub use papers::{Paper, Papers};
pub use questionnaire::{Asked, Boxes, Tick};
pub use tally::Counts;
pub use time_limits::TimeLimitRow;

/// What one thing says in one language: a step of a plan, a card, or a letter.
pub struct Sheet<'g> {
    /// Its title.
    pub title: Text<'g>,
    /// The deadline in words, if there is one.
    pub deadline: Option<DeadlineWords<'g>>,
    /// What it says, in order.
    pub blocks: Vec<Block<'g>>,
}

/// A part of a sheet.
pub enum Block<'g> {
    /// A paragraph.
    Paragraph(Text<'g>),
    /// Lines that belong together.
    Lines(Vec<Text<'g>>),
    /// What a reader must know before doing what the step says.
    Caution(Vec<Text<'g>>),
    /// An address to write down.
    WriteDown(String),
    /// Phone numbers, each with who answers.
    Numbers(Vec<(String, Text<'g>)>),
    /// Languages to point at, each with its name in the language of the sheet.
    Languages(Vec<(&'g Language, Text<'g>)>),
    /// Lines to fill in by hand on paper.
    Blanks(Vec<Text<'g>>),
    /// Lines of a paper form, some of them to fill in by hand.
    ByHand(Vec<Line<'g>>),
    /// A question to answer by hand.
    Question(Asked<'g>),
    /// A table of counts to keep by hand.
    Counts(Counts<'g>),
    /// The list of documents for the first e-mail.
    Papers(Papers<'g>),
    /// The reasons of a step, and the facts on which it rests.
    Grounds(Grounds<'g>),
}

/// The answers that are the reason for a step, the facts on which it rests, and how sure these are.
pub struct Grounds<'g> {
    /// The answers in one sentence; `None` if the step is for everybody.
    pub because: Option<Text<'g>>,
    /// The facts to show, the most important first.
    pub facts: Vec<&'g Fact>,
    /// How sure the least sure fact of the step is.
    pub weakest: Confidence,
    only_in_part: bool,
}

impl Grounds<'_> {
    /// Returns whether to say that only a part is that unsure. It would be false to say it of the whole step.
    #[must_use]
    pub fn says_in_part(&self) -> bool {
        self.only_in_part && self.weakest >= Confidence::Conflicting
    }
}

impl<'g> Block<'g> {
    /// Returns its texts. Lists of documents and languages, addresses, phone numbers, facts and what is filled in by
    /// hand are left out.
    #[must_use]
    pub fn texts(&self) -> &[Text<'g>] {
        match self {
            Self::Paragraph(text) => std::slice::from_ref(text),
            Self::Lines(texts) | Self::Caution(texts) | Self::Blanks(texts) => texts,
            Self::WriteDown(_)
            | Self::Numbers(_)
            | Self::Languages(_)
            | Self::ByHand(_)
            | Self::Question(_)
            | Self::Counts(_)
            | Self::Papers(_)
            | Self::Grounds(_) => &[],
        }
    }
}

impl Guide {
    /// Returns what each step of a plan says, in order.
    ///
    /// The facts of a caution, and its sentences that are said only once, are in the first step with a caution.
    #[must_use]
    pub fn sheets<'g>(&'g self, plan: &Plan<'g>, locale: &'g Locale) -> Vec<Sheet<'g>> {
        let is_first_with_caution =
            plan.steps.iter().position(|planned| !planned.cautions.is_empty());
        let sheet = |(place, planned): (usize, &PlannedStep<'g>)| {
            self.sheet(plan, planned, is_first_with_caution == Some(place), locale)
        };
        plan.steps.iter().enumerate().map(sheet).collect()
    }

    fn sheet<'g>(
        &'g self,
        plan: &Plan<'g>,
        planned: &PlannedStep<'g>,
        is_first_with_caution: bool,
        locale: &'g Locale,
    ) -> Sheet<'g> {
        let reading = &plan.reading;
        let shown = |caution: &Caution| is_first_with_caution || !caution.once;
        let mut blocks = self.said(planned, shown, locale);
        blocks.extend(self.papers(planned, reading, locale).map(Block::Papers));
        let because = self.because(planned, reading, locale);
        blocks.push(Block::Grounds(self.grounds(planned, because, is_first_with_caution)));
        Sheet {
            title: self.title(planned, locale),
            deadline: self.deadline(&planned.timing, reading.now(), locale),
            blocks,
        }
    }

    /// Returns what a step of a plan says by itself, in order, with the cautions that are `shown`.
    ///
    /// The cautions come before the paragraphs. In a step for now they come after them, because saving a life comes
    /// first; in other steps they can follow the instruction that the step names. The address to write to follows the
    /// first paragraph that rests on it.
    fn said<'g>(
        &'g self,
        planned: &PlannedStep<'g>,
        shown: impl Fn(&Caution) -> bool,
        locale: &'g Locale,
    ) -> Vec<Block<'g>> {
        let office = self.content().offices().iter().find(|office| {
            let facts = [&office.email.fact, &office.website.address.fact];
            planned.facts.iter().any(|id| facts.contains(id))
        });
        let last = planned.parts.last().map(|part| &part.id);
        let names_website = |office: &Office| {
            let website = &office.website.address.fact;
            let part = planned.parts.iter().find(|part| part.facts.contains(website));
            part.map(|part| &part.id)
        };
        // A step that rests on an address without naming it has it at its end.
        let address_after = office.and_then(names_website).or(last);
        let instruction = match planned.timing.urgency {
            // First what saves a life, then what it may bring.
            Urgency::Now => last,
            Urgency::Today | Urgency::Soon | Urgency::Keep => planned.step.caution_after.as_ref(),
        };
        let cautions = planned.cautions.iter().filter(|caution| shown(caution));
        let cautions: Vec<Text<'g>> = cautions.map(|caution| self.name(*caution, locale)).collect();
        let mut cautions = (!cautions.is_empty()).then_some(Block::Caution(cautions));
        let mut blocks = Vec::new();
        if instruction.is_none() {
            blocks.extend(cautions.take());
        }
        for part in &planned.parts {
            blocks.push(Block::Paragraph(self.paragraph(planned.step, part, locale)));
            if let Some(office) = office.filter(|_| address_after == Some(&part.id)) {
                let website = self.content().value(&office.website.address);
                blocks.push(Block::WriteDown(locale.value(website)));
                blocks.push(Block::Paragraph(self.email(office, locale)));
            }
            if instruction == Some(&part.id) {
                blocks.extend(cautions.take());
            }
        }
        blocks
    }

    /// Returns what a step of a plan says by itself, as texts in order.
    #[must_use]
    pub fn paragraphs<'g>(
        &'g self,
        planned: &PlannedStep<'g>,
        locale: &'g Locale,
    ) -> Vec<Text<'g>> {
        let blocks = self.said(planned, |_| true, locale);
        blocks.iter().flat_map(Block::texts).cloned().collect()
    }

    fn grounds<'g>(
        &'g self,
        planned: &PlannedStep<'g>,
        because: Option<Text<'g>>,
        with_cautions: bool,
    ) -> Grounds<'g> {
        let own = |id: &&Id<Fact>| {
            let mut parts = planned.parts.iter().flat_map(|part| &part.facts);
            planned.step.facts.contains(id) || parts.any(|fact| fact == *id)
        };
        let facts = self.content().facts();
        let confidences = planned.facts.iter().map(|id| facts.resolve(id).confidence);
        let weakest = confidences.clone().max().unwrap_or(Confidence::Unconfirmed);
        let shown = planned.facts.iter().copied().filter(|id| with_cautions || own(id));
        Grounds {
            because,
            facts: shown.map(|id| facts.resolve(id)).collect(),
            weakest,
            only_in_part: confidences.clone().any(|confidence| confidence != weakest),
        }
    }
}
