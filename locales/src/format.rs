//! How a locale writes numbers, dates and times, by the rules of CLDR through ICU4X.

use std::cmp::Ordering;
use std::sync::Arc;

use icu_calendar::{AnyCalendarKind, Date, Gregorian};
use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};
use icu_datetime::fieldsets::{E, MDE, YM, YMD};
use icu_datetime::{DateTimeFormatter, FixedCalendarDateTimeFormatter};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu_list::ListFormatter;
use icu_list::options::ListFormatterOptions;
use icu_locale_core::Locale as IcuLocale;
use jiff::civil;

use crate::value::{Month, Value};

/// How a locale writes numbers, dates and times. The default implementation writes them as ISO 8601 and Rust do, for
/// a program that shows none (the launcher): CLDR's data would be most of its size.
pub(crate) trait Formats: Send + Sync {
    fn number(&self, number: i64) -> String {
        number.to_string()
    }

    fn year(&self, year: i16) -> String {
        year.to_string()
    }

    /// Joins items to a list with "and": `passport, visa and ticket`.
    fn list(&self, parts: &[String]) -> String {
        parts.join(", ")
    }

    /// Returns the alphabetical order of the language.
    fn order(&self) -> Order {
        Box::new(str::cmp)
    }

    fn date(&self, date: civil::Date) -> String {
        date.to_string()
    }

    /// Writes a day in the calendar of the locale; `None` if that is the Gregorian one.
    fn own_date(&self, _: civil::Date) -> Option<String> {
        None
    }

    fn month(&self, month: Month) -> String {
        month.to_string()
    }

    fn weekday(&self, date: civil::Date) -> String {
        date.to_string()
    }

    /// Writes a weekday with the day of the year: `Friday 4 December`.
    fn near_day(&self, date: civil::Date) -> String {
        date.to_string()
    }

    /// Writes hour and minute on the 24-hour clock, as official notices in China do.
    fn time(&self, time: civil::Time) -> String {
        format!("{:02}:{:02}", time.hour(), time.minute())
    }

    /// Writes a value of a fact. Numbers and sums are grouped; phones, terms, articles and verbatim values stay as
    /// they are.
    fn value(&self, value: &Value) -> String {
        match value {
            Value::Number(number) | Value::Money(number) => self.number(*number),
            Value::Year(year) => self.year(*year),
            Value::Date(date) => self.date(*date),
            Value::Month(month) => self.month(*month),
            Value::Opening(period) => {
                format!("{}–{}", self.time(period.from), self.time(period.to))
            }
            Value::Phone(text)
            | Value::Term(text)
            | Value::Article(text)
            | Value::Verbatim(text) => text.clone(),
        }
    }
}

/// Compares two words by the alphabetical order of a language.
pub(crate) type Order = Box<dyn Fn(&str, &str) -> Ordering>;

/// Makes the formats of a BCP 47 tag, such as `en-GB`.
pub(crate) type MakeFormats = fn(&str) -> Arc<dyn Formats>;

/// The formats of a program that shows no values.
struct Plain;

impl Formats for Plain {}

/// Returns formats that are the same for every tag.
pub(crate) fn plain(_: &str) -> Arc<dyn Formats> {
    Arc::new(Plain)
}

/// Returns the formats of CLDR.
pub(crate) fn of_cldr(tag: &str) -> Arc<dyn Formats> {
    Arc::new(Cldr::new(tag))
}

/// The formats of a locale by CLDR.
pub(crate) struct Cldr {
    grouped: DecimalFormatter,
    plain: DecimalFormatter,
    date: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
    month: FixedCalendarDateTimeFormatter<Gregorian, YM>,
    weekday: FixedCalendarDateTimeFormatter<Gregorian, E>,
    near_day: FixedCalendarDateTimeFormatter<Gregorian, MDE>,
    list: ListFormatter,
    /// If readers of the locale count days by another calendar.
    own: Option<DateTimeFormatter<YMD>>,
    /// The language, to make formatters that are rarely needed.
    locale: IcuLocale,
}

impl Cldr {
    /// Makes the formats of a tag. A language without data gets the root formats of CLDR.
    pub(crate) fn new(tag: &str) -> Self {
        Self::of(tag.parse().unwrap_or(IcuLocale::UNKNOWN))
            .or_else(|| Self::of(IcuLocale::UNKNOWN))
            .expect("the compiled data have the formats of the root")
    }

    fn of(locale: IcuLocale) -> Option<Self> {
        let mut plain = DecimalFormatterOptions::default();
        plain.grouping_strategy = Some(GroupingStrategy::Never);
        let own = DateTimeFormatter::try_new((&locale).into(), YMD::long()).ok()?;
        let gregorian = own.calendar().kind() == AnyCalendarKind::Gregorian;
        Some(Self {
            own: (!gregorian).then_some(own),
            grouped: grouped(&locale)?,
            plain: DecimalFormatter::try_new((&locale).into(), plain).ok()?,
            date: FixedCalendarDateTimeFormatter::try_new((&locale).into(), YMD::long()).ok()?,
            month: FixedCalendarDateTimeFormatter::try_new((&locale).into(), YM::long()).ok()?,
            weekday: FixedCalendarDateTimeFormatter::try_new((&locale).into(), E::long()).ok()?,
            near_day: FixedCalendarDateTimeFormatter::try_new((&locale).into(), MDE::long())
                .ok()?,
            list: ListFormatter::try_new_and((&locale).into(), ListFormatterOptions::default())
                .ok()?,
            locale,
        })
    }

    fn two_digits(&self, number: i8) -> String {
        let mut decimal = Decimal::from(number);
        decimal.absolute.pad_start(2);
        self.plain.format(&decimal).to_string()
    }
}

impl Formats for Cldr {
    fn number(&self, number: i64) -> String {
        self.grouped.format(&Decimal::from(number)).to_string()
    }

    fn year(&self, year: i16) -> String {
        self.plain.format(&Decimal::from(year)).to_string()
    }

    fn list(&self, parts: &[String]) -> String {
        self.list.format_to_string(parts.iter())
    }

    fn order(&self) -> Order {
        let collator: Option<CollatorBorrowed<'static>> =
            Collator::try_new((&self.locale).into(), CollatorOptions::default()).ok();
        match collator {
            Some(collator) => Box::new(move |a, b| collator.compare(a, b)),
            None => Box::new(str::cmp),
        }
    }

    fn date(&self, date: civil::Date) -> String {
        gregorian(date).map_or_else(|| date.to_string(), |date| self.date.format(&date).to_string())
    }

    fn own_date(&self, date: civil::Date) -> Option<String> {
        let own = self.own.as_ref()?;
        Some(own.format(&gregorian(date)?).to_string())
    }

    fn month(&self, month: Month) -> String {
        gregorian(month.first_day())
            .map_or_else(|| month.to_string(), |date| self.month.format(&date).to_string())
    }

    fn weekday(&self, date: civil::Date) -> String {
        gregorian(date)
            .map_or_else(|| date.to_string(), |date| self.weekday.format(&date).to_string())
    }

    fn near_day(&self, date: civil::Date) -> String {
        gregorian(date)
            .map_or_else(|| date.to_string(), |date| self.near_day.format(&date).to_string())
    }

    fn time(&self, time: civil::Time) -> String {
        format!("{}:{}", self.two_digits(time.hour()), self.two_digits(time.minute()))
    }
}

/// Returns a formatter that writes whole numbers in groups: `10,000`.
pub(crate) fn grouped(locale: &IcuLocale) -> Option<DecimalFormatter> {
    DecimalFormatter::try_new(locale.into(), DecimalFormatterOptions::default()).ok()
}

fn gregorian(date: civil::Date) -> Option<Date<Gregorian>> {
    Date::try_new_gregorian(
        date.year().into(),
        date.month().unsigned_abs(),
        date.day().unsigned_abs(),
    )
    .ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::{OpeningPeriod, Weekday};

    #[track_caller]
    fn check(tag: &str, value: &Value, expected: &str) {
        assert_eq!(Cldr::new(tag).value(value), expected);
    }

    #[test]
    fn english_writes_values_as_in_britain() {
        check("en-GB", &Value::Number(24), "24");
        check("en-GB", &Value::Money(10_000), "10,000");
        check("en-GB", &Value::Year(2016), "2016");
        check("en-GB", &Value::Date(civil::date(2012, 6, 30)), "30 June 2012");
        check("en-GB", &Value::Month(Month::parse("2012-11").unwrap()), "November 2012");
        check("en-GB", &Value::Phone("+86 10 6532 6806".into()), "+86 10 6532 6806");
    }

    #[test]
    fn hours_have_two_digits() {
        let morning = OpeningPeriod {
            days: vec![Weekday::Monday],
            from: civil::time(8, 30, 0, 0),
            to: civil::time(12, 5, 0, 0),
        };
        check("en-GB", &Value::Opening(morning), "08:30–12:05");
    }

    #[test]
    fn other_languages_have_their_own_order_and_digits() {
        check("zh-Hans-CN", &Value::Date(civil::date(2012, 6, 30)), "2012年6月30日");
        check("fa-AF", &Value::Number(2000), "۲٬۰۰۰");
    }

    #[test]
    fn a_day_near_today_has_its_weekday_and_no_year() {
        let near = |tag| Cldr::new(tag).near_day(civil::date(2026, 12, 4));
        assert_eq!(near("en-GB"), "Friday 4 December");
        assert_eq!(near("fr"), "vendredi 4 décembre");
        assert_eq!(near("zh-Hans-CN"), "12月4日星期五");
    }

    #[test]
    fn some_languages_have_a_calendar_of_their_own() {
        let own = |tag| Cldr::new(tag).own_date(civil::date(2026, 3, 21));
        assert_eq!(own("en-GB"), None);
        assert_eq!(own("zh-Hans-CN"), None);
        // 21 March 2026 is the first day of 1405 in Iran and Afghanistan, and 12 Megabit 2018 in Ethiopia.
        assert!(own("fa-AF").unwrap().contains("۱۴۰۵"), "{:?}", own("fa-AF"));
        assert!(
            own("am-ET-u-ca-ethiopic").unwrap().contains("2018"),
            "{:?}",
            own("am-ET-u-ca-ethiopic")
        );
    }

    #[test]
    fn a_language_without_data_has_the_formats_of_the_root() {
        assert_eq!(Cldr::new("qaa").value(&Value::Number(24)), "24");
        assert_eq!(Cldr::new("not a tag").value(&Value::Year(2016)), "2016");
    }

    #[test]
    fn lists_and_order_follow_the_language() {
        let list = |tag| Cldr::new(tag).list(&["a", "b", "c"].map(str::to_owned));
        assert_eq!(list("en-GB"), "a, b and c");
        assert_eq!(list("fr"), "a, b et c");
        assert_eq!(list("zh-Hans-CN"), "a、b和c");
        let mut names = ["zèbre", "Éléphant", "âne"];
        names.sort_by(|a, b| Cldr::new("fr").order()(a, b));
        assert_eq!(names, ["âne", "Éléphant", "zèbre"]);
    }
}
