//! The texts of the repository, for tests.

use std::path::Path;

use crate::files::Files;

/// Returns the interface of each language.
pub(crate) fn interface() -> Files {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = waymark_folder::read_locales(folder).expect("the folder can be read").files;
    files.retain(|path, _| !path.contains("/guide/"));
    files
}
