//! Records which messages are used while a page is made, so that a translator sees the checks of that page.

use std::cell::RefCell;
use std::collections::BTreeSet;

thread_local! {
    static SAID: RefCell<Option<BTreeSet<String>>> = const { RefCell::new(None) };
}

/// Runs `work` on this thread, and returns its result with the ids of the messages that it used.
pub fn said_during<T>(work: impl FnOnce() -> T) -> (T, BTreeSet<String>) {
    let before = SAID.replace(Some(BTreeSet::new()));
    let result = work();
    (result, SAID.replace(before).unwrap_or_default())
}

/// Returns whether this thread records messages: then caches must be bypassed, so that every message is asked for.
#[must_use]
pub fn is_noted() -> bool {
    SAID.with_borrow(Option::is_some)
}

/// Records that a message was used, if this thread records.
pub(crate) fn note(id: &str) {
    SAID.with_borrow_mut(|said| {
        if let Some(said) = said
            && !said.contains(id)
        {
            said.insert(id.to_owned());
        }
    });
}
