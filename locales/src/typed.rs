//! Reads days and times as people write them. Nothing is guessed: an ambiguous date is refused.

use std::collections::BTreeSet;
use std::ops::RangeInclusive;

use jiff::civil::{Date, Time, Weekday, date};

use crate::format::{Cldr, Formats as _};
use crate::info::{LocaleInfo, Mark};
use crate::locale::Locale;
use crate::locales::Locales;
use crate::spelling::{Half, Spelling, folded};

/// What somebody typed into the three fields of a date.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TypedDate {
    /// The day; or the whole date if the other fields are empty.
    pub day: String,
    /// The month, as a number or a name.
    pub month: String,
    /// The year.
    pub year: String,
}

/// A field of a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum DatePart {
    Day,
    Month,
    Year,
}

/// Why a field cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unread {
    /// It is empty.
    Missing,
    /// It contains no day, month or year.
    Unreadable,
    /// It contains a whole date that can be read in more than one way.
    Unclear,
}

impl TypedDate {
    /// Returns every field with its text.
    #[must_use]
    pub fn parts(&self) -> [(DatePart, &str); 3] {
        let Self { day, month, year } = self;
        [(DatePart::Day, day), (DatePart::Month, month), (DatePart::Year, year)]
    }

    /// Returns whether nothing was typed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.parts().iter().all(|(_, typed)| typed.trim().is_empty())
    }
}

impl Locales {
    /// Reads a date as people write it, in the language `locale` or any other: `2026-02-31`, even if there is no such
    /// day.
    ///
    /// A year of two digits is accepted if only one year of `years` ends with them. One field may hold the whole
    /// date. If its numbers can be read in two ways, the usual order of the language decides, but only if all its
    /// regions share that order.
    ///
    /// ```
    /// use waymark_locales::{DatePart, Locales, Stale, TypedDate, Unread, Values};
    ///
    /// let mut files = waymark_folder::read_locales(".".as_ref()).expect("the folder can be read").files;
    /// files.retain(|path, _| !path.contains("/guide/"));
    /// let locales = Locales::load(files, Values::new(), None, &Stale::new(), &[]).expect("these texts have no fault");
    /// let english = locales.source();
    /// let typed = |day: &str| TypedDate { day: day.into(), ..TypedDate::default() };
    /// assert_eq!(locales.read_date(english, &typed("1 Dec 2026"), 2000..=2026), Ok("2026-12-01".into()));
    /// assert_eq!(
    ///     locales.read_date(english, &typed("03/04/2026"), 2000..=2026),
    ///     Err(vec![(DatePart::Day, Unread::Unclear)]),
    /// );
    /// ```
    ///
    /// # Errors
    ///
    /// Returns each field that cannot be read, and why.
    pub fn read_date(
        &self,
        locale: &Locale,
        typed: &TypedDate,
        years: RangeInclusive<i16>,
    ) -> Result<String, Vec<(DatePart, Unread)>> {
        let languages = self.spelled_from(locale);
        let day = languages.day(&typed.day);
        let month = languages.month(&typed.month);
        let year = year(languages.alone(&typed.year, Mark::Year), &years);
        if let (Some(day), Some(month), Some(year)) = (day, month, year) {
            return Ok(written((year, month, day)));
        }
        let unread = |typed: &str| {
            if tokens(typed).is_empty() { Unread::Missing } else { Unread::Unreadable }
        };
        let read = [day.is_some(), month.is_some(), year.is_some()];
        let failed = typed.parts().into_iter().zip(read).filter(|(_, read)| !read);
        let failed: Vec<_> = failed.map(|((part, typed), _)| (part, unread(typed))).collect();
        let given: Vec<_> =
            typed.parts().into_iter().filter(|(_, typed)| !tokens(typed).is_empty()).collect();
        // A whole date counts only if nothing else is typed: another field could contradict it.
        match given.as_slice() {
            [(part, whole)] if failed.contains(&(*part, Unread::Unreadable)) => {
                match languages.whole(whole, &years) {
                    Ok(date) => Ok(date),
                    Err(Unread::Unclear) => Err(vec![(*part, Unread::Unclear)]),
                    Err(Unread::Missing | Unread::Unreadable) => Err(failed),
                }
            }
            _ => Err(failed),
        }
    }

    /// Reads a time as people write it: `9h30`, `9:30`, `9 pm`; `None` if it is not a time. Without AM or PM, hours
    /// are counted from midnight.
    #[must_use]
    pub fn read_time(&self, locale: &Locale, typed: &str) -> Option<Time> {
        self.spelled_from(locale).time(typed)
    }

    /// Returns the spelling of a language, followed by those of all others.
    fn spelled_from<'l>(&'l self, locale: &'l Locale) -> Languages<'l> {
        let others =
            self.all().filter(|other| other.id() != locale.id()).map(Locale::spelling).collect();
        Languages { own: locale.spelling(), others }
    }
}

/// Returns a date as this language formats it, if reading it in the same language gives another day or none. Then its
/// data contradict each other.
#[must_use]
pub fn misread_date(info: &LocaleInfo) -> Option<String> {
    let (formats, own) = (Cldr::new(&info.formats), Spelling::new(info));
    let languages = Languages { own: &own, others: Vec::new() };
    [date(2026, 12, 1), date(2026, 3, 11), date(2026, 11, 30)].into_iter().find_map(|date| {
        let written = formats.date(date);
        let read = languages.whole(&written, &(2000..=2099));
        (read != Ok(date.to_string())).then_some(written)
    })
}

/// Reads a whole number in digits of any script; `None` for anything else.
#[must_use]
pub fn read_count(typed: &str) -> Option<i32> {
    match tokens(typed).as_slice() {
        [Token::Number(digits)] => digits.parse().ok(),
        _ => None,
    }
}

/// A part of a typed date.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Token {
    Number(String),
    /// Words with only spaces between them.
    Words(String),
    Sign(char),
}

/// Splits typed text. The full stops of abbreviations are dropped: `déc.`, `a.m.`.
fn tokens(typed: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut apart = false;
    for c in folded(typed).chars() {
        if c.is_whitespace() {
            apart = true;
            continue;
        }
        match tokens.last_mut() {
            Some(Token::Number(digits)) if !apart && c.is_ascii_digit() => digits.push(c),
            Some(Token::Words(_)) if !apart && c == '.' => {}
            Some(Token::Words(words)) if c.is_alphabetic() => {
                words.extend(apart.then_some(' '));
                words.push(c);
            }
            _ if c.is_ascii_digit() => tokens.push(Token::Number(c.to_string())),
            _ if c.is_alphabetic() => tokens.push(Token::Words(c.to_string())),
            _ => tokens.push(Token::Sign(c)),
        }
        apart = false;
    }
    tokens
}

/// Year, month and day, which may not exist as a date.
type Parts = (i16, i8, i8);

/// The same, with the year as typed.
type Reading<'t> = (&'t str, i8, i8);

fn written((year, month, day): Parts) -> String {
    format!("{year:04}-{month:02}-{day:02}")
}

/// Returns the years of `years` that digits can mean: the year itself, or those that end with the two digits.
fn years_of(digits: &str, years: &RangeInclusive<i16>) -> Vec<i16> {
    let Ok(number) = digits.parse::<i16>() else { return Vec::new() };
    match digits.len() {
        4 => vec![number],
        2 => [1900, 2000]
            .map(|century| century + number)
            .into_iter()
            .filter(|year| years.contains(year))
            .collect(),
        _ => Vec::new(),
    }
}

fn year(digits: Option<String>, years: &RangeInclusive<i16>) -> Option<i16> {
    one_of(&years_of(&digits?, years))
}

fn one_of(years: &[i16]) -> Option<i16> {
    match years {
        [year] => Some(*year),
        _ => None,
    }
}

/// Reads a day or a month of at most `most`.
fn up_to(digits: &str, most: i8) -> Option<i8> {
    let number = digits.parse().ok().filter(|_| digits.len() <= 2);
    number.filter(|number| (1..=most).contains(number))
}

const DAYS: i8 = 31;
const MONTHS: i8 = 12;

/// The spelling of the language of the page, and those of all others, which are asked if it has no answer.
struct Languages<'l> {
    own: &'l Spelling,
    others: Vec<&'l Spelling>,
}

/// The numbers and names that were found in a field with a whole date.
#[derive(Default)]
struct Whole {
    numbers: Vec<(String, Option<Mark>)>,
    month: Option<i8>,
    weekday: Option<Weekday>,
}

impl Languages<'_> {
    /// Returns what a word means in the language of the page; if it has no such word, its meaning in the others, if
    /// they agree.
    fn find<T: Copy + PartialEq>(&self, look: impl Fn(&Spelling) -> Option<T>) -> Option<T> {
        look(self.own).or_else(|| {
            let mut found = self.others.iter().filter_map(|other| look(other));
            let first = found.next()?;
            found.all(|other| other == first).then_some(first)
        })
    }

    /// Returns the number of a field that contains nothing else, except for its mark and a full stop.
    fn alone(&self, typed: &str, own: Mark) -> Option<String> {
        let mut tokens = tokens(typed);
        tokens.pop_if(|last| matches!(last, Token::Sign('.' | ',')));
        match tokens.as_slice() {
            [Token::Number(digits)] => Some(digits.clone()),
            [Token::Number(digits), Token::Words(word)] => {
                (self.find(|spelling| spelling.mark(word)) == Some(own)).then(|| digits.clone())
            }
            _ => None,
        }
    }

    fn day(&self, typed: &str) -> Option<i8> {
        up_to(&self.alone(typed, Mark::Day)?, DAYS)
    }

    fn month(&self, typed: &str) -> Option<i8> {
        match tokens(typed).as_slice() {
            [Token::Words(name)] => self.find(|spelling| spelling.month(name)),
            _ => up_to(&self.alone(typed, Mark::Month)?, MONTHS),
        }
    }

    /// Reads a whole date.
    fn whole(&self, typed: &str, years: &RangeInclusive<i16>) -> Result<String, Unread> {
        let whole = self.parts_of(typed).ok_or(Unread::Unreadable)?;
        let orders: &[&[Mark]] = match whole.month {
            Some(_) => &[&[Mark::Day, Mark::Year], &[Mark::Year, Mark::Day]],
            None => &[
                &[Mark::Day, Mark::Month, Mark::Year],
                &[Mark::Month, Mark::Day, Mark::Year],
                &[Mark::Year, Mark::Month, Mark::Day],
            ],
        };
        // All orders are tried, even those that give an impossible date: whoever typed it may have meant exactly
        // that, and is told so instead of silently getting another day.
        let fits = |reading: &Reading<'_>| {
            whole.weekday.is_none() || whole.year_of(reading, years).is_some()
        };
        let readings: Vec<Option<Reading<'_>>> =
            orders.iter().map(|order| whole.read(order).filter(fits)).collect();
        let ways: BTreeSet<Reading<'_>> = readings.iter().copied().flatten().collect();
        // The first of the orders has the day first.
        let day_first = readings.first().copied().flatten().filter(|_| self.decides(&whole));
        let reading = match (ways.len(), day_first) {
            (0, _) => return Err(Unread::Unreadable),
            (1, _) => ways.first(),
            (_, Some(_)) => day_first.as_ref(),
            _ => None,
        };
        let reading = reading.ok_or(Unread::Unclear)?;
        whole
            .year_of(reading, years)
            .map(|year| written((year, reading.1, reading.2)))
            .ok_or(Unread::Unreadable)
    }

    /// Returns whether the order of the language settles that the day comes before the month. With a year of two
    /// digits it does not, because that could be a day too.
    fn decides(&self, whole: &Whole) -> bool {
        self.own.is_day_first() && whole.numbers.iter().any(|(digits, _)| digits.len() == 4)
    }

    /// Finds the numbers and names of a whole date; `None` if the field contains anything else.
    fn parts_of(&self, typed: &str) -> Option<Whole> {
        let mut whole = Whole::default();
        let mut after_number = false;
        for token in self.divided(typed) {
            let was_number = after_number;
            after_number = matches!(token, Token::Number(_));
            match token {
                Token::Number(digits) => whole.numbers.push((digits, None)),
                Token::Sign(
                    '.' | '/' | '-' | '\u{2010}'..='\u{2014}' | ',' | '،' | '、' | '(' | ')',
                ) => {}
                Token::Sign(_) => return None,
                Token::Words(word) => {
                    // Only directly after a number is a word its mark; elsewhere the same word may be a name.
                    let last = whole.numbers.last_mut().filter(|_| was_number);
                    if let Some((last, mark)) = last.zip(self.find(|spelling| spelling.mark(&word)))
                    {
                        last.1 = Some(mark);
                    } else if let Some(weekday) = self.find(|spelling| spelling.weekday(&word)) {
                        if whole.weekday.replace(weekday).is_some() {
                            return None;
                        }
                    } else {
                        let month = self.find(|spelling| spelling.month(&word))?;
                        if whole.month.replace(month).is_some() {
                            return None;
                        }
                    }
                }
            }
        }
        Some(whole)
    }

    /// Splits marks from the names that follow them in typed text: `er déc`, `h pm`, `日星期日`.
    fn divided(&self, typed: &str) -> Vec<Token> {
        let divide = |token| match token {
            Token::Words(words) => match self.mark_and_name(&words) {
                Some((mark, name)) => vec![Token::Words(mark), Token::Words(name)],
                None => vec![Token::Words(words)],
            },
            Token::Number(_) | Token::Sign(_) => vec![token],
        };
        tokens(typed).into_iter().flat_map(divide).collect()
    }

    fn mark_and_name(&self, words: &str) -> Option<(String, String)> {
        self.find(|spelling| {
            spelling.marked(words).find(|(_, name)| {
                self.find(|spelling| spelling.weekday(name)).is_some()
                    || self.find(|spelling| spelling.month(name)).is_some()
                    || self.find(|spelling| spelling.half(name)).is_some()
            })
        })
        .map(|(mark, name)| (mark.to_owned(), name.to_owned()))
    }

    fn time(&self, typed: &str) -> Option<Time> {
        let mut numbers: Vec<String> = Vec::new();
        let (mut half, mut minute_is_marked) = (None, false);
        for token in self.divided(typed) {
            match token {
                Token::Number(digits) => numbers.push(digits),
                Token::Sign(':' | '.') if numbers.len() == 1 => {}
                Token::Sign(_) => return None,
                Token::Words(word) => {
                    let mark = self.find(|spelling| spelling.mark(&word));
                    match (mark, numbers.len()) {
                        (Some(Mark::Hour), 1) => {}
                        (Some(Mark::Minute), 2) => minute_is_marked = true,
                        _ => {
                            let found = self.find(|spelling| spelling.half(&word))?;
                            if half.replace(found).is_some() {
                                return None;
                            }
                        }
                    }
                }
            }
        }
        let (hour, minute) = match numbers.as_slice() {
            [hour] if hour.len() <= 2 => (hour.parse().ok()?, 0),
            [both] if (3..=4).contains(&both.len()) => {
                // Without a sign the last two digits are the minutes: `0930`.
                let both: i16 = both.parse().ok()?;
                (i8::try_from(both / 100).ok()?, i8::try_from(both % 100).ok()?)
            }
            // `9:5` may be 9:05 or 9:50, so a single digit needs its mark.
            [hour, minute] if minute.len() == 2 || minute_is_marked => {
                (hour.parse().ok()?, minute.parse().ok()?)
            }
            _ => return None,
        };
        let hour = match half {
            Some(Half::BeforeNoon) if hour == 12 => 0,
            // 13 AM contradicts itself; 13 PM does not.
            Some(Half::BeforeNoon) if hour > 12 => return None,
            Some(Half::AfterNoon) if hour < 12 => hour.checked_add(12)?,
            _ => hour,
        };
        Time::new(hour, minute, 0, 0).ok()
    }
}

impl Whole {
    /// Returns what the numbers mean in this order; `None` if they cannot stand in it.
    fn read(&self, order: &[Mark]) -> Option<Reading<'_>> {
        let marked = self.numbers.iter().zip(order);
        let fits = self.numbers.len() == order.len()
            && marked.into_iter().all(|((_, mark), place)| mark.is_none_or(|mark| mark == *place));
        let number = |wanted: Mark| {
            let place = order.iter().position(|mark| *mark == wanted)?;
            self.numbers.get(place).map(|(digits, _)| digits.as_str()).filter(|_| fits)
        };
        let day = up_to(number(Mark::Day)?, DAYS)?;
        let month = self.month.or_else(|| up_to(number(Mark::Month)?, MONTHS))?;
        let year = number(Mark::Year).filter(|digits| [2, 4].contains(&digits.len()))?;
        Some((year, month, day))
    }

    /// Returns the only year that a reading can mean, if the weekday beside it fits.
    fn year_of(
        &self,
        (digits, month, day): &Reading<'_>,
        years: &RangeInclusive<i16>,
    ) -> Option<i16> {
        let mut all = years_of(digits, years);
        if let Some(weekday) = self.weekday {
            all.retain(|year| {
                Date::new(*year, *month, *day).is_ok_and(|date| date.weekday() == weekday)
            });
        }
        one_of(&all)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::LazyLock;

    use super::*;
    use crate::locales::Stale;
    use crate::testing::interface;
    use crate::value::Values;

    /// Names are read once for all tests.
    static LOCALES: LazyLock<Locales> = LazyLock::new(|| {
        Locales::load(interface(), Values::new(), None, &Stale::new(), &[]).unwrap()
    });

    const PAST: RangeInclusive<i16> = 2000..=2026;
    const AROUND: RangeInclusive<i16> = 2016..=2036;

    #[track_caller]
    fn typed(
        language: &str,
        [day, month, year]: [&str; 3],
        years: RangeInclusive<i16>,
    ) -> Result<String, Vec<(DatePart, Unread)>> {
        let typed = TypedDate { day: day.into(), month: month.into(), year: year.into() };
        LOCALES.read_date(LOCALES.get(language).unwrap(), &typed, years)
    }

    #[test]
    fn fields_are_read_as_people_write_them() {
        for (language, fields, expected) in [
            ("en", ["1", "12", "2026"], "2026-12-01"),
            ("en", ["01", "02", "2027"], "2027-02-01"),
            ("en", ["1st", "December", "2026"], "2026-12-01"),
            ("en", ["22nd", "sept", "2026"], "2026-09-22"),
            ("en", [" 3rd ", "SEP.", "2026"], "2026-09-03"),
            ("en", ["4", "dec", "26"], "2026-12-04"),
            ("fr", ["1er", "décembre", "2026"], "2026-12-01"),
            ("fr", ["1", "decembre", "2026"], "2026-12-01"),
            ("fr", ["1", "déc.", "2026"], "2026-12-01"),
            ("fr", ["14", "juil", "2026"], "2026-07-14"),
            ("fr", ["14", "AOÛT", "2026"], "2026-08-14"),
            ("fr", ["14", "f\u{e9}v", "2026"], "2026-02-14"),
            ("fr", ["14", "December", "2026"], "2026-12-14"),
            ("so", ["4", "Luulyo", "2026"], "2026-07-04"),
            ("so", ["4", "Oktoobar", "2026"], "2026-10-04"),
            ("ar", ["٤", "ديسمبر", "٢٠٢٦"], "2026-12-04"),
            ("ar", ["٤", "أغسطس", "٢٠٢٦"], "2026-08-04"),
            ("ar", ["٤", "اغسطس", "٢٠٢٦"], "2026-08-04"),
            ("ar", ["4", "كانون الأول", "2026"], "2026-12-04"),
            ("ar", ["4", "شباط", "2026"], "2026-02-04"),
            ("ar", ["4", "أوت", "2026"], "2026-08-04"),
            ("zh-Hans", ["1日", "12月", "2026年"], "2026-12-01"),
            ("zh-Hans", ["1号", "十二月", "２０２６"], "2026-12-01"),
            ("zh-Hans", ["1", "２月", "2026"], "2026-02-01"),
            ("en", ["\u{2066}1\u{2069}", "\u{a0}12\u{200f}", "2026\u{202f}"], "2026-12-01"),
            ("en", ["31", "2", "2026"], "2026-02-31"),
        ] {
            assert_eq!(
                typed(language, fields, AROUND).as_deref(),
                Ok(expected),
                "{language} {fields:?}"
            );
        }
    }

    #[test]
    fn digits_of_every_script_are_read() {
        for (script, fields) in [
            ("Arabic", ["١٢", "٠٩", "٢٠٢٦"]),
            ("Persian", ["۱۲", "۰۹", "۲۰۲۶"]),
            ("Devanagari", ["१२", "०९", "२०२६"]),
            ("Bengali", ["১২", "০৯", "২০২৬"]),
            ("Burmese", ["၁၂", "၀၉", "၂၀၂၆"]),
            ("Khmer", ["១២", "០៩", "២០២៦"]),
            ("Tibetan", ["༡༢", "༠༩", "༢༠༢༦"]),
            ("Thai", ["๑๒", "๐๙", "๒๐๒๖"]),
            ("N'Ko", ["߁߂", "߀߉", "߂߀߂߆"]),
            ("wide", ["１２", "０９", "２０２６"]),
            ("bold, one of five sets without a gap", ["𝟏𝟐", "𝟎𝟗", "𝟐𝟎𝟐𝟔"]),
            (
                "Rohingya",
                [
                    "\u{10d31}\u{10d32}",
                    "\u{10d30}\u{10d39}",
                    "\u{10d32}\u{10d30}\u{10d32}\u{10d36}",
                ],
            ),
        ] {
            assert_eq!(typed("en", fields, PAST).as_deref(), Ok("2026-09-12"), "{script}");
        }
    }

    #[test]
    fn a_field_can_hold_the_whole_date() {
        for (language, whole, expected) in [
            ("fr", "1.12.2026", "2026-12-01"),
            ("en", "2026-12-01", "2026-12-01"),
            ("en", "2026/12/1", "2026-12-01"),
            ("en", "13/12/2026", "2026-12-13"),
            ("en", "12/13/2026", "2026-12-13"),
            ("en", "12/12/2026", "2026-12-12"),
            ("en", "Dec 1, 2026", "2026-12-01"),
            ("en", "1 December 2026", "2026-12-01"),
            ("en", "December 1st, 2026", "2026-12-01"),
            ("en", "1st December 2026", "2026-12-01"),
            ("en", "Sunday 20 December 2026", "2026-12-20"),
            ("en", "1-Dec-2026", "2026-12-01"),
            ("en", "1 Dec 26", "2026-12-01"),
            ("fr", "1 décembre 2026", "2026-12-01"),
            ("fr", "dimanche 20 décembre 2026", "2026-12-20"),
            ("fr", "03/04/2026", "2026-04-03"),
            ("fr", "1er déc. 2026", "2026-12-01"),
            ("so", "4 Oktoobar 2026", "2026-10-04"),
            ("ar", "٢٠٢٦/١٢/١", "2026-12-01"),
            ("ar", "1 كانون الأول 2026", "2026-12-01"),
            ("ar", "٣\u{200f}/٤\u{200f}/٢٠٢٦", "2026-04-03"),
            ("zh-Hans", "2026年12月1日", "2026-12-01"),
            ("zh-Hans", "２０２６年１２月１号", "2026-12-01"),
            ("zh-Hans", "2026年12月20日星期日", "2026-12-20"),
            ("en", "2026年12月1日", "2026-12-01"),
            ("en", "31.2.2026", "2026-02-31"),
        ] {
            for fields in [[whole, "", ""], [" ", whole, ""], ["", "", whole]] {
                assert_eq!(
                    typed(language, fields, AROUND).as_deref(),
                    Ok(expected),
                    "{language} {fields:?}"
                );
            }
        }
    }

    #[test]
    fn what_can_be_read_in_two_ways_is_refused() {
        let unclear = Err(vec![(DatePart::Day, Unread::Unclear)]);
        for (language, whole) in [
            // Britain and the United States write English.
            ("en", "03/04/2026"),
            ("en", "3-4-2026"),
            ("en", "3.4.2026"),
            ("zh-Hans", "03/04/2026"),
            ("fr", "01/12/26"),
            ("fr", "1.12.26"),
            ("en", "01 Dec 26"),
            // The way that gives no such day counts too, and the one that gives no possible year.
            ("en", "31 Nov 26"),
            ("fr", "31/11/26"),
            ("fr", "31.11.26"),
            ("en", "30 Feb 28"),
            ("fr", "29/02/27"),
            ("en", "25/12/15"),
            ("fr", "20/12/27"),
            ("zh-Hans", "26/12/01"),
        ] {
            for years in [PAST, AROUND] {
                let read = typed(language, [whole, "", ""], years);
                assert_eq!(read, unclear, "{language} {whole}");
            }
        }
    }

    #[test]
    fn a_field_that_cannot_be_read_is_named() {
        use DatePart::{Day, Month, Year};
        use Unread::{Missing, Unreadable};
        type Faults<'f> = &'f [(DatePart, Unread)];
        let cases: [(&str, [&str; 3], Faults<'_>); 15] = [
            ("en", ["1", "Dezembr", "2026"], &[(Month, Unreadable)]),
            ("en", ["32", "12", "2026"], &[(Day, Unreadable)]),
            ("en", ["1", "13", "2026"], &[(Month, Unreadable)]),
            ("en", ["12月", "1", "2026"], &[(Day, Unreadable)]),
            ("fr", ["1", "jui", "2026"], &[(Month, Unreadable)]),
            ("en", ["1", "Ma", "2026"], &[(Month, Unreadable)]),
            ("en", ["1", "12", "99"], &[(Year, Unreadable)]),
            ("en", ["1", "12", "026"], &[(Year, Unreadable)]),
            ("en", ["x", "", "y"], &[(Day, Unreadable), (Month, Missing), (Year, Unreadable)]),
            ("en", ["31", "", "\u{200f} "], &[(Month, Missing), (Year, Missing)]),
            ("en", ["soon", "", ""], &[(Day, Unreadable), (Month, Missing), (Year, Missing)]),
            (
                "en",
                ["Sunday Monday 20 December 2026", "", ""],
                &[(Day, Unreadable), (Month, Missing), (Year, Missing)],
            ),
            (
                "en",
                ["Monday 20 December 2026", "", ""],
                &[(Day, Unreadable), (Month, Missing), (Year, Missing)],
            ),
            ("en", ["", "", ""], &[(Day, Missing), (Month, Missing), (Year, Missing)]),
            ("en", ["99999999999999999999", "12", "2026"], &[(Day, Unreadable)]),
        ];
        for (language, fields, expected) in cases {
            assert_eq!(
                typed(language, fields, AROUND),
                Err(expected.to_vec()),
                "{language} {fields:?}"
            );
        }
    }

    #[test]
    fn times_are_read_as_people_write_them() {
        for (language, written, expected) in [
            ("en", "9:30", "09:30"),
            ("en", "09:30", "09:30"),
            ("en", "9.30", "09:30"),
            ("en", "9", "09:00"),
            ("en", "2130", "21:30"),
            ("en", "9am", "09:00"),
            ("en", "9 PM", "21:00"),
            ("en", "9h pm", "21:00"),
            ("en", "9:30 p.m.", "21:30"),
            ("en", "12 am", "00:00"),
            ("en", "12:15pm", "12:15"),
            ("fr", "9h30", "09:30"),
            ("fr", "9 h", "09:00"),
            ("fr", "9 h 30 min", "09:30"),
            ("fr", "21 heures", "21:00"),
            ("en", "9h30", "09:30"),
            ("zh-Hans", "9点30分", "09:30"),
            ("zh-Hans", "9点5分", "09:05"),
            ("zh-Hans", "下午3点", "15:00"),
            ("zh-Hans", "上午９：３０", "09:30"),
            ("zh-Hans", "21时", "21:00"),
            ("ar", "٩:٣٠", "09:30"),
            ("ar", "٩:٣٠ م", "21:30"),
            ("ar", "9 ص", "09:00"),
            ("so", "9:30 GD", "21:30"),
            ("so", "۹:۳۰", "09:30"),
        ] {
            let read = LOCALES.read_time(LOCALES.get(language).unwrap(), written);
            let expected: Time = expected.parse().unwrap();
            assert_eq!(read, Some(expected), "{language} {written}");
        }
        for written in [
            "",
            "24:00",
            "9:60",
            "9.3",
            "9:3",
            "25",
            "13 am",
            "9 am pm",
            "soon",
            "9:30:00",
            "-9",
            "99999999999",
            "9 30 15",
            "am",
        ] {
            assert_eq!(LOCALES.read_time(LOCALES.source(), written), None, "{written}");
        }
    }

    #[test]
    fn counts_are_read_in_any_digits() {
        for (written, expected) in [
            ("30", Some(30)),
            (" ٣٠ ", Some(30)),
            ("30 months", None),
            ("-3", None),
            ("", None),
            ("9999999999999", None),
        ] {
            assert_eq!(read_count(written), expected, "{written}");
        }
    }
}
