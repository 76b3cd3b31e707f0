//! `waymark-cli serve`, asked by real peers: readers, pages of other sites, and whoever sends nonsense or sends slowly. Pages of
//! other sites in a real browser are in `tests/chromium`, load is in `scripts/serve-load`.

use std::io::{ErrorKind, Read as _, Write as _};
use std::net::{Ipv4Addr, SocketAddr, SocketAddrV4, TcpStream, ToSocketAddrs as _, UdpSocket};
use std::process::Command;
use std::time::{Duration, Instant};

use rustix::net::{AddressFamily, SocketFlags, SocketType, bind, connect, socket_with};
use waymark_tests::{Answer, NOW, Program, Served, guide, moment, none};
use waymark_ui::{Links, Request, respond};

/// As many connections of one address, and of all, as are open at one time.
const OF_ONE_ADDRESS: usize = 256;
const CONNECTIONS: usize = 768;

/// Sends a request for a page with these headers.
fn asked(served: &Served, headers: &str) -> Answer {
    served.send(&format!("GET /en/contact HTTP/1.1\r\n{headers}\r\n"))
}

/// Names what an answer says of the guide, which a refusal must not.
fn tells(answer: &Answer) -> bool {
    let body = String::from_utf8_lossy(&answer.body).to_lowercase();
    ["waymark", "guide", "unhcr", "<html"].iter().any(|word| body.contains(word))
}

#[test]
fn serve_answers_on_loopback_with_the_headers_of_the_guide() {
    let served = Served::start();
    for (path, status) in [
        ("/", 200),
        ("/en/contact", 200),
        ("/assets/style.css", 200),
        ("/en/nowhere", 404),
        ("/en/contact?x=1", 400),
        ("/%ff", 404),
    ] {
        let answer = served.ask("GET", path);
        assert_eq!(answer.status, status, "{path}");
        let (path, query) = path.split_once('?').unwrap_or((path, ""));
        let expected =
            respond(guide(), &Request { path, query, now: moment(NOW), links: Links::Browser });
        for (name, value) in expected.headers() {
            assert_eq!(answer.header(name), Some(value), "{path}: {name}");
        }
        assert!(!answer.body.is_empty(), "{path}");
    }
}

#[test]
fn serve_says_the_port_that_the_system_chose_and_that_a_browser_keeps_what_is_read() {
    let served = Served::start();
    assert!(!served.address().ends_with(":0"), "{:?}", served.lines);
    assert_eq!(served.ask("GET", "/en/").status, 200);
    let said = served.lines.join("\n");
    assert!(said.contains("history") && said.contains("searched for"), "{said}");
    assert!(!said.contains("network"), "{said}");
}

#[test]
fn whoever_searches_in_a_browser_reads_that_it_keeps_the_words() {
    let served = Served::start();
    for locale in guide().locales().all() {
        let kept = locale.search_kept().to_string();
        let path = format!("/{}/search", locale.id());
        let body = String::from_utf8(served.ask("GET", &path).body).unwrap();
        assert!(body.contains(&kept), "{path}");
        for query in ["", "q=visa"] {
            let says = |links| {
                let request = Request { path: &path, query, now: moment(NOW), links };
                let page = respond(guide(), &request).body.into_owned();
                String::from_utf8(page).unwrap().contains(&kept)
            };
            assert!(says(Links::Browser), "{path}?{query}");
            assert!(!says(Links::Live), "the window keeps nothing: {path}?{query}");
        }
    }
}

#[test]
fn serve_refuses_whatever_would_change_something_and_says_what_is_allowed() {
    let served = Served::start();
    for method in ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"] {
        let answer = served.ask(method, "/en/contact");
        assert_eq!((answer.status, answer.header("allow")), (405, Some("GET, HEAD")), "{method}");
    }
    assert_eq!(served.ask("CONNECT", served.address()).status, 405);
    // What nobody knows is another thing than what is not done here (RFC 9110, section 9.1).
    for method in ["get", "Head", "BREW", "GETS", "PROPFIND", "QUERY"] {
        let answer = served.ask(method, "/en/contact");
        assert_eq!((answer.status, answer.header("allow")), (501, None), "{method}");
        assert!(!tells(&answer), "{method}");
    }
}

#[test]
fn serve_answers_a_question_for_headers_as_one_for_the_page_without_the_page() {
    let served = Served::start();
    for path in ["/en/contact", "/assets/style.css", "/en/nowhere"] {
        let [page, head] = ["GET", "HEAD"].map(|method| served.ask(method, path));
        assert_eq!((head.status, head.body.len()), (page.status, 0), "{path}");
        let names = |answer: &Answer| {
            answer.headers.iter().filter(|(name, _)| name != "date").cloned().collect::<Vec<_>>()
        };
        assert_eq!(names(&head), names(&page), "{path}");
        assert_eq!(head.header("content-length"), Some(page.body.len().to_string().as_str()));
    }
}

#[test]
fn only_the_address_that_is_served_is_answered() {
    let served = Served::start();
    let port = served.address().rsplit_once(':').unwrap().1;
    for (host, status) in [
        ("127.0.0.1", 200),
        ("127.0.0.1:1", 200),
        ("127.9.9.9", 200),
        ("localhost", 200),
        ("LocalHost:80", 200),
        ("[::1]:80", 200),
        ("[::ffff:127.0.0.1]", 200),
        ("localhost:", 200),
        ("127.0.0.1:", 200),
        ("[::1]:", 200),
        ("evil.example:", 421),
        (":", 400),
        ("localhost::", 400),
        ("localhost:+1", 400),
        ("localhost:70000", 400),
        ("evil.example", 421),
        ("localhost.evil.example", 421),
        ("evil.localhost", 421),
        ("127.0.0.1.evil.example", 421),
        ("192.0.2.1", 421),
        ("0.0.0.0", 421),
        ("[2001:db8::1]", 421),
        ("waymark", 421),
        ("localhost@evil.example", 400),
        ("evil.example@localhost", 400),
        ("localhost:port", 400),
        ("localhost/", 400),
        ("local host", 400),
        ("localh\u{f6}st", 400),
        ("", 400),
    ] {
        for host in [host.to_owned(), format!("{host}:{port}")] {
            // Some have a port already.
            if host.rsplit(']').next().is_some_and(|rest| rest.matches(':').count() > 1)
                && host != "localhost::"
            {
                continue;
            }
            let answer = asked(&served, &format!("host: {host}\r\n"));
            let status = if host.starts_with(':') { 400 } else { status };
            assert_eq!(answer.status, status, "{host:?}");
            assert_eq!(tells(&answer), status == 200, "{host:?}: {answer:?}");
        }
    }
    for headers in ["", "host: localhost\r\nhost: localhost\r\n", "x-forwarded-host: localhost\r\n"]
    {
        assert_eq!(asked(&served, headers).status, 400, "{headers:?}");
    }
    // The host of a whole address is the one that counts (RFC 9112, section 3.2.2).
    for (target, status) in [("http://localhost/en/", 200), ("http://evil.example/en/", 421)] {
        let request = format!("GET {target} HTTP/1.1\r\nhost: localhost\r\n\r\n");
        assert_eq!(served.send(&request).status, status, "{target}");
    }
}

#[test]
fn a_name_by_which_somebody_serves_is_answered_and_no_other() {
    let served = Served::at("localhost:0");
    assert!(served.address().starts_with("localhost:"), "{:?}", served.lines);
    assert_eq!(served.ask("GET", "/en/").status, 200);
    assert_eq!(asked(&served, "host: evil.example\r\n").status, 421);
}

#[test]
fn in_a_network_the_own_address_is_answered_and_everybody_is_told() {
    let served = Served::at("0.0.0.0:0");
    let said = served.lines.join("\n");
    assert!(said.contains("can see who reads"), "{said}");
    let port = served.address().rsplit_once(':').unwrap().1;
    assert_eq!(asked(&served, "host: localhost\r\n").status, 200);
    assert_eq!(asked(&served, "host: 0.0.0.0\r\n").status, 421);
    // The way to a network is asked of the system; nothing is sent.
    let way = UdpSocket::bind("0.0.0.0:0").unwrap();
    if way.connect("192.0.2.1:9").is_err() {
        writeln!(std::io::stderr(), "skipped: an address of the network: there is none").unwrap();
        return;
    }
    let own = way.local_addr().unwrap().ip();
    for (host, status) in
        [(own.to_string(), 200), (format!("{own}:{port}"), 200), ("localhost".to_owned(), 421)]
    {
        let address = format!("{own}:{port}").to_socket_addrs().unwrap().next().unwrap();
        let mut stream = TcpStream::connect(address).unwrap();
        write!(stream, "GET /en/ HTTP/1.1\r\nhost: {host}\r\n\r\n").unwrap();
        let mut answer = String::new();
        let _ = stream.read_to_string(&mut answer).unwrap();
        assert!(answer.starts_with(&format!("HTTP/1.1 {status} ")), "{host}: {answer}");
    }
}

#[test]
fn in_a_network_of_both_kinds_of_addresses_readers_of_both_are_answered() {
    if TcpStream::connect("[::1]:9")
        .is_err_and(|error| error.kind() != ErrorKind::ConnectionRefused)
    {
        writeln!(std::io::stderr(), "skipped: serve at [::]:0: this computer has no IPv6").unwrap();
        return;
    }
    let served = Served::at("[::]:0");
    let said = served.lines.join("\n");
    assert!(said.contains("http://localhost:") && said.contains("can see who reads"), "{said}");
    let port: u16 = served.address().rsplit_once(':').unwrap().1.parse().unwrap();
    assert_ne!(port, 0);
    for (host, status) in [
        ("localhost", 200),
        ("127.0.0.1", 200),
        ("[::1]", 200),
        ("[::]", 421),
        ("evil.example", 421),
    ] {
        for to in ["127.0.0.1", "::1"] {
            let mut stream = TcpStream::connect((to, port)).unwrap();
            write!(stream, "GET /en/ HTTP/1.1\r\nhost: {host}:{port}\r\n\r\n").unwrap();
            let mut answer = String::new();
            let _ = stream.read_to_string(&mut answer).unwrap();
            assert!(answer.starts_with(&format!("HTTP/1.1 {status} ")), "{host} at {to}: {answer}");
        }
    }
}

#[test]
fn what_a_page_of_another_site_loads_by_itself_is_refused_and_a_link_is_not() {
    let served = Served::start();
    for (site, mode, dest, more, status) in [
        ("none", "navigate", "document", "", 200),
        ("same-origin", "no-cors", "image", "", 200),
        ("same-origin", "cors", "empty", "", 200),
        ("cross-site", "navigate", "document", "sec-fetch-user: ?1\r\n", 200),
        // Some browsers never tell whether somebody clicked.
        ("cross-site", "navigate", "document", "", 200),
        ("same-site", "navigate", "document", "", 200),
        ("cross-site", "navigate", "document", "sec-purpose: prefetch\r\n", 403),
        ("cross-site", "navigate", "iframe", "sec-fetch-user: ?1\r\n", 403),
        ("cross-site", "navigate", "object", "", 403),
        ("cross-site", "navigate", "embed", "", 403),
        ("same-site", "navigate", "frame", "", 403),
        ("cross-site", "no-cors", "image", "", 403),
        ("cross-site", "no-cors", "script", "", 403),
        ("cross-site", "no-cors", "style", "", 403),
        ("same-site", "no-cors", "image", "", 403),
        ("cross-site", "cors", "font", "", 403),
        ("cross-site", "cors", "empty", "origin: http://evil.example\r\n", 403),
        ("cross-site", "no-cors", "empty", "", 403),
        ("cross-site", "no-cors", "document", "", 403),
        ("cross-site", "websocket", "websocket", "upgrade: websocket\r\n", 403),
        ("anything", "no-cors", "image", "", 403),
    ] {
        let answer = asked(
            &served,
            &format!(
                "host: localhost\r\nsec-fetch-site: {site}\r\nsec-fetch-mode: {mode}\r\nsec-fetch-dest: {dest}\r\n{more}"
            ),
        );
        assert_eq!(answer.status, status, "{site} {mode} {dest} {more}");
        assert_eq!(tells(&answer), status == 200, "{site} {mode} {dest} {more}");
        // For browsers that do not tell.
        assert_eq!(answer.header("cross-origin-resource-policy"), Some("same-origin"));
    }
}

#[test]
fn a_request_that_is_none_is_refused_and_the_next_one_answered() {
    let served = Served::start();
    let head = "host: localhost\r\n";
    let long = "a".repeat(200_000);
    let requests = [
        format!("GET localhost HTTP/1.1\r\n{head}\r\n"),
        format!("GET localhost:80 HTTP/1.1\r\n{head}\r\n"),
        format!("GET 127.0.0.1 HTTP/1.1\r\n{head}\r\n"),
        format!("GET en/contact HTTP/1.1\r\n{head}\r\n"),
        format!("GET * HTTP/1.1\r\n{head}\r\n"),
        format!("GET ftp://localhost/ HTTP/1.1\r\n{head}\r\n"),
        format!("GET file:///etc/passwd HTTP/1.1\r\n{head}\r\n"),
        format!("GET http://user@localhost/ HTTP/1.1\r\n{head}\r\n"),
        format!("GET http:// HTTP/1.1\r\n{head}\r\n"),
        format!("GET  HTTP/1.1\r\n{head}\r\n"),
        format!("GET HTTP/1.1\r\n{head}\r\n"),
        format!("GET /en/ contact HTTP/1.1\r\n{head}\r\n"),
        format!("GET /\u{1} HTTP/1.1\r\n{head}\r\n"),
        format!("GET /\0 HTTP/1.1\r\n{head}\r\n"),
        format!("GET /en/ HTTP/3.7\r\n{head}\r\n"),
        format!("GET /en/\r\n{head}\r\n"),
        format!("G\u{e9}T /en/ HTTP/1.1\r\n{head}\r\n"),
        format!("GET /en/ HTTP/1.1\r\n{head}no colon\r\n\r\n"),
        format!("GET /en/ HTTP/1.1\r\n{head} folded: line\r\n\r\n"),
        format!("GET /en/ HTTP/1.1\r\n{head}content-length: many\r\n\r\n"),
        format!("GET /en/ HTTP/1.1\r\n{head}content-length: 1\r\ncontent-length: 2\r\n\r\n"),
        format!("GET /{long} HTTP/1.1\r\n{head}\r\n"),
        format!("GET /en/ HTTP/1.1\r\n{head}x: {long}\r\n\r\n"),
        format!("GET /en/ HTTP/1.1\r\n{head}{}\r\n", "x: y\r\n".repeat(500)),
        "\u{16}\u{3}\u{1}\u{2}\0\u{1}\0\u{1}\u{fc}\u{3}\u{3} a greeting of TLS\r\n\r\n".to_owned(),
    ];
    none(requests.iter().filter_map(|request| {
        let mut stream = served.connect();
        let bytes: Vec<u8> = request.chars().map(|c| c as u8).collect();
        // It may be refused before it has come to its end.
        let _ = stream.write_all(&bytes);
        let mut answer = Vec::new();
        let _ = stream.read_to_end(&mut answer);
        let first = String::from_utf8_lossy(&answer).lines().next().unwrap_or_default().to_owned();
        // A head that is too long may be broken off, so that even the refusal is lost on the way.
        let refused =
            first.starts_with("HTTP/1.1 4") || (first.is_empty() && request.len() > 100_000);
        let shown: String = request.chars().take(60).collect();
        (!refused).then(|| format!("{shown:?}: {first:?}"))
    }));
    assert_eq!(served.ask("GET", "/en/").status, 200);
}

#[test]
fn curl_is_answered_as_any_other_peer() {
    let served = Served::start();
    let page = format!("http://{}/en/contact", served.address());
    let target = format!("http://{}", served.address());
    let large = "x".repeat(100_000);
    for (words, status) in [
        (vec![page.as_str()], "200"),
        (vec!["--head", &page], "200"),
        (vec!["--http1.0", &page], "200"),
        (vec!["--compressed", "--http2", &page], "200"),
        (vec!["--request-target", "localhost", &target], "400"),
        (vec!["--request-target", "*", &target], "400"),
        (vec!["--header", "host:", &page], "400"),
        (vec!["--header", "host: evil.example", &page], "421"),
        (vec!["--proxy", &target, "http://evil.example/en/"], "421"),
        (vec!["--data", "answer=yes", &page], "405"),
        (vec!["--data", &large, &page], "405"),
        (vec!["--upload-file", "/proc/self/status", &page], "405"),
        (vec!["--path-as-is", &format!("{target}/../../etc/passwd")], "404"),
    ] {
        let mut curl = Command::new("curl");
        curl.args(["--silent", "--noproxy", "127.0.0.1", "--write-out", "\n%{http_code}"]);
        let Ok(said) = curl.args(&words).output() else {
            writeln!(std::io::stderr(), "skipped: serve, asked by curl: it is not there").unwrap();
            return;
        };
        let shown: Vec<_> = words.iter().map(|word| word.get(..60).unwrap_or(word)).collect();
        assert_eq!(said.status.code(), Some(0), "{shown:?}");
        let out = String::from_utf8_lossy(&said.stdout);
        assert_eq!(out.rsplit('\n').next(), Some(status), "{shown:?}: {out}");
    }
}

/// Returns whether a connection was ended from the other side.
fn is_ended(stream: &mut TcpStream) -> bool {
    match stream.read(&mut [0; 64]) {
        Ok(read) => read == 0,
        Err(error) => !matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut),
    }
}

/// Opens connections that begin a request and do not end it.
fn slow(served: &Served, count: usize) -> Vec<TcpStream> {
    (0..count).map(|_| begun(served.connect())).collect()
}

fn begun(mut stream: TcpStream) -> TcpStream {
    stream.write_all(b"GET /en/ HTTP/1.1\r\nhost: local").unwrap();
    stream
}

/// Connects from one of the many addresses that this computer has for itself.
fn connect_from(own: Ipv4Addr, served: &Served) -> TcpStream {
    // No program that another test starts meanwhile gets it.
    let flags = SocketFlags::CLOEXEC;
    let socket = socket_with(AddressFamily::INET, SocketType::STREAM, flags, None).unwrap();
    bind(&socket, &SocketAddr::V4(SocketAddrV4::new(own, 0))).unwrap();
    connect(&socket, &served.address().parse::<SocketAddr>().unwrap()).unwrap();
    let stream = TcpStream::from(socket);
    stream.set_read_timeout(Some(Duration::from_secs(5))).unwrap();
    stream
}

/// Expects a page, and that nobody has waited for it as long as a second.
#[track_caller]
fn reads_at_once(served: &Served) {
    let asked = Instant::now();
    assert_eq!(served.ask("GET", "/en/contact").status, 200);
    let waited = asked.elapsed();
    assert!(waited < Duration::from_secs(1), "a reader waited {waited:?}");
}

#[test]
fn one_address_holds_no_more_than_its_share_and_the_oldest_ends() {
    let served = Served::start();
    let mut slow = slow(&served, OF_ONE_ADDRESS + 10);
    for stream in &mut slow[..10] {
        assert!(is_ended(stream), "a connection above the share is still open");
    }
    // The youngest is still heard.
    let last = slow.last_mut().unwrap();
    last.write_all(b"host\r\n\r\n").unwrap();
    let mut answer = String::new();
    let _ = last.read_to_string(&mut answer).unwrap();
    assert!(answer.starts_with("HTTP/1.1 200 "), "{answer}");
}

/// Takes as long as one request may: ten seconds.
#[test]
fn two_hundred_who_send_a_byte_now_and_then_keep_no_reader_waiting_and_are_given_up() {
    let served = Served::start();
    let mut slow = slow(&served, 200);
    // The time between two bytes.
    slow[0].set_read_timeout(Some(Duration::from_millis(500))).unwrap();
    while !is_ended(&mut slow[0]) {
        reads_at_once(&served);
        for stream in &mut slow {
            // It may have been given up by now.
            let _ = stream.write_all(b"x");
        }
    }
    none(slow.iter_mut().filter_map(|stream| {
        (!is_ended(stream)).then(|| "a slow connection is still open".to_owned())
    }));
}

#[test]
fn where_few_files_may_be_open_no_reader_waits_for_the_slow_ones() {
    for limit in ["ulimit -n 64", "ulimit -n 32", "ulimit -S -n 32"] {
        let served = Served::within(limit, "127.0.0.1:0");
        let mut slow = slow(&served, 200);
        reads_at_once(&served);
        for _ in 0..10 {
            slow.extend(self::slow(&served, 20));
            reads_at_once(&served);
        }
    }
}

#[test]
fn as_many_connections_are_open_as_the_limit_of_files_has_room_for() {
    // Only the lower limit is small, and may be raised.
    for (limit, of_one_address) in [("ulimit -S -n 64", OF_ONE_ADDRESS), ("ulimit -n 64", 14)] {
        let served = Served::within(limit, "127.0.0.1:0");
        let mut slow = slow(&served, of_one_address + 1);
        assert!(is_ended(&mut slow[0]), "{limit}: a connection above the share is still open");
        slow[1].set_read_timeout(Some(Duration::from_millis(300))).unwrap();
        assert!(!is_ended(&mut slow[1]), "{limit}: a connection within the share has ended");
    }
}

#[test]
fn all_addresses_together_hold_no_more_than_there_is_room_for_and_the_oldest_ends() {
    let served = Served::start();
    let own = |last| Ipv4Addr::new(127, 0, 0, last);
    // Three with their whole share fill it, so a fourth and a fifth take of the first.
    let mut held = Vec::new();
    for last in 1..=5 {
        let of_this = if last <= 3 { OF_ONE_ADDRESS } else { 20 };
        held.extend((0..of_this).map(|_| begun(connect_from(own(last), &served))));
    }
    assert_eq!(held.len(), CONNECTIONS + 40);
    reads_at_once(&served);
    // One more has read by now: of the first address, whose oldest has ended for it already.
    for (number, stream) in held.iter_mut().enumerate().take(40) {
        assert!(is_ended(stream), "connection {number} is still open");
    }
    for number in [50, 255, 256, CONNECTIONS, CONNECTIONS + 39] {
        let stream = &mut held[number];
        stream.set_read_timeout(Some(Duration::from_millis(300))).unwrap();
        assert!(!is_ended(stream), "connection {number} has ended");
    }
    // A reader at any of the addresses is let in.
    for last in 1..=6 {
        let mut stream = connect_from(own(last), &served);
        stream.write_all(b"GET /en/ HTTP/1.1\r\nhost: localhost\r\n\r\n").unwrap();
        let mut answer = String::new();
        let _ = stream.read_to_string(&mut answer).unwrap();
        assert!(answer.starts_with("HTTP/1.1 200 "), "{last}: {answer}");
    }
}

#[test]
fn serve_says_when_the_port_is_taken() {
    let served = Served::start();
    let ended = Program::new(&["serve", "--addr", served.address()]).exits(3);
    assert!(
        ended.error().contains(served.address()) && ended.error().contains("another port"),
        "{}",
        ended.error()
    );
}

#[test]
fn serve_says_when_an_address_is_none() {
    for address in ["nowhere", "nowhere.invalid:8600", "127.0.0.1", "127.0.0.1:70000", ""] {
        let ended = Program::new(&["serve", "--addr", address]).exits(3);
        assert!(ended.error().contains(address), "{}", ended.error());
    }
}
