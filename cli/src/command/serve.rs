//! `serve`: the guide for browsers. The only code of the guide that listens.
//!
//! 1. [`run`] asks for room for connections ([`Limits`]), listens, and says where.
//! 2. [`Connections`] ends the oldest connection where too many are open, so that whoever comes is let in.
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

/// How long one request may take, from the connection to the last byte of its answer. The largest file takes a phone with a
/// poor connection less.
const DEADLINE: Duration = Duration::from_secs(10);
/// The longest head of a request, in bytes. The longest query that is read has 8 kB, and cookies of other programs on this
/// computer come along.
const MAX_HEAD: usize = 32 * 1024;
/// How long nobody is let in after the system had no room for a connection, as where other programs have taken it.
const PAUSE: Duration = Duration::from_millis(20);

/// Serves the guide on `address`, such as `127.0.0.1:8600`, until the program is ended. With port 0 the system chooses one.
///
/// # Errors
///
/// [`Fault::Listen`] where the address cannot be listened on.
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
                Err(_) => {
                    connections.end_oldest();
                    sleep(PAUSE).await;
                }
            }
        }
    })
}

/// What is served.
struct Served {
    guide: Guide,
    /// The name of this computer by which somebody asked to serve it, where it was no number.
    name: Option<String>,
}

/// Returns the name in an address, such as `desk.example:8600`; nothing where it is a number.
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

/// The connections that are open, the oldest first. A reader's are open for a moment, so where too many are, the oldest waits
/// for somebody who sends or reads too slowly.
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

/// Answers the one request of a connection. A connection that stays for more would be told apart from a slow one by more rules
/// than it saves time.
async fn serve(stream: TcpStream, served: Arc<Served>) {
    let Ok(own) = stream.local_addr() else { return };
    let service = service_fn(|request| {
        // The first search makes the indexes, which may take a second: others are answered by another thread meanwhile.
        let answer =
            block_in_place(|| answer(&served.guide, &request, own.ip(), served.name.as_deref()));
        async { Ok::<_, Infallible>(answer) }
    });
    let connection = http1::Builder::new()
        .keep_alive(false)
        .half_close(true)
        .max_buf_size(MAX_HEAD)
        .serve_connection(TokioIo::new(stream), service);
    // Whether it was answered, was broken off or took too long: nothing is left to do, and there is nobody to tell.
    let _ = timeout(DEADLINE, connection).await;
}
