//! The beginning of a line with the name of a message or an attribute, or something close to it.

use super::Slip;
use super::sign::{as_meant, is_blank, meant, unseen, wrong};

/// The beginning of a line up to its "=", with the name of a message or an attribute as it was meant.
pub(super) struct Head<'l> {
    line: &'l str,
    /// The name without its dot and without characters that do not belong in it.
    pub(super) name: String,
    /// Whether a dot stands before the name.
    pub(super) is_attribute: bool,
    /// How many bytes of white space stand before it, of whatever kind.
    pub(super) indent: usize,
    /// The position of the end of the name.
    end: usize,
    /// The position of the sign after the name.
    sign: usize,
}

impl<'l> Head<'l> {
    /// Reads the beginning of a line; `None` if it cannot be meant as a name with "=", or with a colon instead of it.
    pub(super) fn parse(line: &'l str) -> Option<Self> {
        let (sign, c) = line.char_indices().find(|(_, c)| matches!(as_meant(*c), '=' | ':'))?;
        let before = line.get(..sign)?;
        let end = before.trim_end_matches(is_blank).len();
        let begins = before.get(..end)?.trim_start_matches(is_blank);
        let plain: String = begins.chars().filter_map(plain).collect();
        let dotted = plain.strip_prefix('.');
        let words: Vec<&str> = dotted.unwrap_or(&plain).split_whitespace().collect();
        let name = words.join("-").replace("--", "-");
        // Many sentences contain a colon. A name has no spaces, so several words before a colon are a sentence.
        let is_sentence = as_meant(c) == ':'
            && (plain.contains(' ') || (dotted.is_none() && !name.contains('-')));
        (is_name(&name) && !is_sentence).then(|| Self {
            line,
            is_attribute: dotted.is_some(),
            indent: end - begins.len(),
            name,
            end,
            sign,
        })
    }

    /// Returns whether the name is one word, followed by "=" or a look-alike.
    pub(super) fn is_sure(&self) -> bool {
        let has_space = self.characters().any(|(at, c)| c == ' ' && self.has_inside(at));
        !has_space && self.characters().any(|(at, c)| at == self.sign && as_meant(c) == '=')
    }

    /// Returns the line after the name and its sign.
    pub(super) fn behind(&self) -> &'l str {
        self.line.get(self.sign..).and_then(|rest| rest.strip_prefix(|_| true)).unwrap_or_default()
    }

    /// Returns the correct beginning of a line with this name.
    pub(super) fn begin(&self) -> String {
        let name = self.shown();
        if self.is_attribute { format!("    {name} =") } else { format!("{name} =") }
    }

    /// Returns the first mistake in the name or in the signs around it.
    pub(super) fn slip(&self) -> Option<Slip> {
        let (at, c) = self.characters().find(|(at, c)| {
            unseen(*c).is_some()
                || meant(*c).is_some()
                || (*c == ' ' && self.has_inside(*at))
                || (*at == self.sign && *c != '=')
        })?;
        let name = self.shown();
        if c == ' ' {
            return Some(self.space_inside(at));
        }
        let begin = self.begin();
        let problem = match unseen(c) {
            Some(what) if at < self.indent => format!("{what} stands before the name \"{name}\""),
            Some(what) if at < self.end => format!("{what} stands in the name \"{name}\""),
            Some(what) => format!("{what} stands behind the name \"{name}\""),
            None if at == self.sign => {
                format!("\"{c}\" stands behind the name \"{name}\" in the place of \"=\"")
            }
            None => return Some(wrong(at, &c.to_string(), meant(c)?)),
        };
        Some(Slip::new(at, problem, format!("delete all before your text, and type \"{begin}\"")))
    }

    /// Reports that the name of a message does not stand at the beginning of its line.
    pub(super) fn space_before(&self) -> Option<Slip> {
        (!self.is_attribute && self.indent > 0).then(|| {
            Slip::new(
                0,
                format!("there is a space or a tab before the name \"{}\"", self.name),
                format!("begin the line with \"{}\"", self.begin()),
            )
        })
    }

    fn space_inside(&self, at: usize) -> Slip {
        let written = self.line.get(self.indent..self.end).unwrap_or_default();
        let begin = self.begin();
        let advice = if self.is_attribute {
            format!("begin the line with \"{begin}\"")
        } else {
            // These may also be words of the text above that contain "=", so the advice names both.
            format!(
                "if it is the name of a text, write \"{begin}\"; if the line goes on with the text above, write four spaces before it"
            )
        };
        Slip::new(at, format!("a space stands in the name \"{written}\""), advice)
    }

    fn shown(&self) -> String {
        let dot = if self.is_attribute { "." } else { "" };
        format!("{dot}{}", self.name)
    }

    fn has_inside(&self, at: usize) -> bool {
        (self.indent..self.end).contains(&at)
    }

    /// Returns the characters up to the sign after the name.
    fn characters(&self) -> impl Iterator<Item = (usize, char)> {
        self.line.char_indices().take_while(|(at, _)| *at <= self.sign)
    }
}

/// Returns the character of a name that was meant; `None` if no name can contain it.
fn plain(c: char) -> Option<char> {
    match c {
        _ if c.is_whitespace() => Some(' '),
        _ if is_blank(c) => None,
        _ => Some(as_meant(c)),
    }
}

/// Returns whether this is a valid name of a message, or of a term with its hyphen.
fn is_name(name: &str) -> bool {
    let name = name.strip_prefix('-').unwrap_or(name);
    name.starts_with(|c: char| c.is_ascii_alphabetic()) && name.chars().all(is_of_name)
}

pub(super) fn is_of_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '-' | '_')
}

#[cfg(test)]
#[expect(clippy::string_slice, reason = "each place was found in the text itself")]
mod tests {
    use super::super::tests::{check, check_advice, check_first};

    #[test]
    fn what_nobody_sees_in_or_behind_a_name_is_shown() {
        for (name, problem) in [
            (
                "leave-\u{200b}now =",
                "a character that nobody sees (U+200B) stands in the name \"leave-now\"",
            ),
            (
                "leave-now\u{200f} =",
                "a character that nobody sees (U+200F) stands behind the name \"leave-now\"",
            ),
            (
                "leave-now\u{a0}=",
                "a space of another kind (U+00A0) stands behind the name \"leave-now\"",
            ),
        ] {
            let from = name.find(|c: char| !c.is_ascii()).map(|at| &name[at..]).unwrap();
            check_first(&format!("{name} Ondoka\n"), &waymark_locales::visible(from), problem);
        }
    }

    #[test]
    fn a_space_in_a_name_is_shown() {
        for name in ["leave now", "leave -now", "leave  now"] {
            let own = format!("{name} = Ondoka\n");
            check_first(&own, " ", &format!("a space stands in the name \"{name}\""));
            check_advice(
                &own,
                "if it is the name of a text, write \"leave-now =\"; if the line goes on with the text above, write four spaces before it",
            );
        }
        for name in [". hint", ".hi nt"] {
            check(
                &format!("leave-now = Ondoka\n    {name} = Moja\n"),
                &[(2, " ", &format!("a space stands in the name \"{name}\""))],
            );
        }
    }

    #[test]
    fn another_sign_in_the_place_of_the_equals_sign_is_shown() {
        for sign in ["＝", "﹦", ":", "："] {
            for name in ["leave-now", "leave-now "] {
                check_first(
                    &format!("{name}{sign} Ondoka\n"),
                    sign,
                    &format!(
                        "\"{sign}\" stands behind the name \"leave-now\" in the place of \"=\""
                    ),
                );
            }
            check(
                &format!("leave-now = Ondoka\n    .hint {sign} Moja\n"),
                &[(
                    2,
                    sign,
                    &format!("\"{sign}\" stands behind the name \".hint\" in the place of \"=\""),
                )],
            );
        }
        check_first("leave–now = Ondoka\n", "–", "– is the wrong sign here");
    }
}
