//! The pure function that answers every request.

use std::panic::{self, AssertUnwindSafe};

use waymark_content::Guide;
use waymark_locales::Locale;

use crate::asset;
use crate::context::{Page, State};
use crate::page::{self, About, PageRoute};
use crate::query::{Kept, Query};
use crate::request::Request;
use crate::response::Response;
use crate::route::{Route, offered};

/// Returns the response to a request.
///
/// Total: every path and query gives a page, with status 404 if the guide has no such page, 400 if it does not know
/// the query, and 500 if the guide has a fault. The same request gives the same bytes.
#[must_use]
pub fn respond(guide: &Guide, request: &Request<'_>) -> Response {
    or_say_so(guide, request, || answer(guide, request))
}

/// Returns the response of `answer`, or an error page if it panics: one broken page must not end the guide.
fn or_say_so(guide: &Guide, request: &Request<'_>, answer: impl FnOnce() -> Response) -> Response {
    // The guide is never changed, so a panic cannot leave it half changed.
    panic::catch_unwind(AssertUnwindSafe(answer)).unwrap_or_else(|_| {
        // Reading the query may be what failed, so only the path is used, for the language.
        let query = Query::default();
        let reading = guide.content().interview().read(&query.answers, request.now);
        let kept = Kept::default();
        let state = State { query: &query, reading: &reading, kept: &kept };
        let page = Page::new(guide, locale_of(guide, request.path), request, state, None);
        Response::html(500, page::missing::fault(&page))
    })
}

fn answer(guide: &Guide, request: &Request<'_>) -> Response {
    match Route::parse(guide, request.path) {
        Some(Route::Asset(name)) => {
            let (media_type, body) =
                asset::get(&name).expect("the route is only read for an asset that is there");
            Response::asset(media_type, body)
        }
        Some(Route::Exit) => Response::html(200, page::missing::empty()),
        route => to_reader(guide, request, route.as_ref()),
    }
}

/// Returns the response for a page that may depend on answers. The answers are read here, once.
fn to_reader(guide: &Guide, request: &Request<'_>, route: Option<&Route>) -> Response {
    // Somebody may paste a whole letter into the search, so a long query is cut there instead of refused.
    let searched = matches!(route, Some(Route::Suggestions(_) | Route::Page(_, PageRoute::Search)));
    let given = if searched { Query::beginning(request.query) } else { request.query };
    let read_in = locale_of(guide, request.path);
    let parsed = Query::parse(given, guide, read_in, request.now);
    let too_long = parsed.is_none();
    let mut query = parsed.unwrap_or_default();
    // An unknown second language is reported, and not carried on in links.
    let other = query.shown.with.take();
    query.shown.with = other.clone().filter(|id| offered(guide, id).is_some());
    let no_language = query.shown.with != other;
    let reading = guide.content().interview().read(&query.answers, request.now);
    let kept = Kept::new(&query.shown, reading.to_answers());
    let state = State { query: &query, reading: &reading, kept: &kept };
    let page = |locale, page| Page::new(guide, locale, request, state, page);
    let Some(route) = route else {
        let body = page::missing::not_found(&page(read_in, None));
        return Response::html(404, body);
    };
    let (locale, in_language) = match route {
        Route::Page(locale, page) => (offered(guide, locale), Some(page)),
        Route::Suggestions(locale) => (offered(guide, locale), None),
        Route::Start | Route::Exit | Route::Asset(_) => (None, None),
    };
    let locale = locale.unwrap_or(guide.locales().source());
    if matches!(route, Route::Suggestions(_)) {
        return Response::html(200, page::suggestions(&page(locale, None)));
    }
    if too_long || no_language || names_nothing(guide, &query, in_language) {
        let body = page::missing::unknown_query(&page(locale, None), route);
        return Response::html(400, body);
    }
    let context = page(locale, in_language);
    let made = in_language
        .map_or_else(|| page::start::page(&context), |page| page::render(&context, page));
    Response::html(200, made)
}

/// Returns whether a query names a question, a card or a subject of a note that the guide does not have.
fn names_nothing(guide: &Guide, query: &Query, page: Option<&PageRoute>) -> bool {
    let (questions, cards) = (guide.content().interview().questions(), guide.content().cards());
    // The pages of the interview list unknown questions themselves.
    let listed = page.is_some_and(PageRoute::is_interview);
    let unknown = query.answers.iter().any(|(name, _)| questions.get(name).is_none());
    let no_card = query.cards.iter().any(|id| cards.get(id).is_none());
    let about = query.about.as_deref();
    let about_nothing = about.is_some_and(|about| About::parse(guide, about).is_none());
    no_card || about_nothing || unknown && !listed
}

/// Returns the locale of a path that does not exist, so that the error page is in the reader's language.
fn locale_of<'g>(guide: &'g Guide, path: &str) -> &'g Locale {
    let named = Route::language(path).and_then(|id| offered(guide, &id));
    named.unwrap_or(guide.locales().source())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::request::Links;

    #[test]
    fn an_encoded_path_is_answered_in_its_language() {
        let guide = waymark_embedded::guide();
        let now = "2026-12-04T09:00:00+08:00".parse().unwrap();
        let page = |path, query| {
            let response = respond(&guide, &Request { path, query, now, links: Links::Live });
            (response.status, String::from_utf8(response.body.into_owned()).unwrap())
        };
        let (status, missing) = page("/%66r/nowhere", "");
        assert_eq!(status, 404);
        assert!(missing.contains("<html lang=\"fr\""), "{missing}");
        // French writes dates in one order, and English in two, so only a French page can read this one.
        let typed = "danger=no&where=mainland&unhcr=not-yet&stay=visa&asked=stay-until&stay-until-day=03%2F04%2F2027";
        assert_eq!(page("/%66r/interview", typed).1, page("/fr/interview", typed).1);
        assert_ne!(page("/fr/interview", typed).1, page("/en/interview", typed).1);
    }

    #[test]
    fn a_fault_becomes_a_page_with_the_emergency_numbers() {
        let guide = waymark_embedded::guide();
        let now = "2026-12-04T09:00:00+08:00".parse().unwrap();
        let request = Request { path: "/fr/about", query: "", now, links: Links::Live };
        let response = or_say_so(&guide, &request, || panic!("a fault for this test"));
        assert_eq!(response.status, 500);
        let text = String::from_utf8(response.body.into_owned()).unwrap();
        let french = guide.locales().get("fr").unwrap();
        assert!(text.contains(french.fault_title().as_str()));
        assert!(text.contains(">120<"), "the number of the ambulance");
    }
}
