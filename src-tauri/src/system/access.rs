//! Files and folders that nobody else can read.

use std::fs::{self, DirBuilder, Metadata, OpenOptions, Permissions};
use std::io;
use std::os::unix::fs::{DirBuilderExt, MetadataExt, OpenOptionsExt, PermissionsExt};
use std::path::Path;

use rustix::fs::Mode;

/// Returns what creates a private folder.
pub(crate) fn folder() -> DirBuilder {
    let mut builder = DirBuilder::new();
    builder.mode(0o700);
    builder
}

/// Returns the options for opening a file; one that this creates is private.
pub(crate) fn file() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.mode(0o600);
    options
}

/// Returns whether nobody else has any right to a file or folder.
pub(crate) fn is_private(about: &Metadata) -> bool {
    about.mode() & 0o077 == 0
}

/// Revokes the rights of others on a folder.
///
/// # Errors
/// Returns why it is not private, for example because it belongs to somebody else.
pub(crate) fn make_private(folder: &Path) -> io::Result<()> {
    fs::set_permissions(folder, Permissions::from_mode(0o700))
}

/// Makes every new file private, of this process and of all that it starts: also those that are saved or printed to.
pub(crate) fn keep_new_files_private() {
    rustix::process::umask(Mode::RWXG | Mode::RWXO);
}
