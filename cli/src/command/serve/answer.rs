//! The response to a request.
//!
//! Any page that is open in a browser can send requests to this computer, and can read the responses if its own host
//! name resolves to this computer (DNS rebinding). So a request must name a host that is served, and what other sites
//! load by themselves is refused.

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

/// Returns the response to a request that arrived at the address `own` of this computer. Its host must be that
/// address, `localhost` if the address is local, or `name`.
///
/// Total: every request gets a response.
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
    // Browsers send `Sec-Fetch-Site` only over connections that they trust, such as to this computer. This header
    // also protects in a network.
    headers.insert("cross-origin-resource-policy", HeaderValue::from_static("same-origin"));
    if answer.status() == StatusCode::METHOD_NOT_ALLOWED {
        answer.headers_mut().insert(header::ALLOW, HeaderValue::from_static("GET, HEAD"));
    }
    answer
}

/// Returns the reason for refusing a request. It reveals nothing about the guide or this computer, because any web
/// page may read it.
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
        // It is unknown what such a method would do (RFC 9110, section 9.1).
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

/// Returns the host of a request; `None` if the target is not one that RFC 9112, section 3.2, allows, or the host is
/// not given exactly once.
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
    // A port consists of digits, and may be empty (RFC 3986, section 3.2.3).
    let is_port = |port: &str| {
        port.is_empty() || (port.bytes().all(|c| c.is_ascii_digit()) && host.port_u16().is_some())
    };
    let behind = host.as_str().strip_prefix(host.host())?;
    let is_whole = behind.is_empty() || behind.strip_prefix(':').is_some_and(is_port);
    let is_named = !host.host().is_empty() && !host.as_str().contains('@');
    (is_whole && is_named).then_some(host)
}

/// Returns whether a host is served at this address. A name can resolve to any address that its owner wants; a number
/// cannot.
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

/// Returns whether another site loads this, other than by a link that somebody clicks
/// ([Fetch Metadata](https://www.w3.org/TR/fetch-metadata/)).
fn is_loaded_by_another_site(headers: &HeaderMap) -> bool {
    let says = |name: &str, value: &str| headers.get(name).is_some_and(|given| given == value);
    let of_another = headers.contains_key("sec-fetch-site")
        && !says("sec-fetch-site", "same-origin")
        // `none`: the address was typed, or came from a bookmark.
        && !says("sec-fetch-site", "none");
    let by_link = says("sec-fetch-mode", "navigate")
        && says("sec-fetch-dest", "document")
        // A browser may prefetch a link before anybody clicks on it.
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
