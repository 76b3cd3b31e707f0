//! Locators: where in its sources a fact was read.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::phrase::Phrase;

/// Where in its sources a fact was read: articles of laws, paragraphs, headings, separated by semicolons.
///
/// In JSON it is one text: `EEL Art. 64(1); MPS Art. 249(1); first line`. The word before "Art." is an abbreviation
/// by which one of the sources is [`cited`](crate::Source::cited). Numbers in brackets are paragraphs of an article.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(from = "String", into = "String")]
#[schemars(with = "String")]
pub struct Locator {
    written: String,
    places: Vec<Located>,
}

/// One place in a source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Located {
    /// Provisions of a law or paragraphs of a report.
    Provisions {
        /// The place as a phrase, for which a message may have a wording of its own.
        phrase: Phrase,
        /// The abbreviation of the source; `None` if the fact has only one source.
        cited: Option<String>,
        /// What the numbers count.
        unit: Unit,
        /// At least one.
        provisions: Vec<Provision>,
    },
    /// Any other place: a heading, a line, a notice.
    Phrase(Phrase),
}

/// What the numbers of provisions count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unit {
    Article,
    /// Of a report with consecutively numbered paragraphs.
    Paragraph,
}

/// One provision, or several consecutive ones.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Provision {
    pub(crate) number: Numbers,
    pub(crate) paragraph: Option<Numbers>,
    pub(crate) item: Option<Numbers>,
    pub(crate) chapter: Option<String>,
}

/// One number of a provision, or the first and the last of a range.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Numbers {
    One(String),
    Span(String, String),
}

impl Locator {
    /// Returns the text from the content, in English.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.written
    }

    /// Returns whether the fact has no locator.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.written.is_empty()
    }

    pub(crate) fn places(&self) -> &[Located] {
        &self.places
    }
}

impl From<String> for Locator {
    fn from(written: String) -> Self {
        let mut parts: Vec<String> = Vec::new();
        for part in written.split("; ").filter(|part| !part.is_empty()) {
            match parts.last_mut() {
                // In "Arts. 22, item 3; 23(1), item 2" the second part continues the articles of the first.
                Some(before) if provisions(part).is_some() => {
                    before.push_str("; ");
                    before.push_str(part);
                }
                // "How do I register, points 1-4" is a heading, followed by points below it.
                _ => match part.split_once(", points ") {
                    Some((heading, points)) => {
                        parts.extend([heading.to_owned(), format!("points {points}")]);
                    }
                    None => parts.push(part.to_owned()),
                },
            }
        }
        let places = parts.iter().map(|part| Located::parse(part)).collect();
        Self { written, places }
    }
}

impl From<Locator> for String {
    fn from(locator: Locator) -> Self {
        locator.written
    }
}

impl Located {
    fn parse(part: &str) -> Self {
        const UNITS: [(&str, Unit); 4] = [
            ("Art. ", Unit::Article),
            ("Arts. ", Unit::Article),
            ("para. ", Unit::Paragraph),
            ("paras. ", Unit::Paragraph),
        ];
        let found = UNITS.into_iter().find_map(|(word, unit)| {
            let (before, after) = part.split_once(word)?;
            let cited = before.trim_end();
            // "Art." must be a word of its own, not the end of another word.
            if cited.len() == before.len() && !before.is_empty() {
                return None;
            }
            let cited = (!cited.is_empty()).then(|| cited.to_owned());
            let (phrase, provisions) = (Phrase::parse(part), provisions(after)?);
            Some(Self::Provisions { phrase, cited, unit, provisions })
        });
        found.unwrap_or_else(|| Self::Phrase(Phrase::parse(part)))
    }
}

/// Reads `22, item 3; 23(1), item 2`; `None` if some part is not a provision.
fn provisions(list: &str) -> Option<Vec<Provision>> {
    let mut found: Vec<Provision> = Vec::new();
    for group in list.split("; ") {
        let mut in_items = false;
        for part in group.split(", ") {
            if let Some(items) = part.strip_prefix("items ").or_else(|| part.strip_prefix("item "))
            {
                found.last_mut().filter(|last| last.item.is_none())?.item = Some(numbers(items)?);
                in_items = part.starts_with("items ");
            } else if in_items {
                // "items 3, 4, 7"
                let item = Some(numbers(part)?);
                found.push(Provision { item, ..found.last()?.clone() });
            } else if let Some(paragraph) = bracketed(part) {
                // "20(1), (3), (4)"
                let number = found.last()?.number.clone();
                let paragraph = Some(paragraph);
                found.push(Provision { number, paragraph, item: None, chapter: None });
            } else {
                found.push(provision(part)?);
            }
        }
    }
    Some(found)
}

/// Reads `39(2)`, `67(2)-(3)`, `58-64 (chapter 6)`.
fn provision(part: &str) -> Option<Provision> {
    let (part, chapter) = match part.split_once(" (chapter ") {
        Some((part, chapter)) => (part, Some(digits(chapter.strip_suffix(')')?)?)),
        None => (part, None),
    };
    let (number, paragraph) = match part.find('(').and_then(|at| part.split_at_checked(at)) {
        // "1A(2)" of the Refugee Convention is a section, and "81(d)" has a letter: these numbers are kept whole.
        Some((number, after)) => match (digits(number), bracketed(after)) {
            (Some(number), Some(paragraph)) => (Numbers::One(number), Some(paragraph)),
            _ => (Numbers::One(verbatim(part)?), None),
        },
        None => (numbers(part).or_else(|| verbatim(part).map(Numbers::One))?, None),
    };
    Some(Provision { number, paragraph, item: None, chapter })
}

/// Reads `(2)` and `(2)-(3)`.
fn bracketed(part: &str) -> Option<Numbers> {
    let one = |part: &str| digits(part.strip_prefix('(')?.strip_suffix(')')?);
    match part.split_once('-') {
        Some((from, to)) => Some(Numbers::Span(one(from)?, one(to)?)),
        None => one(part).map(Numbers::One),
    }
}

/// Reads `2` and `2-5`.
fn numbers(part: &str) -> Option<Numbers> {
    match part.split_once('-') {
        Some((from, to)) => Some(Numbers::Span(digits(from)?, digits(to)?)),
        None => digits(part).map(Numbers::One),
    }
}

fn digits(part: &str) -> Option<String> {
    (!part.is_empty() && part.bytes().all(|b| b.is_ascii_digit())).then(|| part.to_owned())
}

/// Returns a number that is not only digits: `IV`, `1A(2)`, `81(d)`.
fn verbatim(part: &str) -> Option<String> {
    let roman = !part.is_empty() && part.bytes().all(|b| b"IVX".contains(&b));
    let numbered = part.starts_with(|c: char| c.is_ascii_digit())
        && part.bytes().all(|b| b.is_ascii_alphanumeric() || b"()".contains(&b));
    (roman || numbered).then(|| part.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Returns the places of a locator, short: what is cited, and each provision as number, paragraph, item, chapter.
    fn read(written: &str) -> Vec<String> {
        let short = |numbers: &Numbers| match numbers {
            Numbers::One(one) => one.clone(),
            Numbers::Span(from, to) => format!("{from} to {to}"),
        };
        let provision = |provision: &Provision| {
            let Provision { number, paragraph, item, chapter } = provision;
            let parts = [
                Some(short(number)),
                paragraph.as_ref().map(|numbers| format!("paragraph {}", short(numbers))),
                item.as_ref().map(|numbers| format!("item {}", short(numbers))),
                chapter.as_ref().map(|number| format!("chapter {number}")),
            ];
            parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
        };
        let place = |place: &Located| match place {
            Located::Provisions { cited, unit, provisions, .. } => {
                let cited = cited.as_deref().unwrap_or("here");
                let list: Vec<String> = provisions.iter().map(provision).collect();
                format!("{cited} {unit:?}: {}", list.join(" | "))
            }
            Located::Phrase(phrase) => phrase.message_id("phrase"),
        };
        Locator::from(written.to_owned()).places().iter().map(place).collect()
    }

    #[track_caller]
    fn check(written: &str, expected: &[&str]) {
        assert_eq!(read(written), expected);
        assert_eq!(Locator::from(written.to_owned()).as_str(), written);
    }

    #[test]
    fn articles_have_paragraphs_items_and_chapters() {
        check("Art. 46", &["here Article: 46"]);
        check("Art. 39(2)", &["here Article: 39 paragraph 2"]);
        check("Art. 67(2)-(3)", &["here Article: 67 paragraph 2 to 3"]);
        check("Art. 76(1), item 3", &["here Article: 76 paragraph 1 item 3"]);
        check("Art. 55(1), items 2-5", &["here Article: 55 paragraph 1 item 2 to 5"]);
        check(
            "EEL Arts. 58-64 (chapter 6), 70 (chapter 7)",
            &["EEL Article: 58 to 64 chapter 6 | 70 chapter 7"],
        );
        check("CAT paras. 46-47", &["CAT Paragraph: 46 to 47"]);
    }

    #[test]
    fn a_list_goes_on_with_the_same_law_article_and_items() {
        check(
            "Arts. 22, item 3; 23(1), item 2",
            &["here Article: 22 item 3 | 23 paragraph 1 item 2"],
        );
        check(
            "Art. 20(1), (3), (4)",
            &["here Article: 20 paragraph 1 | 20 paragraph 3 | 20 paragraph 4"],
        );
        check("Art. 8, items 3, 4, 7", &["here Article: 8 item 3 | 8 item 4 | 8 item 7"]);
        check(
            "Penalty Law Arts. 7, 9, item 6; EEL Art. 59",
            &["Penalty Law Article: 7 | 9 item 6", "EEL Article: 59"],
        );
        check(
            "MPS Art. 57(2); 2004 rule Art. 11",
            &["MPS Article: 57 paragraph 2", "2004 rule Article: 11"],
        );
    }

    #[test]
    fn numbers_with_letters_stay_whole() {
        check("Convention Art. 1A(2)", &["Convention Article: 1A(2)"]);
        check("Protocol Art. I", &["Protocol Article: I"]);
        check("CRC para. 81(d)", &["CRC Paragraph: 81(d)"]);
    }

    #[test]
    fn other_places_are_phrases() {
        check("first line; EEL Art. 46", &["phrase-first-line", "EEL Article: 46"]);
        check(
            "How do I register, points 1-4",
            &["phrase-how-do-i-register", "phrase-points-numbers"],
        );
        check("Art. 32 of each", &["phrase-art-number-of-each"]);
        check("Art.", &["phrase-art"]);
        check("Arts. 3, item", &["phrase-arts-number-item"]);
        check("", &[]);
    }
}
