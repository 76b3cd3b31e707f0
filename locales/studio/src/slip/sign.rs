//! Wrong characters that look like the right ones, or are invisible.

use waymark_locales::is_unseen;

use super::Slip;

/// Characters that text editors, phones and Chinese or Arabic keyboards write instead of the ASCII ones.
const ALIKE: [(&str, &str); 14] = [
    ("“”„‟«»‹›‘’‚‛″′〝〞＂＇「」『』`´", "\""),
    ("﹛", "{"),
    ("﹜", "}"),
    ("﹙", "("),
    ("﹚", ")"),
    ("【〔﹇", "["),
    ("】〕﹈", "]"),
    ("،、﹐", ","),
    ("﹩", "$"),
    ("﹡∗✱⁎٭", "*"),
    ("–—−‐‑‒―﹣", "-"),
    ("。｡۔・", "."),
    ("﹦", "="),
    ("→⟶➔⇒", "->"),
];

/// The ASCII characters of which Unicode has full-width forms from U+FF01 on, in the same order. Chinese and Japanese
/// keyboards write those.
const WIDE: &str = "!\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~";

/// Returns the ASCII character that a look-alike stands for.
pub(super) fn meant(c: char) -> Option<&'static str> {
    // Every character of every file is asked for, and nearly all of them are these.
    if c.is_ascii() && c != '`' {
        return None;
    }
    let alike = ALIKE.iter().find(|(all, _)| all.contains(c)).map(|(_, meant)| *meant);
    alike.or_else(|| {
        let at = usize::try_from(u32::from(c).checked_sub(0xff01)?).ok()?;
        WIDE.get(at..=at)
    })
}

/// Returns the character that was meant: usually the same one.
pub(super) fn as_meant(c: char) -> char {
    let mut meant = meant(c).unwrap_or_default().chars();
    match (meant.next(), meant.next()) {
        (Some(one), None) => one,
        _ => c,
    }
}

/// Returns a description of a character that is invisible or looks like a space.
pub(super) fn unseen(c: char) -> Option<String> {
    let what = match c {
        ' ' | '\n' => return None,
        // Zero-width joiners are part of the spelling of some languages, but never of names and signs.
        '\u{200c}' | '\u{200d}' => NOBODY_SEES,
        _ if c.is_control() || is_unseen(c) => NOBODY_SEES,
        _ if c.is_whitespace() => "a space of another kind",
        _ => return None,
    };
    Some(format!("{what} (U+{:04X})", u32::from(c)))
}

const NOBODY_SEES: &str = "a character that nobody sees";

/// Returns whether a character is white space, looks like it, or is invisible.
pub(super) fn is_blank(c: char) -> bool {
    c == ' ' || unseen(c).is_some()
}

/// Reports that `wrong` stands where `meant` should.
pub(super) fn wrong(at: usize, wrong: &str, meant: &str) -> Slip {
    let what = if meant == "\"" { "quotation mark" } else { "sign" };
    let example = match meant {
        "\"" | "{" | "}" | "(" | ")" | "," => ", as in { FACT(\"fact-id\", \"value-name\") }",
        "$" | "->" => ", as in { $count ->",
        "[" | "]" => ", as in [one]",
        "*" => ", as in *[other]",
        _ => "",
    };
    Slip::new(
        at,
        format!("{wrong} is the wrong {what} here"),
        format!(
            "write {meant} in its place{example}; text editors and telephones change it by themselves"
        ),
    )
}

/// Reports an invisible character, or one that looks like a space, outside of words.
pub(super) fn unseen_at(at: usize, c: char) -> Option<Slip> {
    let advice = "take it out, with what stands beside it if need be, and type that place again";
    Some(Slip::new(at, format!("{} stands here", unseen(c)?), advice))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wide_signs_and_letters_are_meant_as_narrow_ones() {
        for (wide, narrow) in
            "！＃＊－．＝［］｛｝～０９ＡＺａｚ".chars().zip("!#*-.=[]{}~09AZaz".chars())
        {
            assert_eq!(as_meant(wide), narrow);
        }
        for c in "aé文!\"{\u{ff00}\u{ff5f}".chars() {
            assert_eq!(meant(c), None, "{c}");
        }
    }

    #[test]
    fn every_space_but_the_usual_one_is_named() {
        for c in "\u{a0}\u{2003}\u{2009}\u{202f}\u{3000}".chars() {
            assert!(unseen(c).unwrap().starts_with("a space of another kind (U+"), "{c:?}");
        }
        for c in "\u{200b}\u{200c}\u{200e}\u{200f}\u{feff}\u{ad}\u{2028}\0".chars() {
            assert!(unseen(c).unwrap().starts_with("a character that nobody sees (U+"), "{c:?}");
        }
        for c in " \na文".chars() {
            assert_eq!(unseen(c), None, "{c:?}");
        }
    }
}
