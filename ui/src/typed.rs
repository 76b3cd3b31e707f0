//! Typed dates: what somebody typed into the fields of a date, and what of it cannot be read.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use jiff::Timestamp;
use jiff::civil::Date;
use waymark_content::{AnswerKind, Guide, Question, Range, Table};
use waymark_locales::{DatePart, Locale, TypedDate, Unread, read_count};

/// A field for a part of a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Field {
    Day,
    Month,
    Year,
    /// The time of day.
    Time,
    /// The day of the first day, if days are counted.
    FirstDay,
    FirstMonth,
    FirstYear,
    /// The number of days.
    Days,
}

impl Field {
    const ALL: [Self; 8] = [
        Self::Day,
        Self::Month,
        Self::Year,
        Self::Time,
        Self::FirstDay,
        Self::FirstMonth,
        Self::FirstYear,
        Self::Days,
    ];
    /// The three fields of the date itself.
    pub(crate) const DATE: [Self; 3] = [Self::Day, Self::Month, Self::Year];
    /// The three fields of the first day, if days are counted.
    pub(crate) const FIRST: [Self; 3] = [Self::FirstDay, Self::FirstMonth, Self::FirstYear];

    /// Returns the suffix of its name.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Day => "day",
            Self::Month => "month",
            Self::Year => "year",
            Self::Time => "time",
            Self::FirstDay => "first-day",
            Self::FirstMonth => "first-month",
            Self::FirstYear => "first-year",
            Self::Days => "days",
        }
    }

    /// Returns its name in addresses, which is also its HTML id: `stay-until-day`.
    pub(crate) fn id(self, question: &str) -> String {
        format!("{question}-{}", self.as_str())
    }

    /// Splits the name of a field into its question and the field; `None` if no question has such a field.
    pub(crate) fn parse<'n>(name: &'n str, questions: &Table<Question>) -> Option<(&'n str, Self)> {
        Self::ALL.into_iter().find_map(|field| {
            let id = name.strip_suffix(field.as_str())?.strip_suffix('-')?;
            questions.get(id).filter(|question| field.is_of(question)).map(|_| (id, field))
        })
    }

    fn is_of(self, question: &Question) -> bool {
        match self {
            Self::Day | Self::Month | Self::Year => range(question).is_some(),
            Self::Time => matches!(question.answer, AnswerKind::Moment(_)),
            Self::FirstDay | Self::FirstMonth | Self::FirstYear | Self::Days => {
                question.counted_from.is_some()
            }
        }
    }
}

/// Returns the possible range of a date; `None` if the question asks for no date.
pub(crate) fn range(question: &Question) -> Option<Range> {
    match question.answer {
        AnswerKind::Day(range) | AnswerKind::Moment(range) => Some(range),
        AnswerKind::One(_) | AnswerKind::Many(_) | AnswerKind::Documents => None,
    }
}

/// What is wrong with a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FieldFault {
    /// It is empty.
    Missing,
    /// It holds no such thing.
    Unreadable,
    /// It holds a whole date that can be read in more than one way.
    Unclear,
    /// The date that begins with this field does not exist.
    NoSuchDay,
    /// The date that begins with this field is later than today.
    Later,
    /// The counted days end on another day than the typed one.
    Disagrees { typed: Date, counted: Date },
}

impl From<Unread> for FieldFault {
    fn from(unread: Unread) -> Self {
        match unread {
            Unread::Missing => Self::Missing,
            Unread::Unreadable => Self::Unreadable,
            Unread::Unclear => Self::Unclear,
        }
    }
}

/// What was typed for the date of a question.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Typed {
    texts: BTreeMap<Field, String>,
    /// The day that was chosen instead of filling in the fields.
    pub(crate) chosen: Option<Date>,
    /// The fields that cannot be read.
    pub(crate) faults: Vec<(Field, FieldFault)>,
}

impl Typed {
    /// Splits a date from an address into its fields. The text may not be a date.
    pub(crate) fn split(value: &str) -> Self {
        let (date, time) = value.split_once('T').unwrap_or((value, ""));
        let mut parts = date.splitn(3, '-').map(|part| part.trim_start_matches('0'));
        let mut typed = Self::default();
        for field in [Field::Year, Field::Month, Field::Day] {
            typed.put(field, parts.next().unwrap_or_default().to_owned());
        }
        typed.put(Field::Time, time.to_owned());
        typed
    }

    pub(crate) fn put(&mut self, field: Field, text: String) {
        if !text.trim().is_empty() {
            self.texts.insert(field, text);
        }
    }

    /// Returns the text of a field, as typed.
    pub(crate) fn text(&self, field: Field) -> &str {
        self.texts.get(&field).map(String::as_str).unwrap_or_default()
    }

    /// Returns every field that is not empty.
    pub(crate) fn fields(&self) -> impl Iterator<Item = (Field, &str)> {
        self.texts.iter().map(|(field, text)| (*field, text.as_str()))
    }

    /// Returns whether one of these fields is not empty.
    pub(crate) fn has_any(&self, fields: &[Field]) -> bool {
        fields.iter().any(|field| self.texts.contains_key(field))
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.texts.is_empty()
    }

    /// Returns whether another language might read the typed text differently.
    pub(crate) fn is_unclear(&self) -> bool {
        self.faults.iter().any(|(_, fault)| *fault == FieldFault::Unclear)
    }

    fn date(&self, [day, month, year]: [Field; 3]) -> TypedDate {
        let text = |field| self.text(field).to_owned();
        TypedDate { day: text(day), month: text(month), year: text(year) }
    }

    /// If the date is one of `days`, which can be chosen directly, chooses it and empties the fields; otherwise moves
    /// the chosen day into the fields.
    pub(crate) fn choose(&mut self, days: &[Date]) {
        if let Some(chosen) = self.chosen.take() {
            let Self { mut texts, .. } = Self::split(&chosen.to_string());
            self.texts.append(&mut texts);
        }
        let [year, month, day] =
            [Field::Year, Field::Month, Field::Day].map(|field| self.text(field));
        let date: Option<Date> = format!("{year:0>4}-{month:0>2}-{day:0>2}").parse().ok();
        self.chosen = date.filter(|date| days.contains(date));
        if self.chosen.is_some() {
            Field::DATE.iter().for_each(|field| drop(self.texts.remove(field)));
        }
    }

    /// Reads what was typed, and returns the answer in the form for addresses. If some of it cannot be read, or
    /// nothing was typed, returns `None` and notes what is wrong.
    ///
    /// A directly chosen day takes precedence over the fields, which are hidden then.
    pub(crate) fn read(
        &mut self,
        question: &Question,
        guide: &Guide,
        locale: &Locale,
        now: Timestamp,
    ) -> Option<String> {
        let (first, last) = range(question)?.days(guide.content().country().day(now));
        let years = first.year()..=last.year();
        if self.chosen.is_some() {
            Field::DATE.iter().for_each(|field| drop(self.texts.remove(field)));
        }
        let date = match self.chosen {
            Some(day) => Some(day.to_string()),
            None => self.read_date(Field::DATE, guide, locale, years.clone()),
        };
        let counted = self.counted(question, guide, locale, years, now);
        let time = self.time(guide, locale);
        if let (Some(counted), Some(Ok(typed))) = (counted, date.as_ref().map(|date| date.parse()))
            && typed != counted
        {
            self.faults.push((Field::Days, FieldFault::Disagrees { typed, counted }));
        }
        let date = date.or_else(|| counted.map(|day| day.to_string()));
        if date.is_none() && self.faults.is_empty() && self.has_any(&[Field::Time]) {
            self.faults.push((Field::Day, FieldFault::Missing));
        }
        date.filter(|_| self.faults.is_empty()).map(|date| date + &time)
    }

    /// Reads three fields; `None` if they are empty, or if something is wrong, which is noted.
    fn read_date(
        &mut self,
        fields: [Field; 3],
        guide: &Guide,
        locale: &Locale,
        years: RangeInclusive<i16>,
    ) -> Option<String> {
        let [day, month, year] = fields;
        if !self.has_any(&fields) {
            return None;
        }
        let faults = match guide.locales().read_date(locale, &self.date(fields), years) {
            Ok(date) => return Some(date),
            Err(faults) => faults,
        };
        let place = |part| match part {
            DatePart::Day => day,
            DatePart::Month => month,
            DatePart::Year => year,
        };
        self.faults.extend(faults.into_iter().map(|(part, unread)| (place(part), unread.into())));
        None
    }

    /// Returns the last of the counted days; `None` if none are typed.
    fn counted(
        &mut self,
        question: &Question,
        guide: &Guide,
        locale: &Locale,
        years: RangeInclusive<i16>,
        now: Timestamp,
    ) -> Option<Date> {
        const MOST: i32 = 9_999;
        if !self.has_any(&Field::FIRST) && !self.has_any(&[Field::Days]) {
            return None;
        }
        let first = self.read_date(Field::FIRST, guide, locale, years);
        if !self.has_any(&Field::FIRST) {
            self.faults.extend(Field::FIRST.map(|field| (field, FieldFault::Missing)));
        }
        let days = read_count(self.text(Field::Days)).filter(|days| (1..=MOST).contains(days));
        if days.is_none() {
            let missing = !self.has_any(&[Field::Days]);
            let fault = if missing { FieldFault::Missing } else { FieldFault::Unreadable };
            self.faults.push((Field::Days, fault));
        }
        let Ok(first) = first?.parse::<Date>() else {
            self.faults.push((Field::FirstDay, FieldFault::NoSuchDay));
            return None;
        };
        if first > guide.content().country().day(now) && !guide.clock_is_wrong(now) {
            self.faults.push((Field::FirstDay, FieldFault::Later));
            return None;
        }
        let last = guide.content().interview().last_day(question, first, days?);
        if last.is_none() {
            self.faults.push((Field::Days, FieldFault::Unreadable));
        }
        last
    }

    /// Reads the time as it follows the day in addresses; empty if there is none.
    fn time(&mut self, guide: &Guide, locale: &Locale) -> String {
        if !self.has_any(&[Field::Time]) {
            return String::new();
        }
        match guide.locales().read_time(locale, self.text(Field::Time)) {
            Some(time) => format!("T{:02}:{:02}", time.hour(), time.minute()),
            None => {
                self.faults.push((Field::Time, FieldFault::Unreadable));
                String::new()
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_typed_is_found_in_the_address() {
        for (value, expected) in [
            ("2026-12-01", ["1", "12", "2026", ""]),
            ("2026-12-01T09:30", ["1", "12", "2026", "09:30"]),
            ("0000-00-31", ["31", "", "", ""]),
            ("0026-0x-2026-12-31", ["2026-12-31", "x", "26", ""]),
            ("soon", ["", "", "soon", ""]),
            ("", ["", "", "", ""]),
        ] {
            let typed = Typed::split(value);
            let fields = [Field::Day, Field::Month, Field::Year, Field::Time];
            assert_eq!(fields.map(|field| typed.text(field)), expected, "{value}");
        }
    }

    /// Reads what was typed on 4 December 2026; the answer, or what is wrong.
    #[track_caller]
    fn read(
        question: &str,
        texts: &[(Field, &str)],
    ) -> Result<Option<String>, Vec<(Field, FieldFault)>> {
        let guide = waymark_embedded::guide();
        let question = guide.content().interview().questions().get(question).unwrap();
        let now = "2026-12-04T09:00:00+08:00".parse().unwrap();
        let mut typed = Typed::default();
        texts.iter().for_each(|(field, text)| typed.put(*field, (*text).to_owned()));
        let answer = typed.read(question, &guide, guide.locales().source(), now);
        if typed.faults.is_empty() { Ok(answer) } else { Err(typed.faults) }
    }

    #[test]
    fn days_of_stay_are_counted_from_the_day_after_the_entry() {
        for (first, days, expected) in [
            ("1 December 2026", "30", "2026-12-31"),
            ("1 December 2026", "1", "2026-12-02"),
            ("30 January 2026", "30", "2026-03-01"),
            ("2026-11-20", "٩٠", "2027-02-18"),
            ("28 February 2024", "1", "2024-02-29"),
        ] {
            let texts = [(Field::FirstDay, first), (Field::Days, days)];
            assert_eq!(
                read("stay-until", &texts),
                Ok(Some(expected.to_owned())),
                "{first} + {days}"
            );
        }
    }

    #[test]
    fn a_last_day_and_a_number_of_days_have_to_agree() {
        let counted = [(Field::FirstDay, "1 December 2026"), (Field::Days, "30")];
        let with = |day| [counted.as_slice(), &[(Field::Day, day)]].concat();
        assert_eq!(
            read("stay-until", &with("31 December 2026")),
            Ok(Some("2026-12-31".to_owned()))
        );
        let (typed, counted) = (jiff::civil::date(2026, 12, 30), jiff::civil::date(2026, 12, 31));
        assert_eq!(
            read("stay-until", &with("30 December 2026")),
            Err(vec![(Field::Days, FieldFault::Disagrees { typed, counted })]),
        );
    }

    #[test]
    fn what_keeps_days_from_being_counted_is_named() {
        use FieldFault::{Later, Missing, NoSuchDay, Unreadable};
        let missing = Field::FIRST.map(|field| (field, Missing)).to_vec();
        for (first, days, expected) in [
            ("", "30", missing),
            ("1 December 2026", "", vec![(Field::Days, Missing)]),
            ("1 December 2026", "many", vec![(Field::Days, Unreadable)]),
            ("1 December 2026", "0", vec![(Field::Days, Unreadable)]),
            ("1 December 2026", "99999", vec![(Field::Days, Unreadable)]),
            ("31 November 2026", "30", vec![(Field::FirstDay, NoSuchDay)]),
            ("5 December 2026", "30", vec![(Field::FirstDay, Later)]),
        ] {
            let texts = [(Field::FirstDay, first), (Field::Days, days)];
            assert_eq!(read("stay-until", &texts), Err(expected), "{first} + {days}");
        }
    }

    #[test]
    fn a_time_without_a_day_lacks_the_day() {
        assert_eq!(
            read("arrived-here", &[(Field::Time, "21:00")]),
            Err(vec![(Field::Day, FieldFault::Missing)])
        );
    }

    #[test]
    fn only_questions_about_dates_have_their_fields() {
        let guide = waymark_embedded::guide();
        let questions = guide.content().interview().questions();
        for (name, expected) in [
            ("stay-until-day", Some(("stay-until", Field::Day))),
            ("stay-until-first-day", Some(("stay-until", Field::FirstDay))),
            ("stay-until-days", Some(("stay-until", Field::Days))),
            ("arrived-here-time", Some(("arrived-here", Field::Time))),
            ("stay-until-time", None),
            ("leave-by-days", None),
            ("stay-day", None),
            ("stay-until", None),
            ("-day", None),
        ] {
            assert_eq!(Field::parse(name, questions), expected, "{name}");
        }
    }
}
