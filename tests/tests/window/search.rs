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
    window.leads_on(|| window.press("/"))?;
    window.arrives_at("/en/search")?;
    window.press("lost pasport")?;
    suggested(&window, "/topics/lost-passport")?;
    window.press(DOWN)?;
    window.leads_on(|| window.press(ENTER))?;
    window.arrives_at("/en/topics/lost-passport")?;

    window.leads_on(|| window.press("/"))?;
    window.press("qaxooti")?;
    window.leads_on(|| window.press(ENTER))?;
    window.arrives_at("/en/search?q=qaxooti")?;
    window.shows(".results mark", "qaxooti")?;
    let _ = window.click("a.leave");
    is_gone(stage, window)
}

/// Waits until the first suggestion leads there.
fn suggested(window: &Session, end: &str) -> Result<(), String> {
    const FIRST: &str = "return document.querySelector('[role=option]')?.dataset.href ?? ''";
    wait(&format!("the first suggestion leads to {end}"), || {
        let first = window.script(FIRST).ok()?;
        first.as_str()?.ends_with(end).then_some(())
    })
}
