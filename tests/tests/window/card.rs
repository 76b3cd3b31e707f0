//! A card that an official looks at, in the window.

use serde_json::Value;
use waymark_tests::guide;

use crate::journey::is_gone;
use crate::keyboard::ENTER;
use crate::languages::go;
use crate::stage::Stage;
use crate::webdriver::{Session, wait};

/// Escape in WebDriver.
const ESCAPE: &str = "\u{e00c}";

/// Tells whether everything is in the window, and how large the sentence is beside its place: with letters a little larger it
/// would not fit.
const FILLS: &str = "
    const words = document.querySelector('[data-length]');
    const place = words.parentElement;
    const fits = () => words.offsetHeight <= place.clientHeight && words.scrollWidth <= place.clientWidth;
    return document.fonts.ready.then(() => new Promise(requestAnimationFrame)).then(() => {
        const now = [fits(), document.documentElement.scrollHeight <= window.innerHeight];
        words.style.fontSize = `${parseFloat(getComputedStyle(words).fontSize) + 2}px`;
        return [...now, !fits()];
    });";

/// "Show large" gives the card alone, and no frame tells of the program; Escape leads back, and Shift three times leaves.
pub(crate) fn alone(stage: &Stage) -> Result<(), String> {
    let chinese = guide().locales().get("zh-Hans").ok_or("there is no Chinese")?;
    let cards = guide().content().cards();
    let card = cards.get("stopped").ok_or("there is no such card")?;
    let window = stage.open()?;
    go(&window, "/en/cards")?;
    window.leads_on(|| window.click("main a[href$='cards/stopped']"))?;
    frame_names_the_program(stage, true)?;

    window.open_by_key("a[data-card-large]")?;
    window.arrives_at("/en/cards/stopped/large#from-card")?;
    frame_names_the_program(stage, false)?;
    window.shows("h1", guide().name(card, chinese).as_str())?;
    let seen = window.words("body")?;
    if seen.contains("Waymark") {
        return Err(format!("an official reads {seen}"));
    }
    let fills = window.script(FILLS)?;
    if fills != Value::from(vec![true, true, true]) {
        return Err(format!("it does not fill the window: {fills}"));
    }

    window.leads_on(|| window.press(ESCAPE))?;
    window.arrives_at("/en/cards/stopped")?;
    frame_names_the_program(stage, true)?;
    window.script("document.querySelector('button[data-back]').focus()")?;
    window.leads_on(|| window.press(ENTER))?;
    window.arrives_at("/en/cards")?;

    // Opened by its address, it has its own page behind its link and not in the history.
    go(&window, "/en/cards/stopped/large")?;
    window.tab_to("a[data-close]")?;
    window.leads_on(|| window.press(ENTER))?;
    window.arrives_at("/en/cards/stopped")?;
    go(&window, "/en/cards/stopped/large")?;
    leaves(stage, window)
}

fn leaves(stage: &Stage, window: Session) -> Result<(), String> {
    stage.press_shift(2)?;
    window.shows("h1", "您好")?;
    stage.press_shift(1)?;
    is_gone(stage, window)
}

/// Waits until a window of the display is called by the name of the program, or none is.
fn frame_names_the_program(stage: &Stage, expected: bool) -> Result<(), String> {
    wait(&format!("the frame names the program: {expected}"), || {
        let found = stage.xdotool(&["search", "--onlyvisible", "--name", "Waymark"]).is_ok();
        (found == expected).then_some(())
    })
}
