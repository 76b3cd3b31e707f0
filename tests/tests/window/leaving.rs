//! Leaving by the key, whatever keyboard somebody has and however they write on it.

use std::process::Command;

use crate::own::{Own, Way};
use crate::stage::Stage;

/// Keyboards of readers and helpers, by their names in X: English, French, Arabic, Persian, Russian, Amharic, Chinese.
const KEYBOARDS: [&str; 7] = ["us", "fr", "ara", "ir", "ru", "et", "cn"];

/// Input methods that come with GTK: one key may become a part of a letter, and the page may not see it at first.
const INPUT_METHODS: [&str; 2] = ["am_et", "ti_er"];

/// Shift three times leaves on every keyboard and with every input method, also where somebody writes. Capital letters do not.
pub(crate) fn by_key_on_every_keyboard(stage: &Stage) -> Result<(), String> {
    for keyboard in KEYBOARDS {
        set_keyboard(stage, keyboard)?;
        leaves_by_key(stage, &[]).map_err(|error| format!("keyboard {keyboard}: {error}"))?;
    }
    set_keyboard(stage, "us")?;
    for method in INPUT_METHODS {
        let variable = format!("GTK_IM_MODULE={method}");
        leaves_by_key(stage, &["env", &variable])
            .map_err(|error| format!("input method {method}: {error}"))?;
    }
    Ok(())
}

fn leaves_by_key(stage: &Stage, before: &[&str]) -> Result<(), String> {
    let own = Own::open(stage, before)?;
    own.press_and_see(&["ctrl+k"])?;
    // Three capital letters, and words between: Shift is pressed more than three times.
    own.press(&["shift+a", "shift+b", "shift+c", "d", "shift+Home", "shift+End"])?;
    own.stays()?;
    own.leave(Way::Key)
}

fn set_keyboard(stage: &Stage, keyboard: &str) -> Result<(), String> {
    let status = Command::new("setxkbmap")
        .args(["-display", stage.display(), keyboard])
        .status()
        .map_err(|error| format!("setxkbmap: {error}"))?;
    if status.success() { Ok(()) } else { Err(format!("there is no keyboard {keyboard}")) }
}
