//! The scheme handler: the door from the web view to `waymark_ui::respond`.

use std::borrow::Cow;

use jiff::Timestamp;
use tauri::http::{Response, Uri};

use crate::shown::Shown;

type Body = Cow<'static, [u8]>;

/// Answers one request.
pub(crate) fn respond(shown: &Shown, uri: &Uri, now: Timestamp) -> Response<Body> {
    let page = shown.respond(uri.path(), uri.query().unwrap_or_default(), now);
    let mut response = Response::builder().status(page.status);
    for (name, value) in page.headers() {
        response = response.header(name, value);
    }
    response.body(page.body).expect("the pages have a valid status and valid headers")
}
