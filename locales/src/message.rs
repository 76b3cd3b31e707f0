//! Texts as this crate returns them, and the functions that the build script generates for the interface.

use std::borrow::Cow;
use std::fmt;

use crate::Locale;
use crate::argument::Message;

/// A text in the language in which it was found: the one that was asked for, or one that it falls back to.
#[derive(Clone)]
pub struct Text<'l> {
    pub(crate) value: Cow<'l, str>,
    pub(crate) locale: &'l Locale,
    pub(crate) message: Message,
    pub(crate) stale: bool,
}

impl<'l> Text<'l> {
    /// Returns the words.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.value
    }

    /// Returns the locale in which the text was found.
    #[must_use]
    pub fn locale(&self) -> &'l Locale {
        self.locale
    }

    /// Returns the id of the message.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.message.id
    }

    /// Returns whether the English text has changed since this translation was made.
    #[must_use]
    pub fn is_stale(&self) -> bool {
        self.stale
    }

    /// Returns the English text, unless this is it.
    #[must_use]
    pub fn in_english(&self) -> Option<Text<'l>> {
        self.locale.source()?.say(self.message.clone())
    }

    /// Returns the same text in another language.
    #[must_use]
    pub fn in_locale<'o>(&self, locale: &'o Locale) -> Option<Text<'o>> {
        locale.say(self.message.clone())
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
