//! The window of the guide. It is started by `waymark`, never by hand (see the library's documentation).

mod app;
mod carried_out;
mod clipboard;
mod dialog;
mod first_request;
mod keys;
mod leave;
mod line;
mod main_thread;
mod memory;
mod navigation;
mod scheme;
mod shift;
mod shown;
mod ways_out;
mod web_view;

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

use waymark::failure::Failure;
use waymark::notice;

fn main() -> ExitCode {
    let arguments: Vec<OsString> = std::env::args_os().skip(1).collect();
    let outcome = match arguments.as_slice() {
        [option, folder] if option == "--private-folder" => app::run(PathBuf::from(folder), None),
        [option, folder, locales, locale_folder]
            if option == "--private-folder" && locales == "--locales" =>
        {
            app::run(PathBuf::from(folder), Some(PathBuf::from(locale_folder)))
        }
        [option, title, text] if option == "--message" => {
            dialog::run(&title.to_string_lossy(), &text.to_string_lossy())
        }
        _ => {
            notice::to_terminal("this is a part of Waymark: start \"waymark\" instead");
            Err(Failure::NoWindow)
        }
    };
    outcome.map_or_else(ExitCode::from, |()| ExitCode::SUCCESS)
}
