//! Generated faults in translations: what goes wrong when people and machines translate.
//!
//! A *lie* is one fault in one translation. [`lies`] plants them in a complete translation: an equal share of each
//! kind, texts and positions by a seed, so that the same seed gives the same lies. [`judged`] runs the checks on
//! them. Each kind is one entry of a table ([`kinds`]): its name, the right result of the checks, and how it is
//! planted.
//!
//! The kinds were written down before the checks, by somebody who had not read them: they ask what harms a reader,
//! not what can be found. If only somebody who knows the language can find a fault, its kind is [`Right::Reader`]: it
//! is planted and listed, but not counted.

#![expect(
    clippy::string_slice,
    reason = "places were found in the text itself; one that is none ends the test"
)]

mod beside;
mod changes;
mod files;
mod judge;
mod literals;
mod messages;
mod pattern;
mod reader;
mod same;
mod texts;
mod translation;
mod typing;
mod values;
mod variants;

use std::collections::BTreeSet;

pub use changes::{Change, Place};
use fastrand::Rng;
pub use judge::{Judged, Together, judged, together};
pub use translation::Translation;

/// The right result of the checks for a kind of lie.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Right {
    /// An error: readers would see something wrong, or nothing.
    Error,
    /// An error or a warning: readers see English, or somebody should look.
    Warning,
    /// Nothing: it is no fault, only another way to write the same.
    Nothing,
    /// Anything: only somebody who reads the language finds it. The reason is given.
    Reader(&'static str),
}

/// One kind of fault.
pub struct Kind {
    /// What it does, in kebab-case.
    pub name: &'static str,
    /// What is right to say about it.
    pub right: Right,
    /// Plants it at a place; `None` if the place does not allow it.
    plant: fn(&Place<'_>, &mut Rng) -> Option<Change>,
}

impl Kind {
    const fn error(name: &'static str, plant: fn(&Place<'_>, &mut Rng) -> Option<Change>) -> Self {
        Self { name, right: Right::Error, plant }
    }

    const fn warning(
        name: &'static str,
        plant: fn(&Place<'_>, &mut Rng) -> Option<Change>,
    ) -> Self {
        Self { name, right: Right::Warning, plant }
    }

    /// Returns whether lies of this kind are counted.
    #[must_use]
    pub fn counts(&self) -> bool {
        matches!(self.right, Right::Error | Right::Warning)
    }
}

/// Returns every kind of fault.
pub fn kinds() -> impl Iterator<Item = &'static Kind> {
    [
        values::KINDS,
        beside::KINDS,
        variants::KINDS,
        messages::KINDS,
        texts::KINDS,
        literals::KINDS,
        typing::KINDS,
        files::KINDS,
        same::KINDS,
        reader::KINDS,
    ]
    .into_iter()
    .flatten()
}

/// One fault in one translation.
pub struct Lie {
    /// Its kind.
    pub kind: &'static Kind,
    /// The file that it stands in, such as `fr/home.ftl`.
    pub path: String,
    /// The message that it stands in; `None` if it is a fault of the file.
    pub message: Option<String>,
    /// The changes to the translation.
    pub change: Change,
}

/// Makes `count` lies of the counted kinds, in equal shares, and a share of each other kind.
///
/// Some kinds have too few places: a language without plurals has few variants to lose. The difference is distributed
/// among the others. No lie is made twice.
#[must_use]
pub fn lies(translation: &Translation, count: usize, seed: u64) -> Vec<Lie> {
    let mut sources: Vec<Source<'_>> =
        kinds().map(|kind| Source::new(translation, kind, seed)).collect();
    let counted = sources.iter().filter(|source| source.kind.counts()).count();
    let share = count / counted;
    let mut made = Vec::new();
    for source in &mut sources {
        made.extend(source.by_ref().take(share));
    }
    let mut lacking =
        count.saturating_sub(made.iter().filter(|lie: &&Lie| lie.kind.counts()).count());
    sources.retain(|source| source.kind.counts());
    while lacking > 0 && !sources.is_empty() {
        sources.retain_mut(|source| {
            let lie = if lacking > 0 { source.next() } else { None };
            lacking -= usize::from(lie.is_some());
            let goes_on = lie.is_some();
            made.extend(lie);
            goes_on
        });
    }
    made
}

/// How often each message is tried for a kind before the kind counts as exhausted.
const ROUNDS: usize = 3;

/// A generator of the lies of one kind.
struct Source<'t> {
    translation: &'t Translation,
    kind: &'static Kind,
    rng: Rng,
    /// The messages that are still to be tried.
    order: Vec<usize>,
    made: BTreeSet<Change>,
}

impl<'t> Source<'t> {
    fn new(translation: &'t Translation, kind: &'static Kind, seed: u64) -> Self {
        // Each kind has its own random numbers, so that adding a kind does not change the lies of the others.
        let of_kind = kind
            .name
            .bytes()
            .fold(seed, |all, byte| all.wrapping_mul(0x0100_0000_01b3) ^ u64::from(byte));
        let mut rng = Rng::with_seed(of_kind);
        let mut order = Vec::new();
        for _ in 0..ROUNDS {
            let mut round: Vec<usize> = (0..translation.entries.len()).collect();
            rng.shuffle(&mut round);
            order.extend(round);
        }
        Self { translation, kind, rng, order, made: BTreeSet::new() }
    }
}

impl Iterator for Source<'_> {
    type Item = Lie;

    fn next(&mut self) -> Option<Lie> {
        while let Some(entry) = self.order.pop() {
            let place = Place { translation: self.translation, entry };
            let planted = (self.kind.plant)(&place, &mut self.rng);
            let Some(change) = planted.filter(|change| !self.made.contains(change)) else {
                continue;
            };
            self.made.insert(change.clone());
            let (path, message) = change.place(self.translation, entry);
            return Some(Lie { kind: self.kind, path, message, change });
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::translations;

    fn shown(translation: &Translation, lies: &[Lie]) -> Vec<String> {
        lies.iter()
            .map(|lie| format!("{} {}", lie.kind.name, lie.change.shown(translation)))
            .collect()
    }

    #[test]
    fn the_same_seed_gives_the_same_lies_and_another_gives_others() {
        let translation = Translation::of_guide("ar");
        let first = shown(&translation, &lies(&translation, 300, 1));
        assert_eq!(first, shown(&translation, &lies(&translation, 300, 1)));
        assert_ne!(first, shown(&translation, &lies(&translation, 300, 2)));
    }

    #[test]
    fn every_kind_finds_a_place_in_some_language() {
        let mut made = BTreeSet::new();
        for id in translations() {
            let translation = Translation::of_guide(id);
            let lies = lies(&translation, 300, 1);
            assert_eq!(lies.iter().filter(|lie| lie.kind.counts()).count(), 300, "{id}");
            made.extend(lies.iter().map(|lie| lie.kind.name));
        }
        let none: Vec<&str> =
            kinds().map(|kind| kind.name).filter(|name| !made.contains(name)).collect();
        assert_eq!(none, [""; 0]);
    }

    #[test]
    fn lies_beside_each_other_are_judged_as_alone() {
        let translation = Translation::of_guide("fr");
        let lies = lies(&translation, 120, 3);
        let beside: Vec<bool> =
            judged(&translation, &lies).iter().map(|judged| judged.right).collect();
        // One in twelve, of as many kinds.
        for (number, lie) in lies.iter().enumerate().step_by(12) {
            let alone = together(&translation, std::slice::from_ref(lie));
            let [folder] = alone.as_slice() else { panic!("one lie is one folder") };
            let right: Vec<bool> = folder.judged().iter().map(|judged| judged.right).collect();
            assert_eq!(right, [beside[number]], "{} {:?}", lie.kind.name, lie.message);
        }
    }
}
