//! A draft of an e-mail to UNHCR, with blanks. Nothing is typed here, and nothing is sent.

mod letter;

use maud::{Markup, html};
use waymark_content::{Fact, Table};

use crate::component::breadcrumbs::breadcrumbs;
use crate::component::notice::caution;
use crate::component::statement::statement;
use crate::icon::icon;
use crate::page::layout::{Parts, layout};
use crate::page::{Page, interview};
use crate::route::PageRoute;
use letter::Letter;

/// What the first e-mail rests on.
const FACTS: [&str; 6] = [
    "contact-email-hidden",
    "contact-be-patient",
    "register-email-list",
    "register-missing-papers",
    "register-five-grounds",
    "duty-truth",
];

/// Returns the page of the draft: the first e-mail, or news for a reader whom UNHCR knows already.
pub(crate) fn page(page: &Page<'_>) -> String {
    if !page.is_live() {
        return interview::needs_program(page);
    }
    let l = page.locale;
    let letter = Letter::new(page);
    let english = page.guide.locales().source();
    let lead = if letter.is_first() { l.email_lead() } else { l.email_news_lead() };
    let main = html! {
        h1 { (page.show(&l.email_title())) }
        p.lead { (page.show(&lead)) }
        (interview::dropped(page, None))
        (caution(&page.show(&l.email_address()), &page.show(&l.email_address_advice())))
        h2 { (page.show(&l.email_text())) }
        @if english.id() != l.id() { p { (page.show(&l.email_in_english())) } }
        pre.letter lang=(english.id()) dir="ltr" { (letter.write(english)) }
        @if english.id() != l.id() {
            details {
                summary { (page.show(&l.email_in_your_language())) }
                pre.letter { (letter.write(l)) }
            }
        }
        h2 { (page.show(&l.email_before())) }
        ul {
            li { (page.show(&l.email_before_blanks())) }
            li { (page.show(&l.email_before_true())) }
            li { (page.show(&l.email_before_once())) }
            li { (page.show(&l.email_before_trace())) }
        }
        (ways_on(page))
        details.step-facts {
            summary { (page.show(&l.fact_sources_open())) }
            @for fact in facts(page.content().facts()) { (statement(page, fact)) }
        }
    };
    let way = [(PageRoute::Plan, page.show(&l.plan_title()))];
    let title = l.email_title().to_string();
    layout(page, &Parts { title, breadcrumbs: breadcrumbs(page, &way), main })
}

fn facts(table: &Table<Fact>) -> impl Iterator<Item = &Fact> {
    FACTS.into_iter().filter_map(|id| table.find(id))
}

fn ways_on(page: &Page<'_>) -> Markup {
    let l = page.locale;
    html! {
        ul.links role="list" {
            li { a href=(page.link(PageRoute::Plan)) { (icon("list-checks")) (page.show(&l.email_back())) } }
            li { a href=(page.link(PageRoute::Documents)) { (icon("file-text")) (page.show(&l.documents_title())) } }
            li { a href=(page.link(PageRoute::Contact)) { (icon("mail")) (page.show(&l.contact_title())) } }
        }
    }
}

#[cfg(test)]
mod tests {
    use waymark_content::Guide;

    use super::*;

    #[test]
    fn every_fact_that_the_draft_names_is_there() {
        let guide = Guide::embedded();
        assert_eq!(facts(guide.content().facts()).count(), FACTS.len());
    }
}
