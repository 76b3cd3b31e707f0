//! The scheme handler: the door from the web view to `waymark_ui::respond`.

use std::borrow::Cow;
use std::panic::{self, AssertUnwindSafe};

use jiff::Timestamp;
use tauri::http::{Response, StatusCode, Uri};
use waymark_content::Guide;
use waymark_ui::{Links, Request};

type Body = Cow<'static, [u8]>;

/// Answers one request. Total: a page that panics becomes a short text, and the window lives on.
pub(crate) fn respond(guide: &Guide, uri: &Uri, now: Timestamp) -> Response<Body> {
    let request = Request {
        path: uri.path(),
        query: uri.query().unwrap_or_default(),
        now,
        links: Links::Live,
    };
    // The guide is never changed, so a panic cannot leave it half changed.
    panic::catch_unwind(AssertUnwindSafe(|| translated(waymark_ui::respond(guide, &request))))
        .unwrap_or_else(|_| failed(guide, uri))
}

fn translated(page: waymark_ui::Response) -> Response<Body> {
    let mut response = Response::builder().status(page.status);
    for (name, value) in page.headers() {
        response = response.header(name, value);
    }
    response.body(page.body).expect("the pages have a valid status and valid headers")
}

/// Says so in the language of the page that failed.
fn failed(guide: &Guide, uri: &Uri) -> Response<Body> {
    let language = uri.path().split('/').nth(1).unwrap_or_default();
    let locale = guide.locales().get(language).unwrap_or(guide.locales().source());
    let mut response =
        Response::new(Cow::Owned(locale.shell_page_failed().to_string().into_bytes()));
    *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
    response.headers_mut().insert(
        "content-type",
        "text/plain; charset=utf-8".parse().expect("this is a valid header"),
    );
    response
}
