//! Content and locale files with changes, as an editor might leave them.

use std::borrow::Cow;
use std::collections::BTreeSet;

use serde_json::Value;
use waymark_content::{Guide, Original, Pack};
use waymark_locales::{Files, Finding};

/// The files of the guide. Paths are those of the repository: `content/data/cards.json`, `locales/en/home.ftl`.
pub struct Draft {
    content: Files,
    locales: Files,
    /// The languages in whose folders something was changed.
    changed: BTreeSet<String>,
}

impl Default for Draft {
    fn default() -> Self {
        Self { content: crate::content(), locales: crate::locales(), changed: BTreeSet::new() }
    }
}

impl Draft {
    /// Begins with the files as they are.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Returns every path.
    #[must_use]
    pub fn paths(&self) -> Vec<String> {
        let content = self.content.keys().map(|path| format!("content/data/{path}"));
        content.chain(self.locales.keys().map(|path| format!("locales/{path}"))).collect()
    }

    /// Returns the text of a file.
    ///
    /// # Panics
    ///
    /// Where there is no such file.
    #[must_use]
    #[track_caller]
    pub fn read(&self, path: &str) -> String {
        let (files, path) = match path.strip_prefix("content/data/") {
            Some(path) => (&self.content, path),
            None => (&self.locales, path.strip_prefix("locales/").expect("a path of the guide")),
        };
        let bytes = files.get(path).unwrap_or_else(|| panic!("no file {path}"));
        String::from_utf8(bytes.to_vec()).expect("files of the guide are UTF-8")
    }

    /// Writes a file.
    #[must_use]
    pub fn write(mut self, path: &str, bytes: impl Into<Vec<u8>>) -> Self {
        let (files, path) = self.place(path);
        files.insert(path.to_owned(), Cow::Owned(bytes.into()));
        self
    }

    /// Takes out a file, or a folder with all that is in it (its path ends with `/`).
    ///
    /// # Panics
    ///
    /// Where there is none.
    #[must_use]
    #[track_caller]
    pub fn without(mut self, path: &str) -> Self {
        let (files, path) = self.place(path);
        let before = files.len();
        files.retain(|other, _| other != path && !(path.ends_with('/') && other.starts_with(path)));
        assert!(files.len() < before, "no file {path}");
        self
    }

    /// Changes the list of rows in a JSON file.
    #[must_use]
    #[track_caller]
    pub fn rows(self, path: &str, change: impl FnOnce(&mut Vec<Value>)) -> Self {
        let mut file: Value = serde_json::from_str(&self.read(path)).unwrap();
        let list = file.as_object_mut().unwrap().values_mut().find_map(Value::as_array_mut);
        change(list.expect("the file holds a list"));
        self.write(path, file.to_string())
    }

    /// Sets a key of the row with this id; `json` is written as in the file.
    #[must_use]
    #[track_caller]
    pub fn set(self, path: &str, id: &str, key: &str, json: &str) -> Self {
        let value: Value = serde_json::from_str(json).unwrap();
        self.rows(path, |rows| row(rows, id)[key] = value)
    }

    /// Sets a key of a file that is no list.
    #[must_use]
    #[track_caller]
    pub fn set_in_file(self, path: &str, key: &str, json: &str) -> Self {
        let mut file: Value = serde_json::from_str(&self.read(path)).unwrap();
        file[key] = serde_json::from_str(json).unwrap();
        self.write(path, file.to_string())
    }

    /// Adds a copy of the row with this id under another id.
    #[must_use]
    #[track_caller]
    pub fn copy(self, path: &str, id: &str, other: &str) -> Self {
        self.rows(path, |rows| {
            let mut copy = row(rows, id).clone();
            copy["id"] = other.into();
            rows.push(copy);
        })
    }

    /// Replaces the first place of `from` in a file.
    ///
    /// # Panics
    ///
    /// Where `from` is not in it.
    #[must_use]
    #[track_caller]
    pub fn edit(self, path: &str, from: &str, to: &str) -> Self {
        let text = self.read(path);
        assert!(text.contains(from), "{path} does not hold {from:?}");
        self.write(path, text.replacen(from, to, 1))
    }

    /// Replaces the line that begins a message, or takes it out where `line` is empty.
    ///
    /// # Panics
    ///
    /// Where the file has no such message.
    #[must_use]
    #[track_caller]
    pub fn message(self, path: &str, id: &str, line: &str) -> Self {
        let text = self.read(path);
        let start = format!("{id} =");
        let old = text.lines().find(|line| line.starts_with(&start)).expect("the message is there");
        let new = text.replacen(old, line, 1);
        self.write(path, new)
    }

    /// Adds text at the end of a file.
    #[must_use]
    #[track_caller]
    pub fn append(self, path: &str, text: &str) -> Self {
        let old = self.read(path);
        self.write(path, format!("{old}\n{text}\n"))
    }

    /// Changes every file.
    #[must_use]
    pub fn everywhere(self, change: impl Fn(&str, &str) -> String) -> Self {
        let paths = self.paths();
        paths.iter().fold(self, |draft, path| {
            let text = change(path, &draft.read(path));
            draft.write(path, text)
        })
    }

    fn pack(&self) -> Pack {
        if self.changed.is_empty() {
            return waymark_embedded::pack().under(Some(&self.content), Files::new());
        }
        Pack::new(self.content.clone(), self.locales.clone())
    }

    /// Reads the guide from the files.
    ///
    /// # Errors
    ///
    /// Returns what is wrong with them.
    pub fn load(&self) -> Result<Guide, Vec<Finding>> {
        Guide::load(&self.pack())
    }

    /// Returns what is wrong with the content, with English, and with the languages in whose folders something was changed.
    #[must_use]
    pub fn check(&self) -> Vec<Finding> {
        let mut findings = match self.load() {
            Ok(guide) => guide.warnings().to_vec(),
            Err(findings) => findings,
        };
        let pack = self.pack();
        let mut changed = self.changed.iter().filter(|id| *id != "en").peekable();
        if changed.peek().is_some() {
            let original = Original::read(&pack);
            findings.extend(changed.flat_map(|id| original.check(pack.locales(), id)));
        }
        findings
    }

    /// Writes the files into the folders `content` and `locales` below `folder`.
    ///
    /// # Panics
    ///
    /// Where the folder cannot be written.
    pub fn write_to(&self, folder: &std::path::Path) {
        for (name, files) in [("content", &self.content), ("locales", &self.locales)] {
            for (path, bytes) in files {
                let path = folder.join(name).join(path);
                std::fs::create_dir_all(path.parent().unwrap()).unwrap();
                std::fs::write(path, bytes).unwrap();
            }
        }
    }

    fn place<'p>(&mut self, path: &'p str) -> (&mut Files, &'p str) {
        match path.strip_prefix("content/data/") {
            Some(path) => (&mut self.content, path),
            None => {
                let path = path.strip_prefix("locales/").expect("a path of the guide");
                let id = path.split('/').next().unwrap_or_default();
                self.changed.insert(id.to_owned());
                (&mut self.locales, path)
            }
        }
    }
}

#[track_caller]
fn row<'r>(rows: &'r mut [Value], id: &str) -> &'r mut Value {
    rows.iter_mut().find(|row| row["id"] == id).unwrap_or_else(|| panic!("no row \"{id}\""))
}
