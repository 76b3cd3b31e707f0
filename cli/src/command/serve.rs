//! `serve`: the guide for a browser. The only code of the guide that listens.

#![expect(clippy::disallowed_types, reason = "a helper starts this to share the guide")]

use std::io::{self, Write};
use std::net::ToSocketAddrs;
use std::time::Duration;

use jiff::Timestamp;
use oxhttp::Server;
use oxhttp::model::{
    Body, HeaderValue, Method, Request as HttpRequest, Response as HttpResponse, StatusCode, header,
};
use waymark_content::Guide;
use waymark_ui::{Links, Request, respond};

use crate::fault::Fault;

/// Connections at one time. A desk has a handful of readers.
const MAX_CONNECTIONS: usize = 64;
/// How long one request may take to arrive and to be answered.
const TIMEOUT: Duration = Duration::from_secs(10);

pub(crate) fn run(guide: Guide, address: &str, out: &mut dyn Write) -> Result<(), Fault> {
    let listen = |error| Fault::Listen { address: address.to_owned(), error };
    let socket = address.to_socket_addrs().map_err(listen)?.next().ok_or_else(|| {
        listen(io::Error::new(io::ErrorKind::NotFound, "the address has no socket"))
    })?;
    let server = Server::new(move |request| answer(&guide, request))
        .bind(socket)
        .with_global_timeout(TIMEOUT)
        .with_max_concurrent_connections(MAX_CONNECTIONS)
        .spawn()
        .map_err(listen)?;
    writeln!(out, "The guide is at http://{socket}/")?;
    if !socket.ip().is_loopback() {
        writeln!(out, "Everyone in this network can read it, and can see who reads it.")?;
    }
    writeln!(out, "To stop it, press Ctrl+C.")?;
    out.flush()?;
    server.join().map_err(listen)
}

fn answer(guide: &Guide, request: &mut HttpRequest<Body>) -> HttpResponse<Body> {
    // The connection ends with the answer. One that a browser keeps would be told of an error once it has been idle for the
    // time-out, and the browser might take that for its next page.
    request.headers_mut().insert(header::CONNECTION, HeaderValue::from_static("close"));
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        return plain(StatusCode::METHOD_NOT_ALLOWED);
    }
    let uri = request.uri();
    let response = respond(
        guide,
        &Request {
            path: uri.path(),
            query: uri.query().unwrap_or_default(),
            now: Timestamp::now(),
            links: Links::Live,
        },
    );
    let mut builder = HttpResponse::builder().status(response.status);
    for (name, value) in response.headers() {
        builder = builder.header(name, value);
    }
    let body = match *request.method() {
        Method::HEAD => Body::empty(),
        _ => Body::from(response.body.into_owned()),
    };
    builder.body(body).unwrap_or_else(|_| plain(StatusCode::INTERNAL_SERVER_ERROR))
}

fn plain(status: StatusCode) -> HttpResponse<Body> {
    let mut response = HttpResponse::new(Body::empty());
    *response.status_mut() = status;
    response
}
