//! What WebKitGTK is told beyond what Tauri knows: keys, breakdowns, silence, starting again.

use std::cell::{Cell, RefCell};
use std::time::{Duration, Instant};

use gtk::glib::{self, Propagation};
use gtk::prelude::*;
use tauri::{Url, WebviewWindow};
use waymark::failure::Failure;
use webkit2gtk::{
    BackForwardListExt, LoadEvent, SettingsExt, WebView, WebViewExt, WebViewSessionState,
};

use crate::keys::{self, Wish};
use crate::{carried_out, clipboard, leave};

thread_local! {
    /// The history of the web view when it had shown its first page and nothing else. That page comes before any answer.
    static FIRST_PAGE: RefCell<Option<FirstPage>> = const { RefCell::new(None) };
}

struct FirstPage {
    address: Option<glib::GString>,
    history: WebViewSessionState,
}

/// Prepares the web view of the window that was just made.
pub(crate) fn prepare(window: &WebviewWindow) -> tauri::Result<()> {
    window.with_webview(|platform| {
        let view = platform.inner();
        keep_silent(&view);
        keep_no_page(&view);
        note_first_page(&view);
        mend_or_fail(&view);
        listen_to_keys(&view);
        carried_out::keep_in(&view);
        clipboard::mark_copies();
    })
}

/// Switches off what could ask the network for something by itself. The pages' own policy forbids the rest.
fn keep_silent(view: &WebView) {
    if let Some(settings) = WebViewExt::settings(view) {
        settings.set_enable_dns_prefetching(false);
        settings.set_enable_webrtc(false);
        settings.set_enable_media(false);
    }
}

/// Drops each page when it is left. It would stay in memory for a quick way back, also after somebody has started again.
fn keep_no_page(view: &WebView) {
    if let Some(settings) = WebViewExt::settings(view) {
        settings.set_enable_page_cache(false);
    }
}

/// Notes the history at once, and again when the page has marked itself as the first one, so that it shows no way back. For
/// every later page this is too late, as it should be.
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

/// Forgets every page but the first one and what was copied, and shows `page`. Rather than keep what was shown, this ends the program.
///
/// WebKitGTK has no call that empties its history, but it can put one history in the place of another.
pub(crate) fn start_again(window: &WebviewWindow, page: Url) {
    let asked = window.with_webview(move |platform| {
        let view = platform.inner();
        // A little later: the web view still has to hear that it does not go to where the person asked.
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

/// Loads the page again where it stands, because its texts have changed.
pub(crate) fn show_again(window: &WebviewWindow) {
    // Without its web view the window is being left.
    let _ = window.with_webview(|platform| platform.inner().reload());
}

/// How soon after a breakdown the next one shows that loading again does not help. An old laptop needs half a minute for a page.
const SOON: Duration = Duration::from_secs(60);

/// Loads the page again when the process that shows it breaks down. All state is in the address, so nothing is lost.
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

/// Tells whether loading the page again after the last breakdown has not helped.
fn is_hopeless(last: Option<Instant>, now: Instant) -> bool {
    last.is_some_and(|last| now.duration_since(last) < SOON)
}

fn listen_to_keys(view: &WebView) {
    let Some(window) = view.toplevel() else { return };
    let view = view.clone();
    // At the window, before the page sees the key.
    window.connect_key_press_event(move |_, event| match Wish::of(event.keyval(), event.state()) {
        Some(wish) => {
            grant(&view, wish);
            Propagation::Stop
        }
        None => Propagation::Proceed,
    });
}

fn grant(view: &WebView, wish: Wish) {
    match wish {
        Wish::Back => view.go_back(),
        Wish::Forward => view.go_forward(),
        Wish::Larger => view.set_zoom_level(keys::larger(view.zoom_level())),
        Wish::Smaller => view.set_zoom_level(keys::smaller(view.zoom_level())),
        Wish::FirstSize => view.set_zoom_level(1.0),
    }
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
