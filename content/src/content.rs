//! All content of one edition, read from its files.

use std::collections::BTreeMap;

use jiff::civil::Date;
use waymark_locales::{Files, Finding, Locale, Text, Value, Values};

use crate::card::Card;
use crate::category::Category;
use crate::claim::Claim;
use crate::contact::{HelpLine, Hours, Office, ValueOf, Way, WayKind};
use crate::country::Country;
use crate::document::{Detail, Document};
use crate::edition::{self, Edition};
use crate::fact::{Confidence, Fact, FactKind};
use crate::glossary::GlossaryEntry;
use crate::interview::{Interview, Reading, Step};
use crate::language::Language;
use crate::record::{Record, Table};
use crate::source::{Source, SourceKind};
use crate::tile::Tile;
use crate::time_limit::TimeLimit;
use crate::topic::Topic;

/// All facts, sources and topics, and the records made of them. Only the content of a [`crate::Guide`] is checked.
pub struct Content {
    pub(crate) country: Country,
    pub(crate) facts: Table<Fact>,
    pub(crate) sources: Table<Source>,
    pub(crate) tiles: Table<Tile>,
    pub(crate) categories: Table<Category>,
    pub(crate) topics: Table<Topic>,
    pub(crate) claims: Table<Claim>,
    pub(crate) cards: Table<Card>,
    pub(crate) languages: Table<Language>,
    pub(crate) glossary: Table<GlossaryEntry>,
    pub(crate) documents: Table<Document>,
    pub(crate) details: Table<Detail>,
    pub(crate) offices: Table<Office>,
    pub(crate) lines: Table<HelpLine>,
    pub(crate) interview: Interview,
    pub(crate) time_limits: Table<TimeLimit>,
    pub(crate) editions: Vec<Edition>,
}

impl Content {
    /// Reads every file. Everything that cannot be read is reported in `findings`.
    pub(crate) fn load(files: &Files, findings: &mut Vec<Finding>) -> Self {
        let country = Country::load(files, findings);
        let facts = Table::load(files, findings);
        let documents = Table::load(files, findings);
        let interview = Interview::load(files, &country, &documents, &facts, findings);
        Self {
            country,
            facts,
            sources: Table::load(files, findings),
            tiles: Table::load(files, findings),
            categories: Table::load(files, findings),
            topics: Table::load(files, findings),
            claims: Table::load(files, findings),
            cards: Table::load(files, findings),
            languages: Table::load(files, findings),
            glossary: Table::load(files, findings),
            documents,
            details: Table::load(files, findings),
            offices: Table::load(files, findings),
            lines: Table::load(files, findings),
            interview,
            time_limits: Table::load(files, findings),
            editions: edition::load(files, findings),
        }
    }

    /// Returns the country that the guide is for.
    #[must_use]
    pub fn country(&self) -> &Country {
        &self.country
    }

    /// Returns the interview.
    #[must_use]
    pub fn interview(&self) -> &Interview {
        &self.interview
    }

    /// Returns the facts.
    #[must_use]
    pub fn facts(&self) -> &Table<Fact> {
        &self.facts
    }

    /// Returns the sources.
    #[must_use]
    pub fn sources(&self) -> &Table<Source> {
        &self.sources
    }

    /// Returns the tiles of the first page, in the order for readers.
    #[must_use]
    pub fn tiles(&self) -> &Table<Tile> {
        &self.tiles
    }

    /// Returns the categories, in the order for readers.
    #[must_use]
    pub fn categories(&self) -> &Table<Category> {
        &self.categories
    }

    /// Returns the topics.
    #[must_use]
    pub fn topics(&self) -> &Table<Topic> {
        &self.topics
    }

    /// Returns the topics of a category, in the order for readers.
    pub fn topics_in<'c>(
        &'c self,
        category: &'c Category,
    ) -> impl DoubleEndedIterator<Item = &'c Topic> {
        self.topics.iter().filter(|topic| topic.category == category.id)
    }

    /// Returns all topics, in the order of their categories and in the order within each.
    pub fn topics_in_order(&self) -> impl Iterator<Item = &Topic> {
        self.categories.iter().flat_map(|category| self.topics_in(category))
    }

    /// Returns the topics that contain a fact, directly or as the truth about a claim.
    pub fn topics_with<'c>(&'c self, fact: &'c Fact) -> impl Iterator<Item = &'c Topic> {
        self.topics.iter().filter(|topic| self.facts_of(topic).any(|id| *id == fact.id))
    }

    /// Returns the facts of a topic, then those of its claims; a fact may come twice.
    pub fn facts_of<'c>(&'c self, topic: &'c Topic) -> impl Iterator<Item = &'c crate::Id<Fact>> {
        let of_claims = topic.claims.iter().flat_map(|claim| &self.claims.resolve(claim).facts);
        topic.own_facts().chain(of_claims)
    }

    /// Returns whether a fact concerns this reader, judged by the answers. Without answers no fact does.
    #[must_use]
    pub fn concerns(&self, fact: &Fact, reading: &Reading<'_>) -> bool {
        self.facts.position(fact.id.as_str()).is_some_and(|place| reading.is_concerned_by(place))
    }

    /// Returns the steps that rest on a fact, in the order of the rule table: those that name it themselves or in one
    /// of their parts, and, if a caution names it, every step that leads to the police.
    pub fn steps_on<'c>(&'c self, fact: &'c Fact) -> impl Iterator<Item = &'c Step> {
        let in_caution =
            self.interview.cautions().iter().any(|caution| caution.facts.contains(&fact.id));
        self.interview.steps().iter().filter(move |step| {
            let mut named = step.facts.iter().chain(step.parts.iter().flat_map(|part| &part.facts));
            (in_caution && step.leads_to_police) || named.any(|id| *id == fact.id)
        })
    }

    /// Returns the claims that are not true.
    #[must_use]
    pub fn claims(&self) -> &Table<Claim> {
        &self.claims
    }

    /// Returns the cards to show.
    #[must_use]
    pub fn cards(&self) -> &Table<Card> {
        &self.cards
    }

    /// Returns the languages to ask an interpreter for.
    #[must_use]
    pub fn languages(&self) -> &Table<Language> {
        &self.languages
    }

    /// Returns the glossary of terms.
    #[must_use]
    pub fn glossary(&self) -> &Table<GlossaryEntry> {
        &self.glossary
    }

    /// Returns the documents that UNHCR asks for in the first e-mail.
    #[must_use]
    pub fn documents(&self) -> &Table<Document> {
        &self.documents
    }

    /// Returns the basic details that the first e-mail gives.
    #[must_use]
    pub fn details(&self) -> &Table<Detail> {
        &self.details
    }

    /// Returns the offices of UNHCR.
    #[must_use]
    pub fn offices(&self) -> &Table<Office> {
        &self.offices
    }

    /// Returns the numbers to call, those for danger to life first.
    #[must_use]
    pub fn lines(&self) -> &Table<HelpLine> {
        &self.lines
    }

    /// Returns the time limits.
    #[must_use]
    pub fn time_limits(&self) -> &Table<TimeLimit> {
        &self.time_limits
    }

    /// Returns the editions, the newest first.
    pub fn editions(&self) -> impl Iterator<Item = &Edition> {
        self.editions.iter().rev()
    }

    /// Returns this edition.
    #[must_use]
    pub fn edition(&self) -> &Edition {
        self.editions.last().expect("the check refuses content without an edition")
    }

    /// Returns the statement of a fact. A fact about how to reach an office has a second statement for when it is
    /// confirmed.
    pub(crate) fn statement<'l>(&self, fact: &Fact, locale: &'l Locale) -> Text<'l> {
        let confirmed = self
            .is_confirmed(fact)
            .then(|| locale.attribute(&fact.message_id(), Fact::CONFIRMED))
            .flatten();
        confirmed.unwrap_or_else(|| fact.name(locale))
    }

    /// Returns the fingerprint of every fact as it is now, for the record of an edition.
    pub(crate) fn fingerprints(&self, source: &Locale) -> BTreeMap<String, String> {
        let print = |fact: &Fact| {
            let statement = self.statement(fact, source);
            (fact.id.to_string(), edition::fingerprint(fact, statement.as_str()))
        };
        self.facts.iter().map(print).collect()
    }

    /// Returns the value that a reference names.
    #[must_use]
    pub fn value(&self, of: &ValueOf) -> &Value {
        self.facts
            .resolve(&of.fact)
            .values
            .get(&of.value)
            .expect("the check has found every value that the content uses")
    }

    /// Returns every way to reach an office with what is known of it, in the order in which readers see them.
    pub fn ways<'c>(&'c self, office: &'c Office) -> impl Iterator<Item = Way<'c>> {
        WayKind::ALL.into_iter().map(|kind| self.way(office, kind))
    }

    /// Returns what is known of one way to reach an office.
    #[must_use]
    pub fn way(&self, office: &Office, kind: WayKind) -> Way<'_> {
        let facts = || office.values(kind).iter().map(|of| (self.facts.resolve(&of.fact), of));
        Way {
            kind,
            values: facts().filter_map(|(fact, of)| fact.values.get(&of.value)).collect(),
            confidence: facts()
                .map(|(fact, _)| fact.confidence)
                .max()
                .unwrap_or(Confidence::Unconfirmed),
        }
    }

    /// Returns whether a fact was read in an official source. If it is the one that tells the e-mail address of an
    /// office, the address must be among its values too.
    pub(crate) fn is_confirmed(&self, fact: &Fact) -> bool {
        let emails = self.offices.iter().map(|office| &office.email);
        fact.confidence == Confidence::Primary
            && emails.filter(|of| of.fact == fact.id).all(|of| fact.values.contains_key(&of.value))
    }

    /// Returns the hours of an office.
    #[must_use]
    pub fn hours(&self, office: &Office) -> Hours {
        let periods = office.hours.iter().filter_map(|of| match self.value(of) {
            Value::Opening(period) => Some(period.clone()),
            Value::Number(_)
            | Value::Money(_)
            | Value::Year(_)
            | Value::Date(_)
            | Value::Month(_)
            | Value::Phone(_)
            | Value::Term(_)
            | Value::Article(_)
            | Value::Verbatim(_) => None,
        });
        Hours::new(periods.collect(), self.country.clone())
    }

    /// Returns the day from which a fact should be checked again: contact data after 3 months, facts that rest on law
    /// alone after 12, all others (procedures) after 6.
    ///
    /// The months count from the first day of the month in which the fact was checked.
    #[must_use]
    pub fn check_again(&self, fact: &Fact) -> Date {
        let law_alone =
            fact.sources.iter().all(|source| self.sources.resolve(source).kind == SourceKind::Law);
        let months = match fact.kind {
            FactKind::Contact => 3,
            _ if law_alone => 12,
            FactKind::Right
            | FactKind::Duty
            | FactKind::Limit
            | FactKind::Risk
            | FactKind::HowTo
            | FactKind::Background => 6,
        };
        fact.checked.later(months).first_day()
    }

    /// Returns whether some fact, or some record that uses facts, could not be read.
    pub(crate) fn has_gaps(&self) -> bool {
        self.facts.unreadable().next().is_some()
            || self.topics.unreadable().next().is_some()
            || self.claims.unreadable().next().is_some()
            || self.cards.unreadable().next().is_some()
            || self.documents.unreadable().next().is_some()
            || self.glossary.unreadable().next().is_some()
            || self.lines.unreadable().next().is_some()
            || self.offices.unreadable().next().is_some()
            || self.interview.steps().unreadable().next().is_some()
            || self.interview.cautions().unreadable().next().is_some()
            || self.interview.letters().unreadable().next().is_some()
            || self.time_limits.unreadable().next().is_some()
    }

    /// Returns the values that texts may use, with an empty map for each fact that could not be read, so that its
    /// uses are not reported.
    pub(crate) fn values(&self) -> Values {
        let unreadable = self.facts.unreadable().map(|id| (id.to_owned(), BTreeMap::new()));
        let with_values = self.facts.iter().filter(|fact| !fact.values.is_empty());
        unreadable
            .chain(with_values.map(|fact| (fact.id.to_string(), fact.values.clone())))
            .collect()
    }
}
