//! The files of the repository that content and texts are made of.

use waymark_locales::Files;

/// Returns the files of the content, by their path in `content/data`.
#[must_use]
pub fn content() -> Files {
    Files::clone(waymark_embedded::pack_of_translators().content())
}

/// Returns the files of the languages, by their path in `locales`, with what translators keep beside their texts.
#[must_use]
pub fn locales() -> Files {
    Files::clone(waymark_embedded::pack_of_translators().locales())
}
