//! Hidden fields, which a form submits without showing them.

use maud::{Markup, html};

use crate::query::Query;

/// Returns a field for each part of a query.
pub(crate) fn hidden(query: &Query) -> Markup {
    html! { @for (name, value) in query.pairs() { input type="hidden" name=(name) value=(value); } }
}
