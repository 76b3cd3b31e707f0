//! What can be wrong with a Fluent file by itself.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, Variant,
};
use fluent_syntax::unicode::unescape_unicode_to_string;
use waymark_locales::{Direction, FACT, Finding, Script, Values, fault_of};

use super::Messages;
use super::fault::Fault;
use super::pattern::{Part, fact, is_han, key, visit, written};
use super::place::line_of;
use super::writing::says_something;
use crate::fluent_file::{FluentFile, SyntaxFault, place};
use crate::slip::{self, English, Slip, Unseen};

const FROM_A_VALUE: &str = "take the number from a value: { FACT(\"fact-id\", \"value-name\") }";

/// The variable of what readers fill in.
const BLANK: &str = "blank";

/// What the texts of a file are checked against.
pub(super) struct Surroundings<'c> {
    /// What is shown as it stands is ugly in English; in a translation it is left over from a machine.
    pub(super) is_source: bool,
    /// Chinese has numbers in letters.
    pub(super) chinese: bool,
    /// The script of terms, where the texts are in another one: a term comes from a value.
    pub(super) terms: Option<Script>,
    pub(super) direction: Direction,
    pub(super) values: &'c Values,
    /// The variables that each English message of the interface is given.
    pub(super) variables: &'c BTreeMap<String, BTreeSet<String>>,
    /// The messages for the content that are given [`BLANK`].
    pub(super) blanks: &'c BTreeSet<&'c str>,
    /// Every message and term of the locale, for references.
    pub(super) all: &'c Messages,
    /// Those of them that take in themselves.
    pub(super) endless: &'c BTreeSet<&'c str>,
    /// What the English texts say, to tell a text in a comment from theirs.
    pub(super) english: &'c English,
}

/// Returns what is wrong in one file. `seen` has the messages of the files before it, each with its file.
pub(super) fn faults(
    file: &FluentFile<'_>,
    surroundings: &Surroundings<'_>,
    seen: &mut BTreeMap<String, String>,
) -> Vec<Finding> {
    let mut check = FileCheck { file, surroundings, findings: Vec::new() };
    check.check(seen);
    check.findings
}

struct FileCheck<'c> {
    file: &'c FluentFile<'c>,
    surroundings: &'c Surroundings<'c>,
    findings: Vec<Finding>,
}

impl FileCheck<'_> {
    fn check(&mut self, seen: &mut BTreeMap<String, String>) {
        let (path, text) = (self.file.path, self.file.text());
        // Of a line one thing is said: a text behind a # may be no comment that the parser can read.
        let mut told = BTreeSet::new();
        for unseen in slip::unseen(text, self.surroundings.english, self.surroundings.all) {
            let Unseen { message, attribute, is_sure, slip: Slip { at, problem, advice } } = unseen;
            let (line, column) = place(text, at);
            let make = if is_sure { Finding::error } else { Finding::warning };
            let finding = make(path.to_owned(), String::new(), problem, advice);
            let finding = match message {
                Some(message) => finding.in_message(&message, attribute.as_deref()),
                None => finding,
            };
            self.findings.push(finding.at_place(text, line, column));
            told.insert(line);
        }
        for SyntaxFault { line, column, problem, advice } in self.file.faults() {
            if !told.contains(line) {
                let finding = Finding::error(path, "", problem, advice);
                self.findings.push(finding.at_place(text, *line, *column));
            }
        }
        for entry in self.file.entries() {
            let (id, value, attributes) = match entry {
                Entry::Message(message) => {
                    (message.id.name.to_owned(), message.value.as_ref(), &message.attributes)
                }
                Entry::Term(term) => {
                    (format!("-{}", term.id.name), Some(&term.value), &term.attributes)
                }
                Entry::Comment(_)
                | Entry::GroupComment(_)
                | Entry::ResourceComment(_)
                | Entry::Junk { .. } => continue,
            };
            if let Some(other) = seen.insert(id.clone(), path.to_owned()) {
                let problem = format!("is there twice, first in {other}");
                self.report(&id, None, Fault::error(problem, "keep one of them"));
            }
            if let Some(pattern) = value {
                self.check_pattern(&id, None, pattern);
            }
            let mut names = BTreeSet::new();
            for attribute in attributes {
                let name = attribute.id.name;
                if !names.insert(name) {
                    let problem = format!("has its part \".{name}\" twice");
                    self.report(&id, Some(name), Fault::error(problem, "keep one of them"));
                }
                self.check_pattern(&id, Some(name), &attribute.value);
            }
            if self.surroundings.endless.contains(id.as_str()) {
                let problem = "takes in itself, or a text that does, so that it never ends";
                self.report(&id, None, Fault::error(problem, "write the words themselves"));
            }
        }
    }

    fn check_pattern(&mut self, id: &str, attribute: Option<&str>, pattern: &Pattern<&str>) {
        let mut faults: Vec<Fault> = Vec::new();
        visit(pattern, &mut |part| match part {
            Part::Text(text) => faults.extend(self.faults_in_words(text)),
            Part::Inline(InlineExpression::StringLiteral { value }) => {
                let words = unescape_unicode_to_string(value);
                faults.extend(self.faults_in_words(&words));
                faults.extend(says_something(&words).then(|| {
                    Fault::error(
                        format!("has \"{words}\" within {{ }}"),
                        "write words as they are, without { \" and \" }",
                    )
                }));
            }
            Part::Inline(InlineExpression::NumberLiteral { value }) => {
                faults.push(Fault::error(
                    format!("the number \"{value}\" stands in the text"),
                    FROM_A_VALUE,
                ));
            }
            Part::Inline(call @ InlineExpression::FunctionReference { id, arguments }) => {
                faults.extend(self.fault_in_call(id.name, call, arguments));
            }
            Part::Inline(InlineExpression::VariableReference { id: variable }) => {
                faults.extend(self.fault_in_variable(id, variable.name));
            }
            Part::Inline(InlineExpression::MessageReference { id, attribute }) => {
                let attribute = attribute.as_ref().map(|attribute| attribute.name);
                faults.extend(self.fault_in_reference(id.name, attribute));
            }
            Part::Inline(InlineExpression::TermReference { id, attribute, arguments }) => {
                let attribute = attribute.as_ref().map(|attribute| attribute.name);
                faults.extend(arguments.is_some().then(|| {
                    Fault::error(
                        format!("gives something to the term \"-{}\"", id.name),
                        "write the words themselves: terms are the same everywhere",
                    )
                }));
                faults.extend(self.fault_in_reference(&format!("-{}", id.name), attribute));
            }
            Part::Choice(selector, variants) => faults.extend(faults_in_choice(selector, variants)),
            Part::Inline(_) => {}
        });
        if !says(pattern) {
            faults.push(Fault::error(
                "shows no letter and no figure",
                "write the text, or take it out",
            ));
        }
        for fault in faults {
            self.report(id, attribute, fault);
        }
    }

    fn faults_in_words(&self, text: &str) -> impl Iterator<Item = Fault> {
        let words = text.trim();
        let is_digit = |c: char| c.is_numeric() && !is_han(c);
        let number = text.split(|c| !is_digit(c)).find(|number| !number.is_empty()).map(|number| {
            Fault::error(
                format!("the number \"{number}\" stands in the text \"{words}\""),
                FROM_A_VALUE,
            )
        });
        let in_chinese = self.surroundings.chinese.then(|| chinese_number(text)).flatten();
        let in_chinese = in_chinese.map(|number| {
            Fault::error(
                format!("the number \"{number}\" stands in the text \"{words}\""),
                FROM_A_VALUE,
            )
        });
        let terms = self.surroundings.terms;
        let has_term = terms.is_some_and(|terms| text.chars().any(|c| terms.has_letter(c)));
        let term = has_term.then(|| {
            Fault::error(
                format!("a term of the country stands in the text \"{words}\""),
                "take the term from a value: { FACT(\"fact-id\", \"term\") }",
            )
        });
        let right_to_left = self.surroundings.direction == Direction::Rtl;
        let torn = text.split_whitespace().find(|word| right_to_left && jumps(word)).map(|word| {
            Fault::warning(
                format!("\"{word}\" is torn apart in right-to-left text"),
                "take it from a value, which the program sets apart: { FACT(\"fact-id\", \"value-name\") }",
            )
        });
        let severe = if self.surroundings.is_source { Finding::warning } else { Finding::error };
        let markup = markup(text).map(|markup| {
            Fault(
                severe,
                format!("\"{markup}\" is shown as it stands"),
                "write words only: the program sets headings, links and bold letters".to_owned(),
            )
        });
        let open = text.matches('[').count() != text.matches(']').count();
        let bracket = open.then(|| {
            Fault(
                severe,
                format!("a bracket of \"{words}\" has no partner"),
                "write both, as in [one], or none".to_owned(),
            )
        });
        let faults = [number, in_chinese, term, torn, markup, bracket, fault_in_characters(text)];
        faults.into_iter().flatten()
    }

    fn fault_in_call(
        &self,
        function: &str,
        call: &InlineExpression<&str>,
        arguments: &CallArguments<&str>,
    ) -> Option<Fault> {
        if function != FACT {
            return Some(Fault::error(format!("there is no function \"{function}\""), "use FACT"));
        }
        let Some((fact, name)) = fact(call).filter(|_| arguments.named.is_empty()) else {
            return Some(Fault::error(
                "FACT needs two texts",
                "write FACT(\"fact-id\", \"value-name\")",
            ));
        };
        let Some(of_fact) = self.surroundings.values.get(fact) else {
            return Some(Fault::error(
                format!("no fact \"{fact}\" with values"),
                "look up the id in content/data/facts",
            ));
        };
        // An empty map stands for a fact that could not be read, which is reported already.
        if of_fact.contains_key(name) || of_fact.is_empty() {
            return None;
        }
        let names: Vec<&str> = of_fact.keys().map(String::as_str).collect();
        Some(Fault::error(
            format!("fact \"{fact}\" has no value \"{name}\""),
            format!("it has: {}", names.join(", ")),
        ))
    }

    fn fault_in_reference(&self, id: &str, attribute: Option<&str>) -> Option<Fault> {
        let found = self.surroundings.all.get(id).is_some_and(|attributes| {
            attribute.is_none_or(|attribute| attributes.contains(attribute))
        });
        let name = attribute.map_or_else(|| id.to_owned(), |attribute| format!("{id}.{attribute}"));
        let problem = format!("refers to the text \"{name}\", which this language does not have");
        (!found).then(|| Fault::error(problem, "write that text, or mend its name"))
    }

    fn fault_in_variable(&self, id: &str, variable: &str) -> Option<Fault> {
        if id.starts_with('-') {
            return Some(Fault::error(
                format!("no variable \"${variable}\" is given to a term"),
                "write the words themselves: terms are the same everywhere",
            ));
        }
        if self.file.is_guide() {
            let is_given = variable == BLANK && self.surroundings.blanks.contains(id);
            let problem = format!("no variable \"${variable}\" is given here");
            return (!is_given).then(|| Fault::error(problem, "use FACT for values"));
        }
        let known = self.surroundings.variables.get(id)?;
        (!known.contains(variable)).then(|| {
            Fault::error(
                format!("the English text has no variable \"${variable}\""),
                "use those of the English text",
            )
        })
    }

    fn report(&mut self, id: &str, attribute: Option<&str>, Fault(make, problem, advice): Fault) {
        let line = line_of(self.file.text(), id, attribute);
        let finding = make(self.file.path.to_owned(), String::new(), problem, advice);
        self.findings.push(finding.in_message(id, attribute).at_line(line));
    }
}

/// Returns what is wrong with a choice in whatever language.
fn faults_in_choice(selector: &InlineExpression<&str>, variants: &[Variant<&str>]) -> Vec<Fault> {
    let mut faults = Vec::new();
    if matches!(
        selector,
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. }
    ) {
        faults.push(Fault::error(
            format!("chooses by \"{}\", which is always the same", written(selector)),
            "choose by a value, or write the text without a choice",
        ));
    }
    let mut keys = BTreeSet::new();
    for variant in variants {
        let key = key(variant);
        if !keys.insert(key) {
            faults.push(Fault::error(format!("has the form [{key}] twice"), "keep one of them"));
        }
        if !says(&variant.value) {
            faults.push(Fault::error(
                format!("shows no letter and no figure in the form [{key}]"),
                "write the words of this form",
            ));
        }
    }
    faults
}

/// Returns whether a text shows something, whichever form of it is chosen.
fn says(pattern: &Pattern<&str>) -> bool {
    pattern.elements.iter().any(|element| match element {
        PatternElement::TextElement { value } => says_something(value),
        PatternElement::Placeable { expression } => expression_says(expression),
    })
}

fn expression_says(expression: &Expression<&str>) -> bool {
    match expression {
        Expression::Inline(InlineExpression::StringLiteral { value }) => {
            says_something(&unescape_unicode_to_string(value))
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            expression_says(expression)
        }
        Expression::Inline(_) => true,
        Expression::Select { variants, .. } => variants.iter().all(|variant| says(&variant.value)),
    }
}

/// Returns whether a Latin word begins or ends with a sign that belongs to it: between letters of two directions a sign goes
/// with the line (Unicode Standard Annex 9, rule N2), so that `--help` would end with its hyphens.
fn jumps(word: &str) -> bool {
    const SIGNS: [char; 8] = ['-', '/', '\\', '@', '#', '+', '~', '_'];

    let word = word.trim_matches(|c: char| !c.is_ascii_alphanumeric() && !SIGNS.contains(&c));
    let latin = word.chars().any(|c| c.is_ascii_alphabetic());
    latin && (word.starts_with(SIGNS) || word.ends_with(SIGNS))
}

/// Returns the first number of three and more figures in Chinese letters that is no year, such as a telephone number.
fn chinese_number(text: &str) -> Option<&str> {
    let is_figure = |c: char| "〇零一二三四五六七八九幺".contains(c);
    let pieces = text.split_inclusive(|c| !is_figure(c)).filter(|piece| !piece.ends_with('年'));
    let mut figures = pieces.map(|piece| piece.trim_end_matches(|c| !is_figure(c)));
    figures.find(|figures| figures.chars().count() > 2)
}

/// Returns the first piece of markup in words: of HTML, of an entity, of Markdown.
pub(super) fn markup(text: &str) -> Option<&str> {
    let tag = text.find('<').and_then(|start| {
        let rest = text.get(start..)?;
        let end = rest.find('>').map_or(rest.len(), |end| end + 1);
        rest.get(..end)
    });
    let entity = text.find('&').and_then(|start| {
        let rest = text.get(start..)?;
        let end = rest.find(';')?;
        let name = rest.get(1..end)?.trim_start_matches('#');
        let short = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric());
        short.then(|| rest.get(..=end)).flatten()
    });
    let markdown = ["**", "__", "~~", "](", "[/", "[b]", "[i]", "`", "\\", "*"]
        .into_iter()
        .find(|mark| text.contains(mark));
    tag.or(entity).or(markdown)
}

/// Returns the first character that no text may hold: unseen, or not the same on every computer.
pub(super) fn fault_in_characters(text: &str) -> Option<Fault> {
    let (c, what) = text.chars().find_map(|c| Some((c, fault_of(c)?)))?;
    Some(Fault::error(format!("U+{:04X} {what}", u32::from(c)), "take it out"))
}
