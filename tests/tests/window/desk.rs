//! The desk in the window: by keys typed at any pace, to the plan on paper, and nothing of it left for the next person.

use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::Duration;

use serde::Deserialize;
use serde_json::{Value, json};
use waymark_tests::guide;

use crate::interview::nothing_comes_back;
use crate::journey::is_gone;
use crate::keyboard::ENTER;
use crate::languages::go;
use crate::own::{Own, Way};
use crate::stage::Stage;
use crate::webdriver::{Session, wait};

/// The desk of a new person, and what stands behind it with a second language.
const DESK: &str = "/en/interview?view=desk";
const BESIDE: &str = "&with=ar";

/// Asks for the long run: how often every pace is typed.
const RUNS: &str = "WAYMARK_DESK_RUNS";

/// Every pace of the long run.
const PACES: [Pace; 9] = [
    Pace::Every(20),
    Pace::Every(50),
    Pace::Every(100),
    Pace::Every(200),
    Pace::Every(250),
    Pace::Every(270),
    Pace::Every(300),
    Pace::Every(400),
    Pace::Random(400),
];

/// From the empty desk to the print of the plan of somebody whose visa has ended, who is not registered, has written to nobody
/// and has a baby. The last key says yes to the box of the printer.
const TO_PAPER: [&str; 23] = [
    "1", "j", "1", "j", "1", "j", "3", "j", "1", "j", "1", "j", "4", "j", "2", "j", "2",
    "PageDown", "PageDown", "j", "1", "p", "Return",
];
const MOST_KEYS: usize = 25;

/// What is typed, and what is given then.
#[derive(Deserialize)]
struct Typed {
    keys: Vec<String>,
    answers: String,
    marked: String,
}

/// How many milliseconds there are between two keys.
#[derive(Clone, Copy)]
enum Pace {
    Every(u64),
    /// Any number from 5 up to this one.
    Random(u64),
}

/// Types at several paces; with [`RUNS`] at all of them, as often as it says. First a fault is planted, which must be found.
pub(crate) fn by_keys(stage: &Stage) -> Result<(), String> {
    let typed: Typed = serde_json::from_str(include_str!("../../data/desk-keys.json"))
        .map_err(|error| error.to_string())?;
    let window = stage.open()?;
    match std::env::var(RUNS).ok().and_then(|runs| runs.parse().ok()) {
        Some(runs) => every_pace(stage, &window, &typed, runs)?,
        None => {
            begin(&window, "")?;
            window.script(LOSES_KEYS)?;
            press(stage, &typed, Pace::Every(20), 0)?;
            thread::sleep(Duration::from_millis(500));
            if is_right(&window, &typed)? {
                return Err("keys that are lost while the page waits are not noticed".to_owned());
            }
            a_finger_that_is_slow(stage, &window)?;
            for (pace, beside) in
                [(Pace::Every(20), BESIDE), (Pace::Every(250), ""), (Pace::Random(150), "")]
            {
                type_once(stage, &window, &typed, pace, beside, 0)?;
            }
        }
    }
    let _ = window.click("a.leave");
    is_gone(stage, window)
}

/// Holds keys down until the keyboard repeats them: each counts once.
fn a_finger_that_is_slow(stage: &Stage, window: &Session) -> Result<(), String> {
    go(window, &format!("{DESK}&where=mainland&asked=family"))?;
    let held = |key| stage.xdotool(&["keydown", key, "sleep", "1.2", "keyup", key]);
    window.script(REMEMBERS)?;
    for key in ["1", "k"] {
        held(key)?;
    }
    let look = "return [
        window.reached.filter((key) => key.includes('held')).length > 2,
        document.querySelectorAll('[name=family]:checked').length,
        document.activeElement.closest('[data-question]')?.dataset.question,
    ]";
    wait("a key that is held down counts once", || {
        (window.script(look).ok()? == json!([true, 1, "passport"])).then_some(())
    })
}

/// A fault: what is pressed shortly after a request is lost.
const LOSES_KEYS: &str = "
    let since = -Infinity;
    const { fetch } = window;
    window.fetch = (...request) => { since = performance.now(); return fetch(...request); };
    window.addEventListener('keydown', (event) => {
        if (performance.now() - since < 60) event.stopImmediatePropagation();
    }, { capture: true });";

/// Prints a line for each pace with one language and two, slowed and not.
#[expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "the lines are the table of the long run"
)]
fn every_pace(stage: &Stage, window: &Session, typed: &Typed, runs: u64) -> Result<(), String> {
    let mut faults = 0;
    for slowed in [false, true] {
        for (languages, beside) in [("one", ""), ("two", BESIDE)] {
            for pace in PACES {
                let slower = slowed.then(|| Slower::begin(stage)).transpose()?;
                let mut right = 0;
                for run in 0..runs {
                    match type_once(stage, window, typed, pace, beside, run) {
                        Ok(()) => right += 1,
                        Err(fault) => eprintln!("{fault}"),
                    }
                }
                drop(slower);
                faults += runs - right;
                let slowed = if slowed { "6 times slower" } else { "as it is" };
                println!("window\t{slowed}\t{languages}\t{}\t{right} of {runs}", pace.name());
            }
        }
    }
    if faults == 0 { Ok(()) } else { Err(format!("{faults} runs went wrong")) }
}

/// Opens the desk of a new person, with the keys at its first question.
fn begin(window: &Session, beside: &str) -> Result<(), String> {
    go(window, &format!("{DESK}{beside}"))?;
    let ready = "return document.readyState === 'complete' && document.hasFocus() && document.activeElement.matches('[data-question] input')";
    wait("the first question is marked", || (window.script(ready).ok()? == true).then_some(()))?;
    window.script(REMEMBERS).map(drop)
}

/// Remembers every key that reaches the page, with the question that had the focus then.
const REMEMBERS: &str = "
    window.isSame = true;
    window.reached = [];
    window.addEventListener('keydown', (event) => {
        const at = event.target.closest('[data-question]')?.dataset.question;
        window.reached.push(`${event.key}${event.repeat ? ', held,' : ''} at ${at} after ${Math.round(event.timeStamp)} ms`);
    }, { capture: true });";

fn type_once(
    stage: &Stage,
    window: &Session,
    typed: &Typed,
    pace: Pace,
    beside: &str,
    run: u64,
) -> Result<(), String> {
    begin(window, beside)?;
    press(stage, typed, pace, run)?;
    all_come(window, typed)?;
    let what = format!("every answer is right at {} ms, {beside}", pace.name());
    let seen = wait(&what, || is_right(window, typed).ok()?.then_some(()));
    seen.map_err(|error| format!("{error}: {}", said(window).unwrap_or_default()))
}

/// Waits until every key has come to the page, as long as more of them come: on a slow computer they take their time, and those
/// of one run must not come in the next. A page that was loaded anew has not counted them.
fn all_come(window: &Session, typed: &Typed) -> Result<(), String> {
    let mut come = 0;
    while come < typed.keys.len() as u64 {
        let what = format!("{come} of {} keys have come, and more do", typed.keys.len());
        come = wait(&what, || {
            let now = window.script("return window.isSame ? window.reached.length : null").ok()?;
            let now = if now.is_null() { u64::MAX } else { now.as_u64()? };
            (now > come).then_some(now)
        })?;
    }
    Ok(())
}

/// Returns what is there, for whoever has to find out why it is wrong.
fn said(window: &Session) -> Result<Value, String> {
    window.script(
        "
        const form = new URLSearchParams(new FormData(document.querySelector('[data-desk]')));
        return [
            window.isSame ? 'the same page' : 'loaded anew',
            `at ${document.activeElement.closest('[data-question]')?.dataset.question}`,
            document.querySelector('[data-waits]') ? 'a key waits' : 'no key waits',
            document.querySelector('[data-desk-failed]').hidden ? '' : 'pages cannot be got',
            `form ${form}`,
            `address ${window.location.search}`,
            `keys: ${window.reached.join(', ')}`,
        ].join('; ');",
    )
}

/// Presses the keys on the keyboard of the display, without a look at the page.
fn press(stage: &Stage, typed: &Typed, pace: Pace, run: u64) -> Result<(), String> {
    let pauses = pace.pauses(run);
    let words: Vec<String> = typed
        .keys
        .iter()
        .zip(pauses)
        .flat_map(|(key, pause)| {
            let pause = Duration::from_millis(pause).as_secs_f64().to_string();
            ["key", "--delay", "0", on_display(key), "sleep", &pause].map(str::to_owned)
        })
        .collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    stage.xdotool(&words).map(drop)
}

/// Returns how X calls a key.
fn on_display(key: &str) -> &str {
    match key {
        "PageDown" => "Next",
        "PageUp" => "Prior",
        other => other,
    }
}

/// Returns whether the answers are those that were typed, in the form and in the address, in a page that was not loaded anew.
fn is_right(window: &Session, typed: &Typed) -> Result<bool, String> {
    let look = "
        const [answers, marked] = arguments;
        const of = (given) => JSON.stringify(Array.from(given)
            .filter(([name, value]) => value !== '' && !['view', 'with', 'asked'].includes(name)).sort());
        const wanted = of(new URLSearchParams(answers));
        return window.isSame === true
            && of(new FormData(document.querySelector('[data-desk]'))) === wanted
            && of(new URLSearchParams(window.location.search)) === wanted
            && document.activeElement.closest('[data-question]')?.dataset.question === marked;";
    let values: [Value; 2] = [json!(typed.answers), json!(typed.marked)];
    Ok(window.script_with(look, &values)? == true)
}

impl Pace {
    fn name(self) -> String {
        match self {
            Self::Every(pause) => pause.to_string(),
            Self::Random(most) => format!("random, 5 to {most}"),
        }
    }

    /// Returns the pauses after the keys; each run has others, and the same each time.
    fn pauses(self, run: u64) -> impl Iterator<Item = u64> {
        let mut state = run;
        std::iter::repeat_with(move || match self {
            Self::Every(pause) => pause,
            Self::Random(most) => {
                // The generator of Knuth's MMIX; its high bits are the good ones.
                state = state
                    .wrapping_mul(6_364_136_223_846_793_005)
                    .wrapping_add(1_442_695_040_888_963_407);
                5 + (state >> 33) % (most - 4)
            }
        })
    }
}

/// Lets the processes of the window run for a sixth of the time only, in pieces, as on a computer that is six times slower.
struct Slower {
    pulse: Child,
    processes: Vec<String>,
}

impl Slower {
    fn begin(stage: &Stage) -> Result<Self, String> {
        let pulse = "while kill -STOP $@ && sleep 0.06 && kill -CONT $@; do sleep 0.01; done";
        let processes: Vec<String> = stage.processes().iter().map(u32::to_string).collect();
        let mut shell = Command::new("sh");
        shell.args(["-c", pulse, "pulse"]).args(&processes).stderr(Stdio::null());
        let pulse = shell.spawn().map_err(|error| format!("sh: {error}"))?;
        Ok(Self { pulse, processes })
    }
}

impl Drop for Slower {
    fn drop(&mut self) {
        // What has ended already needs no ending, and what runs stays as it is.
        let _ = self.pulse.kill();
        let _ = self.pulse.wait();
        let _ = Command::new("kill").arg("-CONT").args(&self.processes).status();
    }
}

/// Types from the empty desk to the box of the printer, in a window as people have it: a driven one never prints.
pub(crate) fn to_paper(stage: &Stage) -> Result<(), String> {
    let (last, keys) = TO_PAPER.split_last().ok_or("no keys")?;
    if TO_PAPER.len() > MOST_KEYS || *last != "Return" {
        return Err(format!("{} keys, the last one {last}", TO_PAPER.len()));
    }
    let own = Own::open(stage, &[])?;
    // The page of helpers is the last but three at the foot of the first page. There, the link over the header leads to what is
    // first on the page: the desk.
    own.press(&["shift+Tab"; 4])?;
    own.press_and_see(&["Return"])?;
    own.press(&["Tab", "Return", "Tab"])?;
    own.press_and_see(&["Return"])?;
    own.holds("All questions on one page – Waymark")?;
    let keys: Vec<&str> = keys.iter().map(|key| on_display(key)).collect();
    own.press(&keys)?;
    // The last key would send the plan to a printer, where there is one. This closes the box that it answers.
    own.dismisses("Print")?;
    own.holds("Your plan – Waymark")?;
    own.leave(Way::Key)
}

/// Types from the empty desk to the plan; then begins with the next person, after a print, cards and a search, and looks for
/// the one before.
pub(crate) fn to_the_next_person(stage: &Stage) -> Result<(), String> {
    let l = guide().locales().source();
    let window = stage.open()?;
    begin(&window, "")?;
    let [keys @ .., print, _] = TO_PAPER.as_slice() else { return Err("no keys".to_owned()) };
    for key in keys {
        stage.press(on_display(key))?;
    }
    window.leads_on(|| stage.press(print))?;
    window.shows("h1", l.plan_title().as_str())?;
    for step in ["unhcr-before-police", "email-unhcr", "overstay", "register-birth"] {
        window.words(&format!("#step-{step}"))?;
    }
    wait("loading the plan again does not print it again", || {
        (!window.address().ok()?.contains("#print")).then_some(())
    })?;

    // Back to the desk, which has all answers, and by cards and a search to it again.
    window.leads_on(|| stage.press("alt+Left"))?;
    window.shows("h1", l.desk_title().as_str())?;
    let query = window.script("return window.location.search")?;
    let query = query.as_str().unwrap_or_default();
    go(&window, &format!("/en/cards{query}"))?;
    go(&window, &format!("/en/cards/hotel-desk{query}"))?;
    go(&window, &format!("/en/search{query}&q=visa"))?;
    go(&window, &format!("/en/interview{query}"))?;
    window.shows("h1", l.desk_title().as_str())?;
    opens(&window, ".desk-next a")?;
    window.shows("h1", l.desk_next_title().as_str())?;
    window.shows("main", l.desk_next_lead(10).as_str())?;
    opens(&window, "main a[href*='again']")?;
    nothing_comes_back(stage, &window, DESK, l.desk_title().as_str())?;

    // Three answers are taken out at once.
    begin(&window, "")?;
    for key in ["1", "j", "1", "j", "1"] {
        stage.press(key)?;
    }
    wait("three answers are given", || {
        let given = window.script("return document.querySelectorAll(':checked').length").ok()?;
        (given == 3 && window.address().ok()?.contains("police=no")).then_some(())
    })?;
    opens(&window, ".desk-next a")?;
    nothing_comes_back(stage, &window, DESK, l.desk_title().as_str())?;
    let _ = window.click("a.leave");
    is_gone(stage, window)
}

/// Opens a link by Enter, without the way of the focus to it.
fn opens(window: &Session, link: &str) -> Result<(), String> {
    window.script(&format!("document.querySelector(\"{link}\").focus()"))?;
    window.leads_on(|| window.press(ENTER))
}
