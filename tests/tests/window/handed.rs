//! What could be handed over to others within the computer: the memory of a crash, names to look up, the question for printers,
//! what is copied, printed, dragged, and which emoji somebody chose.
//!
//! Each is first shown with a stand-in that gets it: from a bare page in the browser that comes with the web view, or from a
//! program that nobody has taken care of.

use std::fs::{self, File};
use std::io::Read;
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use serde_json::Value;
use x11rb::NONE;
use x11rb::protocol::xproto::ConnectionExt;
use x11rb::rust_connection::RustConnection;

use crate::failures::changed;
use crate::journey::is_gone;
use crate::keeper::{Keeper, Seen};
use crate::lanes::is_alone;
use crate::leaving::set_keyboard;
use crate::obstacles;
use crate::own::{Own, Way};
use crate::stage::{Stage, mounts, said};
use crate::webdriver::{Session, wait};

/// How long nothing must happen to be taken for nothing.
const QUIET: Duration = Duration::from_millis(600);

// A crash.

const CORE_PATTERN: &str = "/proc/sys/kernel/core_pattern";

/// What a process of the program holds is handed to nobody when it crashes: each has the limit at which Linux calls no program,
/// and gives no memory away. Where the computer lets a program be named that takes crashes, it is named, and gets nothing.
pub(crate) fn a_crash(stage: &Stage) -> Result<(), String> {
    let own = Own::open(stage, &["prlimit", "--core=unlimited"])?;
    let processes = stage.processes();
    if processes.len() < 4 {
        return Err(format!("there are only {} processes", processes.len()));
    }
    for id in processes {
        let (core, filter) = limits(id)?;
        if core != ["1", "1"] || !is_nothing(&filter) {
            let name = fs::read_to_string(format!("/proc/{id}/comm")).unwrap_or_default();
            return Err(format!("{}: the limit is {core:?}, given is {filter}", name.trim()));
        }
    }
    own.leave(Way::Key)?;
    under_a_hard_limit(stage)?;

    let taker = match Taker::named(stage) {
        Ok(taker) => taker,
        Err(reason) => {
            println!("a program that takes crashes ... skipped: {reason}");
            return Ok(());
        }
    };
    let own = Own::open(stage, &[])?;
    own.press_and_see(&["ctrl+k"])?;
    own.types("zqcrash")?;
    own.holds("zqcrash")?;
    own.leave(Way::Crashed)?;
    thread::sleep(QUIET);
    let taken = taker.taken();
    if taken.is_empty() { Ok(()) } else { Err(format!("a crash was handed over: {taken:?}")) }
}

/// Where the system allows no core file for good, and nobody but an administrator may raise that limit, what a crash hands on has no
/// memory in it, and the terminal reads that a program may still be called.
fn under_a_hard_limit(stage: &Stage) -> Result<(), String> {
    const SAID: &str = "what a crash hands on: a limit of 1 byte cannot be set: ";

    let log = stage.home().join(".xsession-errors");
    let said = || fs::read_to_string(&log).unwrap_or_default().matches(SAID).count();
    let before = said();
    let own = Own::open(stage, &["prlimit", "--core=0:0"])?;
    for id in stage.processes() {
        let (core, filter) = limits(id)?;
        let is_told = core == ["0", "0"] && said() == before + 1;
        // A test of an administrator.
        let is_raised = core == ["1", "1"] && said() == before;
        if !(is_told || is_raised) || !is_nothing(&filter) {
            return Err(format!("the limit is {core:?}, given is {filter}, said {}", said()));
        }
    }
    own.leave(Way::Key)
}

/// Returns the limits of the core file of a process, and what of its memory goes into one.
fn limits(id: u32) -> Result<(Vec<String>, String), String> {
    let of = |file: &str| {
        fs::read_to_string(format!("/proc/{id}/{file}")).map_err(|error| error.to_string())
    };
    let limits = of("limits")?;
    let core = limits.lines().find_map(|line| line.strip_prefix("Max core file size"));
    let core = core.unwrap_or_default().split_whitespace().take(2).map(str::to_owned).collect();
    Ok((core, of("coredump_filter")?))
}

fn is_nothing(filter: &str) -> bool {
    filter.trim().trim_start_matches('0').is_empty()
}

/// A program that takes what crashes leave, in the place of that of the whole computer, until this is dropped or the test ends in
/// whatever way.
struct Taker {
    folder: PathBuf,
    guard: Child,
}

impl Taker {
    /// Names the program, and proves that it gets a crash in spite of a limit of 0.
    fn named(stage: &Stage) -> Result<Self, String> {
        let before = fs::read_to_string(CORE_PATTERN).map_err(|error| error.to_string())?;
        if before.contains("waymark") {
            return Err("another test of this kind runs".to_owned());
        }
        let folder = stage.home().join("taken");
        let script = folder.join("take");
        let text = format!("#!/bin/sh\ncat > '{}/'$1.crash\n", folder.display());
        fs::create_dir_all(&folder)
            .and_then(|()| fs::write(&script, text))
            .and_then(|()| fs::set_permissions(&script, fs::Permissions::from_mode(0o700)))
            .map_err(|error| error.to_string())?;
        let pattern = format!("|{} %p", script.display());
        // Its input ends when this test does, however that ends. Then it puts back what was there.
        let guard = "trap '' INT TERM HUP; cat > /dev/null; printf %s \"$1\" > \"$2\"";
        let guard = Command::new("setsid")
            .args(["sh", "-c", guard, "sh", before.trim_end(), CORE_PATTERN])
            .stdin(Stdio::piped())
            .spawn()
            .map_err(|error| error.to_string())?;
        let taker = Self { folder, guard };
        // The kernel cuts a longer one.
        if pattern.len() > 127 {
            return Err("the folder of the test has too long a name".to_owned());
        }
        fs::write(CORE_PATTERN, &pattern)
            .map_err(|error| format!("the computer names no other: {error}"))?;
        let crash = ["prlimit", "--core=0", "sh", "-c", "kill -ABRT $$", "zqtaken"];
        stage.command(&crash).status().map_err(|error| error.to_string())?;
        for _ in 0..40 {
            let taken = taker.taken();
            let found = taken.iter().find(|file| {
                let bytes = fs::read(file).unwrap_or_default();
                bytes.windows(7).any(|seven| seven == b"zqtaken")
            });
            if let Some(file) = found {
                fs::remove_file(file).map_err(|error| error.to_string())?;
                return Ok(taker);
            }
            thread::sleep(Duration::from_millis(50));
        }
        Err("the computer starts it where this test does not stand".to_owned())
    }

    /// Returns what it was given.
    fn taken(&self) -> Vec<PathBuf> {
        let files = fs::read_dir(&self.folder).into_iter().flatten().flatten();
        let files = files.map(|file| file.path());
        files.filter(|file| file.extension().is_some_and(|end| end == "crash")).collect()
    }
}

impl Drop for Taker {
    fn drop(&mut self) {
        drop(self.guard.stdin.take());
        let _ = self.guard.wait();
        let _ = fs::remove_dir_all(&self.folder);
    }
}

// Calls of the kernel.

const PYTHON: &str = "/usr/bin/python3";

/// Says why nobody can make here the calls that no library has.
pub(crate) fn has_python() -> Result<(), String> {
    said(&[PYTHON, "-c", "import ctypes"]).map(drop)
}

/// Reaches into a process, itself, and opens sockets of the internet, in each way that the kernel has, and writes down what came of
/// it: 0, or the number of the error. On x86_64 the numbers of x32 come too, with the socket of IPv4 and of IPv6.
const REACHES: &str = r#"#!/usr/bin/python3
import ctypes, os, platform
calls = {"x86_64": (101, 310, 311, 41), "aarch64": (117, 270, 271, 198), "riscv64": (117, 270, 271, 198)}
ptrace, readv, writev, socket = calls[platform.machine()]
syscall = ctypes.CDLL(None, use_errno=True).syscall
process = os.pidfd_open(os.getpid())
ring = ctypes.create_string_buffer(120)
ring_at = ctypes.addressof(ring)
ways = {
    "pidfd_getfd": (438, process, 0, 0),
    "process_vm_readv": (readv, os.getpid(), 0, 0, 0, 0, 0),
    "process_vm_writev": (writev, os.getpid(), 0, 0, 0, 0, 0),
    "socket": (socket, 2, 1, 0),
    "socket-v6": (socket, 10, 2, 0),
    "io_uring_setup": (425, 1, ring_at),
    "ptrace": (ptrace, 0, 0, 0, 0),
}
if platform.machine() == "x86_64":
    x32 = {"ptrace": 521, "process_vm_readv": 539, "process_vm_writev": 540}
    for name, (number, *rest) in list(ways.items()):
        ways["x32-" + name] = (0x40000000 | x32.get(name, number), *rest)
def of(call):
    return 0 if syscall(*map(ctypes.c_long, call)) >= 0 else ctypes.get_errno()
with open(os.environ["HOME"] + "/reached", "w") as file:
    file.writelines(f"{name} {of(call)}\n" for name, call in ways.items())
"#;

/// The ways that work on every computer. Some kernels have no x32, and some computers no io_uring.
const WORK: [&str; 6] =
    ["pidfd_getfd", "process_vm_readv", "process_vm_writev", "socket", "socket-v6", "ptrace"];

/// What the filter answers, and the kernel itself to none of these (errno(3), `EAFNOSUPPORT`).
const REFUSED: &str = "97";

/// What the launcher starts cannot take a socket out of another process, nor act in its place, nor open one in another way: the
/// window, here a program that tries.
pub(crate) fn calls_are_refused(stage: &Stage) -> Result<(), String> {
    let (folder, reached) = (stage.home().join("alone"), stage.home().join("reached"));
    let (launcher, window) = (folder.join("waymark"), folder.join("waymark-window"));
    fs::create_dir_all(&folder)
        .and_then(|()| fs::copy(stage.launcher(), &launcher))
        .and_then(|_| fs::write(&window, REACHES))
        .and_then(|()| fs::set_permissions(&window, fs::Permissions::from_mode(0o700)))
        .map_err(|error| error.to_string())?;
    let worked = |program: &Path| {
        let program = program.display().to_string();
        stage.command(&[&program]).output().map_err(|error| error.to_string())?;
        fs::read_to_string(&reached).map_err(|error| error.to_string())
    };
    let (alone, behind) = (worked(&window)?, worked(&launcher)?);
    fs::remove_dir_all(&folder)
        .and_then(|()| fs::remove_file(&reached))
        .map_err(|error| error.to_string())?;
    let came = |of: &str, way: &str| {
        let line = of.lines().find_map(|line| line.strip_prefix(way)?.strip_prefix(' '));
        line.map(str::to_owned)
    };
    if !WORK.iter().all(|way| came(&alone, way).as_deref() == Some("0")) {
        return Err(format!("even without the launcher not all of them work: {alone}"));
    }
    if alone.lines().any(|line| line.ends_with(REFUSED)) {
        return Err(format!("without the launcher they are refused in the same way: {alone}"));
    }
    let count = alone.lines().count();
    let refused = behind.lines().filter(|line| line.ends_with(REFUSED)).count();
    if refused == count { Ok(()) } else { Err(format!("these are not refused: {behind}")) }
}

// The bare page.

/// A page in the browser that comes with the web view, which nobody has taken care of.
struct Bare<'s> {
    stage: &'s Stage,
    browser: Child,
    window: String,
    page: PathBuf,
}

impl<'s> Bare<'s> {
    /// Shows a page behind the words of another program.
    fn shows(stage: &'s Stage, before: &[&str], body: &str) -> Result<Self, String> {
        let page = stage.home().join("bare.html");
        let text = format!("<!DOCTYPE html><meta charset='utf-8'><title>Bare</title>{body}");
        fs::write(&page, text).map_err(|error| error.to_string())?;
        let (browser, address) = (browser()?, format!("file://{}", page.display()));
        let browser = browser.display().to_string();
        let words = [before, &[&browser, "--geometry=600x400", &address]].concat();
        let child = stage.command(&words).stdout(Stdio::null()).stderr(Stdio::null()).spawn();
        let child = child.map_err(|error| format!("{words:?}: {error}"))?;
        let mut bare = Self { stage, browser: child, window: String::new(), page };
        bare.window = front(stage, "Bare")?;
        Ok(bare)
    }
}

/// Presses keys as long as it takes until something has come of it.
fn until<T>(
    stage: &Stage,
    what: &str,
    keys: &[&str],
    look: impl Fn() -> Option<T>,
) -> Result<T, String> {
    wait(what, || {
        let words = [&["key", "--delay", "200"], keys].concat();
        stage.xdotool(&words).ok()?;
        thread::sleep(QUIET);
        look()
    })
}

/// Brings the window with this title to the front, where keys reach it.
fn front(stage: &Stage, title: &str) -> Result<String, String> {
    let search = ["search", "--onlyvisible", "--name", title];
    let window = wait(&format!("a window {title} is there"), || {
        stage.xdotool(&search).ok()?.lines().next().map(str::to_owned)
    })?;
    // Where nobody manages windows, keys go to the one that has the pointer and the focus.
    stage.xdotool(&["mousemove", "--window", &window, "300", "300"])?;
    stage.focuses(&window)?;
    Ok(window)
}

impl Drop for Bare<'_> {
    fn drop(&mut self) {
        let _ = self.browser.kill();
        let _ = self.browser.wait();
        let _ = fs::remove_file(&self.page);
        // The browser keeps what it likes in the home.
        for folder in [".cache", ".local", ".config/glib-2.0", ".config/epiphany"] {
            let _ = fs::remove_dir_all(self.stage.home().join(folder));
        }
    }
}

/// Returns the browser that comes with the web view.
fn browser() -> Result<PathBuf, String> {
    let folders = fs::read_dir("/usr/lib").into_iter().flatten().flatten();
    let folders = folders.map(|folder| folder.path());
    let places = folders.chain(["/usr/lib".into(), "/usr/libexec".into()]);
    let mut browsers = places.map(|place: PathBuf| place.join("webkit2gtk-4.1/MiniBrowser"));
    browsers.find(|browser| browser.is_file()).ok_or_else(|| "MiniBrowser is not here".to_owned())
}

/// Says why there is no bare page here.
pub(crate) fn has_browser() -> Result<(), String> {
    browser().map(drop)
}

// Names.

/// Says why no stand-in of the system can be put in its place.
pub(crate) fn has_mounts() -> Result<(), String> {
    is_alone().and_then(|()| mounts()).and_then(|()| has_browser())
}

/// Puts a folder of the home in the place where the C library asks for names.
const RESOLVER: &str = r#"
    mount -t tmpfs tmpfs /run
    mkdir /run/nscd
    mount --bind "$HOME/names" /run/nscd"#;

/// A name that nobody else looks up.
const NAME: &str = "zq-name.example";

/// What makes a web view look up a name, or open a connection. `HERE` stands for the name.
const ASKING: [&str; 6] = [
    "document.head.insertAdjacentHTML('beforeend', '<link rel=preconnect href=http://HERE/>')",
    "document.head.insertAdjacentHTML('beforeend', '<link rel=dns-prefetch href=http://HERE/>')",
    "document.body.insertAdjacentHTML('beforeend', '<img src=http://HERE/image>')",
    "fetch('https://HERE/fetch', { mode: 'no-cors' }).catch(() => {})",
    "new WebSocket('ws://HERE/socket')",
    "const link = document.createElement('a'); link.href = 'http://HERE/'; document.body.append(link); link.click()",
];

/// No name is looked up through a service of the computer, whatever stands in a page.
pub(crate) fn no_name_is_asked(stage: &Stage) -> Result<(), String> {
    let names = Names::listen(&stage.home().join("names"))?;
    let place = changed(RESOLVER);
    let place: Vec<&str> = place.iter().map(String::as_str).collect();

    let image = format!("<img src=http://{NAME}/image>");
    let bare = Bare::shows(stage, &place, &image)?;
    wait("a bare page looks up a name", || names.asked().then_some(()))?;
    drop(bare);

    names.forget();
    let window = stage.open_behind(&place)?;
    window.shows("h1", "What do you need?")?;
    let home = window.address()?;
    for asking in ASKING {
        // A policy that is kept throws at some of them.
        let _ = window.script(&asking.replace("HERE", NAME));
        thread::sleep(QUIET);
        if names.asked() {
            return Err(format!("the name was looked up by {asking}"));
        }
    }
    let here = window.address()?;
    if here != home {
        return Err(format!("the page became {here}"));
    }
    let _ = window.click("a.leave");
    drop(names);
    is_gone(stage, window)
}

/// The stand-in for the service that looks up names (nscd): it writes down what it is asked, and answers nobody.
struct Names {
    folder: PathBuf,
    asked: Arc<Mutex<Vec<u8>>>,
}

impl Names {
    fn listen(folder: &Path) -> Result<Self, String> {
        fs::create_dir_all(folder).map_err(|error| error.to_string())?;
        // The C library asks for no name on a computer that has no address but loopback.
        said(&["ip", "address", "add", ADDRESS, "dev", "lo"])?;
        let listener =
            UnixListener::bind(folder.join("socket")).map_err(|error| error.to_string())?;
        let asked = Arc::new(Mutex::new(Vec::new()));
        let noted = Arc::clone(&asked);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let noted = Arc::clone(&noted);
                thread::spawn(move || note(stream, &noted));
            }
        });
        Ok(Self { folder: folder.to_owned(), asked })
    }

    /// Returns whether somebody asked for the name. Names of users are asked here too.
    fn asked(&self) -> bool {
        let asked = self.asked.lock().unwrap_or_else(PoisonError::into_inner);
        asked.windows(NAME.len()).any(|bytes| bytes == NAME.as_bytes())
    }

    fn forget(&self) {
        self.asked.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }
}

impl Drop for Names {
    fn drop(&mut self) {
        let _ = said(&["ip", "address", "del", ADDRESS, "dev", "lo"]);
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// An address that no computer has (RFC 5737).
const ADDRESS: &str = "192.0.2.1/32";

fn note(mut stream: UnixStream, noted: &Mutex<Vec<u8>>) {
    let _ = stream.set_read_timeout(Some(Duration::from_millis(100)));
    let mut asked = [0; 512];
    let length = stream.read(&mut asked).unwrap_or_default();
    let asked = asked.get(..length).unwrap_or_default();
    noted.lock().unwrap_or_else(PoisonError::into_inner).extend(asked);
}

// Printers of the network.

/// Says why there is no bus here on which a stand-in could hear who is asked.
pub(crate) fn has_bus() -> Result<(), String> {
    said(&["dbus-daemon", "--version"])?;
    said(&["which", "dbus-monitor"])?;
    has_browser()
}

/// A bus at which everybody may say everything.
const BUS: &str = r#"<busconfig><type>system</type><listen>unix:path=SOCKET</listen><auth>EXTERNAL</auth>
    <policy context="default"><allow user="*"/><allow own="*"/><allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/></policy></busconfig>"#;

/// The box for printing asks nobody at the bus of the system, where Avahi would look for printers in the network.
pub(crate) fn no_printer_is_asked(stage: &Stage) -> Result<(), String> {
    let bus = Bus::open(stage)?;
    let variable = format!("DBUS_SYSTEM_BUS_ADDRESS={}", bus.address);
    let words = ["env", &variable];

    let bare = Bare::shows(stage, &words, "<body onkeydown='print()'>words")?;
    until(stage, "the box of a bare page asks Avahi", &["p"], || {
        bus.heard().contains("org.freedesktop.Avahi").then_some(())
    })?;
    drop(bare);

    let before = bus.heard().len();
    let own = Own::open(stage, &words)?;
    // The last in the header.
    own.press(&["Tab"; 9])?;
    own.press(&["Return"])?;
    own.dismisses("Print")?;
    own.leave(Way::Key)?;
    let heard = bus.heard();
    let heard = heard.get(before..).unwrap_or_default();
    // The bus itself says when the bare page has gone.
    let asked: Vec<&str> = heard.lines().filter(|line| line.starts_with("method call")).collect();
    if asked.is_empty() { Ok(()) } else { Err(format!("the bus of the system heard {asked:?}")) }
}

/// A stand-in for the bus of the system, with somebody who writes down what is said at it.
struct Bus {
    address: String,
    folder: PathBuf,
    programs: Vec<Child>,
}

impl Bus {
    fn open(stage: &Stage) -> Result<Self, String> {
        let folder = stage.home().join("bus");
        let (socket, config) = (folder.join("socket"), folder.join("config"));
        let text = BUS.replace("SOCKET", &socket.display().to_string());
        fs::create_dir_all(&folder)
            .and_then(|()| fs::write(&config, text))
            .map_err(|error| error.to_string())?;
        let address = format!("unix:path={}", socket.display());
        let mut bus = Self { address: address.clone(), folder, programs: Vec::new() };
        let config = format!("--config-file={}", config.display());
        bus.start(&["dbus-daemon", "--nofork", &config], Stdio::null())?;
        wait("the bus is there", || socket.exists().then_some(()))?;
        let heard = File::create(bus.folder.join("heard")).map_err(|error| error.to_string())?;
        bus.start(&["dbus-monitor", "--address", &address], heard.into())?;
        wait("somebody listens at the bus", || (!bus.heard().is_empty()).then_some(()))?;
        Ok(bus)
    }

    fn start(&mut self, words: &[&str], out: Stdio) -> Result<(), String> {
        let (program, rest) = words.split_first().ok_or("no program")?;
        let child = Command::new(program).args(rest).stdout(out).stderr(Stdio::null()).spawn();
        self.programs.push(child.map_err(|error| format!("{program}: {error}"))?);
        Ok(())
    }

    fn heard(&self) -> String {
        fs::read_to_string(self.folder.join("heard")).unwrap_or_default()
    }
}

impl Drop for Bus {
    fn drop(&mut self) {
        for program in &mut self.programs {
            let _ = program.kill();
            let _ = program.wait();
        }
        let _ = fs::remove_dir_all(&self.folder);
    }
}

// Copies.

/// What is copied has the mark by which a keeper leaves it alone; a program that is asked to paste gets it. It is taken back when
/// somebody leaves.
pub(crate) fn a_copy(stage: &Stage) -> Result<(), String> {
    let keeper = Keeper::watch(stage.display())?;
    let bare = Bare::shows(stage, &[], "<p>zqcopied</p>")?;
    until(stage, "a keeper keeps what is copied of a bare page", &["ctrl+a", "ctrl+c"], || {
        keeper.seen().contains(&Seen::Kept("zqcopied".to_owned())).then_some(())
    })?;
    drop(bare);
    wait("a browser that ends takes back", || {
        (keeper.seen().last() == Some(&Seen::TakenBack)).then_some(())
    })?;

    let before = keeper.seen().len();
    let since = || keeper.seen().get(before..).unwrap_or_default().to_vec();
    // WebDriver would keep the clipboard of the window to itself.
    let own = Own::open(stage, &[])?;
    let keys = ["ctrl+a", "ctrl+c"];
    until(stage, "a keeper leaves alone what is copied, and others can paste it", &keys, || {
        let pasted = |seen: &Seen| match seen {
            Seen::LeftAlone(Some(text)) => text.contains("What do you need?"),
            _ => false,
        };
        since().iter().any(pasted).then_some(())
    })
    .map_err(|error| format!("{error}; the keeper has seen {:?}", since()))?;
    own.leave(Way::Key)?;
    wait("what was copied is taken back", || {
        (since().last() == Some(&Seen::TakenBack)).then_some(())
    })?;
    goes_with_the_person(stage, &since)?;
    let kept = since().iter().any(|seen| matches!(seen, Seen::Kept(_)));
    if kept { Err(format!("the keeper has seen {:?}", since())) } else { Ok(()) }
}

/// What was copied, and what was only marked, is taken back when the next person begins, and the window stays.
fn goes_with_the_person(stage: &Stage, since: &impl Fn() -> Vec<Seen>) -> Result<(), String> {
    let own = Own::open(stage, &[])?;
    // The page of helpers is the last but three at the foot of the first page.
    own.press(&["shift+Tab"; 4])?;
    own.press_and_see(&["Return"])?;
    until(stage, "the page of helpers is copied", &["ctrl+a", "ctrl+c"], || {
        let copied = |seen: &Seen| match seen {
            Seen::LeftAlone(Some(text)) => text.contains("Start again for the next person"),
            _ => false,
        };
        since().last().is_some_and(copied).then_some(())
    })
    .map_err(|error| format!("{error}; the keeper has seen {:?}", since().last()))?;
    wait("what is marked can be taken by the middle button", || {
        own.has_marked().ok().filter(|has| *has)
    })?;
    // Over the header by its first link, and over seven tiles.
    own.press(&["Tab", "Return"])?;
    own.press(&["Tab"; 8])?;
    own.press_and_see(&["Return"])?;
    own.holds("/en/interview")?;
    // What comes in its place has no text.
    wait("what was copied is taken back for the next person", || {
        (since().last() == Some(&Seen::LeftAlone(None))).then_some(())
    })
    .map_err(|error| format!("{error}; the keeper has seen {:?}", since().last()))?;
    if own.has_marked()? {
        return Err("what was marked is still there for the next person".to_owned());
    }
    own.leave(Way::Key)
}

// Paper.

/// Says why nobody can read here what stands in a print.
pub(crate) fn has_paper() -> Result<(), String> {
    said(&["which", "pdftotext", "pdfinfo"])?;
    has_browser()
}

/// A print to a file can be read by its owner alone, is called neither after its page nor as usual, and has no word that was
/// searched for.
pub(crate) fn a_print(stage: &Stage) -> Result<(), String> {
    const WORD: &str = "zqprinted";
    let usual = stage.home().join("output.pdf");
    let bare = Bare::shows(stage, &[], &format!("<body onkeydown='print()'><input value={WORD}>"))?;
    until(stage, "the box for printing is there", &["p"], || stage.xdotool(&PRINT_BOX).ok())?;
    prints(stage)?;
    let words = wait("a bare page is printed", || text_of(&usual))?;
    drop(bare);
    let mode = mode(&usual)?;
    if !words.contains(WORD) || mode & 0o077 == 0 {
        return Err(format!("even a bare page is printed with mode {mode:o} and \"{words}\""));
    }
    fs::remove_file(&usual).map_err(|error| error.to_string())?;

    // A window that WebDriver drives shows no box for printing.
    let own = Own::open(stage, &[])?;
    own.press_and_see(&["ctrl+k"])?;
    own.types(WORD)?;
    own.press_and_see(&["Return"])?;
    own.holds(&format!("q={WORD}"))?;
    // The last in the header.
    own.press(&["Tab"; 9])?;
    own.press(&["Return"])?;
    prints(stage)?;
    let file = stage.home().join("page.pdf");
    let words = wait("the page is printed", || text_of(&file))?;
    let mode = self::mode(&file)?;
    let info = said(&["pdfinfo", &file.display().to_string()])?;
    let title = info.lines().find_map(|line| line.strip_prefix("Title:"));
    let is_neutral = title.is_none_or(|title| title.trim() == "page");
    fs::remove_file(&file).map_err(|error| error.to_string())?;
    front(stage, "Waymark")?;
    own.leave(Way::Key)?;
    if mode != 0o600 || words.contains(WORD) || !words.contains("Search") || !is_neutral {
        return Err(format!("mode {mode:o}, \"{words}\", {info}"));
    }
    Ok(())
}

/// Presses the button of the box for printing.
fn prints(stage: &Stage) -> Result<(), String> {
    let shown = wait("the box for printing is there", || {
        stage.xdotool(&PRINT_BOX).ok()?.lines().next().map(str::to_owned)
    })?;
    wait("the box has printed", || {
        if stage.xdotool(&PRINT_BOX).is_err() {
            return Some(());
        }
        stage.xdotool(&["windowfocus", "--sync", &shown]).ok()?;
        thread::sleep(QUIET);
        stage.xdotool(&["key", "--delay", "400", "Down", "Return"]).ok()?;
        thread::sleep(QUIET);
        None
    })
}

/// Looks for the box for printing.
const PRINT_BOX: [&str; 4] = ["search", "--onlyvisible", "--name", "^Print$"];

/// Returns the words of a print that is whole.
fn text_of(file: &Path) -> Option<String> {
    said(&["pdftotext", &file.display().to_string(), "-"]).ok()
}

fn mode(file: &Path) -> Result<u32, String> {
    Ok(file.metadata().map_err(|error| error.to_string())?.mode() & 0o777)
}

// By hand.

/// Where the desktop's settings are kept, in the place of dconf.
const KEPT: &str = ".config/glib-2.0/settings/keyfile";

/// Neither a link nor words can be dragged out, nothing is taken that is dropped, and no emoji is put on the list
/// of recent ones, on whatever keyboard, in whatever window of the program.
pub(crate) fn by_hand(stage: &Stage) -> Result<(), String> {
    let drag = Drag::new(stage)?;
    let bare = Bare::shows(
        stage,
        &["env", "GSETTINGS_BACKEND=keyfile"],
        "<a href='guide:zq?danger=no' style='font-size: 60px'>dragged words</a><p><input autofocus onblur='setTimeout(() => this.focus())'>",
    )?;
    // Below the bar of the browser.
    if !drag.begins(&bare.window, (80, 110))? {
        return Err("not even in a bare page a link can be dragged".to_owned());
    }
    let kept = stage.home().join(KEPT);
    let has_emoji =
        || fs::read_to_string(&kept).is_ok_and(|kept| kept.contains("recent-emoji")).then_some(());
    let keys = ["ctrl+period", "g", "r", "i", "n", "Tab", "Return"];
    until(stage, "an emoji of a bare page is remembered", &keys, has_emoji)?;
    let _ = fs::remove_file(&kept);
    on_two_keyboards(stage, |language, keys| {
        until(stage, &format!("an emoji of a bare page in {language}"), keys, has_emoji)?;
        fs::remove_file(&kept).map_err(|error| error.to_string())
    })?;
    drop(bare);

    let window = stage.open_behind(&["env", "GSETTINGS_BACKEND=keyfile"])?;
    window.shows("h1", "What do you need?")?;
    let shown = front(stage, "Waymark")?;
    if drag.begins(&shown, middle(&window, "a.tile")?)? {
        return Err("a link can be dragged out".to_owned());
    }
    window.script("getSelection().selectAllChildren(document.querySelector('h1'))")?;
    if drag.begins(&shown, middle(&window, "h1")?)? {
        return Err("words can be dragged out".to_owned());
    }
    let home = window.address()?;
    for opens in ["ctrl+period", "ctrl+semicolon"] {
        // The box has the focus.
        window.visit(&format!("{home}search"))?;
        stage.focuses(&shown)?;
        presses_emoji(stage, &[opens, "g", "r", "i", "n", "Tab", "Return"])?;
        if has_emoji().is_some() {
            return Err(format!("{opens}: an emoji is remembered"));
        }
    }
    on_two_keyboards(stage, |language, keys| {
        window.visit(&format!("{home}search"))?;
        stage.focuses(&shown)?;
        presses_emoji(stage, keys)?;
        if has_emoji().is_some() {
            Err(format!("{language}: an emoji is remembered"))
        } else {
            Ok(())
        }
    })?;
    window.visit(&format!("{home}search"))?;
    nothing_is_taken(stage, &drag, &window, &shown)?;
    let _ = window.click("a.leave");
    is_gone(stage, window)?;
    no_emoji_in_a_box(stage, &has_emoji)?;
    let _ = fs::remove_dir_all(stage.home().join(".config/glib-2.0"));
    Ok(())
}

/// Keyboards of two languages, of which the second is used: there the keys with the dot and the semicolon of the first have letters.
const KEYBOARDS: [&str; 3] = ["us,ara", "us,ru", "us,ir"];

/// The keys with the dot and the semicolon, and Menu, which changes the language, by the numbers that X gives them.
const KEYS: [&str; 2] = ["60", "47"];
const OTHER: &str = "135";

/// Does something on each of these keyboards with the keys that offer emoji there.
fn on_two_keyboards(
    stage: &Stage,
    act: impl Fn(&str, &[&str]) -> Result<(), String>,
) -> Result<(), String> {
    let acted = KEYBOARDS.iter().try_for_each(|keyboard| {
        set_keyboard(stage, keyboard)?;
        KEYS.iter().try_for_each(|key| {
            let with_control = format!("ctrl+{key}");
            // What is looked for is typed in the first language again.
            act(keyboard, &[OTHER, &with_control, OTHER, "g", "r", "i", "n", "Tab", "Return"])
        })
    });
    set_keyboard(stage, "us")?;
    acted
}

fn presses_emoji(stage: &Stage, keys: &[&str]) -> Result<(), String> {
    stage.xdotool(&[&["key", "--delay", "200"], keys].concat())?;
    thread::sleep(QUIET);
    Ok(())
}

/// A box of GTK's own, with words that can be written, offers no emoji either.
fn no_emoji_in_a_box(stage: &Stage, has_emoji: &impl Fn() -> Option<()>) -> Result<(), String> {
    on_two_keyboards(stage, |language, keys| {
        let own = Own::open(stage, &["env", "GSETTINGS_BACKEND=keyfile"])?;
        obstacles::name_of_file(&own)?;
        presses_emoji(stage, keys)?;
        own.leave(Way::Terminated)?;
        match has_emoji() {
            Some(()) => Err(format!("{language}: a box has remembered an emoji")),
            None => Ok(()),
        }
    })
}

/// What is dropped into a box of the window, or on its page, is not taken.
fn nothing_is_taken(
    stage: &Stage,
    drag: &Drag<'_>,
    window: &Session,
    shown: &str,
) -> Result<(), String> {
    let body = "<a href='guide:zq?danger=no' style='font-size: 60px'>dragged words</a>\
        <input style='position: fixed; inset: auto 0 0; height: 80px' oninput='document.title = \"Taken\"'>";
    let bare = Bare::shows(stage, &[], body)?;
    let from = (80, 110);
    // Below what is dropped on.
    let small = ["windowsize", "--sync", &bare.window, "600", "400"];
    let below = ["windowmove", "--sync", &bare.window, "0", "480", "windowraise", &bare.window];
    stage.xdotool(&[small.as_slice(), &below].concat())?;
    thread::sleep(QUIET);
    drag.drops(&bare.window, from, &bare.window, (200, 360))?;
    wait("a bare page takes what is dropped", || {
        stage.xdotool(&["search", "--onlyvisible", "--name", "Taken"]).ok()
    })?;
    let address = window.address()?;
    for place in ["[name=q]", "h1"] {
        drag.drops(&bare.window, from, shown, middle(window, place)?)?;
        let words = window.script("return document.querySelector('[name=q]').value")?;
        let here = window.address()?;
        if words != "" || here != address {
            return Err(format!("{place} has taken {words}, and the page is {here}"));
        }
    }
    Ok(())
}

/// Returns the middle of what fits the selector, near its beginning.
fn middle(window: &Session, of: &str) -> Result<(i64, i64), String> {
    let script = "const place = document.querySelector(arguments[0]).getBoundingClientRect(); \
        return [Math.round(place.x + 12), Math.round(place.y + place.height / 2)]";
    let place = window.script_with(script, &[Value::from(of)])?;
    let of = |at: usize| place.get(at).and_then(Value::as_i64).ok_or("no place");
    Ok((of(0)?, of(1)?))
}

/// A hand on the mouse, and somebody who sees whether it drags something.
struct Drag<'s> {
    stage: &'s Stage,
    display: RustConnection,
}

impl<'s> Drag<'s> {
    fn new(stage: &'s Stage) -> Result<Self, String> {
        let (display, _) = x11rb::connect(Some(stage.display()))
            .map_err(|error| format!("the display: {error}"))?;
        Ok(Self { stage, display })
    }

    /// Pulls at a place of a window, and returns whether something hangs on the pointer: then somebody owns what is dragged.
    fn begins(&self, window: &str, (x, y): (i64, i64)) -> Result<bool, String> {
        let (from, to) = (x.to_string(), y.to_string());
        self.stage.xdotool(&["mousemove", "--window", window, &from, &to, "mousedown", "1"])?;
        for _ in 0..8 {
            self.stage.xdotool(&["mousemove_relative", "--", "9", "6", "sleep", "0.05"])?;
        }
        thread::sleep(QUIET);
        let owner = self.owner().map_err(|error| format!("the display: {error}"));
        self.stage.xdotool(&["mouseup", "1"])?;
        Ok(owner? != NONE)
    }

    /// Pulls at a place of a window, and lets go at a place of another one.
    fn drops(
        &self,
        window: &str,
        from: (i64, i64),
        other: &str,
        to: (i64, i64),
    ) -> Result<(), String> {
        let [x, y] = [from.0, from.1].map(|at| at.to_string());
        self.stage.xdotool(&["mousemove", "--window", window, &x, &y, "mousedown", "1"])?;
        for _ in 0..8 {
            self.stage.xdotool(&["mousemove_relative", "--", "9", "-6", "sleep", "0.05"])?;
        }
        // A little about, so that who gets it hears of it.
        for step in [-6, 0, 6, 0] {
            let [x, y] = [to.0 + step, to.1].map(|at| at.to_string());
            self.stage.xdotool(&["mousemove", "--window", other, &x, &y, "sleep", "0.2"])?;
        }
        self.stage.xdotool(&["mouseup", "1"])?;
        thread::sleep(QUIET);
        Ok(())
    }

    fn owner(&self) -> Result<u32, Box<dyn std::error::Error>> {
        let display = &self.display;
        let dragged = display.intern_atom(false, b"XdndSelection")?.reply()?.atom;
        Ok(display.get_selection_owner(dragged)?.reply()?.owner)
    }
}
