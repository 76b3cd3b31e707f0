//! Runs the checks on lies.

use std::collections::BTreeSet;
use std::num::NonZero;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use waymark_locales::{Files, Finding, SOURCE, Severity};
use waymark_studio::{LocaleFiles, States};

use super::changes::{Lines, changed};
use super::translation::Translation;
use super::{Lie, Right};
use crate::{NOW, country, moment};

/// How many lies are tried together: few enough that most texts of the folder are still right.
const AT_ONCE: usize = 100;

/// Lies in one folder, each in another message, so that each finding can be attributed to one of them.
pub struct Together<'l> {
    /// Their numbers.
    pub lies: Vec<usize>,
    /// The tag of the language, as the folder is called.
    pub id: String,
    /// The files of all languages.
    pub files: Files,
    lines: Lines,
    all: &'l [Lie],
    translation: &'l Translation,
}

/// The result of the checks for one lie.
pub struct Judged {
    /// The number of the lie.
    pub lie: usize,
    /// Whether it is the right one.
    pub right: bool,
    /// The findings about the place of the lie.
    pub said: Vec<Finding>,
}

/// Distributes lies over folders, as many into one as do not affect each other.
#[must_use]
pub fn together<'l>(translation: &'l Translation, lies: &'l [Lie]) -> Vec<Together<'l>> {
    let mut folders: Vec<(Vec<usize>, Touched<'_>)> = Vec::new();
    for (number, lie) in lies.iter().enumerate() {
        let touched = Touched::by(translation, lie);
        let free = folders
            .iter_mut()
            .find(|(lies, others)| lies.len() < AT_ONCE && others.is_apart(&touched));
        match free {
            Some((lies, others)) => {
                lies.push(number);
                others.extend(touched);
            }
            None => folders.push((vec![number], touched)),
        }
    }
    let folder = |(numbers, _): (Vec<usize>, Touched<'_>)| {
        let of_folder: Vec<_> = numbers.iter().map(|number| &lies[*number].change).collect();
        let (mut files, lines) = changed(translation, &of_folder);
        let renamed = of_folder.iter().find_map(|change| change.renamed.clone());
        let id = renamed.unwrap_or_else(|| translation.id.clone());
        // Whoever changes a text records it, so an outdated fingerprint must not give the fault away.
        let path = format!("{id}/state.json");
        let stays = of_folder.iter().all(|change| !change.files.contains_key(&path));
        if stays && let Ok(mut states) = States::read(&files, &id) {
            let (own, english) =
                (LocaleFiles::read(&files, &id), LocaleFiles::read(&files, SOURCE));
            states.record(&own, &english, country().day(moment(NOW)));
            files.insert(path, states.write().into_bytes().into());
        }
        Together { lies: numbers, id, files, lines, all: lies, translation }
    };
    folders.into_iter().map(folder).collect()
}

/// Runs the checks on lies, on all processors. The results are in the order of the lies.
#[must_use]
pub fn judged(translation: &Translation, lies: &[Lie]) -> Vec<Judged> {
    let folders = together(translation, lies);
    let next = AtomicUsize::new(0);
    let work = || {
        let mut judged = Vec::new();
        while let Some(folder) = folders.get(next.fetch_add(1, Ordering::Relaxed)) {
            judged.extend(folder.judged());
        }
        judged
    };
    let workers = thread::available_parallelism().map_or(1, NonZero::get);
    let mut judged: Vec<Judged> = thread::scope(|scope| {
        let started: Vec<_> = (0..workers).map(|_| scope.spawn(work)).collect();
        started
            .into_iter()
            .flat_map(|worker| worker.join().expect("the checks do not panic"))
            .collect()
    });
    judged.sort_by_key(|judged| judged.lie);
    judged
}

/// What a lie affects: messages by their number, and whole files.
#[derive(Default)]
struct Touched<'l> {
    /// Texts are compared with each other, so what is no fault would be called one beside faults.
    harmless: bool,
    language: bool,
    json: bool,
    /// With the messages before and after, where the parser may report a syntax error.
    near: BTreeSet<usize>,
    entries: BTreeSet<usize>,
    of_entries: BTreeSet<&'l str>,
    files: BTreeSet<&'l str>,
}

impl<'l> Touched<'l> {
    fn by(translation: &'l Translation, lie: &'l Lie) -> Self {
        let entries: BTreeSet<usize> = lie.change.entries.keys().copied().collect();
        Self {
            harmless: lie.kind.right == Right::Nothing,
            language: lie.change.is_of_language(),
            json: lie.change.files.keys().any(|path| path.ends_with(".json")),
            near: entries.iter().flat_map(|at| [at.saturating_sub(1), *at, at + 1]).collect(),
            of_entries: entries.iter().map(|at| translation.entries[*at].path.as_str()).collect(),
            entries,
            files: lie.change.files.keys().map(String::as_str).collect(),
        }
    }

    fn is_apart(&self, other: &Self) -> bool {
        // The JSON files affect every text.
        let json = |one: &Self, other: &Self| one.json && !other.entries.is_empty();
        self.harmless == other.harmless
            && !self.language
            && !other.language
            && !json(self, other)
            && !json(other, self)
            && self.near.is_disjoint(&other.entries)
            && self.files.is_disjoint(&other.files)
            && self.files.is_disjoint(&other.of_entries)
            && self.of_entries.is_disjoint(&other.files)
    }

    fn extend(&mut self, other: Self) {
        self.json |= other.json;
        self.near.extend(other.near);
        self.entries.extend(other.entries);
        self.of_entries.extend(other.of_entries);
        self.files.extend(other.files);
    }
}

impl Together<'_> {
    /// Runs the checks on the folder, and says for each lie whether the result is right.
    #[must_use]
    pub fn judged(&self) -> Vec<Judged> {
        let known = self.translation.known();
        let mut findings = self.translation.findings(&self.files, &self.id);
        findings.retain(|finding| !known.contains(&kept(finding)));
        let of_lie = |number: &usize| {
            let lie = &self.all[*number];
            let said: Vec<Finding> =
                findings.iter().filter(|finding| self.is_about(finding, lie)).cloned().collect();
            let error = said.iter().any(|finding| finding.severity == Severity::Error);
            let right = match lie.kind.right {
                Right::Error => error,
                Right::Warning | Right::Reader(_) => !said.is_empty(),
                Right::Nothing => said.is_empty(),
            };
            Judged { lie: *number, right, said }
        };
        self.lies.iter().map(of_lie).collect()
    }

    /// Returns the lines of a lie: the first line of each of its messages, and the last at which its fault may be
    /// reported.
    #[must_use]
    pub fn lines(&self, lie: usize) -> Vec<(String, usize, usize)> {
        let of_entry = |number: &usize| {
            let (first, last) = self.lines.get(number)?;
            Some((self.translation.entries[*number].path.clone(), *first, *last))
        };
        self.all[lie].change.entries.keys().filter_map(of_entry).collect()
    }

    /// Returns whether a finding names the message of a lie or the lines that it changed; for a fault of a file, the
    /// file.
    fn is_about(&self, finding: &Finding, lie: &Lie) -> bool {
        let path = finding.file.strip_prefix("locales/").unwrap_or(&finding.file);
        let change = &lie.change;
        if let Some(name) = &change.renamed {
            return [name.clone(), format!("{name}/"), format!("{name}/locale.json")]
                .iter()
                .any(|named| named == path);
        }
        if change.entries.is_empty() {
            // A duplicate of a text that another lie copied from this file is a finding about that lie.
            let names_other = || {
                self.lines
                    .keys()
                    .any(|number| says(&finding.problem, self.translation.entries[*number].id()))
            };
            return change.files.contains_key(path) && !names_other();
        }
        change.entries.keys().any(|number| {
            let entry = &self.translation.entries[*number];
            let named = match &finding.message {
                // Terms that a lie adds are named after its message.
                Some(message) => match message.strip_prefix('-') {
                    Some(term) => term.ends_with(&format!("-{}", entry.id())),
                    None => message == entry.id(),
                },
                None => says(&finding.subject, entry.id()) || says(&finding.problem, entry.id()),
            };
            let in_lines = || {
                let (first, last) = self.lines.get(number)?;
                (path == entry.path).then_some(finding.line? >= *first && finding.line? <= *last)
            };
            named || (finding.message.is_none() && in_lines().unwrap_or(false))
        })
    }
}

/// Returns the parts of a finding that do not change if lines are inserted or removed above.
pub(super) fn kept(finding: &Finding) -> Finding {
    Finding { line: None, excerpt: None, ..finding.clone() }
}

/// Returns whether a sentence names this message, and not only a longer name that contains it.
fn says(sentence: &str, id: &str) -> bool {
    let is_of_id = |c: char| c.is_ascii_alphanumeric() || c == '-';
    sentence.split(|c| !is_of_id(c)).any(|word| word == id)
}
