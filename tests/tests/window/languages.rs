//! Languages in the window: found without reading any, at the same place of a page, and a translator's own.

use std::cell::Cell;
use std::fs;
use std::path::PathBuf;

use crate::journey::is_gone;
use crate::stage::Stage;
use crate::webdriver::{Session, wait};

/// Somebody who reads only Arabic finds it by one key; another language keeps page, answers and place.
pub(crate) fn found_by_one_key(stage: &Stage) -> Result<(), String> {
    let window = stage.open()?;
    window.arrives_at("/en/")?;
    stage.press("F2")?;
    wait("F2 opens the list of languages", || {
        (window.script("return document.querySelector('[data-languages]').open").ok()? == true)
            .then_some(())
    })?;
    window.open_by_key("a[data-language][hreflang='ar']")?;
    window.arrives_at("/ar/")?;
    expect(&window, "return document.documentElement.dir", "rtl")?;

    stage.press("F2")?;
    window.leads_on(|| window.click("a[data-language][hreflang='en']:not([href*='with='])"))?;
    expect(&window, "return document.documentElement.lang", "en")?;
    same_place(&window)?;
    same_answers(&window)?;
    let _ = window.click("a.leave");
    is_gone(stage, window)
}

/// In the middle of a long page another language shows the heading that was at the top.
fn same_place(window: &Session) -> Result<(), String> {
    const HEADING: &str =
        "const covered = document.querySelector('.header').getBoundingClientRect().bottom;
        const all = [...document.querySelectorAll('main h2')];
        return all.findIndex((heading) => heading.getBoundingClientRect().bottom > covered);";
    const SCROLL: &str =
        "const covered = document.querySelector('.header').getBoundingClientRect().bottom;
        const heading = document.querySelectorAll('main h2')[2];
        const top = heading.getBoundingClientRect().top + window.scrollY - covered - 1;
        window.scrollTo({ top, behavior: 'instant' });";

    /// A second: longer than fonts take on a busy machine.
    const LOOKS: u32 = 20;

    go(window, "/en/topics/just-arrived")?;
    // Until the fonts have come the page still moves.
    let still = Cell::new(0);
    wait("the third heading is at the top and stays there", || {
        if window.script(HEADING).ok()? == 2 {
            still.set(still.get() + 1);
        } else {
            still.set(0);
            window.script(SCROLL).ok()?;
        }
        (still.get() == LOOKS).then_some(())
    })?;
    // A click of the web driver would first scroll the page to where it likes the link.
    window.leads_on(|| {
        window
            .script("document.querySelector(\"a[data-language][hreflang='fr']\").click()")
            .map(drop)
    })?;
    wait("the French page stands at the same heading", || {
        let at = window.script(HEADING).ok()?;
        let language = window.script("return document.documentElement.lang").ok()?;
        (at == 2 && language == "fr").then_some(())
    })
}

/// Another language in the middle of the interview asks the same question and keeps the answers.
fn same_answers(window: &Session) -> Result<(), String> {
    window
        .script("window.location.assign('/en/interview?danger=no&where=mainland&asked=police')")?;
    window.arrives_at("asked=police")?;
    window.script("document.querySelector('[data-languages]').open = true")?;
    window.leads_on(|| window.click("a[data-language][hreflang='so']"))?;
    let address = window.address()?;
    for kept in ["/so/interview", "danger=no", "where=mainland", "asked=police"] {
        if !address.contains(kept) {
            return Err(format!("{address} has lost {kept}"));
        }
    }
    window.script("document.querySelector('[data-languages]').open = true")?;
    window.leads_on(|| window.click("a[data-language][hreflang='ar'][href*='with=ar']"))?;
    expect(window, "return document.querySelector('.pair-second').lang", "ar")?;
    expect(window, "return document.querySelector('.pair-second').dir", "rtl")
}

/// A translator's folder is followed: a change shows by itself, and a fault leaves the last good text with the place of it.
pub(crate) fn a_folder_is_followed(stage: &Stage) -> Result<(), String> {
    let folder = Folder::new()?;
    folder.write("locale.json", INFO)?;
    folder.write("home.ftl", "home-title = Unahitaji nini?\n")?;
    let root = folder.0.display().to_string();
    let window = stage.open_with(&["--locales", &root])?;
    window.arrives_at("/sw/")?;
    window.shows("h1", "Unahitaji nini?")?;

    let comes_to_show = |selector: &str, words: &str| {
        wait(&format!("{selector} shows {words:?}"), || {
            window.words(selector).ok().filter(|shown| shown.contains(words))
        })
    };
    folder.write("home.ftl", "home-title = Unataka nini?\n")?;
    comes_to_show("h1", "Unataka nini?")?;
    folder.write("home.ftl", "home-title = Unataka { nini?\n")?;
    comes_to_show(".workshop pre", "^")?;
    window.shows("h1", "Unataka nini?")?;
    folder.write("home.ftl", "home-title = Karibu\n")?;
    comes_to_show("h1", "Karibu")?;
    // What is missing is shown in English, and the panel names it.
    window.script("document.querySelector('.workshop details').open = true")?;
    window.shows(".workshop", "home-interview")?;
    // What cannot be read any more is named where somebody looks.
    let home = folder.0.join("sw/home.ftl");
    fs::remove_file(&home)
        .and_then(|()| std::os::unix::fs::symlink("/etc/passwd", &home))
        .map_err(|error| error.to_string())?;
    comes_to_show(".workshop", "is a link that leads out of the folder")?;
    // Neither the language of the folder, nor one that is looked at beside it, nor the size is a choice of the person.
    go(&window, "/fr/")?;
    let _ = window.click("a.leave");
    is_gone(stage, window)?;
    let settings = stage.home().join(".config/waymark");
    if settings.exists() { Err(format!("{} was made", settings.display())) } else { Ok(()) }
}

/// The folders of an editor and a translator are followed together: a corrected number shows by itself, and a fault in the
/// facts leaves the pages as they were and says so.
pub(crate) fn both_folders_are_followed(stage: &Stage) -> Result<(), String> {
    const HOTLINES: &str = "content/facts/hotlines.json";
    let folder = Folder::new()?;
    folder.write("locale.json", INFO)?;
    folder.write("common.ftl", "leave-now = Ondoka sasa\n")?;
    for (path, bytes) in waymark_tests::content() {
        let path = folder.0.join("content").join(path);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent).map_err(|error| error.to_string())?;
        }
        fs::write(path, bytes).map_err(|error| error.to_string())?;
    }
    let path = |name: &str| folder.0.join(name).display().to_string();
    let sound = fs::read_to_string(path(HOTLINES)).map_err(|error| error.to_string())?;
    let window = stage.open_with(&["--content", &path("content"), "--locales", &path("sw")])?;
    window.arrives_at("/sw/")?;
    window.shows("a.leave", "Ondoka sasa")?;
    go(&window, "/sw/emergency")?;
    window.shows("main", "119")?;

    let comes_to_show = |selector: &str, words: &str| {
        wait(&format!("{selector} shows {words:?}"), || {
            window.words(selector).ok().filter(|shown| shown.contains(words))
        })
    };
    let corrected = sound.replace("\"119\"", "\"911\"");
    folder.write_at(HOTLINES, &corrected)?;
    comes_to_show("main", "911")?;
    folder.write_at(HOTLINES, &corrected.replacen("\"id\": \"hot-110\"", "\"id\": hot-110", 1))?;
    comes_to_show(".workshop", "shown as it was before")?;
    comes_to_show(".workshop", "facts/hotlines.json")?;
    window.shows("main", "911")?;
    folder.write_at(HOTLINES, &sound)?;
    comes_to_show("main", "119")?;
    let _ = window.click("a.leave");
    is_gone(stage, window)
}

/// Goes to a page of the guide. Fails where the guide has no such page.
pub(crate) fn go(window: &Session, path: &str) -> Result<(), String> {
    window.leads_on(|| window.script(&format!("window.location.assign('{path}')")).map(drop))?;
    expect(window, "return fetch(location.href).then((page) => `${page.status}`)", "200")
}

fn expect(window: &Session, script: &str, expected: &str) -> Result<(), String> {
    let found = window.script(script)?;
    if found == expected { Ok(()) } else { Err(format!("{script}: {found} instead of {expected}")) }
}

const INFO: &str = r#"{"name": "Kiswahili", "direction": "ltr", "formats": "sw", "state": "draft", "offered": true}"#;

/// A folder of somebody who works on the guide, with that of one language. It is removed with this.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Result<Self, String> {
        let path = std::env::temp_dir()
            .join(format!("waymark-window-test-locales-{}", std::process::id()));
        fs::create_dir_all(path.join("sw")).map_err(|error| error.to_string())?;
        Ok(Self(path))
    }

    fn write(&self, name: &str, text: &str) -> Result<(), String> {
        self.write_at(&format!("sw/{name}"), text)
    }

    fn write_at(&self, path: &str, text: &str) -> Result<(), String> {
        // A file that is written over is empty for a moment, and may be read then.
        let whole = self.0.with_extension("whole");
        fs::write(&whole, text).map_err(|error| error.to_string())?;
        fs::rename(whole, self.0.join(path)).map_err(|error| error.to_string())
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}
