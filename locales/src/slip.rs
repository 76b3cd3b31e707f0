//! The likeliest slips of somebody who writes a text, in words for people who never programmed.

use fluent_syntax::parser::{ErrorKind, ParserError};

use crate::template::{EMPTY, ENGLISH};

/// A slip: the byte at which it stands, what is wrong, and what to do.
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
}

/// Characters that text editors, telephones and Chinese or Arabic keyboards write in the place of the one that is meant.
const ALIKE_SIGNS: [(&str, &str); 8] = [
    ("“”„‟«»‹›‘’‚‛″′〝〞＂＇「」『』`´", "\""),
    ("｛﹛", "{"),
    ("｝﹜", "}"),
    ("（﹙", "("),
    ("）﹚", ")"),
    ("，،、﹐", ","),
    ("＄﹩", "$"),
    ("→", "->"),
];

/// Returns the slip behind an error of the parser.
pub(crate) fn of(text: &str, error: &ParserError) -> Slip {
    let start = error.slice.as_ref().map_or(error.pos.start, |slice| slice.start);
    let entry = error.slice.clone().and_then(|slice| text.get(slice)).unwrap_or_default();
    let shifted = |slip: Slip| Slip { at: slip.at + start, ..slip };
    in_first_line(entry)
        .or_else(|| in_brackets(entry))
        .map(shifted)
        .unwrap_or_else(|| by_kind(error))
}

/// A name stands at the very beginning of its line, an equals sign behind it.
fn in_first_line(entry: &str) -> Option<Slip> {
    // Empty lines before it belong to what cannot be read.
    let before = entry.len() - entry.trim_start_matches(['\n', '\r']).len();
    let line = entry.get(before..)?.lines().next()?;
    let space = line.len() - line.trim_start().len();
    let slip =
        |at: usize, problem: String, advice: String| Some(Slip::new(before + at, problem, advice));
    let rest = line.get(space..)?;
    if let Some(name) = attribute(rest) {
        return Some(Slip::new(
            before,
            format!("no text stands above to which \".{name}\" could belong"),
            "write the name of that text and = in the line above",
        ));
    }
    let name = name(rest);
    let behind = rest.get(name.len()..)?.trim_start();
    if space > 0 && !name.is_empty() && behind.starts_with('=') {
        return slip(
            0,
            format!("there is a space or a tab before the name \"{name}\""),
            format!("begin the line with \"{name} =\""),
        );
    }
    if behind.starts_with(['＝', ':', '：', '﹦']) && !name.is_empty() && name.contains('-') {
        let sign = behind.chars().next()?;
        let at = line.len() - behind.len();
        return slip(
            at,
            format!("\"{sign}\" stands behind the name \"{name}\" in the place of \"=\""),
            format!("write: {name} = your text"),
        );
    }
    if space > 0 {
        return None;
    }
    if !behind.starts_with('=') {
        return slip(
            0,
            "no name and no \"=\" begin this line".to_owned(),
            "if it goes on with the text above, write four spaces before it; else write: name = your text"
                .to_owned(),
        );
    }
    None
}

/// Returns the name with which a line begins, or nothing.
fn name(line: &str) -> &str {
    let is_of_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    let end = line.find(|c| !is_of_name(c)).unwrap_or(line.len());
    line.get(..end)
        .filter(|name| name.starts_with(|c: char| c.is_ascii_alphabetic()))
        .unwrap_or_default()
}

/// Returns the name of the attribute with which a line begins.
fn attribute(line: &str) -> Option<&str> {
    let rest = line.strip_prefix('.')?;
    let name = name(rest);
    (!name.is_empty() && rest.get(name.len()..)?.trim_start().starts_with('=')).then_some(name)
}

/// What is open at a place.
struct Open {
    at: usize,
    sign: char,
    /// A choice has words in it, in which brackets and quotation marks mean nothing.
    in_words: bool,
}

/// Brackets and quotation marks come in pairs, and only the simple ones count.
fn in_brackets(entry: &str) -> Option<Slip> {
    let mut open: Vec<Open> = Vec::new();
    let mut quoted: Option<usize> = None;
    let mut wrong: Option<Slip> = None;
    let mut wrong_in_quotes: Option<Slip> = None;
    let mut before = ' ';
    for (at, c) in entry.char_indices() {
        if let Some(from) = quoted {
            match c {
                '"' if before != '\\' => quoted = None,
                '\n' => {
                    return wrong.or(wrong_in_quotes).or_else(|| Some(quotes_not_closed(from)));
                }
                _ if look_alike(c) == Some("\"") => {
                    wrong_in_quotes = wrong_in_quotes.or_else(|| Some(looks_alike(at, c, "\"")));
                }
                _ => {}
            }
            before = c;
            continue;
        }
        let in_words = open.last().is_none_or(|open| open.in_words);
        match c {
            '{' => open.push(Open { at, sign: c, in_words: false }),
            '}' => match open.pop() {
                Some(open) if open.sign == '{' => {}
                Some(open) => return Some(wrong.unwrap_or_else(|| not_closed(&open))),
                None => return Some(wrong.unwrap_or_else(|| closes_nothing(at))),
            },
            '(' if !in_words => open.push(Open { at, sign: c, in_words: false }),
            ')' if !in_words && open.last().is_some_and(|open| open.sign == '(') => {
                open.pop();
            }
            '"' if !in_words => quoted = Some(at),
            '>' if !in_words && before == '-' => {
                if let Some(open) = open.last_mut() {
                    open.in_words = true;
                }
            }
            _ => {
                // Braces that only look like some stand among words, everything else where names and signs are meant.
                let meant = look_alike(c).filter(|meant| !in_words || matches!(*meant, "{" | "}"));
                if let Some(meant) = meant {
                    wrong = wrong.or_else(|| Some(looks_alike(at, c, meant)));
                }
            }
        }
        before = c;
    }
    wrong.or_else(|| open.pop().as_ref().map(not_closed))
}

fn look_alike(c: char) -> Option<&'static str> {
    ALIKE_SIGNS.iter().find(|(all, _)| all.contains(c)).map(|(_, meant)| *meant)
}

fn looks_alike(at: usize, c: char, meant: &str) -> Slip {
    let what = if meant == "\"" { "quotation mark" } else { "sign" };
    Slip::new(
        at,
        format!("{c} is the wrong {what} here"),
        format!(
            "write {meant} in its place, as in {{ FACT(\"fact-id\", \"value-name\") }}; text editors and telephones change it by themselves"
        ),
    )
}

fn quotes_not_closed(at: usize) -> Slip {
    Slip::new(
        at,
        "the quotation mark that opens here is not closed",
        "write \" where the name ends",
    )
}

fn not_closed(open: &Open) -> Slip {
    let (sign, closes) = if open.sign == '{' { ('{', '}') } else { ('(', ')') };
    Slip::new(
        open.at,
        format!("the bracket {sign} that opens here is not closed"),
        format!("write {closes} behind what belongs into it"),
    )
}

fn closes_nothing(at: usize) -> Slip {
    Slip::new(at, "the bracket } closes nothing", "take it away, or write { where the value begins")
}

/// What is left: the words of the parser where there are no better ones.
fn by_kind(error: &ParserError) -> Slip {
    let (problem, advice) = match &error.kind {
        ErrorKind::ExpectedMessageField { entry_id } | ErrorKind::ExpectedTermField { entry_id } => (
            format!("there is no text behind \"{entry_id} =\""),
            "write it there, or put # before the line until you do".to_owned(),
        ),
        ErrorKind::MissingDefaultVariant => (
            "none of the choices is the usual one".to_owned(),
            "put a star before the last one, as in: *[other]".to_owned(),
        ),
        ErrorKind::MultipleDefaultVariants => (
            "two of the choices have a star".to_owned(),
            "leave it before the usual one alone, mostly: *[other]".to_owned(),
        ),
        ErrorKind::MissingValue => (
            "there is no text behind this".to_owned(),
            "write it, or take the line out".to_owned(),
        ),
        kind => (
            format!("this cannot be read ({kind})"),
            "look at the mark: often a sign is missing there, or one too many; compare it with the English text"
                .to_owned(),
        ),
    };
    Slip::new(error.pos.start, problem, advice)
}

/// As much of [`EMPTY`] as somebody leaves who writes behind it.
const OWN: &str = EMPTY.split_at(5).0;

/// Returns the slips that are no errors of Fluent, since it reads something else: texts that are still comments, and names
/// that stand so that they belong to the text above.
pub(crate) fn unseen(text: &str) -> Vec<(String, Slip)> {
    let mut found = Vec::new();
    let mut at = 0;
    let (mut in_template, mut in_english) = (false, false);
    for whole in text.split_inclusive('\n') {
        let line = whole.trim_end();
        match line.strip_prefix('#') {
            Some(comment) => {
                in_english |= comment.trim() == ENGLISH;
                in_template |= in_english;
                in_english &= !comment.trim_start().starts_with(OWN);
                found.extend(commented(comment, in_template, in_english).map(|name| {
                    let slip = Slip::new(
                        at,
                        "the # before it hides your text".to_owned(),
                        format!(
                            "take the # away, so that the line begins with \"{}\"",
                            shown(comment)
                        ),
                    );
                    (name.trim_start_matches('.').to_owned(), slip)
                }));
            }
            None => {
                (in_template, in_english) = (in_template && !line.is_empty(), false);
                let begins = line.trim_start_matches(' ');
                let name = name(begins);
                let is_named = name.contains('-')
                    && begins
                        .get(name.len()..)
                        .is_some_and(|rest| rest.trim_start().starts_with('='));
                if begins.len() < line.len() && is_named {
                    let slip = Slip::new(
                        at,
                        "there is a space or a tab before the name, so it belongs to the text above",
                        format!("begin the line with \"{name} =\""),
                    );
                    found.push((name.to_owned(), slip));
                }
            }
        }
        at += whole.len();
    }
    found
}

/// Returns the name of the text that somebody wrote in a comment of a template and left there.
fn commented(comment: &str, in_template: bool, in_english: bool) -> Option<&str> {
    // The English text is indented further.
    let begins = comment.strip_prefix(' ').unwrap_or(comment);
    if !in_template || (in_english && begins.starts_with(' ')) {
        return None;
    }
    let begins = begins.trim_start();
    let name = attribute(begins).unwrap_or_else(|| name(begins));
    let (_, text) = begins
        .split_once('=')
        .filter(|(before, _)| before.trim().trim_start_matches('.') == name)?;
    (!name.is_empty() && !text.trim().is_empty()).then_some(name)
}

fn shown(comment: &str) -> String {
    let name = comment.split('=').next().unwrap_or_default().trim();
    let indent = if name.starts_with('.') { "    " } else { "" };
    format!("{indent}{name} =")
}

#[cfg(test)]
#[expect(clippy::string_slice, reason = "each place was found in the text itself")]
mod tests {
    use fluent_syntax::parser::parse;

    use super::*;

    /// Checks where the first slip of a text stands, as the words from there on, and what is said of it.
    #[track_caller]
    fn check(text: &str, from: &str, problem: &str) {
        let (_, errors) = parse(text).expect_err("it cannot be read");
        let slip = of(text, &errors[0]);
        assert_eq!(slip.problem, problem, "{text}");
        assert!(text[slip.at..].starts_with(from), "{text}: {:?}", &text[slip.at..]);
        assert!(!slip.advice.is_empty());
    }

    #[test]
    fn a_wrong_quotation_mark_is_shown() {
        for (open, close) in ["“”", "„“", "«»", "‘’", "＂＂", "「」", "’’"]
            .map(|pair| (pair.chars().next().unwrap(), pair.chars().last().unwrap()))
        {
            let text = format!("a = Call {{ FACT({open}hot-110{close}, \"phone\") }} now\n");
            check(&text, &open.to_string(), &format!("{open} is the wrong quotation mark here"));
        }
        check("a = { FACT(\"hot-110”, \"phone\") }\n", "”", "” is the wrong quotation mark here");
        // Words may have any.
        assert!(parse("a = He said “go” and ‘now’, «vite»\n").is_ok());
    }

    #[test]
    fn a_sign_of_another_keyboard_is_shown() {
        for (text, wrong) in [
            ("a = { FACT（\"hot-110\", \"phone\") }\n", "（"),
            ("a = { FACT(\"hot-110\"，\"phone\") }\n", "，"),
            ("a = { FACT(\"hot-110\"، \"phone\") }\n", "،"),
            ("a = ｛ FACT(\"hot-110\", \"phone\") }\n", "｛"),
            ("a = { FACT(\"hot-110\", \"phone\") ｝\n", "｝"),
            ("a = { $count →\n   *[other] b\n}\n", "→"),
            ("a = { ＄count ->\n   *[other] b\n}\n", "＄"),
        ] {
            check(text, wrong, &format!("{wrong} is the wrong sign here"));
        }
        check(
            "home-name ＝ Nyumbani\n",
            "＝",
            "\"＝\" stands behind the name \"home-name\" in the place of \"=\"",
        );
        check(
            "home-name: Nyumbani\n",
            ":",
            "\":\" stands behind the name \"home-name\" in the place of \"=\"",
        );
    }

    #[test]
    fn a_bracket_left_open_is_shown_where_it_opens() {
        let problem = "the bracket { that opens here is not closed";
        check(
            "a = Call { FACT(\"x\", \"y\") now\n# English:\n#    b = c\nb = d\n",
            "{ FACT",
            problem,
        );
        check("a = Call { FACT(\"x\", \"y\") now\n\nb = d { $n } e\n", "{ FACT", problem);
        check("a = { $n ->\n    [one] eins\n   *[other] viele\n\nb = d\n", "{ $n", problem);
        check("a = { FACT(\"x\", \"y\" }\n", "(\"x", "the bracket ( that opens here is not closed");
        check(
            "a = { $n ->\n    [one] it's \"one (1\n   *[other] { FACT(\"x\", \"y\") b\n}\n",
            "{ $n",
            problem,
        );
        check("a = FACT(\"x\", \"y\") }\n", "}", "the bracket } closes nothing");
        check("a = { \"x }\nb = c\n", "\"x", "the quotation mark that opens here is not closed");
    }

    #[test]
    fn a_space_where_none_belongs_is_shown() {
        check(" a-b = c\n", " a-b", "there is a space or a tab before the name \"a-b\"");
        check("# note\n  a-b = c\n", "  a-b", "there is a space or a tab before the name \"a-b\"");
        check("# note\n.d = e\n", ".d", "no text stands above to which \".d\" could belong");
        check("a-b = c\nand so on\n", "and", "no name and no \"=\" begin this line");
        check("a-b c\n", "a-b", "no name and no \"=\" begin this line");
    }

    #[test]
    fn what_is_missing_is_named() {
        check("a-b =\n", "", "there is no text behind \"a-b =\"");
        check(
            "a = { $n ->\n    [one] b\n    [other] c\n}\n",
            "",
            "none of the choices is the usual one",
        );
    }

    #[test]
    fn every_slip_is_within_its_text() {
        // Every beginning, and every text with one character less, of a file that has everything.
        let whole = "# n\na-b = « { FACT(\"x\", \"y\") } »\n    .c = { $n ->\n        [one] „é“ { -t }\n       *[other] (d\n    }\n-t = é\n x\n";
        let cut = whole.char_indices().map(|(at, c)| {
            let less = format!("{}{}", &whole[..at], &whole[at + c.len_utf8()..]);
            [whole[..at].to_owned(), less]
        });
        for text in cut.flatten() {
            if let Err((_, errors)) = parse(text.as_str()) {
                for error in &errors {
                    assert!(text.get(of(&text, error).at..).is_some(), "{text}");
                }
            }
            for (_, slip) in unseen(&text) {
                assert!(text.get(slip.at..).is_some(), "{text}");
            }
        }
    }

    #[track_caller]
    fn check_unseen(text: &str, expected: &[(&str, usize)]) {
        let line = |at: usize| text[..at].matches('\n').count() + 1;
        let found = unseen(text);
        let found: Vec<(&str, usize)> =
            found.iter().map(|(name, slip)| (name.as_str(), line(slip.at))).collect();
        assert_eq!(found, expected, "{text}");
    }

    const TEMPLATE: &str = "# Where it stands.\n# English:\n#     leave-now = Leave now\n#         .hint = One = two\n# Yours (take away the # signs here, and write after the = signs):\n";

    #[test]
    fn a_text_that_is_still_a_comment_is_found() {
        for (own, expected) in [
            ("# leave-now = Ondoka\n#     .hint =\n", &[("leave-now", 6)][..]),
            ("#leave-now = Ondoka\n", &[("leave-now", 6)]),
            ("#   leave-now=Ondoka\n#     .hint = Moja\n", &[("leave-now", 6), ("hint", 7)]),
            ("leave-now = Ondoka\n#     .hint = Moja\n", &[("hint", 7)]),
            ("# leave-now =\n#     .hint =\n", &[]),
            ("leave-now = Ondoka\n    .hint = Moja\n\n# My own note: a = b\n", &[]),
        ] {
            check_unseen(&format!("{TEMPLATE}{own}"), expected);
        }
        let without_yours = TEMPLATE
            .replace("# Yours (take away the # signs here, and write after the = signs):\n", "");
        check_unseen(&format!("{without_yours}# leave-now = Ondoka\n"), &[("leave-now", 5)]);
        check_unseen("# An old one: \n# leave-now = Ondoka\n", &[]);
    }

    /// Returns what a translator is told of a file of Swahili and that has a place in it, with its line.
    fn told(own: &str) -> Vec<(usize, String)> {
        let files = [("en/a.ftl", "a-b = c\n    .d = e\nf-g = h\n"), ("sw/a.ftl", own)]
            .map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec().into()))
            .into();
        let mut told = crate::check_locale(&files, "sw", &crate::Values::new());
        told.retain(|finding| finding.excerpt.is_some());
        told.into_iter().map(|finding| (finding.line.unwrap(), finding.problem)).collect()
    }

    #[test]
    fn a_tab_is_named_where_it_is_the_fault_and_nowhere_else() {
        for own in ["a-b = i\n\n# j\n\tf-g = k\n", "a-b = i\n\n# j\n  \tf-g\t= k\n"] {
            let told = told(own);
            assert!(!told.is_empty(), "{own}");
            for (line, problem) in told {
                assert_eq!(line, 4, "{own}");
                assert!(problem.starts_with("there is a space or a tab before the name"), "{own}");
            }
        }
        for space in ["\t", "  \t", "\t\t", "\t  "] {
            let own = format!("a-b = i\n{space}j\n{space}.d\t=\tk\n{space}l\n");
            assert_eq!(told(&own), [], "{own}");
        }
    }

    #[test]
    fn a_name_that_belongs_to_the_text_above_is_found() {
        check_unseen("a-b = c\n d-e = f\n", &[("d-e", 2)]);
        check_unseen("a-b = c\n\n  d-e=f\n", &[("d-e", 3)]);
        check_unseen("a-b = c\n    .d-e = f\n    and = g\n", &[]);
    }
}
