//! Configures WebKitGTK beyond what Tauri can: keys, crashes, network, starting again.

use std::cell::{Cell, RefCell};
use std::time::{Duration, Instant};

use gtk::glib;
use tauri::{Url, WebviewWindow};
use waymark::failure::Failure;
use webkit2gtk::{
    BackForwardListExt, LoadEvent, SettingsExt, WebView, WebViewExt, WebViewSessionState,
};

use crate::leave;
use crate::system::{carried_out, clipboard, keys};

thread_local! {
    /// The history of the web view when it had shown only its first page. That page comes before any answer.
    static FIRST_PAGE: RefCell<Option<FirstPage>> = const { RefCell::new(None) };
}

struct FirstPage {
    address: Option<glib::GString>,
    history: WebViewSessionState,
}

/// Prepares the web view of the new window.
pub(crate) fn prepare(window: &WebviewWindow) -> tauri::Result<()> {
    window.with_webview(|platform| {
        let view = platform.inner();
        keep_silent(&view);
        keep_no_page(&view);
        note_first_page(&view);
        mend_or_fail(&view);
        keys::listen(&view);
        carried_out::keep_in(&view);
        clipboard::mark_copies();
    })
}

/// Switches off everything that could access the network by itself. The content security policy of the pages forbids
/// the rest.
fn keep_silent(view: &WebView) {
    if let Some(settings) = WebViewExt::settings(view) {
        settings.set_enable_dns_prefetching(false);
        settings.set_enable_webrtc(false);
        settings.set_enable_media(false);
    }
}

/// Discards each page when it is left. WebKit would keep it in memory for a quick way back, even after somebody has
/// started again.
fn keep_no_page(view: &WebView) {
    if let Some(settings) = WebViewExt::settings(view) {
        settings.set_enable_page_cache(false);
    }
}

/// Saves the history at once, and again when the first page has marked itself as the first, so that it offers no
/// "Back". For later pages it does nothing, because the history has more than one page.
fn note_first_page(view: &WebView) {
    view.connect_load_changed(|view, event| {
        let (address, history) = (view.uri(), view.session_state());
        let is_alone = view.back_forward_list().is_some_and(|history| history.length() == 1);
        FIRST_PAGE.with_borrow_mut(|first| {
            let is_wanted = match first {
                None => event == LoadEvent::Committed,
                Some(first) => event == LoadEvent::Finished && is_alone && first.address == address,
            };
            if let Some(history) = history.filter(|_| is_wanted) {
                *first = Some(FirstPage { address, history });
            }
        });
    });
}

/// Forgets every page except the first, and what was copied, and shows `page`. If that fails, it ends the program:
/// nothing that was shown may remain reachable.
///
/// WebKitGTK has no call to clear its history, but it can replace its history by a saved one.
pub(crate) fn start_again(window: &WebviewWindow, page: Url) {
    let asked = window.with_webview(move |platform| {
        let view = platform.inner();
        // Deferred, because the web view must first be told that it does not go to the requested address.
        glib::idle_add_local_once(move || {
            clipboard::empty();
            FIRST_PAGE.with_borrow(|first| {
                first.as_ref().map(|first| view.restore_session_state(&first.history))
            });
            if view.back_forward_list().is_none_or(|history| history.length() != 1) {
                leave::failing(Failure::BrokenWebView);
            }
            view.load_uri(page.as_str());
        });
    });
    if asked.is_err() {
        leave::failing(Failure::BrokenWebView);
    }
}

/// Reloads the page at its position, because its texts have changed.
pub(crate) fn show_again(window: &WebviewWindow) {
    // It fails only if the web view is gone, because the window is being left.
    let _ = window.with_webview(|platform| platform.inner().reload());
}

/// If the web view crashes again within this time, reloading does not help. An old laptop needs half a minute for a
/// page.
const SOON: Duration = Duration::from_secs(60);

/// Reloads the page when the web process crashes. All state is in the address, so nothing is lost.
fn mend_or_fail(view: &WebView) {
    let last = Cell::new(None);
    view.connect_web_process_terminated(move |view, _| {
        let now = Instant::now();
        if is_hopeless(last.replace(Some(now)), now) {
            leave::failing(Failure::BrokenWebView);
        }
        view.reload();
    });
}

/// Returns whether reloading the page after the last crash has not helped.
fn is_hopeless(last: Option<Instant>, now: Instant) -> bool {
    last.is_some_and(|last| now.duration_since(last) < SOON)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_breakdown_ends_the_program_soon_after_the_first_alone() {
        let now = Instant::now();
        assert!(!is_hopeless(None, now));
        for (later, hopeless) in [(0, true), (1, true), (59, true), (60, false), (7_200, false)] {
            assert_eq!(is_hopeless(Some(now), now + Duration::from_secs(later)), hopeless);
        }
    }
}
