//! Words of a text: blank, left in another language, cut, repeated, exchanged, broken, with marks in them.

use fastrand::Rng;
use fluent_syntax::ast::{InlineExpression as Inline, PatternElement as Element};

use super::Kind;
use super::changes::{Change, Place, written};
use super::pattern::{
    Pattern, element, is_chinese, length, looks, part, parts, parts_mut, placeable, selects_mut,
    told, words,
};

pub(super) const KINDS: &[Kind] = &[
    Kind::error("blank-literal", blank_literal),
    Kind::error("blank-punctuation", blank_punctuation),
    Kind::error("blank-unseen", blank_unseen),
    Kind::error("blank-variant", blank_variant),
    Kind::warning("left-in-english", left_in_english),
    Kind::warning("sentence-left-in-english", sentence_left_in_english),
    Kind::warning("language-of-other-script", language_of_other_script),
    Kind::warning("cut-to-first-words", cut_to_first_words),
    Kind::warning("half-of-sentences-lost", half_of_sentences_lost),
    Kind::warning("three-times", three_times),
    Kind::warning("word-without-end", word_without_end),
    Kind::warning("text-of-other-message", text_of_other_message),
    Kind::warning("texts-exchanged", texts_exchanged),
    Kind::warning("note-left", note_left),
    Kind::error("mojibake", mojibake),
    Kind::error("letters-lost", letters_lost),
    Kind::error("html", html),
    Kind::error("html-entity", html_entity),
    Kind::error("markdown", markdown),
    Kind::error("direction-override", direction_override),
    Kind::error("isolate-unpaired", isolate_unpaired),
    Kind::error("control-character", control_character),
    Kind::warning("unseen-character", unseen_character),
    Kind::warning("name-misspelt", name_misspelt),
];

/// A text that is a literal of spaces, or of nothing.
fn blank_literal(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    let blank = rng.choice(["", " ", "   ", "\\u0020", "\\u00A0"])?;
    place.in_part(rng, |pattern, _, _| {
        pattern.elements = vec![placeable(Inline::StringLiteral { value: blank.to_owned() })];
        Some(())
    })
}

fn blank_punctuation(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    let blank = rng.choice([
        "…", "-", "—", "?", "!!!", "«»", "، ،", "。", "_", "/", ": ", "·", "“”", "()", "•",
    ])?;
    place.in_part(rng, |pattern, _, _| {
        *pattern = words(blank);
        Some(())
    })
}

/// Spaces that Fluent keeps, and characters that nobody sees.
const UNSEEN: [&str; 10] = [
    "\u{200b}", "\u{a0}", "\u{2060}", "\u{3164}", "\u{ad}", "\u{200d}", "\u{3000}", "\u{feff}",
    "\u{2800}", "\u{fe0f}",
];

fn blank_unseen(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    let (blank, times) = (rng.choice(UNSEEN)?, rng.usize(1..4));
    place.in_part(rng, |pattern, _, _| {
        *pattern = words(blank.repeat(times));
        Some(())
    })
}

fn blank_variant(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    place.in_part(rng, |pattern, _, rng| {
        let (_, variants) = rng.choice(selects_mut(pattern))?;
        let blank = match rng.u8(..3) {
            0 => Pattern {
                elements: vec![placeable(Inline::StringLiteral { value: String::new() })],
            },
            1 => words("…"),
            _ => words(rng.choice(UNSEEN)?),
        };
        rng.choice(variants.iter_mut())?.value = blank;
        Some(())
    })
}

/// The fewest words of a text that is surely another one in another language. Less may be a name.
pub(super) const WORDS_OF_A_TEXT: usize = 4;

fn left_in_english(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    place.in_part(rng, |pattern, english, _| {
        if length(english) < WORDS_OF_A_TEXT || looks(english) == looks(pattern) {
            return None;
        }
        *pattern = english.clone();
        Some(())
    })
}

/// Leaves the last sentence in English.
fn sentence_left_in_english(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    place.in_part(rng, |pattern, english, _| {
        let (Element::TextElement { value }, Element::TextElement { value: last }) =
            (pattern.elements.last_mut()?, english.elements.last()?)
        else {
            return None;
        };
        let last = sentences(last)
            .pop()
            .filter(|last| last.split_whitespace().count() >= WORDS_OF_A_TEXT)?;
        let kept = sentences(value);
        let kept = kept.get(..kept.len() - 1).filter(|kept| !kept.is_empty())?.concat();
        *value = format!("{} {}", kept.trim_end(), last.trim());
        Some(())
    })
}

/// Gives the text that another language has, one with another script.
fn language_of_other_script(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    let others: &[&str] = match place.translation.id.as_str() {
        "ar" => &["fr", "so", "zh-Hans"],
        "zh-Hans" => &["fr", "so", "ar"],
        _ => &["ar", "zh-Hans"],
    };
    in_language(place, rng, others)
}

/// Gives the text that another language has, one with the same script.
pub(super) fn language_of_same_script(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    match place.translation.id.as_str() {
        "fr" => in_language(place, rng, &["so"]),
        "so" => in_language(place, rng, &["fr"]),
        _ => None,
    }
}

fn in_language(place: &Place<'_>, rng: &mut Rng, others: &[&str]) -> Option<Change> {
    let other = place.translation.languages.get(*rng.choice(others)?)?.get(place.entry().id())?;
    let mut message = place.entry().message.clone();
    let number = rng.usize(..parts(&message).len());
    let (name, pattern) = parts_mut(&mut message).swap_remove(number);
    let other = part(other, name.as_deref())?;
    if length(other) < WORDS_OF_A_TEXT || looks(other) == looks(pattern) {
        return None;
    }
    *pattern = other.clone();
    place.instead(&message)
}

/// Keeps of a text of eight words and more at most its first third.
fn cut_to_first_words(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    place.in_part(rng, |pattern, _, rng| {
        if length(pattern) < 8 {
            return None;
        }
        let kept = looks(pattern).chars().count() * rng.usize(5..34) / 100;
        cut(pattern, |text| {
            let end = text.char_indices().nth(kept).map_or(text.len(), |(at, _)| at);
            // Between words; Chinese has no spaces.
            let chinese = text.chars().any(is_chinese);
            if chinese { end } else { text[..end].rfind(' ').unwrap_or(end) }
        })
    })
}

/// Keeps of two sentences and more at most half, in number and in length.
fn half_of_sentences_lost(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    place.in_part(rng, |pattern, _, _| {
        let all = looks(pattern);
        let sentences = sentences(&all);
        let kept = sentences.get(..sentences.len() / 2)?.concat();
        if length(pattern) < 16 || kept.is_empty() || kept.chars().count() * 2 > all.chars().count()
        {
            return None;
        }
        cut(pattern, |_| kept.trim_end().len())
    })
}

/// Loses one sentence of several.
pub(super) fn sentence_lost(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    place.in_part(rng, |pattern, _, rng| {
        let [Element::TextElement { value }] = pattern.elements.as_mut_slice() else { return None };
        let kept = {
            let mut sentences = sentences(value);
            if sentences.len() < 3 {
                return None;
            }
            sentences.remove(rng.usize(..sentences.len()));
            sentences.concat()
        };
        *value = kept.trim_end().to_owned();
        Some(())
    })
}

/// Ends a text early. `place` says where, in bytes of what it looks like.
pub(super) fn cut(pattern: &mut Pattern, place: impl FnOnce(&str) -> usize) -> Option<()> {
    let mut left = place(&looks(pattern));
    let mut kept = Vec::new();
    for element in pattern.elements.drain(..) {
        let one = Pattern { elements: vec![element] };
        let bytes = looks(&one).len();
        if bytes <= left {
            left -= bytes;
            kept.extend(one.elements);
            continue;
        }
        for element in one.elements {
            if let Element::TextElement { value } = element {
                kept.push(super::pattern::element(&value[..left]));
            }
        }
        break;
    }
    pattern.elements = kept;
    (!looks(pattern).trim().is_empty()).then_some(())
}

/// Returns the sentences of a text, each with the space after it.
pub(super) fn sentences(text: &str) -> Vec<&str> {
    let mut sentences = Vec::new();
    let mut from = 0;
    let mut ended = false;
    for (at, c) in text.char_indices() {
        let ends = matches!(c, '.' | '!' | '?' | '。' | '！' | '？' | '؟');
        if ended && !ends && !matches!(c, '»' | '”' | '"' | ')' | ' ' | '\u{a0}' | '\n') {
            sentences.push(&text[from..at]);
            from = at;
            ended = false;
        } else if ends {
            ended = text[at + c.len_utf8()..].starts_with([' ', '\n', '»', '”']) || is_full_stop(c);
        }
    }
    sentences.push(&text[from..]);
    sentences
}

fn is_full_stop(c: char) -> bool {
    matches!(c, '。' | '！' | '？')
}

fn three_times(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    place.in_part(rng, |pattern, _, _| {
        let once = pattern.elements.clone();
        for _ in 0..2 {
            pattern.elements.push(element(" "));
            pattern.elements.extend(once.clone());
        }
        Some(())
    })
}

/// Repeats the last word, as machines do that do not find the end.
fn word_without_end(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    place.in_part(rng, |pattern, _, rng| {
        let Element::TextElement { value } = pattern.elements.last_mut()? else { return None };
        let last: String = match value.split_whitespace().next_back()? {
            word if word.chars().any(is_chinese) => {
                word.chars().rev().take(4).collect::<Vec<_>>().iter().rev().collect()
            }
            word => format!(" {word}"),
        };
        *value += &last.repeat(rng.usize(20..60));
        Some(())
    })
}

/// Puts another text of the same file in the place of one: pasted into the wrong line. Neither tells a value.
fn text_of_other_message(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    let translation = place.translation;
    let other = rng.choice(&translation.entries)?;
    let (name, new) = rng.choice(parts(&other.message))?;
    let english = part(translation.english(other.id())?, name)?;
    place.in_part(rng, |pattern, own_english, _| {
        let plain =
            told(pattern).is_empty() && told(new).is_empty() && selects_mut(pattern).is_empty();
        if !plain || length(new) < WORDS_OF_A_TEXT || looks(own_english) == looks(english) {
            return None;
        }
        *pattern = new.clone();
        Some(())
    })
}

/// Exchanges the texts of two messages that tell other values, or of which one is at least three times as long.
fn texts_exchanged(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    exchanged(place, rng, |own, other| {
        let (a, b) = (length(own).max(1), length(other).max(1));
        told(own) != told(other) || (a.max(b) >= 3 * a.min(b) && a.max(b) >= 12)
    })
}

/// Exchanges the texts of two messages that look alike.
pub(super) fn texts_alike_exchanged(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    exchanged(place, rng, |own, other| {
        let (a, b) = (length(own), length(other));
        told(own) == told(other) && a.abs_diff(b) <= a / 4
    })
}

fn exchanged(
    place: &Place<'_>,
    rng: &mut Rng,
    fits: impl FnOnce(&Pattern, &Pattern) -> bool,
) -> Option<Change> {
    let translation = place.translation;
    let number = rng.usize(..translation.entries.len());
    let (mut own, mut other) =
        (place.entry().message.clone(), translation.entries[number].message.clone());
    let (first, second) = (own.value.as_mut()?, other.value.as_mut()?);
    if looks(first) == looks(second) || !fits(first, second) {
        return None;
    }
    std::mem::swap(first, second);
    let mut change = place.instead(&own)?;
    change.entries.insert(number, written(&other));
    Some(change)
}

/// Leaves a note of the translator to themselves.
fn note_left(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    let note = rng.choice([" TODO", " [TODO: check]", " XXX", " FIXME", " ???", " (?)", " [?]"])?;
    add_at_end(place, rng, note)
}

fn add_at_end(place: &Place<'_>, rng: &mut Rng, words: &str) -> Option<Change> {
    place.in_part(rng, |pattern, _, _| {
        pattern.elements.push(element(words));
        Some(())
    })
}

/// Changes one run of words of a part.
pub(super) fn in_words(
    place: &Place<'_>,
    rng: &mut Rng,
    change: impl FnOnce(&str, &mut Rng) -> Option<String>,
) -> Option<Change> {
    place.in_part(rng, |pattern, _, rng| {
        let Element::TextElement { value } = rng.choice(&mut pattern.elements)? else {
            return None;
        };
        *value = change(value, rng)?;
        Some(())
    })
}

/// Reads the bytes of the text as if each were a letter of Windows' Latin script.
fn mojibake(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    in_words(place, rng, |text, rng| {
        let latin = rng.bool();
        let letter = |byte: u8| match byte {
            // Latin-1 has controls here; Windows has these.
            0x80 => '€',
            0x91 => '‘',
            0x92 => '’',
            0x93 => '“',
            0x94 => '”',
            0x99 => '™',
            0x9c => 'œ',
            0x80..0xa0 if !latin => '?',
            _ => char::from(byte),
        };
        let broken: String = text.bytes().map(letter).collect();
        (broken != *text).then_some(broken)
    })
}

/// Puts a sign for a lost letter in the place of each letter beyond ASCII.
fn letters_lost(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    in_words(place, rng, |text, rng| {
        let sign = rng.choice(['?', '\u{fffd}'])?;
        let lost = |c: char| c.is_alphabetic() && !c.is_ascii();
        let broken = text.replace(lost, &sign.to_string());
        // At the end of a word it could be the sign of a question.
        let within = broken.split(sign).skip(1).any(|rest| rest.starts_with(char::is_alphabetic));
        (broken != *text && within).then_some(broken)
    })
}

/// Puts something around a word, or after it where there is nothing to close.
pub(super) fn around(
    place: &Place<'_>,
    rng: &mut Rng,
    before: &str,
    after: &str,
) -> Option<Change> {
    in_words(place, rng, |text, rng| {
        let letters: Vec<usize> =
            text.char_indices().filter(|(_, c)| c.is_alphabetic()).map(|(at, _)| at).collect();
        let at = rng.choice(letters)?;
        let end = text[at..].find(char::is_whitespace).map_or(text.len(), |length| at + length);
        Some(format!("{}{before}{}{after}{}", &text[..at], &text[at..end], &text[end..]))
    })
}

fn html(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    let (before, after) = rng.choice([
        ("<b>", "</b>"),
        ("<a href=\"https://example.org\">", "</a>"),
        ("", "<br>"),
        ("", "<br/>"),
        ("</p><p>", ""),
        ("<span dir=\"rtl\">", "</span>"),
        ("<script>", "</script>"),
        ("<x id=\"1\"/>", ""),
        ("<!--", "-->"),
    ])?;
    around(place, rng, before, after)
}

fn html_entity(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    let entity = rng.choice([
        "&nbsp;", "&amp;", "&#39;", "&quot;", "&lt;", "&eacute;", "&#x202E;", "&rsquo;",
    ])?;
    around(place, rng, "", entity)
}

fn markdown(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    let (before, after) = rng.choice([
        ("**", "**"),
        ("__", "__"),
        ("[", "](https://example.org)"),
        ("`", "`"),
        ("~~", "~~"),
        ("\\n", ""),
    ])?;
    around(place, rng, before, after)
}

/// Puts an unseen mark into the words, as itself or as a Fluent escape.
fn marked(place: &Place<'_>, rng: &mut Rng, before: &str, after: &str) -> Option<Change> {
    if rng.bool() {
        return around(place, rng, before, after);
    }
    place.in_part(rng, |pattern, _, rng| {
        let at = rng.usize(..=pattern.elements.len());
        let value = before
            .chars()
            .chain(after.chars())
            .map(|c| format!("\\u{:04X}", u32::from(c)))
            .collect();
        pattern.elements.insert(at, placeable(Inline::StringLiteral { value }));
        Some(())
    })
}

fn direction_override(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    let (before, after) = rng.choice([
        ("\u{202e}", ""),
        ("\u{202d}", ""),
        ("\u{202e}", "\u{202c}"),
        ("\u{202d}", "\u{202c}"),
    ])?;
    marked(place, rng, before, after)
}

fn isolate_unpaired(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    let mark = rng.choice([
        "\u{2066}", "\u{2067}", "\u{2068}", "\u{2069}", "\u{202a}", "\u{202b}", "\u{202c}",
    ])?;
    marked(place, rng, mark, "")
}

fn control_character(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    let mark = rng.choice([
        "\0",
        "\u{7}",
        "\u{8}",
        "\u{b}",
        "\u{1b}[2K",
        "\u{7f}",
        "\u{85}",
        "\u{9b}1m",
        "\u{2028}",
    ])?;
    marked(place, rng, mark, "")
}

/// Joiners are letters in some languages, so none stands here.
fn unseen_character(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    let mark = rng.choice([
        "\u{200b}",
        "\u{2060}",
        "\u{feff}",
        "\u{e0041}",
        "\u{2063}",
        "\u{180e}",
        "\u{fff9}",
    ])?;
    marked(place, rng, mark, "")
}

/// Exchanges two letters of a name in capitals that English has too, such as UNHCR.
fn name_misspelt(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    place.in_part(rng, |pattern, english, rng| {
        let english = looks(english);
        let is_name = |word: &&str| word.len() >= 3 && word.chars().all(|c| c.is_ascii_uppercase());
        let names: Vec<&str> =
            english.split(|c: char| !c.is_ascii_alphanumeric()).filter(is_name).collect();
        let name = rng.choice(names)?;
        let at = rng.usize(..name.len() - 1);
        let mut letters: Vec<char> = name.chars().collect();
        letters.swap(at, at + 1);
        let wrong: String = letters.into_iter().collect();
        let mut changed = false;
        for element in &mut pattern.elements {
            if let Element::TextElement { value } = element
                && value.contains(name)
                && !changed
            {
                *value = value.replacen(name, &wrong, 1);
                changed = wrong != name;
            }
        }
        changed.then_some(())
    })
}
