//! Arguments: the values of the variables of a text.

use std::borrow::Cow;

use fluent::FluentValue;
use jiff::civil;

use crate::Locale;
use crate::format::Formats;
use crate::value::Month;

/// The value of a variable of a text. Each language formats it by its own rules, so that one text can be shown in two
/// languages.
#[derive(Clone, Debug)]
pub enum Argument {
    /// Words that are the same in every language.
    Words(String),
    /// A count, by which a text can choose a plural.
    Count(i64),
    /// A year, which is never grouped.
    Year(i16),
    /// A day, as [`Locale::day`] writes it.
    Day(civil::Date),
    /// A day near today: weekday and day without the year.
    NearDay(civil::Date),
    /// A month of a year.
    Month(Month),
    /// The name of the weekday of a day.
    Weekday(civil::Date),
    /// Hour and minute.
    Time(civil::Time),
    /// Another text, in the same language.
    Text(Box<Said>),
    /// Other texts in the same language, written as one list ("a, b and c").
    List(Vec<Said>),
}

/// A text together with its words in one language, so that these are not formatted again for each text that contains
/// it.
#[derive(Clone, Debug)]
pub struct Said {
    message: Message,
    language: String,
    words: String,
}

/// A text independent of language: the message, optionally one of its attributes, and the values of its variables.
#[derive(Clone, Debug)]
pub struct Message {
    pub(crate) id: Cow<'static, str>,
    pub(crate) attribute: Option<Cow<'static, str>>,
    pub(crate) arguments: Vec<(&'static str, Argument)>,
}

impl Argument {
    pub(crate) fn in_locale(&self, locale: &Locale, formats: &dyn Formats) -> FluentValue<'static> {
        match self {
            Self::Words(words) => words.clone().into(),
            Self::Count(count) => (*count).into(),
            Self::Year(year) => formats.year(*year).into(),
            Self::Day(date) => locale.day(*date).into(),
            Self::NearDay(date) => formats.near_day(*date).into(),
            Self::Month(month) => formats.month(*month).into(),
            Self::Weekday(date) => formats.weekday(*date).into(),
            Self::Time(time) => formats.time(*time).into(),
            Self::Text(said) => said.in_locale(locale).into(),
            Self::List(texts) => {
                let texts: Vec<String> = texts.iter().map(|said| said.in_locale(locale)).collect();
                formats.list(&texts).into()
            }
        }
    }
}

impl Said {
    fn in_locale(&self, locale: &Locale) -> String {
        if self.language == locale.id() {
            return self.words.clone();
        }
        locale.say(self.message.clone()).map(|text| text.to_string()).unwrap_or_default()
    }
}

impl From<crate::Text<'_>> for Said {
    fn from(text: crate::Text<'_>) -> Self {
        let (language, words) = (text.locale.id().to_owned(), text.value.into_owned());
        Self { message: text.message, language, words }
    }
}

impl From<String> for Argument {
    fn from(words: String) -> Self {
        Self::Words(words)
    }
}

impl From<&str> for Argument {
    fn from(words: &str) -> Self {
        Self::Words(words.to_owned())
    }
}

impl From<i64> for Argument {
    fn from(count: i64) -> Self {
        Self::Count(count)
    }
}

impl From<i32> for Argument {
    fn from(count: i32) -> Self {
        Self::Count(count.into())
    }
}

impl From<i8> for Argument {
    fn from(count: i8) -> Self {
        Self::Count(count.into())
    }
}

impl From<usize> for Argument {
    fn from(count: usize) -> Self {
        Self::Count(i64::try_from(count).unwrap_or(i64::MAX))
    }
}

impl From<civil::Date> for Argument {
    fn from(day: civil::Date) -> Self {
        Self::Day(day)
    }
}

impl From<Month> for Argument {
    fn from(month: Month) -> Self {
        Self::Month(month)
    }
}

impl From<civil::Time> for Argument {
    fn from(time: civil::Time) -> Self {
        Self::Time(time)
    }
}

impl From<crate::Text<'_>> for Argument {
    fn from(text: crate::Text<'_>) -> Self {
        Self::Text(Box::new(text.into()))
    }
}

impl From<Vec<crate::Text<'_>>> for Argument {
    fn from(texts: Vec<crate::Text<'_>>) -> Self {
        Self::List(texts.into_iter().map(Said::from).collect())
    }
}
