//! Computers on which something is missing or wrong: the guide opens all the same, or says in the person's language why not.

use std::cell::RefCell;
use std::fs::{self, File};
use std::io;
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;
use std::process::{Child, Stdio};

use waymark_locales::Locale;
use waymark_tests::{guide, languages, said_by_a_system};

use crate::display::Display;
use crate::own::{Own, Way};
use crate::stage::{FILES_KEEP_TIMES, Stage, clock, said};
use crate::webdriver::wait;

/// Makes a home where nothing can be written. The system itself still has its own place, and one for what is temporary.
const READ_ONLY_HOME: &str = r#"
    mount --bind "$HOME" "$HOME"
    mount -o remount,bind,ro "$HOME"
    mount -t tmpfs tmpfs "$XDG_RUNTIME_DIR"
    mount -t tmpfs tmpfs "$TMPDIR"
    if touch "$HOME/more" 2>/dev/null; then exit 99; fi"#;

/// Makes a disk that is full: folders can be made on it, and nothing can be written into a file.
const FULL_DISK: &str = r#"
    for folder in "$HOME/.config" "$XDG_RUNTIME_DIR" "$TMPDIR"; do
        mkdir -p "$folder"
        mount -t tmpfs -o size=64k tmpfs "$folder"
        head -c 99999 /dev/zero > "$folder/all" 2>/dev/null || true
        if echo more > "$folder/more" 2>/dev/null; then exit 99; fi
    done"#;

/// Makes every place for a private folder one where nothing can be made.
const NO_PLACE: &str = r#"
    for folder in "$XDG_RUNTIME_DIR" "$TMPDIR"; do
        mount -t tmpfs -o ro tmpfs "$folder"
    done"#;

/// Puts an empty file in the place of the web view, as good as none.
const NO_WEB_VIEW: &str = r#"
    library=$(ldd "$WINDOW" | sed -n 's/.*libwebkit2gtk.* => \([^ ]*\).*/\1/p')
    mount --bind /dev/null "$library""#;

/// Words before a program that let it see a file system which a script has changed. Nobody else sees the change.
pub(crate) fn changed(script: &str) -> [String; 6] {
    let script = format!("{script}\nexec \"$@\"");
    ["unshare", "--mount", "sh", "-ec", &script, "sh"].map(str::to_owned)
}

/// The guide opens and can be left on a computer with a home that is read-only, with a full disk, without a session bus, and in a
/// language that nobody has.
pub(crate) fn it_opens_all_the_same(stage: &Stage) -> Result<(), String> {
    let [read_only, full] = [READ_ONLY_HOME, FULL_DISK].map(changed);
    let mut computers = vec![read_only.to_vec(), full.to_vec()];
    computers
        .push(["env", "DBUS_SESSION_BUS_ADDRESS=unix:path=/nowhere"].map(str::to_owned).to_vec());
    for language in ["xx_YY.UTF-8", "C", "\u{202e}/../..", ""] {
        computers.push(speaking(language).to_vec());
    }
    for computer in computers {
        let words: Vec<&str> = computer.iter().map(String::as_str).collect();
        Own::open(stage, &words)
            .and_then(|own| own.leave(Way::Key))
            .map_err(|error| format!("{words:?}: {error}"))?;
    }
    Ok(())
}

/// On a computer whose clock is in another century the guide opens, and says that the clock is wrong or that the guide is old.
pub(crate) fn a_wrong_clock_is_named(stage: &Stage) -> Result<(), String> {
    let made = guide().content().edition().date;
    let old = guide().locales().source().edition_old(made);
    // They stand in memory as they are said, with the day, once the page is made.
    for (moment, said) in
        [("1970-01-02 12:00:00", "2 January 1970"), ("2100-06-01 12:00:00", old.as_str())]
    {
        // The clock of the computer alone is wrong: the one that programs wait by knows no date.
        let words = [
            "env".to_owned(),
            format!("LD_PRELOAD={}", clock()?),
            format!("FAKETIME=@{moment}"),
            "FAKETIME_DONT_FAKE_MONOTONIC=1".to_owned(),
            FILES_KEEP_TIMES.to_owned(),
        ];
        let own = Own::open(stage, &words.each_ref().map(String::as_str))?;
        own.holds(said)?;
        own.leave(Way::Key)?;
    }
    Ok(())
}

/// Without a screen, without a place that only this person can read, without the web view and without its second program, Waymark
/// says so, in each language, and in a box where there is a screen.
pub(crate) fn it_says_why_not(stage: &Stage) -> Result<(), String> {
    let locales = guide().locales();
    for id in languages() {
        let language = &said_by_a_system(id);
        let locale = locales.get(id).ok_or_else(|| format!("there is no {id}"))?;
        for failure in [no_display, no_place, no_web_view, no_window_program] {
            failure(stage, language, locale).map_err(|error| format!("{id}: {error}"))?;
        }
    }
    Ok(())
}

/// Where the guide is open on one screen, whoever starts it on another one reads there that it is, and can close the box as they
/// leave the guide, or end its program.
pub(crate) fn on_another_screen(stage: &Stage) -> Result<(), String> {
    let locales = guide().locales();
    let message = locales.source().shell_open_elsewhere();
    let own = Own::open(stage, &[])?;
    let display = Display::start()?;
    let name = display.name().to_owned();
    let on_another = || -> Result<(), String> {
        let there = ["env".to_owned(), format!("DISPLAY={name}.0")];
        let second = Started::new(stage, &there, stage.launcher())?;
        second.shows_box(message.as_str())?;
        second.shift_three_times(&name)?;
        second.ends(20, message.as_str())?;
        let second = Started::new(stage, &there, stage.launcher())?;
        second.shows_box(message.as_str())?;
        let boxes = || second.boxes(message.as_str());
        let [shown] = boxes()[..] else { return Err("there is not one box".to_owned()) };
        said(&["kill", &second.child.id().to_string()])?;
        wait("the box goes with its program", || {
            let is_there = fs::read_to_string(format!("/proc/{shown}/comm"));
            is_there.is_err().then_some(())
        })
    };
    let shown = on_another();
    drop(display);
    shown?;
    own.stays()?;
    // Here it comes to the front, and says nothing on the screen.
    let second = Started::new(stage, &[], stage.launcher())?;
    second.ends(0, locales.source().shell_already_open().as_str())?;
    own.leave(Way::Key)
}

fn no_display(stage: &Stage, language: &str, locale: &Locale) -> Result<(), String> {
    let message = locale.shell_no_display();
    for screen in [["-u", "DISPLAY"].as_slice(), &["DISPLAY=:9999"]] {
        let words = with(&speaking(language), screen);
        Started::new(stage, &words, stage.launcher())?.ends(10, message.as_str())?;
    }
    Ok(())
}

fn no_place(stage: &Stage, language: &str, locale: &Locale) -> Result<(), String> {
    let message = locale.shell_no_private_folder();
    let mut words = speaking(language).to_vec();
    words.extend(changed(NO_PLACE));
    let waymark = Started::new(stage, &words, stage.launcher())?;
    waymark.shows_box(message.as_str())?;
    stage.closes_box("Waymark")?;
    waymark.ends(13, message.as_str())
}

fn no_web_view(stage: &Stage, language: &str, locale: &Locale) -> Result<(), String> {
    let message = locale.shell_no_web_view("");
    let message = message.as_str().trim_end_matches(|c: char| !c.is_alphanumeric());
    let window = format!("WINDOW={}-window", stage.launcher());
    let mut words = with(&speaking(language), &[&window]);
    words.extend(changed(NO_WEB_VIEW));
    shows_elsewhere(stage, &words, stage.launcher(), 12, message)
}

fn no_window_program(stage: &Stage, language: &str, locale: &Locale) -> Result<(), String> {
    let alone = stage.home().join("alone");
    fs::copy(stage.launcher(), &alone).map_err(|error| error.to_string())?;
    let message = locale.shell_no_window_program();
    let program = alone.display().to_string();
    let shown = shows_elsewhere(stage, &speaking(language), &program, 11, message.as_str());
    fs::remove_file(&alone).map_err(|error| error.to_string())?;
    shown
}

/// A message that another program shows goes when this one is asked to end, or is ended: it would show that the guide was open.
pub(crate) fn a_message_ends(stage: &Stage) -> Result<(), String> {
    let locales = guide().locales();
    let message = locales.source().shell_no_window_program();
    let alone = stage.home().join("alone");
    fs::copy(stage.launcher(), &alone).map_err(|error| error.to_string())?;
    let shown =
        ["zenity", "kdialog", "xmessage", "notify-send"].into_iter().try_for_each(|shower| {
            ["-TERM", "-INT", "-HUP", "-KILL"].into_iter().try_for_each(|signal| {
                goes_with(stage, &alone.display().to_string(), shower, signal, message.as_str())
                    .map_err(|error| format!("{shower}, {signal}: {error}"))
            })
        });
    fs::remove_file(&alone).map_err(|error| error.to_string())?;
    shown
}

/// Starts a program whose message is shown by a stand-in that waits for somebody, sends it a signal, and waits until both are gone.
fn goes_with(
    stage: &Stage,
    program: &str,
    shower: &str,
    signal: &str,
    message: &str,
) -> Result<(), String> {
    // Those before it are not there.
    let others = ["zenity", "kdialog", "xmessage", "notify-send"];
    let others = others.into_iter().filter(|other| *other != shower);
    let tools = stage.home().join("tools");
    let said = tools.join("said");
    let waits =
        format!("#!/bin/sh\nprintf '%s\\n' $$ \"$@\" > '{}'\nexec sleep 600\n", said.display());
    let fails = "#!/bin/sh\nexit 5\n".to_owned();
    fs::create_dir_all(&tools).map_err(|error| error.to_string())?;
    for (name, script) in others.map(|other| (other, &fails)).chain([(shower, &waits)]) {
        let file = tools.join(name);
        fs::write(&file, script)
            .and_then(|()| fs::set_permissions(&file, fs::Permissions::from_mode(0o700)))
            .map_err(|error| error.to_string())?;
    }
    let path = std::env::var("PATH").map_err(|error| error.to_string())?;
    let path = format!("PATH={}:{path}", tools.display());
    let ends = || {
        let mut waymark = Started::new(stage, &["env".to_owned(), path], program)?;
        let id = wait("the message is shown", || {
            let said = fs::read_to_string(&said).ok().filter(|said| said.contains(message))?;
            said.lines().next()?.parse::<u32>().ok()
        })?;
        crate::stage::said(&["kill", signal, &waymark.child.id().to_string()])?;
        let _ = waymark.child.wait();
        // Nobody has asked for more than this, so it ends at once.
        let gone = wait("the message is gone", || {
            fs::read_to_string(format!("/proc/{id}/comm")).is_err().then_some(())
        });
        if gone.is_err() {
            let _ = crate::stage::said(&["kill", "-KILL", &id.to_string()]);
        }
        gone
    };
    let ended = ends();
    fs::remove_dir_all(&tools).map_err(|error| error.to_string())?;
    ended
}

/// A path with signs that a terminal obeys, or that turn the words around them, is written out, wherever the launcher names it.
pub(crate) fn paths_are_written_out(stage: &Stage) -> Result<(), String> {
    const NAMES: [(&str, &str); 3] = [
        ("a\u{1b}[2K0 errors", "a\\u{1b}[2K0 errors"),
        ("b\nline", "b\\u{a}line"),
        ("c\u{202e}txt", "c\\u{202e}txt"),
    ];
    for (name, written) in NAMES {
        let home = stage.home().join(name);
        let settings = home.join("waymark");
        fs::create_dir_all(&settings)
            .and_then(|()| fs::write(settings.join("settings.json"), "{}"))
            .map_err(|error| error.to_string())?;
        let config = format!("XDG_CONFIG_HOME={}", home.display());
        let missing = home.join("missing").display().to_string();
        for words in [["--locales", &missing].as_slice(), &["--content", &missing], &["--forget"]] {
            let words = [&["env", &config, stage.launcher()], words].concat();
            let output = stage.command(&words).output().map_err(|error| error.to_string())?;
            let said =
                String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned();
            if said.contains(name) || !said.contains(written) {
                return Err(format!("{words:?} says {said:?}"));
            }
        }
        fs::remove_dir_all(&home).map_err(|error| error.to_string())?;
    }
    Ok(())
}

/// Starts a program that cannot show a box by itself, and waits until it has handed its message to one that can.
fn shows_elsewhere(
    stage: &Stage,
    words: &[String],
    program: &str,
    number: i32,
    message: &str,
) -> Result<(), String> {
    let tools = stage.home().join("tools");
    let (zenity, said) = (tools.join("zenity"), tools.join("said"));
    let script = format!("#!/bin/sh\nprintf '%s\\n' \"$@\" > '{}'\n", said.display());
    fs::create_dir_all(&tools)
        .and_then(|()| fs::write(&zenity, script))
        .and_then(|()| fs::set_permissions(&zenity, fs::Permissions::from_mode(0o700)))
        .map_err(|error| error.to_string())?;
    let path = std::env::var("PATH").map_err(|error| error.to_string())?;
    let path = format!("PATH={}:{path}", tools.display());
    let ended = Started::new(stage, &with(words, &[&path]), program)
        .and_then(|waymark| waymark.ends(number, message));
    let shown = fs::read_to_string(&said).unwrap_or_default();
    fs::remove_dir_all(&tools).map_err(|error| error.to_string())?;
    ended?;
    if shown.contains(message) { Ok(()) } else { Err(format!("the box has \"{shown}\"")) }
}

/// Words before a program that tell it a language as systems do.
fn speaking(language: &str) -> [String; 4] {
    let [first, second, third] =
        ["LANGUAGE", "LC_ALL", "LANG"].map(|name| format!("{name}={language}"));
    ["env".to_owned(), first, second, third]
}

/// Puts more words behind `env`.
fn with(env: &[String], more: &[&str]) -> Vec<String> {
    let more = more.iter().map(|word| (*word).to_owned());
    env.iter().take(1).cloned().chain(more).chain(env.iter().skip(1).cloned()).collect()
}

/// A program that was started and says why it ends. It is ended by force where a journey fails.
struct Started<'s> {
    stage: &'s Stage,
    child: Child,
    terminal: PathBuf,
}

impl<'s> Started<'s> {
    /// Starts a program behind the words of others. What it says in the terminal goes into a file.
    fn new(stage: &'s Stage, before: &[String], program: &str) -> Result<Self, String> {
        let words: Vec<&str> = before.iter().map(String::as_str).chain([program]).collect();
        let fault = |error: io::Error| format!("{words:?}: {error}");
        let terminal = stage.home().join("terminal");
        let file = File::create(&terminal).map_err(fault)?;
        let child = stage.command(&words).stdout(Stdio::null()).stderr(file).spawn();
        Ok(Self { stage, child: child.map_err(fault)?, terminal })
    }

    /// Waits until one of its processes has this message among its words, to show it in a box.
    fn shows_box(&self, message: &str) -> Result<(), String> {
        wait(&format!("a box says: {message}"), || (!self.boxes(message).is_empty()).then_some(()))
    }

    /// Returns its processes that have this message among their words.
    fn boxes(&self, message: &str) -> Vec<u32> {
        let told = |id: &u32| {
            let words = fs::read(format!("/proc/{id}/cmdline")).unwrap_or_default();
            words.split(|byte| *byte == 0).any(|word| word == message.as_bytes())
        };
        self.stage.processes().into_iter().filter(told).collect()
    }

    /// Presses Shift three times in its box, once that is on a display.
    fn shift_three_times(&self, display: &str) -> Result<(), String> {
        let there = ["env".to_owned(), format!("DISPLAY={display}")];
        let words = |last: &[&str]| {
            let xdotool = ["timeout", "60", "xdotool"].iter().chain(last).copied();
            let words: Vec<&str> = there.iter().map(String::as_str).chain(xdotool).collect();
            said(&words)
        };
        let shown = wait("the box is on the other display", || {
            words(&["search", "--onlyvisible", "--name", "Waymark"]).ok()
        })?;
        words(&["windowfocus", "--sync", &shown])?;
        words(&["key", "--delay", "60", "Shift_L", "Shift_L", "Shift_L"]).map(drop)
    }

    /// Waits until it has ended with this number and has said this in the terminal.
    fn ends(mut self, number: i32, message: &str) -> Result<(), String> {
        let child = RefCell::new(&mut self.child);
        let status = wait("the program ends", || child.borrow_mut().try_wait().ok().flatten())?;
        let said = fs::read_to_string(&self.terminal).map_err(|error| error.to_string())?;
        if status.code() == Some(number) && said.contains(message) {
            Ok(())
        } else {
            Err(format!("it ended with {status} and said: {said}\nnot {number} and: {message}"))
        }
    }
}

impl Drop for Started<'_> {
    fn drop(&mut self) {
        // One that has ended needs no ending.
        let _ = self.child.kill();
        let _ = self.child.wait();
        let _ = fs::remove_file(&self.terminal);
    }
}
