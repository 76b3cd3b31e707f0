//! Addresses: how paths are parsed, and how links are written.

use percent_encoding::percent_decode_str;
use waymark_content::{
    Card, Category, Fact, Guide, Id, Question, Record, Situation, Table, Thing, Topic,
};
use waymark_locales::Locale;

use crate::asset;
use crate::request::Links;

/// The longest path that is read.
const MAX_PATH: usize = 512;

/// The meaning of a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Route {
    /// `/`: the choice of a language.
    Start,
    /// `/exit`: leave now. The window closes; a browser shows an empty page.
    Exit,
    /// `/assets/<name>`: style sheet, script, icon.
    Asset(String),
    /// `/<locale>/search/suggestions`: suggestions for the words typed so far. It is a fragment, not a page.
    Suggestions(String),
    /// `/<locale>/…`: a page in a language.
    Page(String, PageRoute),
}

/// A page, independent of its language.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum PageRoute {
    Home,
    Topics,
    Category(Id<Category>),
    Topic(Id<Topic>),
    Fact(Id<Fact>),
    Contact,
    Emergency,
    Documents,
    Cards,
    Card(Id<Card>),
    CardLarge(Id<Card>),
    CardSheet,
    Glossary,
    Sources,
    About,
    Changes,
    Licences,
    LicenceTexts,
    Interview,
    Question(Id<Question>),
    Plan,
    Email,
    Helpers,
    Languages,
    Deadlines,
    PracticeCases,
    Note,
    Paper,
    PaperEmail,
    Questionnaire,
    Tally,
    Again,
    NextPerson,
    Search,
    Practice(Id<Situation>),
}

/// The pages that exist once in each language, with their names in the path.
const PAGES: [(&str, PageRoute); 28] = [
    ("", PageRoute::Home),
    ("topics", PageRoute::Topics),
    ("contact", PageRoute::Contact),
    ("emergency", PageRoute::Emergency),
    ("documents", PageRoute::Documents),
    ("cards", PageRoute::Cards),
    ("cards/sheet", PageRoute::CardSheet),
    ("glossary", PageRoute::Glossary),
    ("sources", PageRoute::Sources),
    ("about", PageRoute::About),
    ("changes", PageRoute::Changes),
    ("licences", PageRoute::Licences),
    ("licences/texts", PageRoute::LicenceTexts),
    ("interview", PageRoute::Interview),
    ("plan", PageRoute::Plan),
    ("plan/email", PageRoute::Email),
    ("helpers", PageRoute::Helpers),
    ("languages", PageRoute::Languages),
    ("deadlines", PageRoute::Deadlines),
    ("practice", PageRoute::PracticeCases),
    ("note", PageRoute::Note),
    ("paper", PageRoute::Paper),
    ("paper/email", PageRoute::PaperEmail),
    ("paper/questionnaire", PageRoute::Questionnaire),
    ("paper/tally", PageRoute::Tally),
    ("again", PageRoute::Again),
    ("next-person", PageRoute::NextPerson),
    ("search", PageRoute::Search),
];

/// The suffix of the path of a card that is shown alone, as large as possible.
const LARGE: &str = "/large";

/// The path of the suggestions below a language.
const SUGGESTIONS: &str = "search/suggestions";

impl Route {
    /// Parses a path; `None` if the guide has no such page.
    ///
    /// The name of a file in an exported copy (`/en/topics/x.html`, `/en/index.html`) means the same as the path
    /// without it.
    #[must_use]
    pub fn parse(guide: &Guide, path: &str) -> Option<Self> {
        if path.len() > MAX_PATH {
            return None;
        }
        let path = percent_decode_str(path).decode_utf8().ok()?;
        let path = path.strip_prefix('/')?;
        if let Some(name) = path.strip_prefix("assets/") {
            return asset::find(name).map(|_| Self::Asset(name.to_owned()));
        }
        let path =
            path.strip_suffix("index.html").or_else(|| path.strip_suffix(".html")).unwrap_or(path);
        match path {
            "" => Some(Self::Start),
            "exit" => Some(Self::Exit),
            _ => {
                let (locale, page) = path.split_once('/').unwrap_or((path, ""));
                let locale = offered(guide, locale)?;
                if page == SUGGESTIONS {
                    return Some(Self::Suggestions(locale.id().to_owned()));
                }
                Some(Self::Page(locale.id().to_owned(), PageRoute::parse(guide, page)?))
            }
        }
    }

    /// Returns the address of every page and of every asset.
    #[must_use]
    pub fn all(guide: &Guide) -> Vec<Self> {
        let pages = PageRoute::all(guide);
        let of_locale = |locale: &Locale| {
            pages
                .iter()
                .map(|page| Self::Page(locale.id().to_owned(), page.clone()))
                .collect::<Vec<_>>()
        };
        let assets = asset::names().into_iter().map(Self::Asset);
        [Self::Start, Self::Exit]
            .into_iter()
            .chain(guide.locales().offered().into_iter().flat_map(of_locale))
            .chain(assets)
            .collect()
    }

    /// Returns the path, as the window and the server use it.
    #[must_use]
    pub fn path(&self) -> String {
        match self {
            Self::Start => "/".to_owned(),
            Self::Exit => "/exit".to_owned(),
            Self::Asset(name) => format!("/assets/{name}"),
            Self::Suggestions(locale) => format!("/{locale}/{SUGGESTIONS}"),
            Self::Page(locale, page) => format!("/{locale}/{}", page.path()),
        }
    }

    /// Returns the file name in an exported copy, with `/` between folders.
    #[must_use]
    pub fn file(&self) -> String {
        let path = self.path();
        let path = path.trim_start_matches('/');
        match self {
            Self::Asset(_) => path.to_owned(),
            Self::Start | Self::Exit | Self::Suggestions(_) | Self::Page(..)
                if path.is_empty() || path.ends_with('/') =>
            {
                format!("{path}index.html")
            }
            Self::Start | Self::Exit | Self::Suggestions(_) | Self::Page(..) => {
                format!("{path}.html")
            }
        }
    }

    /// Returns the link to this address from a page at the path `from`. It is always relative.
    #[must_use]
    pub fn href(&self, from: &str, links: Links) -> String {
        let mut href = "../".repeat(from.strip_prefix('/').unwrap_or(from).matches('/').count());
        match links {
            Links::Live | Links::Browser => href.push_str(self.path().trim_start_matches('/')),
            Links::Files => href.push_str(&self.file()),
        }
        if href.is_empty() { "./".to_owned() } else { href }
    }
}

/// Returns the locale with this id if somebody may open it: a reader any offered one, a tester also a pseudo-locale.
pub(crate) fn offered<'g>(guide: &'g Guide, id: &str) -> Option<&'g Locale> {
    guide.locales().get(id).filter(|locale| locale.info().offered || locale.is_pseudo())
}

impl PageRoute {
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

    /// Returns the page at a path below a language.
    pub(crate) fn parse(guide: &Guide, path: &str) -> Option<Self> {
        if let Some((_, page)) = PAGES.iter().find(|(name, _)| *name == path) {
            return Some(page.clone());
        }
        let content = guide.content();
        let (collection, id) = path.split_once('/')?;
        match collection {
            "categories" => known(content.categories(), id).map(Self::Category),
            "topics" => known(content.topics(), id).map(Self::Topic),
            "facts" => known(content.facts(), id).map(Self::Fact),
            "cards" => match id.strip_suffix(LARGE) {
                Some(id) => known(content.cards(), id).map(Self::CardLarge),
                None => known(content.cards(), id).map(Self::Card),
            },
            "interview" => known(content.interview().questions(), id).map(Self::Question),
            "practice" => known(content.interview().situations(), id).map(Self::Practice),
            _ => None,
        }
    }

    /// Returns its path below a language.
    pub(crate) fn path(&self) -> String {
        match self {
            Self::Category(id) => format!("categories/{id}"),
            Self::Topic(id) => format!("topics/{id}"),
            Self::Fact(id) => format!("facts/{id}"),
            Self::Card(id) => format!("cards/{id}"),
            Self::CardLarge(id) => format!("cards/{id}{LARGE}"),
            Self::Question(id) => format!("interview/{id}"),
            Self::Practice(id) => format!("practice/{id}"),
            Self::Home
            | Self::Topics
            | Self::Contact
            | Self::Emergency
            | Self::Documents
            | Self::Cards
            | Self::CardSheet
            | Self::Glossary
            | Self::Sources
            | Self::About
            | Self::Changes
            | Self::Licences
            | Self::LicenceTexts
            | Self::Interview
            | Self::Plan
            | Self::Email
            | Self::Helpers
            | Self::Languages
            | Self::Deadlines
            | Self::PracticeCases
            | Self::Note
            | Self::Paper
            | Self::PaperEmail
            | Self::Questionnaire
            | Self::Tally
            | Self::Again
            | Self::NextPerson
            | Self::Search => PAGES
                .iter()
                .find(|(_, page)| page == self)
                .map(|(name, _)| (*name).to_owned())
                .unwrap_or_default(),
        }
    }

    fn all(guide: &Guide) -> Vec<Self> {
        let content = guide.content();
        let mut all: Vec<Self> = PAGES.iter().map(|(_, page)| page.clone()).collect();
        all.extend(content.categories().iter().map(|category| Self::Category(category.id.clone())));
        all.extend(content.topics().iter().map(|topic| Self::Topic(topic.id.clone())));
        all.extend(content.facts().iter().map(|fact| Self::Fact(fact.id.clone())));
        all.extend(content.cards().iter().map(|card| Self::Card(card.id.clone())));
        all.extend(content.cards().iter().map(|card| Self::CardLarge(card.id.clone())));
        let questions = content.interview().questions();
        all.extend(questions.iter().map(|question| Self::Question(question.id.clone())));
        let situations = content.interview().situations();
        all.extend(situations.iter().map(|situation| Self::Practice(situation.id.clone())));
        all
    }
}

fn known<T: Record>(table: &Table<T>, id: &str) -> Option<Id<T>> {
    table.find(id).map(|record| record.id().clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_address_is_read_as_it_is_written() {
        let guide = waymark_embedded::guide();
        for route in Route::all(&guide) {
            assert_eq!(
                Route::parse(&guide, &route.path()).as_ref(),
                Some(&route),
                "{}",
                route.path()
            );
            assert_eq!(
                Route::parse(&guide, &format!("/{}", route.file())).as_ref(),
                Some(&route),
                "{}",
                route.file()
            );
        }
    }

    #[test]
    fn a_strange_path_is_no_page() {
        let guide = waymark_embedded::guide();
        let long = format!("/en/{}", "a".repeat(MAX_PATH));
        for path in [
            "",
            "en",
            "/xx/",
            "/zh-Hant/",
            "/en/topics/none",
            "/en//",
            "/en/../en/",
            "/%ff",
            "/assets/../Cargo.toml",
            &long,
        ] {
            assert_eq!(Route::parse(&guide, path), None, "{path}");
        }
    }

    #[test]
    fn links_are_relative() {
        let to = Route::Page("en".to_owned(), PageRoute::Contact);
        assert_eq!(to.href("/en/topics/x", Links::Live), "../../en/contact");
        assert_eq!(to.href("/en/", Links::Files), "../en/contact.html");
        assert_eq!(Route::Start.href("/", Links::Live), "./");
        assert_eq!(Route::Start.href("/en/", Links::Files), "../index.html");
    }
}
