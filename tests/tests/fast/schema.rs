//! The published schemas: what the types say, and what the files keep to.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use serde_json::Value;
use waymark_content::schemas;
use waymark_tests::none;

/// Returns the published schemas by file name.
fn published() -> BTreeMap<String, String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../content/schema");
    let files =
        fs::read_dir(folder).expect("content/schema is there").map(|file| file.unwrap().path());
    let name = |path: &Path| path.file_name().unwrap().to_str().unwrap().to_owned();
    files.map(|path| (name(&path), fs::read_to_string(&path).unwrap())).collect()
}

#[test]
fn the_published_schemas_are_what_the_types_say() {
    let written: BTreeMap<String, String> =
        schemas().into_iter().map(|(name, schema)| (name, format!("{schema:#}\n"))).collect();
    let published = published();
    let names: BTreeSet<&String> = written.keys().chain(published.keys()).collect();
    none(names.into_iter().filter(|name| written.get(*name) != published.get(*name)).map(|name| {
        format!(
            "content/schema/{name} is not of these types; run: waymark-cli schema content/schema"
        )
    }));
}

#[test]
fn every_content_file_keeps_to_the_schema_that_it_names() {
    let schemas: BTreeMap<String, Value> = schemas().into_iter().collect();
    let mut faults = Vec::new();
    let mut used = BTreeSet::new();
    let of_content = waymark_tests::content().into_iter().map(|(path, bytes)| {
        let kind = path.split(['/', '.']).next().expect("a path has a first part").to_owned();
        let up = "../".repeat(path.matches('/').count());
        (path, bytes, format!("{up}../schema/{kind}.schema.json"), kind)
    });
    let of_locales = waymark_tests::locales().into_iter().filter_map(|(path, bytes)| {
        let (_, name) = path.split_once('/')?;
        let kind =
            name.strip_suffix(".json").filter(|kind| ["locale", "keywords"].contains(kind))?;
        let (kind, schema) = (kind.to_owned(), format!("../../content/schema/{kind}.schema.json"));
        Some((path, bytes, schema, kind))
    });
    for (path, bytes, expected, kind) in of_content.chain(of_locales) {
        let file: Value = serde_json::from_slice(&bytes).unwrap();
        if file["$schema"] != expected.as_str() {
            faults.push(format!("{path} names {} instead of {expected}", file["$schema"]));
        }
        let name = format!("{kind}.schema.json");
        let schema = schemas.get(&name).unwrap_or_else(|| panic!("no schema {name}"));
        let validator = jsonschema::draft202012::new(schema).expect("a schema is valid");
        faults.extend(
            validator
                .iter_errors(&file)
                .map(|error| format!("{path}: {error} at {}", error.instance_path())),
        );
        used.insert(name);
    }
    none(faults);
    assert_eq!(used, schemas.into_keys().collect(), "every schema has a file");
}

#[test]
fn a_schema_refuses_what_the_guide_refuses() {
    let schemas: BTreeMap<String, Value> = schemas().into_iter().collect();
    let validator =
        jsonschema::draft202012::new(&schemas["facts.schema.json"]).expect("a schema is valid");
    let file = |change: fn(&mut Value)| {
        let mut fact = serde_json::json!({
            "id": "hot-110", "kind": "contact", "sources": ["dv-law"], "confidence": "secondary", "as-of": "2015",
            "checked": "2026-11", "values": { "phone": { "phone": "110" } },
        });
        change(&mut fact);
        serde_json::json!({ "facts": [fact] })
    };
    assert!(validator.is_valid(&file(|_| {})));
    let changes: [fn(&mut Value); 7] = [
        |fact| fact["id"] = "Hot 110".into(),
        |fact| fact["kind"] = "news".into(),
        |fact| fact["sources"] = Value::Array(Vec::new()),
        |fact| fact["confidence"] = "sure".into(),
        |fact| fact["checked"] = "November".into(),
        |fact| fact["values"]["phone"] = "110".into(),
        |fact| fact["colour"] = "red".into(),
    ];
    for (number, change) in changes.into_iter().enumerate() {
        assert!(!validator.is_valid(&file(change)), "change {number}");
    }
}
