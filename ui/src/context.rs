//! What every page is made from: the guide, the language, the moment, the address and what the reader has said so far.

use std::ops::Range;

use jiff::Timestamp;
use maud::{Markup, html};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use waymark_content::{Answers, Content, Fact, Guide, Id, PlannedStep, Reading, Record, Topic};
use waymark_locales::{Locale, Text};

use crate::component::marked::marked;
use crate::component::words;
use crate::page::{About, PageRoute};
use crate::query::{Kept, Query, Shown, View};
use crate::request::{Links, Request};
use crate::route::{Route, offered};

/// The characters that must be encoded in a segment of a path. `%` is not among them, because paths come encoded.
const UNSAFE_IN_PATH: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b'%');

/// The context of a page: the guide, the language, the moment and the address.
#[derive(Clone, Copy)]
pub(crate) struct Page<'r> {
    pub(crate) guide: &'r Guide,
    pub(crate) locale: &'r Locale,
    /// The second language, shown beside the first.
    pub(crate) second: Option<&'r Locale>,
    pub(crate) now: Timestamp,
    pub(crate) links: Links,
    pub(crate) state: State<'r>,
    /// The path of the request, as it came.
    pub(crate) path: &'r str,
    /// The page, independent of its language; `None` for an address that does not exist.
    pub(crate) route: Option<&'r PageRoute>,
}

/// The reader's state. All of it is in the address and is carried from page to page.
#[derive(Clone, Copy)]
pub(crate) struct State<'r> {
    /// The parsed query.
    pub(crate) query: &'r Query,
    /// The answers in it that count.
    pub(crate) reading: &'r Reading<'r>,
    /// The part of it that links to other pages carry.
    pub(crate) kept: &'r Kept,
}

impl<'r> Page<'r> {
    pub(crate) fn new(
        guide: &'r Guide,
        locale: &'r Locale,
        request: &Request<'r>,
        state: State<'r>,
        route: Option<&'r PageRoute>,
    ) -> Self {
        let with = state.query.shown.with.as_deref();
        let second = with.and_then(|id| offered(guide, id)).filter(|with| with.id() != locale.id());
        let Request { path, now, links, .. } = *request;
        Self { guide, locale, second, now, links, state, path, route }
    }

    pub(crate) fn content(&self) -> &'r Content {
        self.guide.content()
    }

    /// Returns whether the page is read when it is made, so that it may speak of "now".
    pub(crate) fn is_live(&self) -> bool {
        self.links != Links::Files
    }

    /// Returns whether a history keeps what is typed, so that others may find it.
    pub(crate) fn is_kept(&self) -> bool {
        self.links == Links::Browser
    }

    /// Returns whether this is the search page.
    pub(crate) fn is_search(&self) -> bool {
        self.route == Some(&PageRoute::Search)
    }

    /// Returns whether this is the page between two people, from which nothing of the first may be reachable.
    pub(crate) fn is_again(&self) -> bool {
        self.route == Some(&PageRoute::Again)
    }

    /// Returns whether this is the page of this topic.
    pub(crate) fn is_topic(&self, id: &Id<Topic>) -> bool {
        matches!(self.route, Some(PageRoute::Topic(own)) if own == id)
    }

    /// Returns whether this is the home page of a language.
    pub(crate) fn is_home(&self) -> bool {
        self.route == Some(&PageRoute::Home)
    }

    /// Returns whether this is a plan, including that of an invented person.
    pub(crate) fn is_plan(&self) -> bool {
        self.is_live() && (self.route == Some(&PageRoute::Plan) || self.is_case())
    }

    /// Returns whether this is the e-mail as a paper form, whose first sheet is full to the last line.
    pub(crate) fn is_email_form(&self) -> bool {
        self.route == Some(&PageRoute::PaperEmail)
    }

    /// Returns whether its print-out is shown to others, and so must not name the program.
    pub(crate) fn prints_alone(&self) -> bool {
        matches!(
            self.route,
            Some(PageRoute::PaperEmail | PageRoute::Questionnaire | PageRoute::Tally)
        ) || self.is_for_an_official()
    }

    /// Returns whether this page shows cards. They speak to officials, so nothing else may be shown there.
    pub(crate) fn is_for_an_official(&self) -> bool {
        matches!(self.route, Some(PageRoute::Card(_) | PageRoute::CardSheet))
    }

    /// Returns the link to another page in the same language.
    pub(crate) fn link(&self, page: PageRoute) -> Markup {
        self.href(&Route::Page(self.locale.id().to_owned(), page))
    }

    /// Returns the link to the page of sources.
    pub(crate) fn link_to_sources(&self) -> &'r Markup {
        self.state.kept.to_sources.get_or_init(|| self.link(PageRoute::Sources))
    }

    /// Returns the link to any address, with the reader's state.
    pub(crate) fn href(&self, route: &Route) -> Markup {
        let href = route.href(self.path, self.links);
        match (route, self.links) {
            (Route::Asset(_) | Route::Exit, _) | (_, Links::Files) => html! { (href) },
            // The next person starts without answers.
            (Route::Page(_, PageRoute::Again), Links::Live | Links::Browser) => {
                html! { (href) (self.without_answers()) }
            }
            (
                Route::Start | Route::Suggestions(_) | Route::Page(..),
                Links::Live | Links::Browser,
            ) => html! { (href) (self.state.kept.in_links) },
        }
    }

    /// Returns the path of another page in the same language without any state, for forms and for links with a query
    /// of their own.
    pub(crate) fn action(&self, page: PageRoute) -> String {
        Route::Page(self.locale.id().to_owned(), page).href(self.path, self.links)
    }

    /// Returns the query, with its `?`, that keeps the display options and drops the answers.
    pub(crate) fn without_answers(&self) -> String {
        Query::keeping(&self.shown_to_others(), Answers::default()).to_query_string()
    }

    /// Returns the display options for the next person.
    pub(crate) fn shown_to_others(&self) -> Shown {
        Shown { practice: false, ..self.state.query.shown.clone() }
    }

    /// Returns the answers that count, as links carry them.
    pub(crate) fn answers(&self) -> &'r Answers {
        &self.state.kept.query.answers
    }

    /// Returns a query with the current display options, this view and these answers.
    pub(crate) fn shown_as(&self, view: View, answers: Answers) -> Query {
        Query::keeping(&Shown { view, ..self.state.query.shown.clone() }, answers)
    }

    /// Returns the link to this page in `locale` with other display options. The rest of the query and the answers
    /// that count stay.
    pub(crate) fn again(&self, locale: &Locale, shown: &Shown) -> String {
        let path = match self.route {
            Some(route) => Route::Page(locale.id().to_owned(), route.clone()),
            None if self.is_live() && locale.id() == self.locale.id() => {
                return self.with_query(&self.asked_again(locale, shown));
            }
            None => Route::Page(locale.id().to_owned(), PageRoute::Home),
        };
        let href = path.href(self.path, self.links);
        match self.links {
            Links::Live | Links::Browser => href + &self.asked_again(locale, shown),
            Links::Files => href,
        }
    }

    /// Returns the query of this page for another language. A date that is ambiguous here is left out and must be
    /// typed again: the other language might read it as a day that was not meant.
    fn asked_again(&self, locale: &Locale, shown: &Shown) -> String {
        let query = self.state.query;
        let questions = self.content().interview().questions();
        let asked = query.asked.as_deref().filter(|id| questions.get(id).is_some());
        let is_own = locale.id() == self.locale.id();
        let typed = query.typed.iter().filter(|(_, typed)| is_own || !typed.is_unclear());
        let others = Query {
            shown: shown.clone(),
            asked: asked.map(str::to_owned),
            typed: typed.map(|(id, typed)| (id.clone(), typed.clone())).collect(),
            words: query.words.clone(),
            cards: query.cards.clone(),
            per_sheet: query.per_sheet,
            about: query.about.clone(),
            answers: Answers::default(),
        };
        self.state.kept.query_string_with(&others)
    }

    /// Returns the link to the same page with another query, which is written with its `?`.
    ///
    /// The path may be anything that somebody typed. So only its last segment is used, and encoded: nothing in it can
    /// become the host or the scheme of the link.
    pub(crate) fn with_query(&self, query: &str) -> String {
        let last = self.path.rsplit('/').next().unwrap_or_default();
        format!("./{}{query}", utf8_percent_encode(last, UNSAFE_IN_PATH))
    }

    /// Returns the main text of a record, ready for a page.
    pub(crate) fn name<T: Record>(&self, record: &T) -> Markup {
        self.show(&self.guide.name(record, self.locale))
    }

    /// Returns the statement of a fact, ready for a page.
    pub(crate) fn statement(&self, fact: &Fact) -> Markup {
        self.show(&self.guide.statement(fact, self.locale))
    }

    /// Returns another text of a record, ready for a page.
    pub(crate) fn part<T: Record>(&self, record: &T, attribute: &str) -> Markup {
        self.show(&self.guide.part(record, attribute, self.locale))
    }

    /// Returns whether this is the plan of a case for practice.
    pub(crate) fn is_case(&self) -> bool {
        matches!(self.route, Some(PageRoute::Case(_)))
    }

    /// Returns whether this page is about an invented person, so that no reader may take it for their own.
    pub(crate) fn is_practice(&self) -> bool {
        self.state.query.shown.practice || self.is_case()
    }

    /// Returns the link to a note about this page, without any answers: a note must contain nothing about a person.
    pub(crate) fn note(&self) -> String {
        self.note_about(self.route.map(|route| About::Page(route.clone())))
    }

    /// Returns the link to a note. An exported copy has a single note page for everything.
    pub(crate) fn note_about(&self, about: Option<About>) -> String {
        let query = Query {
            shown: self.shown_to_others(),
            about: about.filter(|_| self.is_live()).map(|about| about.to_string()),
            ..Query::default()
        };
        let query = if self.is_live() { query.to_query_string() } else { String::new() };
        self.action(PageRoute::Note) + &query
    }

    /// Returns several texts combined by `write`. With a second language, the whole combination is shown in both, so
    /// that no cell contains only a mark or an icon.
    pub(crate) fn together<const N: usize>(
        &self,
        texts: [&Text<'_>; N],
        write: impl Fn([Markup; N]) -> Markup,
    ) -> Markup {
        let first = write(texts.map(|text| words::show(text, self.locale)));
        let Some(second) = self.second else { return first };
        let said = texts.map(|text| match text.in_locale(second) {
            Some(said) => words::show(&said, second),
            None => words::show(text, second),
        });
        words::beside(&first, &write(said), second)
    }

    /// Returns a term of the country, or other words in the language of its officials.
    pub(crate) fn term(&self, term: &str) -> Markup {
        words::foreign(term, self.guide.officials())
    }

    /// Returns the title of a step of a plan, ready for a page.
    pub(crate) fn title(&self, planned: &PlannedStep<'_>) -> Markup {
        self.show(&self.guide.title(planned, self.locale))
    }

    /// Returns a text ready for a page, see [`words`]. With a second language, it is shown in both.
    pub(crate) fn show(&self, text: &Text<'_>) -> Markup {
        let first = words::show(text, self.locale);
        let second = self.second.and_then(|second| text.in_locale(second));
        match second.filter(|second| second.as_str() != text.as_str()) {
            Some(second) => words::pair(&first, &second),
            None => first,
        }
    }

    /// Like [`Page::show`], for a text in `language`, with search matches highlighted. The language itself is not
    /// marked. If the text fell back to another language, or its English has changed, nothing is highlighted.
    pub(crate) fn show_marked(
        &self,
        text: &Text<'_>,
        marks: &[Range<usize>],
        language: &Locale,
    ) -> Markup {
        if text.is_stale() || text.locale().id() != language.id() {
            return words::show(text, language);
        }
        let first = marked(text.as_str(), marks, |piece| words::words(piece, text.locale()));
        let second = self.second.and_then(|second| text.in_locale(second));
        match second.filter(|second| second.as_str() != text.as_str()) {
            Some(second) => words::pair(&first, &second),
            None => first,
        }
    }

    /// Returns a link to a topic with its title.
    pub(crate) fn topic_link(&self, id: &Id<Topic>) -> Markup {
        let topic = self.content().topics().resolve(id);
        html! { a href=(self.link(PageRoute::Topic(id.clone()))) { (self.name(topic)) } }
    }
}
