//! The rules of axe-core in the real window: WCAG 2.2 A and AA, best practices, and the contrast of AAA.

use std::fs;
use std::thread;
use std::time::Duration;

use serde_json::{Value, json};
use waymark_tests::one_of_each_script;

use crate::journey::is_gone;
use crate::languages::go;
use crate::pages::{REFUSED, SHORT_PLAN};
use crate::stage::{Stage, has_clock};
use crate::webdriver::Session;

/// Where `axe.min.js` of axe-core is.
const AXE: &str = "WAYMARK_AXE";

/// The pages below a language.
const PAGES: [&str; 18] = [
    "",
    "categories/papers",
    "topics/carry-papers",
    "contact",
    "emergency",
    "cards/hotel-desk",
    "cards/hotel-desk/large",
    "cards/sheet?card=stopped&card=lost&per=8",
    "documents",
    "interview/stay?danger=no&where=mainland&police=no&from=other&age=adult&unhcr=registered",
    REFUSED,
    SHORT_PLAN,
    "search?q=visa+finished",
    "helpers",
    "paper/email",
    "paper/questionnaire",
    "paper/tally",
    "about",
];

/// How the window is shown: its name, whether it is dark, and what the desktop says.
const LOOKS: [(&str, bool, &[&str]); 2] =
    [("light", false, &[]), ("dark", true, &["GTK_THEME=Adwaita:dark"])];

/// Tries the rules on the page with everything unfolded but the lists of the header, which would lie over the page, and from its
/// beginning: the header lies over whatever a page that tells of a fault is moved to.
///
/// The rule for hidden content only asks a person to unfold it. In the dark only colours are others.
const TRY: &str = "
    for (const folded of document.querySelectorAll('details:not([data-menu] > details)')) folded.open = true;
    window.scrollTo(0, 0);
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
    const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
    const values = axe.getRules(tags).filter((rule) => !rule.tags.includes('deprecated'))
        .filter((rule) => !isDark || rule.tags.includes('cat.color')).map((rule) => rule.ruleId)
        .filter((rule) => rule !== 'hidden-content').concat('color-contrast-enhanced');
    return axe.run(document, { runOnly: { type: 'rule', values }, resultTypes: ['violations'] })
        .then((found) => ({ passed: found.passes.length, faults: found.violations.flatMap((rule) =>
            rule.nodes.map((node) => `${rule.id}: ${rule.help}: ${node.html.slice(0, 200)}`)) }));";

/// Returns the text of axe, or why it is not there.
fn axe() -> Result<String, String> {
    let path = std::env::var(AXE).map_err(|error| format!("{AXE} names no axe.min.js: {error}"))?;
    fs::read_to_string(&path).map_err(|error| format!("{path}: {error}"))
}

/// How long a page has to come to rest.
const REST: Duration = Duration::from_secs(2);

/// Says why the rules cannot be tried here.
pub(crate) fn has_rules() -> Result<(), String> {
    axe()?;
    has_clock()
}

/// No main page breaks a rule, in three scripts, light and dark.
pub(crate) fn finds_nothing(stage: &Stage) -> Result<(), String> {
    let axe = axe()?;
    let mut faults = Vec::new();
    for (look, is_dark, variables) in LOOKS {
        let window = stage.open_at_rest_with(variables)?;
        window.be_patient()?;
        let shown = window.script("return matchMedia('(prefers-color-scheme: dark)').matches")?;
        if shown != is_dark {
            return Err(format!("the window cannot be made {look}"));
        }
        let planted: &[&str] = if is_dark {
            &["color-contrast-enhanced"]
        } else {
            &["color-contrast-enhanced", "image-alt"]
        };
        finds_what_is_there(&window, &axe, planted)?;
        for language in one_of_each_script() {
            for page in PAGES {
                let address = format!("/{language}/{page}");
                go(&window, &address)?;
                let look_at = || {
                    let found = faults_of(&window, &axe);
                    found.map_err(|error| format!("{address}, {look}: {error}"))
                };
                let mut found = look_at()?;
                if !found.is_empty() {
                    // On a busy computer the page may not have come to rest. What is wrong stays.
                    thread::sleep(REST);
                    found = look_at()?;
                }
                faults.extend(found.into_iter().map(|fault| format!("{address}, {look}: {fault}")));
            }
        }
        let _ = window.click("a.leave");
        is_gone(stage, window)?;
    }
    if faults.is_empty() { Ok(()) } else { Err(faults.join("\n")) }
}

fn faults_of(window: &Session, axe: &str) -> Result<Vec<String>, String> {
    // A font that comes late would move what was measured.
    let found =
        window.script(&format!("{axe};\nreturn document.fonts.ready.then(() => {{ {TRY} }});"))?;
    let passed = found.get("passed").and_then(Value::as_u64).unwrap_or_default();
    if passed == 0 {
        return Err(format!("no rule could be tried: {found}"));
    }
    let faults = found.get("faults").cloned().unwrap_or_default();
    serde_json::from_value(faults).map_err(|error| format!("{error} in {found}"))
}

/// Fails unless faults that are put into a page are found: a picture without words, and words that are too pale.
fn finds_what_is_there(window: &Session, axe: &str, rules: &[&str]) -> Result<(), String> {
    const PUT: &str = "
        const picture = document.createElement('img');
        const words = document.createElement('p');
        words.textContent = 'pale';
        Object.assign(words.style, { color: '#767676', background: '#fff' });
        document.querySelector('main').append(picture, words);";
    window.script(PUT)?;
    let found = faults_of(window, axe)?;
    for rule in rules {
        if !found.iter().any(|fault| fault.starts_with(&format!("{rule}:"))) {
            return Err(format!("axe does not find what breaks {rule}: {}", json!(found)));
        }
    }
    Ok(())
}
