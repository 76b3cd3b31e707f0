//! `serve`: the guide for browsers. No other code of the guide opens a listening socket.
//!
//! 1. [`run`] raises the limit of open files ([`Limits`]), listens, and prints the address.
//! 2. [`Connections`] aborts the oldest connection if too many are open, so that a new reader is let in.
//! 3. Each connection brings one request and ends with its answer, at the latest at the [`DEADLINE`].
//! 4. [`answer()`] refuses what no reader asks for, and gives everything else to the guide.

#![expect(clippy::disallowed_types, reason = "a helper starts this to share the guide")]

mod answer;
mod limits;

use std::collections::VecDeque;
use std::convert::Infallible;
use std::io::{self, Write};
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime;
use tokio::task::{AbortHandle, block_in_place};
use tokio::time::{sleep, timeout};
use waymark_content::Guide;

use self::answer::answer;
use self::limits::Limits;
use crate::fault::Fault;

/// The deadline for a request, from the connection to the last byte of the response. On a poor connection, a phone
/// loads the largest file in less.
const DEADLINE: Duration = Duration::from_secs(10);
/// The largest request head in bytes. The longest query that is read has 8 kB, and cookies of other programs on this
/// computer are sent along.
const MAX_HEAD: usize = 32 * 1024;
/// How long to wait before accepting again after the system ran out of resources for a connection.
const PAUSE: Duration = Duration::from_millis(20);

/// Serves the guide on `address`, such as `127.0.0.1:8600`, until the program is ended. With port 0 the system
/// chooses a port.
///
/// # Errors
///
/// [`Fault::Listen`] if listening on the address fails.
pub(crate) fn run(guide: Guide, address: &str, out: &mut dyn Write) -> Result<(), Fault> {
    let listen = |error| Fault::Listen { address: address.to_owned(), error };
    let runtime = runtime::Builder::new_multi_thread().enable_all().build().map_err(listen)?;
    runtime.block_on(async {
        let listener = TcpListener::bind(address).await.map_err(listen)?;
        let at = listener.local_addr().map_err(listen)?;
        let served = Arc::new(Served { guide, name: name(address) });
        say_where(at, served.name.as_deref(), out)?;
        let mut connections = Connections::new(Limits::of_the_system());
        loop {
            match listener.accept().await {
                Ok((stream, peer)) => connections.let_in(stream, peer.ip(), Arc::clone(&served)),
                // Mostly the system has no file descriptor left, and ending a connection frees one.
                Err(_) => {
                    connections.end_oldest();
                    sleep(PAUSE).await;
                }
            }
        }
    })
}

/// What every connection needs.
struct Served {
    guide: Guide,
    /// The host name in the given address, if it was not a number.
    name: Option<String>,
}

/// Returns the host name in an address such as `desk.example:8600`; `None` if it is a number.
fn name(address: &str) -> Option<String> {
    let (host, _port) = address.rsplit_once(':')?;
    address.parse::<SocketAddr>().is_err().then(|| host.to_owned())
}

fn say_where(at: SocketAddr, name: Option<&str>, out: &mut dyn Write) -> io::Result<()> {
    let port = at.port();
    match name {
        Some(name) => writeln!(out, "The guide is at http://{name}:{port}/")?,
        None if at.ip().is_unspecified() => writeln!(
            out,
            "The guide is at http://localhost:{port}/ on this computer. \
             Others in this network type the number of this computer, such as 192.168.1.5, in the place of \"localhost\"."
        )?,
        None => writeln!(out, "The guide is at http://{at}/")?,
    }
    if !at.ip().is_loopback() {
        writeln!(out, "Everyone in this network can read it, and can see who reads it.")?;
    }
    writeln!(
        out,
        "A browser keeps the pages that are read in it, with answers and with words that are searched for, in its history. \
         Open the guide in a private window, and close that afterwards."
    )?;
    writeln!(out, "To stop it, press Ctrl+C.")?;
    out.flush()
}

/// The open connections, the oldest first. A reader's connection is open only for a moment. So if too many are open,
/// the oldest is probably a client that sends or reads too slowly.
struct Connections {
    open: VecDeque<Connection>,
    limits: Limits,
}

struct Connection {
    of: IpAddr,
    task: AbortHandle,
}

impl Connections {
    fn new(limits: Limits) -> Self {
        Self { open: VecDeque::new(), limits }
    }

    fn let_in(&mut self, stream: TcpStream, peer: IpAddr, served: Arc<Served>) {
        // A socket for both versions of IP sees an IPv4 address in two forms.
        let of = peer.to_canonical();
        self.open.retain(|connection| !connection.task.is_finished());
        let of_one = self.open.iter().filter(|connection| connection.of == of).count();
        if of_one >= self.limits.of_one_address {
            let oldest = self.open.iter().position(|connection| connection.of == of);
            oldest.and_then(|oldest| self.open.remove(oldest)).inspect(Connection::end);
        } else if self.open.len() >= self.limits.connections {
            self.end_oldest();
        }
        let task = tokio::spawn(serve(stream, served)).abort_handle();
        self.open.push_back(Connection { of, task });
    }

    fn end_oldest(&mut self) {
        self.open.pop_front().inspect(Connection::end);
    }
}

impl Connection {
    fn end(&self) {
        self.task.abort();
    }
}

/// Handles a connection: one request and its response. Keep-alive would need more rules to tell idle connections from
/// slow ones than it would save time.
async fn serve(stream: TcpStream, served: Arc<Served>) {
    let Ok(own) = stream.local_addr() else { return };
    let service = service_fn(|request| {
        // The first search builds the indexes, which may take a second. Meanwhile the runtime moves the other connections
        // to another thread.
        let answer =
            block_in_place(|| answer(&served.guide, &request, own.ip(), served.name.as_deref()));
        async { Ok::<_, Infallible>(answer) }
    });
    let connection = http1::Builder::new()
        .keep_alive(false)
        // A client may close its side after the request, and still waits for the response.
        .half_close(true)
        .max_buf_size(MAX_HEAD)
        .serve_connection(TokioIo::new(stream), service);
    // Answered, broken off or too late: there is nothing left to do, and nobody to tell.
    let _ = timeout(DEADLINE, connection).await;
}
