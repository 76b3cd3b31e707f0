//! The command line of `waymark`.

use std::ffi::OsString;

use crate::folders::Folders;

/// A task for the program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Task {
    /// Open the guide in its window.
    Open,
    /// Open it with folders that somebody works on, and follow changes in them.
    Follow(Folders),
    /// Remove everything that the program has stored.
    Forget,
    /// Print how to use the program.
    Help,
    /// Print the version.
    Version,
    /// Replace this program by the one in these arguments. Only this program itself asks for it.
    Become(Vec<OsString>),
}

/// The option with which this program starts itself in order to be replaced by another program.
pub(crate) const BECOME: &str = "--become";

impl Task {
    /// Reads the arguments after the program's name. Without any, the guide opens.
    ///
    /// # Errors
    /// Returns the first argument that is unknown, superfluous, or an option without its folder.
    pub(crate) fn parse(arguments: impl IntoIterator<Item = OsString>) -> Result<Self, OsString> {
        let mut arguments = arguments.into_iter().peekable();
        let Some(first) = arguments.peek() else { return Ok(Self::Open) };
        let task = match first.to_str() {
            Some("--forget") => Self::Forget,
            Some("--help" | "-h") => Self::Help,
            Some("--version" | "-V") => Self::Version,
            Some(BECOME) => return Ok(Self::Become(arguments.skip(1).collect())),
            _ => return Ok(Folders::parse(arguments)?.map_or(Self::Open, Self::Follow)),
        };
        match arguments.nth(1) {
            None => Ok(task),
            Some(extra) => Err(extra),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(arguments: &[&str], expected: Result<Task, &str>) {
        let parsed = Task::parse(arguments.iter().map(OsString::from));
        assert_eq!(parsed, expected.map_err(OsString::from), "{arguments:?}");
    }

    #[test]
    fn no_argument_opens_the_guide() {
        check(&[], Ok(Task::Open));
    }

    #[test]
    fn every_task_has_its_word() {
        check(&["--forget"], Ok(Task::Forget));
        check(&["--help"], Ok(Task::Help));
        check(&["-h"], Ok(Task::Help));
        check(&["--version"], Ok(Task::Version));
        check(&["-V"], Ok(Task::Version));
    }

    #[test]
    fn what_it_becomes_gets_its_words_whole() {
        let words = ["zenity", "--help", "-h", ""].map(OsString::from).to_vec();
        check(&["--become", "zenity", "--help", "-h", ""], Ok(Task::Become(words)));
        check(&["--help", "--become"], Err("--become"));
    }

    #[test]
    fn folders_are_followed() {
        let folders = Folders::parse(["--locales", "my texts"].map(OsString::from)).unwrap();
        check(&["--locales", "my texts"], Ok(Task::Follow(folders.unwrap())));
    }

    #[test]
    fn an_unknown_word_is_named() {
        check(&["--fogret"], Err("--fogret"));
        check(&["https://example.org"], Err("https://example.org"));
        check(&[""], Err(""));
    }

    #[test]
    fn a_second_word_is_refused_rather_than_dropped() {
        check(&["--help", "--forget"], Err("--forget"));
        check(&["--locales", "a", "b"], Err("b"));
    }

    #[test]
    fn a_folder_that_is_not_named_is_missed() {
        check(&["--locales"], Err("--locales"));
    }
}
