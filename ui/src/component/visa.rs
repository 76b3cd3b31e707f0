//! A drawing of a visa, which shows that "enter before" is not the end of the stay.

use maud::{Markup, html};

use crate::context::Page;
use crate::icon::icon;

/// Returns the drawing with the meaning of its two marks. It resembles no real visa and contains no words.
pub(crate) fn visa(page: &Page<'_>) -> Markup {
    let l = page.locale;
    html! {
        figure.visa {
            svg role="img" aria-label=(l.interview_visa_drawing()) viewBox="0 0 200 100" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" {
                rect x="2" y="2" width="196" height="96" rx="6" {}
                rect x="12" y="26" width="38" height="46" rx="3" {}
                circle cx="31" cy="42" r="7" {}
                path d="M19 66c2-9 7-13 12-13s10 4 12 13" {}
                path d="M12 14h70M12 86h176" stroke-opacity="0.45" {}
                path d="M62 36h24M62 62h24" stroke-opacity="0.45" {}
                rect x="94" y="27" width="58" height="18" rx="3" {}
                rect x="94" y="53" width="58" height="18" rx="3" {}
                g.visa-not { circle cx="174" cy="36" r="10" {} path d="M170 32l8 8M178 32l-8 8" {} }
                g.visa-counts { circle cx="174" cy="62" r="10" {} path d="M169 62l4 4 7-8" {} }
            }
            figcaption {
                p.visa-not { (icon("circle-x")) " " (page.show(&l.interview_visa_enter())) }
                p.visa-counts { (icon("circle-check")) " " (page.show(&l.interview_visa_days())) }
            }
        }
    }
}
