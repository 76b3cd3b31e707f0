//! What is typed and pasted: addresses, the name of the program, signs of other programs, letters of other keyboards.

use fastrand::Rng;
use fluent_syntax::ast::PatternElement as Element;
use waymark_locales::Value;

use super::Kind;
use super::changes::{Change, Place};
use super::literals::between_words;
use super::pattern::{element, is_chinese, length, looks, selects, told, words};
use super::texts::{WORDS_OF_A_TEXT, around, cut, in_words};
use super::values::{common, replace, value};

pub(super) const KINDS: &[Kind] = &[
    Kind::error("mail-address-by-hand", mail_address_by_hand),
    Kind::error("web-address-by-hand", web_address_by_hand),
    Kind::warning("program-name-replaced", program_name_replaced),
    Kind::warning("program-name-lost", program_name_lost),
    Kind::warning("cut-off-in-sentence", cut_off_in_sentence),
    Kind::warning("text-in-quotes", text_in_quotes),
    Kind::error("equals-sign-twice", equals_sign_twice),
    Kind::error("bbcode", bbcode),
    Kind::error("stars", stars),
    Kind::warning("label-twice", label_twice),
    Kind::warning("cyrillic-twin", cyrillic_twin),
    Kind::warning("traditional-characters", traditional_characters),
];

fn mail_address_by_hand(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    let address = rng.choice([
        "chnbe@unhcr.org",
        "hcr.chine@gmail.com",
        "asylum-help@163.com",
        "info@waymark.example",
        "unhcr@mail.cn",
    ])?;
    address_by_hand(place, rng, address, |own| own.contains('@'))
}

fn web_address_by_hand(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    let address = rng.choice([
        "https://help.unhcr.org/china/",
        "help.unhcr.org/china",
        "www.unhcr-china.com",
        "unhcr.cn",
        "https://t.me/asylum_china",
        "http://12367.example.cn/visa",
    ])?;
    address_by_hand(place, rng, address, |own| !own.contains('@') && own.contains('.'))
}

/// Writes an address by hand in the place of the value that says it, or adds one that nobody gave.
fn address_by_hand(
    place: &Place<'_>,
    rng: &mut Rng,
    address: &str,
    of_kind: impl FnOnce(&str) -> bool,
) -> Option<Change> {
    place.in_part(rng, |pattern, english, rng| {
        let told = rng.choice(common(pattern, english));
        let own = told.as_ref().and_then(|told| value(place.translation, told));
        match (&told, own) {
            (Some(told), Some(Value::Verbatim(own))) if of_kind(own) => {
                replace(pattern, told, &element(own));
                Some(())
            }
            _ => between_words(pattern, element(address), rng),
        }
    })
}

/// What the program is called in all languages.
const NAME: &str = "Waymark";

/// Puts something in the place of the program's name, wherever a part has it. Only where English has it too.
fn name_of_program(place: &Place<'_>, rng: &mut Rng, new: &str) -> Option<Change> {
    place.in_part(rng, |pattern, english, _| {
        if !looks(english).contains(NAME) {
            return None;
        }
        super::pattern::each_mut(pattern, &mut |pattern| {
            for part in &mut pattern.elements {
                if let Element::TextElement { value } = part {
                    *value = value.replace(NAME, new);
                }
            }
        });
        Some(())
    })
}

/// The name in another spelling, translated, or another name.
fn program_name_replaced(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    let translated = match place.translation.id.as_str() {
        "fr" => "Repère",
        "so" => "Calaamad",
        "ar" => "علامة الطريق",
        _ => "路标",
    };
    let name =
        rng.choice([translated, "Waymarks", "Way Mark", "Wegweiser", "Firefox", "Waymrak"])?;
    name_of_program(place, rng, name)
}

fn program_name_lost(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    name_of_program(place, rng, "")
}

const ENDS: [char; 7] = ['.', '!', '?', '。', '！', '？', '؟'];

/// Loses the last third of a text in the middle of a sentence, as where a field of a tool is too short.
/// Only where English ends with a sentence: a heading does not say where it ends.
fn cut_off_in_sentence(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    place.in_part(rng, |pattern, english, rng| {
        let all = looks(pattern);
        let whole = |text: &str| text.trim_end().ends_with(ENDS);
        if length(pattern) < 8 || !whole(&looks(english)) || !whole(&all) {
            return None;
        }
        let kept = all.chars().count() * rng.usize(60..72) / 100;
        cut(pattern, |text| {
            let end = text.char_indices().nth(kept).map_or(text.len(), |(at, _)| at);
            if text.chars().any(is_chinese) { end } else { text[..end].rfind(' ').unwrap_or(end) }
        })?;
        // By chance it may have ended with a sentence.
        let kept = looks(pattern);
        (!whole(kept.trim_end_matches(['»', '”', ')', ' ', '\u{a0}', '）']))).then_some(())
    })
}

/// The whole text in quotation marks, as a machine gives it that was asked for a translation.
fn text_in_quotes(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    let (open, close) =
        rng.choice([("\"", "\""), ("“", "”"), ("«\u{a0}", "\u{a0}»"), ("「", "」"), ("'", "'")])?;
    place.in_part(rng, |pattern, english, _| {
        let quoted = |text: &str| text.starts_with(['"', '“', '«', '「', '‘', '\'']);
        if quoted(&looks(english)) || quoted(&looks(pattern)) {
            return None;
        }
        pattern.elements.insert(0, element(open));
        pattern.elements.push(element(close));
        Some(())
    })
}

/// `home-name == Home`: readers see the second sign.
fn equals_sign_twice(place: &Place<'_>, _: &mut Rng) -> Option<Change> {
    place.typed(|source| Some(source.replacen(" =", " ==", 1)))
}

fn bbcode(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    let (before, after) = rng.choice([
        ("[b]", "[/b]"),
        ("[i]", "[/i]"),
        ("[url=https://example.org]", "[/url]"),
        ("[color=red]", "[/color]"),
        ("[center]", "[/center]"),
    ])?;
    around(place, rng, before, after)
}

/// `*word*`, as in messages on a phone.
fn stars(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    around(place, rng, "*", "*")
}

/// A short label pasted twice.
fn label_twice(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    place.in_part(rng, |pattern, _, _| {
        let label = looks(pattern);
        let short = length(pattern) < WORDS_OF_A_TEXT && label.chars().count() > 1;
        if !short || !told(pattern).is_empty() || !selects(pattern).is_empty() {
            return None;
        }
        let space = if label.chars().any(is_chinese) { "" } else { " " };
        *pattern = words(format!("{label}{space}{label}"));
        Some(())
    })
}

/// Latin letters and the Cyrillic ones that look the same.
const TWINS: [(char, char); 18] = [
    ('a', 'а'),
    ('c', 'с'),
    ('e', 'е'),
    ('i', 'і'),
    ('o', 'о'),
    ('p', 'р'),
    ('x', 'х'),
    ('y', 'у'),
    ('A', 'А'),
    ('B', 'В'),
    ('C', 'С'),
    ('E', 'Е'),
    ('H', 'Н'),
    ('K', 'К'),
    ('M', 'М'),
    ('O', 'О'),
    ('P', 'Р'),
    ('T', 'Т'),
];

/// One Latin letter from a Cyrillic keyboard: nobody sees it, no search finds it, and a voice reads it wrong.
fn cyrillic_twin(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    let (latin, cyrillic) = rng.choice(TWINS)?;
    in_words(place, rng, |text, rng| {
        let places: Vec<usize> = text.match_indices(latin).map(|(at, _)| at).collect();
        let at = rng.choice(places)?;
        Some(format!("{}{cyrillic}{}", &text[..at], &text[at + latin.len_utf8()..]))
    })
}

/// Simplified characters and the traditional ones, where each has only one.
const TRADITIONAL: [(char, char); 40] = [
    ('请', '請'),
    ('国', '國'),
    ('们', '們'),
    ('说', '說'),
    ('难', '難'),
    ('护', '護'),
    ('证', '證'),
    ('联', '聯'),
    ('应', '應'),
    ('进', '進'),
    ('这', '這'),
    ('为', '為'),
    ('时', '時'),
    ('书', '書'),
    ('问', '問'),
    ('电', '電'),
    ('话', '話'),
    ('间', '間'),
    ('边', '邊'),
    ('过', '過'),
    ('还', '還'),
    ('对', '對'),
    ('办', '辦'),
    ('没', '沒'),
    ('给', '給'),
    ('让', '讓'),
    ('会', '會'),
    ('个', '個'),
    ('规', '規'),
    ('签', '簽'),
    ('语', '語'),
    ('谈', '談'),
    ('认', '認'),
    ('记', '記'),
    ('写', '寫'),
    ('离', '離'),
    ('开', '開'),
    ('关', '關'),
    ('来', '來'),
    ('无', '無'),
];

/// Traditional characters in a simplified text: one, or all of a part.
fn traditional_characters(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    if place.translation.id != "zh-Hans" {
        return None;
    }
    let traditional =
        |c: char| TRADITIONAL.iter().find(|(own, _)| *own == c).map(|(_, other)| *other);
    let all = rng.bool();
    in_words(place, rng, |text, rng| {
        if all {
            return Some(text.chars().map(|c| traditional(c).unwrap_or(c)).collect());
        }
        let places: Vec<(usize, char)> =
            text.char_indices().filter(|(_, c)| traditional(*c).is_some()).collect();
        let (at, c) = rng.choice(places)?;
        Some(format!("{}{}{}", &text[..at], traditional(c)?, &text[at + c.len_utf8()..]))
    })
}
