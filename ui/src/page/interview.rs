//! The interview: one question after another, then a summary of all answers. The address alone determines what is
//! shown.

mod answer;
mod check;
mod desk;
mod fault;
mod first;
mod question;

use maud::{Markup, html};
use waymark_content::{Answers, Question};

use crate::component::breadcrumbs::breadcrumbs;
use crate::component::notice::caution;
use crate::context::{Page, State};
use crate::icon::icon;
use crate::page::layout::{Parts, layout};
use crate::page::{PageRoute, emergency};
use crate::query::{Kept, Query, View};
use fault::Fault;

pub(super) use check::given;
pub(super) use desk::next_person;

/// Returns the page of the interview for the answers so far: the question that was just asked if its answer cannot be
/// used, else the next question, else all answers.
pub(crate) fn page(page: &Page<'_>) -> String {
    let (query, reading) = (page.state.query, page.state.reading);
    if query.shown.view == View::Desk {
        return desk::page(page);
    }
    let sent = query
        .asked
        .as_deref()
        .and_then(|sent| reading.asked().find(|asked| asked.id.as_str() == sent));
    let refused = sent.and_then(|question| Some((question, Fault::for_answer(page, question)?)));
    match (refused, reading.ahead().next()) {
        (Some((question, fault)), _) => question::page(page, question, Some(fault)),
        (None, Some(next)) => question::page(page, next, None),
        (None, None) => check::page(page),
    }
}

/// Returns the page of one question, if it is asked of a reader with these answers.
pub(crate) fn question(page: &Page<'_>, question: &Question) -> String {
    let reading = page.state.reading;
    let mut asked = reading.asked().chain(reading.asked_with_plan());
    if asked.any(|asked| asked.id == question.id) {
        question::page(page, question, None)
    } else {
        not_asked(page, question)
    }
}

fn not_asked(page: &Page<'_>, question: &Question) -> String {
    let l = page.locale;
    let title = l.interview_not_asked_title(page.guide.part(question, "name", l).to_string());
    let main = html! {
        h1 { (page.show(&title)) }
        p.lead { (page.show(&l.interview_not_asked_advice())) }
        p { a.button href=(page.link(PageRoute::Interview)) { (page.show(&l.interview_go_on())) } }
        (ways(page))
    };
    let title = title.to_string();
    layout(page, &Parts { title, breadcrumbs: breadcrumbs(page, &[]), main })
}

/// Returns the page after "Start again". None of its links carries an answer, even if its own address has some.
pub(crate) fn again(page: &Page<'_>) -> String {
    let l = page.locale;
    let query = Query {
        shown: page.shown_to_others(),
        answers: Answers::default(),
        ..page.state.query.clone()
    };
    let reading = page.content().interview().read(&query.answers, page.now);
    let kept = Kept::new(&query.shown, Answers::default());
    let cleared = Page { state: State { query: &query, reading: &reading, kept: &kept }, ..*page };
    let main = html! {
        h1 { (page.show(&l.interview_cleared_title())) }
        p.lead { (page.show(&l.interview_cleared_lead())) }
        p { (page.show(&l.interview_cleared_browser())) }
        p { a.button href=(cleared.link(PageRoute::Interview)) { (page.show(&l.interview_begin())) } }
    };
    let title = l.interview_cleared_title().to_string();
    layout(&cleared, &Parts { title, breadcrumbs: breadcrumbs(&cleared, &[]), main })
}

/// Returns the page that replaces, in an exported copy, a page made from answers: a copy cannot compute anything.
pub(crate) fn needs_program(page: &Page<'_>) -> String {
    let l = page.locale;
    let main = html! {
        h1 { (page.show(&l.interview_needs_program())) }
        p.lead { (page.show(&l.interview_needs_program_advice())) }
        ul.links role="list" {
            li { a href=(page.link(PageRoute::Topics)) { (icon("list")) (page.show(&l.topics_title())) } }
            li { a href=(page.link(PageRoute::Contact)) { (icon("mail")) (page.show(&l.contact_title())) } }
        }
        h2 { a href=(page.link(PageRoute::Emergency)) { (page.show(&l.emergency_title())) } }
        (emergency::numbers(page))
    };
    let title = l.interview_needs_program().to_string();
    layout(page, &Parts { title, breadcrumbs: breadcrumbs(page, &[]), main })
}

/// Returns the link to the previous page of the interview, which replaces the breadcrumbs.
fn back(page: &Page<'_>, to: PageRoute) -> Markup {
    let l = page.locale;
    html! {
        nav.back aria-label=(l.breadcrumbs_label()) {
            a href=(page.link(to)) { (icon("arrow-left")) (page.show(&l.interview_back())) }
        }
    }
}

/// Returns the links at the foot of every page of the interview.
fn ways(page: &Page<'_>) -> Markup {
    let l = page.locale;
    html! {
        ul.ways role="list" {
            li { a href=(page.link(PageRoute::Plan)) { (icon("list-checks")) (page.show(&l.interview_plan_so_far())) } }
            li { a href=(page.link(PageRoute::Again)) { (icon("rotate-ccw")) (page.show(&l.interview_again())) } }
        }
    }
}

/// Says which answers do not count, except for those to the question `here`.
pub(super) fn dropped(page: &Page<'_>, here: Option<&Question>) -> Markup {
    let l = page.locale;
    let questions = page.content().interview().questions();
    let others = page.state.reading.dropped_questions();
    let others = others.into_iter().filter(|id| here.is_none_or(|here| here.id.as_str() != *id));
    let (known, unknown): (Vec<_>, Vec<_>) =
        others.map(|id| questions.get(id)).partition(Option::is_some);
    let lines = html! {
        ul {
            @for question in known.iter().flatten() { li { (page.part(*question, "name")) } }
            @if let Some(count) = i64::try_from(unknown.len()).ok().filter(|count| *count > 0) {
                li { (page.show(&l.interview_dropped_unknown(count))) }
            }
        }
    };
    html! { @if known.len() + unknown.len() > 0 { (caution(&page.show(&l.interview_dropped()), &lines)) } }
}

#[cfg(test)]
mod tests {
    use waymark_content::Record;

    use crate::request::{Links, Request};
    use crate::respond;

    /// A reader from abroad with a visa, who moved in yesterday evening and has answered everything before the arrival.
    const SO_FAR: &str = "danger=no&where=mainland&police=no&from=other&age=adult&unhcr=not-yet&stay=visa\
        &stay-until=2026-12-20&shelter=home&registered-here=no";

    #[track_caller]
    fn visit(path: &str, query: &str) -> String {
        visit_as(path, query, Links::Live)
    }

    #[track_caller]
    fn visit_as(path: &str, query: &str, links: Links) -> String {
        let now = "2026-12-04T09:00:00+08:00".parse().unwrap();
        let response = respond(&waymark_embedded::guide(), &Request { path, query, now, links });
        assert_eq!(response.status, 200, "{path}?{query}");
        String::from_utf8(response.body.into_owned()).unwrap()
    }

    /// Expects the form of this question, and no error in it.
    #[track_caller]
    fn asks(page: &str, question: &str) {
        assert!(
            page.contains(&format!(r#"name="asked" value="{question}""#)),
            "no form for {question}"
        );
        assert!(!page.contains("error-summary"), "an error");
    }

    #[test]
    fn the_first_question_without_an_answer_is_asked() {
        asks(&visit("/en/interview", ""), "danger");
        asks(&visit("/en/interview", "danger=not-said"), "where");
        asks(&visit("/en/interview", "danger=no&asked=danger"), "where");
        asks(&visit("/en/interview", SO_FAR), "arrived-here");
    }

    #[test]
    fn every_question_can_be_opened_where_it_is_asked_and_says_so_where_not() {
        let guide = waymark_embedded::guide();
        let here = "police=leave-order&age=16-17&unhcr=refused&family=baby&shelter=home&registered-here=no&entry=visa";
        for question in guide.content().interview().questions().iter() {
            let path = format!("/en/interview/{}", question.id());
            let asked = [
                here,
                "where=mainland&stay=visa",
                "where=mainland&unhcr=registered",
                "where=mainland",
            ];
            let asked = asked.map(|query| format!("where=mainland&{query}"));
            let form = |query: &String| visit(&path, query).contains(r#"<form class="question""#);
            assert!(asked.iter().any(form), "{}", question.id());
        }
        let page = visit("/en/interview/stay", "where=macao");
        assert!(page.contains("This question is not for you"));
    }

    #[test]
    fn an_empty_answer_is_asked_for_again() {
        let page = visit("/en/interview", "danger=no&asked=where");
        assert!(page.contains("<title>Error: Where are you now?"));
        assert!(page.contains(r##"<a href="#where-mainland">"##));
        assert!(page.contains(r#"aria-describedby="where-hint where-error""#));
    }

    #[test]
    fn a_date_that_is_none_stays_in_its_fields() {
        let fields = "arrived-here-day=31&arrived-here-month=11&arrived-here-year=2026&arrived-here-time=9.30";
        let page = visit("/en/interview", &format!("{SO_FAR}&asked=arrived-here&{fields}"));
        assert!(page.contains("There is no such date."));
        for (part, typed) in [("day", "31"), ("month", "11"), ("year", "2026"), ("time", "9.30")] {
            assert!(
                page.contains(&format!(r#"name="arrived-here-{part}" value="{typed}""#)),
                "{part}"
            );
        }
    }

    #[test]
    fn each_field_that_cannot_be_read_has_its_own_message() {
        let fields = "arrived-here-day=1&arrived-here-month=Dezembr&arrived-here-time=late";
        let page = visit("/en/interview", &format!("{SO_FAR}&asked=arrived-here&{fields}"));
        for (field, message) in [
            ("month", "The month cannot be read: “Dezembr”"),
            ("year", "The year is missing."),
            ("time", "The time cannot be read: “late”"),
        ] {
            let link = format!(r##"<a href="#arrived-here-{field}">{message}</a>"##);
            assert!(page.contains(&link), "{field}");
            let invalid =
                format!(r#"aria-invalid="true" aria-describedby="arrived-here-{field}-error""#);
            assert!(page.contains(&invalid), "{field}");
        }
        assert!(page.contains(r#"name="arrived-here-day" value="1""#));
        assert_eq!(page.matches(r#"aria-invalid="true""#).count(), 3);
        let unclear =
            visit("/en/interview", "stay=visa&asked=stay-until&stay-until-day=03%2F04%2F2027");
        assert!(unclear.contains("This date can mean two days: “03/04/2027”"));
        // Pressing a language is no answer.
        assert!(unclear.contains(r#"fr/interview?stay=visa&amp;asked=stay-until""#));
        assert!(!unclear.contains("fr/interview?stay=visa&amp;stay-until-day"));
        let read =
            visit("/fr/interview", "stay=visa&asked=stay-until&stay-until-day=03%2F04%2F2027");
        assert!(!read.contains("error-summary") && read.contains("stay-until=2027-04-03"));
    }

    #[test]
    fn days_are_counted_for_a_visa_alone() {
        for (stay, counted) in [("visa", true), ("permit", false), ("pending", false)] {
            let page = visit("/en/interview/stay-until", &format!("where=mainland&stay={stay}"));
            assert!(page.contains(r#"name="stay-until-day""#), "{stay}");
            assert_eq!(page.contains(r#"name="stay-until-days""#), counted, "{stay}");
        }
    }

    #[test]
    fn what_cannot_be_read_stays_when_the_language_changes() {
        let page = visit("/en/interview", "stay=visa&asked=stay-until&stay-until-month=Dezembr");
        assert!(
            page.contains(
                "fr/interview?stay=visa&amp;stay-until-month=Dezembr&amp;asked=stay-until"
            )
        );
    }

    #[test]
    fn only_the_time_is_marked_where_the_day_is_possible() {
        let later = "arrived-here=2026-12-04&arrived-here-time=23%3A00";
        let page = visit("/en/interview", &format!("{SO_FAR}&asked=arrived-here&{later}"));
        assert!(page.contains(r##"<a href="#arrived-here-time">"##));
        assert_eq!(page.matches(r#"aria-invalid="true""#).count(), 1);
        assert!(page.contains(r#"name="arrived-here" value="2026-12-04" checked"#));
    }

    #[test]
    fn a_day_that_has_passed_begins_with_today_as_a_plain_date() {
        let page = visit("/en/interview", SO_FAR);
        for (value, words) in [
            ("2026-12-04", "Today, Friday 4 December"),
            ("2026-12-03", "Yesterday, Thursday 3 December"),
        ] {
            let radio = format!(r#"name="arrived-here" value="{value}">"#);
            assert!(page.contains(&radio) && page.contains(words), "{value}");
        }
        assert!(
            page.contains(r#"id="arrived-here-other" type="radio" name="arrived-here" value="">"#)
        );
        let sent = "arrived-here=2026-12-03&arrived-here-day=&arrived-here-time=9pm";
        let next = visit("/en/interview", &format!("{SO_FAR}&{sent}"));
        assert!(next.contains("arrived-here=2026-12-03T21%3A00"));
        let again =
            visit("/en/interview/arrived-here", &format!("{SO_FAR}&arrived-here=2026-12-03T21:00"));
        assert!(again.contains(r#"value="2026-12-03" checked"#));
        assert!(again.contains(r#"name="arrived-here-time" value="21:00""#));
        let other =
            visit("/en/interview/arrived-here", &format!("{SO_FAR}&arrived-here=2026-11-30"));
        assert!(other.contains(r#"name="arrived-here" value="" checked"#));
        assert!(other.contains(r#"name="arrived-here-day" value="30""#));
        // What can be ahead is typed.
        assert!(!visit("/en/interview", "stay=visa&asked=stay").contains("Yesterday"));
    }

    #[test]
    fn with_a_wrong_clock_nobody_is_offered_today() {
        let now = "2026-01-04T09:00:00+08:00".parse().unwrap();
        let path = "/en/interview/arrived-here";
        let response = respond(
            &waymark_embedded::guide(),
            &Request { path, query: SO_FAR, now, links: Links::Live },
        );
        let page = String::from_utf8(response.body.into_owned()).unwrap();
        assert!(
            page.contains(r#"name="arrived-here-day""#) && !page.contains("arrived-here-other")
        );
    }

    #[test]
    fn days_of_stay_are_counted_and_shown_before_the_plan() {
        let sent = "asked=stay-until&stay-until-first-day=1+Dec+2026&stay-until-days=30";
        let asked =
            "danger=no&where=mainland&police=no&from=other&age=adult&unhcr=not-yet&stay=visa";
        let page = visit("/en/interview", &format!("{asked}&{sent}"));
        assert!(
            page.contains("stay-until=2026-12-31") && page.contains("Thursday 31 December 2026")
        );
        let both = format!("{asked}&{sent}&stay-until-day=30+Dec+2026");
        let page = visit("/en/interview", &both);
        assert!(page.contains(r##"<a href="#stay-until-days">"##));
        assert!(page.contains("30 December 2026") && page.contains("31 December 2026"));
        assert!(page.contains(r#"<details class="date-counted" open>"#));
    }

    #[test]
    fn a_date_out_of_its_range_is_refused_with_the_range() {
        let page =
            visit("/en/interview", &format!("{SO_FAR}&asked=arrived-here&arrived-here=2026-12-05"));
        assert!(page.contains("from 1 January 2000 to 4 December 2026"));
    }

    #[test]
    fn later_answers_wait_while_an_early_one_is_put_right() {
        let page = visit("/en/interview", "danger=no&where=nowhere&police=summoned&asked=where");
        assert!(page.contains("That answer is not possible here."));
        assert!(page.contains(r#"name="police" value="summoned""#));
    }

    #[test]
    fn answers_that_do_not_fit_any_more_are_named_and_taken_out() {
        let page = visit("/en/interview", "danger=no&where=macao&police=summoned&colour=red");
        assert!(page.contains("<li>The police</li>"));
        assert!(page.contains("<li>1 answer to a question that this guide does not have</li>"));
        assert!(!page.contains("police=summoned"));
    }

    #[test]
    fn what_comes_first_stands_above_the_next_question() {
        let page = visit("/en/interview", "danger=danger");
        let first = page.find(r#"<section class="first""#).expect("it is there");
        assert!(first < page.find("<form").unwrap());
        assert!(page.contains("#step-call-110"));
        asks(&page, "where");
    }

    #[test]
    fn what_the_last_answer_brought_is_told_in_short_until_the_next_one() {
        let told = |query| visit("/en/interview", query).contains(r#"<div class="first-told">"#);
        for query in [
            "danger=danger&asked=danger",
            "danger=danger",
            "danger=danger&where=outside&asked=where",
            "where=mainland&police=detained&asked=police",
            "where=border&asked=where",
        ] {
            assert!(told(query), "{query}");
        }
        for query in [
            "danger=danger&where=mainland&asked=where",
            "danger=danger&where=mainland",
            "where=mainland&police=detained&from=other&asked=from",
        ] {
            assert!(!told(query), "{query}");
        }
        // What leads to the police is never told without what that may bring.
        let page = visit("/en/interview", "danger=danger&asked=danger");
        let told = page.split(r#"<div class="first-told">"#).nth(1).expect("it is there");
        let told = told.split("</div>").next().unwrap();
        assert!(told.contains("show the card to someone near you"));
        assert!(told.contains("The police may question, hold or send out"));
    }

    #[test]
    fn in_danger_the_number_and_the_card_are_never_folded_away() {
        let in_danger = "danger=danger&where=mainland";
        for (query, number, card) in [
            ("danger=danger&asked=danger", "110", "danger"),
            (in_danger, "110", "danger"),
            (&format!("{in_danger}&police=no&asked=police"), "110", "danger"),
            (&format!("{in_danger}&police=detained&asked=police"), "110", "danger"),
            ("danger=medical&where=border&asked=where", "120", "ambulance"),
        ] {
            let page = visit("/en/interview", query);
            let alarm = page.find(r#"<div class="alarm">"#).expect("it is there");
            let number =
                page.find(&format!(r#"<div class="alarm-number"><bdi dir="ltr">{number}<"#));
            let card = page.find(&format!(r#"class="button" href="../en/cards/{card}?"#));
            let mut words = page.match_indices("<details").map(|(place, _)| place);
            let words = words.find(|place| *place > alarm).expect("they are there");
            assert!(number.is_some_and(|place| (alarm..words).contains(&place)), "{query}");
            assert!(card.is_some_and(|place| (alarm..words).contains(&place)), "{query}");
        }
        let abroad = visit("/en/interview", "danger=danger&where=outside&asked=where");
        assert!(abroad.contains("Ask anyone near you") && !abroad.contains("alarm-number"));
    }

    #[test]
    fn all_answers_are_shown_before_the_plan() {
        let page = visit(
            "/en/interview",
            &format!(
                "{SO_FAR}&arrived-here=2026-12-03T21:00&passport=not-known&family=ill&family=pregnant&needs=none"
            ),
        );
        assert!(page.contains("<h1>Check your answers</h1>"));
        for words in [
            "Sunday 20 December 2026",
            "Thursday 3 December 2026, 21:00",
            "I do not know",
            "<li>Someone is ill</li>",
        ] {
            assert!(page.contains(words), "{words}");
        }
        assert!(page.contains("You skipped these questions"));
    }

    #[test]
    fn starting_again_leaves_no_answer_in_any_link() {
        let page = visit("/en/again", "danger=danger&where=mainland&size=large&view=desk");
        assert!(!page.contains("danger=") && !page.contains("where="));
        assert!(page.contains("en/interview?size=large&amp;view=desk"));
        let question = visit("/en/interview", "danger=danger&size=large");
        assert!(question.contains(r#"href="../en/again?size=large""#));
    }

    #[test]
    fn the_page_for_helpers_keeps_what_waits_for_another_answer() {
        let page =
            visit("/en/interview", "view=desk&danger=no&where=macao&police=summoned&asked=where");
        assert!(page.contains(r#"data-question="where" data-focus"#));
        assert!(page.contains("Not counted, because of other answers:"));
        assert!(page.contains(r#"type="hidden" name="police" value="summoned""#));
        assert!(page.contains("#step-macao-claim"));
        let refused = visit("/en/interview", "view=desk&police=leave-order&leave-by=2026-13-01");
        assert!(refused.contains(r#"id="leave-by-error""#));
    }

    #[test]
    fn an_exported_copy_says_that_it_cannot_ask() {
        for path in ["/en/interview.html", "/en/interview/stay.html", "/en/again.html"] {
            let page = visit_as(path, "", Links::Files);
            assert!(
                page.contains("This part works only in the program") && !page.contains("<form"),
                "{path}"
            );
        }
    }
}
