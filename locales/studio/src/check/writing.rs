//! Checks how a text is written: in the script of its language, complete, without invisible characters.

use encoding_rs::GBK;
use icu_properties::CodePointMapData;
use icu_properties::props::Script;
use waymark_locales::{is_unseen, script_code, scripts_of};

use super::fault::Fault;
use super::pattern::is_han;

/// The scripts of a language.
pub(super) struct Scripts {
    scripts: Vec<Script>,
    is_simplified: bool,
}

impl Scripts {
    /// Returns the scripts of a language tag, by CLDR's likely subtags if the tag names none; no scripts if the tag
    /// is not valid.
    pub(super) fn of(tag: &str) -> Self {
        let code = script_code(tag).unwrap_or_default();
        Self { scripts: scripts_of(&code), is_simplified: code == "Hans" }
    }

    fn has(&self, c: char) -> bool {
        self.scripts.contains(&CodePointMapData::<Script>::new().get(c))
    }

    /// Returns whether Chinese characters are among them.
    pub(super) fn has_han(&self) -> bool {
        self.scripts.contains(&Script::Han)
    }

    fn is_latin(&self) -> bool {
        self.scripts.contains(&Script::Latin)
    }

    /// Returns what is unusual in the spelling of the words, for this language. Words that are in `english` too are
    /// taken for names.
    pub(super) fn faults(&self, words: &str, english: &str) -> Vec<Fault> {
        let mut faults = Vec::new();
        faults.extend(self.foreign(words, english));
        faults.extend(self.lost_letters(words));
        faults.extend(misread(words));
        faults.extend(note(words));
        faults.extend(mixed(words));
        faults.extend(self.other_characters(words));
        faults
    }

    /// Reports a text that is mostly in another script.
    fn foreign(&self, words: &str, english: &str) -> Option<Fault> {
        /// Fewer letters may be a name.
        const FEWEST: usize = 8;
        /// A Chinese word has about two characters where others have six letters, so a few foreign letters outnumber
        /// it soon.
        const LETTERS_TO_ONE: usize = 4;

        if self.scripts.is_empty() {
            return None;
        }
        let weight = |c: char| if is_han(c) { LETTERS_TO_ONE } else { 1 };
        let (mut own, mut foreign) = (0, 0);
        for word in words.split_whitespace().filter(|word| !english.contains(word)) {
            for c in word.chars().filter(|c| c.is_alphabetic()) {
                *(if self.has(c) { &mut own } else { &mut foreign }) += weight(c);
            }
        }
        (foreign >= FEWEST && own < foreign).then(|| {
            Fault::warning(
                "is written in the script of another language",
                "translate it, or take it out: readers then see that it is English",
            )
        })
    }

    /// Reports traditional characters in a language written in simplified ones: characters that GB/T 2312, the
    /// standard for simplified Chinese, does not contain.
    fn other_characters(&self, words: &str) -> Option<Fault> {
        let c = words.chars().find(|c| self.is_simplified && is_han(*c) && !is_in_gb2312(*c))?;
        Some(Fault::warning(
            format!("\"{c}\" is a traditional or a rare character"),
            "write the simplified one",
        ))
    }

    /// Reports question marks inside words: many programs write them for letters that their encoding lacks.
    fn lost_letters(&self, words: &str) -> Option<Fault> {
        let letters: Vec<char> = words.chars().collect();
        let lost = letters.iter().enumerate().any(|(at, c)| {
            let near = |at: Option<usize>| at.and_then(|at| letters.get(at)).copied();
            let (before, after) = (near(at.checked_sub(1)), near(Some(at + 1)));
            let ends = before
                .is_some_and(|c| c.is_alphanumeric() || matches!(c, '…' | ')' | '”' | '»' | '’'))
                || before.is_some_and(char::is_whitespace) && self.is_latin() && at > 1;
            *c == '?' && (!self.is_latin() || after.is_some_and(char::is_alphabetic) || !ends)
        });
        lost.then(|| {
            Fault::error(
                "has \"?\" where a letter stood or another mark belongs",
                "write the text again, and save the file as UTF-8",
            )
        })
    }
}

/// Returns whether a Chinese character is in GB/T 2312: GBK extends it, and keeps its characters at two bytes of 0xA1
/// and more.
fn is_in_gb2312(c: char) -> bool {
    let mut letter = [0; 4];
    let (bytes, _, unmappable) = GBK.encode(c.encode_utf8(&mut letter));
    matches!(*bytes, [0xb0..=0xf7, 0xa1..=0xfe]) && !unmappable
}

/// Reports letters that were decoded with the wrong encoding: "Ã©" for "é".
fn misread(words: &str) -> Option<Fault> {
    let pairs = words.chars().zip(words.chars().skip(1));
    let broken = pairs.into_iter().find(|(c, next)| match c {
        // UTF-8 encodes the letters of Latin alphabets in two bytes, of which the first, read as Latin-1, is one of
        // these.
        'Ã' | 'Â' => !next.is_alphabetic() || matches!(next, 'ª' | 'º' | 'œ'),
        'â' => matches!(next, '€' | '\u{80}'),
        'Ø' | 'Ù' => matches!(u32::from(*next), 0x80..=0xbf | 0x2018..=0x2122),
        _ => false,
    })?;
    Some(Fault::error(
        format!("\"{}{}\" is a letter that was read in the wrong encoding", broken.0, broken.1),
        "write the text again, and save the file as UTF-8",
    ))
}

/// Reports a word that mixes scripts with letters that look alike: a word with a Cyrillic "а" among Latin letters is
/// not found by a search, and a screen reader reads it wrongly.
fn mixed(words: &str) -> Option<Fault> {
    let scripts = CodePointMapData::<Script>::new();
    let of = |word: &&str, script: Script| word.chars().any(|c| scripts.get(c) == script);
    let mixed = words.split(|c: char| !c.is_alphanumeric()).find(|word| {
        of(word, Script::Latin) && (of(word, Script::Cyrillic) || of(word, Script::Greek))
    })?;
    Some(Fault::warning(
        format!("\"{mixed}\" has letters of two scripts that look alike"),
        "write the word again",
    ))
}

/// Reports notes that a translator left in the text, such as "TODO".
fn note(words: &str) -> Option<Fault> {
    const NOTES: [&str; 8] = ["TODO", "FIXME", "XXX", "TBD", "???", "(?)", "[?]", "？？？"];

    let note = NOTES.into_iter().find(|note| words.contains(note))?;
    Some(Fault::warning(
        format!("has the note \"{note}\""),
        "take it out, and write it as a comment, in a line of its own that begins with #",
    ))
}

/// Reports words that are repeated. `written` are the words with each placeable written out.
pub(super) fn repeated(written: &str) -> Option<Fault> {
    /// A phrase of this many words may not be repeated at all; "very very" may be intended.
    const PHRASE: usize = 4;
    /// Longer repetitions are found by the length of the text.
    const LONGEST: usize = 30;

    let tokens = tokens(written);
    let (first, second) = tokens.split_at(tokens.len() / 2);
    if first == second && first.iter().any(|word| word.chars().any(char::is_alphabetic)) {
        return Some(Fault::warning("says the same twice", "say it once"));
    }
    let again = (1..=LONGEST.min(tokens.len() / 2)).find_map(|length| {
        let times = if length < PHRASE { 3 } else { 2 };
        // How many words in a row equal the words one phrase length before them.
        let mut same = 0;
        let end = tokens.iter().zip(tokens.iter().skip(length)).position(|(before, word)| {
            same = if before == word { same + 1 } else { 0 };
            same == length * (times - 1)
        })?;
        let phrase = tokens.get(end + 1 - length..=end)?;
        phrase.iter().any(|word| word.chars().any(char::is_alphabetic)).then(|| phrase.join(" "))
    })?;
    Some(Fault::warning(format!("says \"{again}\" again and again"), "say it once"))
}

/// Returns the words between spaces; in Chinese, each character.
fn tokens(words: &str) -> Vec<String> {
    let mut tokens = Vec::new();
    for word in words.split_whitespace() {
        let mut latin = String::new();
        for c in word.chars() {
            if is_han(c) {
                tokens.extend((!latin.is_empty()).then(|| std::mem::take(&mut latin)));
                tokens.push(c.to_string());
            } else {
                latin.push(c);
            }
        }
        tokens.extend((!latin.is_empty()).then_some(latin));
    }
    tokens
}

/// Returns whether the words contain a visible letter or digit.
pub(crate) fn says_something(words: &str) -> bool {
    words.chars().any(|c| c.is_alphanumeric() && !is_unseen(c))
}
