//! Texts that are still commented out with `#`.
//!
//! Whether a comment is a text that somebody wrote is decided by comparison with English: English has a text of that
//! name, the language has none, and the words differ from the English ones. So it is found whatever else was changed
//! in the template around it.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Identifier, Message, Pattern, Resource};
use fluent_syntax::serializer;

use super::head::Head;
use super::{Slip, Unseen, lines};
use crate::check::Messages;
use crate::locale_files::LocaleFiles;
use crate::template::{EMPTY, ENGLISH};

/// The texts of English by message and part, as they stand in a file but for spaces and ends of lines.
pub(crate) struct English(BTreeMap<(String, Option<String>), String>);

impl English {
    /// Takes the texts of the English files.
    pub(crate) fn of(files: &LocaleFiles<'_>) -> Self {
        let mut english = BTreeMap::new();
        for entry in files.entries() {
            let Entry::Message(message) = entry else { continue };
            let parts = message.attributes.iter().map(|part| (Some(part.id.name), &part.value));
            let value = message.value.iter().map(|value| (None, value));
            for (part, pattern) in value.chain(parts) {
                let name = (message.id.name.to_owned(), part.map(str::to_owned));
                english.insert(name, written(pattern.clone()));
            }
        }
        Self(english)
    }

    /// Returns whether English has this text with other words.
    fn differs(&self, text: &Commented) -> bool {
        let english = self.0.get(&(text.message.clone(), text.attribute.clone()));
        english.is_some_and(|english| *english != without_spaces(&text.words))
    }
}

fn written(pattern: Pattern<&str>) -> String {
    let message = Message {
        id: Identifier { name: "a" },
        value: Some(pattern),
        attributes: Vec::new(),
        comment: None,
    };
    let written = serializer::serialize(&Resource { body: vec![Entry::Message(message)] });
    without_spaces(written.strip_prefix("a =").unwrap_or(&written))
}

fn without_spaces(text: &str) -> String {
    text.split_whitespace().collect()
}

/// The part of [`EMPTY`] that is left if somebody writes after it on the same line.
const OWN: &str = EMPTY.split_at(5).0;
/// The least indent of the English text in a template, after its `#`.
const INDENT_OF_ENGLISH: usize = 4;

/// A message or an attribute in comments.
struct Commented {
    at: usize,
    message: String,
    attribute: Option<String>,
    /// How its first line begins, without the `#`.
    begin: String,
    words: String,
    /// Whether the next comments belong to it.
    is_long: bool,
}

/// Returns the texts of a file that are commented out. `own` are the messages that the language has.
pub(super) fn hidden(text: &str, english: &English, own: &Messages) -> Vec<Unseen> {
    // A name that stands uncommented, but cannot be read, is reported by other checks.
    let here: BTreeSet<String> =
        lines(text).filter_map(|(_, line)| Some(head_of_text(line)?.name)).collect();
    let is_there = |text: &Commented| match &text.attribute {
        None => here.contains(&text.message) || own.contains_key(&text.message),
        Some(name) => own.get(&text.message).is_some_and(|parts| parts.contains(name)),
    };
    commented(text)
        .into_iter()
        .filter(|text| !text.words.trim().is_empty() && english.differs(text) && !is_there(text))
        .map(|Commented { at, message, attribute, begin, is_long, .. }| {
            let others =
                if is_long { "; take it away in the lines that go on with it too" } else { "" };
            let advice =
                format!("take the # away, so that the line begins with \"{begin}\"{others}");
            let slip = Slip::new(at, "the # before it hides your text", advice);
            Unseen { message: Some(message), attribute, is_sure: true, slip }
        })
        .collect()
}

/// Returns what looks like messages in comments, except for the English texts of a template.
fn commented(text: &str) -> Vec<Commented> {
    let mut all: Vec<Commented> = Vec::new();
    // The message to which an attribute belongs.
    let mut message: Option<String> = None;
    let mut in_english = false;
    let mut goes_on = false;
    for (at, line) in lines(text) {
        let Some(comment) = line.strip_prefix('#') else {
            (in_english, goes_on) = (false, false);
            message = head_of_text(line).map(|head| head.name).or(message);
            continue;
        };
        let comment = comment.strip_prefix(' ').unwrap_or(comment);
        let words = comment.trim_start();
        if words == ENGLISH || words.starts_with(OWN) {
            (in_english, goes_on, message) = (words == ENGLISH, false, None);
            continue;
        }
        let head = Head::parse(comment).filter(Head::is_sure);
        match (head, &message) {
            (Some(head), _) if !head.is_attribute && head.indent < INDENT_OF_ENGLISH => {
                (in_english, goes_on, message) = (false, true, Some(head.name.clone()));
                all.push(Commented::new(at, &head, head.name.clone(), None));
            }
            _ if in_english => {}
            (Some(head), Some(message)) if head.is_attribute => {
                goes_on = true;
                all.push(Commented::new(at, &head, message.clone(), Some(head.name.clone())));
            }
            _ if goes_on && is_rest(comment) => {
                if let Some(last) = all.last_mut() {
                    last.is_long = true;
                    last.words.push_str(words);
                }
            }
            _ => goes_on = false,
        }
    }
    all
}

impl Commented {
    fn new(at: usize, head: &Head<'_>, message: String, attribute: Option<String>) -> Self {
        let words = head.behind().to_owned();
        Self { at, message, attribute, begin: head.begin(), words, is_long: false }
    }
}

/// Returns comments directly after a text that are probably the rest of it.
pub(super) fn halves(text: &str) -> Vec<Unseen> {
    let mut found = Vec::new();
    let mut message = None;
    let mut is_behind_words = false;
    for (at, line) in lines(text) {
        message = head_of_text(line).map(|head| head.name).or(message);
        let comment = line.strip_prefix('#').filter(|_| is_behind_words);
        let comment = comment.map(|comment| comment.strip_prefix(' ').unwrap_or(comment));
        let is_part = |comment| Head::parse(comment).is_some_and(|head| head.is_attribute);
        if comment.is_some_and(|comment| is_rest(comment) && !is_part(comment)) {
            let slip = Slip::new(
                at,
                "a # hides this line, which may go on with the text above",
                "if it is yours, take the # away in each such line, and begin it with four spaces; else leave a line empty above it",
            );
            let message = message.clone();
            found.push(Unseen { message, attribute: None, is_sure: false, slip });
        }
        is_behind_words = !line.is_empty() && !line.starts_with('#');
    }
    found
}

/// Returns whether a comment looks like the continuation of a text.
fn is_rest(comment: &str) -> bool {
    comment.starts_with([' ', '{', '}']) && !comment.trim().is_empty()
}

/// Returns the name with which a line begins that is not commented out.
fn head_of_text(line: &str) -> Option<Head<'_>> {
    Head::parse(line).filter(|head| head.is_sure() && !head.is_attribute && head.indent == 0)
}

#[cfg(test)]
mod tests {
    use super::super::tests::{check, check_advice, check_subjects, template};

    const HIDES: &str = "the # before it hides your text";
    const HALF: &str = "a # hides this line, which may go on with the text above";
    /// What stands in the file of somebody who begins, for one text.
    const BLOCK: &str = "# Where it stands.\n# English:\n#     leave-now = Leave now\n#         .hint = One = two\n# Yours (take away the # signs here, and write after the = signs):\n";

    #[test]
    fn a_text_that_is_still_a_comment_is_found() {
        for (own, expected) in [
            ("# leave-now = Ondoka\n#     .hint =\n", &[(6, "# leave-now", HIDES)][..]),
            ("#leave-now = Ondoka\n", &[(6, "#leave-now", HIDES)]),
            (
                "#   leave-now=Ondoka\n#     .hint = Moja\n",
                &[(6, "#   leave", HIDES), (7, "#     .hint", HIDES)],
            ),
            ("leave-now = Ondoka\n#     .hint = Moja\n", &[(7, "#     .hint", HIDES)]),
            (
                "leave-now = Ondoka\n    .hint = Moja\n#     .more = Zaidi\n",
                &[(8, "#     .more", HIDES)],
            ),
            ("#\tleave-now\t= Ondoka\n", &[(6, "# leave-now", HIDES)]),
            ("# leave-now ＝ Ondoka\n", &[(6, "# leave-now", HIDES)]),
            ("# leave-now =\n#     .hint =\n", &[]),
            ("leave-now = Ondoka\n    .hint = Moja\n\n# My own note: a = b\n", &[]),
        ] {
            check(&format!("{BLOCK}{own}"), expected);
        }
    }

    #[test]
    fn a_text_over_several_lines_behind_its_signs_is_found() {
        for own in [
            "# clock-time =\n#     { $part ->\n#         [night] usiku\n#        *[other] mchana\n#     }\n",
            "# clock-time = { $part ->\n#     [night] usiku\n#    *[other] mchana\n# }\n",
            "# clock-time =\n# { $part ->\n#   [night] usiku\n#  *[other] mchana\n# }\n",
            "#clock-time =\n#  usiku au\n#  mchana\n",
        ] {
            check(own, &[(1, "#", HIDES)]);
            check_advice(
                own,
                "take the # away, so that the line begins with \"clock-time =\"; take it away in the lines that go on with it too",
            );
        }
    }

    #[test]
    fn a_text_is_found_whatever_was_changed_around_it() {
        let (english, yours) = BLOCK.split_at(BLOCK.find("# Yours").unwrap());
        for (before, line) in [
            (format!("{english}{yours}\n"), 7),
            (format!("{english}{yours}\n\n# My note.\n"), 9),
            (english.to_owned(), 5),
            (yours.to_owned(), 2),
            (format!("independent = Huru\n{yours}"), 3),
            ("# An old one:\n".to_owned(), 2),
            ("stay-long = Kaa\n\n".to_owned(), 3),
            (String::new(), 1),
        ] {
            check(&format!("{before}# leave-now = Ondoka\n"), &[(line, "# leave-now", HIDES)]);
        }
        check_subjects(
            "# leave-now = Ondoka\n\n#     .hint = Moja\n",
            &[("message \"leave-now\"", true), ("message \"leave-now.hint\"", true)],
        );
    }

    #[test]
    fn every_text_of_a_template_is_found_once_it_is_written() {
        let template = template();
        check(&template, &[]);
        for name in ["leave-now", "clock-time", "call-police", "stay-long", "independent"] {
            let begin = format!("# {name} =");
            let own = template.replace(&format!("\n{begin}"), &format!("\n{begin} Neno"));
            let line = own.lines().position(|line| line.starts_with(&begin)).unwrap() + 1;
            check(&own, &[(line, &begin, HIDES)]);
        }
    }

    #[test]
    fn a_comment_that_is_no_hidden_text_is_left_alone() {
        for own in [
            // The English text, also one that is older, and one whose lines were broken.
            BLOCK.to_owned(),
            BLOCK.replace("Leave now", "Leave"),
            "# leave-now = Leave now\n".to_owned(),
            "# stay-long = Stay and\n#   rest\n".to_owned(),
            "# clock-time =\n#   { $part ->\n#     [night] at night\n#    *[other] by day }\n"
                .to_owned(),
            // An older text of what is there, also where that cannot be read.
            "leave-now = Ondoka\n\n# leave-now = Toka\n".to_owned(),
            // What English does not have, and a name without a text.
            "# leave-soon = Toka\n".to_owned(),
            "# .hint = Moja\n".to_owned(),
            "# leave-now =\n# not yet\n".to_owned(),
            "## leave-now = Ondoka\n".to_owned(),
            "# leave-now: shown at the top\n".to_owned(),
        ] {
            check(&own, &[]);
        }
        let own = "leave-now = { $n\n# leave-now = Toka\n";
        check(own, &[(1, "{ $n", "the bracket { that opens here is not closed")]);
    }

    #[test]
    fn the_half_of_a_text_behind_a_sign_is_shown() {
        for (own, line) in [
            ("leave-now = Ondoka\n#     sasa hivi\n", 2),
            ("leave-now = Ondoka\n    sasa\n#   hivi\n#   kabisa\n", 3),
            ("leave-now = Ondoka\n    .hint = Moja\n#         mbili\n", 3),
            ("leave-now =\n    Ondoka\n#  sasa = hivi\n", 3),
            ("stay-long = Kaa\n#     { $n }\nleave-now = Ondoka\n", 2),
        ] {
            check(own, &[(line, "#", HALF)]);
        }
        let nothing = "there is no text behind \"clock-time =\"";
        check(
            "clock-time =\n#     { $part ->\n#    *[other] usiku\n# }\n",
            &[(1, "clock", nothing), (2, "#", HALF)],
        );
        let open = "the bracket { that opens here is not closed";
        check(
            "clock-time = { $part ->\n#    *[other] usiku\n# }\n",
            &[(1, "{", open), (2, "#", HALF)],
        );
        check_subjects(
            "stay-long = Kaa\nleave-now = Ondoka\n#     sasa\n",
            &[("message \"leave-now\"", false)],
        );
        for own in [
            "leave-now = Ondoka\n# sasa hivi\n",
            "leave-now = Ondoka\n\n#     sasa hivi\n",
            "leave-now = Ondoka\n#     .hint =\n",
            "leave-now = Ondoka\n#\n#     sasa\n",
            "leave-now = Ondoka\n# English:\n#     stay-long = Stay and rest\n",
        ] {
            check(own, &[]);
        }
    }
}
