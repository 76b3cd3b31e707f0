//! For people who help others with this guide: the quick form, situations for practice, and what to read first.

use maud::{Markup, html};
use waymark_content::{Answers, Id, Situation, Step};
use waymark_locales::Argument;

use crate::component::breadcrumbs::breadcrumbs;
use crate::icon::icon;
use crate::page::layout::{Parts, layout};
use crate::page::{Page, interview};
use crate::request::View;
use crate::route::PageRoute;

/// The category of the topics for helpers.
const CATEGORY: &str = "for-helpers";

/// Returns the page for helpers.
pub(crate) fn page(page: &Page<'_>) -> String {
    if !page.is_live() {
        return interview::needs_program(page);
    }
    let l = page.locale;
    let desk = page.shown_as(View::Desk, &Answers::default());
    let main = html! {
        h1 { (page.show(&l.helpers_heading())) }
        p.lead { (page.show(&l.helpers_lead())) }
        h2 { (page.show(&l.helpers_desk())) }
        p { (page.show(&l.helpers_desk_lead())) }
        p { a.button href=(page.action(PageRoute::Interview) + &desk) { (icon("list-checks")) (page.show(&l.helpers_desk_open())) } }
        p { a href=(page.link(PageRoute::Again)) { (icon("rotate-ccw")) (page.show(&l.helpers_again())) } }
        p { a href=(page.link(PageRoute::Paper)) { (icon("printer")) (page.show(&l.paper_title())) } }
        (topics(page))
        h2 { (page.show(&l.helpers_practice())) }
        p { (page.show(&l.helpers_practice_lead())) }
        @for situation in page.content().interview().situations().iter() { (self::situation(page, situation)) }
    };
    let title = l.helpers_heading().to_string();
    layout(page, &Parts { title, breadcrumbs: breadcrumbs(page, &[]), main })
}

fn topics(page: &Page<'_>) -> Markup {
    let l = page.locale;
    html! {
        @if let Some(category) = page.content().categories().find(CATEGORY) {
            h2 { (page.show(&l.helpers_topics())) }
            p { (page.show(&l.helpers_law())) }
            ul.links role="list" {
                @for topic in page.content().topics_in(category) { li { a href=(page.link(PageRoute::Topic(topic.id.clone()))) { (icon(&topic.icon)) (page.name(topic)) } } }
            }
        }
    }
}

fn situation(page: &Page<'_>, situation: &Situation) -> Markup {
    let l = page.locale;
    let plan = page.action(PageRoute::Practice(situation.id.clone())) + &page.without_answers();
    let (day, time) = (situation.now.date(), situation.now.time());
    html! {
        article.situation #{ "practice-" (situation.id) } {
            h3 { (page.part(situation, "title")) }
            p { (page.name(situation)) }
            p { a href=(plan) { (page.show(&l.helpers_see_plan())) span.visually-hidden { ": " (page.part(situation, "title")) } } }
            details {
                summary { (page.show(&l.helpers_expected())) }
                p { (page.show(&l.helpers_moment(Argument::Weekday(day), day, time))) }
                h4 { (page.show(&l.helpers_must())) }
                (steps(page, &situation.must))
                h4 { (page.show(&l.helpers_must_not())) }
                (steps(page, &situation.must_not))
            }
        }
    }
}

fn steps(page: &Page<'_>, ids: &[Id<Step>]) -> Markup {
    let steps = page.content().interview().steps();
    html! { ul { @for id in ids { li { (page.name(steps.get(id))) } } } }
}
