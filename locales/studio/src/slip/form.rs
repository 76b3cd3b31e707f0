//! The keys of variants in brackets: `[one]`, `*[other]`.

use super::Slip;
use super::sign::{as_meant, is_blank, meant, unseen, wrong};

/// The key of a variant, with the signs around it as they were meant.
pub(super) struct Form<'l> {
    /// The line up to the end of the key.
    written: &'l str,
    /// The position after the star, if there is one.
    star: Option<usize>,
    key: &'l str,
}

impl<'l> Form<'l> {
    /// Reads the key with which a line begins, also in wrong brackets such as 【one】.
    pub(super) fn parse(line: &'l str) -> Option<Self> {
        let begins = line.trim_start_matches(is_blank);
        let star = begins.strip_prefix(|c| as_meant(c) == '*');
        let bracket = star.unwrap_or(begins).trim_start_matches(is_blank);
        let inside = bracket.strip_prefix(|c| as_meant(c) == '[')?;
        let (end, closes) = inside.char_indices().find(|(_, c)| as_meant(*c) == ']')?;
        let key = inside.get(..end)?.trim_matches(is_blank);
        let written = line.get(..line.len() - inside.len() + end + closes.len_utf8())?;
        let star = star.map(|behind| line.len() - behind.len());
        // A line of text may begin with words in brackets. Keys of variants are lower-case ASCII words or numbers.
        let is_key = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit();
        (!key.is_empty() && key.bytes().all(is_key)).then_some(Self { written, star, key })
    }
}

/// Returns the mistake in the signs around the key with which a line begins.
pub(super) fn slip(line: &str) -> Option<Slip> {
    let Form { written, star, key } = Form::parse(line)?;
    let (at, c) = written.char_indices().find(|(at, c)| {
        unseen(*c).is_some() || meant(*c).is_some() || (*c == ' ' && Some(*at) == star)
    })?;
    if let Some(meant) = meant(c) {
        return Some(wrong(at, &c.to_string(), meant));
    }
    let right = format!("{}[{key}]", if star.is_some() { "*" } else { "" });
    let what = unseen(c).unwrap_or_else(|| "a space".to_owned());
    let problem = format!("{what} stands before or in \"{right}\"");
    Some(Slip::new(at, problem, format!("delete all before your words, and type \"    {right}\"")))
}
