//! How people write dates and times in a language: names from CLDR (ICU4X), marks beside numbers from `locale.json`.

use std::collections::BTreeMap;

use icu_calendar::{Date, Gregorian};
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::YMD;
use icu_datetime::fieldsets::enums::{DateFieldSet, TimeFieldSet};
use icu_datetime::input::Time;
use icu_datetime::pattern::{DateTimePattern, FixedCalendarDateTimeNames};
use icu_locale_core::Locale as IcuLocale;
use icu_normalizer::{DecomposingNormalizer, DecomposingNormalizerBorrowed};
use icu_properties::props::GeneralCategory;
use icu_properties::{CodePointMapData, CodePointMapDataBorrowed};
use jiff::civil::Weekday;
use writeable::TryWriteable;

use crate::info::{LocaleInfo, Mark};

static NORMALIZER: DecomposingNormalizerBorrowed<'static> = DecomposingNormalizer::new_nfkd();
static CATEGORIES: CodePointMapDataBorrowed<'static, GeneralCategory> = CodePointMapData::new();

/// The patterns of CLDR for the name of a month: alone and beside a day, full and short.
const MONTH_PATTERNS: [&str; 4] = ["LLLL", "MMMM", "LLL", "MMM"];
/// The patterns of CLDR for AM and PM, from full to short.
const HALF_PATTERNS: [&str; 3] = ["aaaa", "a", "aaaaa"];
/// How many letters of a name identify it, if no other name begins with them.
const ENOUGH_LETTERS: usize = 3;

/// AM or PM.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Half {
    BeforeNoon,
    AfterNoon,
}

/// The names and marks of one language.
pub(crate) struct Spelling {
    months: Names<i8>,
    weekdays: Names<Weekday>,
    halves: Names<Half>,
    marks: Names<Mark>,
    /// Whether every region of the language writes the day before the month in numeric dates with the year last.
    day_first: bool,
}

impl Spelling {
    pub(crate) fn new(info: &LocaleInfo) -> Self {
        let mut spelling = Self {
            months: Names::default(),
            weekdays: Names::default(),
            halves: Names::default(),
            marks: Names::default(),
            day_first: false,
        };
        let tags = [&info.formats].into_iter().chain(&info.months_of);
        let locales: Vec<IcuLocale> = tags.filter_map(|tag| tag.parse().ok()).collect();
        for locale in &locales {
            spelling.add_months(locale);
        }
        if let Some(locale) = locales.first() {
            spelling.add_weekdays(locale);
            spelling.add_halves(locale);
            let anywhere = IcuLocale::from(icu_locale_core::LanguageIdentifier::from((
                locale.id.language,
                locale.id.script,
                None,
            )));
            spelling.day_first = is_day_first(locale) && is_day_first(&anywhere);
        }
        for (mark, words) in &info.marks {
            words.iter().for_each(|word| spelling.marks.add(word, *mark));
        }
        spelling
    }

    fn add_months(&mut self, locale: &IcuLocale) {
        for pattern in patterns(&MONTH_PATTERNS) {
            let mut names =
                FixedCalendarDateTimeNames::<Gregorian, DateFieldSet>::new_without_number_formatting(
                    locale.into(),
                );
            let Ok(formatter) = names.include_for_pattern(&pattern) else { continue };
            for month in 1..=12 {
                let Ok(date) = Date::try_new_gregorian(2026, month, 1) else { continue };
                self.months.add_written(&formatter.format(&date), month.cast_signed());
            }
        }
    }

    fn add_weekdays(&mut self, locale: &IcuLocale) {
        for pattern in patterns(&["cccc", "EEEE"]) {
            let mut names =
                FixedCalendarDateTimeNames::<Gregorian, DateFieldSet>::new_without_number_formatting(
                    locale.into(),
                );
            let Ok(formatter) = names.include_for_pattern(&pattern) else { continue };
            for day in 1..=7 {
                let Ok(date) = Date::try_new_gregorian(2026, 6, day) else { continue };
                // The first of June 2026 is a Monday, so the day of that month is the number of the weekday.
                let Ok(weekday) = Weekday::from_monday_one_offset(day.cast_signed()) else {
                    continue;
                };
                self.weekdays.add_written(&formatter.format(&date), weekday);
            }
        }
    }

    fn add_halves(&mut self, locale: &IcuLocale) {
        for pattern in patterns(&HALF_PATTERNS) {
            let mut names =
                FixedCalendarDateTimeNames::<Gregorian, TimeFieldSet>::new_without_number_formatting(
                    locale.into(),
                );
            let Ok(formatter) = names.include_for_pattern(&pattern) else { continue };
            for (hour, half) in [(9, Half::BeforeNoon), (21, Half::AfterNoon)] {
                let Ok(time) = Time::try_new(hour, 0, 0, 0) else { continue };
                self.halves.add_written(&formatter.format(&time), half);
            }
        }
    }

    /// Returns the month that a folded word names, in full or by its first letters if no other month begins with
    /// them.
    pub(crate) fn month(&self, word: &str) -> Option<i8> {
        self.months.find(word).or_else(|| self.months.begun(word))
    }

    pub(crate) fn weekday(&self, word: &str) -> Option<Weekday> {
        self.weekdays.find(word)
    }

    pub(crate) fn half(&self, word: &str) -> Option<Half> {
        self.halves.find(word)
    }

    pub(crate) fn mark(&self, word: &str) -> Option<Mark> {
        self.marks.find(word)
    }

    /// Returns every mark with which a word begins, with the rest of the word: in Chinese no space follows a mark.
    pub(crate) fn marked<'w>(&self, word: &'w str) -> impl Iterator<Item = (&'w str, &'w str)> {
        let left = |mark: &String| word.strip_prefix(mark.as_str());
        let ends = self.marks.meanings.keys().filter_map(left).map(|rest| word.len() - rest.len());
        ends.filter_map(|end| word.split_at_checked(end))
            .map(|(mark, rest)| (mark, rest.trim_start()))
    }

    pub(crate) fn is_day_first(&self) -> bool {
        self.day_first
    }
}

fn patterns(patterns: &[&str]) -> impl Iterator<Item = DateTimePattern> {
    patterns.iter().filter_map(|pattern| DateTimePattern::try_from_pattern_str(pattern).ok())
}

/// Returns whether the short date format has the day first and the year last.
fn is_day_first(locale: &IcuLocale) -> bool {
    let formatter: Option<FixedCalendarDateTimeFormatter<Gregorian, YMD>> =
        FixedCalendarDateTimeFormatter::try_new(locale.into(), YMD::short()).ok();
    let date = Date::try_new_gregorian(2035, 11, 22).ok();
    let Some((formatter, date)) = formatter.zip(date) else { return false };
    let written = folded(&formatter.format(&date).to_string());
    let place = |number| written.find(number);
    place("22") < place("11") && place("11") < place("35")
}

/// Names with their meanings. A name with two meanings has none.
#[derive(Debug)]
struct Names<T> {
    meanings: BTreeMap<String, Option<T>>,
}

impl<T> Default for Names<T> {
    fn default() -> Self {
        Self { meanings: BTreeMap::new() }
    }
}

impl<T: Copy + PartialEq> Names<T> {
    fn add(&mut self, name: &str, meaning: T) {
        let one = |known: &mut Option<T>| *known = known.filter(|known| *known == meaning);
        self.meanings.entry(as_word(name)).and_modify(one).or_insert(Some(meaning));
    }

    fn add_written(&mut self, name: &impl TryWriteable, meaning: T) {
        // If CLDR has no name, ICU writes a code with digits, such as `M01`. `12月` is a number with a mark.
        let written = name.try_write_to_string().ok().map(std::borrow::Cow::into_owned);
        if let Some(name) =
            written.filter(|name| !folded(name).contains(|c: char| c.is_ascii_digit()))
        {
            self.add(&name, meaning);
        }
    }

    fn find(&self, word: &str) -> Option<T> {
        self.meanings.get(word).copied().flatten()
    }

    fn begun(&self, word: &str) -> Option<T> {
        let enough = word.chars().nth(ENOUGH_LETTERS - 1).is_some();
        let from =
            self.meanings.range(word.to_owned()..).take_while(|(name, _)| name.starts_with(word));
        let mut meanings = from.map(|(_, meaning)| *meaning).filter(|_| enough);
        let first = meanings.next().flatten()?;
        meanings.all(|other| other == Some(first)).then_some(first)
    }
}

/// Returns a name in the form of a token of typed text: `déc.` as `dec`.
fn as_word(name: &str) -> String {
    let letters = folded(name).replace('.', "");
    letters.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Returns a text without case, accents, vowel marks and invisible characters, with digits of every script as ASCII.
pub(crate) fn folded(text: &str) -> String {
    let fold = |c: char| match CATEGORIES.get(c) {
        GeneralCategory::NonspacingMark
        | GeneralCategory::EnclosingMark
        | GeneralCategory::Format => None,
        GeneralCategory::DecimalNumber => Some(ascii_digit(c)),
        _ => Some(c),
    };
    NORMALIZER.normalize_iter(text.to_lowercase().chars()).filter_map(fold).collect()
}

/// Returns the value of a decimal digit. Unicode encodes the ten digits of a script in order from zero, and in a few
/// blocks several such sets in a row.
fn ascii_digit(digit: char) -> char {
    let is_digit = |code: &u32| {
        char::from_u32(*code).is_some_and(|c| CATEGORIES.get(c) == GeneralCategory::DecimalNumber)
    };
    let before = (0..u32::from(digit)).rev().take_while(is_digit).count();
    u32::try_from(before % 10).ok().and_then(|value| char::from_digit(value, 10)).unwrap_or(digit)
}
