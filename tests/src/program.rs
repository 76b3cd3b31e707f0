//! The command line as a program, the way people run it.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::LazyLock;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use serde_json::Value;

/// `waymark-cli` with its arguments.
pub struct Program {
    words: Vec<String>,
    input: Vec<u8>,
    limits: String,
}

/// A program that has ended.
pub struct Ended {
    words: Vec<String>,
    output: Output,
}

impl Program {
    /// Takes the words of the command line.
    #[must_use]
    pub fn new(words: &[&str]) -> Self {
        let words = words.iter().map(|word| (*word).to_owned()).collect();
        Self { words, input: Vec::new(), limits: String::new() }
    }

    /// Gives it this on its standard input.
    #[must_use]
    pub fn reads(self, input: impl Into<Vec<u8>>) -> Self {
        Self { input: input.into(), ..self }
    }

    /// Takes one more word, such as a path.
    #[must_use]
    pub fn with(mut self, word: &Path) -> Self {
        self.words.push(word.to_str().expect("paths of tests are UTF-8").to_owned());
        self
    }

    /// Runs it behind shell commands that set limits, such as `ulimit -f 8`.
    #[must_use]
    pub fn within(self, limits: &str) -> Self {
        Self { limits: limits.to_owned(), ..self }
    }

    /// Runs it to its end.
    ///
    /// # Panics
    ///
    /// Where the program cannot be started.
    #[must_use]
    #[track_caller]
    pub fn run(self) -> Ended {
        let mut child = command(&self.limits)
            .args(&self.words)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program can be started");
        // It may end before it has read all its input, which is no error.
        let _ = child.stdin.take().map(|mut input| input.write_all(&self.input));
        let output = child.wait_with_output().expect("the program can be waited for");
        Ended { words: self.words, output }
    }

    /// Runs it and expects this exit code.
    ///
    /// # Panics
    ///
    /// Where it ends with another one.
    #[must_use]
    #[track_caller]
    pub fn exits(self, code: i32) -> Ended {
        let ended = self.run();
        assert_eq!(
            ended.output.status.code(),
            Some(code),
            "{:?}: {}{}",
            ended.words,
            ended.out(),
            ended.error()
        );
        ended
    }
}

impl Ended {
    /// Returns its exit code; `None` if the system ended it.
    #[must_use]
    pub fn code(&self) -> Option<i32> {
        self.output.status.code()
    }

    /// Returns what it wrote.
    #[must_use]
    pub fn out(&self) -> String {
        String::from_utf8(self.output.stdout.clone()).expect("the output is UTF-8")
    }

    /// Returns what it wrote to the error stream.
    #[must_use]
    pub fn error(&self) -> String {
        String::from_utf8_lossy(&self.output.stderr).into_owned()
    }

    /// Returns its output as JSON.
    ///
    /// # Panics
    ///
    /// Where it is none.
    #[must_use]
    #[track_caller]
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.out())
            .unwrap_or_else(|error| panic!("{:?}: {error}: {}", self.words, self.out()))
    }
}

/// Returns a command that runs the program behind words of a shell, where there are any.
fn command(limits: &str) -> Command {
    if limits.is_empty() {
        return Command::new(program());
    }
    let mut shell = Command::new("sh");
    shell.args(["-c", &format!("{limits}; exec \"$0\" \"$@\"")]).arg(program());
    shell
}

/// Returns the path of the program: that in `WAYMARK_CLI`, else one that is built once from the same sources and with
/// the same profile as this test. `scripts/test` passes the program that it has built, because building this package
/// alone would compile its dependencies again with other features.
fn program() -> &'static Path {
    static PROGRAM: LazyLock<PathBuf> = LazyLock::new(|| {
        if let Some(built) = std::env::var_os("WAYMARK_CLI") {
            return built.into();
        }
        let profile = profile_folder();
        let mut build = Command::new(env!("CARGO"));
        build.args(["build", "--quiet", "--package", "waymark-cli", "--target-dir"]);
        build.arg(profile.parent().expect("the folder of a profile stands in the target folder"));
        if profile.ends_with("release") {
            build.arg("--release");
        }
        build.current_dir(env!("CARGO_MANIFEST_DIR"));
        assert!(
            build.status().expect("cargo can be started").success(),
            "the program does not build"
        );
        profile.join(format!("waymark-cli{}", std::env::consts::EXE_SUFFIX))
    });
    &PROGRAM
}

/// Returns `target/debug` or its like, in which this test stands below `deps`.
fn profile_folder() -> PathBuf {
    let test = std::env::current_exe().expect("a test knows its path");
    let profile = test.ancestors().nth(2).expect("a test stands in target/<profile>/deps");
    profile.to_owned()
}

/// A folder for the files of one test, removed with it.
pub struct Scratch {
    path: PathBuf,
}

impl Scratch {
    /// Makes a new empty folder.
    ///
    /// # Panics
    ///
    /// Where it cannot be made.
    #[must_use]
    pub fn new() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let name = format!("waymark-tests-{}-{number}", std::process::id());
        let path = profile_folder().join("tmp").join(name);
        std::fs::create_dir_all(&path).expect("the target folder can be written");
        Self { path }
    }

    /// Returns its path.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }
}

impl Default for Scratch {
    fn default() -> Self {
        Self::new()
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        // If a test has failed already, its own message matters more than this one.
        let _ = std::fs::remove_dir_all(&self.path);
    }
}

/// `waymark-cli serve`, until it is dropped.
pub struct Served {
    child: Child,
    address: String,
    /// The lines that it wrote before it answered.
    pub lines: Vec<String>,
}

/// What an HTTP server answered.
#[derive(Debug)]
pub struct Answer {
    /// The status, such as 200.
    pub status: u16,
    /// The headers, with lower-case names.
    pub headers: Vec<(String, String)>,
    /// The bytes behind them.
    pub body: Vec<u8>,
}

impl Answer {
    /// Returns the value of a header.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(given, _)| given == name).map(|(_, value)| value.as_str())
    }
}

impl Served {
    /// Serves on a free port of this computer, which the system chooses, and waits until the program says where.
    ///
    /// # Panics
    ///
    /// Where it does not.
    #[must_use]
    pub fn start() -> Self {
        Self::at("127.0.0.1:0")
    }

    /// Serves at this address.
    ///
    /// # Panics
    ///
    /// Where it does not.
    #[must_use]
    pub fn at(address: &str) -> Self {
        Self::within("", address)
    }

    /// Serves at this address behind words of a shell that set limits, such as `ulimit -n 64`.
    ///
    /// # Panics
    ///
    /// Where it does not.
    #[must_use]
    pub fn within(limits: &str, address: &str) -> Self {
        let mut child = command(limits)
            .args(["serve", "--addr", address])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()
            .expect("the program can be started");
        let out = BufReader::new(child.stdout.take().expect("its output is piped"));
        let mut lines = Vec::new();
        for line in out.lines().map_while(Result::ok) {
            let is_last = line.contains("Ctrl+C");
            lines.push(line);
            if is_last {
                break;
            }
        }
        let address = lines
            .first()
            .and_then(|line| line.split_once("http://")?.1.split_once('/'))
            .map(|(address, _)| address.to_owned())
            .unwrap_or_else(|| panic!("the program does not say where: {lines:?}"));
        Self { child, address, lines }
    }

    /// Returns the address and port at which it says that it listens.
    #[must_use]
    pub fn address(&self) -> &str {
        &self.address
    }

    /// Connects to it.
    ///
    /// # Panics
    ///
    /// Where nobody listens.
    #[must_use]
    #[track_caller]
    pub fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(&self.address).expect("the program listens");
        // A response comes at once. The server aborts slow connections after ten seconds, which a longer timeout
        // would take for a response.
        stream.set_read_timeout(Some(Duration::from_secs(5))).expect("it is not zero");
        stream
    }

    /// Sends one request and returns the answer.
    ///
    /// # Panics
    ///
    /// Where there is no HTTP response.
    #[must_use]
    #[track_caller]
    pub fn ask(&self, method: &str, path: &str) -> Answer {
        self.send(&format!("{method} {path} HTTP/1.1\r\nhost: {}\r\n\r\n", self.address))
    }

    /// Sends these characters, each as one byte, and returns the answer.
    ///
    /// # Panics
    ///
    /// Where there is no HTTP response.
    #[must_use]
    #[track_caller]
    pub fn send(&self, request: &str) -> Answer {
        let mut stream = self.connect();
        let bytes: Vec<u8> = request.chars().map(|c| c as u8).collect();
        stream.write_all(&bytes).expect("the request can be sent");
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).expect("the response can be read");
        let end = bytes.windows(4).position(|four| four == b"\r\n\r\n");
        let end = end.unwrap_or_else(|| panic!("{request:?}: no answer: {bytes:?}"));
        let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
        let mut lines = head.lines();
        let status =
            lines.next().and_then(|line| line.split(' ').nth(1)).and_then(|code| code.parse().ok());
        let headers = lines
            .filter_map(|line| line.split_once(':'))
            .map(|(name, value)| (name.to_ascii_lowercase(), value.trim().to_owned()))
            .collect();
        Answer {
            status: status.expect("the first line has a status"),
            headers,
            body: bytes[end + 4..].to_vec(),
        }
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
