//! Where the key Tab leads, from the start of a page to its end, as somebody hears it.

use serde_json::Value;

use crate::journey::is_gone;
use crate::keyboard::{ENTER, TAB};
use crate::languages::go;
use crate::pages::ANSWERS;
use crate::snapshot::Snapshots;
use crate::stage::Stage;
use crate::webdriver::Session;

/// The pages: the file of the snapshot, the path, the query.
const PAGES: [(&str, &str, &str); 11] = [
    ("en/home", "/en/", ""),
    ("en/topic", "/en/topics/carry-papers", ""),
    ("en/contact", "/en/contact", ""),
    ("en/question-choice", "/en/interview/stay", ANSWERS),
    ("en/question-day", "/en/interview/paper-until", ANSWERS),
    ("en/plan", "/en/plan", "where=border&danger=no&from=other&age=adult"),
    ("en/card", "/en/cards/hotel-desk", ""),
    ("en/search", "/en/search", "q=lost+passport"),
    ("ar/home", "/ar/", ""),
    ("ar/question-day", "/ar/interview/paper-until", ANSWERS),
    ("ar/card", "/ar/cards/hotel-desk", ""),
];

/// Remembers every place of the page that a key must reach, and shows moves of the page at once. A font that comes late would
/// move it once more.
const PLACES: &str = "
    const can = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex=\"0\"]';
    window.places = [...document.querySelectorAll(can)].filter((place) => place.checkVisibility() && !place.disabled);
    document.documentElement.style.scrollBehavior = 'auto';
    return document.fonts.ready.then(() => null);";

/// Tells which place has the focus, and whether any part of it can be seen (WCAG 2.4.11): in the window, with nothing over it.
const PLACE: &str = "
    const here = document.activeElement;
    const between = (from, to) => [from + 2, (from + to) / 2, to - 2];
    const isSeen = ({ left, right, top, bottom }) => between(left, right).some((x) =>
        between(top, bottom).some((y) => here.contains(document.elementFromPoint(x, y))));
    return { place: window.places.indexOf(here), seen: [...here.getClientRects()].some(isSeen),
        what: here.cloneNode(false).outerHTML };";

/// Tells the places that were not reached. Of radio buttons with one name, arrow keys reach the others.
const MISSED: &str = "
    const reached = window.places.filter((_, place) => arguments[0].includes(place));
    const group = (place) => place.type === 'radio' ? place.name : null;
    const groups = reached.map(group).filter(Boolean);
    return window.places.filter((place) => !reached.includes(place) && !groups.includes(group(place)))
        .map((place) => place.cloneNode(false).outerHTML);";

/// Tab goes over every page in the order that somebody has read, reaches all that can be used, and stops nowhere unseen.
pub(crate) fn order(stage: &Stage) -> Result<(), String> {
    let mut snapshots = Snapshots::default();
    let window = stage.open_at_rest()?;
    for (file, path, query) in PAGES {
        let address = if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") };
        go(&window, &address)?;
        let (order, faults) = walk(&window)?;
        snapshots.compare(&format!("focus/{file}.txt"), &format!("{address}\n\n{order}"))?;
        for fault in faults {
            snapshots.tell(format!("{address}: {fault}"));
        }
    }
    skips_the_header(&window)?;
    let _ = window.click("a.leave");
    is_gone(stage, window)?;
    snapshots.hold()
}

/// Presses Tab from the link that skips the header until it comes back to it. Returns what was heard on the way, and what was
/// wrong.
fn walk(window: &Session) -> Result<(String, Vec<String>), String> {
    window.script(PLACES)?;
    let mut order = String::new();
    let mut faults = Vec::new();
    let arrival = place(window)?;
    if arrival.number.is_some() {
        order.push_str(&format!("The focus arrives at {}\n\n", window.heard()?));
    }
    window.tab_to("a.skip")?;
    let first = place(window)?;
    if first.number != Some(0) {
        faults.push(format!("something stands before {}", first.what));
    }
    let mut reached = Vec::new();
    loop {
        let here = place(window)?;
        match here.number {
            Some(number) if reached.first() == Some(&number) => break,
            Some(number) if reached.contains(&number) => {
                faults.push(format!("Tab comes back to {} and cannot leave", here.what));
                break;
            }
            Some(number) => reached.push(number),
            None => {
                faults.push(format!("Tab stops where nothing can be done: {}", here.what));
                break;
            }
        }
        if !here.seen {
            faults.push(format!("nobody sees that the focus is on {}", here.what));
        }
        order.push_str(&window.heard()?);
        order.push('\n');
        window.press(TAB)?;
    }
    let missed = window.script_with(MISSED, &[reached.into()])?;
    if missed.as_array().is_none_or(|missed| !missed.is_empty()) {
        faults.push(format!("Tab does not reach {missed}"));
    }
    Ok((order, faults))
}

/// Where the focus is.
struct Place {
    /// Its number among the places of the page, if it is one.
    number: Option<u64>,
    seen: bool,
    what: String,
}

fn place(window: &Session) -> Result<Place, String> {
    let found = window.script(PLACE)?;
    let part = |name: &str| found.get(name).ok_or_else(|| format!("no {name} in {found}"));
    Ok(Place {
        number: part("place")?.as_u64(),
        seen: part("seen")? == true,
        what: part("what")?.as_str().unwrap_or_default().to_owned(),
    })
}

/// The first link leads over the header: the next place is in the page itself.
fn skips_the_header(window: &Session) -> Result<(), String> {
    go(window, "/en/topics/carry-papers")?;
    window.tab_to("a.skip")?;
    window.press(ENTER)?;
    window.press(TAB)?;
    let inside =
        window.script("return document.querySelector('main').contains(document.activeElement)")?;
    if inside == Value::Bool(true) {
        Ok(())
    } else {
        Err(format!("after the link to the main text the focus is on {}", window.heard()?))
    }
}
