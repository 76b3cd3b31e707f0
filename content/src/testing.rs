//! The pack of the repository, for tests. Its types are those of the crate under test, not of the one that `waymark-embedded`
//! links.

use std::sync::LazyLock;

use crate::guide::Guide;
use crate::pack::Pack;

/// Returns the embedded pack.
pub(crate) fn pack() -> Pack {
    let pack = waymark_embedded::pack();
    Pack::new(pack.content().clone(), pack.locales().clone())
}

/// Returns its guide, which is loaded once for all tests.
pub(crate) fn guide() -> &'static Guide {
    static GUIDE: LazyLock<Guide> =
        LazyLock::new(|| Guide::load(&pack()).expect("the embedded guide has no fault"));
    &GUIDE
}
