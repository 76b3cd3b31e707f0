//! The pack of the repository, for unit tests. Its types are those of the crate under test; the `Pack` of
//! `waymark-embedded` would be of another build of this crate.

use std::sync::LazyLock;

use crate::guide::Guide;
use crate::pack::Pack;

/// Returns the pack of the repository.
pub(crate) fn pack() -> Pack {
    let pack = waymark_embedded::pack();
    Pack::new(pack.content().clone(), pack.locales().clone())
}

/// Returns its guide, loaded once for all tests.
pub(crate) fn guide() -> &'static Guide {
    static GUIDE: LazyLock<Guide> =
        LazyLock::new(|| Guide::load(&pack()).expect("the embedded guide has no fault"));
    &GUIDE
}
