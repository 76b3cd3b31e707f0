//! One language of the guide.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::sync::{Arc, OnceLock};

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource};
use jiff::civil;

use crate::argument::{Argument, Message};
use crate::bundle::bundle;
use crate::files::Files;
use crate::fluent_text::{readable, showable};
use crate::format::{Formats, MakeFormats};
use crate::info::LocaleInfo;
use crate::keywords::Keywords;
use crate::message::Text;
use crate::pseudo::Pseudo;
use crate::said;
use crate::script::Terms;
use crate::spelling::Spelling;
use crate::value::{Month, Value, Values};

/// The id of the language from which the others are translated, and to which every other falls back.
pub const SOURCE: &str = "en";

/// One language: its texts and its formats. Texts are read when the first one is asked for.
pub struct Locale {
    id: String,
    info: LocaleInfo,
    pseudo: Option<Pseudo>,
    /// Whether it is written in the script of the terms.
    is_of_terms: bool,
    /// Where a missing text is looked for, in this order; English is last.
    fallback: Vec<Arc<Locale>>,
    /// Messages whose English has changed since they were translated.
    stale: BTreeSet<String>,
    shared: Arc<Shared>,
    formats: OnceLock<Arc<dyn Formats>>,
    spelling: OnceLock<Spelling>,
    texts: OnceLock<FluentBundle<FluentResource>>,
}

/// What all languages of a guide are made of.
pub(crate) struct Shared {
    pub(crate) files: Arc<Files>,
    pub(crate) values: Arc<Values>,
    pub(crate) terms: Option<Terms>,
    pub(crate) formats: MakeFormats,
}

/// The words of a message, and where they were found.
struct Words<'l> {
    value: Cow<'l, str>,
    locale: &'l Locale,
    stale: bool,
}

impl<'l> Words<'l> {
    fn of(self, message: Message) -> Text<'l> {
        let Self { value, locale, stale } = self;
        Text { value, locale, message, stale }
    }
}

impl Locale {
    pub(crate) fn new(
        id: &str,
        info: LocaleInfo,
        fallback: Vec<Arc<Self>>,
        stale: BTreeSet<String>,
        shared: &Arc<Shared>,
    ) -> Self {
        let terms = shared.terms.as_ref();
        Self {
            id: id.to_owned(),
            info,
            pseudo: None,
            is_of_terms: terms.is_some_and(|terms| terms.script.is_of(id)),
            fallback,
            stale,
            shared: Arc::clone(shared),
            formats: OnceLock::new(),
            spelling: OnceLock::new(),
            texts: OnceLock::new(),
        }
    }

    /// Makes a language for tests and translators out of English.
    pub(crate) fn pseudo(source: &Self, pseudo: Pseudo) -> Self {
        let info = (pseudo.info)(&source.info);
        let made = Self::new(pseudo.id, info, Vec::new(), BTreeSet::new(), &source.shared);
        Self { pseudo: Some(pseudo), is_of_terms: source.is_of_terms, ..made }
    }

    /// Returns the language tag, which is also the name of its folder and the first part of every path.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Returns what `locale.json` says.
    #[must_use]
    pub fn info(&self) -> &LocaleInfo {
        &self.info
    }

    /// Returns whether this is no language, but English made strange, for tests and translators.
    #[must_use]
    pub fn is_pseudo(&self) -> bool {
        self.pseudo.is_some()
    }

    /// Returns how terms stand in texts of this language; `None` if it is written in their script itself.
    #[must_use]
    pub fn terms(&self) -> Option<&Terms> {
        self.shared.terms.as_ref().filter(|_| !self.is_of_terms)
    }

    /// Returns the guide's text of the message `id`, in this language or one that it falls back to; `None` if none has
    /// it.
    #[must_use]
    pub fn text(&self, id: &str) -> Option<Text<'_>> {
        self.text_with(id, Vec::new())
    }

    /// Returns a text like [`Locale::text`] whose variables are given `arguments`.
    #[must_use]
    pub fn text_with(
        &self,
        id: &str,
        arguments: Vec<(&'static str, Argument)>,
    ) -> Option<Text<'_>> {
        self.say(Message { id: id.to_owned().into(), attribute: None, arguments })
    }

    /// Returns the attribute `attribute` of the guide's message `id`, like [`Locale::text`].
    #[must_use]
    pub fn attribute(&self, id: &str, attribute: &str) -> Option<Text<'_>> {
        let attribute = Some(attribute.to_owned().into());
        self.say(Message { id: id.to_owned().into(), attribute, arguments: Vec::new() })
    }

    /// Returns what people call things in this language. Where that cannot be read, nothing.
    #[must_use]
    pub fn keywords(&self) -> Keywords {
        Keywords::read(&self.shared.files, &self.id).unwrap_or_default()
    }

    /// Returns a whole number as this language writes it.
    #[must_use]
    pub fn number(&self, number: i64) -> String {
        self.formats().number(number)
    }

    /// Returns a day as this language writes it: `30 June 2012`.
    #[must_use]
    pub fn date(&self, date: civil::Date) -> String {
        self.formats().date(date)
    }

    /// Returns a day as this language writes it, and beside it the same day by the calendar that its readers count by, where
    /// that is another one: `۲۱ مارس ۲۰۲۶ (۱ فروردین ۱۴۰۵)`.
    #[must_use]
    pub fn day(&self, date: civil::Date) -> String {
        match self.own_date(date) {
            Some(own) => self.day_in_two_calendars(self.date(date), own).to_string(),
            None => self.date(date),
        }
    }

    /// Returns a day by the calendar that readers of this language count by, such as the Persian one; `None` if that is
    /// the Gregorian calendar. It is shown beside the Gregorian day, never in its place.
    #[must_use]
    pub fn own_date(&self, date: civil::Date) -> Option<String> {
        self.formats().own_date(date)
    }

    /// Returns a month as this language writes it: `June 2012`.
    #[must_use]
    pub fn month(&self, month: Month) -> String {
        self.formats().month(month)
    }

    /// Returns the name of the weekday of `date`.
    #[must_use]
    pub fn weekday(&self, date: civil::Date) -> String {
        self.formats().weekday(date)
    }

    /// Returns hour and minute on the 24-hour clock.
    #[must_use]
    pub fn time(&self, time: civil::Time) -> String {
        self.formats().time(time)
    }

    /// Returns a value of a fact as texts in this language show it.
    #[must_use]
    pub fn value(&self, value: &Value) -> String {
        self.formats().value(value)
    }

    /// Returns several things as one list: `passport, visa and ticket`.
    #[must_use]
    pub fn list(&self, parts: &[String]) -> String {
        self.formats().list(parts)
    }

    /// Sorts things by their names in this language, as a dictionary of it would.
    pub fn sort_by_name<T>(&self, things: &mut [T], name: impl Fn(&T) -> String) {
        let order = self.formats().order();
        things.sort_by(|a, b| order(&name(a), &name(b)));
    }

    /// Returns a text of the interface. Only the functions written by the build call this, with ids that English has.
    pub(crate) fn interface<const N: usize>(
        &self,
        id: &'static str,
        attribute: Option<&'static str>,
        arguments: [(&'static str, Argument); N],
    ) -> Text<'_> {
        let message = Message {
            id: id.into(),
            attribute: attribute.map(Cow::Borrowed),
            arguments: arguments.into(),
        };
        let missing = Words { value: id.into(), locale: self, stale: false };
        self.find(&message).unwrap_or(missing).of(message)
    }

    /// Returns a text in this language, or in one that it falls back to.
    pub(crate) fn say(&self, message: Message) -> Option<Text<'_>> {
        self.find(&message).map(|words| words.of(message))
    }

    fn find(&self, message: &Message) -> Option<Words<'_>> {
        said::note(&message.id);
        let own = self.own(message);
        own.or_else(|| self.fallback.iter().find_map(|locale| locale.own(message)))
    }

    /// Returns English; `None` if this is English itself.
    pub(crate) fn source(&self) -> Option<&Self> {
        self.fallback.last().map(Arc::as_ref)
    }

    fn own(&self, message: &Message) -> Option<Words<'_>> {
        let texts = self.texts();
        let found = texts.get_message(&message.id)?;
        let pattern = match &message.attribute {
            Some(attribute) => found.get_attribute(attribute)?.value(),
            None => found.value()?,
        };
        let arguments = message
            .arguments
            .iter()
            .map(|(name, argument)| (*name, argument.in_locale(self, &**self.formats())));
        let arguments = FluentArgs::from_iter(arguments);
        let mut errors = Vec::new();
        let value = texts.format_pattern(pattern, Some(&arguments), &mut errors);
        // A text that names what is not there, or itself, is as good as missing. English is checked before a guide is made.
        (errors.is_empty() || self.fallback.is_empty()).then(|| Words {
            value,
            locale: self,
            stale: self.stale.contains(message.id.as_ref()),
        })
    }

    fn formats(&self) -> &Arc<dyn Formats> {
        self.formats.get_or_init(|| (self.shared.formats)(&self.info.formats))
    }

    /// Returns what people of this language write in dates and times.
    pub(crate) fn spelling(&self) -> &Spelling {
        self.spelling.get_or_init(|| Spelling::new(&self.info))
    }

    fn texts(&self) -> &FluentBundle<FluentResource> {
        self.texts.get_or_init(|| {
            let folder = if self.pseudo.is_some() { SOURCE } else { self.id.as_str() };
            let resources = resources(&self.shared.files, folder);
            let mut bundle = bundle(
                self.info.language(),
                self.info.direction,
                resources,
                self.formats(),
                &self.shared.values,
            );
            bundle.set_transform(self.pseudo.map(|pseudo| pseudo.words));
            bundle
        })
    }
}

/// Returns the parsed Fluent files of a locale, as far as they can be read.
fn resources(files: &Files, id: &str) -> Vec<FluentResource> {
    readable(files, id)
        .map(|text| match FluentResource::try_new(showable(text).into_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        })
        .collect()
}
