//! Texts on a page: escaped, and marked with the language they are in.

use maud::{Markup, html};
use waymark_locales::{Locale, Terms, Text};

/// Returns a text for a page in `locale`.
///
/// If it fell back to another language, that language is marked and named. If the English has changed since it was
/// translated, the English is shown beside it. Terms of the country are marked with their language, so that screen readers and
/// fonts treat them so.
pub(crate) fn show(text: &Text<'_>, locale: &Locale) -> Markup {
    let language = text.locale();
    if language.id() != locale.id() {
        return html! {
            (marked(text)) " " small.in-language lang=(language.id()) { (language.info().name) }
        };
    }
    match text.in_english().filter(|_| text.is_stale()) {
        Some(english) => html! {
            span.stale {
                (plain(text)) " "
                small.in-language { (locale.translation_stale()) }
                " " (marked(&english))
            }
        },
        None => plain(text),
    }
}

/// Returns a text in two languages. They are shown side by side if there is room.
pub(crate) fn pair(first: &Markup, second: &Text<'_>) -> Markup {
    beside(first, &plain(second), second.locale())
}

/// Returns what is said in the language of the page, and the same in another `language`, as a row of two cells.
pub(crate) fn beside(first: &Markup, second: &Markup, language: &Locale) -> Markup {
    html! {
        span.pair {
            span.pair-first { (first) }
            span.pair-second lang=(language.id()) dir=(language.info().direction.as_str()) { (second) }
        }
    }
}

/// Returns a text that is marked with its language and direction.
pub(crate) fn marked(text: &Text<'_>) -> Markup {
    let language = text.locale();
    html! { span lang=(language.id()) dir=(language.info().direction.as_str()) { (plain(text)) } }
}

fn plain(text: &Text<'_>) -> Markup {
    words(text.as_str(), text.locale())
}

/// Returns words of a language: terms of the country in them are marked if they are in another script.
pub(crate) fn words(words: &str, language: &Locale) -> Markup {
    // Most texts have no term.
    match language.terms().filter(|terms| terms.script.may_be_in(words)) {
        Some(terms) => with_terms(words, terms),
        None => html! { (words) },
    }
}

/// Returns words that stay in their language in every language of the guide, such as the name of a source.
pub(crate) fn foreign(words: &str, language: &Locale) -> Markup {
    html! {
        span lang=(language.id()) dir=(language.info().direction.as_str()) { (self::words(words, language)) }
    }
}

fn with_terms(words: &str, terms: &Terms) -> Markup {
    html! {
        @for (piece, is_term) in terms.script.split(words) {
            @if is_term { span lang=(terms.language) dir=(terms.direction.as_str()) { (piece) } } @else { (piece) }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, language: &str, expected: &str) {
        let guide = waymark_embedded::guide();
        let language = guide.locales().get(language).unwrap();
        assert_eq!(words(text, language).into_string(), expected);
    }

    #[test]
    fn terms_are_marked_in_all_languages_but_their_own() {
        check(
            "the form (临时住宿登记表) & more",
            "en",
            "the form (<span lang=\"zh-Hans\" dir=\"ltr\">临时住宿登记表</span>) &amp; more",
        );
        check("临时住宿登记表 & more", "zh-Hans", "临时住宿登记表 &amp; more");
    }

    #[test]
    fn a_text_without_terms_stays_whole() {
        for language in ["en", "ar", "zh-Hans", "en-XA"] {
            check("<b>", language, "&lt;b&gt;");
            check("", language, "");
            check("“é” ሀ ی", language, "“é” ሀ ی");
        }
    }
}
