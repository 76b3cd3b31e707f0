//! The likeliest mistakes in a Fluent file, explained for people who have never programmed.
//!
//! [`of`] explains an error of the parser. [`unseen`] finds mistakes that are valid Fluent but mean something else:
//! texts that are still comments, and names and signs that Fluent reads as words.

mod bracket;
mod call;
mod form;
mod head;
mod hidden;
mod line;
mod sign;
mod swallowed;

use fluent_syntax::parser::{ErrorKind, ParserError};

pub(crate) use self::hidden::English;
use crate::check::Messages;

/// A mistake: its byte position, what is wrong, and what to do.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Slip {
    pub(crate) at: usize,
    pub(crate) problem: String,
    pub(crate) advice: String,
}

impl Slip {
    fn new(at: usize, problem: impl Into<String>, advice: impl Into<String>) -> Self {
        Self { at, problem: problem.into(), advice: advice.into() }
    }

    fn shifted(self, by: usize) -> Self {
        Self { at: self.at + by, ..self }
    }
}

/// Returns the mistake behind an error of the parser.
pub(crate) fn of(text: &str, error: &ParserError) -> Slip {
    let whole = error.slice.clone().unwrap_or(error.pos.clone());
    // If the parser has read no part of a message, the mistake is in what follows.
    let start = match error.kind {
        ErrorKind::ExpectedMessageField { .. } => error.pos.end,
        _ => whole.start,
    };
    let entry = text.get(start..whole.end).unwrap_or_default();
    let stopped = error.pos.start;
    // The parser stops at the first invisible character, unless it is among words.
    let unseen = || sign::unseen_at(stopped, text.get(stopped..)?.chars().next()?);
    line::first(entry)
        .map(|slip| slip.shifted(start))
        .or_else(unseen)
        // A mistake after the position where the parser stopped may be real, but did not stop it.
        .or_else(|| Some(in_entry(entry)?.shifted(start)).filter(|slip| slip.at <= stopped))
        .unwrap_or_else(|| by_kind(text, error))
}

fn in_entry(entry: &str) -> Option<Slip> {
    let form = || lines(entry).find_map(|(at, line)| Some(form::slip(line)?.shifted(at)));
    call::slip(entry).or_else(|| bracket::slip(entry)).or_else(form)
}

/// The explanation if no known mistake was found: by what the parser expected where it stopped.
fn by_kind(text: &str, error: &ParserError) -> Slip {
    let at = error.pos.start;
    let (before, behind) = text.split_at_checked(at).unwrap_or((text, ""));
    let opened = before.trim_end().chars().next_back().unwrap_or_default();
    let stands_there = behind.chars().next().unwrap_or_default();
    // After a value, and where no variant begins, these signs are just words.
    let is_expected = |meant: &str| match error.kind {
        ErrorKind::ExpectedToken('}') => matches!(meant, "}" | "->"),
        ErrorKind::ExpectedToken(sign) => meant.starts_with(sign),
        ErrorKind::ExpectedCharRange { .. } | ErrorKind::ExpectedInlineExpression => true,
        _ => false,
    };
    if let Some(meant) = sign::meant(stands_there).filter(|meant| is_expected(meant)) {
        return sign::wrong(at, &stands_there.to_string(), meant);
    }
    let (problem, advice) = match &error.kind {
        ErrorKind::ExpectedMessageField { entry_id }
        | ErrorKind::ExpectedTermField { entry_id } => (
            format!("there is no text behind \"{entry_id} =\""),
            "write it there, or put # before the line until you do",
        ),
        ErrorKind::MissingDefaultVariant if !matches!(stands_there, '}' | '\0') => (
            "no form of the choice begins this line".to_owned(),
            "begin it with the name of a form, such as [one] or *[other]",
        ),
        ErrorKind::MissingDefaultVariant => (
            "no line of the choice begins with a star".to_owned(),
            "begin the last one with it, as in *[other]: it stands for all that has no other form",
        ),
        ErrorKind::MultipleDefaultVariants => (
            "two of the choices have a star".to_owned(),
            "leave it before the usual one alone, mostly: *[other]",
        ),
        ErrorKind::MissingValue => {
            ("there is no text behind this".to_owned(), "write it, or take the line out")
        }
        ErrorKind::ExpectedCharRange { .. } if opened == '$' => {
            let name: String =
                behind.trim_start().chars().take_while(|c| head::is_of_name(*c)).collect();
            let name = if name.is_empty() { "name".to_owned() } else { name };
            return Slip::new(
                at,
                "no name stands directly behind the $",
                format!(
                    "write the name of the English text there, without a space, as in {{ ${name} }}"
                ),
            );
        }
        ErrorKind::ExpectedCharRange { .. } if opened == '[' => (
            "the program does not know the name of this form".to_owned(),
            "write it as in English, such as [one] or [other]: it is not translated",
        ),
        ErrorKind::ExpectedCharRange { .. } if before.trim_end().ends_with("->") => (
            "something stands behind the arrow".to_owned(),
            "begin a new line behind ->, and one for each form",
        ),
        ErrorKind::ExpectedToken(']') => (
            "] is missing behind the name of a form, or something stands in the name".to_owned(),
            "write it as in English, such as [one] or [other]",
        ),
        ErrorKind::ExpectedToken('}') if behind.starts_with(['-', '=', '>']) => (
            "the arrow of a choice is written in another way".to_owned(),
            "write ->, as in { $count ->",
        ),
        ErrorKind::ExpectedToken('}') | ErrorKind::ExpectedInlineExpression => (
            "what stands between { and } is no value".to_owned(),
            "write there what the English text has, and all words outside of the brackets",
        ),
        ErrorKind::UnbalancedClosingBrace => (
            "the bracket } stands behind words of a form".to_owned(),
            "begin a line of its own with it",
        ),
        ErrorKind::MessageReferenceAsSelector => (
            "no $ stands before the name by which to choose".to_owned(),
            "write it, as in { $count ->",
        ),
        ErrorKind::ForbiddenCallee => (
            "the name before the bracket ( is not one that the program knows".to_owned(),
            "write FACT, in capital letters, as in { FACT(\"fact-id\", \"value-name\") }",
        ),
        kind => (
            format!("this cannot be read ({kind})"),
            "look at the mark: often a sign is missing there, or one too many; compare it with the English text",
        ),
    };
    Slip::new(at, problem, advice)
}

/// A mistake that is valid Fluent.
pub(crate) struct Unseen {
    /// The message that it is about, if known.
    pub(crate) message: Option<String>,
    /// The attribute of that message.
    pub(crate) attribute: Option<String>,
    /// Whether no other explanation is possible.
    pub(crate) is_sure: bool,
    pub(crate) slip: Slip,
}

/// Returns the mistakes of a file that are valid Fluent. `own` are the messages that the language has.
pub(crate) fn unseen(text: &str, english: &English, own: &Messages) -> Vec<Unseen> {
    let mut all = hidden::hidden(text, english, own);
    all.extend(hidden::halves(text));
    all.extend(swallowed::swallowed(text));
    all
}

/// Returns the lines of a text with their byte positions, without invisible characters at their ends.
fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.split_inclusive('\n').scan(0, |next, line| {
        let at = *next;
        *next += line.len();
        Some((at, line.trim_end()))
    })
}

#[cfg(test)]
#[expect(clippy::string_slice, reason = "each place was found in the text itself")]
mod tests {
    use std::collections::BTreeMap;

    use waymark_locales::{Files, Finding, Severity, Value, Values};

    use crate::locale_files::LocaleFiles;
    use crate::{check_locale, template};

    const ENGLISH: &str = "leave-now = Leave now\n    .hint = One = two\n    .more = More\n\
        clock-time = { $part ->\n    [night] at night\n   *[other] by day\n}\n\
        call-police = Call { FACT(\"hot-110\", \"phone\") } now\n\
        stay-long = Stay\n    and rest\n\
        independent = Independent\n";

    fn files(own: &str) -> Files {
        [("en/home.ftl", ENGLISH), ("sw/home.ftl", own)]
            .map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec().into()))
            .into()
    }

    /// Returns the slips that a translator is told of: they alone have a mark at their place.
    fn told(own: &str) -> Vec<Finding> {
        let phone = BTreeMap::from([("phone".to_owned(), Value::Phone("110".to_owned()))]);
        let values = Values::from([("hot-110".to_owned(), phone)]);
        let mut told = {
            let files = files(own);
            let read = |id| LocaleFiles::read(&files, id);
            check_locale(
                &read("sw"),
                &read("en"),
                &values,
                None,
                &std::collections::BTreeSet::new(),
            )
        };
        told.retain(|finding| finding.file == "sw/home.ftl" && finding.excerpt.is_some());
        told.sort_by_key(|finding| finding.line);
        told
    }

    /// Returns the line of a slip, and its words from the mark on.
    fn place(finding: &Finding) -> (usize, String) {
        let (line, mark) = finding.excerpt.as_deref().unwrap().split_once('\n').unwrap();
        (finding.line.unwrap(), line.chars().skip(mark.chars().count() - 1).collect())
    }

    /// Checks every slip that a translator is told of in a file: its line, how the words at its mark begin, what is wrong.
    #[track_caller]
    pub(super) fn check(own: &str, expected: &[(usize, &str, &str)]) {
        let told = told(own);
        let found: Vec<_> = told
            .iter()
            .map(|finding| {
                let (line, words) = place(finding);
                (line, words, finding.problem.as_str())
            })
            .collect();
        assert_eq!(found.len(), expected.len(), "{own}\n{found:#?}");
        for ((line, words, problem), expected) in found.iter().zip(expected) {
            assert_eq!((*line, *problem), (expected.0, expected.2), "{own}");
            assert!(words.starts_with(expected.1), "{own}\n{words:?}");
        }
        assert!(told.iter().all(|finding| !finding.problem.contains("cannot be read (")));
    }

    /// Checks the one slip of a file, which stands in its first line.
    #[track_caller]
    pub(super) fn check_first(own: &str, from: &str, problem: &str) {
        check(own, &[(1, from, problem)]);
    }

    /// Checks what a translator is told to do about the one slip of a file.
    #[track_caller]
    pub(super) fn check_advice(own: &str, expected: &str) {
        let told = told(own);
        let advice: Vec<&str> = told.iter().map(|finding| finding.advice.as_str()).collect();
        assert_eq!(advice, [expected], "{own}");
    }

    /// Checks which texts the slips of a file are about, and whether each is an error.
    #[track_caller]
    pub(super) fn check_subjects(own: &str, expected: &[(&str, bool)]) {
        let told = told(own);
        let found: Vec<_> = told
            .iter()
            .map(|finding| (finding.subject.as_str(), finding.severity == Severity::Error))
            .collect();
        assert_eq!(found, expected, "{own}");
    }

    /// Returns the file that somebody begins with.
    pub(super) fn template() -> String {
        let english: Files =
            files("").into_iter().filter(|(path, _)| path.starts_with("en")).collect();
        let template = template::Template::new(&english, "sw").unwrap();
        String::from_utf8(template.files["sw/home.ftl"].to_vec()).unwrap()
    }

    #[test]
    fn what_is_missing_is_named() {
        check("leave-now =\n", &[(1, "leave-now", "there is no text behind \"leave-now =\"")]);
        for attribute in
            ["    .hint =\n    .more = b\n", "    .hint = \n\nstay-long = c\n", "    .hint ="]
        {
            check(
                &format!("leave-now = a\n{attribute}"),
                &[(2, ".hint =", "there is no text behind \".hint =\"")],
            );
        }
        check(
            "clock-time = { $part ->\n    [one] b\n    [other] c\n}\n",
            &[(4, "}", "no line of the choice begins with a star")],
        );
        check(
            "clock-time = { part ->\n   *[other] c\n}\n",
            &[(1, "->", "no $ stands before the name by which to choose")],
        );
    }

    #[test]
    fn what_stands_where_a_value_should_is_shown() {
        for (own, from) in [
            ("call-police = Piga { 110 sasa }\n", "sasa"),
            ("call-police = Piga { polisi sasa }\n", "sasa"),
            ("call-police = Piga { FACT(\"hot-110\", \"phone\") “sasa” }\n", "“"),
            ("call-police = Piga { }\n", "}"),
            ("call-police = Piga { 警察 }\n", "警"),
        ] {
            check_first(own, from, "what stands between { and } is no value");
        }
    }

    #[test]
    fn a_space_behind_a_dollar_is_shown() {
        for own in [
            "clock-time = Saa { $ part }\n",
            "clock-time = Saa {$  part}\n",
            "clock-time = { $ part ->\n   *[other] b\n}\n",
        ] {
            check_first(own, " ", "no name stands directly behind the $");
            check_advice(
                own,
                "write the name of the English text there, without a space, as in { $part }",
            );
        }
        check_first("clock-time = { $ساعة }\n", "ساعة", "no name stands directly behind the $");
    }

    #[test]
    fn a_form_that_is_written_in_another_way_is_shown() {
        let choice = |begin: &str, form: &str| {
            format!("clock-time = {{ $part {begin}{form} b\n   *[other] c\n}}\n")
        };
        for form in ["[moja mbili]", "[night", "[night)"] {
            let own = choice("->\n    ", form);
            assert_eq!(
                told(&own)[0].problem,
                "] is missing behind the name of a form, or something stands in the name",
                "{own}"
            );
        }
        for form in ["[一]", "[واحد]", "[_night]"] {
            let own = choice("->\n    ", form);
            check(&own, &[(2, &form[1..], "the program does not know the name of this form")]);
        }
        for (arrow, from) in [("=>", "=>"), ("- >", "- >"), (">", ">")] {
            let own = choice(&format!("{arrow}\n    "), "[night]");
            check_first(&own, from, "the arrow of a choice is written in another way");
        }
        check_first(&choice("-> ", "[night]"), "[night]", "something stands behind the arrow");
    }

    #[test]
    fn the_words_of_the_parser_are_shown_for_no_likely_slip() {
        // Whatever one sign more or less makes of texts that have everything.
        let whole = "leave-now = « b »\n    .hint = c\nclock-time = { $part ->\n    [night] „é“\n   *[other] (d\n}\n\
            call-police = Piga { FACT(\"hot-110\", \"phone\") }\n";
        check(whole, &[]);
        let signs = [" ", "\u{a0}", "\u{200f}", "“", "（", "］", "｝", "＊", "–", "＝"];
        for (at, c) in whole.char_indices() {
            let (before, behind) = whole.split_at(at);
            let more = signs.map(|sign| format!("{before}{sign}{behind}"));
            let less = format!("{before}{}", &behind[c.len_utf8()..]);
            for own in more.into_iter().chain([less]) {
                for finding in told(&own) {
                    assert!(!finding.problem.contains("cannot be read"), "{own}\n{finding}");
                    assert!(!finding.advice.is_empty(), "{own}");
                }
            }
        }
    }

    #[test]
    fn every_beginning_of_a_file_has_its_slips_within_it() {
        let whole =
            format!("{}\nleave-now = « {{ FACT(“x”) }} »\n  ．c ＝ d\n\u{a0}\n", template());
        for (at, _) in whole.char_indices() {
            for finding in told(&whole[..at]) {
                let (line, words) = place(&finding);
                let shown = whole.lines().nth(line - 1).unwrap_or_default();
                let shown = waymark_locales::visible(shown);
                assert!(shown.ends_with(&words) || shown.contains(&words), "{words:?} {shown:?}");
            }
        }
    }
}
