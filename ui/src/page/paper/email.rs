//! The draft of the e-mail as a paper form, and a page that explains it.

use maud::{Markup, html};
use waymark_content::{Fact, Letter};

use super::{frame, print};
use crate::component::block::block;
use crate::component::statement::how_sure_and_since;
use crate::page::layout::draft;
use crate::page::{Page, email, interview};

/// The facts about what UNHCR asks for in the first e-mail, and why.
const ASKED_FOR: [&str; 4] = [
    "register-email-list",
    "register-missing-papers",
    "register-police-form-first",
    "register-five-grounds",
];

/// Returns the page of the form for these answers, followed by an explanation.
pub(crate) fn page(page: &Page<'_>) -> String {
    let l = page.locale;
    let plan = page.state.reading.plan();
    let form = Letter::new(&plan).form(page.guide.locales().source());
    let main = html! {
        h1 { (page.show(&l.paper_email_title())) }
        p.lead { (page.show(&l.paper_email_lead())) }
        (interview::dropped(page, None))
        (print(page))
        div.form.form-letter { @for part in &form.blocks { (block(page, part)) } }
        (explained(page))
    };
    frame(page, l.paper_email_title().to_string(), main)
}

/// Explains the parts of the form, where the e-mail goes, and what to take care of.
fn explained(page: &Page<'_>) -> Markup {
    let l = page.locale;
    html! {
        div.form.form-explained {
            h2 { (page.show(&l.paper_email_explained())) }
            (draft(page))
            p { (page.show(&l.paper_email_type())) }
            p { (page.show(&l.paper_email_hide())) }
            h2 { (page.show(&l.paper_email_parts())) }
            ul { @for fact in asked_for(page) { li { (page.statement(fact)) " " span.form-sure { (how_sure_and_since(page, fact)) } } } }
            (email::before(page))
            (email::where_to_write(page))
        }
    }
}

fn asked_for<'p>(page: &Page<'p>) -> impl Iterator<Item = &'p Fact> {
    let facts = page.content().facts();
    ASKED_FOR.into_iter().filter_map(|id| facts.find(id))
}

#[cfg(test)]
mod tests {

    use super::*;

    #[test]
    fn every_fact_that_explains_the_form_is_there() {
        let guide = waymark_embedded::guide();
        assert!(ASKED_FOR.iter().all(|id| guide.content().facts().find(id).is_some()));
    }
}
