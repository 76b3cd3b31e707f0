//! An address that a reader writes down and types on another device.

use maud::{Markup, html};

/// Returns an address to write down: large, from left to right in every language, and never a link, because the guide
/// opens nothing outside itself.
pub(crate) fn write_down(address: &str) -> Markup {
    html! {
        p.write-down {
            bdi lang="en" dir="ltr" translate="no" {
                // The line may break after a slash, and nowhere else: a reader could take a hyphen at the end of a
                // line for one that the line break added.
                @for piece in address.split_inclusive('/') { span { (piece) } }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_breaks_after_a_slash_and_not_after_a_hyphen() {
        let shown = write_down("a.example/b-c/d").into_string();
        let pieces = "<span>a.example/</span><span>b-c/</span><span>d</span>";
        assert!(shown.contains(pieces), "{shown}");
    }
}
