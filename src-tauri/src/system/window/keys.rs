//! Keys that a browser has and a bare web view lacks: back, forward, zoom.
//!
//! They work on every page, without a script and without messages between page and program.

use gtk::gdk::ModifierType;
use gtk::gdk::keys::{Key, constants as key};
use gtk::glib::Propagation;
use gtk::prelude::*;
use webkit2gtk::{WebView, WebViewExt};

use crate::zoom;

/// The command of a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Wish {
    /// The page before this one.
    Back,
    /// The page that [`Wish::Back`] came from.
    Forward,
    /// Zoom in.
    Larger,
    /// Zoom out.
    Smaller,
    /// Reset the zoom.
    FirstSize,
}

impl Wish {
    /// Returns the command of a key with the modifiers that are held; `None` if the key belongs to the page.
    fn from_key(pressed: Key, held: ModifierType) -> Option<Self> {
        const MODIFIERS: ModifierType = ModifierType::CONTROL_MASK
            .union(ModifierType::MOD1_MASK)
            .union(ModifierType::SUPER_MASK);

        // Shift is ignored, because on many keyboards the plus sign needs it.
        match held & MODIFIERS {
            ModifierType::MOD1_MASK => match pressed {
                key::Left | key::KP_Left => Some(Self::Back),
                key::Right | key::KP_Right => Some(Self::Forward),
                _ => None,
            },
            ModifierType::CONTROL_MASK => match pressed {
                // `equal` is the key with the plus sign on an English keyboard.
                key::plus | key::equal | key::KP_Add => Some(Self::Larger),
                key::minus | key::KP_Subtract => Some(Self::Smaller),
                key::_0 | key::KP_0 => Some(Self::FirstSize),
                _ => None,
            },
            held if held.is_empty() => match pressed {
                key::Back => Some(Self::Back),
                key::Forward => Some(Self::Forward),
                _ => None,
            },
            _ => None,
        }
    }
}

/// Obeys these keys in the window of `view`, before the page gets them.
pub(crate) fn listen(view: &WebView) {
    let Some(window) = view.toplevel() else { return };
    let view = view.clone();
    window.connect_key_press_event(move |_, event| {
        match Wish::from_key(event.keyval(), event.state()) {
            Some(wish) => {
                grant(&view, wish);
                Propagation::Stop
            }
            None => Propagation::Proceed,
        }
    });
}

fn grant(view: &WebView, wish: Wish) {
    match wish {
        Wish::Back => view.go_back(),
        Wish::Forward => view.go_forward(),
        Wish::Larger => view.set_zoom_level(zoom::larger(view.zoom_level())),
        Wish::Smaller => view.set_zoom_level(zoom::smaller(view.zoom_level())),
        Wish::FirstSize => view.set_zoom_level(1.0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn back_and_forward_are_those_of_a_browser() {
        assert_eq!(Wish::from_key(key::Left, ModifierType::MOD1_MASK), Some(Wish::Back));
        assert_eq!(Wish::from_key(key::Right, ModifierType::MOD1_MASK), Some(Wish::Forward));
        assert_eq!(
            Wish::from_key(key::Left, ModifierType::empty()),
            None,
            "the page keeps its arrow keys"
        );
        assert_eq!(
            Wish::from_key(key::Left, ModifierType::MOD1_MASK | ModifierType::CONTROL_MASK),
            None
        );
    }

    #[test]
    fn plus_is_found_on_every_keyboard() {
        let (control, shift) = (ModifierType::CONTROL_MASK, ModifierType::SHIFT_MASK);
        assert_eq!(Wish::from_key(key::plus, control | shift), Some(Wish::Larger));
        assert_eq!(Wish::from_key(key::plus, control), Some(Wish::Larger));
        assert_eq!(Wish::from_key(key::equal, control), Some(Wish::Larger));
        assert_eq!(Wish::from_key(key::plus, shift), None, "a plus sign can be typed");
    }

    #[test]
    fn a_lock_key_changes_nothing() {
        let num_lock = ModifierType::MOD2_MASK | ModifierType::LOCK_MASK;
        assert_eq!(
            Wish::from_key(key::KP_0, ModifierType::CONTROL_MASK | num_lock),
            Some(Wish::FirstSize)
        );
    }
}
