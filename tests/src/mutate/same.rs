//! Equivalent spellings, as other editors and systems write them. The checks must not report them.

use fastrand::Rng;
use icu_normalizer::DecomposingNormalizerBorrowed;

use super::changes::{Change, Place};
use super::{Kind, Right};

pub(super) const KINDS: &[Kind] = &[
    same("letters-decomposed", letters_decomposed),
    same("byte-order-mark", byte_order_mark),
    same("line-ends-of-windows", line_ends_of_windows),
    same("tab-before-line", tab_before_line),
    same("spaces-at-line-end", spaces_at_line_end),
    same("other-indent", other_indent),
    same("no-last-line-end", no_last_line_end),
    same("comment-added", comment_added),
    same("message-moved", message_moved),
];

const fn same(name: &'static str, plant: fn(&Place<'_>, &mut Rng) -> Option<Change>) -> Kind {
    Kind { name, right: Right::Nothing, plant }
}

/// Changes the file that the message stands in, or one of the JSON files.
fn in_file(
    place: &Place<'_>,
    rng: &mut Rng,
    change: impl FnOnce(&str) -> String,
) -> Option<Change> {
    let json = rng.choice(["locale.json", "glossary.json", "keywords.json", "state.json"])?;
    let path = if rng.u8(..4) == 0 {
        format!("{}/{json}", place.translation.id)
    } else {
        place.entry().path.clone()
    };
    let text = place.translation.text(&path);
    let changed = change(&text);
    (changed != text).then(|| Change::file(path, changed))
}

/// NFD, as files from a Mac may have it.
fn letters_decomposed(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    let nfd = |text: &str| DecomposingNormalizerBorrowed::new_nfd().normalize(text).into_owned();
    if rng.bool() { in_file(place, rng, nfd) } else { place.typed(|source| Some(nfd(source))) }
}

fn byte_order_mark(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    in_file(place, rng, |text| format!("\u{feff}{text}"))
}

fn line_ends_of_windows(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    in_file(place, rng, |text| text.replace('\n', "\r\n"))
}

/// Fluent knows no tabs, editors do.
fn tab_before_line(place: &Place<'_>, _: &mut Rng) -> Option<Change> {
    place.typed(|source| Some(source.replace("\n    ", "\n\t")))
}

fn spaces_at_line_end(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    let spaces = " ".repeat(rng.usize(1..4));
    place.typed(|source| Some(source.replace('\n', &format!("{spaces}\n"))))
}

fn other_indent(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    let indent = " ".repeat(rng.usize(1..9));
    place.typed(|source| Some(source.replace("\n    ", &format!("\n{indent}"))))
}

fn no_last_line_end(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    in_file(place, rng, |text| text.trim_end().to_owned())
}

fn comment_added(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    let comment =
        rng.choice(["# to ask again\n", "\n\n\n", "# { $count } <b>\n", "### part\n\n"])?;
    place.typed(|source| Some(format!("{comment}{source}")))
}

/// The message stands after another one of its file.
fn message_moved(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    let number = rng.usize(..place.translation.entries.len());
    let other = &place.translation.entries[number];
    // A comment belongs to the message below it.
    if other.path != place.entry().path || number == place.entry || !other.source.ends_with('\n') {
        return None;
    }
    let mut change = place.written(String::new());
    change.entries.insert(number, format!("{}{}", other.source, place.entry().source));
    Some(change)
}
