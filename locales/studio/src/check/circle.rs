//! Finds messages and terms that contain themselves, directly or through others, and would never end.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, InlineExpression, Pattern};

use super::pattern::{Part, visit};

/// For each message or term, the messages and terms that it references. Terms keep their hyphen.
#[derive(Default)]
pub(super) struct TakenIn(BTreeMap<String, BTreeSet<String>>);

impl TakenIn {
    /// Adds the references of a message or a term.
    pub(super) fn add(&mut self, entry: &Entry<&str>) {
        let (id, patterns): (String, Vec<&Pattern<&str>>) = match entry {
            Entry::Message(message) => {
                let attributes = message.attributes.iter().map(|attribute| &attribute.value);
                (message.id.name.to_owned(), message.value.iter().chain(attributes).collect())
            }
            Entry::Term(term) => {
                let attributes = term.attributes.iter().map(|attribute| &attribute.value);
                (
                    format!("-{}", term.id.name),
                    std::iter::once(&term.value).chain(attributes).collect(),
                )
            }
            Entry::Comment(_)
            | Entry::GroupComment(_)
            | Entry::ResourceComment(_)
            | Entry::Junk { .. } => return,
        };
        let taken_in = self.0.entry(id).or_default();
        for pattern in patterns {
            visit(pattern, &mut |part| match part {
                Part::Inline(InlineExpression::MessageReference { id, .. }) => {
                    taken_in.insert(id.name.to_owned());
                }
                Part::Inline(InlineExpression::TermReference { id, .. }) => {
                    taken_in.insert(format!("-{}", id.name));
                }
                Part::Text(_) | Part::Inline(_) | Part::Choice(..) => {}
            });
        }
    }

    /// Returns the messages and terms that reference themselves, or one that does.
    pub(super) fn endless(&self) -> BTreeSet<&str> {
        // Kahn's algorithm: take away what references nothing, then what references only that, and so on. What is
        // left is on a cycle, or leads into one.
        let known = |id: &&String| self.0.contains_key(*id);
        let mut open: BTreeMap<&str, usize> = BTreeMap::new();
        let mut in_texts: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for (id, taken_in) in &self.0 {
            open.insert(id, taken_in.iter().filter(known).count());
            for other in taken_in {
                in_texts.entry(other).or_default().push(id);
            }
        }
        let mut ending: Vec<&str> =
            open.iter().filter(|(_, count)| **count == 0).map(|(id, _)| *id).collect();
        while let Some(id) = ending.pop() {
            open.remove(id);
            for text in in_texts.get(id).into_iter().flatten() {
                if let Some(count) = open.get_mut(text) {
                    *count -= 1;
                    if *count == 0 {
                        ending.push(text);
                    }
                }
            }
        }
        open.into_keys().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fluent_file::parse;

    #[track_caller]
    fn check(text: &str, endless: &[&str]) {
        let mut taken_in = TakenIn::default();
        for entry in &parse(text).0.body {
            taken_in.add(entry);
        }
        assert_eq!(taken_in.endless().into_iter().collect::<Vec<_>>(), endless);
    }

    #[test]
    fn a_text_that_takes_in_itself_never_ends() {
        check("a = { a }", &["a"]);
        check("a = { b.x }\nb = no\n    .x = { -c }\n-c = { a }", &["-c", "a", "b"]);
        check("a = { b }\nb = { -c }\n-c = { -c }\nd = { e }\ne = 1", &["-c", "a", "b"]);
    }

    #[test]
    fn a_text_that_is_taken_in_twice_is_no_circle() {
        check("a = { b } { c }\nb = { -d }\nc = { -d }\n-d = end\ne = { not-there }", &[]);
    }
}
