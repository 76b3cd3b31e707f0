//! Practice for helpers: cases of invented people, with their plans.

use maud::{Markup, html};
use waymark_content::{Answers, Id, Situation, Step};
use waymark_locales::Argument;

use crate::component::breadcrumbs::breadcrumbs;
use crate::component::notice::caution;
use crate::context::{Page, State};
use crate::icon::icon;
use crate::page::layout::{Parts, layout};
use crate::page::{PageRoute, plan};
use crate::query::{Kept, Query, Shown, View};

/// Returns the page of all cases, with the solutions folded.
pub(crate) fn cases(page: &Page<'_>) -> String {
    let l = page.locale;
    let shown = Shown { view: View::Desk, practice: true, ..page.state.query.shown.clone() };
    let desk = page.action(PageRoute::Interview)
        + &Query::keeping(&shown, Answers::default()).to_query_string();
    let main = html! {
        h1 { (page.show(&l.helpers_practice())) }
        p.lead { (page.show(&l.helpers_practice_lead())) }
        p { a.button href=(desk) { (icon("list-checks")) (page.show(&l.helpers_practice_open())) } }
        @for situation in page.content().interview().situations().iter() { (case(page, situation)) }
    };
    let way = [(PageRoute::Helpers, page.show(&l.helpers_title()))];
    let title = l.helpers_practice().to_string();
    layout(page, &Parts { title, breadcrumbs: breadcrumbs(page, &way), main })
}

fn case(page: &Page<'_>, situation: &Situation) -> Markup {
    let l = page.locale;
    let plan = page.action(PageRoute::Practice(situation.id.clone())) + &page.without_answers();
    let (day, time) = (situation.now.date(), situation.now.time());
    html! {
        article.situation #{ "practice-" (situation.id) } {
            h2 { (page.part(situation, "title")) }
            p { (page.name(situation)) }
            p { (page.show(&l.helpers_moment(Argument::Weekday(day), day, time))) }
            p { a href=(plan) { (page.show(&l.helpers_see_plan())) span.visually-hidden { ": " (page.part(situation, "title")) } } }
            details {
                summary { (page.show(&l.helpers_expected())) }
                h3 { (page.show(&l.helpers_must())) }
                (steps(page, &situation.must))
                h3 { (page.show(&l.helpers_must_not())) }
                (steps(page, &situation.must_not))
            }
        }
    }
}

fn steps(page: &Page<'_>, ids: &[Id<Step>]) -> Markup {
    let steps = page.content().interview().steps();
    html! { ul { @for id in ids { li { (page.name(steps.resolve(id))) } } } }
}

/// Returns the plan of a case at the moment of its story. The frame of the page stays that of the reader: the real
/// clock, and no answers. Every page to which the plan leads says that it is practice.
pub(crate) fn plan(page: &Page<'_>, situation: &Situation) -> String {
    let l = page.locale;
    let moment = page.content().country().moment(situation.now);
    let Some(now) = moment else { return plan::page(page) };
    let shown = Shown { practice: true, ..page.state.query.shown.clone() };
    let query = Query { shown, answers: situation.answers.clone(), ..page.state.query.clone() };
    let reading = page.content().interview().read(&query.answers, now);
    let kept = Kept::new(&query.shown, reading.to_answers());
    let state = State { query: &query, reading: &reading, kept: &kept };
    let (day, time) = (situation.now.date(), situation.now.time());
    let story = html! {
        p { strong { (page.part(situation, "title")) } }
        p { (page.name(situation)) }
        p { (page.show(&l.plan_practice_moment(Argument::Weekday(day), day, time))) }
    };
    let story = caution(&page.show(&l.plan_practice()), &story);
    let way = [
        (PageRoute::Helpers, page.show(&l.helpers_title())),
        (PageRoute::PracticeCases, page.show(&l.helpers_practice())),
    ];
    let title = page.guide.part(situation, "title", l).to_string();
    let main = plan::main(&Page { now, state, ..*page }, &story);
    layout(page, &Parts { title, breadcrumbs: breadcrumbs(page, &way), main })
}
