//! Mistakes in the first line of an entry that cannot be read.

use fluent_syntax::ast::Entry;
use fluent_syntax::parser::{ErrorKind, ParserError, parse};

use super::form::Form;
use super::head::{Head, is_of_name};
use super::sign::{is_blank, unseen, wrong};
use super::{Slip, of};

/// Returns the mistake in the first line of an entry that cannot be read.
pub(super) fn first(entry: &str) -> Option<Slip> {
    // The parser counts the empty lines before an entry as part of it.
    let before = entry.len() - entry.trim_start_matches(['\n', '\r']).len();
    let entry = entry.get(before..)?;
    let line = entry.lines().next()?;
    let slip = match Head::parse(line) {
        Some(head) => head
            .slip()
            .or_else(|| head.space_before())
            .or_else(|| head.is_attribute.then(|| attribute(entry, &head)).flatten())?,
        None => nameless(line)?,
    };
    Some(slip.shifted(before))
}

/// Returns what is wrong with an attribute. The parser skips it, and says of the next line only that it is no
/// message.
fn attribute(entry: &str, head: &Head<'_>) -> Option<Slip> {
    let dot = head.indent;
    let text = entry.get(dot + 1..)?;
    let (resource, errors) = match parse(text) {
        Ok(resource) => (resource, Vec::new()),
        Err(faulty) => faulty,
    };
    let lacks_text =
        |error: &ParserError| matches!(error.kind, ErrorKind::ExpectedMessageField { .. });
    let is_empty = match resource.body.first()? {
        Entry::Message(message) => message.value.is_none(),
        _ => errors.first().is_some_and(lacks_text),
    };
    if is_empty {
        return Some(Slip::new(
            dot,
            format!("there is no text behind \".{} =\"", head.name),
            "write it there, or take the line out until you do",
        ));
    }
    Some(match errors.first() {
        Some(error) => of(text, error).shifted(dot + 1),
        None => Slip::new(
            0,
            format!("no text stands above to which \".{}\" could belong", head.name),
            "write the name of that text and = in the line above",
        ),
    })
}

/// Returns the mistake in a line that cannot be read and begins with no name.
fn nameless(line: &str) -> Option<Slip> {
    let rest = line.trim_start_matches(is_blank);
    let lead = line.get(..line.len() - rest.len())?;
    let begins = rest.chars().next();
    if let Some((at, what)) = lead.char_indices().find_map(|(at, c)| Some((at, unseen(c)?))) {
        return Some(match begins {
            None => Slip::new(
                at,
                format!("{what} stands in a line that looks empty"),
                "delete the line, or all that is in it",
            ),
            Some('#') => Slip::new(
                at,
                format!("{what} stands before the #"),
                "delete it, so that # begins the line",
            ),
            Some(_) => Slip::new(
                at,
                format!("{what} begins this line"),
                "if the line goes on with the text above, write four spaces in its place; else delete it",
            ),
        });
    }
    let begins = begins?;
    match begins {
        '#' => {
            let at = line.len() - rest.trim_start_matches('#').len();
            Some(Slip::new(at, "a space is missing behind the #", "write one there"))
        }
        '＃' => Some(wrong(lead.len(), "＃", "#")),
        // Brackets are checked by `bracket`.
        '}' => None,
        '.' if rest.contains('=') => Some(Slip::new(
            lead.len(),
            "the name of this part is not as it should be",
            "write it as in the English text: four spaces, a dot, the name and =",
        )),
        '.' if rest.chars().nth(1).is_some_and(is_of_name) => Some(Slip::new(
            lead.len(),
            "no \"=\" stands behind the name of this part",
            "write it there; or if these are words, write the dot at the end of the line above",
        )),
        '[' | '*' if Form::parse(rest).is_some() => Some(Slip::new(
            lead.len(),
            "a form of a choice begins this line, and no choice stands above",
            "write { and the value by which to choose and -> there; or if these are words, write the bracket at the end of the line above",
        )),
        '.' | '[' | '*' => Some(Slip::new(
            lead.len(),
            format!("no words of a text may begin their line with {begins}"),
            "write it at the end of the line above",
        )),
        _ if !lead.is_empty() => Some(Slip::new(
            0,
            "no text stands above with which this line could go on",
            "write the name of the text and = before it; if a # hides them in the line above, take it away",
        )),
        _ => Some(Slip::new(
            0,
            "no name with \"=\" begins this line",
            "if it goes on with the text above, write four spaces before it; else write: name = your text",
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{check, check_advice, check_first};

    #[test]
    fn a_space_or_a_tab_before_a_name_is_shown() {
        for before in ["", "# note\n", "leave-now = Ondoka\n\n"] {
            let line = before.lines().count() + 1;
            let problem = "there is a space or a tab before the name \"stay-long\"";
            for space in [" ", "\t", "    "] {
                let own = format!("{before}{space}stay-long = Kaa\n");
                check(&own, &[(line, " ", problem)]);
                check_advice(&own, "begin the line with \"stay-long =\"");
            }
        }
        check_first(
            " independent = Huru\n",
            " ",
            "there is a space or a tab before the name \"independent\"",
        );
    }

    #[test]
    fn a_tab_is_as_good_as_a_space_before_a_part_and_before_words() {
        for space in ["\t", "  \t", "\t\t"] {
            check(
                &format!("leave-now = Ondoka\n{space}sasa\n{space}.hint\t=\tMoja\n{space}mbili\n"),
                &[],
            );
        }
    }

    #[test]
    fn a_space_of_another_kind_before_a_line_is_shown() {
        for (space, what) in [
            ("\u{a0}", "a space of another kind (U+00A0)"),
            ("\u{3000}", "a space of another kind (U+3000)"),
            ("\u{2003}\u{2003}", "a space of another kind (U+2003)"),
            ("\u{200e}", "a character that nobody sees (U+200E)"),
            ("\u{200f}", "a character that nobody sees (U+200F)"),
            ("\u{200b}", "a character that nobody sees (U+200B)"),
        ] {
            let from = waymark_locales::visible(space);
            let begin = |line: &str| format!("leave-now = Ondoka\n{space}{line}\n");
            for (line, problem) in [
                ("sasa hivi", "begins this line"),
                (".hint = Moja", "stands before the name \".hint\""),
                ("stay-long = Kaa", "stands before the name \"stay-long\""),
                ("independent = Huru", "stands before the name \"independent\""),
                ("# note", "stands before the #"),
                ("", "stands in a line that looks empty"),
            ] {
                check(&begin(line), &[(2, &from, &format!("{what} {problem}"))]);
            }
            check_advice(
                &begin("stay-long = Kaa"),
                "delete all before your text, and type \"stay-long =\"",
            );
            check_advice(
                &begin(".hint = Moja"),
                "delete all before your text, and type \"    .hint =\"",
            );
        }
        // At the beginning of a file marks are usual; two files in one have two.
        check("\u{feff}leave-now = Ondoka\n", &[]);
        check("\u{feff}\u{feff}leave-now = Ondoka\n", &[]);
    }

    #[test]
    fn a_line_that_belongs_to_nothing_is_shown() {
        for own in [
            "leave-now = Ondoka\nsasa hivi\n",
            "leave-now = Ondoka\n你好\n",
            "leave-now = Ondoka\n“sasa”\n",
        ] {
            check(
                own,
                &[(2, own.split_at(19).1.trim_end(), "no name with \"=\" begins this line")],
            );
        }
        for own in
            ["# note\n    sasa hivi\n", "# note\n\n  sasa\n", "# leave-soon = Toka\n  “sasa”\n"]
        {
            let line = own.lines().count();
            check(own, &[(line, " ", "no text stands above with which this line could go on")]);
        }
        for (words, problem) in [
            (".hint Moja", "no \"=\" stands behind the name of this part"),
            (".hint", "no \"=\" stands behind the name of this part"),
            (".dokezo-é = Moja", "the name of this part is not as it should be"),
            ("[one] moja", "a form of a choice begins this line, and no choice stands above"),
            ("*[other] moja", "a form of a choice begins this line, and no choice stands above"),
        ] {
            check(&format!("leave-now = Ondoka\n    {words}\n"), &[(2, words, problem)]);
        }
        for (sign, words) in [(".", "...sasa"), ("[", "[sasa"), ("*", "* sasa")] {
            let problem = format!("no words of a text may begin their line with {sign}");
            check(&format!("leave-now = Ondoka\n    {words}\n"), &[(2, words, &problem)]);
        }
        check(
            "# note\n    .hint = Moja\n",
            &[(2, " ", "no text stands above to which \".hint\" could belong")],
        );
    }

    #[test]
    fn a_comment_that_is_none_is_shown() {
        for (own, from, problem) in [
            ("#note\n", "note", "a space is missing behind the #"),
            ("###note\n", "note", "a space is missing behind the #"),
            ("＃ note\n", "＃", "＃ is the wrong sign here"),
        ] {
            check_first(own, from, problem);
        }
    }

    #[test]
    fn a_fault_in_a_part_is_shown_at_its_place() {
        for (part, from, problem) in [
            (
                ".hint = Piga { fact(\"hot-110\", \"phone\") }",
                "fact",
                "\"fact\" is not in capital letters",
            ),
            (
                ".hint = Piga { FACT(\"hot-110\", \"phone\")",
                "{ FACT",
                "the bracket { that opens here is not closed",
            ),
            (".hint = { $ n }", " n", "no name stands directly behind the $"),
            (".hint =", ".hint", "there is no text behind \".hint =\""),
        ] {
            for (before, after) in [
                ("Ondoka", ""),
                ("Ondoka", "    .more = Zaidi\n"),
                ("Ondoka", "\nstay-long = Kaa\n"),
                // Without a text of its own the message cannot be read either.
                ("", "    .more = Zaidi\n"),
            ] {
                let own = format!("leave-now = {before}\n    {part}\n{after}");
                check(&own, &[(2, from, problem)]);
            }
        }
    }
}
