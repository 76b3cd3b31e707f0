//! Texts in which search matches are highlighted.

use std::ops::Range;

use maud::{Markup, html};

/// Returns a text in which the byte ranges `marks`, which are in order, are highlighted. `plain` escapes the text in
/// and between them.
///
/// Marks with nothing between them become one. What does not lie on the borders of characters is not marked.
pub(crate) fn marked(text: &str, marks: &[Range<usize>], plain: impl Fn(&str) -> Markup) -> Markup {
    let mut at = 0;
    let mut pieces: Vec<(&str, bool)> = Vec::new();
    for mark in joined(marks) {
        if let (Some(before), Some(word)) = (text.get(at..mark.start), text.get(mark.clone())) {
            pieces.extend([(before, false), (word, true)]);
            at = mark.end;
        }
    }
    pieces.push((text.get(at..).unwrap_or_default(), false));
    html! {
        @for (piece, is_found) in pieces {
            @if is_found { mark { (plain(piece)) } } @else { (plain(piece)) }
        }
    }
}

fn joined(marks: &[Range<usize>]) -> Vec<Range<usize>> {
    let mut joined: Vec<Range<usize>> = Vec::new();
    for mark in marks {
        match joined.last_mut() {
            Some(last) if last.end == mark.start => last.end = mark.end,
            _ => joined.push(mark.clone()),
        }
    }
    joined
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, marks: &[Range<usize>], expected: &str) {
        assert_eq!(marked(text, marks, |text| html! { (text) }).into_string(), expected);
    }

    #[test]
    fn words_are_marked_and_everything_is_escaped() {
        check("a <b> c", &[0..1, 3..4], "<mark>a</mark> &lt;<mark>b</mark>&gt; c");
        check("<i>", &[], "&lt;i&gt;");
    }

    #[test]
    fn words_without_a_space_between_them_are_one_mark() {
        check("临时住宿证", &[0..6, 6..12], "<mark>临时住宿</mark>证");
    }

    #[test]
    fn a_mark_that_does_not_fit_is_left_out() {
        check("é a", &[1..2, 3..4], "é <mark>a</mark>");
        check("a b", &[0..1, 2..9], "<mark>a</mark> b");
    }
}
