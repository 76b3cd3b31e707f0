//! Choosing a locale for what a reader or a system asks for.

use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use unic_langid::LanguageIdentifier;

use crate::{Locale, Locales};

impl Locales {
    /// Returns the offered locale that fits the wanted language tags best, most wanted first; nothing where none fits.
    ///
    /// Tags may be BCP 47 or POSIX (`fr_CM.UTF-8`). Malformed ones are passed over.
    #[must_use]
    pub fn negotiate<S: AsRef<str>>(&self, wanted: &[S]) -> Option<&Locale> {
        let wanted: Vec<LanguageIdentifier> =
            wanted.iter().filter_map(|tag| parse(tag.as_ref())).collect();
        let offered: Vec<LanguageIdentifier> =
            self.offered().filter_map(|locale| parse(locale.id())).collect();
        let best = negotiate_languages(&wanted, &offered, None, NegotiationStrategy::Lookup);
        best.first().and_then(|id| self.get(&id.to_string()))
    }
}

fn parse(tag: &str) -> Option<LanguageIdentifier> {
    let tag = tag.split(['.', '@']).next().unwrap_or(tag);
    tag.parse().ok()
}
