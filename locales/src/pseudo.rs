//! Languages that are made of English while the program runs.

use std::borrow::Cow;

use crate::info::LocaleInfo;

/// A pseudo-locale: a language that is made of the English texts, for tests and translators.
#[derive(Clone, Copy)]
pub struct Pseudo {
    /// Its tag, which is the first part of its paths, as that of every language.
    pub id: &'static str,
    /// Returns what its `locale.json` would say, given the English one.
    pub info: fn(&LocaleInfo) -> LocaleInfo,
    /// Returns the words of a text in it, given the English ones. Values of facts are not given to it and stay unchanged.
    pub words: fn(&str) -> Cow<'_, str>,
}
