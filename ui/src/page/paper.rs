//! Paper forms, and the list of them. Each page shows on the screen what is printed.

mod email;

use maud::{Markup, html};
use waymark_content::Sheet;
use waymark_locales::Text;

use crate::component::block::block;
use crate::component::breadcrumbs::breadcrumbs;
use crate::component::print_kept::print_kept;
use crate::context::Page;
use crate::icon::icon;
use crate::page::PageRoute;
use crate::page::layout::{Parts, layout};

pub(super) use email::page as email;

/// Returns the list of the forms.
pub(super) fn all(page: &Page<'_>) -> String {
    let l = page.locale;
    let main = html! {
        h1 { (page.show(&l.paper_title())) }
        p.lead { (page.show(&l.paper_lead())) }
        @if page.is_live() { p { (page.show(&l.paper_beside())) } }
        ul.paper-forms role="list" {
            (form(page, PageRoute::Questionnaire, "list-checks", &l.questionnaire_title(), &l.questionnaire_lead()))
            (form(page, PageRoute::PaperEmail, "pencil", &l.paper_email_title(), &l.paper_email_lead()))
            (form(page, PageRoute::Tally, "chart-column", &l.tally_title(), &l.tally_lead()))
            (form(page, PageRoute::Deadlines, "calendar-clock", &l.deadlines_title(), &l.deadlines_lead()))
            (form(page, PageRoute::CardSheet, "message-square-text", &l.cards_sheet_title(), &l.cards_lead()))
            (form(page, PageRoute::Emergency, "siren", &l.emergency_title(), &l.emergency_lead()))
        }
        p { (page.show(&l.paper_keep())) }
    };
    let way = [(PageRoute::Helpers, page.show(&l.helpers_title()))];
    let title = l.paper_title().to_string();
    layout(page, &Parts { title, breadcrumbs: breadcrumbs(page, &way), main })
}

fn form(
    page: &Page<'_>,
    route: PageRoute,
    name: &str,
    title: &Text<'_>,
    what_for: &Text<'_>,
) -> Markup {
    html! {
        li {
            p { a href=(page.link(route)) { (icon(name)) (page.show(title)) } }
            p.small { (page.show(what_for)) }
        }
    }
}

/// Returns the page of the questionnaire on paper.
pub(super) fn questionnaire(page: &Page<'_>) -> String {
    sheet(page, &page.guide.questionnaire(page.locale), &page.locale.questionnaire_lead())
}

/// Returns the page of the table for counting.
pub(super) fn tally(page: &Page<'_>) -> String {
    sheet(page, &page.guide.tally(page.locale), &page.locale.tally_lead())
}

fn sheet(page: &Page<'_>, sheet: &Sheet<'_>, lead: &Text<'_>) -> String {
    let title = sheet.title.to_string();
    let main = html! {
        h1 { (page.show(&sheet.title)) }
        p.lead { (page.show(lead)) }
        p { (page.show(&page.locale.paper_keep())) }
        (print(page))
        div.form {
            h2.form-title { (page.show(&sheet.title)) }
            @for part in &sheet.blocks { (block(page, part)) }
        }
    };
    frame(page, title, main)
}

/// Returns the print button, and says what is printed.
fn print(page: &Page<'_>) -> Markup {
    let l = page.locale;
    html! {
        p { button.button type="button" data-print hidden { (icon("printer")) span { (page.show(&l.print_page())) } } }
        (print_kept(page))
        p.small { (page.show(&l.paper_prints())) }
    }
}

fn frame(page: &Page<'_>, title: String, main: Markup) -> String {
    let l = page.locale;
    let way = [
        (PageRoute::Helpers, page.show(&l.helpers_title())),
        (PageRoute::Paper, page.show(&l.paper_title())),
    ];
    layout(page, &Parts { title, breadcrumbs: breadcrumbs(page, &way), main })
}
