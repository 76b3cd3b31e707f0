//! A self-check at the start: does the web view request the first page?
//!
//! Some releases of WebKitGTK have problems with custom URI schemes (wry#1725: 2.52). The window would stay empty for
//! ever.

use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::time::Duration;

use waymark::environment;
use waymark::failure::Failure;
use waymark::notice;

use crate::leave;

/// An old laptop with a cold disk cache needs a few seconds.
const PATIENCE: Duration = Duration::from_secs(20);

/// Returns the two ends of the check: one for the scheme handler, one to wait on.
pub(crate) fn check() -> (Asked, Awaited) {
    let (asked, awaited) = sync_channel(1);
    (Asked(asked), Awaited(awaited))
}

/// The end that is notified of requests.
pub(crate) struct Asked(SyncSender<()>);

impl Asked {
    /// Notes a request. Only the first one matters.
    pub(crate) fn note(&self) {
        if self.0.try_send(()).is_ok() && environment::is_timed() {
            notice::to_terminal(environment::FIRST_REQUEST);
        }
    }
}

/// The end that waits.
pub(crate) struct Awaited(Receiver<()>);

impl Awaited {
    /// Ends the program unless a request arrives in time. Returns at once.
    pub(crate) fn watch(self) {
        std::thread::spawn(move || {
            if self.0.recv_timeout(PATIENCE).is_err() {
                leave::failing(Failure::SilentWebView);
            }
        });
    }
}
