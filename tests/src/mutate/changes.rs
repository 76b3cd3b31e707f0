//! Where a fault is planted, and the resulting changes.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use fastrand::Rng;
use fluent_syntax::ast::{Entry as Item, Resource};
use fluent_syntax::serializer::serialize;
use waymark_locales::Files;

use super::pattern::{Pattern, part, parts, parts_mut};
use super::translation::{Entry, Message, Translation};

/// A message of a translation.
pub struct Place<'t> {
    pub(super) translation: &'t Translation,
    pub(super) entry: usize,
}

impl<'t> Place<'t> {
    pub(super) fn entry(&self) -> &'t Entry {
        &self.translation.entries[self.entry]
    }

    pub(super) fn english(&self) -> Option<&'t Message> {
        self.translation.english(self.entry().id())
    }

    /// Changes one part of the message: the text itself or an attribute. `change` gets the part and its English
    /// counterpart.
    pub(super) fn in_part(
        &self,
        rng: &mut Rng,
        change: impl FnOnce(&mut Pattern, &Pattern, &mut Rng) -> Option<()>,
    ) -> Option<Change> {
        let mut message = self.entry().message.clone();
        let number = rng.usize(..parts(&message).len());
        let (name, pattern) = parts_mut(&mut message).swap_remove(number);
        let english = part(self.english()?, name.as_deref())?;
        change(pattern, english, rng)?;
        self.instead(&message)
    }

    /// Replaces the message by another one.
    pub(super) fn instead(&self, message: &Message) -> Option<Change> {
        (*message != self.entry().message).then(|| self.written(written(message)))
    }

    /// Replaces the source of the message.
    pub(super) fn written(&self, source: String) -> Change {
        Change { entries: BTreeMap::from([(self.entry, source)]), ..Change::default() }
    }

    /// Edits the message as text, as somebody does in an editor.
    pub(super) fn typed(&self, change: impl FnOnce(&str) -> Option<String>) -> Option<Change> {
        let source = change(&self.entry().source)?;
        (source != self.entry().source).then(|| self.written(source))
    }
}

/// Returns a message as written in a file.
pub(super) fn written(message: &Message) -> String {
    serialize(&Resource { body: vec![Item::Message(message.clone())] })
}

/// The changes to the translation.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Change {
    /// The new source of messages, by their number.
    pub(super) entries: BTreeMap<usize, String>,
    /// The new content of whole files; `None` if the file is removed.
    pub(super) files: BTreeMap<String, Option<Vec<u8>>>,
    /// The new name of the folder of the language.
    pub(super) renamed: Option<String>,
}

impl Change {
    /// Replaces the bytes of a file.
    pub(super) fn file(path: String, bytes: impl Into<Vec<u8>>) -> Self {
        Self { files: BTreeMap::from([(path, Some(bytes.into()))]), ..Self::default() }
    }

    /// Returns the file and the message with the fault, which was planted at the message `entry`.
    pub(super) fn place(
        &self,
        translation: &Translation,
        entry: usize,
    ) -> (String, Option<String>) {
        match self.files.keys().next() {
            Some(path) => (path.clone(), None),
            None if self.renamed.is_some() => (format!("{}/locale.json", translation.id), None),
            None => {
                let entry = &translation.entries[entry];
                (entry.path.clone(), Some(entry.id().to_owned()))
            }
        }
    }

    /// Returns whether it affects the whole language, so that no other lie can be tried together with it.
    pub(super) fn is_of_language(&self) -> bool {
        self.renamed.is_some() || self.files.keys().any(|path| path.ends_with("/locale.json"))
    }

    /// Returns the changes line by line: `-` before old lines, `+` before new ones.
    #[must_use]
    pub fn shown(&self, translation: &Translation) -> String {
        let mut shown = String::new();
        for (number, after) in &self.entries {
            shown += &difference(&translation.entries[*number].source, after);
        }
        for (path, after) in &self.files {
            let after =
                after.as_ref().map(|bytes| String::from_utf8_lossy(bytes)).unwrap_or_default();
            shown += &difference(&translation.text(path), &after);
        }
        if let Some(name) = &self.renamed {
            shown += &difference(&translation.id, name);
        }
        shown
    }
}

/// The longest line of a difference, in characters.
const MAX_LINE: usize = 300;
/// The most lines of a difference on each side.
const MAX_LINES: usize = 12;

fn difference(before: &str, after: &str) -> String {
    let (old, new): (BTreeSet<&str>, BTreeSet<&str>) =
        (before.lines().collect(), after.lines().collect());
    let lines = |mark: char, text: &str, other: &BTreeSet<&str>| {
        let changed = text.lines().filter(|line| !other.contains(line)).take(MAX_LINES);
        let line = |line: &str| {
            let line: String = line.chars().take(MAX_LINE).collect();
            format!(
                "    {mark} {}\n",
                line.escape_debug().to_string().replace("\\\"", "\"").replace("\\'", "'")
            )
        };
        changed.map(line).collect::<String>()
    };
    let shown = lines('-', before, &new) + &lines('+', after, &old);
    if shown.is_empty() {
        "    (the same lines, more or less often, or with other ends)\n".to_owned()
    } else {
        shown
    }
}

/// For each message of a file, by its number: its first line, and the last line at which its fault may be reported.
pub(super) type Lines = BTreeMap<usize, (usize, usize)>;

/// Returns the files of the translation with these changes, and the lines of the changed messages.
pub(super) fn changed(translation: &Translation, changes: &[&Change]) -> (Files, Lines) {
    let mut files = translation.files.clone();
    let mut lines = Lines::new();
    let entries: BTreeMap<usize, &String> = changes
        .iter()
        .flat_map(|change| &change.entries)
        .map(|(number, source)| (*number, source))
        .collect();
    let paths: BTreeSet<&str> =
        entries.keys().map(|number| translation.entries[*number].path.as_str()).collect();
    for path in paths {
        let text = translation.text(path);
        let (mut out, mut at) = (String::new(), 0);
        for (number, source) in &entries {
            let entry = &translation.entries[*number];
            if entry.path != path {
                continue;
            }
            out += &text[at..entry.span.start];
            let first = out.matches('\n').count() + 1;
            out += source;
            at = entry.span.end;
            // An unclosed bracket is reported where the next message begins.
            let next = translation.entries.get(number + 1).filter(|next| next.path == path);
            let gap = next.map_or(0, |next| text[at..next.span.start].matches('\n').count());
            lines.insert(*number, (first, out.matches('\n').count() + 1 + gap));
        }
        out += &text[at..];
        files.insert(path.to_owned(), Cow::Owned(out.into_bytes()));
    }
    for (path, bytes) in changes.iter().flat_map(|change| &change.files) {
        match bytes {
            Some(bytes) => files.insert(path.clone(), Cow::Owned(bytes.clone())),
            None => files.remove(path),
        };
    }
    if let Some(name) = changes.iter().find_map(|change| change.renamed.as_deref()) {
        let folder = format!("{}/", translation.id);
        files = files
            .into_iter()
            .map(|(path, bytes)| match path.strip_prefix(&folder) {
                Some(rest) => (format!("{name}/{rest}"), bytes),
                None => (path, bytes),
            })
            .collect();
    }
    (files, lines)
}
