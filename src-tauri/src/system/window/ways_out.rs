//! Detects leaving in the stream of all events of the program.
//!
//! It sees every event before GTK does: whichever window, dialog, menu or input method would get it, whatever loop
//! runs, and whether or not the web process still responds.

use std::cell::RefCell;

use gtk::ApplicationWindow;
use gtk::gdk::keys::constants as key;
use gtk::gdk::{Event, EventKey, EventType, ModifierType};
use gtk::prelude::*;

use crate::leave;
use crate::shift::{Act, Presses};

/// From now on, watches for Shift and for the close button of `window`, which GTK would block while a dialog is over
/// it.
pub(crate) fn watch(window: Option<ApplicationWindow>) {
    let presses = RefCell::new(Presses::default());
    Event::set_handler(Some(move |event: &mut Event| {
        let by_key = act(event).is_some_and(|act| presses.borrow_mut().record(act, event.time()));
        if by_key || is_cross(event, window.as_ref()) {
            leave::now();
        }
        gtk::main_do_event(event);
    }));
}

fn is_cross(event: &Event, window: Option<&ApplicationWindow>) -> bool {
    event.event_type() == EventType::Delete
        // Closing a dialog is not leaving.
        && window.is_some_and(|window| window.window() == event.window())
}

fn act(event: &Event) -> Option<Act> {
    const MODIFIERS: ModifierType = ModifierType::CONTROL_MASK
        .union(ModifierType::MOD1_MASK)
        .union(ModifierType::SUPER_MASK)
        .union(ModifierType::HYPER_MASK)
        .union(ModifierType::META_MASK);

    let kind = event.event_type();
    match kind {
        EventType::KeyPress | EventType::KeyRelease => {
            let pressed: &EventKey = event.downcast_ref()?;
            let down = kind == EventType::KeyPress;
            if matches!(pressed.keyval(), key::Shift_L | key::Shift_R) {
                return Some(Act::Shift { down, held: pressed.state().intersects(MODIFIERS) });
            }
            down.then_some(Act::Other)
        }
        EventType::ButtonPress | EventType::TouchBegin => Some(Act::Other),
        // A window manager may take the keyboard, as many do when somebody clicks on the frame of a window. The click
        // itself is not seen here.
        EventType::FocusChange
        | EventType::ButtonRelease
        | EventType::Scroll
        | EventType::TouchEnd
        | EventType::TouchCancel
        | EventType::TouchpadSwipe
        | EventType::TouchpadPinch => Some(Act::Goes),
        _ => None,
    }
}
