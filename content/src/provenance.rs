//! Where a fact comes from, in the reader's language: who published its sources, where in them it was read, and which
//! version was read.
//!
//! In the content these are short English texts. When they are read, dates, numbers and provisions become variables
//! ([`Locator`](crate::Locator), [`AsOf`](crate::AsOf)); the words around them are messages of the interface:
//!
//! 1. `law-<source>`: the name of a law or of a report that locators cite.
//! 2. `publisher-<name>`: an office, a parliament, an organisation. Newspapers keep their names.
//! 3. `place-<pattern>` and `as-of-<pattern>`: a phrase such as "in force 1 January 2024" without its dates.

use waymark_locales::{Locale, Text};

use crate::fact::Fact;
use crate::guide::Guide;
use crate::locator::{Located, Numbers, Provision, Unit};
use crate::phrase::Phrase;
use crate::source::{Source, SourceKind};

/// A part of the provenance of a fact, as readers see it.
#[derive(Clone, Debug)]
pub enum Told<'g> {
    /// A text in the reader's language.
    Text(Text<'g>),
    /// The heading of a page, in the English of the page.
    Heading(&'g str),
    /// The name of a newspaper or an organisation, which is not translated.
    Name(&'g str),
    /// English words for which there is no message.
    English(&'g str),
}

impl Guide {
    /// Returns the name of a law, or of a report that locators cite, if it has one.
    #[must_use]
    pub fn law<'g>(&'g self, source: &Source, locale: &'g Locale) -> Option<Text<'g>> {
        locale.text(&format!("law-{}", source.id))
    }

    /// Returns the publisher of a source, followed by the one through whom it was read, if that is another one.
    #[must_use]
    pub fn publisher<'g>(&'g self, source: &'g Source, locale: &'g Locale) -> Vec<Told<'g>> {
        let known_by_name = |first: bool| {
            !first
                || match source.kind {
                    SourceKind::Law | SourceKind::Office | SourceKind::Government => false,
                    SourceKind::Report | SourceKind::Article | SourceKind::Seed => true,
                }
        };
        let told = |(place, name): (usize, &'g Phrase)| match name.text("publisher", locale) {
            Some(text) => Told::Text(text),
            None if known_by_name(place == 0) => Told::Name(name.written()),
            None => Told::English(name.written()),
        };
        source.publisher.names().iter().enumerate().map(told).collect()
    }

    /// Returns the places in its sources at which a fact was read.
    #[must_use]
    pub fn places<'g>(&'g self, fact: &'g Fact, locale: &'g Locale) -> Vec<Told<'g>> {
        self.places_in(fact, None, locale)
    }

    /// Returns the places in its sources at which a fact was read, for pages that do not name the sources beside it:
    /// if the locator names no law, the fact's only source is added.
    #[must_use]
    pub fn places_with_laws<'g>(&'g self, fact: &'g Fact, locale: &'g Locale) -> Vec<Told<'g>> {
        let only = match fact.sources.as_slice() {
            [only] => Some(self.content().sources().resolve(only)),
            _ => None,
        };
        self.places_in(fact, only, locale)
    }

    /// Returns the places; those that cite no source get the one that is given.
    fn places_in<'g>(
        &'g self,
        fact: &'g Fact,
        uncited: Option<&'g Source>,
        locale: &'g Locale,
    ) -> Vec<Told<'g>> {
        let told = |place: &'g Located| match place {
            Located::Provisions { phrase, cited, unit, provisions } => {
                // A treaty that was read only as quoted in another source has a message of its own.
                if let Some(text) = phrase.text("place", locale) {
                    return Told::Text(text);
                }
                let provisions: Vec<Text<'_>> =
                    provisions.iter().map(|provision| provision.text(*unit, locale)).collect();
                let source = match cited {
                    Some(cited) => self.cited(fact, cited),
                    None => uncited,
                };
                match (source.and_then(|source| self.law(source, locale)), cited) {
                    (Some(law), _) => Told::Text(locale.provision_in_law(law, provisions)),
                    (None, Some(_)) => Told::English(phrase.written()),
                    (None, None) => Told::Text(locale.provision_list(provisions)),
                }
            }
            Located::Phrase(phrase) => match phrase.text("place", locale) {
                Some(text) => Told::Text(text),
                None if phrase.is_heading() => Told::Heading(phrase.written()),
                None => Told::English(phrase.written()),
            },
        };
        fact.locator.places().iter().map(told).collect()
    }

    /// Returns which versions of its sources a fact was read in.
    #[must_use]
    pub fn as_of<'g>(&'g self, fact: &'g Fact, locale: &'g Locale) -> Vec<Told<'g>> {
        let told = |phrase: &'g Phrase| {
            phrase.text("as-of", locale).map_or(Told::English(phrase.written()), Told::Text)
        };
        fact.as_of.states().iter().map(told).collect()
    }

    /// Returns the source of a fact with this abbreviation.
    fn cited(&self, fact: &Fact, name: &str) -> Option<&Source> {
        let mut sources = fact.sources.iter().map(|id| self.content().sources().resolve(id));
        sources.find(|source| source.cited.iter().any(|cited| cited == name))
    }
}

impl Provision {
    fn text<'l>(&self, unit: Unit, l: &'l Locale) -> Text<'l> {
        let number = self.number.text(l);
        if unit == Unit::Paragraph {
            return l.provision_paragraph(number);
        }
        let paragraph = self.paragraph.as_ref().map(|numbers| numbers.text(l));
        let item = self.item.as_ref().map(|numbers| numbers.text(l));
        match (paragraph, item, &self.chapter) {
            (None, None, None) => l.provision_article(number),
            (None, None, Some(chapter)) => l.provision_article_chapter(number, chapter.as_str()),
            (Some(paragraph), None, _) => l.provision_article_paragraph(number, paragraph),
            (None, Some(item), _) => l.provision_article_item(number, item),
            (Some(paragraph), Some(item), _) => {
                l.provision_article_paragraph_item(number, paragraph, item)
            }
        }
    }
}

impl Numbers {
    fn text<'l>(&self, l: &'l Locale) -> Text<'l> {
        match self {
            Self::One(number) => l.provision_number(number.as_str()),
            Self::Span(from, to) => l.provision_span(from.as_str(), to.as_str()),
        }
    }
}
