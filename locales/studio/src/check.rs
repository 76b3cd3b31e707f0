//! What can be wrong with a text, found before anybody reads it.

mod among;
mod amount;
mod beside;
mod choice;
mod circle;
mod fault;
mod file;
mod keywords;
mod length;
mod pattern;
mod place;
mod tag;
mod told;
mod unit;
mod writing;

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, InlineExpression, Pattern};
use waymark_locales::{
    Direction, Finding, INTERFACE, Infos, LocaleInfo, LocaleState, SOURCE, Terms, Values, infos,
    take_info,
};

use self::circle::TakenIn;
use self::fault::Fault;
use self::file::Surroundings;
use self::pattern::{Part, visit};
pub(crate) use self::writing::says_something;
use crate::fluent_file::FluentFile;
use crate::glossary::{self, Glossary};
use crate::locale_files::LocaleFiles;
use crate::slip::English;
use crate::state::{self, MessageState, States, Status};

/// The messages of a locale, each with the names of its attributes.
pub type Messages = BTreeMap<String, BTreeSet<String>>;

/// Returns the messages that a locale has for the content, in its folder `guide/`.
///
/// What cannot be read is passed over; [`check_source`] and [`check_locale`] report it.
#[must_use]
pub fn guide_messages(files: &LocaleFiles<'_>) -> Messages {
    messages(files.fluent().iter().filter(|file| file.is_guide()))
}

/// Returns the facts whose values the English texts for the content tell, by message; attributes are parts of their message.
#[must_use]
pub fn told_facts(english: &LocaleFiles<'_>) -> BTreeMap<String, BTreeSet<String>> {
    let mut told: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for file in english.fluent().iter().filter(|file| file.is_guide()) {
        for (id, pattern) in patterns(file) {
            let facts = told.entry(id.to_owned()).or_default();
            visit(pattern, &mut |part| {
                if let Part::Inline(inline) = part
                    && let Some((fact, _)) = pattern::fact(inline)
                {
                    facts.insert(fact.to_owned());
                }
            });
        }
    }
    told
}

/// Returns the texts of the messages in a file, each with the id of its message.
fn patterns<'f>(file: &'f FluentFile<'_>) -> impl Iterator<Item = (&'f str, &'f Pattern<&'f str>)> {
    file.entries().iter().flat_map(|entry| {
        let message = match entry {
            Entry::Message(message) => Some(message),
            Entry::Term(_)
            | Entry::Comment(_)
            | Entry::GroupComment(_)
            | Entry::ResourceComment(_)
            | Entry::Junk { .. } => None,
        };
        message.into_iter().flat_map(|message| {
            let attributes = message.attributes.iter().map(|attribute| &attribute.value);
            message.value.iter().chain(attributes).map(|pattern| (message.id.name, pattern))
        })
    })
}

/// Returns the messages of files. Terms are among them, with their hyphen.
fn messages<'f>(files: impl Iterator<Item = &'f FluentFile<'f>>) -> Messages {
    let mut messages = Messages::new();
    for entry in files.flat_map(FluentFile::entries) {
        let (name, attributes) = match entry {
            Entry::Message(message) => (message.id.name.to_owned(), &message.attributes),
            Entry::Term(term) => (format!("-{}", term.id.name), &term.attributes),
            Entry::Comment(_)
            | Entry::GroupComment(_)
            | Entry::ResourceComment(_)
            | Entry::Junk { .. } => continue,
        };
        let attributes = attributes.iter().map(|attribute| attribute.id.name.to_owned());
        messages.insert(name, attributes.collect());
    }
    messages
}

/// Returns what is wrong in the English files, and what the program needs of them and they lack: Fluent syntax, values that
/// no fact has, digits and terms that should come from a value, texts of the interface that are missing. `terms` tells how terms
/// are written, `blanks` which messages for the content have the variable `$blank`, which readers fill in.
#[must_use]
pub fn check_source(
    english: &LocaleFiles<'_>,
    values: &Values,
    terms: Option<&Terms>,
    blanks: &BTreeSet<&str>,
) -> Vec<Finding> {
    // Where a file cannot be read, all that is missing follows from it.
    if !english.unread().is_empty() {
        return english.unread().to_vec();
    }
    let files = english.all();
    let mut findings = of_locale(english, english, Direction::Ltr, values, terms, blanks);
    findings.extend(missing_from_interface(english));
    findings.extend(
        glossary::terms(files, SOURCE).err().map(|problem| glossary::unreadable(SOURCE, problem)),
    );
    findings.extend(keywords::fault(files, SOURCE));
    findings
}

/// Returns what is wrong in the folder of a locale: in its `locale.json`, and in each of its texts by itself and beside the
/// English one. `values` are those that texts may use, `terms` tells how the terms among them are written, and `blanks` which
/// messages for the content have the variable `$blank`.
#[must_use]
pub fn check_locale(
    own: &LocaleFiles<'_>,
    english: &LocaleFiles<'_>,
    values: &Values,
    terms: Option<&Terms>,
    blanks: &BTreeSet<&str>,
) -> Vec<Finding> {
    if let Some(limit) = own.too_many_messages() {
        return vec![limit.clone()];
    }
    let (files, id) = (own.all(), own.id());
    let mut findings = own.unread().to_vec();
    let mut infos = infos(files);
    let info = take_info(&mut infos, id).map_err(|fault| findings.push(*fault)).ok();
    let direction = info.as_ref().map_or(Direction::Ltr, |info| info.direction);
    findings.extend(of_locale(own, english, direction, values, terms, blanks));
    let (glossary, of_glossary) = Glossary::of(files, id);
    findings.extend(of_glossary);
    findings.extend(keywords::fault(files, id));
    let tag = info.as_ref().map_or(id, |info| info.formats.as_str());
    findings.extend(beside::faults(own, english, tag, values, &glossary));
    match States::read(files, id) {
        Ok(states) => findings.extend(of_states(own, english, &states, info.as_ref())),
        Err(problem) => findings.push(Finding::error(
            state::path(id),
            "",
            problem,
            "take the file out: the program then counts every text as a draft",
        )),
    }
    if let Some(info) = &info {
        let of_info = tag::faults(id, info, &infos).into_iter();
        findings.extend(of_info.map(|Fault(make, problem, advice)| {
            make(format!("{id}/locale.json"), String::new(), problem, advice)
        }));
        findings.extend(fault_in_fallback(&infos, id, info));
        if info.name == id {
            findings.push(Finding::warning(
                format!("{id}/locale.json"),
                "",
                "\"name\" is only the tag of the language",
                "write the name that the language has for itself, such as \"Kiswahili\"",
            ));
        }
    }
    findings.sort();
    findings
}

/// Reports texts whose English has changed, and a language that says more about its review than its texts do.
fn of_states(
    own: &LocaleFiles<'_>,
    english: &LocaleFiles<'_>,
    states: &States,
    info: Option<&LocaleInfo>,
) -> Vec<Finding> {
    let id = own.id();
    let status = Status::of(own, english);
    let mut findings: Vec<Finding> = status
        .with(MessageState::Stale)
        .map(|(path, message)| {
            let file = path.strip_prefix(SOURCE).unwrap_or(path);
            Finding::warning(
                format!("{id}{file}"),
                "",
                "the English text has changed since this was written: readers see both",
                "compare the two and mend it; if it still holds, say so with `waymark-cli locale record`",
            )
            .in_message(message, None)
        })
        .collect();
    findings.extend(states.reviewed_by_nobody().into_iter().map(|message| {
        Finding::error(
            state::path(id),
            "",
            "is called reviewed, and nobody is named who has",
            "let whoever read it record it: `waymark-cli locale record TAG --reviewed --by A.M.`",
        )
        .in_message(&message, None)
    }));
    let unreviewed = status.with(MessageState::Draft).count();
    if info.is_some_and(|info| info.state == LocaleState::Reviewed) && unreviewed > 0 {
        findings.push(Finding::error(
            format!("{id}/locale.json"),
            "",
            format!("says \"reviewed\", and {unreviewed} messages are drafts"),
            "write \"state\": \"draft\", so that readers know",
        ));
    }
    findings
}

/// A chain is listed whole: a language in it cannot fall back to others itself.
fn fault_in_fallback(infos: &Infos, id: &str, info: &LocaleInfo) -> Vec<Finding> {
    let fault = |other: &String| {
        let problem = match infos.get(other) {
            // What this language says of itself was taken out of them.
            _ if other == id => format!("falls back to \"{other}\", which falls back itself"),
            Some(Ok(info)) if info.fallback.is_empty() => return None,
            Some(Ok(_)) => format!("falls back to \"{other}\", which falls back itself"),
            Some(Err(_)) | None => format!("falls back to \"{other}\", which is not there"),
        };
        let advice = "list every language of the chain here, without English";
        Some(Finding::error(format!("{id}/locale.json"), "", problem, advice))
    };
    info.fallback.iter().filter_map(fault).collect()
}

/// Returns what is wrong in each Fluent file of a locale by itself.
fn of_locale(
    own: &LocaleFiles<'_>,
    english: &LocaleFiles<'_>,
    direction: Direction,
    values: &Values,
    terms: Option<&Terms>,
    blanks: &BTreeSet<&str>,
) -> Vec<Finding> {
    let mut taken_in = TakenIn::default();
    own.entries().for_each(|entry| taken_in.add(entry));
    let id = own.id();
    let surroundings = Surroundings {
        is_source: id == SOURCE,
        chinese: id.starts_with("zh"),
        terms: terms.map(|terms| terms.script).filter(|script| !script.is_of(id)),
        direction,
        values,
        variables: &variables_of_source(english),
        blanks,
        all: &messages(own.fluent().iter()),
        endless: &taken_in.endless(),
        english: &English::of(english),
    };
    let mut seen = BTreeMap::new();
    let files = own.fluent().iter();
    files.flat_map(|file| file::faults(file, &surroundings, &mut seen)).collect()
}

/// Reports what the program needs of the English interface and a folder of locales from elsewhere lacks.
fn missing_from_interface(english: &LocaleFiles<'_>) -> impl Iterator<Item = Finding> {
    let present = messages(english.fluent().iter().filter(|file| !file.is_guide()));
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
fn variables_of_source(english: &LocaleFiles<'_>) -> BTreeMap<String, BTreeSet<String>> {
    let mut variables: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for file in english.fluent().iter().filter(|file| !file.is_guide()) {
        for (id, pattern) in patterns(file) {
            let of_message = variables.entry(id.to_owned()).or_default();
            visit(pattern, &mut |part| {
                if let Part::Inline(InlineExpression::VariableReference { id }) = part {
                    of_message.insert(id.name.to_owned());
                }
            });
        }
    }
    variables
}

#[cfg(test)]
mod tests {
    use std::borrow::Cow;

    use waymark_locales::{Files, Script, Value};

    use super::*;

    fn faults(files: &Files, id: &str, direction: Direction, values: &Values) -> Vec<Finding> {
        let (script, ltr) = (Script::parse("Hani").unwrap(), Direction::Ltr);
        let terms = Terms { script, language: "zh-Hans".to_owned(), direction: ltr };
        let (own, english) = (LocaleFiles::read(files, id), LocaleFiles::read(files, SOURCE));
        of_locale(&own, &english, direction, values, Some(&terms), &BTreeSet::new())
    }

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
        let found = faults(&files, id, Direction::Ltr, &values);
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
                "en/guide/facts.ftl:2: message \"fact-hot-110\": the number \"110\" stands in the text \"Call 110.\"; \
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
                "fa/guide/facts.ftl:1: message \"fact-a\": the number \"۲۴\" stands in the text \"۲۴\"; \
               take the number from a value: { FACT(\"fact-id\", \"value-name\") }",
            ],
        );
    }

    #[test]
    fn what_stands_between_brackets_is_read_as_words() {
        let check_has = |text: &str, expected: &str| {
            let files =
                Files::from([("fr/a.ftl".to_owned(), Cow::Owned(text.as_bytes().to_vec()))]);
            let found = faults(&files, "fr", Direction::Ltr, &Values::default());
            let found: Vec<&str> = found.iter().map(|finding| finding.problem.as_str()).collect();
            assert!(found.iter().any(|problem| problem.contains(expected)), "{text}: {found:?}");
        };
        check_has("a = Appelez le { 119 }", "the number \"119\" stands");
        check_has("a = Appelez le { \"119\" }", "the number \"119\" stands");
        check_has("a = Appelez le { \"\\u0031\\u0031\\u0039\" }", "the number \"119\" stands");
        check_has("a = { \"<b>\" }Quittez", "\"<b>\" is shown as it stands");
        check_has("a = Dites { \"警察\" }", "a term of the country stands");
        check_has("a = Allez { \"Call the police\" }", "has \"Call the police\" within { }");
        check_has("-n = la police { $x }\na = { -n }", "no variable \"$x\" is given to a term");
        check_has("-n = la police\na = { -n(a: 119) }", "gives something to the term \"-n\"");
        check("fr/a.ftl", "a = Il{ \" \" }y a { \"{\" }", &[]);
    }

    #[test]
    fn a_number_in_chinese_letters_is_named() {
        for text in ["拨打一一九", "二〇一二年起拨打一一九", "打一一〇报警"] {
            let files = Files::from([(
                "zh/a.ftl".to_owned(),
                Cow::Owned(format!("a = {text}").into_bytes()),
            )]);
            let found = faults(&files, "zh", Direction::Ltr, &Values::default());
            assert!(found.iter().any(|finding| finding.problem.contains("the number")), "{text}");
        }
        check("zh/a.ftl", "a = 第一次，三个人，十五天，二零一二年七月", &[]);
    }

    #[test]
    fn terms_stand_in_texts_of_their_own_script_only() {
        check("zh-Hans/guide/cards.ftl", "card-a = 我需要翻译", &[]);
        check(
            "fr/guide/cards.ftl",
            "card-a = Dites 翻译",
            &[
                "fr/guide/cards.ftl:1: message \"card-a\": a term of the country stands in the text \"Dites 翻译\"; \
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
        let found = faults(&files, "en", Direction::Ltr, &Values::default());
        assert!(
            found.iter().any(|finding| finding.file == "en/a.ftl" && finding.line >= Some(2)),
            "{found:?}"
        );
    }

    #[test]
    fn markup_is_named_as_it_stands() {
        for (text, named) in
            [("Leave <b>now</b>", "<b>"), ("Bread &amp; tea", "&amp;"), ("Leave **now**", "**")]
        {
            check(
                "fr/a.ftl",
                &format!("a = {text}"),
                &[&format!(
                    "fr/a.ftl:1: message \"a\": \"{named}\" is shown as it stands; \
                     write words only: the program sets headings, links and bold letters"
                )],
            );
        }
        check("fr/a.ftl", "a = Bread & tea; one", &[]);
    }

    #[test]
    fn unseen_characters_are_named_and_joiners_are_not() {
        check("fa/a.ftl", "a = می\u{200c}خواهم", &[]);
        check(
            "fa/a.ftl",
            "a = \u{202b}می خواهم\nb = بله{ \"\\u200F\" }",
            &[
                "fa/a.ftl:1: message \"a\": U+202B is an unseen mark of direction; take it out",
                "fa/a.ftl:2: message \"b\": U+200F is an unseen mark of direction; take it out",
            ],
        );
    }

    #[test]
    fn a_latin_word_that_would_be_torn_apart_is_named() {
        let files = |text: &str| {
            Files::from([("ar/a.ftl".to_owned(), Cow::Owned(text.as_bytes().to_vec()))])
        };
        let found = faults(&files("a = شغّل --help"), "ar", Direction::Rtl, &Values::default());
        let problems: Vec<&str> = found.iter().map(|finding| finding.problem.as_str()).collect();
        assert_eq!(problems, ["\"--help\" is torn apart in right-to-left text"]);
        let whole = faults(&files("a = شغّل Waymark."), "ar", Direction::Rtl, &Values::default());
        assert_eq!(whole, []);
    }
}
