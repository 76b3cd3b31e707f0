//! Closes the ways by which data could leave the window by accident: the menu, emoji, dragging, printing, saving.

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

/// The default name of a file that somebody prints to: it says neither what is in it nor which program made it.
const PRINTED: &str = "page";

/// Removes the key bindings for GTK's emoji chooser, which stores the recently used emoji in the desktop's settings.
/// On a keyboard with two layouts each binding may be on several keys; GTK finds all of them.
const NO_EMOJI: &[u8] = br#"
    @binding-set no-emoji { unbind "<Control>period"; unbind "<Control>semicolon"; }
    * { -gtk-key-bindings: no-emoji; }"#;

/// Closes these ways in every window of the program, including GTK's own dialogs. Must be called once, after GTK is
/// initialized.
pub(crate) fn keep_in_all() {
    let style = CssProvider::new();
    match (style.load_from_data(NO_EMOJI), Screen::default()) {
        (Ok(()), Some(screen)) => {
            StyleContext::add_provider_for_screen(&screen, &style, STYLE_PROVIDER_PRIORITY_USER);
        }
        // If the bindings cannot be removed, the guide opens all the same.
        (Err(cause), _) => notice::cause(cause),
        (Ok(()), None) => {}
    }
    if let Some(settings) = Settings::default() {
        // Selected words in a dialog could be dragged into another window. During a drag, GDK grabs the keyboard, so
        // nobody could leave by a key.
        settings.set_property("gtk-dnd-drag-threshold", i32::MAX);
    }
}

/// Closes these ways in the web view.
pub(crate) fn keep_in(view: &WebView) {
    shorten_menu(view);
    view.drag_dest_unset();
    name_no_print(view);
    save_nothing(view);
}

/// Reduces the context menu to what a page needs. The other entries copy addresses, which contain the answers, save
/// files, or store emoji in the desktop's settings.
fn shorten_menu(view: &WebView) {
    view.connect_context_menu(|_, menu, _, _| {
        for item in menu.items() {
            if !is_offered(item.stock_action()) {
                menu.remove(&item);
            }
        }
        // `true` keeps a menu without entries from opening.
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

/// Refuses every download, because no page offers a file. This must happen before a place on the disk is chosen,
/// because the disk may never respond.
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
        // `false` lets WebKit open the print dialog as usual.
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
