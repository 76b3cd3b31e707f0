//! The draft of the e-mail as a paper form, and a page that explains it.

use maud::{Markup, html};
use waymark_content::Letter;

use super::{frame, print};
use crate::component::block::block;
use crate::component::draft::draft;
use crate::component::statement::how_sure_and_since;
use crate::context::Page;
use crate::page::{email, interview};

/// Returns the page of the form for these answers, followed by an explanation.
pub(crate) fn page(page: &Page<'_>) -> String {
    let l = page.locale;
    let reading = page.state.reading;
    let letter = reading.letter();
    let form = letter.map(|letter| letter.form(reading, page.guide.locales().source()));
    let main = html! {
        h1 { (page.show(&l.paper_email_title())) }
        p.lead { (page.show(&l.paper_email_lead())) }
        (interview::dropped(page, None))
        (print(page))
        div.form.form-letter { @for part in form.iter().flat_map(|form| &form.blocks) { (block(page, part)) } }
        (explained(page, letter))
    };
    frame(page, l.paper_email_title().to_string(), main)
}

/// Explains the parts of the form, where the e-mail goes, and what to take care of.
fn explained(page: &Page<'_>, letter: Option<&Letter>) -> Markup {
    let l = page.locale;
    let facts = letter.into_iter().flat_map(|letter| &letter.explained_by);
    let facts = facts.map(|id| page.content().facts().resolve(id));
    html! {
        div.form.form-explained {
            h2 { (page.show(&l.paper_email_explained())) }
            (draft(page))
            p { (page.show(&l.paper_email_type())) }
            p { (page.show(&l.paper_email_hide())) }
            h2 { (page.show(&l.paper_email_parts())) }
            ul { @for fact in facts { li { (page.statement(fact)) " " span.form-sure { (how_sure_and_since(page, fact)) } } } }
            (email::before(page))
            (email::where_to_write(page))
        }
    }
}
