//! Names, keys and brackets that Fluent reads as words of the text above, because of a mistake before or in them.

use super::head::Head;
use super::sign::{meant, wrong};
use super::{Slip, Unseen, form, lines};

/// Returns the names, keys of variants and brackets that are read as words.
pub(super) fn swallowed(text: &str) -> Vec<Unseen> {
    let mut found = Vec::new();
    let mut message = None;
    for (at, line) in lines(text).filter(|(_, line)| !line.starts_with('#')) {
        let head = Head::parse(line).filter(Head::is_sure);
        if let Some(head) = head.as_ref().filter(|head| !head.is_attribute && head.indent == 0) {
            message = Some(head.name.clone());
        }
        // Every message has a hyphen in its name, so a word without one is not a name.
        let named = head.filter(|head| head.is_attribute || head.name.contains('-'));
        let of_name = named.and_then(|head| {
            let slip = head.slip().or_else(|| head.space_before())?;
            Some(if head.is_attribute {
                (message.clone(), Some(head.name), slip)
            } else {
                (Some(head.name), None, slip)
            })
        });
        let other = || Some((message.clone(), None, form::slip(line).or_else(|| brace(line))?));
        found.extend(of_name.or_else(other).map(|(message, attribute, slip)| Unseen {
            message,
            attribute,
            is_sure: true,
            slip: slip.shifted(at),
        }));
    }
    found
}

/// Returns the first look-alike of a brace: readers would see what stands after it as text.
fn brace(line: &str) -> Option<Slip> {
    line.char_indices().find_map(|(at, c)| {
        let meant = meant(c).filter(|meant| matches!(*meant, "{" | "}"))?;
        Some(wrong(at, &c.to_string(), meant))
    })
}

#[cfg(test)]
mod tests {
    use super::super::tests::{check, check_subjects};

    #[test]
    fn a_name_that_would_be_words_of_the_text_above_is_found() {
        for own in [
            "leave-now = Ondoka\n stay-long = Kaa\n",
            "leave-now = Ondoka\n\tstay-long = Kaa\n",
            "leave-now = Ondoka\n  stay-long=Kaa\n",
        ] {
            let problem = "there is a space or a tab before the name \"stay-long\"";
            check(own, &[(2, own.split_at(19).1.trim_end().replace('\t', " ").as_str(), problem)]);
            check_subjects(own, &[("message \"stay-long\"", true)]);
        }
        check(
            "leave-now = Ondoka\n    .hint-long = b\n    na = c\n    na-sasa: d\n    ya pili - c = d\n",
            &[],
        );
    }

    #[test]
    fn a_part_that_would_be_words_of_the_text_above_is_found() {
        for (sign, shown, problem) in [
            ("．", "．hint", "． is the wrong sign here"),
            ("。", "。hint", "。 is the wrong sign here"),
            (
                "\u{a0}.",
                "\u{a0}.hint",
                "a space of another kind (U+00A0) stands before the name \".hint\"",
            ),
            (
                "\u{3000}.",
                "\u{3000}.hint",
                "a space of another kind (U+3000) stands before the name \".hint\"",
            ),
            (
                "\u{200f}.",
                "\\u{200f}.hint",
                "a character that nobody sees (U+200F) stands before the name \".hint\"",
            ),
        ] {
            // Behind a space it is read as words, at the beginning of a line as nothing.
            for indent in ["    ", " ", ""] {
                let own = format!("leave-now = Ondoka\n{indent}{sign}hint = Moja\n");
                check(&own, &[(2, shown, problem)]);
                check_subjects(&own, &[("message \"leave-now.hint\"", true)]);
            }
        }
    }

    #[test]
    fn a_form_that_would_be_words_of_the_one_above_is_found() {
        for (form, shown, problem) in [
            ("【night】", "【", "【 is the wrong sign here"),
            ("［night］", "［", "［ is the wrong sign here"),
            ("[night］", "］", "］ is the wrong sign here"),
            (
                "\u{a0}[night]",
                "\u{a0}",
                "a space of another kind (U+00A0) stands before or in \"[night]\"",
            ),
            (
                "[night\u{200f}]",
                "\\u{200f}",
                "a character that nobody sees (U+200F) stands before or in \"[night]\"",
            ),
        ] {
            let first =
                format!("clock-time = {{ $part ->\n    {form} usiku\n   *[other] mchana\n}}\n");
            check(&first, &[(2, shown, problem)]);
            let last =
                format!("clock-time = {{ $part ->\n   *[other] mchana\n    {form} usiku\n}}\n");
            check(&last, &[(3, shown, problem)]);
            check_subjects(&last, &[("message \"clock-time\"", true)]);
        }
        for (star, shown, problem) in [
            ("＊[other]", "＊", "＊ is the wrong sign here"),
            ("＊［other］", "＊", "＊ is the wrong sign here"),
            ("*【other】", "【", "【 is the wrong sign here"),
            ("* [other]", " [", "a space stands before or in \"*[other]\""),
        ] {
            let own =
                format!("clock-time = {{ $part ->\n    [night] usiku\n   {star} mchana\n}}\n");
            check(&own, &[(3, shown, problem)]);
        }
        check("leave-now = Ondoka\n    【UNHCR】sasa\n    ［删掉你没有的］\n    ［ ］\n", &[]);
    }

    #[test]
    fn brackets_that_would_be_words_are_found() {
        for (text, sign) in [
            ("Piga ｛ FACT(\"hot-110\", \"phone\") ｝ sasa", "｛"),
            ("Piga ﹛ $n ﹜", "﹛"),
            ("Piga { FACT(\"hot-110\", \"phone\") } au ｝", "｝"),
        ] {
            let problem = format!("{sign} is the wrong sign here");
            check(&format!("call-police = {text}\n"), &[(1, sign, &problem)]);
        }
    }
}
