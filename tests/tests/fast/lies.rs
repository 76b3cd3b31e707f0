//! Translations that lie are found: as many faults as fit into some seconds. `scripts/lies` tries all of them.

use std::thread;

use waymark_tests::mutate::{Kind, Right, Translation, judged, lies};
use waymark_tests::{none, translations};

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

#[test]
fn of_a_hundred_lies_in_each_language_ninety_nine_are_found() {
    let few = |(unsaid, made): (Vec<String>, usize)| {
        (made == COUNT && unsaid.len() * 100 <= made)
            .then_some(())
            .ok_or_else(|| format!("{} of {made}:\n{}", unsaid.len(), unsaid.join("\n")))
    };
    thread::scope(|scope| {
        let work = translations().into_iter().map(|id| {
            let tried = scope.spawn(move || few(unsaid(id, Kind::counts)));
            (id, tried)
        });
        for (id, tried) in work.collect::<Vec<_>>() {
            tried.join().unwrap().unwrap_or_else(|missed| panic!("{id}: not found: {missed}"));
        }
    });
}

#[test]
fn another_way_to_write_the_same_is_no_fault() {
    none(unsaid("ar", |kind| kind.right == Right::Nothing).0);
}
