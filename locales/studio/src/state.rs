//! How far each translated message is: `<lang>/state.json`.
//!
//! Translators never write this file. It remembers, for each message, from which English it was made and what it said
//! then; the difference to the files of today tells the rest.

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use fluent_syntax::ast::Entry;
use jiff::civil;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use waymark_locales::{Files, Month, SOURCE, Stale, read_json};

use crate::fingerprint::fingerprint;
use crate::fluent_file::FluentFile;
use crate::locale_files::LocaleFiles;
use crate::words::words;

/// What is remembered of one translated message.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Remembered {
    /// Whether a native reader has reviewed it.
    pub state: Reviewed,
    /// The fingerprint of the English message that it was made from.
    pub english: String,
    /// The fingerprint of the translation itself, so that a change to it is seen.
    pub text: String,
    /// The day on which it was recorded.
    #[schemars(with = "String")]
    pub date: civil::Date,
    /// Who has reviewed it, and when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub review: Option<Review>,
}

impl Remembered {
    fn new(
        review: Option<&Review>,
        english: &Fingerprint,
        text: &Fingerprint,
        date: civil::Date,
    ) -> Self {
        Self {
            state: if review.is_some() { Reviewed::Reviewed } else { Reviewed::Draft },
            english: english.hash.clone(),
            text: text.hash.clone(),
            date,
            review: review.cloned(),
        }
    }
}

/// Who has reviewed a message, and in which month.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Review {
    /// Who.
    #[schemars(with = "String")]
    pub by: Reviewer,
    /// In which month, as `2026-11`.
    #[schemars(with = "String")]
    pub on: Month,
}

/// Somebody who has reviewed texts, by initials such as `A.M.` or by a role such as `interpreter`. Never by name: whoever helps
/// people who seek asylum may be looked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String")]
pub struct Reviewer(String);

impl Reviewer {
    /// The roles of reviewers.
    pub const ROLES: [&str; 7] =
        ["doctor", "editor", "interpreter", "lawyer", "reader", "teacher", "translator"];
    /// The most letters of initials.
    const MAX_LETTERS: usize = 4;
}

impl TryFrom<String> for Reviewer {
    type Error = String;

    /// Reads initials, of which each letter has a dot behind it, or one of [`Reviewer::ROLES`].
    fn try_from(text: String) -> Result<Self, String> {
        let mut letters: Vec<&str> = text.split('.').collect();
        let dotted = letters.pop() == Some("");
        let one = |letter: &&str| {
            let mut chars = letter.chars();
            chars.next().is_some_and(char::is_alphabetic) && chars.next().is_none()
        };
        let initials =
            dotted && (1..=Self::MAX_LETTERS).contains(&letters.len()) && letters.iter().all(one);
        if initials || Self::ROLES.contains(&text.as_str()) {
            return Ok(Self(text));
        }
        let roles = Self::ROLES.join(", ");
        Err(format!(
            "\"{text}\" is neither initials with their dots, such as A.M., nor a role: {roles}"
        ))
    }
}

/// Whether a native reader has reviewed a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Reviewed {
    /// Not yet.
    Draft,
    /// By somebody who reads the language as their own.
    Reviewed,
}

/// `state.json`: what is remembered of each message of a locale.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct States {
    /// By message id.
    pub messages: BTreeMap<String, Remembered>,
}

/// How far a message is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum MessageState {
    /// Not translated: readers see it in another language.
    Missing,
    /// The English has changed since: readers see the English beside it.
    Stale,
    /// Translated, but not reviewed.
    Draft,
    /// Reviewed by a native reader.
    Reviewed,
}

/// The fingerprints of the messages of a locale, by id.
pub(crate) type Fingerprints = BTreeMap<String, Fingerprint>;

/// What is known of a message without its words.
pub(crate) struct Fingerprint {
    hash: String,
    path: String,
    /// The names of its attributes, and nothing for the message itself.
    parts: BTreeSet<Option<String>>,
    /// How many words it has.
    words: usize,
}

impl States {
    /// Reads the `state.json` of a locale; an empty one where there is none.
    ///
    /// # Errors
    ///
    /// Says what is wrong with it.
    pub fn read(files: &Files, id: &str) -> Result<Self, String> {
        let Some(bytes) = files.get(&path(id)) else { return Ok(Self::default()) };
        read_json(bytes).map_err(|error| error.problem)
    }

    /// Writes the file: one line a message, so that changes of two people can be merged.
    #[must_use]
    pub fn write(&self) -> String {
        let mut text = String::from("{\n  \"messages\": {");
        for (number, (id, remembered)) in self.messages.iter().enumerate() {
            let line = serde_json::to_string(remembered).unwrap_or_default();
            let comma = if number == 0 { "" } else { "," };
            // Writing to a string cannot fail.
            let _ = write!(text, "{comma}\n    \"{id}\": {line}");
        }
        text.push_str("\n  }\n}\n");
        text
    }

    /// Returns the messages that are called reviewed without anybody who has reviewed them.
    pub(crate) fn reviewed_by_nobody(&self) -> Vec<String> {
        let by_nobody = |remembered: &Remembered| {
            remembered.state == Reviewed::Reviewed && remembered.review.is_none()
        };
        let messages = self.messages.iter().filter(|(_, remembered)| by_nobody(remembered));
        messages.map(|(message, _)| message.clone()).collect()
    }

    /// Remembers the messages of a locale as they are now. Those that are new or were changed are drafts, made from the
    /// English of today. Those that are no longer there are forgotten.
    pub fn record(&mut self, own: &LocaleFiles<'_>, english: &LocaleFiles<'_>, date: civil::Date) {
        let (english, own) = (english.fingerprints(), own.fingerprints());
        self.messages
            .retain(|message, _| own.contains_key(message) && english.contains_key(message));
        for (message, text) in own {
            let known = self.messages.get(message).is_some_and(|known| known.text == text.hash);
            if let Some(english) = english.get(message).filter(|_| !known) {
                let remembered = Remembered::new(None, english, text, date);
                self.messages.insert(message.clone(), remembered);
            }
        }
    }

    /// Remembers that somebody has read these messages of a locale beside the English of today, and that they hold: a
    /// review where it says by whom, else drafts.
    pub fn confirm(
        &mut self,
        own: &LocaleFiles<'_>,
        english: &LocaleFiles<'_>,
        messages: &BTreeSet<String>,
        review: Option<&Review>,
        date: civil::Date,
    ) {
        let (english, own) = (english.fingerprints(), own.fingerprints());
        for message in messages {
            let (Some(english), Some(text)) = (english.get(message), own.get(message)) else {
                continue;
            };
            let now = Remembered::new(review, english, text, date);
            let same = |known: &&Remembered| Remembered { date, ..(*known).clone() } == now;
            if self.messages.get(message).filter(same).is_none() {
                self.messages.insert(message.clone(), now);
            }
        }
    }

    /// Returns how far a message is that has these fingerprints today.
    fn state(&self, id: &str, english: Option<&String>, text: &str) -> MessageState {
        match self.messages.get(id) {
            // Written or changed since, from the English of today.
            None => MessageState::Draft,
            Some(remembered) if remembered.text != text => MessageState::Draft,
            Some(remembered) if Some(&remembered.english) != english => MessageState::Stale,
            Some(Remembered { state: Reviewed::Draft, .. }) => MessageState::Draft,
            Some(Remembered { state: Reviewed::Reviewed, .. }) => MessageState::Reviewed,
        }
    }
}

/// How far each message of a locale is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Status {
    /// By the path of the English file, then by message id; with the number of English words.
    messages: BTreeMap<(String, String), (MessageState, usize)>,
}

impl Status {
    /// Returns how far each message of a locale is. A message without one of its English attributes is missing.
    #[must_use]
    pub fn of(own: &LocaleFiles<'_>, english: &LocaleFiles<'_>) -> Self {
        // A file that cannot be read is reported by the check.
        let states = States::read(own.all(), own.id()).unwrap_or_default();
        let own = own.fingerprints();
        let state = |message: &str, english: &Fingerprint| match own.get(message) {
            Some(text) if english.parts.is_subset(&text.parts) => {
                states.state(message, Some(&english.hash), &text.hash)
            }
            Some(_) | None => MessageState::Missing,
        };
        let of_message = |(message, english): (&String, &Fingerprint)| {
            let state = state(message, english);
            ((english.path.clone(), message.clone()), (state, english.words))
        };
        let messages = english.fingerprints().iter().map(of_message).collect();
        Self { messages }
    }

    /// Returns how many messages are in this state.
    #[must_use]
    pub fn count(&self, state: MessageState) -> usize {
        self.with(state).count()
    }

    /// Returns how many messages English has.
    #[must_use]
    pub fn total(&self) -> usize {
        self.messages.len()
    }

    /// Returns the messages in this state, each with the path of its English file.
    pub fn with(&self, state: MessageState) -> impl Iterator<Item = (&str, &str)> {
        let of_state = self.messages.iter().filter(move |(_, (own, _))| *own == state);
        of_state.map(|((path, message), _)| (path.as_str(), message.as_str()))
    }

    /// Returns how many English words the messages in this state have, by the path of the English file.
    #[must_use]
    pub fn words(&self, state: MessageState) -> BTreeMap<&str, usize> {
        let mut words = BTreeMap::new();
        for ((path, _), (_, of_message)) in
            self.messages.iter().filter(|(_, (own, _))| *own == state)
        {
            *words.entry(path.as_str()).or_default() += of_message;
        }
        words
    }
}

/// Returns the path of the states of a locale.
pub(crate) fn path(id: &str) -> String {
    format!("{id}/state.json")
}

/// Returns the messages of each of the locales `ids` whose English has changed since they were translated.
#[must_use]
pub fn stale<'i>(files: &Files, ids: impl IntoIterator<Item = &'i str>) -> Stale {
    let english = OnceCell::new();
    let of_one = |id: &str| {
        // Without memory nothing is stale, and no text has to be read.
        if States::read(files, id).unwrap_or_default().messages.is_empty() {
            return BTreeSet::new();
        }
        let english = english.get_or_init(|| LocaleFiles::read(files, SOURCE));
        let status = Status::of(&LocaleFiles::read(files, id), english);
        status.with(MessageState::Stale).map(|(_, message)| message.to_owned()).collect()
    };
    ids.into_iter().map(|id| (id.to_owned(), of_one(id))).collect()
}

/// Returns the English messages that say something else in `now` than in `before`.
#[must_use]
pub fn reworded(before: &Files, now: &Files) -> BTreeSet<String> {
    let (before, now) = (LocaleFiles::read(before, SOURCE), LocaleFiles::read(now, SOURCE));
    let before = before.fingerprints();
    let other = |(id, now): (&String, &Fingerprint)| {
        before.get(id).is_none_or(|before| before.hash != now.hash).then(|| id.clone())
    };
    now.fingerprints().iter().filter_map(other).collect()
}

/// Returns the fingerprint of each message in the files of a locale.
pub(crate) fn fingerprints(files: &[FluentFile<'_>]) -> Fingerprints {
    let mut found = Fingerprints::new();
    for file in files {
        for entry in file.entries() {
            let Entry::Message(message) = entry else { continue };
            let value = message.value.iter().map(|_| None);
            let attributes =
                message.attributes.iter().map(|attribute| Some(attribute.id.name.to_owned()));
            let parts = value.chain(attributes).collect();
            let (path, hash) = (file.path.to_owned(), fingerprint(message.clone()));
            let print = Fingerprint { hash, path, parts, words: words(message) };
            found.insert(message.id.name.to_owned(), print);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reviewer_has_initials_or_a_role_and_never_a_name() {
        for who in ["A.M.", "A.", "é.b.c.d.", "م.ع.", "interpreter", "lawyer"] {
            assert!(Reviewer::try_from(who.to_owned()).is_ok(), "{who}");
        }
        for who in [
            "",
            ".",
            "A",
            "AM",
            "ALI",
            "Ali",
            "A.Mohamed",
            "A.M",
            "a friend",
            "A.B.C.D.E.",
            "..",
            "A..",
            "1.2.",
        ] {
            assert!(Reviewer::try_from(who.to_owned()).is_err(), "{who}");
        }
    }

    /// Else every text would be stale where the files were checked out by another system.
    #[test]
    fn a_message_has_the_same_fingerprint_on_every_system() {
        let own = Files::from([(
            "en/home.ftl".to_owned(),
            "home-name = Home\n    .hint = É\n".as_bytes().into(),
        )]);
        let foreign = "\u{feff}home-name = Home\r\n\t.hint = E\u{301}\r\n";
        let other = Files::from([("en/home.ftl".to_owned(), foreign.as_bytes().into())]);
        assert_eq!(reworded(&own, &other), BTreeSet::new());
        let third = Files::from([("en/home.ftl".to_owned(), b"home-name = House\n"[..].into())]);
        assert_eq!(reworded(&own, &third), BTreeSet::from(["home-name".to_owned()]));
    }
}
