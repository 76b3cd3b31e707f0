//! The manifest of a pack, made while the program is built, as `Pack::manifest` makes it: a test compares the two.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::Entry;
use fluent_syntax::parser;
use serde_json::{Value, json};

use crate::fingerprint::fingerprint;

/// A message: its fingerprint and the names of its parts.
type Messages = BTreeMap<String, (String, BTreeSet<Option<String>>)>;

/// Returns the manifest as JSON. `files` are texts by path: `content/pack.json`, `fr/home.ftl`.
pub(crate) fn manifest(files: &BTreeMap<String, String>) -> String {
    let version = |path: &String| {
        let version = path.strip_prefix("content/editions/")?.strip_suffix(".json")?;
        let numbers: Vec<u16> = version.split('.').filter_map(|part| part.parse().ok()).collect();
        Some((numbers, version.to_owned()))
    };
    let edition = files.keys().filter_map(version).max().map(|(_, version)| version);
    let english = messages(files, "en");
    let language = |path: &String| {
        let id = path.strip_suffix("/locale.json")?;
        let state = json_in(files, path)["state"].clone();
        let stale = if id == "en" { Vec::new() } else { stale(files, id, &english) };
        Some((id.to_owned(), json!({ "state": state, "stale": stale })))
    };
    let languages: serde_json::Map<String, Value> = files.keys().filter_map(language).collect();
    json!({
        "edition": edition,
        "country": json_in(files, "content/country.json")["code"],
        "program": json_in(files, "content/pack.json")["program"],
        "languages": languages,
    })
    .to_string()
}

/// Returns the messages of a language whose English has changed since they were translated.
fn stale(files: &BTreeMap<String, String>, id: &str, english: &Messages) -> Vec<String> {
    let own = messages(files, id);
    let known = json_in(files, &format!("{id}/state.json"));
    let is_stale = |(message, (print, parts)): (&String, &(String, BTreeSet<Option<String>>))| {
        let (own, own_parts) = own.get(message)?;
        let known = known["messages"].get(message)?;
        let is_stale = parts.is_subset(own_parts)
            && known["text"] == own.as_str()
            && known["english"] != print.as_str();
        is_stale.then(|| message.clone())
    };
    english.iter().filter_map(is_stale).collect()
}

fn messages(files: &BTreeMap<String, String>, id: &str) -> Messages {
    let mut found = Messages::new();
    let here = |path: &str| path.strip_prefix(id).is_some_and(|rest| rest.starts_with('/'));
    for (_, text) in files.iter().filter(|(path, _)| here(path) && path.ends_with(".ftl")) {
        let (Ok(resource) | Err((resource, _))) = parser::parse(text.as_str());
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let value = message.value.iter().map(|_| None);
            let attributes =
                message.attributes.iter().map(|attribute| Some(attribute.id.name.to_owned()));
            let parts = value.chain(attributes).collect();
            found.insert(message.id.name.to_owned(), (fingerprint(message), parts));
        }
    }
    found
}

fn json_in(files: &BTreeMap<String, String>, path: &str) -> Value {
    files.get(path).and_then(|text| serde_json::from_str(text).ok()).unwrap_or(Value::Null)
}
