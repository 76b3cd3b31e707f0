//! The guide from a terminal. See `waymark-cli --help`.

mod command;
mod escaped;
mod fault;
mod folder;
mod moment;

use std::io::{self, Write};
use std::process::ExitCode;

use clap::Parser;

use waymark_locales::visible;

use crate::command::Command;
use crate::fault::Fault;

/// The command line.
#[derive(Parser)]
#[command(
    name = "waymark-cli",
    version,
    about = "The Waymark guide from a terminal",
    disable_help_subcommand = true
)]
struct Arguments {
    /// Read content from this folder instead of the one in the program
    #[arg(long, global = true, value_name = "DIR")]
    content: Option<std::path::PathBuf>,
    /// Read locales from this folder, in the place of those in the program that have the same name
    #[arg(long, global = true, value_name = "DIR")]
    locales: Option<std::path::PathBuf>,
    #[command(subcommand)]
    command: Command,
}

fn main() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(misuse) if misuse.use_stderr() => return refused(&misuse),
        Err(help) => help.exit(),
    };
    let mut out = io::stdout().lock();
    let result = command::run(&arguments, &mut out).and_then(|()| out.flush().map_err(Fault::from));
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(Fault::Pipe) => ExitCode::SUCCESS,
        Err(fault) => {
            complain(&fault.to_string());
            ExitCode::from(fault.exit_code())
        }
    }
}

/// Reports a wrong command line. The message quotes what was typed, or what the shell made of a pattern.
fn refused(misuse: &clap::Error) -> ExitCode {
    for line in misuse.render().to_string().lines() {
        complain(&visible(line));
    }
    u8::try_from(misuse.exit_code()).map_or(ExitCode::FAILURE, ExitCode::from)
}

/// Writes a line to the error stream. If even that is closed, nothing more can be done.
fn complain(line: &str) {
    let _ = writeln!(io::stderr().lock(), "{line}");
}
