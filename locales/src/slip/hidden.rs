//! Texts that readers do not see, since a `#` stands before them.

use super::head::Head;
use super::{Slip, Unseen, lines};
use crate::template::{EMPTY, ENGLISH};

/// As much of [`EMPTY`] as somebody leaves who writes behind it.
const OWN: &str = EMPTY.split_at(5).0;

/// Returns the texts that somebody wrote in a template and left in their comments.
pub(super) fn hidden(text: &str) -> Vec<Unseen> {
    let mut found = Vec::new();
    let mut message = None;
    let (mut in_template, mut in_english) = (false, false);
    for (at, line) in lines(text) {
        let Some(comment) = line.strip_prefix('#') else {
            (in_template, in_english) = (in_template && !line.is_empty(), false);
            message = named(line).filter(|head| head.indent == 0).map(|head| head.name).or(message);
            continue;
        };
        in_english |= comment.trim() == ENGLISH;
        in_template |= in_english;
        in_english &= !comment.trim_start().starts_with(OWN);
        // The English text is indented further.
        let begins = comment.strip_prefix(' ').unwrap_or(comment);
        if !in_template || (in_english && begins.starts_with(' ')) {
            continue;
        }
        let Some(head) = named(begins) else { continue };
        if !head.is_attribute {
            message = Some(head.name.clone());
        }
        if !head.behind().trim().is_empty() {
            let slip = Slip::new(
                at,
                "the # before it hides your text",
                format!("take the # away, so that the line begins with \"{}\"", head.begin()),
            );
            let attribute = head.is_attribute.then_some(head.name);
            found.push(Unseen { message: message.clone(), attribute, slip });
        }
    }
    found
}

fn named(line: &str) -> Option<Head<'_>> {
    Head::of(line).filter(Head::is_sure)
}

#[cfg(test)]
mod tests {
    use super::super::tests::{check, check_subjects};

    const HIDES: &str = "the # before it hides your text";
    const TEMPLATE: &str = "# Where it stands.\n# English:\n#     leave-now = Leave now\n#         .hint = One = two\n# Yours (take away the # signs here, and write after the = signs):\n";

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
            ("# leave-now =\n#     .hint =\n", &[]),
            ("leave-now = Ondoka\n    .hint = Moja\n\n# My own note: a = b\n", &[]),
        ] {
            check(&format!("{TEMPLATE}{own}"), expected);
        }
        let without_yours = TEMPLATE
            .replace("# Yours (take away the # signs here, and write after the = signs):\n", "");
        check(&format!("{without_yours}# leave-now = Ondoka\n"), &[(5, "# leave-now", HIDES)]);
        check("# An old one: \n# leave-now = Ondoka\n", &[]);
        check_subjects(
            &format!("{TEMPLATE}leave-now = Ondoka\n#     .hint = Moja\n"),
            &["message \"leave-now.hint\""],
        );
    }
}
