//! The record of this edition, from which readers are told what changed.

use std::collections::BTreeSet;

use waymark_tests::{Draft, guide};

#[test]
fn the_record_of_this_edition_fits_its_facts() {
    // The embedded pack is not checked when it is loaded.
    assert_eq!(Draft::new().load().expect("the guide opens").warnings(), []);
}

#[test]
fn a_changed_fact_is_noticed() {
    let file = "content/data/facts/hotlines.json";
    let edited =
        Draft::new().set(file, "hot-110", "as-of", "\"2031\"").load().expect("the guide opens");
    let [warning] = edited.warnings() else { panic!("{:?}", edited.warnings()) };
    assert!(
        warning.problem.contains("hot-110") && warning.advice.contains("waymark-cli record"),
        "{warning}"
    );
}

#[test]
fn a_fact_that_was_only_checked_again_has_not_changed() {
    let file = "content/data/facts/hotlines.json";
    let checked = Draft::new()
        .set(file, "hot-110", "checked", "\"2026-10\"")
        .load()
        .expect("the guide opens");
    assert_eq!(checked.warnings(), []);
}

/// The facts of the research, 361 of November and 51 of December 2026, less one that was retired: none was lost, and the
/// record names the same.
#[test]
fn every_fact_is_in_the_record() {
    let content = guide().content();
    let facts: BTreeSet<&str> = content.facts().iter().map(|fact| fact.id.as_str()).collect();
    let recorded: BTreeSet<&str> = content.edition().facts.keys().map(String::as_str).collect();
    assert_eq!(facts, recorded);
    assert_eq!(facts.len(), 411);
}

#[test]
fn the_program_has_the_version_of_the_edition() {
    assert_eq!(guide().content().edition().version, env!("CARGO_PKG_VERSION"));
}
