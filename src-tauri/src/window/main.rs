//! The window of the guide. It is started by `waymark`, never by hand (see the library's documentation).

mod app;
mod dialog;
mod keys;
mod leave;
mod line;
mod memory;
mod navigation;
mod scheme;
mod web_view;

use std::ffi::OsString;
use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use waymark::failure::Failure;

fn main() -> ExitCode {
    let arguments: Vec<OsString> = std::env::args_os().skip(1).collect();
    let outcome = match arguments.as_slice() {
        [option, folder] if option == "--private-folder" => app::run(PathBuf::from(folder)),
        [option, title, text] if option == "--message" => dialog::run(&title.to_string_lossy(), &text.to_string_lossy()),
        _ => {
            let _ = writeln!(std::io::stderr().lock(), "this is a part of waymark: start \"waymark\"");
            Err(Failure::NoWindow)
        }
    };
    outcome.map_or_else(ExitCode::from, |()| ExitCode::SUCCESS)
}
