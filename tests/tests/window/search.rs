//! The search in the window: found by a key, with suggestions, by the keyboard alone.

use crate::journey::is_gone;
use crate::keyboard::{DOWN, ENTER};
use crate::languages::go;
use crate::stage::Stage;
use crate::webdriver::{Session, wait};

/// Somebody types two words with an error, chooses a suggestion, and later asks for all results.
pub(crate) fn by_keyboard(stage: &Stage) -> Result<(), String> {
    let window = stage.open()?;
    go(&window, "/en/emergency")?;
    no_character_is_a_shortcut(&window)?;
    window.leads_on(|| window.press_with_control("k"))?;
    window.arrives_at("/en/search")?;
    window.press("lost pasport")?;
    suggested(&window, "/topics/lost-passport")?;
    window.press(DOWN)?;
    window.leads_on(|| window.press(ENTER))?;
    window.arrives_at("/en/topics/lost-passport")?;

    window.leads_on(|| window.press_with_control("k"))?;
    window.press("qaxooti")?;
    window.leads_on(|| window.press(ENTER))?;
    window.arrives_at("/en/search?q=qaxooti")?;
    window.shows(".results mark", "qaxooti")?;
    let _ = window.click("a.leave");
    is_gone(stage, window)
}

/// Fails where a character without Control or the like does something, since somebody who speaks to the computer would come upon
/// it (WCAG 2.1.4). What is heard as a shortcut is not left to the browser.
fn no_character_is_a_shortcut(window: &Session) -> Result<(), String> {
    const TAKEN: &str = "
        const keys = Array.from({ length: 94 }, (_, place) => String.fromCharCode(33 + place));
        const typed = (key) => new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
        return keys.filter((key) => !document.body.dispatchEvent(typed(key))).join('');";
    let taken = window.script(TAKEN)?;
    if taken == "" { Ok(()) } else { Err(format!("these characters are shortcuts: {taken}")) }
}

/// Waits until the first suggestion leads there.
fn suggested(window: &Session, end: &str) -> Result<(), String> {
    const FIRST: &str = "return document.querySelector('[role=option]')?.dataset.href ?? ''";
    wait(&format!("the first suggestion leads to {end}"), || {
        let first = window.script(FIRST).ok()?;
        first.as_str()?.ends_with(end).then_some(())
    })
}
