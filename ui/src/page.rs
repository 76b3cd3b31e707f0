//! The pages. Each is an entry of the table below and a file.

mod about;
mod card;
mod card_sheet;
mod case;
mod contact;
mod deadlines;
mod documents;
mod email;
mod emergency;
mod fact;
mod glossary;
mod helpers;
mod home;
mod interview;
mod languages;
mod layout;
mod licences;
pub(crate) mod missing;
mod note;
mod paper;
mod plan;
mod search;
mod sources;
pub(crate) mod start;
mod table;
mod topic;

use waymark_content::{Content, Guide, Thing};

use crate::context::Page;
use table::pages;

pub(crate) use note::About;
pub(crate) use search::suggestions;

pages! {
    // Pages that exist once in each language: the path below the language, the name, what makes the page. `live`: only
    // the program can make it, for example from answers.
    once {
        "" => Home = home::page;
        "topics" => Topics = topic::all;
        "contact" => Contact = contact::page;
        "emergency" => Emergency = emergency::page;
        "documents" => Documents = documents::page;
        "cards" => Cards = card::all;
        "cards/sheet" => CardSheet = card_sheet::page;
        "glossary" => Glossary = glossary::page;
        "sources" => Sources = sources::page;
        "about" => About = about::page;
        "changes" => Changes = about::changes;
        "licences" => Licences = licences::page;
        "licences/texts" => LicenceTexts = licences::texts;
        "interview" => Interview = interview::page, live;
        "plan" => Plan = plan::page, live;
        "plan/email" => Email = email::page;
        "helpers" => Helpers = helpers::page;
        "languages" => Languages = languages::page;
        "deadlines" => Deadlines = deadlines::page;
        "cases" => Cases = case::all, live;
        "note" => Note = note::page;
        "paper" => Paper = paper::all;
        "paper/email" => PaperEmail = paper::email;
        "paper/questionnaire" => Questionnaire = paper::questionnaire;
        "paper/tally" => Tally = paper::tally;
        "again" => Again = interview::again, live;
        "next-person" => NextPerson = interview::next_person, live;
        "search" => Search = search::page, live;
    }
    // Pages of records: the id takes the place of the star, and the last column tells in which table it is.
    each {
        "categories/" * => Category(Category) = topic::category, Content::categories;
        "topics/" * => Topic(Topic) = topic::page, Content::topics;
        "facts/" * => Fact(Fact) = fact::page, Content::facts;
        "cards/" * => Card(Card) = card::page, Content::cards;
        "cards/" * "/large" => CardLarge(Card) = card::large, Content::cards;
        "interview/" * => Question(Question) = interview::question, |all| all.interview().questions(), live;
        "cases/" * => Case(Case) = case::plan, |all| all.interview().cases(), live;
    }
}

impl PageRoute {
    /// Returns the page at a path below a language; `None` if the guide has no such page.
    pub(crate) fn parse(guide: &Guide, path: &str) -> Option<Self> {
        Self::read(path).filter(|page| page.is_in(guide.content()))
    }

    /// Returns the page of a thing that can be found, and its anchor on that page, such as `#line-police`; empty if
    /// the page is its own.
    #[must_use]
    pub fn for_thing(thing: Thing<'_>) -> (Self, String) {
        match thing {
            Thing::Topic(topic) => (Self::Topic(topic.id.clone()), String::new()),
            Thing::Card(card) => (Self::Card(card.id.clone()), String::new()),
            Thing::Document(document) => (Self::Documents, format!("#document-{}", document.id)),
            Thing::Line(line) => (Self::Emergency, format!("#line-{}", line.id)),
            Thing::Office(_) => (Self::Contact, String::new()),
            Thing::Term(term) => (Self::Glossary, format!("#{}", term.id)),
            Thing::Fact(fact) => (Self::Fact(fact.id.clone()), String::new()),
        }
    }

    /// Returns whether this page is made from answers, so that it reports answers that do not count by itself.
    pub(crate) fn is_interview(&self) -> bool {
        matches!(
            self,
            Self::Interview | Self::Question(_) | Self::Plan | Self::Email | Self::PaperEmail
        )
    }
}

/// Renders a page of the guide. An exported copy computes nothing, so it has a page in place of each that is `live`.
pub(crate) fn render(page: &Page<'_>, route: &PageRoute) -> String {
    if route.is_live() && !page.is_live() {
        interview::needs_program(page)
    } else {
        route.make(page)
    }
}
