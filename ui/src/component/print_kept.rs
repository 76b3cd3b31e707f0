//! What stays of a print, said where somebody can print.

use maud::{Markup, html};

use crate::page::Page;

/// Returns the sentence. It is not printed itself.
pub(crate) fn print_kept(page: &Page<'_>) -> Markup {
    html! { p.small.print-kept { (page.show(&page.locale.print_kept())) } }
}
