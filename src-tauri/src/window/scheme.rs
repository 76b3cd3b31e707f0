//! The scheme handler: passes requests of the web view to `waymark_ui::respond`.

use std::borrow::Cow;
use std::panic::{self, AssertUnwindSafe};
use std::thread;

use jiff::Timestamp;
use tauri::UriSchemeResponder;
use tauri::http::{Response, StatusCode, Uri};
use waymark::failure::Failure;

use crate::current_guide::CurrentGuide;
use crate::leave;

type Body = Cow<'static, [u8]>;

/// The last resort if even the error page fails. Its only word is the name of the program, because a sentence could be
/// in the wrong language.
const LAST_PAGE: &str =
    "<!DOCTYPE html><meta charset=\"utf-8\"><title>Waymark</title><p><a href=\"/\">Waymark</a></p>";

/// Answers a request on its own thread. People leave on the main thread, and a page may take long to make.
pub(crate) fn respond_later(guide: CurrentGuide, uri: Uri, answer: UriSchemeResponder) {
    let answered = move || answer.respond(respond(&guide, &uri, Timestamp::now()));
    if let Err(cause) = thread::Builder::new().spawn(answered) {
        // The page would never appear, and nobody would know why.
        leave::failing(Failure::Crash.because(cause));
    }
}

/// Answers one request.
fn respond(guide: &CurrentGuide, uri: &Uri, now: Timestamp) -> Response<Body> {
    or_the_last_page(|| {
        let page = guide.respond(uri.path(), uri.query().unwrap_or_default(), now);
        let mut response = Response::builder().status(page.status);
        for (name, value) in page.headers() {
            response = response.header(name, value);
        }
        response.body(page.body).expect("the pages have a valid status and valid headers")
    })
}

/// Returns the response, or the last resort: without a response, the web view would wait for ever.
fn or_the_last_page(answer: impl FnOnce() -> Response<Body>) -> Response<Body> {
    // What is shown is replaced as a whole or not at all, so a panic cannot leave it half changed.
    panic::catch_unwind(AssertUnwindSafe(answer)).unwrap_or_else(|_| {
        let mut response = Response::new(Cow::Borrowed(LAST_PAGE.as_bytes()));
        *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
        response
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_beside_the_pages_becomes_a_page_that_leads_back() {
        let response = or_the_last_page(|| panic!("a fault for this test"));
        assert_eq!(response.status(), StatusCode::INTERNAL_SERVER_ERROR);
        assert!(String::from_utf8_lossy(response.body()).contains("<a href=\"/\">"));
    }
}
