//! What could be carried out of the window by hand, without anybody wanting it: by the menu, by an emoji, by dragging, on paper.

use gtk::PRINT_SETTINGS_OUTPUT_BASENAME;
use gtk::gdk::ModifierType;
use gtk::gdk::keys::constants as key;
use gtk::glib::Propagation;
use gtk::prelude::*;
use webkit2gtk::{
    ContextMenuAction, ContextMenuExt, ContextMenuItemExt, PrintOperationExt, WebView, WebViewExt,
};

/// What a file is called that somebody prints into and does not name: nothing that says what is in it, or who made it.
const PRINTED: &str = "page";

/// Closes every way of them.
pub(crate) fn keep_in(view: &WebView) {
    shorten_menu(view);
    offer_no_emoji(view);
    view.drag_dest_unset();
    name_no_print(view);
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

/// Takes the keys by which GTK offers its emoji.
fn offer_no_emoji(view: &WebView) {
    let Some(window) = view.toplevel() else { return };
    window.connect_key_press_event(|_, event| {
        let offers = matches!(event.keyval(), key::period | key::semicolon)
            && event.state().contains(ModifierType::CONTROL_MASK);
        if offers { Propagation::Stop } else { Propagation::Proceed }
    });
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
