//! The interview in the window: by keyboard alone, and nothing of it left for the next person.

use std::time::{SystemTime, UNIX_EPOCH};

use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};
use waymark_content::{AnswerKind, Question, Skip};
use waymark_locales::Locale;
use waymark_tests::{country, guide};

use crate::journey::is_gone;
use crate::keyboard::{ENTER, SPACE, TAB};
use crate::stage::Stage;
use crate::webdriver::Session;

/// What the person chooses. Every other choice is skipped.
const CHOSEN: [(&str, &str); 11] = [
    ("danger", "no"),
    ("where", "mainland"),
    ("police", "no"),
    ("from", "other"),
    ("age", "adult"),
    ("unhcr", "not-yet"),
    ("stay", "visa"),
    ("shelter", "home"),
    ("registered-here", "no"),
    ("passport", "have"),
    ("family", "ill"),
];

/// From the first page to the plan and the draft of the e-mail, then twice again for the next person.
pub(crate) fn by_keyboard_and_again(stage: &Stage) -> Result<(), String> {
    let l = guide().locales().source();
    let window = stage.open()?;
    window.shows("h1", l.home_title().as_str())?;
    window.open_by_key("a.tile[href$='interview']")?;
    answer_all(&window)?;
    put_right(&window, l)?;

    window.open_by_key("p.go a[href*='/plan?']")?;
    window.shows("h1", l.plan_title().as_str())?;
    // The draft is opened from its step, which is folded.
    window.tab_to("#step-email-unhcr > summary")?;
    window.press(ENTER)?;
    window.open_by_key("#step-email-unhcr button[formaction]")?;
    window.shows("h1", l.email_title().as_str())?;
    window.leads_on(|| stage.press("alt+Left"))?;
    window.shows("h1", l.plan_title().as_str())?;
    window.open_by_key("nav.plan-ways a[href*='/again']")?;
    let first = guide().name(question("danger")?, l);
    nothing_comes_back(stage, &window, "/en/interview", first.as_str())?;

    answer(&window, "danger")?;
    answer(&window, "where")?;
    window.open_by_key("ul.ways a[href*='/again']")?;
    nothing_comes_back(stage, &window, "/en/interview", first.as_str())?;

    window.tab_to("a.leave")?;
    // The answer to this key may never come: the program is gone.
    let _ = window.press(ENTER);
    is_gone(stage, window)
}

/// Changes an early answer. What rested on it goes, the rest stays.
fn put_right(window: &Session, l: &Locale) -> Result<(), String> {
    window.shows("h1", l.interview_check_title().as_str())?;
    for answered in ["stay", "stay-until", "shelter", "arrived-here", "family"] {
        window.shows("dl.summary", &name(answered, l)?)?;
    }
    window.open_by_key(".summary-change a[href*='/interview/police?']")?;
    choose(window, "police", "leave-order")?;
    window.shows("main", l.interview_dropped().as_str())?;
    answer_all(window)?;

    window.shows("h1", l.interview_check_title().as_str())?;
    for kept in ["leave-by", "shelter", "arrived-here", "family"] {
        window.shows("dl.summary", &name(kept, l)?)?;
    }
    for value in ["leave-order", "home", "ill"] {
        let address = window.address()?;
        if !address.contains(&format!("={value}")) {
            return Err(format!("the answer {value} is lost in {address}"));
        }
    }
    let shown = window.words("dl.summary")?;
    for gone in ["stay", "stay-until"] {
        if shown.contains(&name(gone, l)?) {
            return Err(format!("{gone} is still in {shown}"));
        }
    }
    Ok(())
}

/// Expects the page with which a person begins, without an answer, with the first page of the window behind it and nothing else.
pub(crate) fn nothing_comes_back(
    stage: &Stage,
    window: &Session,
    end: &str,
    title: &str,
) -> Result<(), String> {
    let l = guide().locales().source();
    let home = || {
        window.arrives_at("/en/")?;
        window.shows("h1", l.home_title().as_str())
    };
    let beginning = || {
        window.arrives_at(end)?;
        window.shows("h1", title)?;
        let chosen = window.script("return document.querySelectorAll(':checked').length")?;
        if chosen == 0 { Ok(()) } else { Err("an answer is still chosen".to_owned()) }
    };

    beginning()?;
    let pages = window.script("return history.length")?;
    if pages != 2 {
        return Err(format!("the history holds {pages} pages"));
    }
    window.leads_on(|| window.script("history.back()").map(drop))?;
    home()?;
    window.leads_on(|| window.script("history.forward()").map(drop))?;
    beginning()?;
    window.leads_on(|| stage.press("alt+Left"))?;
    home()?;
    stage.press("alt+Left")?;
    window.leads_on(|| stage.press("alt+Right"))?;
    beginning()
}

/// Answers one question after another until none is left.
fn answer_all(window: &Session) -> Result<(), String> {
    for _ in guide().content().interview().questions().iter() {
        let Some(asked) = asked(window)? else { return Ok(()) };
        answer(window, &asked)?;
    }
    Err(format!("the interview does not end: {}", window.address()?))
}

/// Returns the id of the question on the page, if there is one.
fn asked(window: &Session) -> Result<Option<String>, String> {
    let asked =
        window.script("return document.querySelector('form input[name=asked]')?.value ?? null")?;
    Ok(asked.as_str().map(str::to_owned))
}

fn answer(window: &Session, id: &str) -> Result<(), String> {
    match question(id)?.answer {
        AnswerKind::Day(_) => type_date(window, id, day(20)?, None),
        AnswerKind::Moment(_) => type_date(window, id, day(-1)?, Some("9:30")),
        AnswerKind::One(_) | AnswerKind::Many(_) | AnswerKind::Documents => {
            match CHOSEN.iter().find(|(question, _)| *question == id) {
                Some((_, value)) => choose(window, id, value),
                None => {
                    let skip = Skip::NotSaid.as_str();
                    window.open_by_key(&format!("form.question a[href*='{id}={skip}']"))
                }
            }
        }
    }
}

fn choose(window: &Session, id: &str, value: &str) -> Result<(), String> {
    let (group, choice) = (format!("[name='{id}']"), format!("[name='{id}'][value='{value}']"));
    if let AnswerKind::One(_) = question(id)?.answer {
        window.tab_to(&group)?;
        window.go_down_to(&choice)?;
    } else {
        window.tab_to(&choice)?;
    }
    // An arrow key has chosen it already, unless it is the first.
    let chosen = window.script("return document.activeElement.checked")?;
    if chosen == false {
        window.press(SPACE)?;
    }
    window.open_by_key("form button[type='submit']")
}

fn type_date(window: &Session, id: &str, date: Date, time: Option<&str>) -> Result<(), String> {
    let other = format!("[name='{id}'][value='']");
    if window.script(&format!("return document.querySelector({other:?}) !== null"))? == true {
        window.tab_to(&format!("[name='{id}']"))?;
        window.go_down_to(&other)?;
    }
    window.tab_to(&format!("[name='{id}-day']"))?;
    let (day, month, year) = (date.day(), date.month(), date.year());
    window.press(&format!("{day}{TAB}{month}{TAB}{year}"))?;
    if let Some(time) = time {
        window.press(&format!("{TAB}{time}"))?;
    }
    window.leads_on(|| window.press(ENTER))
}

/// Returns the day that is so many days after today in the country.
fn day(later: i32) -> Result<Date, String> {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).map_err(|error| error.to_string())?;
    let now = i64::try_from(since.as_secs()).map_err(|error| error.to_string())?;
    let now = Timestamp::from_second(now).map_err(|error| error.to_string())?;
    country().day(now).checked_add(later.days()).map_err(|error| error.to_string())
}

fn question(id: &str) -> Result<&'static Question, String> {
    let questions = guide().content().interview().questions();
    questions.get(id).ok_or_else(|| format!("there is no question {id}"))
}

/// Returns what a question is called in the list of answers.
fn name(id: &str, l: &Locale) -> Result<String, String> {
    Ok(guide().part(question(id)?, "name", l).to_string())
}
