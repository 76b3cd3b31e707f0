//! The things that can be found.

use std::collections::BTreeSet;

use waymark_locales::{Locale, Text};

use super::field::Field;
use super::findable::{BesideTitle, Findable};
use crate::card::Card;
use crate::contact::{HelpLine, Office};
use crate::content::Content;
use crate::document::Document;
use crate::fact::Fact;
use crate::glossary::GlossaryEntry;
use crate::id::Id;
use crate::record::Record;
use crate::topic::Topic;

/// A thing that can be found.
#[derive(Clone, Copy)]
pub enum Thing<'g> {
    /// A topic with its facts and the steps that lead to it.
    Topic(&'g Topic),
    /// A card to show.
    Card(&'g Card),
    /// A paper that UNHCR asks for.
    Document(&'g Document),
    /// A number to call.
    Line(&'g HelpLine),
    /// An office of UNHCR.
    Office(&'g Office),
    /// A Chinese term.
    Term(&'g GlossaryEntry),
    /// A fact that no other thing has.
    Fact(&'g Fact),
}

/// Identifies a thing. The search is stored beside the content and cannot borrow from it, so it keeps this instead of
/// a [`Thing`].
#[derive(Clone, Copy)]
pub(crate) struct Key {
    /// Returns the record of some kind at an index of its table.
    thing: for<'c> fn(&'c Content, usize) -> Thing<'c>,
    position: usize,
}

impl Key {
    /// Returns everything that can be found.
    pub(crate) fn all(content: &Content) -> Vec<Self> {
        let topics = content
            .topics_in_order()
            .filter_map(|topic| content.topics.position(topic.id.as_str()));
        let mut all: Vec<Self> = topics.map(Self::at::<Topic>).collect();
        all.extend(Self::each::<Card>(content));
        all.extend(Self::each::<Document>(content));
        all.extend(Self::each::<HelpLine>(content));
        all.extend(Self::each::<Office>(content));
        all.extend(Self::each::<GlossaryEntry>(content));
        let found: BTreeSet<&str> = all
            .iter()
            .flat_map(|key| key.thing(content).record().facts(content))
            .map(Id::as_str)
            .collect();
        let facts = Self::each::<Fact>(content).zip(content.facts.iter());
        let alone = facts.filter(|(_, fact)| !found.contains(fact.id.as_str()));
        all.extend(alone.map(|(key, _)| key));
        all
    }

    fn each<T: Findable + Record + 'static>(content: &Content) -> impl Iterator<Item = Self> {
        (0..T::table(content).iter().len()).map(Self::at::<T>)
    }

    fn at<T: Findable + Record + 'static>(position: usize) -> Self {
        Self { thing: |content, position| T::table(content).at(position).thing(), position }
    }

    /// Returns the thing in the content from which the key was made.
    pub(crate) fn thing(self, content: &Content) -> Thing<'_> {
        (self.thing)(content, self.position)
    }
}

impl<'g> Thing<'g> {
    fn record(self) -> &'g dyn Findable {
        match self {
            Self::Topic(topic) => topic,
            Self::Card(card) => card,
            Self::Document(document) => document,
            Self::Line(line) => line,
            Self::Office(office) => office,
            Self::Term(term) => term,
            Self::Fact(fact) => fact,
        }
    }

    /// Returns its kind: `topic`, `card`, `document`, `line`, `contact` (an office), `term` or `fact`.
    #[must_use]
    pub fn kind(self) -> &'static str {
        self.record().kind()
    }

    /// Returns the name of its kind for readers.
    #[must_use]
    pub fn kind_in_words(self, l: &Locale) -> Text<'_> {
        self.record().kind_in_words(l)
    }

    /// Returns the name of its icon.
    #[must_use]
    pub fn icon(self) -> &'g str {
        self.record().icon()
    }

    /// Returns its id.
    #[must_use]
    pub fn id(self) -> &'g str {
        self.record().named_id()
    }

    /// Returns its key in `keywords.json`.
    pub(crate) fn message_id(self) -> String {
        self.record().named_message()
    }

    /// Returns its title.
    #[must_use]
    pub fn title<'l>(self, content: &Content, locale: &'l Locale) -> Text<'l> {
        self.record().title(content, locale)
    }

    /// Returns what is shown beside the title: the phone number, or the term with how it is said.
    #[must_use]
    pub fn beside_title(self, content: &Content, locale: &Locale) -> Option<BesideTitle<'g>> {
        self.record().beside_title(content, locale)
    }

    /// Returns its summary in a sentence or two, if it has one.
    #[must_use]
    pub fn about<'l>(self, content: &Content, locale: &'l Locale) -> Option<Text<'l>> {
        self.record().about(content, locale)
    }

    /// Returns the fields in which it is searched, each with its weight.
    pub(crate) fn fields(self, content: &'g Content) -> Vec<(Field<'g>, f32)> {
        let mut fields = vec![(Field::Title, 1.0), (Field::Keywords, 0.95)];
        fields.extend(self.record().fields(content));
        fields
    }
}
