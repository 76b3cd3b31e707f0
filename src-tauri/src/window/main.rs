//! The program with the window of the guide. `waymark` starts it; people do not (see the documentation of the
//! library).

mod app;
mod current_guide;
mod first_request;
mod leave;
mod line;
mod memory;
mod navigation;
mod scheme;
mod shift;
mod zoom;

/// The part of `system` that the library must not have, because it names GTK.
#[path = "../system/window"]
mod system {
    pub(crate) mod carried_out;
    pub(crate) mod clipboard;
    pub(crate) mod dialog;
    pub(crate) mod frame;
    pub(crate) mod keys;
    pub(crate) mod main_thread;
    pub(crate) mod origin;
    pub(crate) mod ways_out;
    pub(crate) mod web_view;
}

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

use waymark::failure::Failure;
use waymark::folders::Folders;
use waymark::notice;

fn main() -> ExitCode {
    let arguments: Vec<OsString> = std::env::args_os().skip(1).collect();
    let outcome = match arguments.as_slice() {
        [option, folder, rest @ ..] if option == "--private-folder" => {
            match Folders::parse(rest.iter().cloned()) {
                Ok(folders) => app::run(PathBuf::from(folder), folders),
                Err(_) => misuse(),
            }
        }
        [option, title, text] if option == "--message" => {
            system::dialog::run(&title.to_string_lossy(), &text.to_string_lossy())
        }
        _ => misuse(),
    };
    outcome.map_or_else(ExitCode::from, |()| ExitCode::SUCCESS)
}

fn misuse() -> Result<(), Failure> {
    notice::to_terminal("this is a part of Waymark: start \"waymark\" instead");
    Err(Failure::NoWindow)
}
