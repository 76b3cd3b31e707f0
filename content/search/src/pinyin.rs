//! Pinyin: Chinese typed in Latin letters.

use std::collections::HashSet;
use std::sync::LazyLock;

use pinyin::ToPinyin;

/// Every syllable of pinyin, without tones and with u for ü.
static SYLLABLES: LazyLock<HashSet<String>> = LazyLock::new(|| {
    let said = ('\u{4e00}'..='\u{9fff}').filter_map(|c| c.to_pinyin());
    said.map(|said| said.plain().replace('ü', "u")).collect()
});
/// The length of the longest syllables, such as `zhuang`.
const LONGEST: usize = 6;

/// Returns a word of pinyin in the form in which the search compares it; `None` for a word that is not made of syllables.
///
/// An ü is typed as u, v or yu, because keyboards have no ü: `luguan`, `lvguan` and `lyuguan` are equal. Tones may follow
/// their syllables as numbers: `qian1zheng4`.
pub(crate) fn pinyin(word: &str) -> Option<String> {
    let is_letter_or_tone = |byte: u8| byte.is_ascii_lowercase() || is_tone(byte);
    if word.is_empty() || !word.bytes().all(is_letter_or_tone) {
        return None;
    }
    let with_u = word.replace("lv", "lu").replace("nv", "nu").replace("lyu", "lu");
    let has_tones = with_u.bytes().any(is_tone);
    let mut parts = with_u.split_terminator(|c: char| c.is_ascii_digit());
    // A single letter with a number is more often a paper size or a bus line: `a4`.
    let is_pinyin = |part: &str| has_syllables(part) && !(has_tones && part.len() < 2);
    parts.all(is_pinyin).then(|| with_u.replace(|c: char| c.is_ascii_digit(), ""))
}

fn is_tone(byte: u8) -> bool {
    matches!(byte, b'1'..=b'5')
}

/// Returns whether ASCII letters can be divided into one or more syllables.
fn has_syllables(letters: &str) -> bool {
    let mut ends = vec![true];
    for end in 1..=letters.len() {
        let is_end = (end.saturating_sub(LONGEST)..end).any(|start| {
            ends.get(start) == Some(&true)
                && letters.get(start..end).is_some_and(|part| SYLLABLES.contains(part))
        });
        ends.push(is_end);
    }
    ends.len() > 1 && ends.last() == Some(&true)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_u_with_dots_is_typed_in_many_ways() {
        for word in ["luguan", "lvguan", "lyuguan"] {
            assert_eq!(pinyin(word).as_deref(), Some("luguan"), "{word}");
        }
        assert_eq!(pinyin("nvedai").as_deref(), Some("nuedai"));
    }

    #[test]
    fn tones_may_stand_behind_syllables() {
        assert_eq!(pinyin("qian1zheng4").as_deref(), Some("qianzheng"));
        for word in ["a4", "110", "1967", "12367", "covid19", "1a"] {
            assert_eq!(pinyin(word), None, "{word}");
        }
    }

    #[test]
    fn words_of_other_languages_are_mostly_no_pinyin() {
        for word in ["visa", "passport", "envoyer", "driver", "booliska", "شرطه", "警察", ""]
        {
            assert_eq!(pinyin(word), None, "{word}");
        }
    }
}
