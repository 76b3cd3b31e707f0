//! What the window needs around it: no network, a display, a web driver, an empty home.

use std::fs::{self, File};
use std::io;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use waymark_tests::{NOW, moment};

use crate::display::Display;
use crate::webdriver::{Session, wait};

/// Files keep their times where a program has another clock. Else the list of fonts would be out of date for it, and the one that it
/// writes for everybody else.
pub(crate) const FILES_KEEP_TIMES: &str = "NO_FAKE_STAT=1";

/// Says what is missing for the window to be tested.
pub(crate) fn is_complete() -> Result<(), String> {
    launcher()?;
    for program in [
        "Xvfb",
        "setxkbmap",
        "xdotool",
        "strace",
        "faketime",
        "WebKitWebDriver",
        "dbus-run-session",
    ] {
        if !is_installed(program) {
            return Err(format!("{program} is not installed"));
        }
    }
    Ok(())
}

/// Returns what a program prints, or why it could not.
pub(crate) fn said(words: &[&str]) -> Result<String, String> {
    let (program, rest) = words.split_first().ok_or("no program")?;
    let output =
        Command::new(program).args(rest).output().map_err(|error| format!("{program}: {error}"))?;
    if output.status.success() {
        Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
    } else {
        Err(format!("{program}: {}", String::from_utf8_lossy(&output.stderr).trim()))
    }
}

/// Says why there is no library that gives a program another clock.
pub(crate) fn has_clock() -> Result<(), String> {
    clock().map(drop)
}

/// Returns the library that gives a program another clock.
pub(crate) fn clock() -> Result<String, String> {
    // The program of this name would start another process around the window, which outlives a journey that fails.
    said(&["faketime", "-m", "-f", "+0", "printenv", "LD_PRELOAD"])
}

/// Says why nothing can be compiled here.
pub(crate) fn compiles() -> Result<(), String> {
    said(&["cc", "--version"]).map(drop)
}

/// Says why a program cannot be shown another file system than that of the machine.
pub(crate) fn mounts() -> Result<(), String> {
    said(&["unshare", "--mount", "true"]).map(drop)
}

/// Returns the desktop program that was built beside this test.
fn launcher() -> Result<PathBuf, String> {
    let test = std::env::current_exe().map_err(|error| error.to_string())?;
    let folder = test.parent().and_then(Path::parent).ok_or("this test has no folder")?;
    let launcher = folder.join("waymark");
    let built = launcher.is_file() && folder.join("waymark-window").is_file();
    built
        .then_some(launcher)
        .ok_or_else(|| "the window is not built; run: cargo build -p waymark".to_owned())
}

fn is_installed(program: &str) -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path).any(|folder| folder.join(program).is_file())
}

/// Returns why this machine does not let a process enter a network name space; `None` if it does.
pub(crate) fn network_refusal() -> Option<String> {
    let tried = Command::new("unshare").args(["--net", "--map-root-user", "true"]).output();
    match tried {
        Ok(output) if output.status.success() => None,
        Ok(output) => Some(String::from_utf8_lossy(&output.stderr).trim().to_owned()),
        Err(error) => Some(format!("unshare: {error}")),
    }
}

/// A display, a web driver and a home for the window.
pub(crate) struct Stage {
    launcher: PathBuf,
    home: PathBuf,
    driver_port: u16,
    display: Display,
    driver: Child,
}

impl Stage {
    /// Sets up display, web driver and home.
    pub(crate) fn set() -> Result<Self, String> {
        let launcher = launcher()?;
        let home = std::env::temp_dir().join(format!("waymark-window-test-{}", std::process::id()));
        for folder in ["tmp", "run"] {
            fs::create_dir_all(home.join(folder)).map_err(|error| error.to_string())?;
        }
        // A caret that blinks would make every picture of the window another one.
        let gtk = home.join(".config/gtk-3.0");
        fs::create_dir_all(&gtk)
            .and_then(|()| fs::write(gtk.join("settings.ini"), "[Settings]\ngtk-cursor-blink=0\n"))
            .map_err(|error| error.to_string())?;
        let display = Display::start()?;
        let driver_port = free_port()?;
        let mut driver = Command::new("WebKitWebDriver");
        surround(&mut driver, &home, display.name());
        let driver = driver
            .arg(format!("--port={driver_port}"))
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| format!("WebKitWebDriver: {error}"))?;
        Ok(Self { launcher, home, driver_port, display, driver })
    }

    /// Returns the home of the person who opens the window.
    pub(crate) fn home(&self) -> &Path {
        &self.home
    }

    /// Takes away the settings that the window of a journey before has left.
    pub(crate) fn forgets(&self) {
        // Where there are none, nothing is left.
        let _ = fs::remove_dir_all(self.home.join(".config/waymark"));
    }

    /// Waits until the window of a journey before is gone: a second start would bring that one to the front and end.
    pub(crate) fn is_free(&self) -> Result<(), String> {
        wait("the window of the last journey is gone", || (!self.is_open()).then_some(()))
    }

    /// Opens the window.
    pub(crate) fn open(&self) -> Result<Session, String> {
        self.open_with(&[])
    }

    /// Opens the window with these words after the program's name.
    pub(crate) fn open_with(&self, words: &[&str]) -> Result<Session, String> {
        self.is_free()?;
        Session::open(self.driver_port, &self.launcher, words)
    }

    /// Opens the window behind the words of another program, driven.
    pub(crate) fn open_behind(&self, words: &[&str]) -> Result<Session, String> {
        self.is_free()?;
        let (program, rest) = words.split_first().ok_or("no program")?;
        let rest = [rest, &[self.launcher()]].concat();
        Session::open(self.driver_port, Path::new(program), &rest)
    }

    /// Opens the browser that comes with the web view.
    pub(crate) fn browser(&self) -> Result<Session, String> {
        Session::open_browser(self.driver_port)
    }

    /// Opens the window with a clock that stands at the moment of the other tests, so that a page is the same on every day.
    pub(crate) fn open_at_rest(&self) -> Result<Session, String> {
        self.open_at_rest_with(&[])
    }

    /// Opens it like this, with more variables in its environment.
    pub(crate) fn open_at_rest_with(&self, variables: &[&str]) -> Result<Session, String> {
        self.is_free()?;
        let now = moment(NOW).strftime("%Y-%m-%d %H:%M:%S");
        let launcher = self.launcher.display().to_string();
        let words = [
            "TZ=UTC".to_owned(),
            format!("LD_PRELOAD={}", clock()?),
            format!("FAKETIME={now}"),
            "FAKETIME_DONT_FAKE_MONOTONIC=1".to_owned(),
            FILES_KEEP_TIMES.to_owned(),
            "FAKETIME_ONLY_CMDS=waymark-window".to_owned(),
            launcher,
        ];
        let words: Vec<&str> =
            variables.iter().copied().chain(words.iter().map(String::as_str)).collect();
        Session::open(self.driver_port, Path::new("env"), &words)
    }

    /// Starts the program as a person does, behind the words of another program, such as a tracer. What it says goes into a file
    /// of the home, as a desktop does with what programs say that nobody reads.
    pub(crate) fn launch(&self, before: &[&str]) -> Result<Child, String> {
        let words: Vec<&str> = before.iter().copied().chain([self.launcher()]).collect();
        let fault = |error: io::Error| format!("{words:?}: {error}");
        let log = self.home.join(".xsession-errors");
        let log = File::options().create(true).append(true).open(log).map_err(fault)?;
        let again = log.try_clone().map_err(fault)?;
        self.command(&words).stdout(again).stderr(log).spawn().map_err(fault)
    }

    /// Returns a command of somebody who sits at this display.
    pub(crate) fn command(&self, words: &[&str]) -> Command {
        let mut words = words.iter();
        let mut command = Command::new(words.next().unwrap_or(&""));
        // A core file would be written to where the program stands.
        command.args(words).current_dir(&self.home);
        surround(&mut command, &self.home, self.display.name());
        command
    }

    /// Returns the path of the program.
    pub(crate) fn launcher(&self) -> &str {
        self.launcher.to_str().unwrap_or_default()
    }

    /// Returns the name of the display.
    pub(crate) fn display(&self) -> &str {
        self.display.name()
    }

    /// Returns every process whose home is that of this stage and that belongs to the program.
    pub(crate) fn processes(&self) -> Vec<u32> {
        let is_ours = |name: &str| {
            name.starts_with("waymark") || name.starts_with("WebKit") && !name.ends_with("Driver")
        };
        let ours = self.here().filter(|(_, program)| {
            program.file_name().and_then(|name| name.to_str()).is_some_and(is_ours)
        });
        ours.map(|(id, _)| id).collect()
    }

    /// Returns every process whose home is that of this stage, with its program.
    fn here(&self) -> impl Iterator<Item = (u32, PathBuf)> {
        let home = format!("HOME={}", self.home.display());
        let entries = fs::read_dir("/proc").into_iter().flatten().flatten();
        entries.filter_map(move |entry| {
            let id: u32 = entry.file_name().to_str()?.parse().ok()?;
            let program = fs::read_link(entry.path().join("exe")).ok()?;
            let environment = fs::read(entry.path().join("environ")).ok()?;
            let here = environment.split(|byte| *byte == 0).any(|entry| entry == home.as_bytes());
            here.then_some((id, program))
        })
    }

    /// Presses a key on the keyboard of the display, such as `alt+Left`.
    ///
    /// WebDriver hands its keys to the page. These come to the window first, as those of a person do.
    pub(crate) fn press(&self, key: &str) -> Result<(), String> {
        self.xdotool(&["key", key]).map(drop)
    }

    /// Presses and releases Shift `times` times, as a person does. The window counts what comes from the display.
    pub(crate) fn press_shift(&self, times: usize) -> Result<(), String> {
        self.xdotool(&["key", "--delay", "100", "Shift_L"].repeat(times)).map(drop)
    }

    /// Lets xdotool do something on the display and returns what it says. It would wait for a window that is gone for ever.
    pub(crate) fn xdotool(&self, words: &[&str]) -> Result<String, String> {
        let words = [&["timeout", "60", "xdotool"], words].concat();
        let output = self.command(&words).output().map_err(|error| format!("xdotool: {error}"))?;
        let said = String::from_utf8_lossy(&output.stdout).trim().to_owned();
        if output.status.success() { Ok(said) } else { Err(format!("{words:?} failed")) }
    }

    /// Gives a window the keyboard, as a window manager does. The display refuses it to one that is hidden, as a window is for a
    /// moment while it is laid out.
    pub(crate) fn focuses(&self, window: &str) -> Result<(), String> {
        let words = ["windowfocus", "--sync", window];
        wait("the window has the keyboard", || self.xdotool(&words).ok()).map(drop)
    }

    /// Waits until a box of the system with this title is there, closes it, and waits until it is gone.
    pub(crate) fn closes_box(&self, title: &str) -> Result<(), String> {
        let title = format!("^{title}$");
        let search = ["search", "--onlyvisible", "--name", &title];
        let shown = wait(&format!("a box \"{title}\" is there"), || {
            self.xdotool(&search).ok()?.lines().next().map(str::to_owned)
        })?;
        self.focuses(&shown)?;
        self.xdotool(&["key", "Escape"])?;
        wait(&format!("the box \"{title}\" is gone"), || {
            self.xdotool(&search).is_err().then_some(())
        })
    }

    /// Returns whether any process of the desktop program is there.
    pub(crate) fn is_open(&self) -> bool {
        let window = self.launcher.with_file_name("waymark-window");
        self.here().any(|(_, program)| program == window || program == self.launcher)
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        // A process that has ended already needs no ending.
        let _ = self.driver.kill();
        let _ = self.driver.wait();
        let _ = fs::remove_dir_all(&self.home);
    }
}

/// Gives a program the home, the display and the language of the stage.
fn surround(program: &mut Command, home: &Path, display: &str) {
    program
        .env("DISPLAY", display)
        .env_remove("WAYLAND_DISPLAY")
        .env("HOME", home)
        .env("TMPDIR", home.join("tmp"))
        .env("XDG_RUNTIME_DIR", home.join("run"))
        .env_remove("XDG_CONFIG_HOME")
        .env("LANG", "en_GB.UTF-8")
        .env("LC_ALL", "en_GB.UTF-8")
        .env("LANGUAGE", "en_GB")
        // The tests may run as root, and in a container without the user name spaces that the sandbox needs.
        .env("WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", "1")
        // It would hide the window from screen readers.
        .env_remove("NO_AT_BRIDGE");
}

fn free_port() -> Result<u16, String> {
    let listener = TcpListener::bind("127.0.0.1:0").map_err(|error| error.to_string())?;
    Ok(listener.local_addr().map_err(|error| error.to_string())?.port())
}
