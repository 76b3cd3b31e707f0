//! Which messages a piece of work used, so that a translator sees the checks of the page in view.

use std::cell::RefCell;
use std::collections::BTreeSet;

thread_local! {
    static SAID: RefCell<Option<BTreeSet<String>>> = const { RefCell::new(None) };
}

/// Does some work on this thread and returns with its result the ids of the messages whose texts it asked for.
pub fn said_during<T>(work: impl FnOnce() -> T) -> (T, BTreeSet<String>) {
    let before = SAID.replace(Some(BTreeSet::new()));
    let result = work();
    (result, SAID.replace(before).unwrap_or_default())
}

/// Returns whether somebody wants to know which messages this thread uses, so that each has to be asked for.
#[must_use]
pub fn is_noted() -> bool {
    SAID.with_borrow(Option::is_some)
}

/// Notes that a text was asked for, where somebody wants to know.
pub(crate) fn note(id: &str) {
    SAID.with_borrow_mut(|said| {
        if let Some(said) = said
            && !said.contains(id)
        {
            said.insert(id.to_owned());
        }
    });
}
