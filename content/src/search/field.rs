//! The fields of things: the texts that are searched, and what is shown for each.

use waymark_locales::{Keywords, Locale, Text};

use super::findable::BesideTitle;
use super::thing::Thing;
use crate::card::Card;
use crate::category::Category;
use crate::claim::Claim;
use crate::content::Content;
use crate::fact::Fact;
use crate::interview::Step;
use crate::record::Record;

/// A field of a thing.
#[derive(Clone, Copy)]
pub enum Field<'g> {
    /// Its title.
    Title,
    /// The keywords of the language for it. Never shown.
    Keywords,
    /// The category to which it belongs. Never shown.
    Category(&'g Category),
    /// What is shown beside its title.
    BesideTitle,
    /// The words of a card.
    Words(&'g Card),
    /// What it is about.
    About,
    /// A fact in it.
    Fact(&'g Fact),
    /// A claim that is not true. The truth is shown instead.
    Claim(&'g Claim),
    /// What is true about a claim.
    Truth(&'g Claim),
    /// A step that leads to it.
    Step(&'g Step),
    /// The paragraph with this number of a step. It may not be in the reader's plan, so only the step is shown.
    Part(&'g Step, usize),
}

impl<'g> Field<'g> {
    /// Returns the texts of this field that the language has itself, for the index.
    pub(crate) fn texts(
        self,
        thing: Thing<'g>,
        content: &'g Content,
        locale: &'g Locale,
        keywords: &Keywords,
    ) -> Vec<String> {
        let own = |text: Text<'_>| (text.locale().id() == locale.id()).then(|| text.to_string());
        let text = match self {
            Self::Keywords => {
                return keywords.for_message(&thing.message_id()).map(str::to_owned).collect();
            }
            Self::Category(category) => {
                let message = category.message_id();
                let keywords = keywords.for_message(&message).map(str::to_owned);
                let name = own(category.name(locale)).into_iter();
                Some(name.chain(keywords).collect::<Vec<_>>().join(", "))
            }
            Self::BesideTitle => thing.beside_title(content, locale).map(|beside| match beside {
                BesideTitle::Number(number) => number,
                BesideTitle::Term(term, latin) => format!("{term} {latin}"),
            }),
            Self::Claim(claim) => own(claim.name(locale)),
            Self::Part(step, number) => {
                let part = step.parts.get(number);
                part.and_then(|part| own(step.paragraph(part, locale)))
            }
            Self::Title
            | Self::Words(_)
            | Self::About
            | Self::Fact(_)
            | Self::Truth(_)
            | Self::Step(_) => self.shown(thing, content, locale).and_then(own),
        };
        text.into_iter().collect()
    }

    /// Returns the text to show for a match in this field; `None` if it is never shown.
    pub(crate) fn shown(
        self,
        thing: Thing<'g>,
        content: &'g Content,
        locale: &'g Locale,
    ) -> Option<Text<'g>> {
        match self {
            Self::Title => Some(thing.title(content, locale)),
            Self::Words(card) => Some(card.name(locale)),
            Self::About => thing.about(content, locale),
            Self::Fact(fact) => Some(content.statement(fact, locale)),
            Self::Claim(claim) | Self::Truth(claim) => Some(claim.part("truth", locale)),
            Self::Step(step) | Self::Part(step, _) => Some(step.name(locale)),
            Self::Keywords | Self::Category(_) | Self::BesideTitle => None,
        }
    }
}
