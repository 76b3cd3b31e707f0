//! The page of the plan.

mod papers;
mod step;

use maud::{Markup, html};
use waymark_content::{Plan, Reading, Urgency};

use crate::component::breadcrumbs::breadcrumbs;
use crate::component::deadline::urgency;
use crate::component::draft::draft;
use crate::component::notice::caution;
use crate::component::police::police;
use crate::component::print_kept::print_kept;
use crate::context::Page;
use crate::icon::icon;
use crate::page::layout::{Parts, layout};
use crate::page::{PageRoute, card_sheet, emergency, interview};
use step::{Step, step};

/// Returns the page of the plan.
pub(crate) fn page(page: &Page<'_>) -> String {
    let l = page.locale;
    let way = [(PageRoute::Interview, page.show(&l.home_interview()))];
    let (title, main) = (l.plan_title().to_string(), main(page, &html! {}));
    layout(page, &Parts { title, breadcrumbs: breadcrumbs(page, &way), main })
}

/// Returns the plan, below `above`.
pub(super) fn main(page: &Page<'_>, above: &Markup) -> Markup {
    let l = page.locale;
    let plan = page.state.reading.plan();
    html! {
        (above)
        h1 { (page.show(&l.plan_title())) }
        (nothing_said(page))
        (interview::dropped(page, None))
        @if page.guide.clock_is_wrong(page.now) { p { (page.show(&l.plan_clock())) } }
        (numbers(page, &plan))
        (steps(page, &plan))
        (draft(page))
        (how_to_read(page))
        (open(page, &plan))
        (ways_on(page, &plan))
        p.plan-sources { (page.show(&l.plan_sources(page.content().edition().version.as_str()))) }
    }
}

/// Says that the plan was made without any answers, with the link to the questions.
fn nothing_said(page: &Page<'_>) -> Markup {
    let l = page.locale;
    let begin =
        html! { a href=(page.link(PageRoute::Interview)) { (page.show(&l.home_interview())) } };
    html! { @if page.answers().is_empty() { (caution(&page.show(&l.plan_empty()), &begin)) } }
}

/// Returns the emergency numbers in one line; if the reader is in danger, with what each is for.
fn numbers(page: &Page<'_>, plan: &Plan<'_>) -> Markup {
    let lines = page.content().lines().iter().filter(|line| line.emergency);
    html! {
        section.plan-numbers {
            h2 { (page.show(&page.locale.plan_numbers())) }
            @if in_danger(&plan.reading) {
                (emergency::numbers(page))
            } @else {
                ul.numbers-line role="list" {
                    @for line in lines {
                        @let number = emergency::number(page, line);
                        @let name = page.guide.name(line, page.locale);
                        li { (page.together([&name], |[name]| html! { span.numbers-number dir="ltr" { (number) } " " (name) })) }
                    }
                }
            }
        }
    }
}

/// Returns whether an answer says that somebody is in danger.
fn in_danger(reading: &Reading<'_>) -> bool {
    reading.asked().flat_map(|question| reading.chosen(question)).any(|choice| choice.danger)
}

/// Returns the steps, folded: the first, which is open, and then the others by urgency.
fn steps(page: &Page<'_>, plan: &Plan<'_>) -> Markup {
    let l = page.locale;
    let sheets = page.guide.sheets(plan, l);
    let steps: Vec<Step<'_, '_>> =
        (1..).zip(plan.steps.iter().zip(&sheets)).map(Step::from).collect();
    html! {
        div.plan-steps {
            @if let Some((first, others)) = steps.split_first() {
                section.plan-first {
                    @let urgent = first.planned.timing.urgency;
                    @let label = if urgent == Urgency::Keep { l.plan_begin() } else { l.plan_first() };
                    h2 { (page.show(&label)) }
                    (urgency(page, urgent))
                    (step(page, first))
                }
                @if !others.is_empty() {
                    div.plan-others { @for urgency in Urgency::ALL { (group(page, others, urgency)) } }
                }
            }
        }
    }
}

/// Returns the steps with this urgency.
fn group(page: &Page<'_>, steps: &[Step<'_, '_>], urgency: Urgency) -> Markup {
    let mut steps = steps.iter().filter(|step| step.planned.timing.urgency == urgency).peekable();
    html! {
        @if steps.peek().is_some() {
            section.plan-group {
                // On paper, the heading must not be separated from the first step.
                div.plan-together {
                    h2 { (self::urgency(page, urgency)) }
                    @if let Some(first) = steps.next() { (step(page, first)) }
                }
                @for one in steps { (step(page, one)) }
            }
        }
    }
}

/// Explains the words for urgency, and what a plan is.
fn how_to_read(page: &Page<'_>) -> Markup {
    let l = page.locale;
    let meaning = |urgency| match urgency {
        Urgency::Now => l.plan_now(),
        Urgency::Today => l.plan_today(),
        Urgency::Soon => l.plan_soon(),
        Urgency::Keep => l.plan_keep(),
    };
    html! {
        details.plan-reading {
            summary { (page.show(&l.plan_reading())) }
            dl {
                @for urgent in Urgency::ALL { div { dt { (urgency(page, urgent)) } dd { (page.show(&meaning(urgent))) } } }
                div { dt { (police(page)) } dd { (page.show(&l.plan_police_meaning())) } }
            }
            p { (page.show(&l.plan_rules())) }
        }
    }
}

/// Returns the unanswered questions that could change the plan.
fn open(page: &Page<'_>, plan: &Plan<'_>) -> Markup {
    html! {
        @if !plan.open.is_empty() {
            section.plan-open {
                h2 { (page.show(&page.locale.plan_open())) }
                ul {
                    @for question in &plan.open {
                        li { a href=(page.link(PageRoute::Question(question.id.clone()))) { (page.name(*question)) } }
                    }
                }
            }
        }
    }
}

fn ways_on(page: &Page<'_>, plan: &Plan<'_>) -> Markup {
    let l = page.locale;
    // The step about the first e-mail has its own button, which also submits the ticks of its check-list.
    let has_papers = plan.reading.asked_with_plan().next().is_some();
    let writes = plan.reading.is_offered_letter() && !has_papers;
    html! {
        nav.plan-ways aria-label=(l.plan_ways_label()) {
            ul.links role="list" {
                li { a href=(page.link(PageRoute::Interview)) { (icon("pencil")) (page.show(&l.plan_change())) } }
                @if writes { li { a href=(page.link(PageRoute::Email)) { (icon("mail")) (page.show(&l.plan_email())) } } }
                @if let Some(cards) = card_sheet::link(page, plan) { li { a href=(cards) { (icon("printer")) (page.show(&l.plan_cards())) } } }
            }
            button.link-button type="button" data-print hidden { (icon("printer")) (page.show(&l.print_page())) }
            // There is little room in the first view of a plan, so the warning is folded.
            details.print-kept { summary.small { (page.show(&l.print_kept_summary())) } (print_kept(page)) }
            p.plan-again { a href=(page.link(PageRoute::Again)) { (icon("rotate-ccw")) (page.show(&l.plan_again())) } }
        }
    }
}

#[cfg(test)]
mod tests {

    use crate::{Links, Request, respond};

    const LATE_GUEST: &str = "where=mainland&stay=visa&stay-until=2027-01-20&shelter=home&registered-here=no&arrived-here=2026-12-01T09:00";

    fn plan(query: &str, now: &str, links: Links) -> String {
        let request = Request { path: "/en/plan", query, now: now.parse().unwrap(), links };
        let response = respond(&waymark_embedded::guide(), &request);
        assert_eq!(response.status, 200);
        String::from_utf8(response.body.into_owned()).unwrap()
    }

    #[test]
    fn what_to_do_first_stands_before_all_other_steps_with_its_deadline_and_its_caution() {
        let page = plan(LATE_GUEST, "2026-12-02T08:00:00+08:00", Links::Live);
        let (first, _) = page.split_once("plan-others").unwrap();
        assert!(first.contains("1 hour left"));
        assert!(first.contains("write to UNHCR first"));
        assert!(first.contains("id=\"step-register-address\" open"));
    }

    #[test]
    fn a_wrong_clock_leaves_the_date_and_hides_the_time_left() {
        let query = "where=mainland&unhcr=registered&paper-until=2026-12-20";
        let right = plan(query, "2026-12-01T08:00:00+08:00", Links::Live);
        let wrong = plan(query, "2020-12-01T08:00:00+08:00", Links::Live);
        assert!(right.contains("20 December 2026") && right.contains("deadline-left"));
        assert!(wrong.contains("20 December 2026") && !wrong.contains("deadline-left"));
    }

    #[test]
    fn every_step_shows_how_sure_its_least_sure_fact_is() {
        let query = "where=mainland&unhcr=registered&paper-until=2026-12-20";
        let page = plan(query, "2026-12-01T08:00:00+08:00", Links::Live);
        let (_, step) = page.split_once("id=\"step-renew-paper\"").unwrap();
        let (_, summary) = step.split_once("<details class=\"step-facts\"><summary>").unwrap();
        let (summary, _) = summary.split_once("</summary>").unwrap();
        assert!(summary.contains("confidence-unconfirmed"), "{summary}");
    }

    #[test]
    fn answers_that_do_not_count_are_named() {
        let query = format!("{LATE_GUEST}&leave-by=2026-12-05&shoe-size=7");
        let page = plan(&query, "2026-12-02T08:00:00+08:00", Links::Live);
        let (_, notice) = page.split_once("were taken out").unwrap();
        let (notice, _) = notice.split_once("</ul>").unwrap();
        assert!(
            notice.contains("Leave by") && notice.contains("1 answer to a question"),
            "{notice}"
        );
        assert!(!page.contains("shoe-size"));
    }

    #[test]
    fn the_check_list_keeps_all_other_answers() {
        let query = format!("{LATE_GUEST}&have=phone&size=large");
        let page = plan(&query, "2026-12-02T08:00:00+08:00", Links::Live);
        let (_, form) = page.split_once("<form class=\"papers\"").unwrap();
        let (form, _) = form.split_once("</form>").unwrap();
        for (name, value) in [("arrived-here", "2026-12-01T09:00"), ("size", "large")] {
            let field = format!("<input type=\"hidden\" name=\"{name}\" value=\"{value}\">");
            assert!(form.contains(&field), "{field}");
        }
        assert!(form.contains("name=\"have\" value=\"phone\" checked"), "{form}");
        assert!(!form.contains("type=\"hidden\" name=\"have\""));
    }

    #[test]
    fn an_exported_copy_has_no_plan() {
        assert!(!plan("", "2026-12-02T08:00:00+08:00", Links::Files).contains("id=\"step-"));
    }
}
