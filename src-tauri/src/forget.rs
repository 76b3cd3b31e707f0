//! `waymark --forget`: removes everything that the program has stored, and says what it removed.

use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use waymark_locales::{Locale, Text, visible};

use crate::launch::was_written;
use crate::settings_file::SettingsFile;
use crate::system::private_folder;

/// Removes the settings and what killed runs have left. Fails if some of it is still there afterwards.
pub(crate) fn forget(locale: &Locale) -> ExitCode {
    let settings = SettingsFile::of_this_user().map(|file| file.forget()).unwrap_or_default();
    let removals: Vec<_> = settings.into_iter().chain(private_folder::remove_leftovers()).collect();

    let mut said: Vec<_> = removals.iter().map(|removal| report(removal, locale)).collect();
    if said.is_empty() {
        said.push(locale.shell_forget_nothing());
    }
    let mut out = io::stdout().lock();
    let written = said.iter().try_for_each(|line| writeln!(out, "{line}"));
    let complete = removals.iter().all(|(_, result)| result.is_ok());
    if complete && was_written(written) { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn report<'l>((path, result): &(PathBuf, io::Result<()>), locale: &'l Locale) -> Text<'l> {
    let path = visible(&path.to_string_lossy()).into_owned();
    match result {
        Ok(()) => locale.shell_forget_removed(path),
        Err(cause) if cause.kind() == io::ErrorKind::ResourceBusy => {
            locale.shell_forget_open(path, "waymark --forget")
        }
        Err(cause) => locale.shell_forget_failed(path, visible(&cause.to_string()).into_owned()),
    }
}
