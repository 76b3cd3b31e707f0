//! The button to the page before, in the window.

use crate::journey::is_gone;
use crate::keyboard::ENTER;
use crate::languages::go;
use crate::stage::Stage;
use crate::webdriver::Session;

/// The button.
const BACK: &str = "button[data-back]";

/// From a card, a source and a result of the search to the page before; then, after "Start again", to the first page of the
/// window and no further.
pub(crate) fn to_the_page_before(stage: &Stage) -> Result<(), String> {
    let window = stage.open()?;
    window.shows("h1", "What do you need?")?;
    is_hidden(&window)?;

    window.leads_on(|| window.click("a.tile[href$='cards']"))?;
    window.open_by_key("main a[href$='cards/hotel-desk']")?;
    goes_back(&window, "/en/cards")?;

    go(&window, "/en/topics/arrive-flat")?;
    window.click("details.fact-sources summary")?;
    window.leads_on(|| window.click("details.fact-sources[open] .source-list a"))?;
    goes_back(&window, "/en/topics/arrive-flat")?;

    go(&window, "/en/search?q=lost+passport")?;
    window.open_by_key(".result h2 a")?;
    goes_back(&window, "/en/search?q=lost+passport")?;

    go(&window, "/en/plan?danger=danger&where=mainland&police=detained")?;
    window.open_by_key("nav.plan-ways a[href*='/again']")?;
    window.arrives_at("/en/interview")?;
    go(&window, "/en/contact")?;
    goes_back(&window, "/en/interview")?;
    window.leads_on(|| window.script("history.back()").map(drop))?;
    window.arrives_at("/en/")?;
    is_hidden(&window)?;

    let _ = window.click("a.leave");
    is_gone(stage, window)
}

fn goes_back(window: &Session, end: &str) -> Result<(), String> {
    window.script(&format!("document.querySelector('{BACK}').focus()"))?;
    window.leads_on(|| window.press(ENTER))?;
    window.arrives_at(end)
}

/// Fails where the button can be seen though nothing stands before this page.
fn is_hidden(window: &Session) -> Result<(), String> {
    let hidden = window.script(&format!("return document.querySelector('{BACK}').hidden"))?;
    if hidden == true { Ok(()) } else { Err("a way back is shown on the first page".to_owned()) }
}
