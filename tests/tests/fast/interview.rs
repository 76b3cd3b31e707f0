//! The pages of the interview, used as a browser uses them.

use std::collections::{BTreeMap, BTreeSet};

use jiff::{Timestamp, ToSpan};
use waymark_content::{
    Answer, AnswerKind, Answers, PlannedStep, Question, Range, Record, Urgency, plan,
};
use waymark_tests::{
    NOW, Node, Page, country, every_page, guide, moment, none, on_every_page, visit,
};
use waymark_ui::{Links, PageRoute, Request, Route, respond};

use crate::links::links;
use crate::people::{
    Form, Stop, address, asked_on, cases, controls, filled, ids, interview, is_dated, links_to,
    moment_of, open, place, plan_of, read, read_link, sorted, stops, taken_along, target, values,
};

const SKIPS: [&str; 2] = ["not-known", "not-said"];

fn question(id: &str) -> &'static Question {
    interview().questions().get(id).unwrap()
}

/// Returns the questions that are asked one by one. The papers for the e-mail are asked with the plan.
fn before_the_plan() -> impl Iterator<Item = &'static Question> {
    let questions = interview().questions().iter();
    questions.filter(|question| !matches!(question.answer, AnswerKind::Documents))
}

/// Returns whether a page is the look at all answers.
fn is_check(page: &Page) -> bool {
    page.document.one("h1").text() == guide().locales().source().interview_check_title().as_str()
}

fn is_error(page: &Page) -> bool {
    page.document.classed("error-summary").next().is_some()
}

/// Returns one stop for every question with every set of options that it offers somewhere.
fn stops_of_each_question() -> Vec<&'static Stop> {
    let mut kinds: BTreeMap<(&str, Vec<&str>), &Stop> = BTreeMap::new();
    for stop in stops() {
        let reading = interview().read(&stop.answers, stop.now());
        let offered = reading.offered(stop.question).map(|choice| choice.id.as_str());
        let offered = offered.filter_map(|id| {
            let choices = interview().choices(stop.question).iter();
            choices.map(|choice| choice.id.as_str()).find(|own| *own == id)
        });
        kinds.entry((stop.question.id.as_str(), offered.collect())).or_insert(stop);
    }
    kinds.into_values().collect()
}

#[test]
fn every_question_that_comes_before_the_plan_is_on_somebodys_way() {
    let met: BTreeSet<&str> = stops().iter().map(|stop| stop.question.id.as_str()).collect();
    let all = before_the_plan();
    none(all.filter(|question| !met.contains(question.id.as_str())).map(Record::subject));
}

#[test]
fn a_way_page_by_page_ends_with_all_answers_and_their_plan() {
    none(cases().flat_map(|case| {
        let last = stops().iter().rfind(|stop| stop.case.id == case.id).unwrap();
        let said = values(&case.answers, last.question);
        let end = last.say(&said);
        let mut faults = Vec::new();
        if !is_check(&end) || is_error(&end) {
            faults.push(format!("{}: ends on {}", case.id, end.name()));
        }
        let kept = sorted(&taken_along(&end));
        if kept != sorted(&last.with(&said)) {
            faults.push(format!("{}: ends with {kept:?}", case.id));
        }
        let link = links_to(&end, "/en/plan").remove(0);
        let shown = visit(guide(), &link, last.now(), Links::Live);
        let steps = steps_on(&shown);
        if steps != ids(&plan_of(case)) {
            faults.push(format!("{}: another plan: {steps:?}", case.id));
        }
        faults
    }));
}

/// Returns the ids of the steps that a page of a plan shows, in its order.
fn steps_on(page: &Page) -> Vec<&str> {
    let steps = page.document.classed("step").filter_map(|node| node.attribute("id"));
    steps.filter_map(|id| id.strip_prefix("step-")).collect()
}

#[test]
fn every_question_is_asked_with_all_its_parts() {
    let l = guide().locales().source();
    none(stops().iter().flat_map(|stop| {
        let (page, question) = (&stop.page, stop.question);
        let text = page.document.one("main").text();
        let mut faults = Vec::new();
        if page.status != 200 || is_error(page) {
            faults.push(format!("status {}, or an error", page.status));
        }
        if page.document.one("h1").text() != guide().name(question, l).as_str() {
            faults.push("another heading".to_owned());
        }
        for part in ["hint", "why"] {
            if !text.contains(guide().part(question, part, l).as_str()) {
                faults.push(format!("no {part}"));
            }
        }
        let reading = interview().read(&stop.answers, stop.now());
        for choice in reading.offered(question) {
            let words = guide().choice(question, choice, l);
            let hint = guide().choice_hint(question, choice, l);
            let shown = |words: &str| text.contains(words);
            if !shown(words.as_str()) || hint.is_some_and(|hint| !shown(hint.as_str())) {
                faults.push(format!("no words for {}", choice.id));
            }
        }
        faults.into_iter().map(|fault| format!("{}: {fault}", stop.name()))
    }));
}

/// Says this at a stop, and returns what is wrong with the page that comes then.
fn leads_on(stop: &Stop, said: &[&str]) -> Vec<String> {
    let page = stop.say(said);
    let expected = stop.with(said);
    let next = interview().read(&expected, stop.now()).ahead().next();
    let mut faults = Vec::new();
    if page.status != 200 || is_error(&page) {
        faults.push(format!("status {}, or an error", page.status));
    } else if sorted(&taken_along(&page)) != sorted(&expected) {
        faults.push(format!("keeps {:?}", sorted(&taken_along(&page))));
    }
    match next {
        Some(next) if asked_on(&page).as_deref() == Some(next.id.as_str()) => {}
        None if is_check(&page) => {}
        _ => faults.push(format!("leads to {:?}", page.document.one("h1").text())),
    }
    faults.into_iter().map(|fault| format!("{} = {said:?}: {fault}", stop.name())).collect()
}

#[test]
fn every_option_of_every_question_leads_on_and_is_kept() {
    let mut tried = BTreeSet::new();
    none(stops_of_each_question().into_iter().flat_map(|stop| {
        let (today, id) = (country().day(stop.now()), stop.question.id.as_str());
        let options: Vec<Vec<String>> = match stop.question.answer {
            AnswerKind::Day(Range::Past) => {
                vec![vec!["2000-01-01".to_owned()], vec![today.to_string()]]
            }
            AnswerKind::Day(Range::Around) => {
                vec![vec![(today - 10.years()).to_string()], vec![(today + 10.years()).to_string()]]
            }
            AnswerKind::Moment(_) => {
                let now = country().local(stop.now()).strftime("%Y-%m-%dT%H:%M").to_string();
                vec![vec!["2000-01-01".to_owned()], vec![today.to_string()], vec![now]]
            }
            AnswerKind::One(_) | AnswerKind::Many(_) | AnswerKind::Documents => {
                let reading = interview().read(&stop.answers, stop.now());
                let offered: Vec<_> = reading.offered(stop.question).collect();
                let beside = offered.iter().filter(|choice| !choice.alone);
                let beside = beside.map(|choice| choice.id.to_string()).collect();
                let one = offered.iter().map(|choice| vec![choice.id.to_string()]);
                let many = matches!(stop.question.answer, AnswerKind::Many(_)).then_some(beside);
                one.chain(many).collect()
            }
        };
        tried.extend(options.iter().flatten().map(|option| format!("{id}={option}")));
        let options = options.into_iter();
        options
            .flat_map(|said| leads_on(stop, &said.iter().map(String::as_str).collect::<Vec<_>>()))
            .collect::<Vec<_>>()
    }));
    let all = before_the_plan().flat_map(|question| {
        interview().choices(question).iter().map(|choice| format!("{}={}", question.id, choice.id))
    });
    none(all.filter(|option| !tried.contains(option)).map(|option| format!("{option} not tried")));
}

#[test]
fn every_question_can_be_skipped_in_two_ways() {
    none(stops_of_each_question().into_iter().flat_map(|stop| {
        let reading = interview().read(&stop.answers, stop.now());
        // Where an answer means "I am not sure", that is the one way to say so.
        let unsure = reading.offered(stop.question).any(|choice| choice.unsure);
        let skips = SKIPS.iter().skip(usize::from(unsure));
        skips.flat_map(|skip| leads_on(stop, &[skip])).collect::<Vec<_>>()
    }));
}

#[test]
fn nothing_is_chosen_before_somebody_chooses() {
    none(stops().iter().flat_map(|stop| {
        let form = Form::new(&stop.page, "question");
        let fields = form.fields().into_iter();
        let own = fields.filter(|(name, value)| {
            let date = name.strip_prefix(stop.question.id.as_str());
            date.is_some_and(|rest| rest.is_empty() || is_dated(stop.question)) && !value.is_empty()
        });
        own.map(|field| format!("{}: {field:?}", stop.name())).collect::<Vec<_>>()
    }));
}

#[test]
fn back_leads_to_the_question_before_with_its_answer() {
    let mut before: Option<&Stop> = None;
    none(stops().iter().flat_map(|stop| {
        let back = stop.page.document.classed("back").flat_map(Node::below);
        let back: Vec<String> = back
            .filter_map(|node| node.attribute("href"))
            .map(|link| target(&stop.page, link))
            .collect();
        let same_way = before.filter(|before| before.case.id == stop.case.id);
        before = Some(stop);
        let [back] = back.as_slice() else { return vec![format!("{}: {back:?}", stop.name())] };
        let page = visit(guide(), back, stop.now(), Links::Live);
        let Some(same_way) = same_way else {
            let home = page.path == "/en/" && page.status == 200;
            return if home { vec![] } else { vec![format!("{}: back to {back}", stop.name())] };
        };
        let question = same_way.question;
        if asked_on(&page).as_deref() != Some(question.id.as_str()) || is_error(&page) {
            return vec![format!("{}: back to {back}", stop.name())];
        }
        let shown = shown(&page, question);
        let said = values(&same_way.case.answers, question);
        let same = shown == said.iter().copied().map(str::to_owned).collect();
        if same { vec![] } else { vec![format!("{}: back to {shown:?}", stop.name())] }
    }));
}

/// Returns the answer that stands in the fields of a question.
fn shown(page: &Page, question: &Question) -> BTreeSet<String> {
    let fields = Form::new(page, "question").fields();
    let value = |name: &str| {
        let field = format!("{}-{name}", question.id);
        let found = fields.iter().find(|(own, _)| *own == field);
        found.map(|(_, value)| (*value).to_owned()).unwrap_or_default()
    };
    let [year, month, day, time] = ["year", "month", "day", "time"].map(value);
    // A day that is chosen can have a time beside it. "Another day" has no value: it stands in its fields.
    let own =
        fields.iter().filter(|(name, value)| *name == question.id.as_str() && !value.is_empty());
    let timed =
        |value: &str| if time.is_empty() { value.to_owned() } else { format!("{value}T{time}") };
    let own: BTreeSet<String> = own.map(|(_, value)| timed(value)).collect();
    if !own.is_empty() {
        return own;
    }
    if year.is_empty() {
        let l = guide().locales().source();
        let skipped = l.interview_skipped(l.interview_not_said().to_string()).to_string();
        let main = page.document.one("main").text();
        return main.contains(&skipped).then(|| "not-said".to_owned()).into_iter().collect();
    }
    let date = format!("{year}-{month:0>2}-{day:0>2}");
    BTreeSet::from([if time.is_empty() { date } else { format!("{date}T{time}") }])
}

/// Returns what nobody can give as the answer to a question, with the reason.
fn impossible(stop: &Stop) -> Vec<(Vec<String>, &'static str)> {
    let now = country().local(stop.now());
    let today = now.date();
    let mut given: Vec<(Vec<&str>, &'static str)> = Vec::new();
    let (early, late, other, soon);
    match stop.question.answer {
        AnswerKind::Documents => {}
        AnswerKind::One(_) | AnswerKind::Many(_) => {
            given.push((vec!["unheard-of"], "an unknown option"));
            given.push((vec!["NO"], "another spelling"));
            let reading = interview().read(&stop.answers, stop.now());
            let offered: Vec<&str> =
                reading.offered(stop.question).map(|choice| choice.id.as_str()).collect();
            let choices = interview().choices(stop.question).iter();
            let others = choices.map(|choice| choice.id.as_str());
            let others = others.filter(|id| !offered.contains(id));
            given.extend(others.map(|id| (vec![id], "an option that is not offered here")));
            if matches!(stop.question.answer, AnswerKind::One(_)) {
                let choices = interview().choices(stop.question);
                let two = choices.iter().take(2).map(|choice| choice.id.as_str()).collect();
                given.push((two, "two options"));
            }
        }
        AnswerKind::Day(range) | AnswerKind::Moment(range) => {
            given.push((vec!["2026-02-30"], "30 February"));
            given.push((vec!["2026-04-31"], "31 April"));
            given.push((vec!["2027-02-29"], "29 February of a common year"));
            given.push((vec!["0000-01-01"], "the year 0"));
            given.push((vec!["2026-13-01"], "a month after the last"));
            given.push((vec!["2026-00-10"], "a month before the first"));
            given.push((vec!["2026-12-"], "no day"));
            given.push((vec!["26-12-01"], "a year with two digits"));
            given.push((vec!["next-week"], "words"));
            given.push((vec!["-2026-12-01"], "a year before our era"));
            given.push((vec!["2026-12-01", "2026-12-02"], "two days"));
            let far = [(today - 10.years() - 1.day()), (today + 10.years() + 1.day())];
            [early, late] = far.map(|day| day.to_string());
            other = (today + 1.day()).to_string();
            soon = (now + 1.minute()).strftime("%Y-%m-%dT%H:%M").to_string();
            given.push((vec![&late], "more than ten years ahead"));
            match range {
                Range::Around => given.push((vec![&early], "more than ten years ago")),
                Range::Past => {
                    given.push((vec!["1999-12-31"], "before all of this"));
                    given.push((vec![&other], "tomorrow"));
                }
            }
            if matches!(stop.question.answer, AnswerKind::Moment(_)) {
                given.push((vec![&soon], "in a minute"));
                given.push((vec!["2026-12-01T25:00"], "an hour after the last"));
                given.push((vec!["2026-12-01T9 am"], "a time in other words"));
            } else {
                given.push((vec!["2026-12-01T09:00"], "a moment"));
            }
        }
    }
    let owned = |values: Vec<&str>| values.into_iter().map(str::to_owned).collect();
    given.into_iter().map(|(values, why)| (owned(values), why)).collect()
}

#[test]
fn an_impossible_answer_is_refused_at_its_field_and_never_counts() {
    none(stops_of_each_question().into_iter().flat_map(|stop| {
        let impossible = impossible(stop).into_iter();
        impossible
            .flat_map(|(given, why)| {
                let given: Vec<&str> = given.iter().map(String::as_str).collect();
                let raw = stop.with(&given);
                let sent = |pairs: Vec<(String, String)>| {
                    let others =
                        stop.answers.iter().map(|(id, value)| (id.to_owned(), value.to_owned()));
                    let asked = ("asked".to_owned(), stop.question.id.to_string());
                    let all: Answers = others.chain([asked]).chain(pairs).collect();
                    open("/en/interview", &all, stop.now())
                };
                let by_address = sent(
                    given
                        .iter()
                        .map(|value| (stop.question.id.to_string(), (*value).to_owned()))
                        .collect(),
                );
                let mut faults = refusal(stop, &by_address);
                // As a form sends it, apart from what is read there.
                if is_dated(stop.question)
                    && given.len() == 1
                    && given[0].contains('-')
                    && !["a moment", "a year with two digits", "a time in other words"]
                        .contains(&why)
                {
                    faults.extend(refusal(stop, &sent(filled(stop.question, &given))));
                }
                let silent = ids_of(&stop.answers, stop.now());
                if ids_of(&raw, stop.now()) != silent {
                    faults.push("the plan counts it".to_owned());
                }
                let shown = open("/en/plan", &raw, stop.now());
                if steps_on(&shown) != silent || !names_as_dropped(&shown, stop.question) {
                    faults.push("the plan does not say that it is left out".to_owned());
                }
                faults
                    .into_iter()
                    .map(|fault| format!("{} = {given:?} ({why}): {fault}", stop.name()))
                    .collect::<Vec<_>>()
            })
            .collect::<Vec<_>>()
    }));
}

fn ids_of(answers: &Answers, now: Timestamp) -> Vec<&'static str> {
    ids(&plan(interview(), answers, now))
}

/// Returns whether a page says that the answer to a question was taken out.
fn names_as_dropped(page: &Page, question: &Question) -> bool {
    dropped_on(page)
        .contains(&guide().part(question, "name", guide().locales().source()).to_string())
}

/// Returns the names in the box of answers that were taken out.
fn dropped_on(page: &Page) -> Vec<String> {
    let words = guide().locales().source().interview_dropped().to_string();
    let boxes = page
        .document
        .classed("notice")
        .filter(|node| node.first("notice-first").is_some_and(|first| first.text() == words));
    boxes.flat_map(Node::below).filter(|node| node.name() == "li").map(Node::text).collect()
}

/// Returns what is missing of an error at a question.
fn refusal(stop: &Stop, page: &Page) -> Vec<String> {
    let id = stop.question.id.as_str();
    let mut faults = Vec::new();
    if page.status != 200 || asked_on(page).as_deref() != Some(id) {
        return vec![format!("status {}, asks {:?}", page.status, asked_on(page))];
    }
    let form = page.document.classed("question").find(|node| node.name() == "form").unwrap();
    let errors = page.document.find(&format!("{id}-error"));
    let messages = errors.into_iter().flat_map(Node::below);
    let messages: Vec<String> = messages
        .filter(|node| node.name() == "p" && node.attribute("class") == Some("field-error"))
        .map(Node::text)
        .collect();
    let fieldset = form.below().find(|node| node.name() == "fieldset");
    let described =
        fieldset.and_then(|node| node.attribute("aria-describedby")).unwrap_or_default();
    let short = messages.iter().any(|message| message.len() < 20);
    if messages.is_empty() || short || !described.split(' ').any(|own| own == format!("{id}-error"))
    {
        faults
            .push(format!("the messages at the field are {messages:?}, described by {described}"));
    }
    let summary = page.document.classed("error-summary").next();
    let links = summary.into_iter().flat_map(Node::below).filter(|node| node.name() == "a");
    let links: Vec<Node<'_>> = links.collect();
    let fields = links.iter().filter_map(|link| link.attribute("href")?.strip_prefix('#'));
    let fields: Vec<Node<'_>> = fields.filter_map(|field| page.document.find(field)).collect();
    let own = |field: &Node<'_>| {
        field.name() == "input" && field.attribute("name").is_some_and(|name| name.starts_with(id))
    };
    if links.is_empty() || fields.len() != links.len() || !fields.iter().all(own) {
        faults.push("the summary does not lead to the field".to_owned());
    }
    let said: Vec<String> = links.iter().map(|link| link.text()).collect();
    let own: Vec<&str> =
        messages.iter().filter_map(|message| Some(message.split_once(' ')?.1)).collect();
    if own != said {
        faults.push(format!("the summary says {said:?}, the field {messages:?}"));
    }
    if is_dated(stop.question) {
        let typed = |node: &Node<'_>| node.attribute("type") == Some("text");
        let marked = |node: &Node<'_>| node.attribute("aria-invalid") == Some("true");
        let unmarked = fields.iter().filter(|field| typed(field) && !marked(field));
        faults.extend(unmarked.map(|node| format!("not marked: {}", node.label())));
        if !controls(form).any(|node| marked(&node)) {
            faults.push("nothing is marked".to_owned());
        }
    }
    if !page.document.one("title").text().starts_with("Error: ") {
        faults.push("the title does not say so".to_owned());
    }
    if sorted(&taken_along(page)) != sorted(&stop.answers) {
        faults.push("other answers are lost, or this one is kept".to_owned());
    }
    faults
}

#[test]
fn no_answer_at_all_is_asked_for_again() {
    none(stops_of_each_question().into_iter().flat_map(|stop| {
        let page =
            visit(guide(), &Form::new(&stop.page, "question").send(&[]), stop.now(), Links::Live);
        let faults = refusal(stop, &page).into_iter();
        faults.map(|fault| format!("{}: {fault}", stop.name())).collect::<Vec<_>>()
    }));
}

/// Changes an answer on the page of its question, as "Change" does.
fn change(answers: &Answers, question: &'static Question, to: &[&str], now: Timestamp) -> Page {
    let page = open(&format!("/en/interview/{}", question.id), answers, now);
    let address = Form::new(&page, "question").send(&filled(question, to));
    visit(guide(), &address, now, Links::Live)
}

#[test]
fn a_changed_answer_keeps_what_still_applies_and_names_what_does_not() {
    let full = "danger=no&where=mainland&police=no&from=other&age=under-16&alone=alone&unhcr=registered\
        &paper-until=2027-01-01&stay=visa&stay-until=2026-12-20&shelter=hotel&registered-here=hotel-did\
        &passport=have&family=baby&family=ill&baby-born=2026-11-01&needs=work";
    for (change_of, to, gone, names) in [
        ("danger", "medical", &[][..], &[][..]),
        ("stay", "expired", &["stay-until"], &["Last day of stay"]),
        ("shelter", "home", &["registered-here"], &["Police registration"]),
        ("unhcr", "emailed", &["paper-until"], &["UNHCR paper ends"]),
        ("unhcr", "recognised", &[], &[]),
        ("age", "adult", &["alone"], &["Parent or guardian"]),
        ("family", "ill", &["baby-born"], &["Birth of the baby"]),
        (
            "police",
            "detained",
            &["shelter", "registered-here"],
            &["Where you sleep", "Police registration"],
        ),
        (
            "police",
            "leave-order",
            &["stay", "stay-until"],
            &["Permission to stay", "Last day of stay"],
        ),
    ] {
        let answers = read(full);
        let page = change(&answers, question(change_of), &[to], moment(NOW));
        let kept = answers.without(change_of);
        let kept = gone.iter().fold(kept, |kept, gone| kept.without(gone));
        let kept: Answers = kept.iter().chain([(change_of, to)]).collect();
        assert_eq!(sorted(&taken_along(&page)), sorted(&kept), "{change_of} = {to}");
        assert_eq!(dropped_on(&page), names, "{change_of} = {to}");
    }
}

#[test]
fn any_changed_answer_keeps_what_still_applies_and_names_what_does_not() {
    let l = guide().locales().source();
    none(cases().step_by(5).flat_map(|case| {
        let (now, answers) = (moment_of(case), &case.answers);
        let asked: Vec<&'static Question> = interview().read(answers, now).asked().collect();
        asked
            .into_iter()
            .filter(|question| !is_dated(question))
            .flat_map(move |question| {
                let reading = interview().read(answers, now);
                let options: Vec<&str> = interview()
                    .choices(question)
                    .iter()
                    .filter(|choice| {
                        reading.offered(question).any(|offered| offered.id == choice.id)
                    })
                    .map(|choice| choice.id.as_str())
                    .collect();
                options
                    .into_iter()
                    .filter_map(move |to| {
                        let page = change(answers, question, &[to], now);
                        let others = answers.without(question.id.as_str());
                        let changed: Answers =
                            others.iter().chain([(question.id.as_str(), to)]).collect();
                        let expected = interview().read(&changed, now);
                        let names = expected.dropped_questions().into_iter();
                        let names: Vec<String> = names
                            .map(|id| guide().part(self::question(id), "name", l).to_string())
                            .collect();
                        let kept = sorted(&taken_along(&page));
                        let right =
                            kept == sorted(&expected.to_answers()) && dropped_on(&page) == names;
                        (!right).then(|| {
                            format!(
                                "{}, {} = {to}: {kept:?}, {:?}",
                                case.id,
                                question.id,
                                dropped_on(&page)
                            )
                        })
                    })
                    .collect::<Vec<_>>()
            })
            .collect::<Vec<_>>()
    }));
}

/// Answers, with everything that a page can be given besides.
const STATE: &str = "danger=no&where=mainland&police=no&from=other&age=adult&unhcr=not-yet&stay=visa&stay-until=2026-12-20\
    &shelter=home&registered-here=no&arrived-here=2026-12-03T21%3A00&family=ill&family=pregnant&needs=not-said&have=phone";

/// Paths of which every link is looked at.
const PLACES: [&str; 16] = [
    "/",
    "/en/",
    "/en/topics",
    "/en/topics/just-arrived",
    "/en/contact",
    "/en/emergency",
    "/en/helpers",
    "/en/languages",
    "/en/cases",
    "/en/interview",
    "/en/interview/stay",
    "/en/interview/stay-until",
    "/en/interview/have",
    "/en/interview/alone",
    "/en/plan",
    "/en/plan/email",
];

/// Those of them from which a helper begins with another person.
const FOR_HELPERS: [&str; 3] = ["/en/helpers", "/en/languages", "/en/cases"];

#[test]
fn every_link_takes_all_answers_along_but_those_that_start_again() {
    let all = sorted(&read(STATE));
    let mut seen: BTreeSet<&str> = BTreeSet::new();
    let mut faults = Vec::new();
    for (place, view) in PLACES.into_iter().flat_map(|place| [(place, ""), (place, "&view=desk")]) {
        let page =
            visit(guide(), &format!("{place}?{STATE}&size=large{view}"), moment(NOW), Links::Live);
        assert_eq!(page.status, 200, "{place}");
        for (attribute, link) in links(&page.document) {
            let leads = target(&page, link);
            let path = leads.split(['?', '#']).next().unwrap_or_default();
            let route = Route::parse(guide(), path);
            if link.starts_with('#') || attribute != "href" {
                continue;
            }
            let answers = read_link(&leads);
            // The question on the page can be skipped there.
            let asked = asked_on(&page);
            let skipped = asked.as_deref().filter(|asked| {
                SKIPS.iter().any(|skip| answers.iter().any(|pair| pair == (*asked, *skip)))
            });
            let kept = sorted(&answers) == all;
            let (kind, right) = match route {
                None | Some(Route::Start | Route::Exit | Route::Asset(_)) => continue,
                Some(Route::Page(ref locale, _)) if locale != page.locale() => {
                    ("language", kept || place == "/en/again" && answers.is_empty())
                }
                Some(_) if path == page.path && kept => ("size", true),
                Some(Route::Page(_, PageRoute::Again)) => ("again", answers.is_empty()),
                Some(Route::Page(_, PageRoute::Note)) => ("note", answers.is_empty()),
                // Another person, who does not exist.
                Some(Route::Page(_, PageRoute::Case(_))) => ("case", answers.is_empty()),
                // The way to the form for helpers begins with another person.
                Some(Route::Page(_, PageRoute::Interview)) if FOR_HELPERS.contains(&place) => {
                    ("desk", kept || answers.is_empty() && leads.contains("view=desk"))
                }
                Some(Route::Page(_, PageRoute::Interview | PageRoute::Plan))
                    if skipped.is_some() =>
                {
                    let without =
                        |answers: &Answers| sorted(&answers.without(skipped.unwrap_or_default()));
                    ("skip", without(&answers) == without(&read(STATE)))
                }
                Some(Route::Page(_, PageRoute::Plan)) => ("plan", kept),
                Some(Route::Page(_, PageRoute::Topic(_))) => ("topic", kept),
                Some(Route::Page(..) | Route::Suggestions(_)) => ("page", kept),
            };
            seen.insert(kind);
            let sized = leads.contains("size=large") || kind == "size";
            if !right || !sized {
                faults.push(format!("{}: {kind} link {leads}", page.name()));
            }
        }
    }
    none(faults);
    let kinds =
        ["again", "case", "desk", "language", "note", "page", "plan", "size", "skip", "topic"];
    assert_eq!(seen, BTreeSet::from(kinds));
}

#[test]
fn a_form_keeps_the_text_size_and_all_other_answers() {
    for (place, class) in
        [("interview/stay", "question"), ("interview/stay-until", "question"), ("plan", "papers")]
    {
        let page =
            visit(guide(), &format!("/en/{place}?{STATE}&size=large"), moment(NOW), Links::Live);
        let sent = Form::new(&page, class).send_as_it_stands();
        assert!(sent.contains("size=large"), "{place}: {sent}");
        let next = visit(guide(), &sent, moment(NOW), Links::Live);
        assert_eq!(sorted(&taken_along_or_read(&next, &sent)), sorted(&read(STATE)), "{place}");
    }
}

fn taken_along_or_read(page: &Page, sent: &str) -> Answers {
    if page.path == "/en/plan" { read_link(sent) } else { taken_along(page) }
}

#[test]
fn after_starting_again_no_link_has_an_answer() {
    let page = visit(guide(), &format!("/en/again?{STATE}&size=large"), moment(NOW), Links::Live);
    let carries =
        |link: &str| !link.starts_with('#') && !read_link(&target(&page, link)).is_empty();
    let links = links(&page.document).filter(|(_, link)| carries(link));
    none(links.map(|(_, link)| format!("{link} carries answers")));
}

#[test]
fn no_form_posts_and_none_is_remembered_by_the_browser() {
    let answered = [
        "/en/interview/stay",
        "/en/interview/stay-until",
        "/en/interview/family",
        "/en/interview",
        "/en/plan",
    ];
    let desk = format!("/en/interview?{STATE}&view=desk");
    let answered = answered.map(|path| format!("{path}?{STATE}"));
    let pages: Vec<Page> = answered
        .iter()
        .chain([&desk])
        .map(|address| visit(guide(), address, moment(NOW), Links::Live))
        .collect();
    let look = |page: &Page| {
        let mut faults = Vec::new();
        for form in page.document.named("form") {
            if form.attribute("method") != Some("get") {
                faults.push(format!("{}: method {:?}", page.name(), form.attribute("method")));
            }
            let off = |node: Node<'_>| node.attribute("autocomplete") == Some("off");
            let remembered = controls(form).filter(|field| !off(form) && !off(*field));
            faults.extend(remembered.map(|field| {
                format!("{}: {:?} may be remembered", page.name(), field.attributes())
            }));
        }
        let nodes = page.document.all().filter(|node| {
            node.attribute("formmethod").is_some()
                || matches!(node.attribute("type"), Some("password" | "file"))
        });
        faults.extend(nodes.map(|node| format!("{}: {}", page.name(), node.label())));
        faults
    };
    none(pages.iter().chain(every_page()).flat_map(look));
    assert!(
        pages.iter().all(|page| page.document.named("form").next().is_some() || is_check(page))
    );
}

#[test]
fn no_response_stores_anything() {
    let paths = Route::all(guide()).into_iter().map(|route| route.path());
    none(paths.filter_map(|path| {
        let request = Request { path: &path, query: STATE, now: moment(NOW), links: Links::Live };
        let headers = respond(guide(), &request).headers();
        let stored =
            headers.iter().any(|(name, value)| *name == "cache-control" && *value == "no-store");
        let cookie = headers.iter().any(|(name, _)| name.contains("cookie"));
        (!stored || cookie).then(|| format!("{path}: {headers:?}"))
    }));
}

#[test]
fn a_query_of_a_hundred_kilobytes_is_refused_with_a_page() {
    let long = "x".repeat(100_000);
    let many = "where=mainland&".repeat(7_000);
    for path in ["/en/interview", "/en/interview/stay", "/en/plan", "/en/plan/email", "/en/again"] {
        for query in [long.as_str(), &many, &format!("where={long}")] {
            let page = visit(guide(), &format!("{path}?{query}"), moment(NOW), Links::Live);
            assert_eq!(page.status, 400, "{path}");
            let shown = page.document.one("h1").text();
            assert_eq!(shown, guide().locales().source().unknown_query_title().as_str(), "{path}");
            assert!(page.document.errors.is_empty() && asked_on(&page).is_none(), "{path}");
        }
    }
}

#[test]
fn unknown_ids_are_listed_and_not_repeated() {
    let query = format!("{STATE}&colour=red&shoe-size=7&stays-until=2026-12-20");
    for (path, expected) in [
        ("interview", 200),
        ("interview/stay", 200),
        ("plan", 200),
        ("plan/email", 200),
        ("topics", 400),
    ] {
        let page = visit(guide(), &format!("/en/{path}?{query}"), moment(NOW), Links::Live);
        assert_eq!(page.status, expected, "{path}");
        let html = page.document.one("body").text();
        assert!(!html.contains("colour") && !html.contains("shoe-size"), "{path}");
        none(
            links(&page.document)
                .filter(|(_, link)| link.contains("colour"))
                .map(|(_, link)| link.to_owned()),
        );
        if expected == 200 {
            let words = guide().locales().source().interview_dropped_unknown(3).to_string();
            assert_eq!(dropped_on(&page), [words], "{path}");
        }
    }
}

#[test]
fn steps_for_now_stand_above_the_next_question_and_the_plan_is_linked_from_it() {
    let l = guide().locales().source();
    let mut seen = 0;
    none(stops().iter().flat_map(|stop| {
        let plan = plan(interview(), &stop.answers, stop.now());
        let now = plan.steps.iter().filter(|planned| planned.timing.urgency == Urgency::Now);
        let now: Vec<_> = now.collect();
        seen += now.len();
        let first = stop.page.document.classed("first").next();
        // Several steps are folded under one line.
        let line = l.interview_first_folded(i64::try_from(now.len()).unwrap()).to_string();
        let titles: Vec<String> = first
            .iter()
            .flat_map(|node| node.below())
            .filter(|node| node.name() == "summary" && node.text() != line)
            .map(Node::text)
            .collect();
        let expected: Vec<String> =
            now.iter().map(|planned| guide().title(planned, l).to_string()).collect();
        let mut faults = Vec::new();
        if titles != expected {
            faults.push(format!("{}: {titles:?} stand above it", stop.name()));
        }
        let words = first.map(Node::text).unwrap_or_default();
        for text in now.iter().flat_map(|planned| guide().paragraphs(planned, l)) {
            if !words.contains(text.as_str()) {
                faults.push(format!("{}: does not say {:?}", stop.name(), text.as_str()));
            }
        }
        let above = place(&stop.page.document, |node| node.has_class("first"));
        let form = place(&stop.page.document, |node| node.name() == "form");
        if above.is_some_and(|above| form < Some(above)) {
            faults.push(format!("{}: they stand below", stop.name()));
        }
        let links = links_to(&stop.page, "/en/plan");
        if !links.iter().any(|link| sorted(&read_link(link)) == sorted(&stop.answers)) {
            faults.push(format!("{}: the plan so far is not linked", stop.name()));
        }
        faults
    }));
    assert!(seen > 50, "only {seen}");
}

#[test]
fn the_first_step_that_the_last_answer_brought_is_told_in_short_and_no_other() {
    let l = guide().locales().source();
    let mut seen = 0;
    none(stops().windows(2).filter_map(|pair| {
        let [before, stop] = pair else { return None };
        if before.case.id != stop.case.id {
            return None;
        }
        let plan = plan(interview(), &stop.answers, stop.now());
        let now = plan.steps.iter().filter(|planned| planned.timing.urgency == Urgency::Now);
        let now: Vec<_> = now.collect();
        let before = stop.answers.without(before.question.id.as_str());
        let before = waymark_content::plan(interview(), &before, stop.now());
        let brought = now.iter().find(|planned| !ids(&before).contains(&planned.step.id.as_str()));
        // A number to call stays alone.
        let has_number = |planned: &PlannedStep<'_>| {
            planned.step.alarm.as_ref().is_some_and(|alarm| alarm.number.is_some())
        };
        let in_danger = now.iter().any(|planned| has_number(planned));
        let brought = brought.filter(|brought| !in_danger || has_number(brought));
        let told = stop.page.document.classed("first-told").next().map(Node::text);
        seen += usize::from(told.is_some());
        let right = match (&told, brought) {
            (None, None) => true,
            (Some(told), Some(brought)) => {
                let first = guide().paragraphs(brought, l).into_iter().take(1);
                let cautions = brought.cautions.iter().map(|caution| guide().name(*caution, l));
                first.chain(cautions).all(|text| told.contains(text.as_str()))
            }
            _ => false,
        };
        (!right).then(|| format!("{}: {told:?} is told", stop.name()))
    }));
    assert!(seen > 10, "only {seen}");
}

#[test]
fn a_question_that_is_not_asked_says_so() {
    let l = guide().locales().source();
    none(interview().questions().iter().filter_map(|question| {
        let answers = read("where=outside");
        let page = open(&format!("/en/interview/{}", question.id), &answers, moment(NOW));
        let reading = interview().read(&answers, moment(NOW));
        let asked = reading.asked().any(|asked| asked.id == question.id);
        let name = guide().part(question, "name", l).to_string();
        let says = page.document.one("h1").text() == l.interview_not_asked_title(name).as_str();
        (page.status != 200 || says == asked || asked_on(&page).is_some() != asked)
            .then(|| page.name())
    }));
}

#[test]
fn an_exported_copy_says_that_it_needs_the_program_and_leads_on() {
    let mut seen = 0;
    on_every_page(|page| {
        let l = guide().locales().get(page.locale()).expect("a page is in a language of the guide");
        let made_of_answers = match &page.route {
            Some(Route::Page(_, route)) => matches!(
                route,
                PageRoute::Interview
                    | PageRoute::Question(_)
                    | PageRoute::Plan
                    | PageRoute::Cases
                    | PageRoute::Again
                    | PageRoute::NextPerson
                    | PageRoute::Search
                    | PageRoute::Case(_)
            ),
            Some(Route::Start | Route::Exit | Route::Asset(_) | Route::Suggestions(_)) | None => {
                false
            }
        };
        if page.links == Links::Live || !made_of_answers {
            return Vec::new();
        }
        seen += 1;
        let mut faults = Vec::new();
        if page.document.one("h1").text() != l.interview_needs_program().as_str() {
            faults.push("does not say so".to_owned());
        }
        if page.document.named("form").next().is_some() {
            faults.push("has a form".to_owned());
        }
        let main: Vec<String> = page
            .document
            .one("main")
            .below()
            .filter_map(|node| node.attribute("href"))
            .map(|link| target(page, link))
            .collect();
        for name in ["topics", "contact", "emergency"] {
            let path = format!("/{}/{name}.html", page.locale());
            if !main.contains(&path) {
                faults.push(format!("does not lead to {path}"));
            }
        }
        if !page.document.one("main").text().contains("110") {
            faults.push("has no emergency number".to_owned());
        }
        faults
    });
    assert!(seen > 60, "only {seen}");
}

/// Returns name, kind and value of the controls of a form.
fn fields(form: Node<'_>) -> BTreeSet<(String, String, String)> {
    let of = |node: Node<'_>, name: &str| node.attribute(name).unwrap_or_default().to_owned();
    controls(form)
        .map(|node| {
            let kind = of(node, "type");
            // What is typed is an answer, not a field.
            let value = if kind == "text" { String::new() } else { of(node, "value") };
            (of(node, "name"), kind, value)
        })
        .collect()
}

#[test]
fn the_desk_has_the_fields_of_every_question_that_applies_and_the_plan_beside_them() {
    none(cases().flat_map(|case| {
        let (now, answers) = (moment_of(case), &case.answers);
        let desk =
            visit(guide(), &(address("/en/interview", answers) + "&view=desk"), now, Links::Live);
        let form = desk.document.classed("desk-form").next().unwrap();
        let reading = interview().read(answers, now);
        let asked: Vec<&Question> = reading.asked().chain(reading.asked_with_plan()).collect();
        let mut faults = Vec::new();
        let shown: Vec<&str> =
            form.below().filter_map(|node| node.attribute("data-question")).collect();
        if shown != asked.iter().map(|question| question.id.as_str()).collect::<Vec<_>>() {
            faults.push(format!("asks {shown:?}"));
        }
        for question in asked {
            let page = open(&format!("/en/interview/{}", question.id), answers, now);
            let own = page.document.classed("question").find(|node| node.name() == "form").unwrap();
            let place = form
                .below()
                .find(|node| node.attribute("data-question") == Some(question.id.as_str()));
            // On its own page a question is skipped by a link, and a day that has passed begins with today.
            let without_skips = |node| {
                let all = fields(node).into_iter();
                all.filter(|(_, kind, value)| {
                    let near = is_dated(question) && kind == "radio";
                    !near && !SKIPS.contains(&value.as_str())
                })
                .collect::<Vec<_>>()
            };
            if place.map(without_skips) != Some(without_skips(own)) {
                faults.push(format!("other fields for {}", question.id));
            }
        }
        let steps: Vec<String> = desk
            .document
            .classed("desk-plan")
            .flat_map(Node::below)
            .filter_map(|node| node.attribute("href")?.split_once("#step-"))
            .map(|(_, id)| id.to_owned())
            .collect();
        if steps != ids(&plan_of(case)) {
            faults.push(format!("plans {steps:?}"));
        }
        let again =
            visit(guide(), &Form::new(&desk, "desk-form").send_as_it_stands(), now, Links::Live);
        if sorted(&taken_along(&again)) != sorted(answers) {
            faults.push("loses answers when it is sent".to_owned());
        }
        faults.into_iter().map(|fault| format!("{}: {fault}", case.id)).collect::<Vec<_>>()
    }));
}

#[test]
fn every_answer_that_is_shown_for_checking_is_the_one_that_was_given() {
    let l = guide().locales().source();
    none(cases().flat_map(|case| {
        let last = stops().iter().rfind(|stop| stop.case.id == case.id).unwrap();
        let page = last.say(&values(&case.answers, last.question));
        let answers = taken_along(&page);
        let reading = interview().read(&answers, last.now());
        let rows: Vec<Node<'_>> = page
            .document
            .classed("summary")
            .flat_map(Node::below)
            .filter(|node| node.name() == "div")
            .collect();
        let asked: Vec<&Question> = reading.asked().collect();
        let passed_over = reading.ahead().passed_over();
        let mut faults = Vec::new();
        if rows.len() != asked.len() {
            faults.push(format!("{} rows for {} questions", rows.len(), asked.len()));
        }
        for (row, question) in rows.iter().zip(asked) {
            let text = row.text();
            let mut words = vec![guide().part(question, "name", l).to_string()];
            words.extend(
                reading
                    .chosen(question)
                    .map(|choice| guide().choice(question, choice, l).to_string()),
            );
            match reading.answer(question) {
                Answer::Unanswered if passed_over.iter().any(|passed| passed.id == question.id) => {
                    words.push(l.interview_not_needed().to_string());
                }
                Answer::Unanswered => words.push("nothing was given".to_owned()),
                Answer::Skipped(_) => words.push(l.interview_not_said().to_string()),
                Answer::Choices(_) => {}
                Answer::Day(day) => words.push(l.date(day)),
                Answer::Moment { at, .. } => words.push(l.date(country().day(at))),
            }
            faults.extend(
                words
                    .iter()
                    .filter(|words| !text.contains(*words))
                    .map(|words| format!("{text:?} has no {words:?}")),
            );
            let link =
                row.below().find_map(|node| node.attribute("href")).map(|link| target(&page, link));
            let path = format!("/en/interview/{}", question.id);
            if link.as_deref().and_then(|link| link.split('?').next()) != Some(&path) {
                faults.push(format!("{link:?} changes {}", question.id));
            }
        }
        faults.into_iter().map(|fault| format!("{}: {fault}", case.id)).collect::<Vec<_>>()
    }));
}
