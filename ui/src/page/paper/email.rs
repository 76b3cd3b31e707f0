//! The draft e-mail with lines to write on, and a page that explains it.

use maud::{Markup, html};
use waymark_content::Letter;

use super::{frame, print};
use crate::component::block::block;
use crate::page::{Page, email, interview, plan};

/// Returns the page of the letter of these answers: its form, and what to know about it.
pub(crate) fn page(page: &Page<'_>) -> String {
    let l = page.locale;
    let plan = plan::of(page);
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

/// Returns what each part of the form is, where the e-mail goes, and what to take care of.
fn explained(page: &Page<'_>) -> Markup {
    let l = page.locale;
    html! {
        div.form.form-explained {
            h2 { (page.show(&l.paper_email_explained())) }
            p { (page.show(&l.paper_email_type())) }
            p { (page.show(&l.paper_email_hide())) }
            h2 { (page.show(&l.paper_email_parts())) }
            ul {
                @for document in page.content().documents().iter() {
                    li { (page.part(document, "detail")) }
                }
            }
            (email::before(page))
            (email::where_to_write(page))
        }
    }
}
