//! What can be wrong with a text, found before anybody reads it.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement,
};

use crate::bundle::FACT;
use crate::files::Files;
use crate::finding::Finding;
use crate::fluent_file::{SyntaxFault, fluent_files, is_guide, parse, readable, too_many};
use crate::info::LocaleInfo;
use crate::locale::SOURCE;
use crate::locales::infos;
use crate::message::INTERFACE;
use crate::value::Values;

/// The messages of a locale, each with the names of its attributes.
pub type Messages = BTreeMap<String, BTreeSet<String>>;

/// Returns the messages that a locale has for the content, in its folder `guide/`.
///
/// What cannot be read is passed over; [`crate::Locales::load`] and [`check_locale`] report it.
#[must_use]
pub fn guide_messages(files: &Files, id: &str) -> Messages {
    messages(files, id, is_guide)
}

/// Returns the ids of the locales that have a folder.
#[must_use]
pub fn locale_ids(files: &Files) -> BTreeSet<&str> {
    files.keys().filter_map(|path| path.split_once('/')).map(|(id, _)| id).collect()
}

/// Returns the messages of the files of a locale that are `wanted`. Terms are among them, with their hyphen.
fn messages(files: &Files, id: &str, wanted: fn(&str) -> bool) -> Messages {
    let mut messages = Messages::new();
    for (_, text) in readable(files, id).filter(|(path, _)| wanted(path)) {
        for entry in parse(&text).0.body {
            let (name, attributes) = match entry {
                Entry::Message(message) => (message.id.name.to_owned(), message.attributes),
                Entry::Term(term) => (format!("-{}", term.id.name), term.attributes),
                Entry::Comment(_)
                | Entry::GroupComment(_)
                | Entry::ResourceComment(_)
                | Entry::Junk { .. } => continue,
            };
            let attributes = attributes.iter().map(|attribute| attribute.id.name.to_owned());
            messages.insert(name, attributes.collect());
        }
    }
    messages
}

/// Returns what is wrong in the English files, and what the program needs of them and they lack.
pub(crate) fn source(files: &Files, values: &Values) -> Vec<Finding> {
    let mut findings = of_locale(files, SOURCE, values);
    findings.extend(missing_from_interface(files));
    findings
}

/// Returns what is wrong in the folder of the locale `id`: in its `locale.json`, and in each of its texts by itself and
/// beside the English one. `values` are those that texts may use.
#[must_use]
pub fn check_locale(files: &Files, id: &str, values: &Values) -> Vec<Finding> {
    let mut findings = of_locale(files, id, values);
    match infos(files).remove(id) {
        Some(Ok(info)) => findings.extend(fault_in_fallback(files, id, &info)),
        Some(Err(finding)) => findings.push(finding),
        None => findings.push(Finding::error(
            format!("{id}/locale.json"),
            "",
            "is missing",
            "copy locales/en/locale.json and change it",
        )),
    }
    if let Some((path, problem)) = too_many(files, id) {
        findings.push(Finding::error(path, "", problem, "take out what the guide does not have"));
    }
    findings.sort();
    findings
}

/// A chain is listed whole: a language in it cannot fall back to others itself.
fn fault_in_fallback(files: &Files, id: &str, info: &LocaleInfo) -> Vec<Finding> {
    let infos = infos(files);
    let fault = |other: &String| {
        let problem = match infos.get(other) {
            Some(Ok(info)) if info.fallback.is_empty() => return None,
            Some(Ok(_)) => format!("falls back to \"{other}\", which falls back itself"),
            Some(Err(_)) | None => format!("falls back to \"{other}\", which is not there"),
        };
        let advice = "list every language of the chain here, without English";
        Some(Finding::error(format!("{id}/locale.json"), "", problem, advice))
    };
    info.fallback.iter().filter_map(fault).collect()
}

/// Returns what is wrong in the Fluent files of a locale.
fn of_locale(files: &Files, id: &str, values: &Values) -> Vec<Finding> {
    let interface = variables_of_source(files);
    let mut findings = Vec::new();
    let mut seen = BTreeMap::new();
    let all = messages(files, id, |_| true);
    for (path, text) in fluent_files(files, id) {
        let chinese = id.starts_with("zh");
        let mut file = FileCheck {
            path,
            text: &text,
            chinese,
            values,
            interface: &interface,
            all: &all,
            findings: Vec::new(),
        };
        file.check(&mut seen);
        findings.append(&mut file.findings);
    }
    findings
}

/// Reports what the program needs of the English interface and a folder of locales from elsewhere lacks.
fn missing_from_interface(files: &Files) -> impl Iterator<Item = Finding> {
    let present = messages(files, SOURCE, |path| !is_guide(path));
    let missing = INTERFACE.iter().filter(move |(_, id, attribute)| {
        let found = present.get(*id);
        !found.is_some_and(|all| attribute.is_none_or(|attribute| all.contains(attribute)))
    });
    missing.map(|(file, id, attribute)| {
        let attribute = attribute.map(|name| format!(".{name}")).unwrap_or_default();
        let subject = format!("message \"{id}{attribute}\"");
        Finding::error(*file, subject, "is missing", "the program shows it: put it back")
    })
}

/// The variables of each English message of the interface.
fn variables_of_source(files: &Files) -> BTreeMap<String, BTreeSet<String>> {
    let mut variables: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (_, text) in fluent_files(files, SOURCE).filter(|(path, _)| !is_guide(path)) {
        let (resource, _) = parse(&text);
        for entry in &resource.body {
            if let Entry::Message(message) = entry {
                let of_message = variables.entry(message.id.name.to_owned()).or_default();
                for pattern in message
                    .value
                    .iter()
                    .chain(message.attributes.iter().map(|attribute| &attribute.value))
                {
                    visit(pattern, &mut |part| {
                        if let Part::Inline(InlineExpression::VariableReference { id }) = part {
                            of_message.insert(id.name.to_owned());
                        }
                    });
                }
            }
        }
    }
    variables
}

struct FileCheck<'c> {
    path: &'c str,
    text: &'c str,
    /// Chinese texts hold Chinese; in others it comes from a value.
    chinese: bool,
    values: &'c Values,
    interface: &'c BTreeMap<String, BTreeSet<String>>,
    /// Every message and term of the locale, for references.
    all: &'c Messages,
    findings: Vec<Finding>,
}

impl FileCheck<'_> {
    fn check(&mut self, seen: &mut BTreeMap<String, String>) {
        let (resource, faults) = parse(self.text);
        for SyntaxFault { line, column, problem } in faults {
            let advice = "the text before this place is the last that could be read";
            let finding = Finding::error(self.path, "", problem, advice);
            self.findings.push(finding.at_place(self.text, line, column));
        }
        if self.text.contains('\u{fffd}') {
            let line = self.text.lines().position(|line| line.contains('\u{fffd}'));
            let advice = "save the file as UTF-8";
            let finding = Finding::error(self.path, "", "holds bytes that are no text", advice);
            self.findings.push(finding.at_line(line.map_or(1, |line| line + 1)));
        }
        for entry in &resource.body {
            let Entry::Message(message) = entry else { continue };
            let id = message.id.name;
            if let Some(other) = seen.insert(id.to_owned(), self.path.to_owned()) {
                self.report(
                    id,
                    format!("is there twice, first in {other}"),
                    "keep one of them".to_owned(),
                );
            }
            for pattern in message
                .value
                .iter()
                .chain(message.attributes.iter().map(|attribute| &attribute.value))
            {
                self.check_pattern(id, pattern);
            }
        }
    }

    fn check_pattern(&mut self, id: &str, pattern: &Pattern<&str>) {
        let mut faults = Vec::new();
        visit(pattern, &mut |part| match part {
            Part::Text(text) => faults.extend(self.fault_in_words(text)),
            Part::Inline(InlineExpression::FunctionReference { id, arguments }) => {
                faults.extend(self.fault_in_call(id.name, arguments));
            }
            Part::Inline(InlineExpression::VariableReference { id: variable }) => {
                faults.extend(self.fault_in_variable(id, variable.name));
            }
            Part::Inline(InlineExpression::MessageReference { id, attribute }) => {
                let attribute = attribute.as_ref().map(|attribute| attribute.name);
                faults.extend(self.fault_in_reference(id.name, attribute));
            }
            Part::Inline(InlineExpression::TermReference { id, .. }) => {
                faults.extend(self.fault_in_reference(&format!("-{}", id.name), None));
            }
            Part::Inline(_) => {}
        });
        for (problem, advice) in faults {
            self.report(id, problem, advice);
        }
    }

    fn fault_in_words(&self, text: &str) -> Option<(String, String)> {
        if let Some(digit) = text.chars().find(|c| c.is_numeric() && !is_han(*c)) {
            let words = text.trim();
            return Some((
                format!("the digit \"{digit}\" stands in the text \"{words}\""),
                "take the number from a value: { FACT(\"fact-id\", \"value-name\") }".to_owned(),
            ));
        }
        if !self.chinese && text.chars().any(is_han) {
            let words = text.trim();
            return Some((
                format!("Chinese stands in the text \"{words}\""),
                "take the term from a value: { FACT(\"fact-id\", \"term\") }".to_owned(),
            ));
        }
        None
    }

    fn fault_in_call(
        &self,
        function: &str,
        arguments: &CallArguments<&str>,
    ) -> Option<(String, String)> {
        if function != FACT {
            return Some((format!("there is no function \"{function}\""), "use FACT".to_owned()));
        }
        let [
            InlineExpression::StringLiteral { value: fact },
            InlineExpression::StringLiteral { value: name },
        ] = arguments.positional.as_slice()
        else {
            return Some((
                "FACT needs two texts".to_owned(),
                "write FACT(\"fact-id\", \"value-name\")".to_owned(),
            ));
        };
        let Some(of_fact) = self.values.get(*fact) else {
            return Some((
                format!("no fact \"{fact}\" with values"),
                "look up the id in content/data/facts".to_owned(),
            ));
        };
        // An empty map stands for a fact that could not be read, which is reported already.
        if of_fact.contains_key(*name) || of_fact.is_empty() {
            return None;
        }
        let names: Vec<&str> = of_fact.keys().map(String::as_str).collect();
        Some((
            format!("fact \"{fact}\" has no value \"{name}\""),
            format!("it has: {}", names.join(", ")),
        ))
    }

    fn fault_in_reference(&self, id: &str, attribute: Option<&str>) -> Option<(String, String)> {
        let found = self.all.get(id).is_some_and(|attributes| {
            attribute.is_none_or(|attribute| attributes.contains(attribute))
        });
        let name = attribute.map_or_else(|| id.to_owned(), |attribute| format!("{id}.{attribute}"));
        let problem = format!("refers to the text \"{name}\", which this language does not have");
        (!found).then(|| (problem, "write that text, or mend its name".to_owned()))
    }

    fn fault_in_variable(&self, id: &str, variable: &str) -> Option<(String, String)> {
        if is_guide(self.path) {
            return Some((
                format!("no variable \"${variable}\" is given here"),
                "use FACT for values".to_owned(),
            ));
        }
        let known = self.interface.get(id)?;
        (!known.contains(variable)).then(|| {
            (
                format!("the English text has no variable \"${variable}\""),
                "use those of the English text".to_owned(),
            )
        })
    }

    fn report(&mut self, id: &str, problem: String, advice: String) {
        let start = format!("{id} =");
        let line =
            self.text.lines().position(|line| line.starts_with(&start)).map_or(1, |line| line + 1);
        self.findings.push(
            Finding::error(self.path, format!("message \"{id}\""), problem, advice).at_line(line),
        );
    }
}

/// A part of a pattern that can be at fault.
enum Part<'p, 's> {
    Text(&'s str),
    Inline(&'p InlineExpression<&'s str>),
}

/// Calls `found` for each text and each expression in the pattern, however deep.
fn visit<'p, 's>(pattern: &'p Pattern<&'s str>, found: &mut dyn FnMut(Part<'p, 's>)) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => found(Part::Text(value)),
            PatternElement::Placeable { expression } => visit_expression(expression, found),
        }
    }
}

fn visit_expression<'p, 's>(
    expression: &'p Expression<&'s str>,
    found: &mut dyn FnMut(Part<'p, 's>),
) {
    match expression {
        Expression::Inline(inline) => visit_inline(inline, found),
        Expression::Select { selector, variants } => {
            visit_inline(selector, found);
            for variant in variants {
                visit(&variant.value, found);
            }
        }
    }
}

fn visit_inline<'p, 's>(
    inline: &'p InlineExpression<&'s str>,
    found: &mut dyn FnMut(Part<'p, 's>),
) {
    found(Part::Inline(inline));
    if let InlineExpression::Placeable { expression } = inline {
        visit_expression(expression, found);
    }
}

/// Returns whether `c` is a Chinese character (the Unicode block of unified ideographs and its first extension).
fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}')
}

#[cfg(test)]
mod tests {
    use std::borrow::Cow;

    use super::*;
    use crate::value::Value;

    #[track_caller]
    fn check(path: &str, text: &str, expected: &[&str]) {
        let files = Files::from([
            ("en/home.ftl".to_owned(), Cow::Borrowed(&b"hello = Hello { $name }"[..])),
            (path.to_owned(), Cow::Owned(text.as_bytes().to_vec())),
        ]);
        let values = Values::from([(
            "hot-110".to_owned(),
            BTreeMap::from([("phone".to_owned(), Value::Phone("110".to_owned()))]),
        )]);
        let id = path.split('/').next().unwrap();
        let found = of_locale(&files, id, &values);
        let found: Vec<String> = found.iter().map(ToString::to_string).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn a_value_of_a_fact_is_fine() {
        check(
            "en/guide/facts.ftl",
            "fact-hot-110 = { FACT(\"hot-110\", \"phone\") } is the police.",
            &[],
        );
    }

    #[test]
    fn a_digit_in_a_text_is_named() {
        check(
            "en/guide/facts.ftl",
            "\nfact-hot-110 = Call 110.",
            &[
                "en/guide/facts.ftl:2: message \"fact-hot-110\": the digit \"1\" stands in the text \"Call 110.\"; \
               take the number from a value: { FACT(\"fact-id\", \"value-name\") }",
            ],
        );
    }

    #[test]
    fn a_digit_of_any_script_is_named() {
        check(
            "fa/guide/facts.ftl",
            "fact-a = ۲۴",
            &[
                "fa/guide/facts.ftl:1: message \"fact-a\": the digit \"۲\" stands in the text \"۲۴\"; \
               take the number from a value: { FACT(\"fact-id\", \"value-name\") }",
            ],
        );
    }

    #[test]
    fn chinese_stands_in_chinese_texts_only() {
        check("zh-Hans/guide/cards.ftl", "card-a = 我需要翻译", &[]);
        check(
            "fr/guide/cards.ftl",
            "card-a = Dites 翻译",
            &[
                "fr/guide/cards.ftl:1: message \"card-a\": Chinese stands in the text \"Dites 翻译\"; \
               take the term from a value: { FACT(\"fact-id\", \"term\") }",
            ],
        );
    }

    #[test]
    fn an_unknown_value_is_named_with_those_there_are() {
        check(
            "en/guide/facts.ftl",
            "fact-a = { FACT(\"hot-110\", \"fax\") }\nfact-b = { FACT(\"hot-111\", \"phone\") }",
            &[
                "en/guide/facts.ftl:1: message \"fact-a\": fact \"hot-110\" has no value \"fax\"; it has: phone",
                "en/guide/facts.ftl:2: message \"fact-b\": no fact \"hot-111\" with values; look up the id in content/data/facts",
            ],
        );
    }

    #[test]
    fn a_variable_that_english_lacks_is_named() {
        check("fr/home.ftl", "hello = Bonjour { $name }", &[]);
        check(
            "fr/home.ftl",
            "hello = Bonjour { $nom }",
            &[
                "fr/home.ftl:1: message \"hello\": the English text has no variable \"$nom\"; use those of the English text",
            ],
        );
    }

    #[test]
    fn a_syntax_error_has_its_line() {
        let files =
            Files::from([("en/a.ftl".to_owned(), Cow::Borrowed(&b"ok = fine\nbroken = { \n"[..]))]);
        let found = of_locale(&files, "en", &Values::default());
        assert!(
            found.iter().any(|finding| finding.file == "en/a.ftl" && finding.line >= Some(2)),
            "{found:?}"
        );
    }
}
