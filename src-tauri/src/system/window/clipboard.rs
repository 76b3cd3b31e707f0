//! The clipboard: copied text is marked as secret, and removed afterwards.
//!
//! A desktop may store copied text in a history that everybody at the computer can open. Clipboard managers skip text
//! with the mark that password managers use; not every clipboard manager knows the mark.

use gtk::gdk::{self, Atom};
use gtk::prelude::*;
use gtk::{Clipboard, TargetEntry, TargetFlags};

/// The target (format) that marks a secret, and its content. Klipper and KeePassXC agreed on both.
const MARK: &str = "x-kde-passwordManagerHint";
const SECRET: &[u8] = b"secret";

/// The targets (formats) of plain text, as X and Wayland name them.
const FORMS: [&str; 6] =
    ["UTF8_STRING", "text/plain;charset=utf-8", "text/plain", "COMPOUND_TEXT", "TEXT", "STRING"];

/// Marks everything that is copied from now on, and reduces it to plain text: the web view copies by itself, without
/// the mark.
///
/// A clipboard manager is notified at the same time as this program, and asks for the content later. So it finds the
/// mark.
pub(crate) fn mark_copies() {
    let clipboard = Clipboard::get(&gdk::SELECTION_CLIPBOARD);
    clipboard.connect_local("owner-change", false, |values| {
        let clipboard = values.first()?.get::<Clipboard>().ok()?;
        // Setting the marked text changes the owner again, which must not lead back here.
        if is_ours() && !clipboard.wait_is_target_available(&Atom::intern(MARK)) {
            clipboard.request_text(|clipboard, text| hold(clipboard, text.map(str::to_owned)));
        }
        None
    });
}

/// Removes what was copied or selected in this program, unless another program has replaced it.
///
/// The text is replaced by content without any text. If a clipboard is only cleared, some desktops restore the last
/// content; if it is replaced, they forget it.
pub(crate) fn empty() {
    if is_ours() {
        hold(&Clipboard::get(&gdk::SELECTION_CLIPBOARD), None);
    }
    // This has no effect if the selection belongs to another program.
    Clipboard::get(&gdk::SELECTION_PRIMARY).clear();
}

fn is_ours() -> bool {
    gdk::selection_owner_get(&gdk::SELECTION_CLIPBOARD).is_some()
}

/// Puts a text with the mark, or only the mark, on the clipboard.
fn hold(clipboard: &Clipboard, text: Option<String>) {
    let forms = if text.is_some() { FORMS.as_slice() } else { &[] };
    let forms = forms.iter().chain([&MARK]);
    let forms: Vec<_> = forms.map(|form| TargetEntry::new(form, TargetFlags::empty(), 0)).collect();
    clipboard.set_with_data(&forms, move |_, answer, _| {
        let mark = Atom::intern(MARK);
        if answer.target() == mark {
            answer.set(&mark, 8, SECRET);
        } else if let Some(text) = &text {
            answer.set_text(text);
        }
    });
}
