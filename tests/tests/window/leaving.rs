//! Leaving by the key, whatever keyboard somebody has and however they write on it.

use std::process::Command;
use std::thread;
use std::time::Duration;

use crate::own::{Own, Taking, Way};
use crate::stage::Stage;

/// Keyboards of readers and helpers, by their names in X: English, French, Arabic, Persian, Russian, Amharic, Chinese.
const KEYBOARDS: [&str; 7] = ["us", "fr", "ara", "ir", "ru", "et", "cn"];

/// Input methods that come with GTK, Amharic and Tigrinya, with letters and what they become: more than memory has by chance.
const INPUT_METHODS: [(&str, &str, &str); 2] =
    [("am_et", "lelelele", "ለለለለ"), ("ti_er", "bebebebe", "በበበበ")];

/// A little longer than Shift is remembered.
const LATER: Duration = Duration::from_millis(5_300);

/// Shift three times leaves on every keyboard, also where somebody writes.
pub(crate) fn by_key_on_every_keyboard(stage: &Stage) -> Result<(), String> {
    let left = KEYBOARDS.iter().try_for_each(|keyboard| {
        set_keyboard(stage, keyboard)?;
        let leaves = || {
            let own = Own::open(stage, &[])?;
            own.press_and_see(&["ctrl+k"])?;
            own.leave(Way::Key)
        };
        leaves().map_err(|error| format!("keyboard {keyboard}: {error}"))
    });
    set_keyboard(stage, "us")?;
    left
}

/// Shift three times leaves where somebody writes with an input method, which may hold a letter back until it is whole.
pub(crate) fn by_key_with_input_methods(stage: &Stage) -> Result<(), String> {
    for (method, typed, written) in INPUT_METHODS {
        let variable = format!("GTK_IM_MODULE={method}");
        let leaves = || {
            let own = Own::open(stage, &["env", &variable])?;
            own.press_and_see(&["ctrl+k"])?;
            own.types(typed)?;
            own.holds(written)?;
            own.leave(Way::Key)
        };
        leaves().map_err(|error| format!("input method {method}: {error}"))?;
    }
    Ok(())
}

/// What people press by habit, or one after another for another reason, does not leave.
pub(crate) fn by_chance(stage: &Stage) -> Result<(), String> {
    let own = Own::open(stage, &[])?;
    own.press(&["Escape", "Escape", "Escape"])?;
    own.stays()?;
    own.press(&["Shift_L", "Shift_L"])?;
    thread::sleep(LATER);
    own.press(&["Shift_L", "Shift_L"])?;
    own.stays()?;
    own.press_and_see(&["ctrl+k"])?;
    // Capital letters, and what marks words: Shift is pressed more than three times.
    own.press(&["shift+a", "shift+b", "shift+c", "d", "shift+Home", "shift+End"])?;
    own.stays()?;
    own.press_and_see(&["Escape", "Escape"])?;
    // A click, or the wheel, while Shift is held: it marks words, or moves the page to the side.
    for button in ["1", "4", "5"] {
        let with_shift = ["keydown", "Shift_L", "click", button, "keyup", "Shift_L"];
        own.at(MARGIN, &with_shift.repeat(4))?;
        own.stays()?;
    }
    // A click on the frame of the window, or what a desktop does with other keys: whoever manages the windows takes the
    // keyboard meanwhile.
    for taking in [Taking::Keyboard, Taking::Focus] {
        for _ in 0..4 {
            stage.xdotool(&["keydown", "Shift_L"])?;
            own.others_take(taking)?;
            stage.xdotool(&["keyup", "Shift_L"])?;
        }
        own.stays().map_err(|error| format!("{taking:?}: {error}"))?;
    }
    own.leave(Way::Key)
}

/// A place of the first page where nothing is, in pixels from the corner of the window.
const MARGIN: (u16, u16) = (20, 400);

/// Gives the display a keyboard, or several between which the key Menu changes: `us,ru`.
pub(crate) fn set_keyboard(stage: &Stage, keyboard: &str) -> Result<(), String> {
    let status = Command::new("setxkbmap")
        .args(["-display", stage.display(), "-layout", keyboard])
        // An empty option takes away those from before.
        .args(["-option", "", "-option", "grp:menu_toggle"])
        .status()
        .map_err(|error| format!("setxkbmap: {error}"))?;
    if status.success() { Ok(()) } else { Err(format!("there is no keyboard {keyboard}")) }
}
