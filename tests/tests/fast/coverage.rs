//! The map of the 92 claims of the article that the guide started from, held against the content.

use std::collections::{BTreeMap, BTreeSet};

use waymark_tests::{guide, none};

/// How many claims the article makes.
const CLAIMS: u8 = 92;

/// A row of the table: the number, and what stands in backquotes in the other columns.
struct Row<'m> {
    number: u8,
    topics: Vec<&'m str>,
    facts: Vec<&'m str>,
    /// The claim that it belongs to, by the note, and the other numbers that the note names.
    claim: Option<(&'m str, BTreeSet<u8>)>,
    note: &'m str,
}

fn rows() -> Vec<Row<'static>> {
    const MAP: &str = include_str!("../../../docs/coverage.md");
    MAP.lines()
        .filter_map(|line| line.strip_prefix("| ")?.strip_suffix('|'))
        .filter_map(row)
        .collect()
}

fn row(line: &'static str) -> Option<Row<'static>> {
    let columns: Vec<&str> = line.split('|').map(str::trim).collect();
    let [number, _, _, topics, facts, note] = columns.as_slice() else {
        panic!("six columns: {line}")
    };
    // The heading of the table and the line under it have no number.
    let number = number.parse().ok()?;
    let claim = note.strip_prefix("claim ").map(|rest| {
        let with = rest.split_once(", with ").map_or("", |(_, with)| with);
        (quoted(rest)[0], with.split(", ").filter_map(|number| number.parse().ok()).collect())
    });
    Some(Row { number, topics: quoted(topics), facts: quoted(facts), claim, note })
}

fn quoted(column: &str) -> Vec<&str> {
    column.split('`').skip(1).step_by(2).collect()
}

#[test]
fn the_map_has_every_claim_once_in_order() {
    let numbers: Vec<u8> = rows().iter().map(|row| row.number).collect();
    assert_eq!(numbers, (1..=CLAIMS).collect::<Vec<u8>>());
}

#[test]
fn every_row_names_topics_of_the_guide() {
    let topics = guide().content().topics();
    none(rows().iter().flat_map(|row| {
        let unknown = row.topics.iter().filter(|id| topics.get(id).is_none());
        let unknown = unknown.map(|id| format!("{}: no topic \"{id}\"", row.number));
        unknown
            .chain(row.topics.is_empty().then(|| format!("{}: no topic", row.number)))
            .collect::<Vec<_>>()
    }));
}

#[test]
fn every_fact_of_a_row_stands_in_one_of_its_topics() {
    let content = guide().content();
    none(rows().iter().flat_map(|row| {
        let topics = row.topics.iter().filter_map(|id| content.topics().get(id));
        let there: BTreeSet<&str> = topics
            .flat_map(|topic| content.facts_of(topic))
            .map(waymark_content::Id::as_str)
            .collect();
        let lost = row.facts.iter().filter(|id| !there.contains(**id));
        lost.map(|id| format!("{}: fact \"{id}\" stands in none of {:?}", row.number, row.topics))
            .collect::<Vec<_>>()
    }));
}

#[test]
fn a_row_without_facts_says_that_it_is_left_out() {
    none(
        rows()
            .iter()
            .filter(|row| row.facts.is_empty() && !row.note.starts_with("left out: "))
            .map(|row| format!("{}: no facts, and \"{}\"", row.number, row.note)),
    );
}

#[test]
fn the_map_and_the_claims_name_each_other() {
    let content = guide().content();
    let mut by_claim: BTreeMap<&str, BTreeSet<u8>> = BTreeMap::new();
    let mut faults = Vec::new();
    for row in rows() {
        let Some((claim, with)) = row.claim else { continue };
        by_claim.entry(claim).or_default().insert(row.number);
        let audit: BTreeSet<u8> =
            content.claims().get(claim).into_iter().flat_map(|claim| claim.audit.clone()).collect();
        let expected: BTreeSet<u8> = with.into_iter().chain([row.number]).collect();
        if audit != expected {
            faults
                .push(format!("{}: the map joins {expected:?}, claims.json {audit:?}", row.number));
        }
        let shows = |id: &&str| {
            let topic = content.topics().get(id).into_iter();
            topic.flat_map(|topic| &topic.claims).any(|id| id.as_str() == claim)
        };
        if !row.topics.iter().any(shows) {
            faults
                .push(format!("{}: none of {:?} shows claim \"{claim}\"", row.number, row.topics));
        }
    }
    for claim in content.claims().iter() {
        let rows = by_claim.remove(claim.id.as_str()).unwrap_or_default();
        if rows != claim.audit.iter().copied().collect() {
            faults.push(format!(
                "claim \"{}\": claims.json has {:?}, the map {rows:?}",
                claim.id, claim.audit
            ));
        }
    }
    none(faults);
}

/// What a row says in facts of a claim is what the claim says.
#[test]
fn every_fact_of_a_row_with_a_claim_belongs_to_the_claim() {
    let content = guide().content();
    none(rows().iter().flat_map(|row| {
        let claim = row.claim.as_ref().and_then(|(id, _)| content.claims().get(id));
        let lost = claim.into_iter().flat_map(|claim| {
            row.facts
                .iter()
                .filter(|id| !claim.facts.iter().any(|fact| fact.as_str() == **id))
                .map(|id| format!("{}: fact \"{id}\" is not in claim \"{}\"", row.number, claim.id))
        });
        lost.collect::<Vec<_>>()
    }));
}
