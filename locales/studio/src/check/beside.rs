//! What can be wrong with a translation beside the English text.

use std::collections::{BTreeMap, BTreeSet};

use waymark_locales::{Finding, SOURCE, Value, Values};

use super::fault::Fault;
use super::length;
use super::pattern::{Part, fact, visit};
use super::told::{self, Plurals};
use super::unit::{Choices, PLACEABLE, Pair, Unit, Units, texts};
use super::writing::{Scripts, repeated};
use super::{among, amount};
use crate::fluent_file::FluentFile;
use crate::glossary::Glossary;
use crate::locale_files::LocaleFiles;
use crate::plural::Plural;

/// Returns what is wrong with the texts of a locale beside the English ones.
pub(super) fn faults(
    own: &LocaleFiles<'_>,
    english: &LocaleFiles<'_>,
    tag: &str,
    values: &Values,
    glossary: &Glossary,
) -> Vec<Finding> {
    let (own_files, id) = (own.fluent(), own.id());
    let (english, own) = (texts(english.fluent()), texts(own_files));
    let pairs: Vec<Pair<'_, '_>> = own
        .iter()
        .filter_map(|(key, own)| Some(Pair { own, english: english.get(key)? }))
        .collect();
    let (plural, of_english) = (Plural::of(tag), Plural::of(SOURCE));
    let plurals = Plurals { own: &plural, english: &of_english };
    let scripts = Scripts::of(tag);
    let usual = length::usual(pairs.iter().map(Pair::lengths), &scripts);
    let mut findings = unknown(&english, &own);
    findings.extend(missing(&english, &own, own_files, id));
    findings.extend(among::faults(&pairs, &plural, values));
    findings.extend(amount::faults(&pairs, values));
    for pair in &pairs {
        let told = told::faults(&pair.own.pattern, &pair.english.pattern, plurals, values);
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
        pair.addresses(&mut findings);
        pair.quotes(&mut findings);
        pair.english_sentences(&mut findings);
        pair.terms(glossary, values, &mut findings);
    }
    findings
}

/// Reports texts that English does not have.
fn unknown(english: &Units<'_>, own: &Units<'_>) -> Vec<Finding> {
    let unknown = own.iter().filter(|(key, _)| !english.contains_key(*key));
    unknown
        .map(|((id, attribute), unit)| {
            let of_message = english.keys().filter(|(known, _)| known == id);
            let parts: Vec<&str> = of_message.clone().filter_map(|(_, part)| *part).collect();
            let near = match attribute {
                Some(part) if of_message.count() > 0 => {
                    nearest(part, parts.into_iter()).map(|part| format!(".{part}"))
                }
                _ => nearest(id, english.keys().map(|(id, _)| *id)).map(str::to_owned),
            };
            let advice = match near {
                Some(near) => format!("did you mean \"{near}\"? Else take it out"),
                None => "take it out, or mend its name".to_owned(),
            };
            unit.finding(Finding::error, "the program has no such text", advice)
        })
        .collect()
}

/// Returns the name that is most like another one.
fn nearest<'n>(name: &str, names: impl Iterator<Item = &'n str>) -> Option<&'n str> {
    let likeness = names.map(|known| (known, strsim::jaro_winkler(known, name)));
    let like = likeness.filter(|(known, likeness)| *known != name && *likeness > 0.9);
    like.max_by(|(_, a), (_, b)| a.total_cmp(b)).map(|(known, _)| known)
}

/// Reports what English has and the language lacks: one finding for a file of which nothing is translated.
fn missing(
    english: &Units<'_>,
    own: &Units<'_>,
    own_files: &[FluentFile<'_>],
    id: &str,
) -> Vec<Finding> {
    let mut by_file: BTreeMap<&str, Vec<&Unit<'_>>> = BTreeMap::new();
    for (key, unit) in english {
        if !own.contains_key(key) {
            by_file.entry(unit.file.path).or_default().push(unit);
        }
    }
    let mut findings = Vec::new();
    for (path, units) in by_file {
        let name = path.strip_prefix(SOURCE).unwrap_or(path);
        let file = format!("{id}{name}");
        let whole = english.values().filter(|unit| unit.file.path == path).count();
        if units.len() == whole {
            let problem = format!("none of its {whole} texts is translated yet");
            let there = own_files.iter().any(|own| own.path == file);
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

    /// Reports the name of the program where it is lost or is another one, and a name in capitals, such as UNHCR, with two
    /// letters exchanged or one lost.
    fn names(&self, findings: &mut Vec<Finding>) {
        let (own, english) = (self.own.words(Choices::All), self.english.words(Choices::All));
        // Chinese writes no space beside it.
        let mut words = own.split(|c: char| !c.is_ascii_alphanumeric());
        let is_lost = own != PROGRAM && (english == PROGRAM || !words.any(|word| word == PROGRAM));
        if english.contains(PROGRAM) && is_lost {
            findings.push(self.own.finding(
                Finding::error,
                format!("lacks the name \"{PROGRAM}\", which the English text has"),
                "write the name as it is: by it readers know the guide again",
            ));
        }
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

    /// Reports an address of the internet that the English text does not have: readers may write there.
    fn addresses(&self, findings: &mut Vec<Finding>) {
        let (own, english) = (self.own.words(Choices::All), self.english.words(Choices::All));
        if let Some(address) =
            own.split_whitespace().filter_map(address).find(|address| !english.contains(address))
        {
            findings.push(self.own.finding(
                Finding::error,
                format!("\"{address}\" is an address, which the English text does not have"),
                "take addresses from a value: { FACT(\"fact-id\", \"value-name\") }; if it is none, write a space after the point",
            ));
        }
    }

    /// Reports signs around a whole text that somebody took for a part of the file.
    fn quotes(&self, findings: &mut Vec<Finding>) {
        const MARKS: [char; 13] =
            ['"', '“', '”', '„', '«', '»', '‹', '›', '「', '」', '『', '』', '\''];

        let (own, english) =
            (self.own.words(Choices::Default), self.english.words(Choices::Default));
        let inner = own.trim().strip_prefix(MARKS).and_then(|text| text.strip_suffix(MARKS));
        if inner.is_some_and(|inner| !inner.contains(MARKS)) && !english.contains(MARKS) {
            findings.push(self.own.finding(
                Finding::warning,
                "stands in quotation marks, which readers see",
                "take them out: a text needs none",
            ));
        }
        if own.trim_start().starts_with('=') && !english.trim_start().starts_with('=') {
            findings.push(self.own.finding(
                Finding::error,
                "begins with \"=\", which readers see",
                "write one = between the name and the text",
            ));
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

/// What the program is called, in every language.
const PROGRAM: &str = "Waymark";

/// Returns the words of ASCII with three and more letters of which most are capitals, such as `WebKitGTK`.
fn capitals(words: &str) -> impl Iterator<Item = &str> {
    let words = words.split(|c: char| !c.is_ascii_alphanumeric());
    words.filter(|word| {
        let capitals = word.bytes().filter(u8::is_ascii_uppercase).count();
        word.len() > 2
            && word.bytes().all(|byte| byte.is_ascii_alphabetic())
            && capitals * 2 > word.len()
    })
}

/// Returns the address that a word is or holds: of e-mail or of a page.
fn address(word: &str) -> Option<&str> {
    let word = word.trim_matches(|c: char| !c.is_alphanumeric() && c != '@');
    let is_ascii = |part: &str| {
        !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    // Between Chinese letters no space stands.
    let mut pieces = word.split(|c: char| !c.is_ascii() && c != '＠');
    pieces.find(|piece| {
        let site = piece.split(['/', ':', '?']).find(|part| part.contains('.')).unwrap_or_default();
        let mut parts = site.rsplit('.');
        let end = parts.next().unwrap_or_default();
        let is_end =
            (2..=12).contains(&end.len()) && end.bytes().all(|byte| byte.is_ascii_lowercase());
        let name = parts.next().unwrap_or_default();
        let is_site = is_end && name.len() > 2 && is_ascii(name) && parts.all(is_ascii);
        is_site || piece.contains("://") || piece.contains(['@', '＠'])
    })
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
    use waymark_locales::Files;

    use super::*;

    /// Returns what is wrong with a file of the interface beside the English one.
    fn found(tag: &str, english: &str, own: &str, values: &Values) -> Vec<Finding> {
        let files: Files = [("en/home.ftl", english), ("own/home.ftl", own)]
            .map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec().into()))
            .into();
        let (glossary, _) = Glossary::of(&files, "own");
        let (own, english) = (LocaleFiles::read(&files, "own"), LocaleFiles::read(&files, SOURCE));
        faults(&own, &english, tag, values, &glossary)
    }

    /// Checks a text of the interface beside the English one.
    #[track_caller]
    fn check(tag: &str, english: &str, own: &str, expected: &[&str]) {
        let values = Values::from([(
            "stay".to_owned(),
            BTreeMap::from([
                ("hours".to_owned(), Value::Number(24)),
                ("days".to_owned(), Value::Number(3)),
            ]),
        )]);
        let found = found(tag, english, own, &values);
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
        let found = found("fr", "leave-now = Leave", "leave-new = Quitter", &Values::new());
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
        check("so", english, &french("un sur { $all }", "{ $n } sur { $all }"), &[]);
        check(
            "so",
            english,
            &french("un", "{ $n } sur { $all }"),
            &["message \"a\": has lost { $all } in the form [one], which the English text has"],
        );
        check(
            "so",
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
            &[
                "message \"a\": is written in the script of another language",
                "message \"a\": is much shorter than the English text, compared with other texts of this language",
            ],
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
            let found = found("fr", english, &own, &Values::new());
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

    #[test]
    fn a_term_is_read_in_its_place() {
        let value = r#"{ FACT("stay", "hours") }"#;
        let added = format!("message \"a\": has {value}, which the English text does not have");
        for own in [
            format!("-n = {value}\na = Appelez la police {{ -n }}"),
            format!("-m = {value}\n-n = {{ -m }}\na = Appelez la police {{ -n }}"),
            format!("a = Appelez la police {{ {{ -n }} }}\n-n = {value}"),
        ] {
            check("fr", "a = Call the police", &own, &[&added]);
        }
        check(
            "fr",
            "a = Within { FACT(\"stay\", \"hours\") } hours",
            &format!("-n = {value} heures\na = Sous {{ -n }}"),
            &[],
        );
        check(
            "fr",
            "a = Go to the police. Then wait",
            "-n = Go to the police\na = { -n }. Attendez ensuite",
            &["message \"a\": has a sentence in English: \"Go to the police\""],
        );
    }

    #[test]
    fn of_a_message_that_is_there_twice_the_last_is_read() {
        check("fr", "a = Hello", "a = Bonjour { $x }\na = Bonjour", &[]);
        check(
            "fr",
            "a = Hello",
            "a = Bonjour\na = Bonjour { $x }",
            &["message \"a\": has { $x }, which the English text does not have"],
        );
    }

    #[test]
    fn an_address_of_the_internet_is_seen_and_an_abbreviation_is_not() {
        for address in [
            "aide@hcr-chine.org",
            "www.unhcr-chine.org",
            "unhcr.cn/contact",
            "https://a.b",
            "aide＠hcr",
            "http://unhcr.help",
        ] {
            check(
                "fr",
                "a = Write to UNHCR",
                &format!("a = Écrivez au HCR : {address}."),
                &[&format!(
                    "message \"a\": \"{address}\" is an address, which the English text does not have"
                )],
            );
        }
        check("fr", "a = See unhcr.org", "a = Voir unhcr.org", &[]);
        for words in
            ["c.-à-d. vous", "M. Dupont, p.ex. ici", "Allez-y.Puis revenez", "O.N.U. et a.m."]
        {
            check("fr", "a = That is you", &format!("a = {words}"), &[]);
        }
        check(
            "zh",
            "a = Write to UNHCR about it by e-mail",
            "a = 写信给help@unhcr.cn吧",
            &[
                "message \"a\": \"help@unhcr.cn\" is an address, which the English text does not have",
            ],
        );
    }

    #[test]
    fn the_program_keeps_its_name() {
        let lost = "message \"a\": lacks the name \"Waymark\", which the English text has";
        check("fr", "a = Waymark", "a = HCR Chine", &[lost]);
        check("fr", "a = Waymark", "a = Waymark du HCR", &[lost]);
        check("fr", "a = Waymark is free", "a = Ce guide est gratuit", &[lost]);
        check("fr", "a = Waymark is free", "a = Waymark est gratuit", &[]);
    }

    #[test]
    fn a_form_for_several_numbers_tells_which() {
        let english = "a = { $n ->\n    [one] one day\n   *[other] { $n } days\n}";
        let lost = "message \"a\": has lost { $n } in the form [one], which the English text has";
        let french = |zero: &str| {
            format!("a = {{ $n ->\n{zero}    [one] un jour\n   *[other] {{ $n }} jours\n}}")
        };
        // In French nothing is "one" too (CLDR).
        check("fr", english, &french(""), &[lost]);
        check("fr", english, &french("    [0] aucun jour\n"), &[]);
        let many = "    [0] aucun jour\n    [many] beaucoup de jours\n";
        check("fr", english, &french(many), &[&lost.replace("[one]", "[many]")]);
        let russian = |one: &str| {
            format!(
                "a = {{ $n ->\n    [one] {one}\n    [few] {{ $n }} дня\n    [many] {{ $n }} дней\n   *[other] {{ $n }} дня\n}}"
            )
        };
        check("ru", english, &russian("один день"), &[lost]);
        check("ru", english, &russian("{ $n } день"), &[]);
        // A fact is never nothing.
        check(
            "fr",
            r#"a = { FACT("stay", "days") ->
    [one] one day
   *[other] { FACT("stay", "days") } days
}"#,
            r#"a = { FACT("stay", "days") ->
    [one] un jour
   *[other] { FACT("stay", "days") } jours
}"#,
            &[],
        );
    }

    #[test]
    fn a_form_that_is_never_shown_is_seen() {
        let english = "a = { $n ->\n    [0] none\n   *[other] { $n } all\n}";
        for (tag, own, before) in [
            ("fr", "    [one] { $n } seul\n    [0] aucun\n   *[other] { $n } en tout\n", "one"),
            ("zh", "   *[other] { $n }个\n    [0] 没有\n", "other"),
            (
                "ar",
                "    [zero] { $n }\n    [0] لا شيء\n    [one] { $n }\n    [two] { $n }\n    [few] { $n }\n    [many] { $n }\n   *[other] { $n } كلها\n",
                "zero",
            ),
        ] {
            let own = format!("a = {{ $n ->\n{own}}}");
            let problem = format!(
                "message \"a\": never shows the form [0], since [{before}] before it is for it too"
            );
            check(tag, english, &own, &[&problem]);
        }
    }

    #[test]
    fn values_that_are_read_as_one_number_are_seen() {
        let hours = r#"{ FACT("stay", "hours") }"#;
        let days = r#"{ FACT("stay", "days") }"#;
        for (english, own, expected) in [
            (format!("a = {hours} hours"), format!("a = {hours}{hours} heures"), true),
            (format!("a = {hours} hours"), format!("a = {hours} {hours} heures"), true),
            (format!("a = {hours} or {days}"), format!("a = {hours}{days} jours"), true),
            (format!("a = {hours} or {days}"), format!("a = {hours} ou {days} jours"), false),
            (format!("a = {hours} {days}"), format!("a = {hours} {days}"), false),
            (format!("a = {hours} yuan"), format!("a = {hours} mille yuans"), true),
            (format!("a = {hours} yuan"), format!("a = {hours}万元"), true),
            (format!("a = {hours} thousand yuan"), format!("a = {hours} mille yuans"), false),
        ] {
            let found = found("fr", &english, &own, &Values::new());
            let is_seen = found.iter().any(|finding| {
                finding.problem.contains("nothing between them")
                    || finding.problem.contains("makes another number")
            });
            assert_eq!(is_seen, expected, "{own}: {found:?}");
        }
    }

    #[test]
    fn a_range_that_is_told_from_its_end_is_seen() {
        let range = |first: &str, then: &str| {
            format!("a = {{ FACT(\"stay\", \"{first}\") }} to {{ FACT(\"stay\", \"{then}\") }}")
        };
        for (min, max) in [("min", "max"), ("fine-min", "fine-max"), ("days-min", "days-max")] {
            check("fr", &range(min, max), &range(min, max), &[]);
            let problem = format!(
                "message \"a\": tells {{ FACT(\"stay\", \"{max}\") }} before {{ FACT(\"stay\", \"{min}\") }}, and the English text after it"
            );
            check("fr", &range(min, max), &range(max, min), &[&problem]);
            // English has it so itself.
            check("fr", &range(max, min), &range(max, min), &[]);
        }
    }

    #[test]
    fn the_units_of_a_translation_are_compared() {
        let rows = |unit: &str, value: &str, letter: &str| -> String {
            let row = |at: usize| format!("{} = {{ {value} }} {unit}\n", letter.repeat(at + 1));
            (0..10).map(row).collect()
        };
        let hours = r#"FACT("stay", "hours")"#;
        let days = r#"FACT("stay", "days")"#;
        let english = [rows("hours", hours, "h"), rows("days", days, "d")].concat();
        let own = [rows("heures", hours, "h"), rows("jours", days, "d")].concat();
        check("fr", &english, &own, &[]);
        let wrong = own.replacen("jours", "heures", 1);
        let problem = format!(
            "message \"d\": has \"heures\" beside {{ {days} }}, and in other texts that is \"hour\""
        );
        check("fr", &english, &wrong, &[&problem]);
    }

    #[test]
    fn what_belongs_to_the_file_and_stands_in_the_text_is_seen() {
        check(
            "fr",
            "a = Leave",
            "a = \"Quitter\"",
            &["message \"a\": stands in quotation marks, which readers see"],
        );
        check(
            "fr",
            "a = Leave",
            "a == Quitter",
            &["message \"a\": begins with \"=\", which readers see"],
        );
        check("fr", "a = Say \"leave\" and \"stay\"", "a = \"quitter\" et \"rester\"", &[]);
        check(
            "fr",
            "a = Leave now",
            "a = Quitter maintenant Quitter maintenant",
            &["message \"a\": says the same twice"],
        );
        check(
            "fr",
            "a = Leave now",
            "a = Quitter mаintenant",
            &["message \"a\": \"mаintenant\" has letters of two scripts that look alike"],
        );
    }

    #[test]
    fn a_traditional_character_among_simplified_ones_is_seen() {
        for (own, named) in [("請離開這裡", "請"), ("请离开這里", "這"), ("警察局裡", "裡")]
        {
            check(
                "zh-Hans-CN",
                "a = Leave this place",
                &format!("a = {own}"),
                &[&format!("message \"a\": \"{named}\" is a traditional or a rare character")],
            );
            check("zh-Hant", "a = Leave this place", &format!("a = {own}"), &[]);
        }
        check("zh-Hans-CN", "a = Leave this place", "a = 请离开这里", &[]);
    }

    #[test]
    fn a_language_that_begins_has_lengths_too() {
        check(
            "fr",
            "a = Leave now",
            "a = Q",
            &[
                "message \"a\": is much shorter than the English text, compared with other texts of this language",
            ],
        );
        check("zh", "a = Leave now", "a = 离开", &[]);
    }

    fn letter(n: usize) -> String {
        "a".repeat(n)
    }
}
