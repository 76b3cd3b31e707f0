//! What can be wrong with a translation beside the English text.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Attribute, Entry, Expression, Pattern, PatternElement};

use super::fault::Fault;
use super::length::{self, Lengths};
use super::pattern::{Part, choices, fact, is_han, visit, written};
use super::place::line_of;
use super::told;
use super::writing::{Scripts, repeated};
use crate::files::Files;
use crate::finding::Finding;
use crate::fluent_file::{is_guide, parse, readable};
use crate::glossary::Glossary;
use crate::locale::SOURCE;
use crate::plural::Plural;
use crate::value::{Value, Values};

/// Returns what is wrong with the texts of the locale `id` beside the English ones.
pub(super) fn faults(
    files: &Files,
    id: &str,
    tag: &str,
    values: &Values,
    glossary: &Glossary,
) -> Vec<Finding> {
    let english_files: Vec<_> = readable(files, SOURCE).collect();
    let own_files: Vec<_> = readable(files, id).collect();
    let (english, own) = (texts(&english_files), texts(&own_files));
    let pairs: Vec<Pair<'_, '_>> = own
        .iter()
        .filter_map(|(key, own)| Some(Pair { own, english: english.get(key)? }))
        .collect();
    let plural = Plural::of(tag);
    let scripts = Scripts::of(tag);
    let usual = length::usual(pairs.iter().map(Pair::lengths));
    let mut findings = unknown(&english, &own);
    findings.extend(missing(&english, &own, &own_files, id));
    findings.extend(twins(&pairs));
    findings.extend(unlike_others(&pairs, &plural, values));
    for pair in &pairs {
        let told = told::faults(&pair.own.pattern, &pair.english.pattern, &plural, values);
        let written =
            scripts.faults(&pair.own.words(Choices::All), &pair.english.words(Choices::All));
        let again = repeated(&pair.own.written());
        let length = pair.lengths().fault(usual);
        for Fault(make, problem, advice) in
            told.into_iter().chain(written).chain(again).chain(length)
        {
            findings.push(pair.own.finding(make, problem, advice));
        }
        pair.copy(&mut findings);
        pair.names(&mut findings);
        pair.english_sentences(&mut findings);
        pair.terms(glossary, values, &mut findings);
    }
    findings
}

/// A text of a message: the message itself, or one of its attributes.
struct Unit<'t> {
    path: &'t str,
    file: &'t str,
    id: &'t str,
    attribute: Option<&'t str>,
    pattern: Pattern<&'t str>,
}

/// Texts by the id of the message and the name of the attribute.
type Units<'t> = BTreeMap<(&'t str, Option<&'t str>), Unit<'t>>;

/// Returns every text in the files, without terms: each language has its own.
fn texts<'t>(files: &'t [(&'t str, Cow<'t, str>)]) -> Units<'t> {
    let mut units = Units::new();
    for (path, file) in files {
        for entry in parse(file).0.body {
            let Entry::Message(message) = entry else { continue };
            let id = message.id.name;
            let of_attribute =
                |attribute: Attribute<&'t str>| (Some(attribute.id.name), attribute.value);
            let patterns = message.value.map(|value| (None, value)).into_iter();
            for (attribute, pattern) in
                patterns.chain(message.attributes.into_iter().map(of_attribute))
            {
                // Of an attribute that is there twice readers see the first.
                let file = file.as_ref();
                units.entry((id, attribute)).or_insert(Unit { path, file, id, attribute, pattern });
            }
        }
    }
    units
}

impl Unit<'_> {
    /// Makes a finding about this text.
    fn finding(
        &self,
        make: fn(String, String, String, String) -> Finding,
        problem: impl Into<String>,
        advice: impl Into<String>,
    ) -> Finding {
        make(self.path.to_owned(), String::new(), problem.into(), advice.into())
            .in_message(self.id, self.attribute)
            .at_line(line_of(self.file, self.id, self.attribute))
    }

    /// Returns the text as it stands in the file, with the default of each choice.
    fn written(&self) -> String {
        let mut text = String::new();
        write_out(&self.pattern, &mut text);
        text
    }

    /// Returns the words of the text, with a mark for each placeable. Of a choice it has the default, or every text.
    fn words(&self, choices: Choices) -> String {
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

/// Stands for a placeable in words.
pub(super) const PLACEABLE: char = '\u{fffc}';

/// Which texts of a choice count.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Choices {
    Default,
    All,
}

fn collect(pattern: &Pattern<&str>, choices: Choices, words: &mut String) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => words.push_str(value),
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

/// Reports interface texts that English does not have. Those of the guide are reported by the content.
fn unknown(english: &Units<'_>, own: &Units<'_>) -> Vec<Finding> {
    let unknown =
        own.iter().filter(|(key, unit)| !is_guide(unit.path) && !english.contains_key(*key));
    unknown
        .map(|(_, unit)| {
            let near = english
                .keys()
                .map(|(id, _)| (*id, strsim::jaro_winkler(id, unit.id)))
                .filter(|(id, likeness)| *id != unit.id && *likeness > 0.9)
                .max_by(|(_, a), (_, b)| a.total_cmp(b));
            let advice = match near {
                Some((id, _)) => format!("did you mean \"{id}\"? Else take it out"),
                None => "take it out, or mend its name".to_owned(),
            };
            unit.finding(Finding::error, "the program has no such text", advice)
        })
        .collect()
}

/// Reports what English has and the language lacks: one finding for a file of which nothing is translated.
fn missing(
    english: &Units<'_>,
    own: &Units<'_>,
    own_files: &[(&str, Cow<'_, str>)],
    id: &str,
) -> Vec<Finding> {
    let mut by_file: BTreeMap<&str, Vec<&Unit<'_>>> = BTreeMap::new();
    for (key, unit) in english {
        if !own.contains_key(key) {
            by_file.entry(unit.path).or_default().push(unit);
        }
    }
    let mut findings = Vec::new();
    for (path, units) in by_file {
        let name = path.strip_prefix(SOURCE).unwrap_or(path);
        let file = format!("{id}{name}");
        let whole = english.values().filter(|unit| unit.path == path).count();
        if units.len() == whole {
            let problem = format!("none of its {whole} texts is translated yet");
            let there = own_files.iter().any(|(path, _)| *path == file);
            let advice = if there {
                "write them under the English ones".to_owned()
            } else {
                format!("let `waymark-cli locale new {id}` write the file")
            };
            findings.push(Finding::warning(file, "", problem, advice));
            continue;
        }
        for unit in units {
            let words = unit.words(Choices::Default);
            let finding = Finding::untranslated(&file, &shortened(words.trim()));
            findings.push(finding.in_message(unit.id, unit.attribute));
        }
    }
    findings
}

/// A text and the English that it translates.
struct Pair<'p, 't> {
    own: &'p Unit<'t>,
    english: &'p Unit<'t>,
}

impl Pair<'_, '_> {
    /// Reports a text of several words that is the same as in English.
    fn copy(&self, findings: &mut Vec<Finding>) {
        const FEWEST_LETTERS: usize = 12;

        let words = self.own.words(Choices::All);
        let letters = words.chars().filter(|c| c.is_alphabetic()).count();
        let several = words.split_whitespace().count() > 1;
        if several && letters >= FEWEST_LETTERS && words == self.english.words(Choices::All) {
            findings.push(self.own.finding(
                Finding::warning,
                "is the same as the English text",
                "translate it, or take it out: readers then see that it is English",
            ));
        }
    }

    /// Reports a name in capitals, such as UNHCR, with two letters exchanged or one lost.
    fn names(&self, findings: &mut Vec<Finding>) {
        let (own, english) = (self.own.words(Choices::All), self.english.words(Choices::All));
        let names: BTreeSet<&str> = capitals(&english).collect();
        for word in capitals(&own).filter(|word| !names.contains(word)) {
            let meant = names.iter().find(|name| strsim::damerau_levenshtein(name, word) == 1);
            if let Some(name) = meant {
                findings.push(self.own.finding(
                    Finding::warning,
                    format!("has \"{word}\", and the English text has \"{name}\""),
                    "write the name as it is",
                ));
            }
        }
    }

    /// Reports sentences that stand there as in English.
    fn english_sentences(&self, findings: &mut Vec<Finding>) {
        /// Fewer can be a name.
        const FEWEST_WORDS: usize = 4;

        let (own, english) = (self.own.words(Choices::All), self.english.words(Choices::All));
        let left = english.split(['.', '!', '?', PLACEABLE]).map(str::trim).find(|sentence| {
            sentence.split_whitespace().count() >= FEWEST_WORDS && own.contains(sentence)
        });
        if let Some(left) = left.filter(|_| own != english) {
            findings.push(self.own.finding(
                Finding::warning,
                format!("has a sentence in English: \"{}\"", shortened(left)),
                "translate it, or take the whole text out: readers then see that it is English",
            ));
        }
    }

    fn lengths(&self) -> Lengths {
        Lengths::of(&self.own.words(Choices::Default), &self.english.words(Choices::Default))
    }

    /// Reports terms of the glossary that are translated by another word, and words that it says to avoid.
    fn terms(&self, glossary: &Glossary, values: &Values, findings: &mut Vec<Finding>) {
        let (english, mut own) = (self.english.words(Choices::All), self.own.words(Choices::All));
        // In Chinese the term itself is often the value.
        visit(&self.own.pattern, &mut |part| {
            if let Part::Inline(call) = part
                && let Some((fact, name)) = fact(call)
                && let Some(Value::Term(term)) = values.get(fact).and_then(|fact| fact.get(name))
            {
                own.push_str(term);
            }
        });
        for broken in glossary.broken(&english, &own) {
            findings.push(self.own.finding(Finding::warning, broken.problem, broken.advice));
        }
    }
}

/// Returns the words of three and more capital letters of ASCII.
fn capitals(words: &str) -> impl Iterator<Item = &str> {
    let words = words.split(|c: char| !c.is_ascii_alphanumeric());
    words.filter(|word| word.len() > 2 && word.bytes().all(|byte| byte.is_ascii_uppercase()))
}

/// Reports texts that say the same where the English ones do not: pasted into the wrong place.
fn twins(pairs: &[Pair<'_, '_>]) -> Vec<Finding> {
    /// Fewer can mean both.
    const FEWEST_WORDS: usize = 5;

    let mut by_words: BTreeMap<String, Vec<&Pair<'_, '_>>> = BTreeMap::new();
    for pair in pairs {
        let words = pair.own.words(Choices::All);
        let letters = words.chars().filter(|c| is_han(*c)).count();
        if words.split_whitespace().count() + letters / 2 >= FEWEST_WORDS {
            by_words.entry(words).or_default().push(pair);
        }
    }
    let mut findings = Vec::new();
    for pairs in by_words.values() {
        let english = |pair: &Pair<'_, '_>| pair.english.words(Choices::All);
        for pair in pairs {
            let Some(other) = pairs.iter().find(|other| !alike(&english(other), &english(pair)))
            else {
                continue;
            };
            findings.push(pair.own.finding(
                Finding::warning,
                format!("says the same as \"{}\", and the English texts differ", other.own.id),
                "compare both with the English: is one of them in the wrong place?",
            ));
        }
    }
    findings
}

/// Reports numbers that stand there in one form, where other texts of the language choose the form by the same kind of number:
/// "days" has several in Arabic, and in French one that is right for all numbers that the guide has.
fn unlike_others(pairs: &[Pair<'_, '_>], plural: &Plural, values: &Values) -> Vec<Finding> {
    /// Fewer texts are no custom.
    const FEWEST: usize = 3;

    if plural.needed(|_| true).len() < 2 {
        return Vec::new();
    }
    /// How many texts choose by the number, and those that do not, each with the number.
    type Custom<'p, 'u, 't> = (usize, Vec<(&'p Pair<'u, 't>, String)>);
    let mut by_name: BTreeMap<&str, Custom<'_, '_, '_>> = BTreeMap::new();
    for pair in pairs {
        let chosen: BTreeSet<String> =
            choices(&pair.own.pattern).map(|(selector, _)| written(selector)).collect();
        let mut seen = BTreeSet::new();
        visit(&pair.own.pattern, &mut |part| {
            let Part::Inline(inline) = part else { return };
            let Some((of_fact, name)) = fact(inline) else { return };
            let value = values.get(of_fact).and_then(|of_fact| of_fact.get(name));
            let Some(Value::Number(number)) = value else { return };
            // The form for all other numbers is right for this one today.
            if plural.category(*number) == "other" || !seen.insert(written(inline)) {
                return;
            }
            let (choosing, others) = by_name.entry(name).or_default();
            if chosen.contains(&written(inline)) {
                *choosing += 1;
            } else if !chosen.iter().any(|chosen| is_like(chosen, name)) {
                // Of "30 or 37 days" the second alone has a word after it.
                others.push((pair, written(inline)));
            }
        });
    }
    let customs = by_name
        .into_values()
        .filter(|(choosing, others)| *choosing >= FEWEST && *choosing > others.len() * 2);
    customs
        .flat_map(|(_, others)| others)
        .map(|(pair, value)| {
            pair.own.finding(
                Finding::warning,
                format!(
                    "has one form for every number {{ {value} }}, and other texts have several"
                ),
                format!("choose by it: {}", plural.needed(|number| number > 0).join(", ")),
            )
        })
        .collect()
}

/// Returns whether a value that is chosen by has a name that begins as this one does: "days" and "days-max".
fn is_like(chosen: &str, name: &str) -> bool {
    let begin = name.split('-').next().unwrap_or(name);
    chosen.contains(&format!("\"{begin}"))
}

/// Returns whether two English texts can have one translation: a good part of their words is the same.
fn alike(a: &str, b: &str) -> bool {
    let words = |text: &str| -> BTreeSet<String> {
        let text = text.to_lowercase();
        let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
        // "text" and "texts" are one word here.
        words.map(|word| word.trim_end_matches('s').to_owned()).collect()
    };
    let (a, b) = (words(a), words(b));
    a.intersection(&b).count() * 3 >= a.union(&b).count()
}

/// Returns the beginning of a text, as a finding quotes it.
fn shortened(words: &str) -> String {
    const LONGEST: usize = 60;

    let mut short: String = words.chars().take(LONGEST).collect();
    if words.chars().count() > LONGEST {
        short.push('…');
    }
    short
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Checks a text of the interface beside the English one.
    #[track_caller]
    fn check(tag: &str, english: &str, own: &str, expected: &[&str]) {
        let files: Files = [("en/home.ftl", english), ("own/home.ftl", own)]
            .map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec().into()))
            .into();
        let values = Values::from([(
            "stay".to_owned(),
            BTreeMap::from([
                ("hours".to_owned(), Value::Number(24)),
                ("days".to_owned(), Value::Number(3)),
            ]),
        )]);
        let (glossary, _) = Glossary::of(&files, "own");
        let found = faults(&files, "own", tag, &values, &glossary);
        let found: Vec<String> = found
            .iter()
            .map(|finding| format!("{}: {}", finding.subject, finding.problem))
            .collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn a_lost_value_is_an_error_that_names_it() {
        check(
            "fr",
            r#"a = Within { FACT("stay", "hours") } hours"#,
            "a = Bient\u{f4}t",
            &[r#"message "a": has lost { FACT("stay", "hours") }, which the English text has"#],
        );
    }

    #[test]
    fn an_added_value_is_an_error_too() {
        check(
            "fr",
            "a = Hello { $name }\n    .title = Hello",
            "a = Bonjour { $name }\n    .title = Bonjour { $name }",
            &["message \"a.title\": has { $name }, which the English text does not have"],
        );
    }

    #[test]
    fn values_may_stand_in_another_order_and_more_than_once() {
        check("fr", "a = { $day } at { $time }", "a = { $time }, { $day }, { $time }", &[]);
    }

    #[test]
    fn a_message_that_is_not_translated_is_named_with_its_english() {
        check(
            "fr",
            "a = Leave now\n    .hint = At once\nb = Stay",
            "a = Quitter",
            &[
                "message \"a.hint\": is missing: readers see the English \"At once\"",
                "message \"b\": is missing: readers see the English \"Stay\"",
            ],
        );
    }

    #[test]
    fn a_file_without_any_translation_is_one_finding() {
        check(
            "fr",
            "a = Leave\nb = Stay",
            "# nothing yet",
            &[": none of its 2 texts is translated yet"],
        );
    }

    #[test]
    fn a_mistyped_message_is_named_with_the_one_that_was_meant() {
        let files: Files =
            [("en/home.ftl", "leave-now = Leave"), ("own/home.ftl", "leave-new = Quitter")]
                .map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec().into()))
                .into();
        let (glossary, _) = Glossary::of(&files, "own");
        let found = faults(&files, "own", "fr", &Values::new(), &glossary);
        let unknown = found.first().expect("there is one");
        assert_eq!(unknown.advice, "did you mean \"leave-now\"? Else take it out");
    }

    #[test]
    fn a_form_that_the_language_lacks_is_named() {
        let english = "a = { $n ->\n    [one] a day\n   *[other] { $n } days\n}";
        check("so", english, "a = { $n ->\n    [one] maalin\n   *[other] { $n } maalmood\n}", &[]);
        check(
            "zh",
            english,
            "a = { $n ->\n    [one] 一天\n   *[other] { $n }天\n}",
            &["message \"a\": has a form [one], which no number has in this language"],
        );
    }

    #[test]
    fn a_form_that_a_count_can_need_is_asked_for() {
        check(
            "ru",
            "a = { $n ->\n    [one] a day\n   *[other] { $n } days\n}",
            "a = { $n ->\n    [one] { $n } день\n    [few] { $n } дня\n   *[other] { $n } дней\n}",
            &["message \"a\": lacks the form [many] for { $n }"],
        );
    }

    #[test]
    fn of_a_value_every_form_is_asked_for_since_it_can_change() {
        let english = r#"a = { FACT("stay", "days") } days"#;
        let value = r#"{ FACT("stay", "days") }"#;
        let russian = |forms: &[&str]| {
            let forms: String =
                forms.iter().map(|form| format!("    {form} {value} дня\n")).collect();
            format!("a = {{ FACT(\"stay\", \"days\") ->\n{forms}}}")
        };
        check("ru", english, &russian(&["[one]", "[few]", "[many]", "*[other]"]), &[]);
        check(
            "ru",
            english,
            &russian(&["[one]", "[few]", "*[other]"]),
            &[r#"message "a": lacks the form [many] for { FACT("stay", "days") }"#],
        );
    }

    #[test]
    fn a_value_that_one_form_loses_is_named_with_the_form() {
        let english = "a = { $n ->\n    [one] one of { $all }\n   *[other] { $n } of { $all }\n}";
        let french = |one: &str, other: &str| {
            format!("a = {{ $n ->\n    [one] {one}\n   *[other] {other}\n}}")
        };
        check("fr", english, &french("un sur { $all }", "{ $n } sur { $all }"), &[]);
        check(
            "fr",
            english,
            &french("un", "{ $n } sur { $all }"),
            &["message \"a\": has lost { $all } in the form [one], which the English text has"],
        );
        check(
            "fr",
            english,
            &french("un sur { $all }", "beaucoup sur { $all }"),
            &["message \"a\": has lost { $n }, which the English text has"],
        );
    }

    #[test]
    fn a_choice_by_a_name_has_the_forms_of_the_english_one() {
        let english = "a = { $kind ->\n    [card] the card\n   *[plan] the plan\n}";
        check("fr", english, "a = { $kind ->\n    [card] la carte\n   *[plan] le plan\n}", &[]);
        check(
            "fr",
            english,
            "a = { $kind ->\n    [crad] la carte\n   *[plan] le plan\n}",
            &[
                "message \"a\": has a form [crad] for { $kind }, which the English text does not have",
                "message \"a\": lacks the form [card] for { $kind }",
            ],
        );
        check(
            "fr",
            english,
            "a = la carte",
            &["message \"a\": no longer chooses by { $kind }, so it says the same of all"],
        );
    }

    #[test]
    fn a_text_in_another_script_or_with_a_sentence_in_english_is_seen() {
        let english = "a = Go to the police. Ask for a paper with a stamp.";
        check(
            "ru",
            english,
            "a = 去派出所登记。请他们给你盖章的表。",
            &["message \"a\": is written in the script of another language"],
        );
        check(
            "ru",
            english,
            "a = Идите в полицию. Ask for a paper with a stamp.",
            &["message \"a\": has a sentence in English: \"Ask for a paper with a stamp\""],
        );
    }

    #[test]
    fn letters_that_were_read_or_written_wrongly_are_seen() {
        let english = "a = Register with the police";
        for (text, expected) in [
            ("D\u{c3}\u{a9}clarez-vous \u{e0} la police", "wrong encoding"),
            ("D?clarez-vous ? la police", "where a letter stood"),
            ("D\u{e9}clarez-vous TODO", "has the note"),
            ("Police police police police", "again and again"),
        ] {
            let own = format!("a = {text}");
            let files: Files = [("en/home.ftl", english), ("own/home.ftl", own.as_str())]
                .map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec().into()))
                .into();
            let (glossary, _) = Glossary::of(&files, "own");
            let found = faults(&files, "own", "fr", &Values::new(), &glossary);
            let problems: Vec<&str> =
                found.iter().map(|finding| finding.problem.as_str()).collect();
            assert!(problems.iter().any(|problem| problem.contains(expected)), "{problems:?}");
        }
        check("fr", "a = Who are you?", "a = Qui \u{ea}tes-vous\u{a0}?", &[]);
    }

    #[test]
    fn one_form_for_every_count_is_seen() {
        check(
            "fr",
            "a = { $n ->\n    [one] a day\n   *[other] { $n } days\n}",
            "a = { $n } jours",
            &["message \"a\": has one form for every number { $n }"],
        );
    }

    #[test]
    fn a_copy_of_the_english_is_seen_and_a_name_is_not() {
        check("fr", "a = Waymark", "a = Waymark", &[]);
        check(
            "fr",
            "a = Leave the guide now",
            "a = Leave the guide now",
            &["message \"a\": is the same as the English text"],
        );
    }

    #[test]
    fn a_text_that_is_much_shorter_than_usual_is_seen() {
        let sentence = "You must register your address with the police here";
        let english: String = (0..30).map(|n| format!("m{} = {sentence}\n", letter(n))).collect();
        let own: String = (0..29)
            .map(|n| format!("m{} = Vous devez vous enregistrer à la police d’ici\n", letter(n)))
            .collect();
        let own = own + &format!("m{} = Non\n", letter(29));
        check(
            "fr",
            &english,
            &own,
            &[
                "message \"maaaaaaaaaaaaaaaaaaaaaaaaaaaaa\": is much shorter than the English text, compared with other texts of this language",
            ],
        );
    }

    fn letter(n: usize) -> String {
        "a".repeat(n)
    }
}
