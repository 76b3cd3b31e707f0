//! A complete translation, cut into its messages.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::OnceLock;

use fluent_syntax::ast;
use fluent_syntax::parser;
use waymark_content::{Original, Pack};
use waymark_locales::{Files, Finding, Values};

use super::judge::kept;
use crate::{guide, languages};

pub(super) type Message = ast::Message<String>;

/// A message as it stands in its file.
pub(super) struct Entry {
    /// Such as `fr/home.ftl`.
    pub(super) path: String,
    /// Where it begins and ends in the file, in bytes. The comment above it is outside.
    pub(super) span: Range<usize>,
    pub(super) source: String,
    pub(super) message: Message,
}

impl Entry {
    pub(super) fn id(&self) -> &str {
        &self.message.id.name
    }
}

/// A complete translation, with the English texts that it was made from and the values that they may tell.
pub struct Translation {
    /// The tag of its language.
    pub id: String,
    /// The files of all languages.
    pub(super) files: Files,
    original: Original<'static>,
    pub(super) entries: Vec<Entry>,
    /// The messages of each language, by its tag and by their id.
    pub(super) languages: BTreeMap<String, BTreeMap<String, Message>>,
    pub(super) values: Values,
    known: OnceLock<Vec<Finding>>,
}

impl Translation {
    /// Takes the translation `id` of the guide that is compiled into the program.
    ///
    /// # Panics
    ///
    /// Where there is none, or where it cannot be read.
    #[must_use]
    pub fn of_guide(id: &str) -> Self {
        let files = crate::locales();
        // As long as the process: nobody makes more than one of each language.
        let pack: &'static Pack = Box::leak(Box::new(Pack::new(crate::content(), files.clone())));
        let languages = languages();
        let languages = languages.iter().map(|language| {
            let messages = entries(&files, language);
            let by_id =
                messages.into_iter().map(|entry| (entry.message.id.name.clone(), entry.message));
            ((*language).to_owned(), by_id.collect())
        });
        let languages = languages.collect();
        let facts = guide().content().facts();
        let values = facts.iter().map(|fact| (fact.id.to_string(), fact.values.clone())).collect();
        let entries = entries(&files, id);
        assert!(!entries.is_empty(), "the guide has no translation \"{id}\"");
        Self {
            id: id.to_owned(),
            files,
            original: Original::read(pack),
            entries,
            languages,
            values,
            known: OnceLock::new(),
        }
    }

    pub(super) fn english(&self, id: &str) -> Option<&Message> {
        self.languages["en"].get(id)
    }

    /// Returns the entry with this id.
    pub(super) fn named(&self, id: &str) -> Option<usize> {
        self.entries.iter().position(|entry| entry.id() == id)
    }

    /// Returns the text of a file of this translation, by its path such as `fr/locale.json`.
    pub(super) fn text(&self, path: &str) -> Cow<'_, str> {
        String::from_utf8_lossy(&self.files[path])
    }

    /// Returns what the checks find in `files` in the language `id`.
    pub(super) fn findings(&self, files: &Files, id: &str) -> Vec<Finding> {
        self.original.check(files, id)
    }

    /// Returns what they find in the translation as it is, which is none of the lies.
    pub(super) fn known(&self) -> &[Finding] {
        self.known.get_or_init(|| self.findings(&self.files, &self.id).iter().map(kept).collect())
    }
}

fn entries(files: &Files, id: &str) -> Vec<Entry> {
    let folder = format!("{id}/");
    let of_language =
        files.iter().filter(|(path, _)| path.starts_with(&folder) && path.ends_with(".ftl"));
    of_language
        .flat_map(|(path, bytes)| {
            let text = std::str::from_utf8(bytes).expect("files of the guide are UTF-8");
            spans(text).into_iter().map(move |span| {
                let source = text[span.clone()].to_owned();
                let entry =
                    parser::parse(source.clone()).expect("the guide is without faults").body.pop();
                let Some(ast::Entry::Message(message)) = entry else {
                    panic!("{path}: \"{source}\" is no message");
                };
                Entry { path: path.clone(), span, source, message }
            })
        })
        .collect()
}

/// Returns where the messages of a file begin and end.
fn spans(text: &str) -> Vec<Range<usize>> {
    let mut spans: Vec<Range<usize>> = Vec::new();
    let mut at = 0;
    let mut inside = false;
    for line in text.split_inclusive('\n') {
        let end = at + line.len();
        match line.chars().next() {
            Some(first) if first.is_ascii_alphabetic() => {
                spans.push(at..end);
                inside = true;
            }
            Some('#') => inside = false,
            Some(' ' | '}') if inside => {
                if let Some(last) = spans.last_mut() {
                    last.end = end;
                }
            }
            _ => {}
        }
        at = end;
    }
    spans
}
