//! What WebKitGTK is told beyond what Tauri knows: keys, breakdowns, silence.

use std::cell::Cell;

use gtk::glib::Propagation;
use gtk::prelude::*;
use tauri::WebviewWindow;
use waymark::failure::Failure;
use webkit2gtk::{SettingsExt, WebView, WebViewExt};

use crate::keys::{self, Wish};
use crate::leave;

/// Prepares the web view of the window that was just made.
pub(crate) fn prepare(window: &WebviewWindow) -> tauri::Result<()> {
    window.with_webview(|platform| {
        let view = platform.inner();
        keep_silent(&view);
        mend_or_fail(&view);
        listen_to_keys(&view);
    })
}

/// Switches off what could ask the network for something by itself. The pages' own policy forbids the rest.
fn keep_silent(view: &WebView) {
    if let Some(settings) = WebViewExt::settings(view) {
        settings.set_enable_dns_prefetching(false);
    }
}

/// Loads the page again when the process that shows it breaks down. All state is in the address, so nothing is lost.
fn mend_or_fail(view: &WebView) {
    let mended = Cell::new(false);
    view.connect_web_process_terminated(move |view, _| {
        if mended.replace(true) {
            leave::failing(Failure::BrokenWebView);
        }
        view.reload();
    });
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
