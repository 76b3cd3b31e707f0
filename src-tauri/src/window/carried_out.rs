//! What could be carried out of the window by hand, without anybody wanting it: by the menu, by an emoji, by dragging, on paper,
//! in a file.

use gtk::gdk::Screen;
use gtk::prelude::*;
use gtk::{
    CssProvider, PRINT_SETTINGS_OUTPUT_BASENAME, STYLE_PROVIDER_PRIORITY_USER, Settings,
    StyleContext,
};
use waymark::notice;
use webkit2gtk::{
    ContextMenuAction, ContextMenuExt, ContextMenuItemExt, DownloadExt, PrintOperationExt,
    WebContextExt, WebView, WebViewExt,
};

/// What a file is called that somebody prints into and does not name: nothing that says what is in it, or who made it.
const PRINTED: &str = "page";

/// Takes the keys by which GTK offers its emoji, of which it keeps a list in the desktop's settings: on a keyboard of two
/// languages each of them can be another key, and GTK finds all of these by itself.
const NO_EMOJI: &[u8] = br#"
    @binding-set no-emoji { unbind "<Control>period"; unbind "<Control>semicolon"; }
    * { -gtk-key-bindings: no-emoji; }"#;

/// Closes the ways out of every window of the program, GTK's own boxes too. To be called once, after GTK has begun.
pub(crate) fn keep_in_all() {
    let style = CssProvider::new();
    match (style.load_from_data(NO_EMOJI), Screen::default()) {
        (Ok(()), Some(screen)) => {
            StyleContext::add_provider_for_screen(&screen, &style, STYLE_PROVIDER_PRIORITY_USER);
        }
        // The guide is worth more than what it cannot take away.
        (Err(cause), _) => notice::cause(cause),
        (Ok(()), None) => {}
    }
    if let Some(settings) = Settings::default() {
        // Words in a box could be dragged into another window. While they are, GDK keeps every key to itself, and nobody could
        // leave by one.
        settings.set_property("gtk-dnd-drag-threshold", i32::MAX);
    }
}

/// Closes the ways out of the web view.
pub(crate) fn keep_in(view: &WebView) {
    shorten_menu(view);
    view.drag_dest_unset();
    name_no_print(view);
    save_nothing(view);
}

/// Leaves in the menu what a page needs. The rest copies addresses, which hold the answers, saves files, or keeps a list of emoji
/// in the desktop's settings.
fn shorten_menu(view: &WebView) {
    view.connect_context_menu(|_, menu, _, _| {
        for item in menu.items() {
            if !is_offered(item.stock_action()) {
                menu.remove(&item);
            }
        }
        menu.n_items() == 0
    });
}

fn is_offered(action: ContextMenuAction) -> bool {
    matches!(
        action,
        ContextMenuAction::Cut
            | ContextMenuAction::Copy
            | ContextMenuAction::Paste
            | ContextMenuAction::GoBack
            | ContextMenuAction::GoForward
    )
}

/// No page offers a file. This is said before anybody looks for a place on the disk, which may never answer.
fn save_nothing(view: &WebView) {
    if let Some(context) = view.context() {
        context.connect_download_started(|_, download| download.cancel());
    }
}

fn name_no_print(view: &WebView) {
    view.connect_print(|_, operation| {
        let settings = operation.print_settings().unwrap_or_default();
        settings.set(PRINT_SETTINGS_OUTPUT_BASENAME, Some(PRINTED));
        operation.set_print_settings(&settings);
        // The box is opened as usual.
        false
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_menu_copies_no_address() {
        use ContextMenuAction::*;

        for action in [Cut, Copy, Paste, GoBack, GoForward] {
            assert!(is_offered(action), "{action:?}");
        }
        for action in [
            NoAction,
            OpenLink,
            OpenLinkInNewWindow,
            CopyLinkToClipboard,
            DownloadLinkToDisk,
            CopyImageToClipboard,
            CopyImageUrlToClipboard,
            DownloadImageToDisk,
            InsertEmoji,
            InputMethods,
            Unicode,
            Reload,
            InspectElement,
            Custom,
        ] {
            assert!(!is_offered(action), "{action:?}");
        }
    }
}
