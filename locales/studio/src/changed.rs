//! The messages whose English has changed since they were translated, with the old and the new English, for
//! translators.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Entry, Message, Resource};
use fluent_syntax::serializer;

use crate::fingerprint::fingerprint;
use crate::locale_files::LocaleFiles;
use crate::state::{MessageState, States, Status};

/// A message whose English has changed since it was translated. The texts are whole messages, as they stand in the
/// file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changed {
    /// The path of its English file.
    pub file: String,
    /// Its id.
    pub message: String,
    /// The English from which it was translated; `None` if the program does not have that version.
    pub then: Option<String>,
    /// The English of today.
    pub now: String,
    /// The translation.
    pub own: String,
}

impl Changed {
    /// Returns those of a locale, in the order of the files. `before` holds the English from which they may be made.
    #[must_use]
    pub fn of(
        own: &LocaleFiles<'_>,
        english: &LocaleFiles<'_>,
        before: &LocaleFiles<'_>,
    ) -> Vec<Self> {
        let status = Status::of(own, english);
        let states = States::read(own.all(), own.id()).unwrap_or_default();
        let (english, own, before) = (texts(english), texts(own), texts(before));
        let then = |message: &str| {
            let remembered = states.messages.get(message)?;
            let text = before.get(message)?;
            (text.fingerprint == remembered.english).then(|| text.words.clone())
        };
        let words = |texts: &Texts, message: &str| {
            texts.get(message).map(|text| text.words.clone()).unwrap_or_default()
        };
        let changed = status.with(MessageState::Stale).map(|(file, message)| Self {
            file: file.to_owned(),
            message: message.to_owned(),
            then: then(message),
            now: words(&english, message),
            own: words(&own, message),
        });
        changed.collect()
    }
}

/// The messages of a locale, by id.
type Texts = BTreeMap<String, Known>;

struct Known {
    words: String,
    fingerprint: String,
}

fn texts(files: &LocaleFiles<'_>) -> Texts {
    let mut found = Texts::new();
    for entry in files.entries() {
        let Entry::Message(message) = entry else { continue };
        let name = message.id.name.to_owned();
        let words = words(message.clone());
        found.insert(name, Known { words, fingerprint: fingerprint(message.clone()) });
    }
    found
}

/// Returns a message as it stands in a file, without its comment.
fn words(message: Message<&str>) -> String {
    let message = Message { comment: None, ..message };
    let words = serializer::serialize(&Resource { body: vec![Entry::Message(message)] });
    words.trim_end().to_owned()
}
