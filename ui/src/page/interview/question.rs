//! The page of one question.

use jiff::civil::Date;
use maud::{Markup, html};
use waymark_content::{Answer, AnswerKind, Answers, Plan, Question, Range, Skip};
use waymark_locales::{Argument, Locale, Text};

use super::fault::Fault;
use super::first::first;
use super::{answer, check, dropped, ways};
use crate::component::checkboxes::checkboxes;
use crate::component::date_field::{DateField, date_field};
use crate::component::error_summary::{error_summary, field_errors};
use crate::component::hidden::hidden;
use crate::component::radios::{Item, radios};
use crate::component::statement::statement;
use crate::context::Page;
use crate::icon::icon;
use crate::page::PageRoute;
use crate::page::layout::{Parts, layout};
use crate::query::{Query, Shown, View, key};
use crate::typed::{Field, Typed, range};

/// After this many answers, the plan so far is offered.
const ANSWERS_FOR_A_PLAN: usize = 5;

/// Returns the page of a question, with an error if the answer that was just given has a fault.
pub(super) fn page(page: &Page<'_>, question: &Question, fault: Option<Fault<'_>>) -> String {
    let l = page.locale;
    let plan = page.state.reading.plan();
    let after = page.state.reading.ahead().most_after(question);
    let (before, place) = before(page, question);
    let main = html! {
        @if let Some(fault) = fault { (error_summary(page, &fault.problems(page, question))) }
        (dropped(page, fault.map(|_| question)))
        (first(page, &plan, before))
        @if before.is_none() && page.state.query.answers.is_empty() {
            p.question-intro { (page.show(&l.interview_intro(after + 1))) }
        }
        (form(page, question, (place, after), fault))
        (so_far(page, &plan))
        @if !page.state.query.answers.is_empty() {
            details.so-far {
                summary { (page.show(&l.interview_answers_so_far())) }
                (check::summary(page))
            }
        }
        (ways(page))
    };
    let title = page.guide.name(question, l).to_string();
    let title = if fault.is_some() { l.interview_error_title(title).to_string() } else { title };
    layout(page, &Parts { title, breadcrumbs: back(page, question, before), main })
}

/// Offers the plan as soon as it contains something worth reading.
fn so_far(page: &Page<'_>, plan: &Plan<'_>) -> Markup {
    let (l, reading) = (page.locale, page.state.reading);
    let steps = i64::try_from(plan.steps.len()).unwrap_or(i64::MAX);
    html! {
        @if reading.answered().count() >= ANSWERS_FOR_A_PLAN {
            div.plan-so-far {
                p { (page.show(&l.interview_plan_has(steps))) }
                p { a.button.button-quiet href=(page.link(PageRoute::Plan)) { (icon("list-checks")) (page.show(&l.interview_plan_so_far())) } }
            }
        }
    }
}

/// Returns the previous question, and the number of questions before this one.
fn before<'p>(page: &Page<'p>, question: &Question) -> (Option<&'p Question>, usize) {
    let passed_over = page.state.reading.ahead().passed_over();
    let before = page.state.reading.asked().take_while(|asked| asked.id != question.id);
    let before = before.filter(|asked| passed_over.iter().all(|passed| passed.id != asked.id));
    before.fold((None, 0), |(_, count), asked| (Some(asked), count + 1))
}

fn is_asked_with_plan(page: &Page<'_>, question: &Question) -> bool {
    page.state.reading.asked_with_plan().any(|asked| asked.id == question.id)
}

fn back(page: &Page<'_>, question: &Question, before: Option<&Question>) -> Markup {
    let to = match before {
        _ if is_asked_with_plan(page, question) => PageRoute::Plan,
        Some(before) => PageRoute::Question(before.id.clone()),
        None => PageRoute::Home,
    };
    super::back(page, to)
}

fn form(
    page: &Page<'_>,
    question: &Question,
    (place, after): (usize, usize),
    fault: Option<Fault<'_>>,
) -> Markup {
    let l = page.locale;
    let with_plan = is_asked_with_plan(page, question);
    let to = if with_plan { PageRoute::Plan } else { PageRoute::Interview };
    let (hint_id, error_id) = (format!("{}-hint", question.id), format!("{}-error", question.id));
    let described_by =
        if fault.is_some() { format!("{hint_id} {error_id}") } else { hint_id.clone() };
    html! {
        form.question method="get" action=(page.action(to.clone())) autocomplete="off" {
            (others(page, question, fault.is_some()))
            @if !with_plan { p.progress { (page.show(&progress(page, place, after))) } }
            fieldset aria-describedby=(described_by) {
                legend { h1 { (page.name(question)) } }
                div.question-hint #(hint_id) { (hints(page, question)) }
                @if let Some(fault) = fault { (field_errors(page, &error_id, &fault.problems(page, question))) }
                (fields(page, question, fault))
            }
            @if let Answer::Skipped(skip) = page.state.reading.answer(question) {
                p.skipped { (page.show(&l.interview_skipped(answer::skipped(l, skip).to_string()))) }
            }
            div.answer {
                button.button type="submit" { (page.show(&l.interview_continue())) }
                (skip_links(page, question, to, fault.is_some()))
            }
            details.why {
                summary { (page.show(&l.interview_why())) }
                p { (page.part(question, "why")) }
                @for id in &question.facts { (statement(page, page.content().facts().resolve(id))) }
            }
        }
    }
}

/// Returns hidden fields with everything else that the next page needs.
fn others(page: &Page<'_>, question: &Question, refused: bool) -> Markup {
    let id = question.id.as_str();
    let others = page.shown_as(View::Steps, others_than(page, question, refused));
    html! {
        (hidden(&others))
        input type="hidden" name=(key::ASKED) value=(id);
    }
}

fn progress<'p>(page: &Page<'p>, place: usize, after: usize) -> Text<'p> {
    let l = page.locale;
    match after {
        0 => l.interview_progress_last(place + 1),
        after => l.interview_progress(place + 1, after),
    }
}

fn hints(page: &Page<'_>, question: &Question) -> Markup {
    html! {
        p { (page.part(question, "hint")) }
        @if asks_ahead(question) && !page.guide.clock_is_wrong(page.now) { p { (page.show(&today(page))) } }
    }
}

fn today<'p>(page: &Page<'p>) -> Text<'p> {
    let l = page.locale;
    let today = page.content().country().day(page.now);
    l.interview_today(
        Argument::Weekday(today),
        today,
        today.day(),
        today.month(),
        Argument::Year(today.year()),
    )
}

/// Returns whether a question asks for a day that may be ahead. Questions about the past offer "today" as a choice
/// instead.
fn asks_ahead(question: &Question) -> bool {
    range(question) == Some(Range::Around)
}

fn fields(page: &Page<'_>, question: &Question, fault: Option<Fault<'_>>) -> Markup {
    let name = question.id.as_str();
    match question.answer {
        AnswerKind::One(_) => radios(name, &items(page, question)),
        AnswerKind::Many(_) | AnswerKind::Documents => checkboxes(name, &items(page, question)),
        AnswerKind::Day(_) | AnswerKind::Moment(_) => {
            let mut field = date(page, question, fault);
            field.typed.choose(&near_days(page, question));
            let days = days(page, question, &field.typed);
            date_field(page, &DateField { days, ..field })
        }
    }
}

/// Returns today and yesterday, if a question asks for a day in the past. With a wrong clock nobody knows what today
/// is, so none is returned.
fn near_days(page: &Page<'_>, question: &Question) -> Vec<Date> {
    if range(question) != Some(Range::Past) || page.guide.clock_is_wrong(page.now) {
        return Vec::new();
    }
    let today = page.content().country().day(page.now);
    [Ok(today), today.yesterday()].into_iter().flatten().collect()
}

/// Returns today, yesterday and "another day" as answers, or none if those are not offered. The choice is stored in
/// the address as a date, so that the link still means the same tomorrow.
pub(super) fn days<'p>(page: &Page<'p>, question: &Question, typed: &Typed) -> Vec<Item<'p>> {
    let l = page.locale;
    let item = |value: String, words: Text<'_>, chosen| Item {
        value: value.into(),
        words: page.show(&words),
        hint: None,
        chosen,
        alone: false,
    };
    let names = [Locale::interview_day_today, Locale::interview_day_yesterday];
    let near = near_days(page, question).into_iter().zip(names);
    let near = near.map(|(day, name)| {
        item(day.to_string(), name(l, Argument::NearDay(day)), typed.chosen == Some(day))
    });
    let mut days: Vec<Item<'p>> = near.collect();
    if !days.is_empty() {
        days.push(item(String::new(), l.interview_day_other(), typed.has_any(&Field::DATE)));
    }
    days
}

pub(super) fn items<'p>(page: &Page<'p>, question: &'p Question) -> Vec<Item<'p>> {
    let (guide, l, reading) = (page.guide, page.locale, page.state.reading);
    let chosen: Vec<_> = reading.chosen(question).map(|choice| &choice.id).collect();
    let item = |choice: &'p waymark_content::Choice| Item {
        value: choice.id.as_str().into(),
        words: page.show(&guide.choice(question, choice, l)),
        hint: guide.choice_hint(question, choice, l).map(|hint| page.show(&hint)),
        chosen: chosen.contains(&&choice.id),
        alone: choice.alone,
    };
    reading.offered(question).map(item).collect()
}

/// Returns the ways to skip a question. "I do not know" is left out if one of its choices has that meaning.
pub(super) fn skips(page: &Page<'_>, question: &Question) -> impl Iterator<Item = Skip> {
    let unsure = page.state.reading.offered(question).any(|choice| choice.unsure);
    Skip::ALL.into_iter().filter(move |skip| !(unsure && *skip == Skip::NotKnown))
}

/// Returns the fields of a date, filled with what was typed or with the answer that counts.
pub(super) fn date<'q>(
    page: &Page<'_>,
    question: &'q Question,
    fault: Option<Fault<'_>>,
) -> DateField<'q> {
    let mut typed = typed(page, question, fault.is_some());
    typed.choose(&[]);
    DateField {
        name: question.id.as_str(),
        typed,
        days: Vec::new(),
        with_time: matches!(question.answer, AnswerKind::Moment(_)),
        counted: page.state.reading.counts_days(question),
        refused: fault.map(|fault| fault.fields(page, question)).unwrap_or_default(),
    }
}

/// Returns what was typed for a date; without that, the date from the address.
fn typed(page: &Page<'_>, question: &Question, refused: bool) -> Typed {
    let id = question.id.as_str();
    if let Some(typed) = page.state.query.typed.get(id) {
        return typed.clone();
    }
    let given = if refused { &page.state.query.answers } else { page.answers() };
    let given = given.iter().find(|(other, value)| {
        *other == id && Skip::ALL.iter().all(|skip| skip.as_str() != *value)
    });
    given.map(|(_, value)| Typed::split(value)).unwrap_or_default()
}

/// Returns links that skip a question. They are links because a choice among the answers could contradict what is
/// chosen or typed.
fn skip_links(page: &Page<'_>, question: &Question, to: PageRoute, refused: bool) -> Markup {
    let (query, id) = (page.state.query, question.id.as_str());
    let action = page.action(to);
    let href = |skip: Skip| {
        let mut answers = others_than(page, question, refused);
        answers.give(id, skip.as_str());
        let asked = Some(id.to_owned());
        let shown = Shown { view: View::Steps, ..query.shown.clone() };
        action.clone() + &Query { shown, answers, asked, ..Query::default() }.to_query_string()
    };
    html! {
        @for skip in skips(page, question) {
            a.button.button-quiet href=(href(skip)) { (page.show(&answer::skipped(page.locale, skip))) }
        }
    }
}

/// Returns the other answers to submit with the answer to a question.
///
/// If the answer has a fault, later answers may depend on the correction, so they are submitted as they were given.
fn others_than(page: &Page<'_>, question: &Question, refused: bool) -> Answers {
    let id = question.id.as_str();
    if refused { page.state.query.answers.without(id) } else { page.answers().without(id) }
}
