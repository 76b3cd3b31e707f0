//! Compares the facts with the record of the edition.

use waymark_locales::{Finding, Locale};

use crate::content::Content;
use crate::edition::{self, Edition};
use crate::record::in_repository;

/// Reports facts that differ from the record of this edition: "What changed" would not name them.
pub(crate) fn record(content: &Content, english: &Locale) -> Option<Finding> {
    let recorded = content.edition();
    let now = Edition { facts: content.fingerprints(english), ..recorded.clone() };
    let changes = now.changes(Some(recorded));
    let ids: Vec<&str> = changes.keys().copied().take(5).collect();
    (!ids.is_empty()).then(|| {
        let more = if changes.len() > ids.len() { " …" } else { "" };
        Finding::warning(
            in_repository(&edition::file_of(recorded)),
            "",
            format!("{} facts differ from the record: {}{more}", changes.len(), ids.join(", ")),
            "write a record of the new edition with: waymark-cli record",
        )
    })
}
