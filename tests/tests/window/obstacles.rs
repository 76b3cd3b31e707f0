//! Leaving in spite of what stands in the way: every obstacle with every way.

use std::fs;
use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use crate::own::{Own, Way};
use crate::stage::Stage;
use crate::webdriver::wait;

/// What may stand in the way.
struct Obstacle {
    name: &'static str,
    /// Does what comes before the start, and returns words before the program.
    before: fn(&Tools<'_>) -> Result<Vec<String>, String>,
    /// Puts it in the way of the window that is open.
    put: fn(&Own<'_>, &Tools<'_>) -> Result<(), String>,
    /// Ways beyond those that lead out of everything: the button, where its page still runs and can be reached, and the end of
    /// the launcher.
    more: &'static [Way],
}

const OBSTACLES: [Obstacle; 18] = [
    obstacle("nothing", no_words, |_, _| Ok(()), &[Way::Button, Way::Orphaned]),
    obstacle("the box for printing", no_words, print_box, &[Way::Orphaned]),
    obstacle("a list in that box", no_words, print_list, &[]),
    obstacle("a box for files over that box", no_words, file_box, &[]),
    obstacle("a menu", no_words, menu, &[]),
    obstacle("a message of the guide", damaged, message, &[Way::Button]),
    obstacle("a letter that is held back", input_method, letter, &[Way::Button]),
    obstacle("a button of the mouse that is held down", no_words, held, &[]),
    obstacle("words in that box that are pulled at", no_words, pulled, &[]),
    obstacle("a web process that is stopped", no_words, stopped, &[Way::Orphaned]),
    obstacle("a web process that is gone", no_words, gone, &[]),
    obstacle("a web process that is gone and comes again", no_words, comes_again, &[Way::Button]),
    obstacle("a page that is never made", slow, slow_page, &[Way::Button, Way::Orphaned]),
    obstacle("a disk that does not open", no_open, disk_asked, &[]),
    obstacle("a disk that does not tell", no_stat, disk_asked, &[]),
    obstacle("a disk that does not write", no_write, disk_asked, &[]),
    obstacle("a disk that does not rename", no_rename, disk_asked, &[]),
    obstacle("a disk that does not answer", no_sync, disk_asked, &[Way::Button, Way::Orphaned]),
];

const fn obstacle(
    name: &'static str,
    before: fn(&Tools<'_>) -> Result<Vec<String>, String>,
    put: fn(&Own<'_>, &Tools<'_>) -> Result<(), String>,
    more: &'static [Way],
) -> Obstacle {
    Obstacle { name, before, put, more }
}

/// With every obstacle people leave by the key, by the cross, by the system, and by the button where it can be reached.
pub(crate) fn leaving(stage: &Stage) -> Result<(), String> {
    let tools = Tools::make(stage)?;
    for obstacle in &OBSTACLES {
        for way in [Way::Key, Way::Cross, Way::Terminated].iter().chain(obstacle.more).copied() {
            stage.forgets();
            obstacle
                .meet(&tools)
                .and_then(|own| own.leave(way))
                .map_err(|error| format!("{}, {way:?}: {error}", obstacle.name))?;
            // Some of these ways end with a button or a key held down, and nobody lets it go.
            stage.xdotool(&["mouseup", "1"])?;
        }
    }
    stage.forgets();
    Ok(())
}

/// A window that leaves its keys and its cross to GTK and to the page, as it once did, is not left while the box for printing is
/// open; so the journey above would find it.
pub(crate) fn deaf(stage: &Stage) -> Result<(), String> {
    let tools = Tools::make(stage)?;
    for way in [Way::Key, Way::Cross] {
        let own = Own::open(stage, &words(&tools.with("deaf")))?;
        print_box(&own, &tools)?;
        own.tries(way)?;
        own.stays().map_err(|why| format!("{way:?} was to be found dead: {why}"))?;
        own.leave(Way::Terminated)?;
    }
    tools.was_met()
}

/// The launcher ends the window that still waits for a translator's folder, or for the settings: when it is asked to end, and when
/// it is killed.
pub(crate) fn waiting_for_a_folder(stage: &Stage) -> Result<(), String> {
    let tools = Tools::make(stage)?;
    let folder = tools.folder.join("translation");
    fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
    let folder = folder.display().to_string();
    let named = ["--locales", &folder];
    let waits = [("folder", named.as_slice()), ("settings", &[])];
    for (signal, (obstacle, words_after)) in
        ["-TERM", "-KILL"].into_iter().flat_map(|signal| waits.map(|wait| (signal, wait)))
    {
        let mut command = tools.with(obstacle);
        command.extend([&[stage.launcher()], words_after].concat().into_iter().map(str::to_owned));
        let mut launcher =
            stage.command(&words(&command)).spawn().map_err(|error| error.to_string())?;
        let waits = wait("the window waits for the disk", || tools.was_met().ok());
        // It is ended however this goes.
        let _ = Command::new("kill").args([signal, &launcher.id().to_string()]).status();
        let _ = launcher.wait();
        waits?;
        wait(&format!("{obstacle}: {signal} ends everything"), || {
            stage.processes().is_empty().then_some(())
        })?;
        tools.forget_met();
    }
    Ok(())
}

impl Obstacle {
    /// Opens the window with this obstacle in its way.
    fn meet<'s>(&self, tools: &Tools<'s>) -> Result<Own<'s>, String> {
        let before = (self.before)(tools)?;
        let own = Own::open(tools.stage, &words(&before))?;
        (self.put)(&own, tools)?;
        Ok(own)
    }
}

fn no_words(_: &Tools<'_>) -> Result<Vec<String>, String> {
    Ok(Vec::new())
}

fn print_box(own: &Own<'_>, _: &Tools<'_>) -> Result<(), String> {
    opens_print_box(own)
}

fn opens_print_box(own: &Own<'_>) -> Result<(), String> {
    // Over the header to the last in it.
    own.press(&TO_PRINT)?;
    own.press(&["Return"])?;
    own.focuses_box("Print")
}

const TO_PRINT: [&str; 9] = ["Tab"; 9];

fn print_list(own: &Own<'_>, tools: &Tools<'_>) -> Result<(), String> {
    print_box(own, tools)?;
    // The other page of the box, and its first list.
    own.press_in_box(&["Right", "Tab"])?;
    own.opens_another(|| own.press(&["space"]))
}

fn file_box(own: &Own<'_>, _: &Tools<'_>) -> Result<(), String> {
    name_of_file(own)
}

/// Opens the box for printing, and over it the one for files, where the name of one can be written.
pub(crate) fn name_of_file(own: &Own<'_>) -> Result<(), String> {
    opens_print_box(own)?;
    // The first printer is a file, and the button after it chooses which.
    own.press_in_box(&["Tab", "Tab"])?;
    own.opens_another(|| own.press(&["space"]))?;
    own.focuses_box("Select a filename")
}

fn menu(own: &Own<'_>, _: &Tools<'_>) -> Result<(), String> {
    own.opens_another(|| own.at(PLACE, &["click", "3"]))
}

/// A place with words of the first page, in pixels from the corner of the window.
const PLACE: (u16, u16) = (300, 160);

/// Damaged settings are told of in a box over the guide.
fn damaged(tools: &Tools<'_>) -> Result<Vec<String>, String> {
    let folder = tools.stage.home().join(".config/waymark");
    fs::create_dir_all(&folder)
        .and_then(|()| fs::write(folder.join("settings.json"), "damaged"))
        .map_err(|error| error.to_string())?;
    Ok(Vec::new())
}

fn message(own: &Own<'_>, _: &Tools<'_>) -> Result<(), String> {
    own.focuses_box("Waymark")
}

fn input_method(_: &Tools<'_>) -> Result<Vec<String>, String> {
    Ok(["env", "GTK_IM_MODULE=am_et"].map(str::to_owned).to_vec())
}

fn letter(own: &Own<'_>, _: &Tools<'_>) -> Result<(), String> {
    own.press_and_see(&["ctrl+k"])?;
    own.press_and_see(&["l"])
}

fn held(own: &Own<'_>, _: &Tools<'_>) -> Result<(), String> {
    own.at(PLACE, &["mousedown", "1"])
}

/// The name of a file, as somebody would drag it about, with the button of the mouse still down. If it could be dragged, GDK would
/// keep the keys.
fn pulled(own: &Own<'_>, _: &Tools<'_>) -> Result<(), String> {
    name_of_file(own)?;
    own.press_in_box(&["ctrl+a"])?;
    own.pulls_in_box("Select a filename", NAME_OF_FILE)
}

/// A place in the words of the file's name, in pixels from the corner of its box.
const NAME_OF_FILE: (u16, u16) = (100, 16);

fn stopped(own: &Own<'_>, _: &Tools<'_>) -> Result<(), String> {
    let processes = own.signals(WEB_PROCESS, "-STOP")?;
    wait("the web process stands still", || {
        let is_stopped = |id: &u32| {
            let stat = fs::read_to_string(format!("/proc/{id}/stat")).unwrap_or_default();
            stat.rsplit_once(") ").is_some_and(|(_, state)| state.starts_with('T'))
        };
        processes.iter().all(is_stopped).then_some(())
    })
}

fn gone(own: &Own<'_>, _: &Tools<'_>) -> Result<(), String> {
    own.signals(WEB_PROCESS, "-KILL").map(drop)
}

fn comes_again(own: &Own<'_>, _: &Tools<'_>) -> Result<(), String> {
    own.comes_again(|| own.signals(WEB_PROCESS, "-KILL").map(drop))
}

/// The kernel keeps fifteen letters of a name.
const WEB_PROCESS: &str = "WebKitWeb";

fn no_open(tools: &Tools<'_>) -> Result<Vec<String>, String> {
    tools.put("disk-open")
}

fn no_stat(tools: &Tools<'_>) -> Result<Vec<String>, String> {
    tools.put("disk-stat")
}

fn no_write(tools: &Tools<'_>) -> Result<Vec<String>, String> {
    tools.put("disk-write")
}

fn no_rename(tools: &Tools<'_>) -> Result<Vec<String>, String> {
    tools.put("disk-rename")
}

fn no_sync(tools: &Tools<'_>) -> Result<Vec<String>, String> {
    tools.put("disk")
}

fn slow(tools: &Tools<'_>) -> Result<Vec<String>, String> {
    tools.put("page")
}

/// Words are searched for, and neither what is suggested nor the page that has them comes.
fn slow_page(own: &Own<'_>, tools: &Tools<'_>) -> Result<(), String> {
    own.press_and_see(&["ctrl+k"])?;
    fs::write(tools.met().with_extension("now"), "").map_err(|error| error.to_string())?;
    own.types("visa")?;
    own.press(&["Return"])?;
    wait("the page is asked for", || tools.was_met().ok())
}

/// Another language is chosen, which is to be kept.
fn disk_asked(own: &Own<'_>, tools: &Tools<'_>) -> Result<(), String> {
    own.press_and_see(&["F2"])?;
    own.press_and_see(&["Tab"])?;
    own.press_and_see(&["Return"])?;
    wait("the disk is asked", || tools.was_met().ok())
}

/// What is put under the program.
struct Tools<'s> {
    stage: &'s Stage,
    folder: PathBuf,
}

impl<'s> Tools<'s> {
    /// Compiles the obstacles.
    fn make(stage: &'s Stage) -> Result<Self, String> {
        let tools = Self { stage, folder: stage.home().join("obstacles") };
        let fault = |error: std::io::Error| format!("cc: {error}");
        fs::create_dir_all(&tools.folder).map_err(fault)?;
        let mut compiler = Command::new("cc")
            .args(["-shared", "-fPIC", "-x", "c", "-", "-o"])
            .arg(tools.library())
            .arg("-ldl")
            .stdin(Stdio::piped())
            .spawn()
            .map_err(fault)?;
        let mut input = compiler.stdin.take().ok_or("cc has no input")?;
        input.write_all(include_bytes!("obstacles.c")).map_err(fault)?;
        drop(input);
        let status = compiler.wait().map_err(fault)?;
        if status.success() { Ok(tools) } else { Err(format!("cc: {status}")) }
    }

    fn library(&self) -> PathBuf {
        self.folder.join("obstacles.so")
    }

    fn met(&self) -> PathBuf {
        self.folder.join("met")
    }

    /// Returns words before the program that put an obstacle under it.
    fn with(&self, obstacle: &str) -> Vec<String> {
        vec![
            "env".to_owned(),
            format!("LD_PRELOAD={}", self.library().display()),
            format!("OBSTACLE={obstacle}"),
            format!("OBSTACLE_MET={}", self.met().display()),
        ]
    }

    /// Fails unless somebody has come to the obstacle.
    fn was_met(&self) -> Result<(), String> {
        if self.met().exists() { Ok(()) } else { Err("nobody has come to the obstacle".to_owned()) }
    }

    fn forget_met(&self) {
        // Where nobody has come yet, nothing is to be forgotten.
        for file in [self.met(), self.met().with_extension("now")] {
            let _ = fs::remove_file(file);
        }
    }

    /// Returns words before the program that put an obstacle under it to which nobody has come yet.
    fn put(&self, obstacle: &str) -> Result<Vec<String>, String> {
        self.forget_met();
        Ok(self.with(obstacle))
    }
}

impl Drop for Tools<'_> {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}

fn words(words: &[String]) -> Vec<&str> {
    words.iter().map(String::as_str).collect()
}
