//! A note that something in the guide is wrong or missing, for its editors. It contains nothing about a person.

use waymark_locales::{Locale, Text};

use super::{Block, Sheet};
use crate::card::Card;
use crate::fact::Fact;
use crate::guide::Guide;
use crate::interview::Step;
use crate::topic::Topic;

/// The text that a note is about, if it is about one.
pub enum Noted<'g> {
    /// A fact.
    Fact(&'g Fact),
    /// A topic.
    Topic(&'g Topic),
    /// A card.
    Card(&'g Card),
    /// A step of a plan.
    Step(&'g Step),
}

impl Guide {
    /// Returns the note about the text at an address; without an address, about what its writer names.
    #[must_use]
    pub fn note<'g>(
        &'g self,
        address: Option<&str>,
        noted: Option<&Noted<'g>>,
        locale: &'g Locale,
    ) -> Sheet<'g> {
        let edition = self.content().edition();
        let mut lines: Vec<Text<'g>> = Vec::new();
        lines.extend(address.map(|address| locale.note_address(address)));
        lines.push(locale.note_edition(edition.version.as_str(), edition.date));
        lines.extend(noted.map(|noted| locale.note_says(self.noted(noted, locale))));
        if let Some(Noted::Fact(fact)) = noted {
            let sources = fact.sources.iter().map(|id| self.content().sources().resolve(id));
            let titles: Vec<&str> = sources.map(|source| source.title.as_str()).collect();
            lines.push(locale.note_sources(titles.join("; ")));
        }
        let place = address.is_none().then(|| locale.note_place());
        let blanks = [locale.note_wrong(), locale.note_read(), locale.note_more()];
        let blanks = place.into_iter().chain(blanks).collect();
        let blocks = vec![Block::Lines(lines), Block::Blanks(blanks)];
        Sheet { title: locale.note_title(), deadline: None, blocks }
    }

    /// Returns the text at the address.
    fn noted<'g>(&'g self, noted: &Noted<'g>, locale: &'g Locale) -> Text<'g> {
        match noted {
            Noted::Fact(fact) => self.statement(fact, locale),
            Noted::Topic(topic) => self.name(*topic, locale),
            Noted::Card(card) => self.name(*card, locale),
            Noted::Step(step) => self.name(*step, locale),
        }
    }
}
