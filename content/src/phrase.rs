//! Short phrases of the content, such as "in force 1 January 2024", whose dates and numbers become variables.

use jiff::civil::Date;
use waymark_locales::{Argument, Locale, Month, Text};

/// A phrase as a pattern with variables, so that one message covers every phrase that differs only in dates and
/// numbers.
///
/// `in force 1 January 2024` has the pattern `in-force-day` and the variable `$day`. A second day is `$day-2`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Phrase {
    written: String,
    pattern: String,
    values: Vec<(&'static str, Part)>,
}

/// A date, number or term in a phrase.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Part {
    Day(Date),
    Month(Month),
    Year(i16),
    Years(i16, i16),
    /// A number of a heading or point, such as `7.1.1`. It is not a quantity, so it is not formatted.
    Number(String),
    Numbers(String, String),
    /// A Chinese term.
    Term(String),
}

impl Phrase {
    /// Reads a phrase. Total: every text has a pattern, although there may be no message for it.
    pub(crate) fn parse(written: &str) -> Self {
        let words: Vec<&str> = written
            .split(|c: char| c.is_whitespace() || ",;:()\"/".contains(c))
            .flat_map(|word| word.split_inclusive("mid-"))
            .map(|word| word.trim_matches(['.', '-']))
            .filter(|word| !word.is_empty())
            .collect();
        let mut phrase =
            Self { written: written.to_owned(), pattern: String::new(), values: Vec::new() };
        let mut rest = words.as_slice();
        while !rest.is_empty() {
            let (part, length) = part(rest);
            let (words, after) = rest.split_at_checked(length).unwrap_or((rest, &[]));
            match part.and_then(|part| phrase.take(part)) {
                Some(name) => phrase.add(name),
                None => words.iter().for_each(|word| phrase.add(word)),
            }
            rest = after;
        }
        phrase
    }

    /// Returns the phrase from the content, in English.
    pub(crate) fn written(&self) -> &str {
        &self.written
    }

    /// Returns the id of the message for this phrase, in the group `group`.
    pub(crate) fn message_id(&self, group: &str) -> String {
        format!("{group}-{}", self.pattern)
    }

    /// Returns the phrase in a language; `None` if there is no message for its pattern.
    pub(crate) fn text<'l>(&self, group: &str, l: &'l Locale) -> Option<Text<'l>> {
        let values = self.values.iter().map(|(name, part)| (*name, part.argument(l)));
        l.text_with(&self.message_id(group), values.collect())
    }

    /// Returns whether this may be the heading of a page: it begins with a capital letter and contains no date or
    /// number.
    pub(crate) fn is_heading(&self) -> bool {
        self.values.is_empty() && self.written.starts_with(|c: char| c.is_ascii_uppercase())
    }

    /// Adds a part and returns the name of its variable; `None` if the names for this kind are used up.
    fn take(&mut self, part: Part) -> Option<&'static str> {
        let names: [&str; 3] = match part {
            Part::Day(_) => ["day", "day-2", "day-3"],
            Part::Month(_) => ["month", "month-2", "month-3"],
            Part::Year(_) => ["year", "year-2", "year-3"],
            Part::Years(..) => ["years", "years-2", "years-3"],
            Part::Number(_) => ["number", "number-2", "number-3"],
            Part::Numbers(..) => ["numbers", "numbers-2", "numbers-3"],
            Part::Term(_) => ["term", "term-2", "term-3"],
        };
        let free = |name: &&str| self.values.iter().all(|(taken, _)| taken != name);
        let name = names.into_iter().find(free)?;
        self.values.push((name, part));
        names.first().copied()
    }

    fn add(&mut self, word: &str) {
        let letters = word.chars().filter(|c| *c != '\'' && *c != '’');
        let letters =
            letters.map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' });
        if !self.pattern.is_empty() {
            self.pattern.push('-');
        }
        self.pattern.extend(letters);
    }
}

impl Part {
    fn argument(&self, l: &Locale) -> Argument {
        match self {
            Self::Day(day) => (*day).into(),
            Self::Month(month) => (*month).into(),
            Self::Year(year) => Argument::Year(*year),
            Self::Years(from, to) => {
                l.provision_span(Argument::Year(*from), Argument::Year(*to)).into()
            }
            Self::Number(number) | Self::Term(number) => number.as_str().into(),
            Self::Numbers(from, to) => l.provision_span(from.as_str(), to.as_str()).into(),
        }
    }
}

/// Returns the date, number or term with which the words begin, and how many words it takes.
fn part(words: &[&str]) -> (Option<Part>, usize) {
    let (Some(first), next) = (words.first(), |place: usize| words.get(place).copied()) else {
        return (None, 1);
    };
    // In "16 June and 6 October 2025" the year of the first day comes only with the second.
    let year_after = |place: usize| words.get(place..)?.iter().find_map(|word| year(word));
    if let (Some(day), Some(month)) = (day(first), next(1).and_then(month)) {
        let date = year_after(2).and_then(|year| Date::new(year, month, day).ok());
        let length = if date.is_some() && next(2).and_then(year).is_some() { 3 } else { 2 };
        return (date.map(Part::Day), length);
    }
    if let Some(month) = month(first) {
        let length = if next(1).and_then(year).is_some() { 2 } else { 1 };
        let found = year_after(1).and_then(|year| Month::new(year, month));
        return (found.map(Part::Month), if found.is_some() { length } else { 1 });
    }
    if first.chars().all(|c| !c.is_ascii()) {
        return (Some(Part::Term((*first).to_owned())), 1);
    }
    if let Some(year) = year(first) {
        return (Some(Part::Year(year)), 1);
    }
    let number = |word: &str| {
        word.starts_with(|c: char| c.is_ascii_digit())
            && word.chars().all(|c| c.is_ascii_digit() || c == '.')
    };
    match first.split_once('-') {
        Some((from, to)) => match (year(from), year(to)) {
            (Some(from), Some(to)) => (Some(Part::Years(from, to)), 1),
            _ if number(from) && number(to) => {
                (Some(Part::Numbers(from.to_owned(), to.to_owned())), 1)
            }
            _ => (None, 1),
        },
        None => (number(first).then(|| Part::Number((*first).to_owned())), 1),
    }
}

fn day(word: &str) -> Option<i8> {
    word.parse().ok().filter(|day| (1..=31).contains(day))
}

fn month(word: &str) -> Option<i8> {
    const MONTHS: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    MONTHS.iter().zip(1..).find(|(name, _)| **name == word).map(|(_, number)| number)
}

fn year(word: &str) -> Option<i16> {
    word.parse().ok().filter(|year| word.len() == 4 && (1900..2100).contains(year))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(written: &str, pattern: &str, values: &[(&str, Part)]) {
        let phrase = Phrase::parse(written);
        assert_eq!(phrase.pattern, pattern);
        assert_eq!(phrase.values, values);
    }

    fn month_of(year: i16, number: i8) -> Part {
        Part::Month(Month::new(year, number).unwrap())
    }

    fn day_of(year: i16, month: i8, day: i8) -> Part {
        Part::Day(Date::new(year, month, day).unwrap())
    }

    #[test]
    fn dates_are_taken_out_as_exact_as_they_are() {
        check("in force 12 January 2024", "in-force-day", &[("day", day_of(2024, 1, 12))]);
        check("June 2026", "month", &[("month", month_of(2026, 6))]);
        check("1980 text", "year-text", &[("year", Part::Year(1980))]);
        check("2016-2017", "years", &[("years", Part::Years(2016, 2017))]);
        check(
            "2018 text, amended 2020",
            "year-text-amended-year",
            &[("year", Part::Year(2018)), ("year-2", Part::Year(2020))],
        );
    }

    #[test]
    fn a_date_without_a_year_has_that_of_the_next() {
        check(
            "16 June and 6 October 2025",
            "day-and-day",
            &[("day", day_of(2025, 6, 16)), ("day-2", day_of(2025, 10, 6))],
        );
        check(
            "February to October 2025",
            "month-to-month",
            &[("month", month_of(2025, 2)), ("month-2", month_of(2025, 10))],
        );
    }

    #[test]
    fn numbers_and_terms_are_taken_out() {
        check("section 7.1.1", "section-number", &[("number", Part::Number("7.1.1".into()))]);
        check(
            "points 1-4",
            "points-numbers",
            &[("numbers", Part::Numbers("1".into(), "4".into()))],
        );
        check(
            "text search for 难民",
            "text-search-for-term",
            &[("term", Part::Term("难民".into()))],
        );
    }

    #[test]
    fn what_is_no_date_stays_in_the_pattern() {
        check("31 June 2025", "31-june-year", &[("year", Part::Year(2025))]);
        check("May be so", "may-be-so", &[]);
        check("mid-2015", "mid-year", &[("year", Part::Year(2015))]);
        check("", "", &[]);
    }

    #[test]
    fn a_fourth_value_of_a_kind_stays_in_the_pattern() {
        let year = |name, year| (name, Part::Year(year));
        check(
            "text 2018 2020 2021 amended 2024",
            "text-year-year-year-amended-2024",
            &[year("year", 2018), year("year-2", 2020), year("year-3", 2021)],
        );
    }

    #[test]
    fn a_heading_begins_with_a_capital_letter() {
        assert!(Phrase::parse("Can I apply").is_heading());
        assert!(!Phrase::parse("first line").is_heading());
        assert!(!Phrase::parse("In force 2024").is_heading());
    }
}
