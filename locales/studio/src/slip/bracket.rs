//! Brackets and quotation marks: they must come in pairs, and be the ASCII ones.

use super::Slip;
use super::sign::{as_meant, meant, wrong};

/// A bracket or a quotation mark that is open.
struct Open {
    at: usize,
    sign: char,
    /// Inside the words of a variant, brackets and quotation marks are just text.
    in_words: bool,
}

/// Returns the first mistake in the brackets, quotation marks and arrows of an entry that cannot be read.
pub(super) fn slip(entry: &str) -> Option<Slip> {
    let mut open: Vec<Open> = Vec::new();
    let mut quoted: Option<usize> = None;
    let mut first_wrong: Option<Slip> = None;
    let mut wrong_in_quotes: Option<Slip> = None;
    let mut before = ' ';
    // Whether nothing but spaces was read since the bracket: a value begins here.
    let mut begins = false;
    let mut characters = entry.char_indices().peekable();
    while let Some((at, c)) = characters.next() {
        if let Some(from) = quoted {
            match c {
                '"' if before != '\\' => quoted = None,
                '\n' => {
                    return first_wrong
                        .or(wrong_in_quotes)
                        .or_else(|| Some(quotes_not_closed(from)));
                }
                _ if meant(c) == Some("\"") => {
                    wrong_in_quotes =
                        wrong_in_quotes.or_else(|| Some(wrong(at, &c.to_string(), "\"")));
                }
                _ => {}
            }
            before = c;
            continue;
        }
        let in_words = open.last().is_none_or(|open| open.in_words);
        let in_call = open.last().is_some_and(|open| open.sign == '(');
        match c {
            '{' => open.push(Open { at, sign: c, in_words: false }),
            '}' => match open.pop() {
                Some(open) if open.sign == '{' => {}
                Some(open) => return Some(first_wrong.unwrap_or_else(|| not_closed(&open))),
                None => return Some(first_wrong.unwrap_or_else(|| closes_nothing(at, c))),
            },
            '(' if !in_words => open.push(Open { at, sign: c, in_words: false }),
            ')' if in_call => {
                open.pop();
            }
            ')' if !in_words => return Some(first_wrong.unwrap_or_else(|| closes_nothing(at, c))),
            '"' if !in_words => quoted = Some(at),
            '>' if !in_words && before == '-' => {
                if let Some(open) = open.last_mut() {
                    open.in_words = true;
                }
            }
            _ => {
                let next = characters.peek().map(|(_, next)| *next);
                let is_arrow = as_meant(c) == '-' && next.map(as_meant) == Some('>');
                let found = match meant(c) {
                    // Among words, only what looks like a brace is suspicious; elsewhere, every look-alike is.
                    Some(meant @ ("{" | "}")) => Some(wrong(at, &c.to_string(), meant)),
                    _ if in_words => None,
                    _ if is_arrow && (c, next) != ('-', Some('>')) => {
                        let arrow: String = [c].into_iter().chain(next).collect();
                        Some(wrong(at, &arrow, "->"))
                    }
                    // A quotation mark here belongs to words, so the real mistake is that the bracket before it was
                    // not closed.
                    Some("\"") if !begins && !in_call => None,
                    Some("," | ".") if !in_call => None,
                    Some(meant) => Some(wrong(at, &c.to_string(), meant)),
                    None => None,
                };
                first_wrong = first_wrong.or(found);
            }
        }
        begins = c == '{' || (begins && c == ' ');
        before = c;
    }
    first_wrong.or_else(|| open.pop().as_ref().map(not_closed))
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

fn closes_nothing(at: usize, sign: char) -> Slip {
    let opens = if sign == '}' { '{' } else { '(' };
    Slip::new(
        at,
        format!("the bracket {sign} closes nothing"),
        format!("take it away, or write {opens} where the value begins"),
    )
}

#[cfg(test)]
mod tests {
    use super::super::tests::{check, check_advice, check_first};

    #[test]
    fn a_wrong_quotation_mark_is_shown() {
        for (open, close) in ["“”", "„“", "«»", "‘’", "＂＂", "「」", "’’"]
            .map(|pair| (pair.chars().next().unwrap(), pair.chars().last().unwrap()))
        {
            for before in ["leave-now = Piga", "leave-now = Ondoka\n    .hint = Piga"] {
                let own = format!("{before} {{ FACT({open}hot-110{close}, \"phone\") }} sasa\n");
                let problem = format!("{open} is the wrong quotation mark here");
                check(&own, &[(before.lines().count(), &open.to_string(), &problem)]);
            }
        }
        check_first(
            "leave-now = { FACT(\"hot-110”, \"phone\") }\n",
            "”",
            "” is the wrong quotation mark here",
        );
        // Words may have any.
        check("leave-now = Alisema “nenda” na ‘sasa’, «haya»\n", &[]);
    }

    #[test]
    fn a_sign_of_another_keyboard_is_shown() {
        for (text, wrong) in [
            ("{ FACT（\"hot-110\", \"phone\"） }\n", "（"),
            ("{ FACT(\"hot-110\"，\"phone\") }\n", "，"),
            ("{ FACT(\"hot-110\"، \"phone\") }\n", "،"),
            ("{ FACT(\"hot-110\", \"phone\"） }\n", "）"),
            ("｛ FACT(\"hot-110\", \"phone\") }\n", "｛"),
            ("{ FACT(\"hot-110\", \"phone\") ｝\n", "｝"),
            ("｛ FACT(\"hot-110\", \"phone\") ｝\n", "｛"),
            ("{ ＦＡＣＴ(\"hot-110\", \"phone\") }\n", "Ｆ"),
            ("{ $count →\n   *[other] b\n}\n", "→"),
            ("{ $count –>\n   *[other] b\n}\n", "–>"),
            ("{ $count —>\n   *[other] b\n}\n", "—>"),
            ("{ $count －＞\n   *[other] b\n}\n", "－＞"),
            ("{ $count -＞\n   *[other] b\n}\n", "-＞"),
            ("{ ＄count ->\n   *[other] b\n}\n", "＄"),
        ] {
            check_first(
                &format!("leave-now = {text}"),
                wrong,
                &format!("{wrong} is the wrong sign here"),
            );
        }
        // Words may have any but braces.
        check("leave-now = Sasa（haraka），［haya］ → –>＝＊\n", &[]);
    }

    #[test]
    fn each_wrong_sign_has_its_example() {
        for (own, expected) in [
            (
                "leave-now = { $n –>\n   *[other] b\n}\n",
                "write -> in its place, as in { $count ->; ",
            ),
            (
                "leave-now = { FACT（\"hot-110\", \"phone\") }\n",
                "write ( in its place, as in { FACT(\"fact-id\", \"value-name\") }; ",
            ),
            ("leave-now = { $n ->\n   ＊[other] b\n}\n", "write * in its place, as in *[other]; "),
        ] {
            let why = "text editors and telephones change it by themselves";
            check_advice(own, &format!("{expected}{why}"));
        }
    }

    #[test]
    fn a_space_of_another_kind_in_a_value_is_shown() {
        for (space, name) in [
            ("\u{a0}", "a space of another kind (U+00A0)"),
            ("\u{3000}", "a space of another kind (U+3000)"),
            ("\u{202f}", "a space of another kind (U+202F)"),
            ("\u{200f}", "a character that nobody sees (U+200F)"),
            ("\u{feff}", "a character that nobody sees (U+FEFF)"),
        ] {
            let problem = format!("{name} stands here");
            let from = waymark_locales::visible(space);
            for text in [
                "{_FACT(\"hot-110\", \"phone\") }\n",
                "{ FACT(\"hot-110\",_\"phone\") }\n",
                "{ FACT(\"hot-110\", \"phone\")_}\n",
                "{ $n_->\n   *[other] b\n}\n",
                "{ $n ->_\n   *[other] b\n}\n",
            ] {
                check_first(
                    &format!("leave-now = Piga {}", text.replace('_', space)),
                    &from,
                    &problem,
                );
            }
        }
    }

    #[test]
    fn a_bracket_left_open_is_shown_where_it_opens() {
        let problem = "the bracket { that opens here is not closed";
        for own in [
            "leave-now = Piga { FACT(\"hot-110\", \"phone\") sasa\n# English:\n#    stay-long = c\nstay-long = d\n",
            "leave-now = Piga { FACT(\"hot-110\", \"phone\") sasa\n\nstay-long = d { $n } e\n",
            "leave-now = Piga { FACT(\"hot-110\", \"phone\") “sasa”, haya。\n",
        ] {
            check_first(own, "{ FACT", problem);
        }
        for own in [
            "leave-now = { $n ->\n    [one] moja\n   *[other] nyingi\n\nstay-long = d\n",
            "leave-now = { $n ->\n    [one] it's \"one (1\n   *[other] { FACT(\"hot-110\", \"phone\") b\n}\n",
        ] {
            check_first(own, "{ $n", problem);
        }
        check_first(
            "leave-now = { FACT(\"hot-110\", \"phone\" }\n",
            "(\"hot",
            "the bracket ( that opens here is not closed",
        );
        check_first(
            "leave-now = FACT(\"hot-110\", \"phone\") }\n",
            "}",
            "the bracket } closes nothing",
        );
        check_first(
            "leave-now = { FACT(\"hot-110\", \"phone\")) }\n",
            ") }",
            "the bracket ) closes nothing",
        );
        check_first(
            "leave-now = { \"x }\nstay-long = c\n",
            "\"x",
            "the quotation mark that opens here is not closed",
        );
    }
}
