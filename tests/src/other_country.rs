//! A second country, which is made up: a guide for it is made of its own files and the texts of the interface that name no
//! country.

use std::borrow::Cow;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use waymark_content::{Guide, Pack};
use waymark_locales::{Files, languages};

/// Its files.
const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/data/countries/velmora");

/// Returns the pack of the made-up country.
#[must_use]
pub fn other_country() -> Pack {
    let folder = Path::new(FOLDER);
    let (content, own) = (read(&folder.join("content")), read(&folder.join("locales")));
    let spoken = languages(&own);
    let names_no_country = |path: &str| {
        let (id, file) = path.split_once('/').unwrap_or_default();
        let is_interface = file.ends_with(".ftl") && !file.contains('/');
        spoken.contains_key(id) && is_interface && !["country.ftl", "sources.ftl"].contains(&file)
    };
    let mut locales = crate::locales();
    locales.retain(|path, _| names_no_country(path));
    locales.extend(own);
    Pack::new(content, locales)
}

/// Returns the guide for the made-up country.
///
/// # Panics
///
/// Where its files have a fault.
#[must_use]
pub fn guide_to_other_country() -> &'static Guide {
    static GUIDE: LazyLock<Guide> = LazyLock::new(|| {
        Guide::load(&other_country()).unwrap_or_else(|findings| panic!("{findings:#?}"))
    });
    &GUIDE
}

/// Returns the files of a folder by their path in it.
fn read(folder: &Path) -> Files {
    let mut files = Files::new();
    for entry in fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let name = entry.file_name().into_string().unwrap();
        if entry.file_type().unwrap().is_dir() {
            let below = read(&entry.path()).into_iter();
            files.extend(below.map(|(path, bytes)| (format!("{name}/{path}"), bytes)));
        } else {
            files.insert(name, Cow::Owned(fs::read(entry.path()).unwrap()));
        }
    }
    files
}
