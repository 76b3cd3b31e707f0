//! The launcher: everything around the window, from start to end.
//!
//! 1. `enter`: takes the private folder, or brings the open guide to the front.
//! 2. `keep_to_ourselves`: from here on, the kernel refuses internet sockets, a crash hands its memory to nobody, and
//!    new files are readable by this person only.
//! 3. `start_window`: starts the window's program beside this one, with the files of libraries redirected into the
//!    folder.
//! 4. `attend`: passes on what the bell says while the window is open.
//! 5. `outlive_the_web_view`, `PrivateFolder::remove`: when the window has ended, for whatever reason, and its
//!    processes too, removes the folder.
//! 6. `notice::show`: shows a message if the window crashed and nobody had asked for the end.

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
use crate::environment;
use crate::failure::{self, Failure};
use crate::folders::Folders;
use crate::forget::forget;
use crate::language;
use crate::notice;
use crate::system::bell::{self, Bell, Ring};
use crate::system::private_folder::{Entry, PrivateFolder};
use crate::system::{assistive, crash, silence};

/// The usual exit code for a wrong command line.
const MISUSE: u8 = 2;

/// The exit code of shells for a program that does not exist.
const NOT_THERE: u8 = 127;

/// Runs the task that the arguments ask for.
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

/// Returns the help text. Commands are passed to it as values, so that they stay intact in right-to-left text.
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

/// Opens the guide, or the folders that somebody works on, and returns when it is closed.
fn open(folders: Option<&Folders>) -> Result<(), Failure> {
    if !environment::has_display() {
        return Err(Failure::NoDisplay);
    }
    let Some(folder) = enter()? else { return Ok(()) };
    let outcome = stay_open(&folder, folders);
    if let Err(cause) = folder.remove() {
        // The next start removes what is left.
        notice::cause(cause);
    }
    // Until here a signal only rings the bell, so that it cannot end this program before the folder is removed.
    bell::signals_end_this_program();
    outcome
}

/// Takes the private folder; `None` if the guide is already open. Its window then comes to the front.
fn enter() -> Result<Option<PrivateFolder>, Failure> {
    // Two seconds. Another run does not hear its bell while it starts or ends, but that takes less.
    const TRIES: u32 = 40;
    const PAUSE: Duration = Duration::from_millis(50);

    for _ in 0..TRIES {
        match PrivateFolder::enter().map_err(|cause| Failure::of_private_folder(&cause))? {
            Entry::Ours(folder) => return Ok(Some(folder)),
            // First this: ringing would raise a window that nobody here can see.
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

/// Starts the window and waits until it ends.
fn stay_open(folder: &PrivateFolder, folders: Option<&Folders>) -> Result<(), Failure> {
    let bell = Bell::hang(folder.path()).map_err(|cause| Failure::of_private_folder(&cause))?;
    // Before anything is started, because a process inherits these and cannot get them later.
    keep_to_ourselves();
    adopt_orphans();
    // Sockets of assistive programs made from now on belong to this run.
    let start = SystemTime::now();
    let mut window = start_window(folder.path(), folders)
        .map_err(|cause| Failure::NoWindowProgram.because(cause))?;
    // The window becomes the leader of a process group with its own number (`leave::prepare`).
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
        // Somebody asked for the end, so a message now would reveal that the guide was open.
        Some(failure) if !asked_to_end.load(Ordering::SeqCst) => Err(failure),
        _ => Ok(()),
    }
}

/// Kills what is left of the window and the web view, including processes that are stopped and ignore other signals.
fn end(group: Pid) {
    // It fails if no process is left, which is the usual case.
    let _ = rustix::process::kill_process_group(group, Signal::KILL);
}

/// Makes this program the parent of the processes that the window leaves behind, so that it can wait for them.
fn adopt_orphans() {
    // On a system without this call, removing the folder still retries for a second.
    let _ = rustix::process::set_child_subreaper(Some(rustix::process::getpid()));
}

/// Sets what applies to this program and to everything that it starts from here on.
fn keep_to_ourselves() {
    // Files that are saved or printed to are readable by this person only.
    rustix::process::umask(Mode::RWXG | Mode::RWXO);
    if let Err(cause) = crash::keep_memory() {
        notice::cause(cause);
    }
    keep_silent();
}

/// Makes the kernel refuse internet sockets to everything started from here on. WebDriver needs such a socket, so not
/// under test.
fn keep_silent() {
    if !environment::is_automated()
        && let Err(cause) = silence::keep()
    {
        // Two layers remain: pages request nothing outside the guide, and the web view is configured not to.
        notice::cause(cause);
    }
}

/// Waits until the processes of the web view have ended. Until then they may write into the private folder.
///
/// It waits at most 0.6 seconds, because a program that GTK has started for the whole desktop may stay.
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
        // The web view's library obeys this variable, even if this program does not.
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

/// Passes each ring on to the window. Dropping `line` tells the window to leave; one that does not react is killed.
fn attend(mut bell: Bell, mut line: ChildStdin, window: Pid) {
    /// Longer than a responsive window needs (see `leave` of the window).
    const PATIENCE: Duration = Duration::from_millis(700);

    while bell.wait() == Ring::Come && line.write_all(b"\n").is_ok() {}
    drop(line);
    std::thread::sleep(PATIENCE);
    end(window);
}

/// Returns the path of the window's program, in the folder of this one.
///
/// # Errors
/// Returns why this program cannot find its own path.
pub(crate) fn window_program() -> io::Result<PathBuf> {
    Ok(std::env::current_exe()?.with_file_name("waymark-window"))
}

/// Replaces this process by the program that shows a message. It is killed when the process that started this one
/// ends, for whatever reason.
fn become_shower(words: &[OsString]) -> ExitCode {
    let Some((program, rest)) = words.split_first() else { return MISUSE.into() };
    // The setting survives `exec`.
    let _ = rustix::process::set_parent_process_death_signal(Some(Signal::KILL));
    // `exec` returns only if it fails, for example because there is no such program.
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

/// Returns whether the output was written, or its reader does not want more, as with `
/// head`.
pub(crate) fn was_written(result: io::Result<()>) -> bool {
    result.map_or_else(|error| error.kind() == io::ErrorKind::BrokenPipe, |()| true)
}
