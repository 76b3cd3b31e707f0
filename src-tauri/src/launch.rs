//! The launcher: what happens around the window, from start to end.
//!
//! 1. `enter`: take the private folder, or bring the open guide to the front.
//! 2. `keep_to_ourselves`: let the kernel refuse the internet from here on, hand the memory of a crash to nobody, and let
//!    nobody else read what is written.
//! 3. `start_window`: start the window's program beside this one, with its own files sent into the folder.
//! 4. `attend`: pass on what the bell says while the window is open.
//! 5. `outlive_the_web_view`, `PrivateFolder::remove`: when the window has ended, however it did, and its processes
//!    have too, remove the folder.
//! 6. `notice::show`: say so if it ended by a fault, and nobody has asked for the end.

use std::ffi::OsString;
use std::io::{self, Write};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, ExitCode, Stdio};
use std::sync::atomic::Ordering;
use std::time::{Duration, SystemTime};

use rustix::fs::Mode;
use rustix::process::{Pid, Signal, WaitOptions};

use waymark_locales::{Locale, visible};

use crate::arguments::Task;
use crate::assistive;
use crate::bell::{self, Bell, Ring};
use crate::crash;
use crate::environment;
use crate::failure::{self, Failure};
use crate::folders::Folders;
use crate::forget::forget;
use crate::language;
use crate::notice;
use crate::private_folder::{Entry, PrivateFolder};
use crate::silence;

/// The exit code of a command line that is not understood, as everywhere.
const MISUSE: u8 = 2;

/// The exit code where a program is not there, as shells have it.
const NOT_THERE: u8 = 127;

/// Does what the arguments after the program's name ask for.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    match Task::parse(arguments) {
        Ok(Task::Open) => open(None).map_or_else(reported, |()| ExitCode::SUCCESS),
        Ok(Task::Follow(folders)) => match folders.whole() {
            Ok(folders) => open(Some(&folders)).map_or_else(reported, |()| ExitCode::SUCCESS),
            Err(path) => {
                let path = visible(&path.to_string_lossy()).into_owned();
                notice::to_terminal(language::speaking_plainly(|locale| {
                    locale.shell_no_folder(path).to_string()
                }));
                MISUSE.into()
            }
        },
        Ok(Task::Become(words)) => become_shower(&words),
        Ok(Task::Forget) => language::speaking(forget),
        Ok(Task::Help) => language::speaking_plainly(|locale| print(&help(locale))),
        Ok(Task::Version) => language::speaking_plainly(|locale| {
            print(locale.shell_version(env!("CARGO_PKG_VERSION")).as_str())
        }),
        Err(argument) => {
            let argument = visible(&argument.to_string_lossy()).into_owned();
            notice::to_terminal(language::speaking_plainly(|locale| {
                locale.shell_unknown_argument(argument, "waymark --help").to_string()
            }));
            MISUSE.into()
        }
    }
}

/// Says how the program is used. Commands come in as values, so that they stay whole in right-to-left text.
fn help(locale: &Locale) -> String {
    locale
        .shell_help(
            "waymark",
            "waymark --locales DIR",
            "waymark --content DIR",
            "waymark --forget",
            "waymark --version",
            "waymark --help",
        )
        .to_string()
}

/// Opens the guide, or folders that somebody works on, and returns when it is closed.
fn open(folders: Option<&Folders>) -> Result<(), Failure> {
    if !environment::has_display() {
        return Err(Failure::NoDisplay);
    }
    let Some(folder) = enter()? else { return Ok(()) };
    let outcome = stay_open(&folder, folders);
    if let Err(cause) = folder.remove() {
        // The next start removes the rest.
        notice::cause(cause);
    }
    bell::signals_end_this_program();
    outcome
}

/// Takes the private folder; `None` if the guide is open already, and then its window comes to the front.
fn enter() -> Result<Option<PrivateFolder>, Failure> {
    // Two seconds: longer than another run is deaf while it starts or ends.
    const TRIES: u32 = 40;
    const PAUSE: Duration = Duration::from_millis(50);

    for _ in 0..TRIES {
        match PrivateFolder::enter().map_err(|cause| Failure::of_private_folder(&cause))? {
            Entry::Ours(folder) => return Ok(Some(folder)),
            Entry::Taken(path) if bell::hangs_elsewhere(&path) => {
                return Err(Failure::OpenElsewhere);
            }
            Entry::Taken(path) if bell::ring(&path).is_ok() => {
                notice::to_terminal(language::speaking(|locale| {
                    locale.shell_already_open().to_string()
                }));
                return Ok(None);
            }
            Entry::Taken(_) => std::thread::sleep(PAUSE),
        }
    }
    Err(Failure::NoAnswer)
}

/// Starts the window and waits for its end.
fn stay_open(folder: &PrivateFolder, folders: Option<&Folders>) -> Result<(), Failure> {
    let bell = Bell::hang(folder.path()).map_err(|cause| Failure::of_private_folder(&cause))?;
    keep_to_ourselves();
    adopt_orphans();
    let start = SystemTime::now();
    let mut window = start_window(folder.path(), folders)
        .map_err(|cause| Failure::NoWindowProgram.because(cause))?;
    let group = Pid::from_child(&window);
    let asked_to_end = bell.asked_to_end();
    if let Some(line) = window.stdin.take() {
        std::thread::spawn(move || attend(bell, line, group));
    }
    let status = window.wait().map_err(|cause| Failure::Crash.because(cause))?;
    end(group);
    outlive_the_web_view();
    assistive::remove_dead_sockets(start);
    match Failure::of_window(status) {
        // A message now would show that the guide was open.
        Some(failure) if !asked_to_end.load(Ordering::SeqCst) => Err(failure),
        _ => Ok(()),
    }
}

/// Ends at once what is left of the window and of the web view, also a process that is stopped and hears nothing.
fn end(group: Pid) {
    // Mostly nobody is left.
    let _ = rustix::process::kill_process_group(group, Signal::KILL);
}

/// Makes this program the parent of the processes that the window leaves behind, so that it can wait for them.
fn adopt_orphans() {
    // Where the system cannot, removing the folder still tries again for a second.
    let _ = rustix::process::set_child_subreaper(Some(rustix::process::getpid()));
}

/// What holds for this program and for everything that is started from here on.
fn keep_to_ourselves() {
    // Whatever is saved or printed to a file is for this person alone.
    rustix::process::umask(Mode::RWXG | Mode::RWXO);
    if let Err(cause) = crash::keep_memory() {
        notice::cause(cause);
    }
    keep_silent();
}

/// Lets the kernel refuse the internet to everything that is started from here on. WebDriver needs it.
fn keep_silent() {
    if !environment::is_automated()
        && let Err(cause) = silence::keep()
    {
        // The pages ask for nothing, and the web view is told to ask for nothing.
        notice::cause(cause);
    }
}

/// Waits until the processes of the web view have ended: until then they may write into the private folder.
///
/// At most 0.6 seconds, since a program that GTK has started for the whole desktop may stay.
fn outlive_the_web_view() {
    const TRIES: u32 = 30;
    const PAUSE: Duration = Duration::from_millis(20);

    for _ in 0..TRIES {
        match rustix::process::wait(WaitOptions::NOHANG) {
            Ok(Some(_)) => {}
            Ok(None) => std::thread::sleep(PAUSE),
            Err(_) => return,
        }
    }
}

fn start_window(folder: &Path, folders: Option<&Folders>) -> io::Result<Child> {
    let program = window_program()?;
    let mut window = Command::new(&program);
    if !environment::is_automated() {
        window.env_remove(environment::AUTOMATION);
    }
    window
        .arg("--private-folder")
        .arg(folder)
        .args(folders.into_iter().flat_map(Folders::arguments))
        .envs(environment::private_variables(folder))
        .env(environment::PLAIN_DRAWING, "1")
        .envs(environment::QUIET)
        .stdin(Stdio::piped())
        .spawn()
        .map_err(|error| failure::at(&program, &error))
}

/// Passes each ring on to the window. Dropping the line tells the window to leave, and one that does not hear it is ended.
fn attend(mut bell: Bell, mut line: ChildStdin, window: Pid) {
    /// Longer than a window needs that hears it (`leave` of the window).
    const PATIENCE: Duration = Duration::from_millis(700);

    while bell.wait() == Ring::Come && line.write_all(b"\n").is_ok() {}
    drop(line);
    std::thread::sleep(PATIENCE);
    end(window);
}

/// Returns the place of the window's program: beside this one.
///
/// # Errors
/// Returns why this program does not know where it is itself.
pub(crate) fn window_program() -> io::Result<PathBuf> {
    Ok(std::env::current_exe()?.with_file_name("waymark-window"))
}

/// Becomes the program that shows a message, which ends when the one that started this does, however that ends.
fn become_shower(words: &[OsString]) -> ExitCode {
    let Some((program, rest)) = words.split_first() else { return MISUSE.into() };
    // It lasts when a program takes the place of this one.
    let _ = rustix::process::set_parent_process_death_signal(Some(Signal::KILL));
    // It returns where there is no such program.
    let _ = Command::new(program).args(rest).exec();
    ExitCode::from(NOT_THERE)
}

fn reported(failure: Failure) -> ExitCode {
    language::speaking(|locale| {
        notice::show(locale.shell_fault_title().as_str(), failure.message(locale).as_str());
    });
    failure.into()
}

fn print(what: &str) -> ExitCode {
    if was_written(writeln!(io::stdout().lock(), "{what}")) {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

/// Returns whether what was said arrived, or nobody wants to hear more of it, as with `| head`.
pub(crate) fn was_written(result: io::Result<()>) -> bool {
    result.map_or_else(|error| error.kind() == io::ErrorKind::BrokenPipe, |()| true)
}
