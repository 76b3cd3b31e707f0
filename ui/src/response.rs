//! What a door gives back.

use std::borrow::Cow;

/// What pages may load and where they may lead: only the guide itself.
const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; \
    form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// One response.
#[derive(Clone, Debug)]
pub struct Response {
    /// The HTTP status: 200, 302 (with `location`), 400 or 404.
    pub status: u16,
    /// The media type, with the character set for text.
    pub media_type: &'static str,
    /// Where a redirection leads, relative to the request.
    pub location: Option<String>,
    /// The bytes.
    pub body: Cow<'static, [u8]>,
}

impl Response {
    pub(crate) fn html(status: u16, page: String) -> Self {
        Self {
            status,
            media_type: "text/html; charset=utf-8",
            location: None,
            body: Cow::Owned(page.into_bytes()),
        }
    }

    pub(crate) fn asset(media_type: &'static str, body: Cow<'static, [u8]>) -> Self {
        Self { status: 200, media_type, location: None, body }
    }

    /// Returns the headers to send with it. Nothing may be stored, framed, guessed or sent to other sites.
    #[must_use]
    pub fn headers(&self) -> Vec<(&'static str, String)> {
        let mut headers = vec![
            ("content-type", self.media_type.to_owned()),
            ("content-security-policy", CONTENT_SECURITY_POLICY.to_owned()),
            ("cache-control", "no-store".to_owned()),
            ("referrer-policy", "no-referrer".to_owned()),
            ("x-content-type-options", "nosniff".to_owned()),
            (
                "permissions-policy",
                "camera=(), geolocation=(), microphone=(), payment=(), usb=()".to_owned(),
            ),
        ];
        if let Some(location) = &self.location {
            headers.push(("location", location.clone()));
        }
        headers
    }
}
