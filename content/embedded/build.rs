//! Writes the manifest of the embedded pack, so that no program carries the memory of translators (`state.json`).

#![expect(
    clippy::disallowed_methods,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a build script reads files, and a fault stops the build; JSON has null where it has no key"
)]

#[path = "../../locales/studio/src/fingerprint.rs"]
mod fingerprint;
#[path = "src/manifest.rs"]
mod manifest;
#[path = "../../locales/src/plain.rs"]
mod plain;

use std::collections::BTreeMap;
use std::path::Path;
use std::{env, fs};

fn main() {
    println!("cargo::rerun-if-changed=../data");
    println!("cargo::rerun-if-changed=../../locales");
    let mut files = BTreeMap::new();
    read(Path::new("../data"), "content/", &mut files);
    for folder in children(Path::new("../../locales")) {
        if folder.join("locale.json").exists() {
            let name = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
            read(&folder, &format!("{name}/"), &mut files);
        }
    }
    let manifest = manifest::manifest(&files);
    let out = env::var_os("OUT_DIR").expect("cargo sets OUT_DIR");
    fs::write(Path::new(&out).join("manifest.json"), manifest).expect("OUT_DIR can be written");
}

/// Reads the Fluent and JSON files in a folder and below it, each with its path after `prefix`.
fn read(folder: &Path, prefix: &str, files: &mut BTreeMap<String, String>) {
    for path in children(folder) {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if path.is_dir() {
            read(&path, &format!("{prefix}{name}/"), files);
        } else if [".ftl", ".json"].iter().any(|end| name.ends_with(end)) {
            let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{name}: {error}"));
            files.insert(format!("{prefix}{name}"), plain::plain(&text).into_owned());
        }
    }
}

fn children(folder: &Path) -> Vec<std::path::PathBuf> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{folder:?}: {error}"));
    entries.map(|entry| entry.expect("the folder can be read").path()).collect()
}
