//! Translations that lie are found: as many faults as fit into some seconds. `scripts/lies` tries all of them.

use waymark_tests::mutate::{Kind, Right, Translation, judged, lies};
use waymark_tests::none;

/// How many lies are tried in each language: at least one of each kind.
const COUNT: usize = 150;
const SEED: u64 = 1;

/// Returns what is not said as it should be, of the kinds that are `wanted`, and how many there are.
fn unsaid(id: &str, wanted: fn(&Kind) -> bool) -> (Vec<String>, usize) {
    let translation = Translation::of_guide(id);
    let lies = lies(&translation, COUNT, SEED);
    let lies: Vec<_> = lies.into_iter().filter(|lie| wanted(lie.kind)).collect();
    let judged = judged(&translation, &lies);
    let unsaid = judged.iter().filter(|judged| !judged.right).map(|judged| {
        let lie = &lies[judged.lie];
        let message = lie.message.as_deref().unwrap_or_default();
        format!("{}: {}: {message}\n{}", lie.kind.name, lie.path, lie.change.shown(&translation))
    });
    (unsaid.collect(), lies.len())
}

#[track_caller]
fn check(id: &str) {
    let (unsaid, made) = unsaid(id, Kind::counts);
    assert_eq!(made, COUNT);
    assert!(
        unsaid.len() * 100 <= made,
        "{} of {made} are not found:\n{}",
        unsaid.len(),
        unsaid.join("\n")
    );
}

#[test]
fn of_a_hundred_lies_in_french_ninety_nine_are_found() {
    check("fr");
}

#[test]
fn of_a_hundred_lies_in_somali_ninety_nine_are_found() {
    check("so");
}

#[test]
fn of_a_hundred_lies_in_arabic_ninety_nine_are_found() {
    check("ar");
}

#[test]
fn of_a_hundred_lies_in_chinese_ninety_nine_are_found() {
    check("zh-Hans");
}

#[test]
fn another_way_to_write_the_same_is_no_fault() {
    none(unsaid("ar", |kind| kind.right == Right::Nothing).0);
}
