//! Responses, with the headers that every front end sends.

use std::borrow::Cow;

/// The content security policy: pages may load from the guide and lead to the guide, and nothing else.
const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; \
    form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// The answer to a request, for any front end to pass on.
#[derive(Clone, Debug)]
pub struct Response {
    /// The HTTP status: 200, 400, 404 or 500.
    pub status: u16,
    /// The media type, with the character set for text.
    pub media_type: &'static str,
    /// The page or the file.
    pub body: Cow<'static, [u8]>,
}

impl Response {
    pub(crate) fn html(status: u16, page: String) -> Self {
        Self { status, media_type: "text/html; charset=utf-8", body: Cow::Owned(page.into_bytes()) }
    }

    pub(crate) fn asset(media_type: &'static str, body: Cow<'static, [u8]>) -> Self {
        Self { status: 200, media_type, body }
    }

    /// Returns its headers. They forbid storing, framing, guessing the type, and telling other sites where a reader
    /// came from.
    #[must_use]
    pub fn headers(&self) -> [(&'static str, &'static str); 6] {
        [
            ("content-type", self.media_type),
            ("content-security-policy", CONTENT_SECURITY_POLICY),
            ("cache-control", "no-store"),
            ("referrer-policy", "no-referrer"),
            ("x-content-type-options", "nosniff"),
            ("permissions-policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
        ]
    }
}
