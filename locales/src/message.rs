//! Texts as they leave this crate, and the functions that the build writes for the interface.

use std::fmt;

use crate::Locale;

/// A text in the language in which it was found: the one asked for, or English where a translation is missing.
#[derive(Clone)]
pub struct Text<'l> {
    pub(crate) value: String,
    pub(crate) locale: &'l Locale,
}

impl<'l> Text<'l> {
    /// Returns the words.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.value
    }

    /// Returns the locale that the words are written in.
    #[must_use]
    pub fn locale(&self) -> &'l Locale {
        self.locale
    }
}

impl fmt::Display for Text<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.value)
    }
}

impl fmt::Debug for Text<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {:?}", self.locale.id(), self.value)
    }
}

include!(concat!(env!("OUT_DIR"), "/messages.rs"));
