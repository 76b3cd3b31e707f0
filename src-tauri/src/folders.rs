//! The folders that somebody works on.

use std::ffi::{OsStr, OsString};
use std::path::PathBuf;

use waymark_folder::{Given, Unreadable};

/// An editor's folder of content and a translator's folder of locales, as given on the command line. At least one of
/// them is.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Folders {
    content: Option<PathBuf>,
    locales: Option<PathBuf>,
}

const CONTENT: &str = "--content";
const LOCALES: &str = "--locales";

impl Folders {
    /// Reads options with their folders, in any order; `None` if there are no arguments.
    ///
    /// # Errors
    ///
    /// Returns the first argument that is not such an option, is repeated, or lacks its folder.
    pub fn parse(arguments: impl IntoIterator<Item = OsString>) -> Result<Option<Self>, OsString> {
        let mut folders = Self::default();
        let mut arguments = arguments.into_iter();
        while let Some(option) = arguments.next() {
            let folder = match option.to_str() {
                Some(CONTENT) => &mut folders.content,
                Some(LOCALES) => &mut folders.locales,
                _ => return Err(option),
            };
            if folder.is_some() {
                return Err(option);
            }
            *folder = Some(arguments.next().ok_or(option)?.into());
        }
        Ok((folders != Self::default()).then_some(folders))
    }

    /// Returns the same folders with absolute paths.
    ///
    /// # Errors
    ///
    /// Returns the first path that is not a folder.
    pub(crate) fn whole(self) -> Result<Self, PathBuf> {
        let whole = |folder: PathBuf| match folder.canonicalize() {
            Ok(whole) if whole.is_dir() => Ok(whole),
            _ => Err(folder),
        };
        Ok(Self {
            content: self.content.map(whole).transpose()?,
            locales: self.locales.map(whole).transpose()?,
        })
    }

    /// Returns the arguments from which [`Folders::parse`] reads them again.
    pub(crate) fn arguments(&self) -> impl Iterator<Item = &OsStr> {
        let named = [(CONTENT, &self.content), (LOCALES, &self.locales)];
        let named =
            named.into_iter().filter_map(|(option, folder)| Some((option, folder.as_ref()?)));
        named.flat_map(|(option, folder)| [OsStr::new(option), folder.as_os_str()])
    }

    /// Reads the current files in them.
    ///
    /// # Errors
    ///
    /// As [`waymark_folder::read`].
    pub fn read(&self) -> Result<Given, Unreadable> {
        Given::read(self.content.as_deref(), self.locales.as_deref())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(arguments: &[&str]) -> Result<Option<Folders>, OsString> {
        Folders::parse(arguments.iter().map(OsString::from))
    }

    fn folders(content: Option<&str>, locales: Option<&str>) -> Option<Folders> {
        Some(Folders { content: content.map(PathBuf::from), locales: locales.map(PathBuf::from) })
    }

    #[test]
    fn each_folder_alone_and_both_in_any_order_are_read_and_written_again() {
        for (arguments, expected) in [
            (&[][..], None),
            (&["--locales", "my texts"][..], folders(None, Some("my texts"))),
            (&["--content", "facts"][..], folders(Some("facts"), None)),
            (&["--content", "a", "--locales", "b"][..], folders(Some("a"), Some("b"))),
            (&["--locales", "b", "--content", "a"][..], folders(Some("a"), Some("b"))),
            // A folder may be called as an option is.
            (&["--locales", "--content"][..], folders(None, Some("--content"))),
        ] {
            let read = parse(arguments).unwrap();
            assert_eq!(read, expected, "{arguments:?}");
            if let Some(read) = read {
                let again = Folders::parse(read.arguments().map(OsStr::to_owned)).unwrap();
                assert_eq!(again, Some(read));
            }
        }
    }

    #[test]
    fn what_is_unknown_twice_or_without_a_folder_is_named() {
        for (arguments, wrong) in [
            (&["--locales"][..], "--locales"),
            (&["--content", "a", "--locales"], "--locales"),
            (&["--locales", "a", "--locales", "b"], "--locales"),
            (&["--locales", "a", "b"], "b"),
            (&["--content", "a", "--help"], "--help"),
        ] {
            assert_eq!(parse(arguments), Err(wrong.into()), "{arguments:?}");
        }
    }
}
