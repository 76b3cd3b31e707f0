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
    /// A caution that is said only once is in the first step that has it. The facts of cautions are named once too, with
    /// the first step that has a caution with them.
    #[must_use]
    pub fn sheets<'g>(&'g self, plan: &Plan<'g>, locale: &'g Locale) -> Vec<Sheet<'g>> {
        let sheet = |(place, planned): (usize, &PlannedStep<'g>)| {
            let before = plan.steps.iter().take(place);
            let before: Vec<&Caution> =
                before.flat_map(|earlier| earlier.cautions.iter().copied()).collect();
            self.sheet(plan, planned, &before, locale)
        };
        plan.steps.iter().enumerate().map(sheet).collect()
    }

    fn sheet<'g>(
        &'g self,
        plan: &Plan<'g>,
        planned: &PlannedStep<'g>,
        before: &[&Caution],
        locale: &'g Locale,
    ) -> Sheet<'g> {
        let reading = &plan.reading;
        let mut blocks = self.said(planned, |caution| is_said(caution, before), locale);
        blocks.extend(self.papers(planned, reading, locale).map(Block::Papers));
        let because = self.because(planned, reading, locale);
        blocks.push(Block::Grounds(self.grounds(planned, because, before)));
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
        before: &[&Caution],
    ) -> Grounds<'g> {
        let own = |id: &Id<Fact>| {
            let mut parts = planned.parts.iter().flat_map(|part| &part.facts);
            planned.step.facts.contains(id) || parts.any(|fact| fact == id)
        };
        let is_shown =
            |id: &Id<Fact>| own(id) || !before.iter().any(|caution| caution.facts.contains(id));
        // The facts of a caution that is said here count, even if they are listed with an earlier step.
        let is_said_here = |id: &Id<Fact>| {
            let mut cautions = planned.cautions.iter().filter(|caution| is_said(caution, before));
            cautions.any(|caution| caution.facts.contains(id))
        };
        let facts = self.content().facts();
        let counted = planned.facts.iter().filter(|id| is_shown(id) || is_said_here(id));
        let confidences: Vec<Confidence> = counted.map(|id| facts.resolve(id).confidence).collect();
        let weakest = confidences.iter().copied().max().unwrap_or(Confidence::Unconfirmed);
        let shown = planned.facts.iter().copied().filter(|id| is_shown(id));
        Grounds {
            because,
            facts: shown.map(|id| facts.resolve(id)).collect(),
            weakest,
            only_in_part: confidences.iter().any(|confidence| *confidence != weakest),
        }
    }
}

/// Returns whether a step says a caution, after the cautions of the steps `before` it.
fn is_said(caution: &Caution, before: &[&Caution]) -> bool {
    !caution.once || !before.iter().any(|earlier| earlier.id == caution.id)
}

#[cfg(test)]
mod tests {
    use waymark_locales::Files;

    use super::*;
    use crate::interview::{Answers, plan};
    use crate::pack::Pack;
    use crate::testing;

    /// Returns a guide in which a caution is only for steps that are not for now, and the sheets of the plan of somebody
    /// from North Korea who is in danger, looks for a shelter and lost a passport.
    fn with_late_caution<T>(read: impl FnOnce(&Guide, &Plan<'_>, &[Sheet<'_>]) -> T) -> T {
        const CAUTIONS: &str = "cautions.json";
        let pack = testing::pack();
        let mut files = Files::clone(pack.content());
        let text = String::from_utf8(files[CAUTIONS].to_vec()).unwrap();
        let from = r#""when": {"is": {"from": ["north-korea"]}}, "once""#;
        let late = r#""when": {"all": [{"is": {"from": ["north-korea"]}}, {"not": {"urgency": "now"}}]}, "once""#;
        assert!(text.contains(from), "the caution is there");
        files.insert(CAUTIONS.to_owned(), text.replace(from, late).into_bytes().into());
        let guide = Guide::load(&Pack::new(files, pack.locales().clone())).ok().unwrap();
        let mut answers = Answers::default();
        for (question, value) in [
            ("danger", "danger"),
            ("where", "mainland"),
            ("from", "north-korea"),
            ("shelter", "nowhere"),
            ("needs", "go-home"),
        ] {
            answers.give(question, value);
        }
        let now = "2026-12-01T10:00:00+08:00".parse().unwrap();
        let plan = plan(guide.content().interview(), &answers, now);
        let sheets = guide.sheets(&plan, guide.locales().source());
        read(&guide, &plan, &sheets)
    }

    fn grounds<'s, 'g>(sheet: &'s Sheet<'g>) -> &'s Grounds<'g> {
        let grounds = sheet.blocks.iter().find_map(|block| match block {
            Block::Grounds(grounds) => Some(grounds),
            _ => None,
        });
        grounds.expect("each step has its reasons and facts")
    }

    #[test]
    fn a_caution_that_is_said_once_is_said_with_the_first_step_that_has_it() {
        with_late_caution(|guide, plan, sheets| {
            let caution = guide.content().interview().cautions().get("north-korea").unwrap();
            let words = guide.name(caution, guide.locales().source()).to_string();
            let says = |sheet: &Sheet<'_>| {
                let texts = sheet.blocks.iter().flat_map(Block::texts);
                texts.filter(|text| text.as_str() == words).count()
            };
            let has =
                |planned: &PlannedStep<'_>| planned.cautions.iter().any(|own| own.id == caution.id);
            let first = plan.steps.iter().position(has).expect("a step has it");
            let earlier = &plan.steps[..first];
            assert!(earlier.iter().any(|planned| !planned.cautions.is_empty()), "another is first");
            assert!(plan.steps[first + 1..].iter().any(has), "a later step has it too");
            for (place, (planned, sheet)) in plan.steps.iter().zip(sheets).enumerate() {
                let step = &planned.step.id;
                assert_eq!(says(sheet), usize::from(place == first), "{step}");
                // Another step names the fact of the caution itself.
                let mut facts = grounds(sheet).facts.iter().map(|fact| &fact.id);
                let is_named = facts.any(|fact| caution.facts.contains(fact));
                assert!(!has(planned) || is_named == (place == first), "{step}");
            }
        });
    }

    #[test]
    fn the_confidence_of_a_step_is_that_of_what_it_says() {
        with_late_caution(|guide, plan, sheets| {
            for (planned, sheet) in plan.steps.iter().zip(sheets) {
                let grounds = grounds(sheet);
                let cautions = planned.cautions.iter().filter(|caution| !caution.once);
                let said = cautions.flat_map(|caution| &caution.facts);
                let said = said.map(|id| guide.content().facts().resolve(id).confidence);
                let shown = grounds.facts.iter().map(|fact| fact.confidence);
                assert_eq!(Some(grounds.weakest), shown.chain(said).max(), "{}", planned.step.id);
            }
        });
    }
}
