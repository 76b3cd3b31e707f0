//! What a person does in the window.

use std::fs;
use std::path::{Path, PathBuf};

use crate::stage::Stage;
use crate::webdriver::{Session, wait};

/// Home, category, topic, sources, contact, card, and away by the button.
pub(crate) fn from_home_to_leaving(stage: &Stage) -> Result<(), String> {
    let window = stage.open()?;
    window.shows("h1", "What do you need?")?;
    window.click("a.tile[href$='categories/arriving']")?;
    window.arrives_at("/en/categories/arriving")?;
    window.click("main a[href$='topics/arrive-flat']")?;
    window.arrives_at("/en/topics/arrive-flat")?;
    window.shows("main", "within 24 hours")?;

    window.click("details.fact-sources summary")?;
    window.shows("details.fact-sources[open]", "Exit and Entry Administration Law")?;
    window.click("details.fact-sources[open] .source-list a")?;
    window.arrives_at("/en/sources#eel")?;

    window.click("a.header-name")?;
    window.click("a.tile[href$='contact']")?;
    window.arrives_at("/en/contact")?;
    window.shows(".status", "In Beijing it is now")?;
    window.shows(".notice-caution", "Not confirmed")?;

    window.click("a.header-name")?;
    window.click("a.tile[href$='cards']")?;
    window.click("main a[href$='cards/hotel-desk']")?;
    window.arrives_at("/en/cards/hotel-desk")?;
    window.shows(".card-official[lang='zh-Hans']", "临时住宿登记表")?;

    // The answer to this click may never come: the program is gone.
    let _ = window.click("a.leave");
    is_gone(stage, window)
}

/// Shift, three times.
pub(crate) fn leaving_by_key(stage: &Stage) -> Result<(), String> {
    let window = stage.open()?;
    window.shows("h1", "What do you need?")?;
    stage.press_shift(2)?;
    window.shows(".leave-count", "one more time")?;
    stage.press_shift(1)?;
    is_gone(stage, window)
}

/// Remote addresses, other schemes, new windows and requests from a page.
pub(crate) fn nothing_leads_out(stage: &Stage) -> Result<(), String> {
    let window = stage.open()?;
    window.shows("h1", "What do you need?")?;
    let home = window.address()?;
    for attempt in [
        "location.href = 'https://example.org/'",
        "location.href = 'http://127.0.0.1:9/'",
        "location.href = 'file:///etc/hostname'",
        "location.href = 'data:text/html,x'",
        "window.open('https://example.org/')",
        "document.body.append(Object.assign(document.createElement('iframe'), { src: 'https://example.org/' }))",
    ] {
        window.script(attempt)?;
        // A page that is allowed would have come by the time that the next script runs.
        window.script("return new Promise((done) => setTimeout(done, 300))")?;
        let here = window.address()?;
        if here != home {
            return Err(format!("{attempt} led to {here}"));
        }
    }
    // The suggestions of the search come from the guide, and a script can ask nobody else.
    for (address, expected) in [
        ("/en/search/suggestions?q=visa", "fetched"),
        ("https://example.org/", "refused"),
        ("http://127.0.0.1:9/", "refused"),
        ("file:///etc/hostname", "refused"),
        ("data:text/html,x", "refused"),
    ] {
        let fetch = format!("return fetch('{address}').then(() => 'fetched', () => 'refused')");
        let fetched = window.script(&fetch)?;
        if fetched != expected {
            return Err(format!("a script asks for {address}: {fetched}"));
        }
    }
    let _ = window.click("a.leave");
    is_gone(stage, window)
}

/// The settings hold no more than two things, and nothing of the pages is in the person's home.
pub(crate) fn what_is_remembered(stage: &Stage) -> Result<(), String> {
    let window = stage.open()?;
    window.click("a.tile[href$='documents']")?;
    window.arrives_at("/en/documents")?;
    let _ = window.click("a.leave");
    is_gone(stage, window)?;

    let mut settings = None;
    for file in files_below(stage.home()) {
        let bytes = fs::read(&file).unwrap_or_default();
        let text = String::from_utf8_lossy(&bytes);
        if text.contains("documents") {
            return Err(format!("{} names a page that was read: {text}", file.display()));
        }
        if file.ends_with("settings.json") {
            settings = Some(text.into_owned());
        }
    }
    let settings = settings.ok_or("there are no settings")?;
    let known: serde_json::Map<String, serde_json::Value> =
        serde_json::from_str(&settings).map_err(|error| error.to_string())?;
    let names: Vec<&str> = known.keys().map(String::as_str).collect();
    let others: Vec<&&str> =
        names.iter().filter(|name| !["language", "window"].contains(*name)).collect();
    if names.contains(&"window") && others.is_empty() {
        Ok(())
    } else {
        Err(format!("the settings hold {names:?}"))
    }
}

/// Waits until no process of the program is there, and its private folder is gone.
pub(crate) fn is_gone(stage: &Stage, window: Session) -> Result<(), String> {
    wait("the program has ended", || (!stage.is_open()).then_some(()))?;
    // The driver forgets the session that has no window any more.
    drop(window);
    let mut left = files_below(stage.home());
    // The desktop keeps its own settings there, whatever program was open, and its log.
    const OF_THE_DESKTOP: [&str; 3] = ["dconf/user", "gtk-3.0/settings.ini", ".xsession-errors"];
    left.retain(|file| {
        !file.ends_with("settings.json") && !OF_THE_DESKTOP.iter().any(|own| file.ends_with(own))
    });
    if left.is_empty() { Ok(()) } else { Err(format!("left behind: {left:?}")) }
}

fn files_below(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries
        .flat_map(|entry| {
            let path = entry.path();
            if path.is_dir() { files_below(&path) } else { vec![path] }
        })
        .collect()
}
