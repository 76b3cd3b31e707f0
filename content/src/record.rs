//! Records: everything with an id, and tables of them.

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::de::DeserializeOwned;
use serde_json::Value;
use waymark_locales::{Files, Finding, Locale, NoText, Text, fault_in, read_json};

use crate::id::Id;

/// A record of the content: it has an id and is an entry of a list in a file.
pub trait Record: DeserializeOwned + JsonSchema + Sized {
    /// Its kind, as findings name it: `fact`.
    const NOUN: &'static str;
    /// The key of the list in its file: `facts`.
    const LIST: &'static str;
    /// The file, or the folder of files, in `content/data`: `facts/` or `cards.json`.
    const PLACE: &'static str;

    /// Returns its id.
    fn id(&self) -> &Id<Self>;

    /// Returns the id of its message: `fact-hot-110`.
    fn message_id(&self) -> String {
        format!("{}-{}", Self::NOUN, self.id())
    }

    /// Returns how findings speak of it: `fact "hot-110"`.
    fn subject(&self) -> String {
        format!("{} \"{}\"", Self::NOUN, self.id())
    }

    /// Returns its main text: the statement of a fact, the title of a topic, the words of a card. The content must be
    /// checked.
    fn name<'l>(&self, locale: &'l Locale) -> Text<'l> {
        locale.text(&self.message_id()).expect("the check has found every text in English")
    }

    /// Returns another of its texts, such as the `summary` of a topic. The content must be checked.
    fn part<'l>(&self, attribute: &str, locale: &'l Locale) -> Text<'l> {
        locale
            .attribute(&self.message_id(), attribute)
            .expect("the check has found every text in English")
    }
}

/// Records of one kind, in the order of the files, indexed by id.
pub struct Table<T: Record> {
    rows: Vec<Row<T>>,
    positions: BTreeMap<Id<T>, usize>,
    /// Ids of rows that failed to parse. References to them are not reported again.
    unreadable: BTreeSet<String>,
}

struct Row<T> {
    file: String,
    record: T,
}

impl<T: Record> Table<T> {
    /// Returns the record that a reference in the same checked content names. The check has followed every reference,
    /// so it is there; for an id from anywhere else use [`Table::get`].
    ///
    /// # Panics
    ///
    /// If there is no such record: the id is not from this content, or the content was not checked.
    #[must_use]
    pub fn resolve(&self, id: &Id<T>) -> &T {
        self.get(id.as_str()).expect("the check has found every id that the content uses")
    }

    /// Returns the record with this id, if there is one.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&T> {
        self.position(id).and_then(|position| self.rows.get(position)).map(|row| &row.record)
    }

    /// Returns the index of the record in the order of the files.
    #[must_use]
    pub fn position(&self, id: &str) -> Option<usize> {
        self.positions.get(id).copied()
    }

    /// Returns the record at this index, which must come from the same table: for any other index it panics.
    pub(crate) fn at(&self, place: usize) -> &T {
        self.rows.get(place).map(|row| &row.record).expect("the place was found in this table")
    }

    /// Returns all records in the order of the files.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &T> + ExactSizeIterator {
        self.rows.iter().map(|row| &row.record)
    }

    /// Returns all records with the files that contain them.
    pub(crate) fn with_files(&self) -> impl Iterator<Item = (&str, &T)> {
        self.rows.iter().map(|row| (row.file.as_str(), &row.record))
    }

    /// Returns the file that contains the record with this id, relative to the root of the guide.
    #[must_use]
    pub fn file(&self, id: &str) -> Option<&str> {
        self.position(id).and_then(|position| self.rows.get(position)).map(|row| row.file.as_str())
    }

    /// Returns whether `id` exists, or names a row that failed to parse and is reported already.
    pub(crate) fn knows(&self, id: &str) -> bool {
        self.positions.contains_key(id) || self.unreadable.contains(id)
    }

    /// Returns the ids of the rows that failed to parse.
    pub(crate) fn unreadable(&self) -> impl Iterator<Item = &str> {
        self.unreadable.iter().map(String::as_str)
    }

    /// Returns the most similar id, for "did you mean".
    pub(crate) fn nearest(&self, id: &str) -> Option<&Id<T>> {
        let similar = |known: &&Id<T>| (strsim::jaro_winkler(known.as_str(), id) * 1000.0).round();
        self.positions
            .keys()
            .max_by(|a, b| similar(a).total_cmp(&similar(b)))
            .filter(|known| similar(known) >= 850.0)
    }

    /// Reads the records of all files of this kind. Everything that is wrong is reported in `findings`.
    pub(crate) fn load(files: &Files, findings: &mut Vec<Finding>) -> Self {
        let mut table =
            Self { rows: Vec::new(), positions: BTreeMap::new(), unreadable: BTreeSet::new() };
        let here = |path: &str| {
            path == T::PLACE
                || (T::PLACE.ends_with('/')
                    && path.starts_with(T::PLACE)
                    && path.ends_with(".json"))
        };
        let mut any = false;
        for (path, bytes) in files.iter().filter(|(path, _)| here(path)) {
            any = true;
            table.load_file(&in_repository(path), bytes, findings);
        }
        if !any {
            findings.push(Finding::error(
                in_repository(T::PLACE),
                "",
                "is missing",
                "put it back from the last edition",
            ));
        }
        table
    }

    fn load_file(&mut self, path: &str, bytes: &[u8], findings: &mut Vec<Finding>) {
        let file: serde_json::Map<String, Value> = match read_json(bytes) {
            Ok(file) => file,
            Err(NoText { line, problem, advice }) => {
                self.unreadable.extend(ids_in(bytes));
                findings.push(Finding { line, ..Finding::error(path, "", problem, advice) });
                return;
            }
        };
        for key in file.keys().filter(|key| *key != "$schema" && *key != T::LIST) {
            findings.push(Finding::error(
                path,
                "",
                format!("unknown key \"{key}\""),
                format!("this file holds \"{}\"", T::LIST),
            ));
        }
        let Some(Value::Array(list)) = file.get(T::LIST) else {
            findings.push(Finding::error(
                path,
                "",
                format!("has no list \"{}\"", T::LIST),
                "compare it with the other files",
            ));
            return;
        };
        for (number, value) in list.iter().enumerate() {
            self.load_row(path, number, value, findings);
        }
    }

    fn load_row(&mut self, path: &str, number: usize, value: &Value, findings: &mut Vec<Finding>) {
        let id = value.get("id").and_then(Value::as_str);
        let mut unreadable = |problem: String, advice: String| {
            let subject = id.map_or_else(
                || format!("{} number {}", T::NOUN, number + 1),
                |id| format!("{} \"{id}\"", T::NOUN),
            );
            self.unreadable.extend(id.map(str::to_owned));
            findings.push(Finding::error(path, subject, problem, advice));
        };
        if let Some(problem) = fault_in_texts(value) {
            return unreadable(problem, "take it out".to_owned());
        }
        let record = match T::deserialize(value) {
            Ok(record) => record,
            Err(error) => {
                let schema = schema_name::<T>();
                let advice =
                    format!("see content/schema/{schema}.schema.json for what it may hold");
                return unreadable(error.to_string(), advice);
            }
        };
        if let Some(first) =
            self.positions.get(record.id()).and_then(|position| self.rows.get(*position))
        {
            let problem = format!("the id is used twice, first in {}", first.file);
            findings.push(Finding::error(
                path,
                record.subject(),
                problem,
                "give one of them another id, or take it out",
            ));
            return;
        }
        self.positions.insert(record.id().clone(), self.rows.len());
        self.rows.push(Row { file: path.to_owned(), record });
    }
}

/// Returns the first character in the keys and texts of a record that no text may contain, even if JSON escapes it:
/// it would reach pages, paper and terminals.
pub(crate) fn fault_in_texts(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => fault_in(text),
        Value::Array(list) => list.iter().find_map(fault_in_texts),
        Value::Object(object) => {
            object.iter().find_map(|(key, value)| fault_in(key).or_else(|| fault_in_texts(value)))
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => None,
    }
}

/// Returns what look like ids in a file that cannot be parsed.
fn ids_in(bytes: &[u8]) -> Vec<String> {
    let text = String::from_utf8_lossy(bytes);
    let after_keys = text.split("\"id\"").skip(1);
    after_keys.filter_map(|after| after.split('"').nth(1)).map(str::to_owned).collect()
}

/// Returns the path of a content file relative to the root of the repository, which findings use.
pub(crate) fn in_repository(path: &str) -> String {
    format!("content/data/{path}")
}

/// Returns a finding of the locales with the path of its file in the repository.
pub(crate) fn in_locales(finding: Finding) -> Finding {
    Finding { file: format!("locales/{}", finding.file), ..finding }
}

/// Returns the name of the schema of the files that hold `T`: `facts`.
pub(crate) fn schema_name<T: Record>() -> &'static str {
    T::PLACE.trim_end_matches('/').trim_end_matches(".json")
}
