//! What somebody copies: marked as secret while it is on the clipboard, and taken back afterwards.
//!
//! A desktop may keep what was copied, in a list that everybody who sits at it can open. Its keepers leave alone what has the mark
//! by which password managers ask for that; not every keeper knows the mark.

use gtk::gdk::{self, Atom};
use gtk::prelude::*;
use gtk::{Clipboard, TargetEntry, TargetFlags};

/// The form that tells a keeper to keep nothing, and what it holds. Klipper and KeePassXC agreed on both.
const MARK: &str = "x-kde-passwordManagerHint";
const SECRET: &[u8] = b"secret";

/// The forms in which a text is given, as X and Wayland name them.
const FORMS: [&str; 6] =
    ["UTF8_STRING", "text/plain;charset=utf-8", "text/plain", "COMPOUND_TEXT", "TEXT", "STRING"];

/// Puts the mark on whatever is copied from now on, as plain text: the web view copies by itself, and has no such mark.
///
/// A keeper hears of a copy when this program does, and what it asks then comes later than that. So it finds the mark.
pub(crate) fn mark_copies() {
    let clipboard = Clipboard::get(&gdk::SELECTION_CLIPBOARD);
    clipboard.connect_local("owner-change", false, |values| {
        let clipboard = values.first()?.get::<Clipboard>().ok()?;
        if is_ours() && !clipboard.wait_is_target_available(&Atom::intern(MARK)) {
            clipboard.request_text(|clipboard, text| hold(clipboard, text.map(str::to_owned)));
        }
        None
    });
}

/// Takes back what was copied or marked in this program, unless another one has put something in its place since.
///
/// In the place of a text comes something that has none. Some desktops put back what was last there when a clipboard is emptied;
/// when something else comes, they forget it.
pub(crate) fn empty() {
    if is_ours() {
        hold(&Clipboard::get(&gdk::SELECTION_CLIPBOARD), None);
    }
    // This does nothing for what is not ours.
    Clipboard::get(&gdk::SELECTION_PRIMARY).clear();
}

fn is_ours() -> bool {
    gdk::selection_owner_get(&gdk::SELECTION_CLIPBOARD).is_some()
}

/// Puts a text with the mark on the clipboard, or the mark alone.
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
