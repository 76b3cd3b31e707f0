//! The messages whose English has changed since they were translated, with the old and the new English, for
//! translators.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Entry, Message, Resource};
use fluent_syntax::serializer;

use crate::files::Files;
use crate::fingerprint::fingerprint;
use crate::fluent_file::{parse, readable};
use crate::locale::SOURCE;
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
    /// Returns the changed messages of the locale `id`, in the order of the files. `before` holds the older English
    /// files from which it may have been translated.
    #[must_use]
    pub fn of(files: &Files, before: &Files, id: &str) -> Vec<Self> {
        let status = Status::of(files, id);
        let states = States::read(files, id).unwrap_or_default();
        let (english, own) = (texts(files, SOURCE), texts(files, id));
        let before = texts(before, SOURCE);
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

fn texts(files: &Files, id: &str) -> Texts {
    let mut found = Texts::new();
    for (_, text) in readable(files, id) {
        for entry in parse(&text).0.body {
            let Entry::Message(message) = entry else { continue };
            let name = message.id.name.to_owned();
            let words = words(message.clone());
            found.insert(name, Known { words, fingerprint: fingerprint(message) });
        }
    }
    found
}

/// Returns a message as it stands in a file, without its comment.
fn words(message: Message<&str>) -> String {
    let message = Message { comment: None, ..message };
    let words = serializer::serialize(&Resource { body: vec![Entry::Message(message)] });
    words.trim_end().to_owned()
}
