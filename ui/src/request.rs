//! Requests and their queries.

use std::borrow::Cow;
use std::cell::OnceCell;
use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date;
use maud::{Markup, html};
use waymark_content::{Answers, Guide};
use waymark_locales::Locale;

use crate::typed::{Field, Typed};

/// The longest query that is read; longer ones are refused. The longest interview needs about 1 kB.
const MAX_QUERY: usize = 8 * 1024;

/// The most characters of a search that are read.
const MAX_WORDS: usize = 200;

/// A request: everything on which a page depends, apart from the guide.
#[derive(Clone, Copy, Debug)]
pub struct Request<'r> {
    /// The path, percent-encoded or not, beginning with `/`.
    pub path: &'r str,
    /// The query without `?`; empty where there is none.
    pub query: &'r str,
    /// The moment for which the page is made.
    pub now: Timestamp,
    /// How links are written.
    pub links: Links,
}

/// How links are written, and whether "now" means anything to the reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Links {
    /// To paths, for the window, which forgets them. The page is read when it is made.
    Live,
    /// To paths, for a browser, which keeps them in its history. The page is read when it is made.
    Browser,
    /// To files, for an exported copy. The page is read at some later time.
    Files,
}

/// The size of text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum TextSize {
    /// As designed: 18 CSS pixels.
    #[default]
    Normal,
    /// A quarter larger.
    Large,
    /// Half as large again.
    Larger,
}

impl TextSize {
    pub(crate) const ALL: [Self; 3] = [Self::Normal, Self::Large, Self::Larger];

    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Normal => "normal",
            Self::Large => "large",
            Self::Larger => "larger",
        }
    }
}

/// How the interview is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum View {
    /// One question a page.
    #[default]
    Steps,
    /// All questions that apply on one page, for helpers who know them.
    Desk,
}

/// Display options, which a reader keeps from page to page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Shown {
    pub(crate) size: TextSize,
    pub(crate) view: View,
    /// The id of the second language.
    pub(crate) with: Option<String>,
    /// Whether the answers are those of an invented person.
    pub(crate) practice: bool,
}

const SIZE: &str = "size";
const WITH: &str = "with";
const VIEW: &str = "view";
const DESK: &str = "desk";
const PRACTICE: &str = "practice";
const YES: &str = "yes";
const ABOUT: &str = "about";
const ASKED: &str = "asked";
const WORDS: &str = "q";
const CARD: &str = "card";
const PER_SHEET: &str = "per";
const EIGHT: &str = "8";

/// The number of cards on a sheet of paper.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum PerSheet {
    /// Each of the size A6.
    #[default]
    Four,
    /// Each as large as A7.
    Eight,
}

impl PerSheet {
    pub(crate) const ALL: [Self; 2] = [Self::Four, Self::Eight];

    pub(crate) fn count(self) -> u8 {
        match self {
            Self::Four => 4,
            Self::Eight => 8,
        }
    }
}

/// The parsed query of a page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Query {
    pub(crate) shown: Shown,
    /// The question whose form was just submitted.
    pub(crate) asked: Option<String>,
    /// The words to search for.
    pub(crate) words: Option<String>,
    /// The ids of the cards to print, as given.
    pub(crate) cards: Vec<String>,
    pub(crate) per_sheet: PerSheet,
    /// The subject of a note, as given.
    pub(crate) about: Option<String>,
    /// Everything else: answers to questions, known or not.
    pub(crate) answers: Answers,
    /// What was typed for dates, by question. A date that can be read is among the answers too.
    pub(crate) typed: BTreeMap<String, Typed>,
}

impl Query {
    /// Parses a query at a moment, for a page in `locale`; `None` if it is too long.
    ///
    /// Unknown display options are ignored, so that a link from another edition keeps its answers. A date may come in
    /// the fields of a form: `stay-until-day=1&stay-until-month=12&stay-until-year=2026`.
    pub(crate) fn parse(
        query: &str,
        guide: &Guide,
        locale: &Locale,
        now: Timestamp,
    ) -> Option<Self> {
        if query.len() > MAX_QUERY {
            return None;
        }
        let questions = guide.content().interview().questions();
        let mut read = Self::default();
        for (name, value) in form_urlencoded::parse(query.as_bytes()) {
            match name.as_ref() {
                SIZE => {
                    let known = TextSize::ALL.into_iter().find(|size| size.as_str() == value);
                    read.shown.size = known.unwrap_or(read.shown.size);
                }
                WITH => read.shown.with = Some(value.into_owned()),
                VIEW if value == DESK => read.shown.view = View::Desk,
                // Whatever the value is: a needless mark is better than a plan of practice that looks like a real
                // one.
                PRACTICE => read.shown.practice = true,
                ABOUT => read.about = Some(value.into_owned()),
                ASKED => read.asked = Some(value.into_owned()),
                WORDS => read.words = Some(cleaned(&value)),
                CARD => read.cards.push(value.into_owned()),
                PER_SHEET if value == EIGHT => read.per_sheet = PerSheet::Eight,
                VIEW | PER_SHEET => {}
                name => match Field::parse(name, questions) {
                    Some((question, field)) => {
                        let typed = read.typed.entry(question.to_owned()).or_default();
                        typed.put(field, value.into_owned());
                    }
                    None => read.answers.give(name, value),
                },
            }
        }
        for (id, typed) in &mut read.typed {
            let Some(question) = questions.find(id) else { continue };
            typed.chosen = chosen(&read.answers, id);
            let answer = typed.read(question, guide, locale, now);
            if answer.is_some() || !typed.faults.is_empty() {
                // An answer given beside the fields is included in what they say, or must wait until they are
                // corrected.
                read.answers = read.answers.without(id);
            }
            if let Some(answer) = answer {
                read.answers.give(id.as_str(), answer);
            }
        }
        read.typed.retain(|_, typed| !typed.is_empty());
        Some(read)
    }

    /// Returns a query with these display options and answers, and nothing else.
    pub(crate) fn keeping(shown: &Shown, answers: Answers) -> Self {
        Self { shown: shown.clone(), answers, ..Self::default() }
    }

    /// Writes the query with its `?`, so that it leads to the same page again; empty if everything is default.
    pub(crate) fn written(&self) -> String {
        self.written_after("")
    }

    /// Writes the query after answers that are already written, with its `?`; empty if everything is default.
    fn written_after(&self, answers: &str) -> String {
        // The serializer begins after the `?`, so that it writes no `&` directly after it.
        let mut query = form_urlencoded::Serializer::for_suffix(format!("?{answers}"), 1);
        let query = query.extend_pairs(self.pairs()).finish();
        if query.len() > 1 { query } else { String::new() }
    }

    /// Returns the query as pairs of names and values, for an address or a form.
    pub(crate) fn pairs(&self) -> Vec<(Cow<'_, str>, Cow<'_, str>)> {
        let mut pairs: Vec<(Cow<'_, str>, Cow<'_, str>)> =
            self.answers.iter().map(|(name, value)| (name.into(), value.into())).collect();
        for (question, typed) in self.typed.iter().filter(|(_, typed)| !typed.faults.is_empty()) {
            pairs.extend(typed.chosen.map(|day| (question.into(), day.to_string().into())));
            let fields = typed.fields();
            pairs.extend(fields.map(|(field, text)| (field.id(question).into(), text.into())));
        }
        let size = match self.shown.size {
            TextSize::Normal => None,
            size @ (TextSize::Large | TextSize::Larger) => Some(size.as_str()),
        };
        let view = match self.shown.view {
            View::Steps => None,
            View::Desk => Some(DESK),
        };
        let per_sheet = match self.per_sheet {
            PerSheet::Four => None,
            PerSheet::Eight => Some(EIGHT),
        };
        let shown = [
            (ASKED, self.asked.as_deref()),
            (SIZE, size),
            (VIEW, view),
            (WITH, self.shown.with.as_deref()),
            (PRACTICE, self.shown.practice.then_some(YES)),
            (WORDS, self.words.as_deref()),
        ];
        let cards = self.cards.iter().map(|card| (CARD, Some(card.as_str())));
        let about = [(PER_SHEET, per_sheet), (ABOUT, self.about.as_deref())];
        for (name, value) in shown.into_iter().chain(cards).chain(about) {
            pairs.extend(value.map(|value| (name.into(), value.into())));
        }
        pairs
    }

    /// Returns as much of the beginning of a query as is read, because somebody may paste a long text into the
    /// search.
    pub(crate) fn beginning(query: &str) -> &str {
        query.get(..query.floor_char_boundary(MAX_QUERY)).unwrap_or_default()
    }
}

/// The reader's state in the form for links.
#[derive(Default)]
pub(crate) struct Kept {
    /// The display options, and the answers that count.
    pub(crate) query: Query,
    /// The same as a suffix for links, with its `?`; empty if everything is default.
    pub(crate) in_links: Markup,
    /// The link to the page of sources, written once: a long plan has hundreds of them.
    pub(crate) to_sources: OnceCell<Markup>,
    /// The answers alone, without a `?`.
    answers: String,
}

impl Kept {
    pub(crate) fn new(shown: &Shown, answers: Answers) -> Self {
        let query = Query::keeping(shown, answers);
        let mut answers = form_urlencoded::Serializer::new(String::new());
        let answers = answers.extend_pairs(query.answers.iter()).finish();
        // A long page has hundreds of links, so this is escaped only once.
        let in_links = html! { (query.written()) };
        Self { query, in_links, to_sources: OnceCell::new(), answers }
    }

    /// Writes the answers that count, followed by a query without answers; empty if everything is default.
    pub(crate) fn written_with(&self, others: &Query) -> String {
        others.written_after(&self.answers)
    }
}

/// Returns the single day that was given to a question beside its fields.
fn chosen(answers: &Answers, question: &str) -> Option<Date> {
    let given = answers.iter().filter(|(id, _)| *id == question);
    let whole = |value: &str| value.parse().ok().filter(|day: &Date| day.to_string() == value);
    let mut days = given.filter_map(|(_, value)| whole(value));
    days.next().filter(|_| days.next().is_none())
}

/// Returns typed words on one line, without invisible characters and those that would reorder the text around them.
pub(crate) fn cleaned(words: &str) -> String {
    let kept = |c: &char| !matches!(c, '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}' | '\u{fffd}');
    let spaced = words.chars().map(|c| if c.is_control() { ' ' } else { c }).filter(kept);
    let line: String = spaced.collect();
    let line = line.split_whitespace().collect::<Vec<_>>().join(" ");
    line.chars().take(MAX_WORDS).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(query: &str) -> Option<Query> {
        let guide = waymark_embedded::guide();
        let now = "2026-12-04T09:00:00+08:00".parse().unwrap();
        Query::parse(query, &guide, guide.locales().source(), now)
    }

    #[test]
    fn a_known_query_is_read_and_written() {
        for query in [
            "",
            "size=large",
            "size=larger",
            "danger=no&family=baby&family=ill&size=large&view=desk",
            "danger=no&asked=where&size=large&with=ar",
            "danger=no&with=ar&q=visa+finished",
            "danger=no&card=stopped&card=lost&per=8",
            "danger=no&practice=yes&about=facts%2Fpreg-fine",
        ] {
            let read = parse(query).expect("it is known");
            assert_eq!(read.written().trim_start_matches('?'), query);
        }
    }

    #[test]
    fn a_query_that_is_too_long_is_refused() {
        assert_eq!(parse(&"a".repeat(MAX_QUERY + 1)), None);
    }

    #[test]
    fn an_unknown_way_of_showing_loses_nothing_else() {
        for unknown in ["size=huge", "size", "size=", "view=all", "view", "per=4", "per=%ff"] {
            for query in
                [format!("{unknown}&danger=no&with=ar"), format!("danger=no&with=ar&{unknown}")]
            {
                assert_eq!(parse(&query).unwrap().written(), "?danger=no&with=ar", "{query}");
            }
        }
        assert_eq!(parse("size=large&size=huge").unwrap().written(), "?size=large");
    }

    #[test]
    fn what_is_marked_for_practice_stays_so() {
        for query in ["practice=yes", "practice", "practice=1"] {
            assert!(parse(query).unwrap().shown.practice, "{query}");
        }
    }

    #[test]
    fn a_date_can_be_typed_in_fields_and_in_any_digits() {
        for (query, expected) in [
            ("stay-until-day=1&stay-until-month=2&stay-until-year=2027", "2027-02-01"),
            ("stay-until-day=۱&stay-until-month=۰۲&stay-until-year=٢٠٢٧", "2027-02-01"),
            ("stay-until-day=31&stay-until-month=2&stay-until-year=2027", "2027-02-31"),
            ("stay-until-day=1&stay-until-month=dec&stay-until-year=26", "2026-12-01"),
            ("stay-until-year=2026-12-01", "2026-12-01"),
            ("stay-until-first-day=1+Dec+2026&stay-until-days=30", "2026-12-31"),
            (
                "arrived-here-day=1&arrived-here-month=12&arrived-here-year=2026&arrived-here-time=9.30",
                "2026-12-01T09:30",
            ),
            (
                "arrived-here-day=1&arrived-here-month=12&arrived-here-year=2026&arrived-here-time=",
                "2026-12-01",
            ),
            // A day that is chosen is the answer, whatever is left in fields that are not seen then.
            ("arrived-here=2026-12-04&arrived-here-day=1", "2026-12-04"),
            ("arrived-here=2026-12-03&arrived-here-time=9pm", "2026-12-03T21:00"),
            ("arrived-here=&arrived-here-day=1+Dec+2026", "2026-12-01"),
        ] {
            let answers = parse(query).unwrap().answers;
            assert_eq!(
                answers.iter().map(|(_, value)| value).collect::<Vec<_>>(),
                [expected],
                "{query}"
            );
        }
    }

    #[test]
    fn what_cannot_be_read_is_no_answer_and_stays_as_it_was_typed() {
        for (query, faults) in [
            ("stay-until-day=31", 2),
            ("stay-until-day=1&stay-until-month=Dezembr&stay-until-year=2026", 1),
            ("stay-until-day=03%2F04%2F2026", 1),
            ("arrived-here=2026-12-03&arrived-here-time=late", 1),
        ] {
            let read = parse(query).unwrap();
            assert_eq!(
                read.typed.values().map(|typed| typed.faults.len()).sum::<usize>(),
                faults,
                "{query}"
            );
            assert!(read.answers.is_empty(), "{query}");
            assert_eq!(read.written(), format!("?{query}"));
        }
        let empty = parse("stay-until-day=&stay-until-month=+&stay-until-year=").unwrap();
        assert_eq!(empty, Query::default());
    }

    #[test]
    fn words_to_search_for_are_one_visible_line() {
        for (query, expected) in [
            ("q=visa%20%20finished%0a", "visa finished"),
            ("q=%00%e2%80%aevisa%e2%81%a6", "visa"),
            // An unpaired surrogate.
            ("q=%ed%a0%80visa", "visa"),
            ("q=%d8%a7%d9%84%e2%80%8c%d8%a7", "ال\u{200c}ا"),
            ("q=", ""),
        ] {
            assert_eq!(parse(query).unwrap().words.as_deref(), Some(expected), "{query}");
        }
        let long = format!("q={}", "é".repeat(3 * MAX_QUERY));
        let words = parse(Query::beginning(&long)).unwrap().words.unwrap();
        assert_eq!(words, "é".repeat(MAX_WORDS));
    }

    #[test]
    fn no_question_has_the_name_of_something_else() {
        let guide = waymark_embedded::guide();
        for name in [SIZE, VIEW, WITH, PRACTICE, ABOUT, ASKED, WORDS, CARD, PER_SHEET] {
            assert!(guide.content().interview().questions().find(name).is_none(), "{name}");
        }
    }
}
