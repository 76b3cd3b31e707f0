//! Queries: they contain everything that pages know of a reader.

pub(crate) mod key;
mod shown;

use std::borrow::Cow;
use std::cell::OnceCell;
use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date;
use maud::{Markup, html};
use waymark_content::{Answers, Guide};
use waymark_locales::Locale;

use crate::typed::{Field, Typed};
use key::KEYS;

pub(crate) use key::cleaned;
pub(crate) use shown::{PerSheet, Shown, TextSize, View};

/// The longest query that is read; longer ones are refused. The longest interview needs about 1 kB.
const MAX_QUERY: usize = 8 * 1024;

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
            if let Some(key) = key::get(&name) {
                (key.read)(&mut read, value);
                continue;
            }
            match Field::parse(&name, questions) {
                Some((question, field)) => {
                    let typed = read.typed.entry(question.to_owned()).or_default();
                    typed.put(field, value.into_owned());
                }
                None => read.answers.give(name, value),
            }
        }
        for (id, typed) in &mut read.typed {
            let Some(question) = questions.get(id) else { continue };
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

    /// Returns the query with its `?`, as in the address of the page; empty if everything is default.
    pub(crate) fn to_query_string(&self) -> String {
        self.query_string_after("")
    }

    /// Returns the query with its `?`, after answers that are already written; empty if everything is default.
    fn query_string_after(&self, answers: &str) -> String {
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
        for key in &KEYS {
            pairs
                .extend((key.write)(self).into_iter().map(|value| (key.name.into(), value.into())));
        }
        pairs
    }

    /// Returns as much of the beginning of a query as is read, because somebody may paste a long text into the
    /// search.
    pub(crate) fn beginning(query: &str) -> &str {
        query.get(..query.floor_char_boundary(MAX_QUERY)).unwrap_or_default()
    }
}

/// Returns what the next person keeps of a query: how pages are shown. It is read without a guide, as for the window.
#[must_use]
pub fn for_next_person(query: &str) -> String {
    let pairs = form_urlencoded::parse(query.as_bytes());
    let kept = pairs.filter(|(name, _)| key::get(name).is_some_and(|key| key.stays));
    form_urlencoded::Serializer::new(String::new()).extend_pairs(kept).finish()
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
        let in_links = html! { (query.to_query_string()) };
        Self { query, in_links, to_sources: OnceCell::new(), answers }
    }

    /// Returns the answers that count with their `?`, followed by a query without answers; empty if everything is default.
    pub(crate) fn query_string_with(&self, others: &Query) -> String {
        others.query_string_after(&self.answers)
    }
}

/// Returns the single day that was given to a question beside its fields.
fn chosen(answers: &Answers, question: &str) -> Option<Date> {
    let given = answers.iter().filter(|(id, _)| *id == question);
    let whole = |value: &str| value.parse().ok().filter(|day: &Date| day.to_string() == value);
    let mut days = given.filter_map(|(_, value)| whole(value));
    days.next().filter(|_| days.next().is_none())
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
            assert_eq!(read.to_query_string().trim_start_matches('?'), query);
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
                assert_eq!(
                    parse(&query).unwrap().to_query_string(),
                    "?danger=no&with=ar",
                    "{query}"
                );
            }
        }
        assert_eq!(parse("size=large&size=huge").unwrap().to_query_string(), "?size=large");
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
            assert_eq!(read.to_query_string(), format!("?{query}"));
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
        assert_eq!(words, "é".repeat(key::MAX_WORDS));
    }

    #[test]
    fn the_next_person_keeps_how_pages_are_shown_and_nothing_else() {
        let all = "danger=no&asked=where&size=large&view=desk&with=ar&practice=yes&q=visa&card=lost&per=8&about=plan";
        let read = parse(all).unwrap();
        assert_eq!(read.to_query_string(), format!("?{all}"), "every key is in it");
        let shown = Shown { practice: false, ..read.shown };
        let kept = Query::keeping(&shown, Answers::default()).to_query_string();
        assert_eq!(format!("?{}", for_next_person(all)), kept);
        assert_eq!(kept, "?size=large&view=desk&with=ar");
        assert_eq!(for_next_person("danger=no"), "");
    }

    #[test]
    fn no_question_has_the_name_of_something_else() {
        let guide = waymark_embedded::guide();
        for key in &KEYS {
            let name = key.name;
            assert!(guide.content().interview().questions().get(name).is_none(), "{name}");
        }
    }
}
