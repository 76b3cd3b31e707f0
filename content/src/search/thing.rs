//! What can be found, and the texts in which it is looked for.

use std::collections::BTreeSet;

use waymark_locales::{Keywords, Locale, Text};

use crate::card::Card;
use crate::category::Category;
use crate::claim::Claim;
use crate::contact::{HelpLine, Office, WayKind};
use crate::content::Content;
use crate::document::Document;
use crate::fact::Fact;
use crate::glossary::GlossaryEntry;
use crate::id::Id;
use crate::interview::Step;
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

/// A thing by its kind and its place among the records of that kind.
#[derive(Clone, Copy)]
pub(crate) enum Key {
    Topic(usize),
    Card(usize),
    Document(usize),
    Line(usize),
    Office(usize),
    Term(usize),
    Fact(usize),
}

/// A place of a thing that has words.
#[derive(Clone, Copy)]
pub enum Place<'g> {
    /// Its title.
    Title,
    /// What people call it. Never shown.
    Keywords,
    /// The shelf it stands on. Never shown.
    Category(&'g Category),
    /// A Chinese term with its pinyin, or a phone number. It belongs to the title.
    Value,
    /// Its words: those of a card.
    Words,
    /// What it is about.
    About,
    /// A fact in it.
    Fact(&'g Fact),
    /// A claim that is not true. What is true is shown for it.
    Claim(&'g Claim),
    /// What is true about a claim.
    Truth(&'g Claim),
    /// A step that leads to it.
    Step(&'g Step),
    /// The paragraph of this number of a step. It depends on answers, so that only the step is shown for it.
    Part(&'g Step, usize),
}

impl Key {
    /// Returns everything that can be found.
    pub(crate) fn all(content: &Content) -> Vec<Self> {
        let topics = content
            .topics_in_order()
            .filter_map(|topic| content.topics.position(topic.id.as_str()));
        let mut all: Vec<Self> = topics.map(Self::Topic).collect();
        all.extend((0..content.cards.iter().len()).map(Self::Card));
        all.extend((0..content.documents.iter().len()).map(Self::Document));
        all.extend((0..content.lines.iter().len()).map(Self::Line));
        all.extend((0..content.offices.iter().len()).map(Self::Office));
        all.extend((0..content.glossary.iter().len()).map(Self::Term));
        let found: BTreeSet<&str> =
            all.iter().flat_map(|key| key.thing(content).facts(content)).map(Id::as_str).collect();
        let alone =
            content.facts.iter().enumerate().filter(|(_, fact)| !found.contains(fact.id.as_str()));
        all.extend(alone.map(|(place, _)| Self::Fact(place)));
        all
    }

    /// Returns the thing in the content that the key was made of.
    pub(crate) fn thing(self, content: &Content) -> Thing<'_> {
        match self {
            Self::Topic(place) => Thing::Topic(content.topics.at(place)),
            Self::Card(place) => Thing::Card(content.cards.at(place)),
            Self::Document(place) => Thing::Document(content.documents.at(place)),
            Self::Line(place) => Thing::Line(content.lines.at(place)),
            Self::Office(place) => Thing::Office(content.offices.at(place)),
            Self::Term(place) => Thing::Term(content.glossary.at(place)),
            Self::Fact(place) => Thing::Fact(content.facts.at(place)),
        }
    }
}

impl<'g> Thing<'g> {
    /// Returns what it is: `topic`, `card`, `document`, `contact`, `term` or `fact`.
    #[must_use]
    pub fn kind(self) -> &'static str {
        match self {
            Self::Topic(_) => "topic",
            Self::Card(_) => "card",
            Self::Document(_) => "document",
            Self::Line(_) | Self::Office(_) => "contact",
            Self::Term(_) => "term",
            Self::Fact(_) => "fact",
        }
    }

    /// Returns its id.
    #[must_use]
    pub fn id(self) -> &'g str {
        match self {
            Self::Topic(topic) => topic.id.as_str(),
            Self::Card(card) => card.id.as_str(),
            Self::Document(document) => document.id.as_str(),
            Self::Line(line) => line.id.as_str(),
            Self::Office(office) => office.id.as_str(),
            Self::Term(term) => term.id.as_str(),
            Self::Fact(fact) => fact.id.as_str(),
        }
    }

    /// Returns its title.
    #[must_use]
    pub fn title(self, content: &'g Content, locale: &'g Locale) -> Text<'g> {
        match self {
            Self::Topic(topic) => topic.name(locale),
            Self::Card(card) => card.part("title", locale),
            Self::Document(document) => document.name(locale),
            Self::Line(line) => line.name(locale),
            Self::Office(_) => locale.contact_title(),
            Self::Term(term) => term.name(locale),
            Self::Fact(fact) => content.statement(fact, locale),
        }
    }

    /// Returns what it is about in a sentence or two, where it has such a text.
    #[must_use]
    pub fn about(self, content: &'g Content, locale: &'g Locale) -> Option<Text<'g>> {
        match self {
            Self::Topic(topic) => Some(topic.part("summary", locale)),
            Self::Card(card) => Some(card.part("use", locale)),
            Self::Document(document) => Some(document.part("detail", locale)),
            Self::Line(line) => Some(line.part("when", locale)),
            Self::Office(office) => office
                .facts
                .first()
                .map(|fact| content.statement(content.facts().get(fact), locale)),
            Self::Term(_) | Self::Fact(_) => None,
        }
    }

    /// Returns the facts in it.
    fn facts(self, content: &'g Content) -> Vec<&'g Id<Fact>> {
        match self {
            Self::Topic(topic) => content.facts_of(topic).collect(),
            Self::Card(card) => card.facts.iter().collect(),
            Self::Document(document) => document.facts.iter().collect(),
            Self::Line(line) => line.facts.iter().chain([&line.fact]).collect(),
            Self::Office(office) => {
                let values = WayKind::ALL.into_iter().flat_map(|way| office.values(way));
                values
                    .chain(office.addresses())
                    .map(|value| &value.fact)
                    .chain(&office.facts)
                    .collect()
            }
            Self::Term(term) => vec![&term.fact],
            Self::Fact(fact) => vec![&fact.id],
        }
    }

    /// Returns the places in which it is looked for, each with how much a word in it counts. The facts of a card are those
    /// of topics, and a term and the fact of its own say the same.
    pub(crate) fn places(self, content: &'g Content) -> Vec<(Place<'g>, f32)> {
        let facts = |weight: f32| {
            self.facts(content)
                .into_iter()
                .map(move |id| (Place::Fact(content.facts().get(id)), weight))
        };
        let mut places = vec![(Place::Title, 1.0), (Place::Keywords, 0.95)];
        match self {
            Self::Topic(topic) => {
                places.push((Place::Category(content.categories().get(&topic.category)), 0.35));
                places.push((Place::About, 0.6));
                let own = topic.own_facts().map(|id| (Place::Fact(content.facts().get(id)), 0.6));
                places.extend(own);
                for claim in topic.claims.iter().map(|id| content.claims().get(id)) {
                    places.extend([(Place::Claim(claim), 0.5), (Place::Truth(claim), 0.5)]);
                }
                for step in content.interview().steps().iter().filter(|step| step.topic == topic.id)
                {
                    places.push((Place::Step(step), 0.6));
                    let own = step.parts.iter().enumerate().filter(|(_, part)| !part.shared);
                    places.extend(own.map(|(part, _)| (Place::Part(step, part), 0.3)));
                }
            }
            Self::Card(_) => places.extend([(Place::Words, 0.7), (Place::About, 0.5)]),
            Self::Document(_) => {
                places.push((Place::About, 0.6));
                places.extend(facts(0.3));
            }
            Self::Line(_) => {
                places.extend([(Place::Value, 1.0), (Place::About, 0.7)]);
                places.extend(facts(0.4));
            }
            Self::Office(_) => places.extend(facts(0.6)),
            Self::Term(_) => places.push((Place::Value, 1.0)),
            Self::Fact(_) => {}
        }
        places
    }
}

impl<'g> Place<'g> {
    /// Returns the texts of this place of a thing that a language has itself, for the index.
    pub(crate) fn texts(
        self,
        thing: Thing<'g>,
        content: &'g Content,
        locale: &'g Locale,
        keywords: &Keywords,
    ) -> Vec<String> {
        let own = |text: Text<'_>| (text.locale().id() == locale.id()).then(|| text.to_string());
        match self {
            Self::Keywords => keywords.of(&name(thing)).map(str::to_owned).collect(),
            Self::Category(category) => {
                let message = category.message();
                let words = keywords.of(&message).map(str::to_owned);
                vec![
                    own(category.name(locale))
                        .into_iter()
                        .chain(words)
                        .collect::<Vec<_>>()
                        .join(", "),
                ]
            }
            Self::Value => vec![value(thing, content, locale)],
            Self::Claim(claim) => own(claim.name(locale)).into_iter().collect(),
            Self::Part(step, number) => {
                let part = step.parts.get(number).map(|part| step.paragraph(part, locale));
                part.and_then(own).into_iter().collect()
            }
            Self::Title
            | Self::Words
            | Self::About
            | Self::Fact(_)
            | Self::Truth(_)
            | Self::Step(_) => self.shown(thing, content, locale).and_then(own).into_iter().collect(),
        }
    }

    /// Returns the text that is shown for a word that was found here; nothing where none is.
    pub(crate) fn shown(
        self,
        thing: Thing<'g>,
        content: &'g Content,
        locale: &'g Locale,
    ) -> Option<Text<'g>> {
        match (self, thing) {
            (Self::Title, _) => Some(thing.title(content, locale)),
            (Self::Words, Thing::Card(card)) => Some(card.name(locale)),
            (Self::About, _) => thing.about(content, locale),
            (Self::Fact(fact), _) => Some(content.statement(fact, locale)),
            (Self::Claim(claim) | Self::Truth(claim), _) => {
                Some(claim.part("truth", locale))
            }
            (Self::Step(step) | Self::Part(step, _), _) => Some(step.name(locale)),
            (Self::Keywords | Self::Category(_) | Self::Value | Self::Words, _) => None,
        }
    }
}

/// Returns the name of a thing in `keywords.json`.
fn name(thing: Thing<'_>) -> String {
    match thing {
        Thing::Topic(topic) => topic.message(),
        Thing::Card(card) => card.message(),
        Thing::Document(document) => document.message(),
        Thing::Line(line) => line.message(),
        Thing::Office(office) => office.message(),
        Thing::Term(term) => term.message(),
        Thing::Fact(fact) => fact.message(),
    }
}

/// Returns the number of a line, or a term with its pinyin.
fn value(thing: Thing<'_>, content: &Content, locale: &Locale) -> String {
    let of = |fact: &Id<Fact>, name: &str| {
        content.facts().get(fact).values.get(name).map(|value| locale.value(value))
    };
    match thing {
        Thing::Line(line) => of(&line.fact, &line.value).unwrap_or_default(),
        Thing::Term(term) => {
            format!("{} {}", of(&term.fact, &term.value).unwrap_or_default(), term.pinyin)
        }
        Thing::Topic(_)
        | Thing::Card(_)
        | Thing::Document(_)
        | Thing::Office(_)
        | Thing::Fact(_) => String::new(),
    }
}
