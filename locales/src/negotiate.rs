//! Chooses a locale by what a reader or a system asks for.

use icu_locale::{LocaleCanonicalizer, LocaleExpander};
use icu_locale_core::{LanguageIdentifier, Locale as IcuLocale};

use crate::{Locale, Locales};

impl Locales {
    /// Returns the offered locale that fits the wanted language tags best, in order of preference; `None` if none
    /// fits.
    ///
    /// A tag fits a locale with the same language and script, by the likely subtags of CLDR (`zh-CN` is `zh-Hans`, `prs` is
    /// `fa-AF`); among those, one of the same region comes first. Then come the locales that are `also-for` it.
    /// Tags may be BCP 47 or POSIX (`fr_CM.UTF-8`). Malformed ones are passed over.
    #[must_use]
    pub fn negotiate<S: AsRef<str>>(&self, wanted: &[S]) -> Option<&Locale> {
        let tags = Tags::new();
        let offered: Vec<_> = self
            .all()
            .filter(|locale| locale.info().offered)
            .filter_map(|locale| Some((locale, tags.read(locale.id())?)))
            .collect();
        wanted.iter().filter_map(|tag| tags.read(tag.as_ref())).find_map(|wanted| {
            let fits = |tag: &LanguageIdentifier| {
                tag.language == wanted.language && tag.script == wanted.script
            };
            let own = offered.iter().filter(|(_, tag)| fits(tag));
            let same_region = own.clone().find(|(_, tag)| tag.region == wanted.region);
            let also = offered.iter().find(|(locale, _)| {
                locale.info().also_for.iter().filter_map(|tag| tags.read(tag)).any(|tag| fits(&tag))
            });
            same_region.or(own.clone().next()).or(also).map(|(locale, _)| *locale)
        })
    }
}

/// Adds likely subtags to language tags: `zh-CN` becomes `zh-Hans-CN`.
struct Tags {
    canonical: LocaleCanonicalizer,
    likely: LocaleExpander,
}

impl Tags {
    fn new() -> Self {
        // The extended data include the languages that few systems support, which are many of ours.
        Self {
            canonical: LocaleCanonicalizer::new_with_expander(LocaleExpander::new_extended()),
            likely: LocaleExpander::new_extended(),
        }
    }

    fn read(&self, tag: &str) -> Option<LanguageIdentifier> {
        let tag = tag.split(['.', '@']).next().unwrap_or(tag).replace('_', "-");
        let mut locale: IcuLocale = tag.parse().ok()?;
        self.canonical.canonicalize(&mut locale);
        self.likely.maximize(&mut locale.id);
        // "C", "POSIX" and the like name no language.
        (!locale.id.language.is_unknown()).then_some(locale.id)
    }
}
