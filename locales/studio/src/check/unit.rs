//! The texts of a language as readers see them: duplicates resolved, terms replaced by their text.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Variant};
use fluent_syntax::unicode::unescape_unicode_to_string;
use waymark_locales::Finding;

use super::length::Lengths;
use super::pattern::written;
use super::place::line_of;
use crate::fluent_file::FluentFile;

/// A text of a message: the message itself, or one of its attributes.
pub(super) struct Unit<'t> {
    pub(super) file: &'t FluentFile<'t>,
    pub(super) id: &'t str,
    pub(super) attribute: Option<&'t str>,
    pub(super) pattern: Pattern<&'t str>,
}

/// Texts by the id of the message and the name of the attribute.
pub(super) type Units<'t> = BTreeMap<(&'t str, Option<&'t str>), Unit<'t>>;

/// Terms by their names.
type Terms<'t> = BTreeMap<&'t str, &'t Pattern<&'t str>>;

/// Returns every text in the files. Terms are in their places: each language has its own.
pub(super) fn texts<'t>(files: &'t [FluentFile<'t>]) -> Units<'t> {
    let mut terms = Terms::new();
    let mut units = Units::new();
    let mut ids = BTreeSet::new();
    for file in files {
        for entry in file.entries() {
            match entry {
                Entry::Message(message) => {
                    let id = message.id.name;
                    // If a message is there twice, Fluent shows the last one; of an attribute, the first.
                    if !ids.insert(id) {
                        units.retain(|(other, _), _| *other != id);
                    }
                    let value = message.value.iter().map(|value| (None, value));
                    let attributes = message.attributes.iter();
                    let attributes =
                        attributes.map(|attribute| (Some(attribute.id.name), &attribute.value));
                    for (attribute, pattern) in value.chain(attributes) {
                        units.entry((id, attribute)).or_insert_with(|| Unit {
                            file,
                            id,
                            attribute,
                            pattern: pattern.clone(),
                        });
                    }
                }
                Entry::Term(term) => {
                    terms.insert(term.id.name, &term.value);
                }
                Entry::Comment(_)
                | Entry::GroupComment(_)
                | Entry::ResourceComment(_)
                | Entry::Junk { .. } => {}
            }
        }
    }
    if !terms.is_empty() {
        for unit in units.values_mut() {
            unit.pattern = with_terms(&unit.pattern, &terms, MAX_DEPTH);
        }
    }
    units
}

/// How deeply terms may be nested. Cyclic terms are reported elsewhere.
const MAX_DEPTH: usize = 4;

fn with_terms<'t>(pattern: &Pattern<&'t str>, terms: &Terms<'t>, depth: usize) -> Pattern<&'t str> {
    let elements = pattern.elements.iter().flat_map(|element| match element {
        PatternElement::TextElement { .. } => vec![element.clone()],
        PatternElement::Placeable { expression } => shown(expression, terms, depth),
    });
    Pattern { elements: elements.collect() }
}

fn shown<'t>(
    expression: &Expression<&'t str>,
    terms: &Terms<'t>,
    depth: usize,
) -> Vec<PatternElement<&'t str>> {
    let expression = match expression {
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            return shown(expression, terms, depth);
        }
        Expression::Inline(InlineExpression::TermReference { id, .. }) => {
            if let Some(term) = terms.get(id.name).filter(|_| depth > 0) {
                return with_terms(term, terms, depth - 1).elements;
            }
            expression.clone()
        }
        Expression::Inline(_) => expression.clone(),
        Expression::Select { selector, variants } => Expression::Select {
            selector: selector.clone(),
            variants: variants
                .iter()
                .map(|variant| Variant {
                    value: with_terms(&variant.value, terms, depth),
                    ..variant.clone()
                })
                .collect(),
        },
    };
    vec![PatternElement::Placeable { expression }]
}

impl Unit<'_> {
    /// Makes a finding about this text.
    pub(super) fn finding(
        &self,
        make: fn(String, String, String, String) -> Finding,
        problem: impl Into<String>,
        advice: impl Into<String>,
    ) -> Finding {
        make(self.file.path.to_owned(), String::new(), problem.into(), advice.into())
            .in_message(self.id, self.attribute)
            .at_line(line_of(self.file.text(), self.id, self.attribute))
    }

    /// Returns the text as it stands in the file, with the default variant of each selector.
    pub(super) fn written(&self) -> String {
        let mut text = String::new();
        write_out(&self.pattern, &mut text);
        text
    }

    /// Returns the words of the text, with [`PLACEABLE`] for each placeable. `choices` says which variants count.
    pub(super) fn words(&self, choices: Choices) -> String {
        let mut words = String::new();
        collect(&self.pattern, choices, &mut words);
        words
    }
}

fn write_out(pattern: &Pattern<&str>, out: &mut String) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => out.push_str(value),
            PatternElement::Placeable { expression: Expression::Inline(inline) } => {
                out.push_str(&written(inline).replace(' ', ""));
            }
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                if let Some(default) = variants.iter().find(|variant| variant.default) {
                    write_out(&default.value, out);
                }
            }
        }
    }
}

/// Stands for a placeable in the words of a text.
pub(super) const PLACEABLE: char = '\u{fffc}';

/// Which variants of a selector count.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Choices {
    Default,
    All,
}

fn collect(pattern: &Pattern<&str>, choices: Choices, words: &mut String) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => words.push_str(value),
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::StringLiteral { value }),
            } => words.push_str(&unescape_unicode_to_string(value)),
            PatternElement::Placeable { expression: Expression::Inline(_) } => {
                words.push(PLACEABLE);
            }
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                for variant in
                    variants.iter().filter(|variant| choices == Choices::All || variant.default)
                {
                    collect(&variant.value, choices, words);
                    words.push(' ');
                }
            }
        }
    }
}

/// A translated text with the English one.
pub(super) struct Pair<'p, 't> {
    pub(super) own: &'p Unit<'t>,
    pub(super) english: &'p Unit<'t>,
}

impl Pair<'_, '_> {
    pub(super) fn lengths(&self) -> Lengths {
        Lengths::of(&self.own.words(Choices::Default), &self.english.words(Choices::Default))
    }
}
