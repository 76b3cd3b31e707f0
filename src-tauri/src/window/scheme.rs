//! The scheme handler: the door from the web view to `waymark_ui::respond`.

use std::borrow::Cow;

use jiff::Timestamp;
use tauri::http::{Response, Uri};
use waymark_content::Guide;
use waymark_ui::{Links, Request};

type Body = Cow<'static, [u8]>;

/// Answers one request.
pub(crate) fn respond(guide: &Guide, uri: &Uri, now: Timestamp) -> Response<Body> {
    let request = Request {
        path: uri.path(),
        query: uri.query().unwrap_or_default(),
        now,
        links: Links::Live,
    };
    let page = waymark_ui::respond(guide, &request);
    let mut response = Response::builder().status(page.status);
    for (name, value) in page.headers() {
        response = response.header(name, value);
    }
    response.body(page.body).expect("the pages have a valid status and valid headers")
}
