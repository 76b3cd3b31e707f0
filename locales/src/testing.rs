//! The texts of the repository, for tests.

use std::path::Path;

use crate::files::Files;

/// Returns the locale folders of the repository.
pub(crate) fn texts() -> Files {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    waymark_folder::read_locales(folder).expect("the folder can be read").files
}

/// Returns the interface of each language.
pub(crate) fn interface() -> Files {
    let mut files = texts();
    files.retain(|path, _| !path.contains("/guide/"));
    files
}
