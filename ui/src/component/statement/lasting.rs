//! A cache of the parts of a statement that are the same on every page in one language, at every moment.
//!
//! A long plan has more than a hundred statements with their sources. These parts are made when a fact is first shown
//! in a language, and stored with the guide; each page only adds its links. Nothing of a request is in them, so
//! a page is the same whether or not they came from the cache.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::OnceLock;

use maud::{Markup, PreEscaped, html};
use waymark_content::{Fact, Guide, Id, Source};
use waymark_locales::is_noted;

use super::parts::{confidence, kind, kind_meaning, list, publisher, source_kind, title};
use crate::context::Page;
use crate::icon::icon;

/// HTML that is ready for a page.
type Ready = PreEscaped<Box<str>>;

/// The cached parts of the statement of a fact.
#[derive(Clone)]
pub(super) struct Lasting {
    /// The statement.
    pub(super) text: Ready,
    /// The short text, if the fact has a home on another page.
    pub(super) short: Option<Short>,
    /// The kind and the confidence of the fact, in one line.
    pub(super) line: Ready,
    /// An explanation of these words.
    pub(super) meaning: Ready,
    /// The label of the link to the fact's own page.
    pub(super) permanent: Ready,
    ours: Ready,
    sources: Box<[OfSource]>,
    /// Where in its sources it was read, and when that was checked.
    checked: Ready,
}

/// A fact on a page that is not its home.
#[derive(Clone)]
pub(super) struct Short {
    pub(super) text: Ready,
    /// The short text of the fact, which begins the line that unfolds to the whole statement.
    pub(super) line: Ready,
}

#[derive(Clone)]
struct OfSource {
    id: Id<Source>,
    title: Ready,
    /// Its publisher and kind.
    after: Ready,
}

impl Lasting {
    /// Returns the parts for a fact, from the cache or newly made.
    ///
    /// The cache is bypassed for pages in two languages, since few readers ask for the same pair, and while the
    /// messages of a page are recorded (see `said_during`), so that none is missed.
    pub(super) fn for_fact<'p>(page: &Page<'p>, fact: &Fact) -> Cow<'p, Self> {
        let make = || Self::new(page, fact);
        if page.second.is_some() || is_noted() {
            return Cow::Owned(make());
        }
        let statements = page.guide.kept(|| Statements::new(page.guide));
        match statements.and_then(|statements| statements.place(page, fact)) {
            Some(place) => Cow::Borrowed(place.get_or_init(|| Box::new(make()))),
            None => Cow::Owned(make()),
        }
    }

    fn new(page: &Page<'_>, fact: &Fact) -> Self {
        let l = page.locale;
        let (_, kind_icon, kind_word) = kind(fact.kind, l);
        let (sure_class, sure_icon, sure_word, sure_meaning) = confidence(fact.confidence, l);
        let words = [&l.fact_why(), &kind_word, &sure_word, &l.fact_partly_ours_word()];
        let line = |is_short: bool| {
            page.together(words, |[why, kind, sure, ours]| {
                html! {
                    @if is_short { span.fact-why { (why) } " " }
                    span.fact-kind { (icon(kind_icon)) (kind) }
                    " " span class={ "confidence confidence-" (sure_class) } { (icon(sure_icon)) (sure) }
                    @if fact.partly_ours { " + " (ours) }
                }
            })
        };
        let short = page.guide.in_short(fact, l);
        let short =
            short.map(|short| Short { text: ready(page.show(&short)), line: ready(line(true)) });
        let meaning = page.together(
            [&kind_meaning(fact.kind, l), &sure_meaning],
            |[kind, sure]| html! { (kind) " " (sure) },
        );
        let ours =
            html! { @if fact.partly_ours { p.partly-ours { (page.show(&l.fact_partly_ours())) } } };
        let sources = fact.sources.iter().map(|id| page.content().sources().resolve(id));
        Self {
            text: ready(page.statement(fact)),
            short,
            line: ready(line(false)),
            meaning: ready(meaning),
            permanent: ready(page.show(&l.fact_permanent())),
            ours: ready(ours),
            sources: sources.map(|source| OfSource::new(page, source)).collect(),
            checked: ready(checked(page, fact)),
        }
    }

    /// Returns where the fact was read, and when it was checked.
    pub(super) fn provenance(&self, page: &Page<'_>) -> Markup {
        let to = page.link_to_sources();
        html! {
            (self.ours)
            ul.source-list {
                @for OfSource { id, title, after } in &self.sources {
                    li { a href={ (to) "#" (id) } { (title) } (after) }
                }
            }
            (self.checked)
        }
    }
}

impl OfSource {
    fn new(page: &Page<'_>, source: &Source) -> Self {
        let after = html! {
            " · " (publisher(page, source))
            " · " (page.show(&source_kind(source.kind, page.locale)))
        };
        Self { id: source.id.clone(), title: ready(title(page, source)), after: ready(after) }
    }
}

fn checked(page: &Page<'_>, fact: &Fact) -> Markup {
    let l = page.locale;
    html! {
        dl.provenance {
            @if !fact.locator.is_empty() {
                div { dt { (page.show(&l.fact_locator())) } dd { (list(page, &page.guide.places(fact, l))) } }
            }
            div { dt { (page.show(&l.fact_as_of())) } dd { (list(page, &page.guide.as_of(fact, l))) } }
            div { dt { (page.show(&l.fact_checked())) } dd { (l.month(fact.checked)) } }
            div { dt { (page.show(&l.fact_check_again())) } dd { (l.day(page.content().check_again(fact))) } }
        }
    }
}

fn ready(markup: Markup) -> Ready {
    PreEscaped(markup.into_string().into_boxed_str())
}

type Place = OnceLock<Box<Lasting>>;

/// The cache: for each language a place for each fact.
struct Statements {
    by_language: BTreeMap<String, Vec<Place>>,
}

impl Statements {
    fn new(guide: &Guide) -> Self {
        let facts = guide.content().facts().iter().len();
        let empty = || (0..facts).map(|_| OnceLock::new()).collect();
        let languages = guide.locales().all();
        Self { by_language: languages.map(|locale| (locale.id().to_owned(), empty())).collect() }
    }

    /// Returns the place of a fact in the language of a page; `None` for a pseudo-locale.
    fn place(&self, page: &Page<'_>, fact: &Fact) -> Option<&Place> {
        let place = page.content().facts().position(fact.id.as_str())?;
        self.by_language.get(page.locale.id())?.get(place)
    }
}

#[cfg(test)]
mod tests {
    use waymark_locales::said_during;

    use crate::{Links, Request, respond};

    #[test]
    fn nobody_sees_whether_a_statement_was_kept() {
        let guide = waymark_embedded::guide();
        let now = "2026-12-04T09:00:00+08:00".parse().unwrap();
        for path in ["/en/cases/many-worries", "/fr/cases/many-worries", "/en/topics/just-arrived"]
        {
            let request = Request { path, query: "", now, links: Links::Live };
            let page = || respond(&guide, &request).body;
            let (noted, first_said) = said_during(page);
            let made = page();
            let (_, said) = said_during(page);
            assert_eq!(made, noted, "{path}");
            assert_eq!(page(), made, "{path}");
            assert!(said.contains("fact-check-again") && said == first_said, "{path}");
        }
    }
}
