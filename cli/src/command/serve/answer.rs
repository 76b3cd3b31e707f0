//! What one request is answered.
//!
//! Any page that somebody has open in a browser can send requests to this computer, and read the answers where its own name leads
//! here. So a request must ask for an address that is served, and what pages of other sites load by themselves is refused.

use std::net::IpAddr;

use http_body_util::Full;
use hyper::body::Bytes;
use hyper::header::{self, HeaderMap, HeaderValue};
use hyper::http::uri::Authority;
use hyper::{Method, Request, Response, StatusCode};
use jiff::Timestamp;
use waymark_content::Guide;
use waymark_ui::{Links, respond};

type Answer = Response<Full<Bytes>>;

/// Returns the answer to a request that came in at the address `own` of this computer. It may ask for that address, for
/// `localhost` where that is meant, and for `name`.
///
/// Total: every request has an answer.
pub(super) fn answer<B>(
    guide: &Guide,
    request: &Request<B>,
    own: IpAddr,
    name: Option<&str>,
) -> Answer {
    let mut answer = match refusal(request, own, name) {
        Some((status, why)) => refused(status, why),
        None => page(guide, request),
    };
    let headers = answer.headers_mut();
    // Browsers tell who asks only where they trust the way, as on this computer. This holds in a network too.
    headers.insert("cross-origin-resource-policy", HeaderValue::from_static("same-origin"));
    if answer.status() == StatusCode::METHOD_NOT_ALLOWED {
        answer.headers_mut().insert(header::ALLOW, HeaderValue::from_static("GET, HEAD"));
    }
    answer
}

/// Returns why a request is refused. The words say nothing of the guide or of this computer, since anybody's page may read them.
fn refusal<B>(
    request: &Request<B>,
    own: IpAddr,
    name: Option<&str>,
) -> Option<(StatusCode, &'static str)> {
    match *request.method() {
        Method::GET | Method::HEAD => {}
        Method::POST
        | Method::PUT
        | Method::DELETE
        | Method::PATCH
        | Method::OPTIONS
        | Method::TRACE
        | Method::CONNECT => {
            return Some((StatusCode::METHOD_NOT_ALLOWED, "This can only be read."));
        }
        // Nobody knows what it would do (RFC 9110, section 9.1).
        _ => return Some((StatusCode::NOT_IMPLEMENTED, "This cannot be done.")),
    }
    let Some(host) = host(request) else {
        return Some((StatusCode::BAD_REQUEST, "This request cannot be read."));
    };
    if !is_served(host.host(), own, name) {
        return Some((
            StatusCode::MISDIRECTED_REQUEST,
            "There is nothing at this address. Type it exactly as it was given to you.",
        ));
    }
    if is_loaded_by_another_site(request.headers()) {
        return Some((StatusCode::FORBIDDEN, "No other page may load this."));
    }
    None
}

/// Returns the host that a request asks for; nothing where its target is none (RFC 9112, section 3.2) or the host is not given
/// exactly once.
fn host<B>(request: &Request<B>) -> Option<Authority> {
    let mut hosts = request.headers().get_all(header::HOST).iter();
    let (Some(given), None) = (hosts.next(), hosts.next()) else { return None };
    let given: Authority = given.to_str().ok()?.parse().ok()?;
    let uri = request.uri();
    let host = match (uri.scheme_str(), uri.authority()) {
        (None, None) if uri.path().starts_with('/') => given,
        (Some("http"), Some(host)) => host.clone(),
        _ => return None,
    };
    // A port is of digits, and may have none (RFC 3986, section 3.2.3).
    let is_port = |port: &str| {
        port.is_empty() || (port.bytes().all(|c| c.is_ascii_digit()) && host.port_u16().is_some())
    };
    let behind = host.as_str().strip_prefix(host.host())?;
    let is_whole = behind.is_empty() || behind.strip_prefix(':').is_some_and(is_port);
    let is_named = !host.host().is_empty() && !host.as_str().contains('@');
    (is_whole && is_named).then_some(host)
}

/// Returns whether a host is served at this address. A name leads wherever its owner wants, a number does not.
fn is_served(host: &str, own: IpAddr, name: Option<&str>) -> bool {
    let own = own.to_canonical();
    let number = host.trim_start_matches('[').trim_end_matches(']').parse::<IpAddr>();
    match number.map(|number| number.to_canonical()) {
        Ok(number) => number == own || (number.is_loopback() && own.is_loopback()),
        Err(_) => {
            (own.is_loopback() && host.eq_ignore_ascii_case("localhost"))
                || name.is_some_and(|name| host.eq_ignore_ascii_case(name))
        }
    }
}

/// Returns whether a page of another site loads this, other than by a link on which somebody clicks
/// ([Fetch Metadata](https://www.w3.org/TR/fetch-metadata/)).
fn is_loaded_by_another_site(headers: &HeaderMap) -> bool {
    let says = |name: &str, value: &str| headers.get(name).is_some_and(|given| given == value);
    let of_another = headers.contains_key("sec-fetch-site")
        && !says("sec-fetch-site", "same-origin")
        && !says("sec-fetch-site", "none");
    let by_link = says("sec-fetch-mode", "navigate")
        && says("sec-fetch-dest", "document")
        && !headers.contains_key("sec-purpose");
    of_another && !by_link
}

fn refused(status: StatusCode, why: &'static str) -> Answer {
    let mut answer = Answer::new(Full::from(why));
    *answer.status_mut() = status;
    for (name, value) in [
        (header::CONTENT_TYPE, "text/plain; charset=utf-8"),
        (header::CONTENT_SECURITY_POLICY, "default-src 'none'; frame-ancestors 'none'"),
        (header::CACHE_CONTROL, "no-store"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    ] {
        answer.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    answer
}

fn page<B>(guide: &Guide, request: &Request<B>) -> Answer {
    let uri = request.uri();
    let response = respond(
        guide,
        &waymark_ui::Request {
            path: uri.path(),
            query: uri.query().unwrap_or_default(),
            now: Timestamp::now(),
            links: Links::Browser,
        },
    );
    let mut builder = Response::builder().status(response.status);
    for (name, value) in response.headers() {
        builder = builder.header(name, value);
    }
    builder.body(Full::from(response.body)).unwrap_or_else(|_| {
        refused(StatusCode::INTERNAL_SERVER_ERROR, "This page cannot be shown.")
    })
}
