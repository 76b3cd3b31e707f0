//! A warning about what a print-out leaves on the computer, shown beside everything that can be printed.

use maud::{Markup, html};

use crate::context::Page;

/// Returns the warning. It is not printed itself.
pub(crate) fn print_kept(page: &Page<'_>) -> Markup {
    html! { p.small.print-kept { (page.show(&page.locale.print_kept())) } }
}
