//! The website on which UNHCR says how to write to it.

use maud::{Markup, html};
use waymark_content::Office;

use crate::component::write_down::write_down;
use crate::context::Page;

/// Returns the addresses of the help website to write down, with how to tell it from a false copy.
pub(crate) fn help_website(page: &Page<'_>, office: &Office) -> Markup {
    let l = page.locale;
    let text = |of| l.value(page.content().value(of));
    let website = &office.website;
    html! {
        h2 { (page.show(&l.contact_website())) }
        p { (page.show(&l.contact_website_type())) }
        (write_down(&text(&website.address)))
        p { (page.show(&l.contact_website_begins(text(&website.begins)))) }
        p { (page.show(&l.contact_website_slash())) }
        p { (page.show(&l.contact_website_registering())) }
        (write_down(&text(&website.registering)))
        p { (page.show(&l.contact_website_reach())) }
    }
}
