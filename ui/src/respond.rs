//! The one function.

use waymark_content::Guide;
use waymark_locales::Locale;

use crate::asset;
use crate::page::{self, Page};
use crate::request::{Query, Request};
use crate::response::Response;
use crate::route::{Route, offered};

/// Returns the response to a request.
///
/// Total: every path and query gives a page, with status 404 where the guide has no such page and 400 where it does not
/// know the query. The same request gives the same bytes.
#[must_use]
pub fn respond(guide: &Guide, request: &Request<'_>) -> Response {
    let query = Query::parse(request.query);
    let page_in = |locale| Page::new(guide, locale, request, query.unwrap_or_default());
    let Some(route) = Route::parse(guide, request.path) else {
        return Response::html(
            404,
            page::missing::not_found(&page_in(locale_of(guide, request.path))),
        );
    };
    let (locale, page) = match &route {
        Route::Asset(name) => {
            let (media_type, body) =
                asset::find(name).expect("the route is only read for an asset that is there");
            return Response::asset(media_type, body);
        }
        Route::Exit => return Response::html(200, page::missing::empty()),
        Route::Start => (guide.locales().source(), None),
        Route::Page(locale, page) => {
            (offered(guide, locale).unwrap_or(guide.locales().source()), Some(page))
        }
    };
    let context = page_in(locale);
    if query.is_none() {
        return Response::html(400, page::missing::unknown_query(&context, &route));
    }
    Response::html(
        200,
        page.map_or_else(|| page::start::page(&context), |page| page::render(&context, page)),
    )
}

/// Returns the locale of a path that leads nowhere, so that the page that says so is in the reader's language.
fn locale_of<'g>(guide: &'g Guide, path: &str) -> &'g Locale {
    let first = path.trim_start_matches('/').split('/').next().unwrap_or_default();
    offered(guide, first).unwrap_or(guide.locales().source())
}
