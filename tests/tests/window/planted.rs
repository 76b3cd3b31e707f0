//! What would ask somebody else if a text, a translation or a fault brought it into a page: planted into a page in every form
//! that a web view knows.

use std::fs;
use std::io::{self, BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpListener, TcpStream, UdpSocket};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use serde_json::Value;

use crate::journey::is_gone;
use crate::stage::Stage;
use crate::webdriver::{Session, wait};

/// What stands in a page that should not: markup of a text, or a script.
enum Plant {
    Markup(&'static str),
    Script(&'static str),
}
use Plant::{Markup, Script};

/// What is planted, each in a page of its own. `HERE` stands for the address that listens.
const PLANTED: [Plant; 30] = [
    Markup("<img src='http://HERE/image'>"),
    Markup("<picture><source srcset='http://HERE/set'><img></picture>"),
    Markup("<svg><image href='http://HERE/svg' width='9' height='9'/></svg>"),
    Markup("<svg><use href='http://HERE/use#a'/></svg>"),
    Markup("<link rel='stylesheet' href='http://HERE/style'>"),
    Markup("<style>@import 'http://HERE/import'</style>"),
    Markup("<p style='background: url(http://HERE/background)'>x</p>"),
    Markup(
        "<style>@font-face { font-family: x; src: url(http://HERE/font) } p { font-family: x }</style><p>x</p>",
    ),
    Markup("<iframe src='http://HERE/frame'></iframe>"),
    Markup("<iframe srcdoc=\"<img src='http://HERE/srcdoc'>\"></iframe>"),
    Markup("<object data='http://HERE/object'></object>"),
    Markup("<embed src='http://HERE/embed'>"),
    Markup("<audio src='http://HERE/audio' autoplay></audio>"),
    Markup("<video poster='http://HERE/poster' src='http://HERE/video' autoplay></video>"),
    Markup(
        "<link rel='preload' as='image' href='http://HERE/preload'><link rel='modulepreload' href='http://HERE/modulepreload'>",
    ),
    Markup("<link rel='preconnect' href='http://HERE/'>"),
    Markup("<meta http-equiv='refresh' content='0; url=http://HERE/refresh'>"),
    Markup("<base href='http://HERE/'><img src='relative'>"),
    Script("new FontFace('x', 'url(http://HERE/face)').load().catch(() => {})"),
    Script(
        "document.head.append(Object.assign(document.createElement('script'), { src: 'http://HERE/script' }))",
    ),
    Script("import('http://HERE/module').catch(() => {})"),
    Script("new Worker('http://HERE/worker')"),
    Script("location.assign('http://HERE/assign')"),
    Script("fetch('http://HERE/fetch', { mode: 'no-cors' }).catch(() => {})"),
    Script("navigator.sendBeacon('http://HERE/beacon', 'x')"),
    Script("new WebSocket('ws://HERE/socket')"),
    Script("new EventSource('http://HERE/events')"),
    Script(
        "const form = document.createElement('form'); form.action = 'http://HERE/form'; form.method = 'post'; \
        document.body.append(form); form.submit()",
    ),
    Script(
        "const link = document.createElement('a'); link.href = 'http://HERE/link'; link.ping = 'http://HERE/ping'; \
        document.body.append(link); link.click()",
    ),
    Script(
        "const link = document.createElement('a'); link.href = 'http://HERE/download'; link.download = 'x'; \
        document.body.append(link); link.click()",
    ),
];

/// What the web view of today does not do by itself, in whatever page. Another release may.
const PLANTED_FOR_LATER: [Plant; 6] = [
    Markup("<link rel='prefetch' href='http://HERE/prefetch'>"),
    Markup("<link rel='dns-prefetch' href='http://HERE/'>"),
    Markup(
        "<link rel='manifest' href='http://HERE/manifest'><link rel='icon' href='http://HERE/icon'>",
    ),
    Markup("<video><track default kind='captions' src='http://HERE/track'></video>"),
    Script("window.open('http://HERE/window')"),
    Script(
        "const call = new RTCPeerConnection({ iceServers: [{ urls: 'stun:HERE' }] }); call.createDataChannel('x'); \
        call.createOffer().then((offer) => call.setLocalDescription(offer))",
    ),
];

/// A listener on loopback that notes who asks for what.
struct Ear {
    address: SocketAddr,
    heard: Arc<Mutex<Vec<String>>>,
}

impl Ear {
    fn listen() -> io::Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let address = listener.local_addr()?;
        let calls = UdpSocket::bind(address)?;
        let heard = Arc::new(Mutex::new(Vec::new()));
        let (asked, called) = (Arc::clone(&heard), Arc::clone(&heard));
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let heard = Arc::clone(&asked);
                // A connection that is only opened says nothing, and must not keep the next one waiting.
                thread::spawn(move || answer(stream, &heard));
            }
        });
        thread::spawn(move || {
            while calls.recv(&mut [0; 2048]).is_ok() {
                note(&called, "a call".to_owned());
            }
        });
        Ok(Self { address, heard })
    }

    /// Returns what was heard since the last time.
    fn heard(&self) -> Vec<String> {
        let mut heard =
            std::mem::take(&mut *self.heard.lock().unwrap_or_else(PoisonError::into_inner));
        heard.retain(|what| what != BY_ITSELF);
        heard
    }
}

fn note(heard: &Mutex<Vec<String>>, what: String) {
    heard.lock().unwrap_or_else(PoisonError::into_inner).push(what);
}

/// Notes a connection, and its request where there is one.
fn answer(mut stream: TcpStream, heard: &Mutex<Vec<String>>) {
    note(heard, CONNECTION.to_owned());
    // A connection that is opened in advance says nothing.
    let _ = stream.set_read_timeout(Some(PATIENCE));
    let mut line = String::new();
    let read = BufReader::new(&stream).read_line(&mut line);
    let Some(path) = line.split(' ').nth(1) else { return };
    if path == PAGE {
        let page = "HTTP/1.1 200 OK\r\ncontent-type: text/html\r\nconnection: close\r\n\r\n<p>Without a policy</p>";
        let _ = stream.write_all(page.as_bytes());
    } else {
        note(heard, path.to_owned());
        if read.is_ok() {
            let _ = stream.write_all(
                b"HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\nconnection: close\r\n\r\n",
            );
        }
    }
}

/// What is heard of each connection, whether it asks for something or not.
const CONNECTION: &str = "a connection";

/// What browsers ask for by themselves.
const BY_ITSELF: &str = "/favicon.ico";

/// How long the listener waits for the words of somebody who has called.
const PATIENCE: Duration = Duration::from_millis(300);

/// The page of the listener that may do everything.
const PAGE: &str = "/page";

/// Nothing that is planted in a page asks anybody for anything.
///
/// First each is planted in a page without a policy, in the browser that comes with the web view, and has to be heard from there.
/// For a preconnect, and for a link before it is refused, the web view opens a bare connection in spite of the policy: that has
/// nothing to say, and in a window without WebDriver the kernel refuses it (see `quiet`).
pub(crate) fn nothing_planted_leaves(stage: &Stage) -> Result<(), String> {
    let ear = Ear::listen().map_err(|error| error.to_string())?;
    let browser = stage.browser()?;
    let page = format!("http://{}{PAGE}", ear.address);
    for plant in &PLANTED {
        plant.grow(&browser, &page, &ear)?;
        let wanted = |what: &String| (what == CONNECTION) == plant.only_connects();
        wait(&format!("a page without a policy asks for {}", plant.text()), || {
            ear.heard().iter().any(wanted).then_some(())
        })?;
    }
    drop(browser);
    // The browser keeps what it knows of media in the home. The window does not.
    let _ = fs::remove_dir_all(stage.home().join(".cache"));

    let window = stage.open()?;
    window.shows("h1", "What do you need?")?;
    let page = window.address()?;
    for plant in PLANTED.iter().chain(&PLANTED_FOR_LATER) {
        plant.grow(&window, &page, &ear)?;
        // What is allowed comes at once, on a busy machine a little later.
        thread::sleep(Duration::from_millis(600));
        let mut heard = ear.heard();
        heard.retain(|what| what != CONNECTION || !(plant.only_connects() || plant.is_a_link()));
        let here = window.address()?;
        if !heard.is_empty() || here != page {
            return Err(format!("{} was heard as {heard:?}, and led to {here}", plant.text()));
        }
    }
    let _ = window.click("a.leave");
    is_gone(stage, window)
}

impl Plant {
    fn text(&self) -> &'static str {
        match self {
            Markup(text) | Script(text) => text,
        }
    }

    /// Tells whether a web view that is allowed to opens a connection for this, and asks for nothing.
    fn only_connects(&self) -> bool {
        self.text().contains("rel='preconnect'")
    }

    fn is_a_link(&self) -> bool {
        self.text().contains("link.click()")
    }

    /// Plants this in a page. What was heard before is forgotten.
    fn grow(&self, window: &Session, page: &str, ear: &Ear) -> Result<(), String> {
        window.visit(page)?;
        ear.heard();
        // A script that is refused, and one whose page is left, have no answer to give.
        let _ = window.script(&self.script(ear.address));
        Ok(())
    }

    /// Returns the script that plants this in the page that is shown.
    fn script(&self, here: SocketAddr) -> String {
        let script = match self {
            Markup(markup) => {
                format!("document.body.insertAdjacentHTML('beforeend', {})", Value::from(*markup))
            }
            Script(script) => (*script).to_owned(),
        };
        script.replace("HERE", &here.to_string())
    }
}
