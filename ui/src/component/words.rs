//! Texts on a page: escaped, and marked with the language they are in.

use maud::{Markup, html};
use waymark_locales::{Locale, Text};

/// Returns a text for a page in `locale`.
///
/// Where it fell back to another language, that language is marked and named. Where the English has changed since it was
/// translated, the English stands beside it. Chinese terms in a text of another language are marked as Chinese, so that
/// screen readers and fonts treat them so.
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

/// Returns a text in two languages. They stand beside each other where there is room.
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
    plain_in(text.locale())(text.as_str())
}

/// Returns how words of a language are shown: in all but Chinese, Chinese terms are marked.
pub(crate) fn plain_in(locale: &Locale) -> fn(&str) -> Markup {
    if locale.id().starts_with("zh") { |text| html! { (text) } } else { with_terms }
}

/// Returns words that stay in their language in every language of the guide, such as the name of a source.
pub(crate) fn foreign(words: &str, language: &str) -> Markup {
    let chinese = language.starts_with("zh");
    html! {
        span lang=(language) dir="ltr" { @if chinese { (words) } @else { (with_terms(words)) } }
    }
}

/// Returns Chinese words, marked as such.
pub(crate) fn chinese(words: &str) -> Markup {
    html! { span lang="zh-Hans" dir="ltr" { (words) } }
}

fn with_terms(text: &str) -> Markup {
    // Most texts have no term, and their bytes say so more quickly than their characters.
    if text.bytes().max().is_none_or(|greatest| greatest < FIRST_OF_CHINESE) {
        return html! { (text) };
    }
    html! {
        @for run in runs(text) {
            @if run.chars().next().is_some_and(is_chinese) { (chinese(run)) } @else { (run) }
        }
    }
}

/// The least byte with which UTF-8 begins a character of Chinese (U+3000). A byte within a character is never as great.
const FIRST_OF_CHINESE: u8 = 0xe3;

/// Splits a text where Chinese begins and where it ends.
fn runs(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let kind = is_chinese(rest.chars().next()?);
        let end = rest.find(|c: char| is_chinese(c) != kind).unwrap_or(rest.len());
        let (run, after) = rest.split_at(end);
        rest = after;
        Some(run)
    })
}

/// Returns whether a character is written in Chinese only: an ideograph or full-width punctuation.
fn is_chinese(c: char) -> bool {
    matches!(c, '\u{3000}'..='\u{303f}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{ff00}'..='\u{ff65}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chinese_terms_are_marked() {
        let page = with_terms("the form (临时住宿登记表) & more").into_string();
        assert_eq!(
            page,
            "the form (<span lang=\"zh-Hans\" dir=\"ltr\">临时住宿登记表</span>) &amp; more"
        );
    }

    #[test]
    fn every_character_of_chinese_begins_with_a_byte_that_is_looked_for() {
        for c in (char::MIN..=char::MAX).filter(|c| is_chinese(*c)) {
            assert!(c.to_string().bytes().max() >= Some(FIRST_OF_CHINESE), "{c}");
        }
    }

    #[test]
    fn a_text_without_terms_stays_whole() {
        assert_eq!(with_terms("<b>").into_string(), "&lt;b&gt;");
        assert_eq!(with_terms("").into_string(), "");
        assert_eq!(with_terms("“é” ሀ ی").into_string(), "“é” ሀ ی");
    }
}
