//! The content and locale files of the repository.

use waymark_locales::Files;

/// Returns the files of the content, by their path in `content/data`.
#[must_use]
pub fn content() -> Files {
    Files::clone(waymark_embedded::pack_of_translators().content())
}

/// Returns the locale files, by their path in `locales`, including those for translators only.
#[must_use]
pub fn locales() -> Files {
    Files::clone(waymark_embedded::pack_of_translators().locales())
}
