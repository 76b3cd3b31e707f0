//! The kinds of records that can be found, each with everything that the search needs to know of it.
//!
//! A new kind is a variant of [`Thing`] and an implementation here; `ui` says on which page it is shown.

use waymark_locales::{Locale, Text};

use super::field::Field;
use super::thing::Thing;
use crate::card::Card;
use crate::contact::{HelpLine, Office, WayKind};
use crate::content::Content;
use crate::document::Document;
use crate::fact::Fact;
use crate::glossary::GlossaryEntry;
use crate::id::Id;
use crate::record::{Record, Table};
use crate::topic::Topic;

/// A kind of record that can be found.
pub(crate) trait Findable: Named {
    /// Returns the table of its kind.
    fn table(content: &Content) -> &Table<Self>
    where
        Self: Record + Sized;

    /// Returns it as a [`Thing`].
    fn thing(&self) -> Thing<'_>;

    /// Returns the name of its kind in the output for programs.
    fn kind(&self) -> &'static str;

    /// Returns the name of its kind for readers.
    fn kind_in_words<'l>(&self, l: &'l Locale) -> Text<'l>;

    /// Returns the name of its icon.
    fn icon(&self) -> &str;

    /// Returns its title.
    fn title<'l>(&self, content: &Content, locale: &'l Locale) -> Text<'l>;

    /// Returns what is shown beside its title, if anything is.
    fn beside_title(&self, _content: &Content, _locale: &Locale) -> Option<BesideTitle<'_>> {
        None
    }

    /// Returns its summary in a sentence or two, if it has one.
    fn about<'l>(&self, _content: &Content, _locale: &'l Locale) -> Option<Text<'l>> {
        None
    }

    /// Returns the facts in it.
    fn facts<'g>(&'g self, content: &'g Content) -> Vec<&'g Id<Fact>>;

    /// Returns the fields in which it is searched besides title and keywords, each with its weight.
    fn fields<'g>(&'g self, content: &'g Content) -> Vec<(Field<'g>, f32)>;
}

/// What is shown beside the title of a thing, and searched with it.
pub enum BesideTitle<'g> {
    /// A number to call.
    Number(String),
    /// A term, and how it is said in Latin letters.
    Term(String, &'g str),
}

/// What every record has, whatever its type.
pub(crate) trait Named {
    /// Returns its id.
    fn named_id(&self) -> &str;

    /// Returns the id of its message, which is also its key in `keywords.json`.
    fn named_message(&self) -> String;
}

impl<T: Record> Named for T {
    fn named_id(&self) -> &str {
        self.id().as_str()
    }

    fn named_message(&self) -> String {
        self.message_id()
    }
}

impl Findable for Topic {
    fn table(content: &Content) -> &Table<Self> {
        content.topics()
    }

    fn thing(&self) -> Thing<'_> {
        Thing::Topic(self)
    }

    fn kind(&self) -> &'static str {
        "topic"
    }

    fn kind_in_words<'l>(&self, l: &'l Locale) -> Text<'l> {
        l.search_kind_topic()
    }

    fn icon(&self) -> &str {
        &self.icon
    }

    fn title<'l>(&self, _: &Content, locale: &'l Locale) -> Text<'l> {
        self.name(locale)
    }

    fn about<'l>(&self, _: &Content, locale: &'l Locale) -> Option<Text<'l>> {
        Some(self.part("summary", locale))
    }

    fn facts<'g>(&'g self, content: &'g Content) -> Vec<&'g Id<Fact>> {
        content.facts_of(self).collect()
    }

    fn fields<'g>(&'g self, content: &'g Content) -> Vec<(Field<'g>, f32)> {
        let category = content.categories().resolve(&self.category);
        let mut fields = vec![(Field::Category(category), 0.35), (Field::About, 0.6)];
        fields.extend(of_facts(content, self.own_facts(), 0.6));
        for claim in self.claims.iter().map(|id| content.claims().resolve(id)) {
            fields.extend([(Field::Claim(claim), 0.5), (Field::Truth(claim), 0.5)]);
        }
        for step in content.interview().steps().iter().filter(|step| step.topic == self.id) {
            fields.push((Field::Step(step), 0.6));
            let own = step.parts.iter().enumerate().filter(|(_, part)| !part.shared);
            fields.extend(own.map(|(part, _)| (Field::Part(step, part), 0.3)));
        }
        fields
    }
}

impl Findable for Card {
    fn table(content: &Content) -> &Table<Self> {
        content.cards()
    }

    fn thing(&self) -> Thing<'_> {
        Thing::Card(self)
    }

    fn kind(&self) -> &'static str {
        "card"
    }

    fn kind_in_words<'l>(&self, l: &'l Locale) -> Text<'l> {
        l.search_kind_card()
    }

    fn icon(&self) -> &str {
        &self.icon
    }

    fn title<'l>(&self, _: &Content, locale: &'l Locale) -> Text<'l> {
        self.part("title", locale)
    }

    fn about<'l>(&self, _: &Content, locale: &'l Locale) -> Option<Text<'l>> {
        Some(self.part("use", locale))
    }

    fn facts<'g>(&'g self, _: &'g Content) -> Vec<&'g Id<Fact>> {
        self.facts.iter().collect()
    }

    // Its facts are searched as those of topics.
    fn fields<'g>(&'g self, _: &'g Content) -> Vec<(Field<'g>, f32)> {
        vec![(Field::Words(self), 0.7), (Field::About, 0.5)]
    }
}

impl Findable for Document {
    fn table(content: &Content) -> &Table<Self> {
        content.documents()
    }

    fn thing(&self) -> Thing<'_> {
        Thing::Document(self)
    }

    fn kind(&self) -> &'static str {
        "document"
    }

    fn kind_in_words<'l>(&self, l: &'l Locale) -> Text<'l> {
        l.search_kind_document()
    }

    fn icon(&self) -> &str {
        "file-text"
    }

    fn title<'l>(&self, _: &Content, locale: &'l Locale) -> Text<'l> {
        self.name(locale)
    }

    fn about<'l>(&self, _: &Content, locale: &'l Locale) -> Option<Text<'l>> {
        Some(self.part("detail", locale))
    }

    fn facts<'g>(&'g self, _: &'g Content) -> Vec<&'g Id<Fact>> {
        self.facts.iter().collect()
    }

    fn fields<'g>(&'g self, content: &'g Content) -> Vec<(Field<'g>, f32)> {
        let mut fields = vec![(Field::About, 0.6)];
        fields.extend(of_facts(content, self.facts(content), 0.3));
        fields
    }
}

impl Findable for HelpLine {
    fn table(content: &Content) -> &Table<Self> {
        content.lines()
    }

    fn thing(&self) -> Thing<'_> {
        Thing::Line(self)
    }

    fn kind(&self) -> &'static str {
        "line"
    }

    fn kind_in_words<'l>(&self, l: &'l Locale) -> Text<'l> {
        l.search_kind_contact()
    }

    fn icon(&self) -> &str {
        "phone"
    }

    fn title<'l>(&self, _: &Content, locale: &'l Locale) -> Text<'l> {
        self.name(locale)
    }

    fn beside_title(&self, content: &Content, locale: &Locale) -> Option<BesideTitle<'_>> {
        value(content, &self.fact, &self.value, locale).map(BesideTitle::Number)
    }

    fn about<'l>(&self, _: &Content, locale: &'l Locale) -> Option<Text<'l>> {
        Some(self.part("when", locale))
    }

    fn facts<'g>(&'g self, _: &'g Content) -> Vec<&'g Id<Fact>> {
        self.facts.iter().chain([&self.fact]).collect()
    }

    fn fields<'g>(&'g self, content: &'g Content) -> Vec<(Field<'g>, f32)> {
        let mut fields = vec![(Field::BesideTitle, 1.0), (Field::About, 0.7)];
        fields.extend(of_facts(content, self.facts(content), 0.4));
        fields
    }
}

impl Findable for Office {
    fn table(content: &Content) -> &Table<Self> {
        content.offices()
    }

    fn thing(&self) -> Thing<'_> {
        Thing::Office(self)
    }

    fn kind(&self) -> &'static str {
        "contact"
    }

    fn kind_in_words<'l>(&self, l: &'l Locale) -> Text<'l> {
        l.search_kind_contact()
    }

    fn icon(&self) -> &str {
        "mail"
    }

    fn title<'l>(&self, _: &Content, locale: &'l Locale) -> Text<'l> {
        locale.contact_title()
    }

    fn about<'l>(&self, content: &Content, locale: &'l Locale) -> Option<Text<'l>> {
        self.facts.first().map(|fact| content.statement(content.facts().resolve(fact), locale))
    }

    fn facts<'g>(&'g self, _: &'g Content) -> Vec<&'g Id<Fact>> {
        let values = WayKind::ALL.into_iter().flat_map(|way| self.values(way));
        let of_values = values.chain(self.addresses()).map(|value| &value.fact);
        of_values.chain(&self.facts).collect()
    }

    fn fields<'g>(&'g self, content: &'g Content) -> Vec<(Field<'g>, f32)> {
        of_facts(content, self.facts(content), 0.6).collect()
    }
}

impl Findable for GlossaryEntry {
    fn table(content: &Content) -> &Table<Self> {
        content.glossary()
    }

    fn thing(&self) -> Thing<'_> {
        Thing::Term(self)
    }

    fn kind(&self) -> &'static str {
        "term"
    }

    fn kind_in_words<'l>(&self, l: &'l Locale) -> Text<'l> {
        l.search_kind_term()
    }

    fn icon(&self) -> &str {
        "languages"
    }

    fn title<'l>(&self, _: &Content, locale: &'l Locale) -> Text<'l> {
        self.name(locale)
    }

    fn beside_title(&self, content: &Content, locale: &Locale) -> Option<BesideTitle<'_>> {
        let term = value(content, &self.fact, &self.value, locale)?;
        Some(BesideTitle::Term(term, &self.latin))
    }

    fn facts<'g>(&'g self, _: &'g Content) -> Vec<&'g Id<Fact>> {
        vec![&self.fact]
    }

    // The fact of a number says the same as its name.
    fn fields<'g>(&'g self, _: &'g Content) -> Vec<(Field<'g>, f32)> {
        vec![(Field::BesideTitle, 1.0)]
    }
}

impl Findable for Fact {
    fn table(content: &Content) -> &Table<Self> {
        content.facts()
    }

    fn thing(&self) -> Thing<'_> {
        Thing::Fact(self)
    }

    fn kind(&self) -> &'static str {
        "fact"
    }

    fn kind_in_words<'l>(&self, l: &'l Locale) -> Text<'l> {
        l.search_kind_fact()
    }

    fn icon(&self) -> &str {
        "book-open"
    }

    fn title<'l>(&self, content: &Content, locale: &'l Locale) -> Text<'l> {
        content.statement(self, locale)
    }

    fn facts<'g>(&'g self, _: &'g Content) -> Vec<&'g Id<Fact>> {
        vec![&self.id]
    }

    fn fields<'g>(&'g self, _: &'g Content) -> Vec<(Field<'g>, f32)> {
        Vec::new()
    }
}

fn of_facts<'g>(
    content: &'g Content,
    facts: impl IntoIterator<Item = &'g Id<Fact>>,
    weight: f32,
) -> impl Iterator<Item = (Field<'g>, f32)> {
    facts.into_iter().map(move |id| (Field::Fact(content.facts().resolve(id)), weight))
}

/// Returns a value of a fact, formatted for readers.
fn value(content: &Content, fact: &Id<Fact>, name: &str, locale: &Locale) -> Option<String> {
    content.facts().resolve(fact).values.get(name).map(|value| locale.value(value))
}
