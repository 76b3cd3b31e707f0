//! Whole files: what a language says of itself, keys that stand twice, encodings, files that were cut off.

use std::collections::BTreeMap;

use fastrand::Rng;
use serde_json::Value;

use super::Kind;
use super::changes::{Change, Place};
use super::reader::reader;
use super::translation::Translation;
use super::values::misspelt;

pub(super) const KINDS: &[Kind] = &[
    Kind::error("tag-of-folder", tag_of_folder),
    Kind::error("direction-wrong", direction_wrong),
    Kind::error("name-blank", name_blank),
    Kind::error("name-with-marks", name_with_marks),
    Kind::error("name-of-other-language", name_of_other_language),
    Kind::error("formats-of-other-language", formats_of_other_language),
    Kind::error("key-twice-in-locale", key_twice_in_locale),
    Kind::error("key-twice-in-glossary", key_twice_in_glossary),
    Kind::error("key-twice-in-keywords", key_twice_in_keywords),
    Kind::error("key-twice-in-state", key_twice_in_state),
    Kind::error("json-broken", json_broken),
    Kind::warning("json-key-misspelt", json_key_misspelt),
    Kind::warning("glossary-blank", glossary_blank),
    Kind::error("encoding", encoding),
    Kind::warning("file-cut-off", file_cut_off),
    Kind::warning("file-lost", file_lost),
    Kind::warning("marks-exchanged", marks_exchanged),
    Kind::error("mark-of-two-units", mark_of_two_units),
    Kind::warning("mark-twice", mark_twice),
    Kind::warning("months-of-other-language", months_of_other_language),
    Kind::warning("tag-long-or-old", tag_long_or_old),
    Kind::warning("other-tag-long-or-old", other_tag_long_or_old),
    Kind::error("reviewed-without-review", reviewed_without_review),
    Kind::warning("language-reviewed-without-review", language_reviewed_without_review),
    reader(
        "glossary-form-of-one-letter",
        "a single Chinese letter can be a good form of a word; in other scripts it is found",
        glossary_form_of_one_letter,
    ),
];

fn path(place: &Place<'_>, name: &str) -> String {
    format!("{}/{name}", place.translation.id)
}

/// Tags as other systems write them, and what a computer calls a folder that is there already.
fn tag_of_folder(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    let id = place.translation.id.as_str();
    let (language, rest) = id.split_once('-').unwrap_or((id, ""));
    let wrong = match rng.u8(..12) {
        0 => format!("{language}_{}", if rest.is_empty() { "XX" } else { rest }),
        1 => format!("{id}.utf8"),
        2 => format!("{id} copy"),
        3 => format!("{id} (2)"),
        4 => format!("{id}-"),
        5 => format!("{id}_old"),
        6 => format!("{id}1"),
        7 => format!("{id}@latin"),
        8 => format!("-{id}"),
        9 => format!("{id}-waytoolongsubtag"),
        10 => format!("{language}--{}", if rest.is_empty() { "XX" } else { rest }),
        _ => match id {
            "fr" => "french",
            "so" => "somaali",
            "ar" => "عربي",
            _ => "中文",
        }
        .to_owned(),
    };
    Some(Change { renamed: Some(wrong), ..Change::default() })
}

/// Changes one value of `locale.json`.
fn of_locale(place: &Place<'_>, key: &str, value: &str) -> Option<Change> {
    let path = path(place, "locale.json");
    let text = place.translation.text(&path).into_owned();
    let own = read(&text)?.get(key)?.as_str()?.to_owned();
    let quoted = |value: &str| Value::String(value.to_owned()).to_string();
    let old = format!("\"{key}\": {}", quoted(&own));
    let changed = text.replacen(&old, &format!("\"{key}\": {}", quoted(value)), 1);
    (changed != text).then(|| Change::file(path, changed))
}

fn read(text: &str) -> Option<Value> {
    serde_json::from_str(text).ok()
}

fn name(translation: &Translation) -> Option<String> {
    let of_locale = read(&translation.text(&format!("{}/locale.json", translation.id)))?;
    Some(of_locale.get("name")?.as_str()?.to_owned())
}

fn direction_wrong(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    let wrong = if place.translation.id == "ar" { "ltr" } else { "rtl" };
    of_locale(place, "direction", rng.choice([wrong, "auto", "", "LTR"])?)
}

fn name_blank(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    let blank =
        rng.choice(["", " ", "-", "…", "???", "\u{200b}", "\u{a0}", "\u{3164}", ".", "\u{200f}"])?;
    of_locale(place, "name", blank)
}

fn name_with_marks(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    let mut name: Vec<char> = name(place.translation)?.chars().collect();
    let mark = rng.choice([
        '\u{202e}', '\u{202d}', '\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}', '\u{202b}',
        '\u{202c}', '\u{7}', '\u{1b}', '\n', '\u{2028}', '\u{200b}', '\u{fffd}', '<', '\u{feff}',
    ])?;
    name.insert(rng.usize(..=name.len()), mark);
    of_locale(place, "name", &String::from_iter(name))
}

/// Two languages in the list with one name, or a name in English.
fn name_of_other_language(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    of_locale(
        place,
        "name",
        rng.choice(["English", "Français", "Soomaali", "العربية", "简体中文"])?,
    )
}

fn formats_of_other_language(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    let (language, _) = place.translation.id.split_once('-').unwrap_or((&place.translation.id, ""));
    let wrong = rng.choice([
        "en",
        "fr",
        "so",
        "ar",
        "fa",
        "zh-Hans-CN",
        "ur",
        "xx-",
        "fr_FR",
        "",
        "zz-ZZ-u",
    ])?;
    if wrong.starts_with(language) && !wrong.contains('_') {
        return None;
    }
    of_locale(place, "formats", wrong)
}

/// Puts a key of the object that begins at `open` a second time, with a wrong value: before all others or after them.
fn twice(text: &str, open: usize, rng: &mut Rng) -> Option<String> {
    let (object, close) = object(text, open)?;
    let keys: Vec<&String> = object.keys().collect();
    let key = *rng.choice(&keys)?;
    let own = object.get(key)?;
    let others = object.values().filter(|other| *other != own && kind(other) == kind(own));
    let wrong = match rng.choice(others.collect::<Vec<_>>()) {
        Some(other) => other.clone(),
        None => own.clone(),
    };
    let pair = format!("{}: {wrong}", Value::String(key.clone()));
    Some(if rng.bool() {
        format!("{} {pair},{}", &text[..=open], &text[open + 1..])
    } else {
        let end = text[..close].trim_end().len();
        format!("{}, {pair}{}", &text[..end], &text[end..])
    })
}

/// Returns the object that begins with the brace at `open`, and where its last brace stands.
fn object(text: &str, open: usize) -> Option<(serde_json::Map<String, Value>, usize)> {
    let mut values = serde_json::Deserializer::from_str(&text[open..]).into_iter::<Value>();
    let Some(Ok(Value::Object(object))) = values.next() else { return None };
    Some((object, open + values.byte_offset() - 1))
}

fn kind(value: &Value) -> std::mem::Discriminant<Value> {
    std::mem::discriminant(value)
}

fn key_twice_in_locale(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    key_twice(place, rng, "locale.json", 1)
}

fn key_twice_in_glossary(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    key_twice(place, rng, "glossary.json", 2)
}

fn key_twice_in_keywords(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    key_twice(place, rng, "keywords.json", 2)
}

fn key_twice_in_state(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    key_twice(place, rng, "state.json", 3)
}

/// `depth` is how deep its objects stand in each other.
fn key_twice(place: &Place<'_>, rng: &mut Rng, name: &str, depth: usize) -> Option<Change> {
    let path = path(place, name);
    let text = place.translation.text(&path);
    let mut opens = vec![Vec::new(); depth];
    let (mut level, mut quoted, mut escaped) = (0_usize, false, false);
    for (at, c) in text.char_indices() {
        match c {
            '"' if !escaped => quoted = !quoted,
            '{' if !quoted => {
                if let Some(opens) = opens.get_mut(level) {
                    opens.push(at);
                }
                level += 1;
            }
            '}' if !quoted => level = level.saturating_sub(1),
            _ => {}
        }
        escaped = c == '\\' && !escaped;
    }
    let of_level = opens.get(rng.usize(..depth))?;
    let open = *rng.choice(of_level)?;
    Some(Change::file(path, twice(&text, open, rng)?))
}

const JSON: [&str; 4] = ["locale.json", "glossary.json", "keywords.json", "state.json"];

/// A comma too many, quotes of a word processor, a bracket that is gone.
fn json_broken(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    let path = path(place, rng.choice(JSON)?);
    let text = place.translation.text(&path);
    let (old, new) = rng.choice([
        (",\n", "\n"),
        ("\"", "“"),
        ("\": ", "\" "),
        ("\"\n", "\",\n"),
        ("}", ""),
        ("\"", "'"),
    ])?;
    let places: Vec<usize> = text.match_indices(old).map(|(at, _)| at).collect();
    let at = rng.choice(places)?;
    let broken = format!("{}{new}{}", &text[..at], &text[at + old.len()..]);
    read(&broken).is_none().then(|| Change::file(path, broken))
}

/// A key that nobody reads: of `locale.json`, of a word of the glossary, or a message with words to find it by.
fn json_key_misspelt(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    let path = path(place, rng.choice(["locale.json", "glossary.json", "keywords.json"])?);
    let text = place.translation.text(&path);
    let keys: Vec<usize> = text.match_indices("\": ").map(|(at, _)| at).collect();
    let end = rng.choice(keys)?;
    let begin = text[..end].rfind('"')? + 1;
    let wrong = misspelt(&text[begin..end], rng)?;
    let known = text.contains(&format!("\"{wrong}\"")) || text[begin..end].starts_with('$');
    (!known)
        .then(|| Change::file(path.clone(), format!("{}{wrong}{}", &text[..begin], &text[end..])))
}

/// A word of the glossary that is in every text or in none, so that its use is no longer checked.
fn glossary_blank(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    let path = path(place, "glossary.json");
    let Value::Object(mut words) = read(&place.translation.text(&path))? else { return None };
    let ids: Vec<String> = words.keys().filter(|key| !key.starts_with('$')).cloned().collect();
    let word = words.get_mut(&rng.choice(ids)?)?.as_object_mut()?;
    let blank = rng.choice(["", " ", "\u{200b}", "-"])?;
    let changed = match rng.u8(..4) {
        0 => word.insert("word".to_owned(), blank.into()),
        1 => word.insert("forms".to_owned(), Vec::<Value>::new().into()),
        2 => word.insert("forms".to_owned(), vec![Value::from(blank)].into()),
        _ => {
            word.get_mut("forms")?.as_array_mut()?.push(blank.into());
            Some(Value::Null)
        }
    };
    changed?;
    let text = serde_json::to_string_pretty(&BTreeMap::from_iter(words)).ok()?;
    Some(Change::file(path, text))
}

/// Saves a file in the encoding of an old system, or in UTF-16.
fn encoding(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    let path = &place.entry().path;
    let text = place.translation.text(path);
    let bytes: Vec<u8> = match rng.u8(..4) {
        0 => {
            [0xff, 0xfe].into_iter().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect()
        }
        1 => {
            [0xfe, 0xff].into_iter().chain(text.encode_utf16().flat_map(u16::to_be_bytes)).collect()
        }
        2 => text.encode_utf16().flat_map(u16::to_le_bytes).collect(),
        // One byte a letter, as in the code pages of Windows.
        _ => text
            .chars()
            .map(|c| u8::try_from(u32::from(c)).unwrap_or(0xc0 + (u32::from(c) % 0x30) as u8))
            .collect(),
    };
    Some(Change::file(path.clone(), bytes))
}

/// Ends a file in the middle, as a stick does that is pulled out.
fn file_cut_off(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    let path = &place.entry().path;
    let bytes = place.translation.text(path).into_owned().into_bytes();
    let kept = bytes.len() * rng.usize(10..80) / 100;
    Some(Change::file(path.clone(), bytes.get(..kept)?))
}

fn file_lost(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    let files = BTreeMap::from([(place.entry().path.clone(), None)]);
    if rng.bool() {
        Some(Change { files, ..Change::default() })
    } else {
        Some(Change::file(place.entry().path.clone(), ""))
    }
}

/// Changes `locale.json`, which an editor then writes anew.
fn in_locale(
    place: &Place<'_>,
    change: impl FnOnce(&mut serde_json::Map<String, Value>) -> Option<()>,
) -> Option<Change> {
    let path = path(place, "locale.json");
    let Value::Object(mut locale) = read(&place.translation.text(&path))? else { return None };
    let before = locale.clone();
    change(&mut locale)?;
    let text = serde_json::to_string_pretty(&locale).ok()?;
    (locale != before).then(|| Change::file(path, text))
}

/// Says of the marks of one unit that they are those of another, so that a typed date is read as another one.
fn marks_exchanged(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    in_locale(place, |locale| {
        let marks = locale.get_mut("marks")?.as_object_mut()?;
        let units: Vec<String> = marks.keys().cloned().collect();
        let (a, b) = (rng.choice(&units)?, rng.choice(&units)?);
        let (first, second) = (marks.get(a)?.clone(), marks.get(b)?.clone());
        marks.insert(a.clone(), second);
        marks.insert(b.clone(), first);
        Some(())
    })
}

/// Gives a mark to a second unit, so that nobody can say what it means.
fn mark_of_two_units(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    let unit = rng.choice(["year", "month", "day", "hour", "minute"])?;
    in_locale(place, |locale| {
        let Some(Value::Object(marks)) = locale.get_mut("marks") else {
            let mark = rng.choice(["saac", "maalin", "يوم", "س"])?;
            let two = serde_json::json!({ "hour": [mark], "minute": [mark] });
            locale.insert("marks".to_owned(), two);
            return Some(());
        };
        let own: Vec<&Value> = marks
            .iter()
            .filter(|(own, _)| *own != unit)
            .filter_map(|(_, of)| of.as_array())
            .flatten()
            .collect();
        let mark = (*rng.choice(own)?).clone();
        marks.entry(unit).or_insert_with(|| Value::Array(Vec::new())).as_array_mut()?.push(mark);
        Some(())
    })
}

/// Gives a unit the same mark twice, so that another one is lost. A mark too many would harm nobody.
fn mark_twice(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    in_locale(place, |locale| {
        let marks = locale.get_mut("marks")?.as_object_mut()?;
        let units: Vec<String> = marks.keys().cloned().collect();
        let own = marks.get_mut(rng.choice(&units)?)?.as_array_mut()?;
        let mark = rng.choice(own.iter())?.clone();
        *rng.choice(own.iter_mut())? = mark;
        Some(())
    })
}

/// Says that readers use the names of the months of another language.
fn months_of_other_language(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    let (language, _) = place.translation.id.split_once('-').unwrap_or((&place.translation.id, ""));
    let tag = rng.choice([
        "en", "fr", "so", "ar-SY", "zh-Hans", "es-MX", "fa-AF", "am-ET", "ur", "ha", "ru", "tr",
    ])?;
    if tag.split('-').next() == Some(language) {
        return None;
    }
    in_locale(place, |locale| {
        let months = locale.entry("months-of").or_insert_with(|| Value::Array(Vec::new()));
        let months = months.as_array_mut()?;
        let at = rng.usize(..=months.len());
        months.insert(at, tag.into());
        Some(())
    })
}

/// Calls the folder by a tag of three letters, or by one that others took its place: no system asks for it.
fn tag_long_or_old(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    let tags: &[&str] = match place.translation.id.as_str() {
        "fr" => &["fra", "fre", "fra-FR"],
        "so" => &["som", "som-SO"],
        "ar" => &["ara", "arb", "ara-SY"],
        _ => &["zho-Hans", "chi", "cmn", "cmn-Hans", "zh-cmn-Hans"],
    };
    Some(Change { renamed: Some((*rng.choice(tags)?).to_owned()), ..Change::default() })
}

/// Names other readers, or the formats, by such a tag.
fn other_tag_long_or_old(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    if rng.u8(..4) == 0 {
        let formats = match place.translation.id.as_str() {
            "fr" => "fra",
            "so" => "som",
            "ar" => "ara-AE",
            _ => "cmn-Hans-CN",
        };
        return of_locale(place, "formats", formats);
    }
    let tag = rng.choice([
        "ara", "per", "cmn", "iw", "in", "ji", "fre", "mo", "pes", "som", "swa", "pus", "chi", "sh",
    ])?;
    in_locale(place, |locale| {
        let others = locale.entry("also-for").or_insert_with(|| Value::Array(Vec::new()));
        others.as_array_mut()?.push(tag.into());
        Some(())
    })
}

/// Says that a text is reviewed, and not by whom.
fn reviewed_without_review(place: &Place<'_>, _: &mut Rng) -> Option<Change> {
    let path = path(place, "state.json");
    let text = place.translation.text(&path);
    let begin = text.find(&format!("\"{}\": {{", place.entry().id()))?;
    let draft = "\"state\":\"draft\"";
    let at = begin + text[begin..].lines().next()?.find(draft)?;
    let end = at + draft.len();
    Some(Change::file(path, format!("{}\"state\":\"reviewed\"{}", &text[..at], &text[end..])))
}

/// Says that a language is reviewed of which each text is a draft.
fn language_reviewed_without_review(place: &Place<'_>, _: &mut Rng) -> Option<Change> {
    of_locale(place, "state", "reviewed")
}

/// A form of a word of the glossary that nearly every text has in it, so that its use is no longer checked.
fn glossary_form_of_one_letter(place: &Place<'_>, rng: &mut Rng) -> Option<Change> {
    let path = path(place, "glossary.json");
    let Value::Object(mut words) = read(&place.translation.text(&path))? else { return None };
    let ids: Vec<String> = words.keys().filter(|key| !key.starts_with('$')).cloned().collect();
    let letters: &[&str] = match place.translation.id.as_str() {
        "ar" => &["ا", "ل", "و", "م"],
        "zh-Hans" => &["的", "不", "你", "是"],
        _ => &["a", "e", "i", "l"],
    };
    let letter = Value::from(*rng.choice(letters)?);
    let forms = words.get_mut(&rng.choice(ids)?)?.get_mut("forms")?.as_array_mut()?;
    if rng.bool() {
        *forms = vec![letter];
    } else {
        forms.push(letter);
    }
    let text = serde_json::to_string_pretty(&BTreeMap::from_iter(words)).ok()?;
    Some(Change::file(path, text))
}
