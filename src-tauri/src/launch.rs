//! The launcher: everything around the window, from start to end.
//!
//! 1. `enter`: takes the private folder, or brings the open guide to the front.
//! 2. `keep_to_ourselves`: from here on, the kernel refuses internet sockets, a crash hands its memory to nobody, and
//!    new files are readable by this person only.
//! 3. `start_window`: starts the window's program beside this one, with the files of libraries redirected into the
//!    folder.
//! 4. `attend`: passes on what the bell says while the window is open.
//! 5. `outlive_orphans`, `PrivateFolder::remove`: when the window has ended, for whatever reason, and its
//!    processes too, removes the folder.
//! 6. `notice::show`: shows a message if the window crashed and nobody had asked for the end.

use std::ffi::OsString;
use std::io::{self, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, Command, ExitCode, Stdio};
use std::sync::atomic::Ordering;
use std::time::{Duration, SystemTime};

use waymark_locales::{Locale, visible};

use crate::arguments::Task;
use crate::environment;
use crate::failure::Failure;
use crate::folders::Folders;
use crate::forget::forget;
use crate::language;
use crate::notice;
use crate::system::bell::{self, Bell, Ring};
use crate::system::private_folder::{Entry, PrivateFolder};
use crate::system::processes::{self, End, Group};
use crate::system::{access, assistive, at, crash, display, libraries, silence};

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
    if !display::is_there() {
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
            Entry::Taken(path) if bell::is_elsewhere(&path) => {
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
    let bell = Bell::create(folder.path()).map_err(|cause| Failure::of_private_folder(&cause))?;
    // Before anything is started, because a process inherits these and cannot get them later.
    keep_to_ourselves();
    processes::adopt_orphans();
    // Sockets of assistive programs made from now on belong to this run.
    let start = SystemTime::now();
    let mut window = start_window(folder.path(), folders)
        .map_err(|cause| Failure::NoWindowProgram.because(cause))?;
    let group = Group::of_window(&window);
    let asked_to_end = bell.asked_to_end();
    if let Some(line) = window.stdin.take() {
        std::thread::spawn(move || attend(bell, line, group));
    }
    let status = window.wait().map_err(|cause| Failure::Crash.because(cause))?;
    group.end();
    // Until they have ended, they may write into the private folder.
    processes::outlive_orphans();
    assistive::remove_dead_sockets(start);
    match Failure::of_window(End::from_status(status)) {
        // Somebody asked for the end, so a message now would reveal that the guide was open.
        Some(failure) if !asked_to_end.load(Ordering::SeqCst) => Err(failure),
        _ => Ok(()),
    }
}

/// Sets what applies to this program and to everything that it starts from here on.
fn keep_to_ourselves() {
    access::keep_new_files_private();
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

fn start_window(folder: &Path, folders: Option<&Folders>) -> io::Result<Child> {
    let program = environment::window_program()?;
    let mut window = Command::new(&program);
    if !environment::is_automated() {
        // The web view's library obeys this variable, even if this program does not.
        window.env_remove(environment::AUTOMATION);
    }
    window
        .arg("--private-folder")
        .arg(folder)
        .args(folders.into_iter().flat_map(Folders::arguments))
        .envs(libraries::variables(folder))
        .stdin(Stdio::piped())
        .spawn()
        .map_err(|error| at(&program, &error))
}

/// Passes each ring on to the window. Dropping `line` tells the window to leave; one that does not react is killed.
fn attend(mut bell: Bell, mut line: ChildStdin, window: Group) {
    /// Longer than a responsive window needs (see `leave` of the window).
    const PATIENCE: Duration = Duration::from_millis(700);

    while bell.wait() == Ring::Come && line.write_all(b"\n").is_ok() {}
    drop(line);
    std::thread::sleep(PATIENCE);
    window.end();
}

/// Replaces this process by the program that shows a message. Returns only if there is no such program.
fn become_shower(words: &[OsString]) -> ExitCode {
    let Some((program, rest)) = words.split_first() else { return MISUSE.into() };
    processes::become_program(program, rest);
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

/// Returns whether the output was written, or its reader does not want more, as in a pipe into `head`.
pub(crate) fn was_written(result: io::Result<()>) -> bool {
    result.map_or_else(|error| error.kind() == io::ErrorKind::BrokenPipe, |()| true)
}
