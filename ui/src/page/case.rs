//! Practice for helpers: cases of invented people, with their plans.

use maud::{Markup, html};
use waymark_content::{Answers, Case, Id, Step};
use waymark_locales::Argument;

use crate::component::breadcrumbs::breadcrumbs;
use crate::component::notice::caution;
use crate::context::{Page, State};
use crate::icon::icon;
use crate::page::layout::{Parts, layout};
use crate::page::{PageRoute, plan};
use crate::query::{Kept, Query, Shown, View};

/// Returns the page of all cases, with the solutions folded.
pub(crate) fn all(page: &Page<'_>) -> String {
    let l = page.locale;
    let shown = Shown { view: View::Desk, practice: true, ..page.state.query.shown.clone() };
    let desk = page.action(PageRoute::Interview)
        + &Query::keeping(&shown, Answers::default()).to_query_string();
    let main = html! {
        h1 { (page.show(&l.helpers_practice())) }
        p.lead { (page.show(&l.helpers_practice_lead())) }
        p { a.button href=(desk) { (icon("list-checks")) (page.show(&l.helpers_practice_open())) } }
        @for case in page.content().interview().cases().iter() { (article(page, case)) }
    };
    let way = [(PageRoute::Helpers, page.show(&l.helpers_title()))];
    let title = l.helpers_practice().to_string();
    layout(page, &Parts { title, breadcrumbs: breadcrumbs(page, &way), main })
}

fn article(page: &Page<'_>, case: &Case) -> Markup {
    let l = page.locale;
    let plan = page.action(PageRoute::Case(case.id.clone())) + &page.without_answers();
    let (day, time) = (case.now.date(), case.now.time());
    html! {
        article.case #{ "case-" (case.id) } {
            h2 { (page.part(case, "title")) }
            p { (page.name(case)) }
            p { (page.show(&l.helpers_moment(Argument::Weekday(day), day, time))) }
            p { a href=(plan) { (page.show(&l.helpers_see_plan())) span.visually-hidden { ": " (page.part(case, "title")) } } }
            details {
                summary { (page.show(&l.helpers_expected())) }
                h3 { (page.show(&l.helpers_must())) }
                (steps(page, &case.must))
                h3 { (page.show(&l.helpers_must_not())) }
                (steps(page, &case.must_not))
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
pub(crate) fn plan(page: &Page<'_>, case: &Case) -> String {
    let l = page.locale;
    let moment = page.content().country().moment(case.now);
    let Some(now) = moment else { return plan::page(page) };
    let shown = Shown { practice: true, ..page.state.query.shown.clone() };
    let query = Query { shown, answers: case.answers.clone(), ..page.state.query.clone() };
    let reading = page.content().interview().read(&query.answers, now);
    let kept = Kept::new(&query.shown, reading.to_answers());
    let state = State { query: &query, reading: &reading, kept: &kept };
    let (day, time) = (case.now.date(), case.now.time());
    let story = html! {
        p { strong { (page.part(case, "title")) } }
        p { (page.name(case)) }
        p { (page.show(&l.plan_practice_moment(Argument::Weekday(day), day, time))) }
    };
    let story = caution(&page.show(&l.plan_practice()), &story);
    let way = [
        (PageRoute::Helpers, page.show(&l.helpers_title())),
        (PageRoute::Cases, page.show(&l.helpers_practice())),
    ];
    let title = page.guide.part(case, "title", l).to_string();
    let main = plan::main(&Page { now, state, ..*page }, &story);
    layout(page, &Parts { title, breadcrumbs: breadcrumbs(page, &way), main })
}
