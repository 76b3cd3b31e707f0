//! Editions: what was published when, and which facts changed from one to the next.

use std::collections::BTreeMap;

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use waymark_locales::{Files, Finding, read_json};

use crate::fact::Fact;
use crate::record::{fault_in_texts, in_repository};

/// The folder of the editions in `content/data`.
pub(crate) const PLACE: &str = "editions/";

/// One published state of the guide. Kept in `editions/<version>.json`, written by `waymark-cli record`.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Edition {
    /// The address of the schema, for code editors.
    #[serde(rename = "$schema")]
    pub schema: Option<String>,
    /// Year, month and number of the correction: `2026.11.0`.
    pub version: String,
    /// The day on which it was made. A computer clock before that day is wrong.
    #[schemars(with = "String")]
    pub date: Date,
    /// The day after which the whole guide is old.
    #[schemars(with = "String")]
    pub review_by: Date,
    /// The fingerprint of each fact.
    pub facts: BTreeMap<String, String>,
}

/// How a fact differs from the edition before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Change {
    /// It is new.
    Added,
    /// Its statement, kind, values, sources or confidence are different.
    Changed,
    /// It is no longer in the guide.
    Removed,
}

impl Edition {
    /// Returns the facts that differ from the edition `before`, by id. Without `before`, every fact is new.
    #[must_use]
    pub fn changes<'e>(&'e self, before: Option<&'e Self>) -> BTreeMap<&'e str, Change> {
        let old = before.map(|edition| &edition.facts);
        let known = old.into_iter().flatten().map(|(id, _)| id.as_str());
        let removed =
            known.filter(|id| !self.facts.contains_key(*id)).map(|id| (id, Change::Removed));
        let present = self.facts.iter().filter_map(|(id, fingerprint)| {
            match old.and_then(|facts| facts.get(id)) {
                None => Some((id.as_str(), Change::Added)),
                Some(other) if other != fingerprint => Some((id.as_str(), Change::Changed)),
                Some(_) => None,
            }
        });
        removed.chain(present).collect()
    }

    /// Returns the three numbers of the version; `None` if it does not have the form `YEAR.MONTH.PATCH`.
    #[must_use]
    pub fn numbers(&self) -> Option<(u16, u8, u16)> {
        numbers(&self.version)
    }
}

/// Returns the three numbers of a version; `None` if it does not have the form `YEAR.MONTH.PATCH`.
pub(crate) fn numbers(version: &str) -> Option<(u16, u8, u16)> {
    let mut parts = version.split('.');
    let numbers =
        (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
    (parts.next().is_none() && (1..=12).contains(&numbers.1)).then_some(numbers)
}

/// Returns the newest version, judged by the names of the files.
pub(crate) fn newest(files: &Files) -> Option<String> {
    let version =
        |path: &String| path.strip_prefix(PLACE)?.strip_suffix(".json").map(str::to_owned);
    files.keys().filter_map(version).max_by_key(|version| numbers(version))
}

/// Returns the fingerprint of a fact: the first 16 hexadecimal digits of the SHA-256 of its data and English
/// statement.
///
/// The month of the last check and the note to editors are left out: a fact that was merely checked again has not
/// changed.
pub(crate) fn fingerprint(fact: &Fact, statement: &str) -> String {
    let values = serde_json::to_string(&fact.values).expect("values are maps of plain types");
    let sources: Vec<&str> = fact.sources.iter().map(crate::Id::as_str).collect();
    let parts = [
        statement.to_owned(),
        format!("{:?} {:?} {}", fact.kind, fact.confidence, fact.partly_ours),
        values,
        sources.join(" "),
        fact.locator.as_str().to_owned(),
        fact.as_of.as_str().to_owned(),
    ];
    let digest = Sha256::digest(parts.join("\u{1f}").as_bytes());
    digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

/// Reads all editions, the oldest first.
pub(crate) fn load(files: &Files, findings: &mut Vec<Finding>) -> Vec<Edition> {
    let mut editions: Vec<Edition> = Vec::new();
    let mut report = |name: &str, line, problem: String, advice: &str| {
        let finding = Finding::error(in_repository(name), "", problem, advice);
        findings.push(Finding { line, ..finding });
    };
    let here = |name: &str| name.starts_with(PLACE) && name.ends_with(".json");
    for (name, bytes) in files.iter().filter(|(name, _)| here(name)) {
        let edition: Edition = match read_json(bytes) {
            Ok(edition) => edition,
            Err(no_text) => {
                let advice = "see content/schema/editions.schema.json for what it may hold";
                report(name, no_text.line, no_text.problem, advice);
                continue;
            }
        };
        if let Some(problem) = serde_json::to_value(&edition).ok().as_ref().and_then(fault_in_texts)
        {
            report(name, None, problem, "take it out");
        }
        if edition.numbers().is_none() || *name != file_of(&edition) {
            let problem =
                format!("\"version\": \"{}\" does not fit the name of the file", edition.version);
            let advice = "write YEAR.MONTH.PATCH in both, such as 2026.11.0";
            report(name, None, problem, advice);
        }
        if edition.review_by <= edition.date {
            let problem =
                format!("review-by {} is not after date {}", edition.review_by, edition.date);
            report(name, None, problem, "give a later review-by");
        }
        editions.push(edition);
    }
    editions.sort_by_key(Edition::numbers);
    if editions.is_empty() {
        let advice = "write one with: waymark-cli record";
        report(PLACE, None, "there is no edition".to_owned(), advice);
    }
    for (earlier, later) in editions.iter().zip(editions.iter().skip(1)) {
        if later.date < earlier.date {
            let (early, version) = (earlier.date, &earlier.version);
            let problem = format!("date {} is before {early} of edition {version}", later.date);
            report(&file_of(later), None, problem, "give the right date");
        }
    }
    editions
}

/// Returns the name of the file in which an edition is recorded.
pub(crate) fn file_of(edition: &Edition) -> String {
    format!("{PLACE}{}.json", edition.version)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn edition(facts: &[(&str, &str)]) -> Edition {
        Edition {
            schema: None,
            version: "2026.11.0".to_owned(),
            date: jiff::civil::date(2026, 11, 23),
            review_by: jiff::civil::date(2027, 2, 1),
            facts: facts
                .iter()
                .map(|(id, print)| ((*id).to_owned(), (*print).to_owned()))
                .collect(),
        }
    }

    #[test]
    fn differences_are_told_by_fact() {
        let before = edition(&[("same", "1"), ("other", "1"), ("gone", "1")]);
        let after = edition(&[("same", "1"), ("other", "2"), ("new", "1")]);
        let expected = BTreeMap::from([
            ("other", Change::Changed),
            ("gone", Change::Removed),
            ("new", Change::Added),
        ]);
        assert_eq!(after.changes(Some(&before)), expected);
        assert_eq!(after.changes(None).len(), 3);
    }

    #[test]
    fn a_version_has_three_numbers() {
        let numbered =
            |version: &str| Edition { version: version.to_owned(), ..edition(&[]) }.numbers();
        assert_eq!(numbered("2026.11.0"), Some((2026, 11, 0)));
        for wrong in ["2026.11", "2026.13.0", "2026.11.0.1", "a.b.c"] {
            assert_eq!(numbered(wrong), None, "{wrong}");
        }
    }
}
