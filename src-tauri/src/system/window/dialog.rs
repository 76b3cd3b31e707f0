//! Messages in a GTK dialog.

use gtk::prelude::*;
use gtk::{
    ApplicationWindow, ButtonsType, DialogFlags, MessageDialog, MessageType, WindowPosition,
};
use tauri::WebviewWindow;
use waymark::failure::Failure;

use crate::line;
use crate::system::{carried_out, frame, ways_out};

/// Shows a message over the window and returns at once, so that the guide can be read meanwhile.
pub(crate) fn open(window: &WebviewWindow, title: &str, text: &str) -> tauri::Result<()> {
    let dialog = message(Some(&window.gtk_window()?), title, text);
    dialog.connect_response(|dialog, _| dialog.close());
    dialog.show();
    Ok(())
}

/// Shows a message without the guide, and waits until the person closes it or leaves in one of the usual ways.
pub(crate) fn run(title: &str, text: &str) -> Result<(), Failure> {
    line::listen(None);
    frame::connect()?;
    ways_out::watch(None);
    carried_out::keep_in_all();
    let dialog = message(None, title, text);
    dialog.set_position(WindowPosition::Center);
    dialog.run();
    Ok(())
}

fn message(window: Option<&ApplicationWindow>, title: &str, text: &str) -> MessageDialog {
    let dialog = MessageDialog::new(
        window,
        DialogFlags::empty(),
        MessageType::Warning,
        ButtonsType::Close,
        text,
    );
    dialog.set_title(title);
    dialog
}
