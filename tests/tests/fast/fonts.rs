//! The fonts of the guide have a glyph for everything that it can show.

use std::collections::BTreeSet;

use allsorts::binary::read::ReadScope;
use allsorts::font::{Font, MatchingPresentation};
use allsorts::font_data::FontData;
use allsorts::get_name::fontcode_get_name;
use allsorts::tables::FontTableProvider;
use allsorts::tag;
use serde_json::Value;
use waymark_locales::Month;
use waymark_studio::{LocaleFiles, guide_messages};
use waymark_tests::{NOW, asset, guide, moment, none, visit};
use waymark_ui::Links;

/// A face of a style sheet: the characters that it is used for, and its file.
struct Face {
    family: String,
    weight: String,
    file: String,
    ranges: Vec<(u32, u32)>,
}

fn faces() -> Vec<Face> {
    let css = String::from_utf8(asset("fonts.css")).unwrap();
    let value = |rule: &str, name: &str| {
        let rest =
            rule.split_once(&format!("{name}:")).unwrap_or_else(|| panic!("no {name} in {rule}")).1;
        rest.split(';').next().unwrap().trim().to_owned()
    };
    let faces = css.split("@font-face").skip(1).map(|rule| Face {
        family: value(rule, "font-family").trim_matches('"').to_owned(),
        weight: value(rule, "font-weight"),
        file: value(rule, "src").split('"').nth(1).unwrap().to_owned(),
        ranges: value(rule, "unicode-range").split(',').map(range).collect(),
    });
    faces.collect()
}

fn range(text: &str) -> (u32, u32) {
    let text = text.trim().trim_start_matches("U+").trim_start_matches("u+");
    let (first, last) = text.split_once('-').unwrap_or((text, text));
    (u32::from_str_radix(first, 16).unwrap(), u32::from_str_radix(last, 16).unwrap())
}

/// Returns which of the characters a font file has.
fn glyphs(file: &[u8], wanted: &BTreeSet<char>) -> BTreeSet<char> {
    let data = ReadScope::new(file).read::<FontData<'_>>().expect("the file is a font");
    let mut font = Font::new(data.table_provider(0).expect("it has tables")).expect("it is whole");
    let has =
        |c: &char| font.lookup_glyph_index(*c, MatchingPresentation::NotRequired, None).0 != 0;
    wanted.iter().copied().filter(has).collect()
}

/// Returns every character of the texts and values, and of what the formats of each language write.
fn shown() -> BTreeSet<char> {
    let mut shown = BTreeSet::new();
    // Spaces and marks of direction draw nothing.
    let drawn = |c: &char| {
        !c.is_control()
            && !c.is_whitespace()
            && !matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    let mut show = |text: &str| shown.extend(text.chars().filter(drawn));
    let files = waymark_tests::locales();
    for (path, bytes) in &files {
        let text = std::str::from_utf8(bytes).expect("files of the guide are UTF-8");
        match path.rsplit_once('.').map(|(_, end)| end) {
            Some("ftl") => text.lines().filter(|line| !line.starts_with('#')).for_each(&mut show),
            // The glossary and the states are for translators.
            _ if !path.ends_with("locale.json") => {}
            _ => show(text),
        }
    }
    for bytes in waymark_tests::content().values() {
        show(std::str::from_utf8(bytes).expect("files of the guide are UTF-8"));
    }
    // Names of packages and of those who made them.
    let now = moment(NOW);
    for path in ["/en/licences", "/en/licences/texts"] {
        show(&visit(guide(), path, now, Links::Live).document.one("main").text());
    }
    let locales = guide().locales();
    for id in ["en-XA", "ar-XB"] {
        let pseudo = locales.get(id).expect("it is always there");
        show(&pseudo.info().name);
        for message in guide_messages(&LocaleFiles::read(&files, "en")).keys() {
            show(pseudo.text(message).expect("it is made of the English text").as_str());
        }
    }
    for locale in locales.all() {
        for number in 0..20 {
            show(&locale.number(number * 12_345));
        }
        for month in 1..=12 {
            show(&locale.month(Month::new(2026, month).expect("this is a month")));
            for day in 1..=28 {
                let date = jiff::civil::date(2026, month, day);
                show(&locale.day(date));
                show(&locale.weekday(date));
            }
        }
        for hour in 0..24 {
            show(&locale.time(jiff::civil::time(hour, 2 * hour, 0, 0)));
        }
        show(&locale.list(&["a".to_owned(), "b".to_owned(), "c".to_owned()]));
    }
    shown
}

/// Says which characters the faces lack that a family gives in a weight.
fn missing(faces: &[Face], family: &str, weight: &str, wanted: &BTreeSet<char>) -> Vec<String> {
    let mut covered = BTreeSet::new();
    for face in faces.iter().filter(|face| face.family == family && face.weight == weight) {
        let used = |c: &&char| face.ranges.iter().any(|(a, b)| (*a..=*b).contains(&u32::from(**c)));
        let used: BTreeSet<char> = wanted.iter().filter(used).copied().collect();
        covered.extend(glyphs(&asset(&face.file), &used));
    }
    let lacks =
        |c: &char| format!("{family} {weight} has no glyph for U+{:04X} {c}", u32::from(*c));
    wanted.difference(&covered).map(lacks).collect()
}

#[test]
fn every_character_that_can_be_shown_has_a_glyph() {
    let (faces, shown) = (faces(), shown());
    assert!(shown.len() > 1200, "only {} characters", shown.len());
    none(["400", "700"].iter().flat_map(|weight| missing(&faces, "Waymark Sans", weight, &shown)));
}

#[test]
fn every_font_stands_in_the_list_of_licences_as_it_names_itself() {
    let of_font = |file: &[u8], id: u16| {
        let data = ReadScope::new(file).read::<FontData<'_>>().expect("the file is a font");
        let tables = data.table_provider(0).expect("it has tables");
        let table = tables.read_table_data(tag::NAME).expect("it has names");
        fontcode_get_name(&table, id).unwrap().expect("it says so").into_string().unwrap()
    };
    let works: Value =
        serde_json::from_slice(include_bytes!("../../../ui/assets/licences/others.json")).unwrap();
    let licence = String::from_utf8(asset("fonts/OFL.txt")).unwrap();
    let mut looked_at = 0;
    for work in works.as_array().unwrap() {
        for prefix in work["files"].as_array().unwrap() {
            for face in
                faces().iter().filter(|face| face.file.starts_with(prefix.as_str().unwrap()))
            {
                let file = asset(&face.file);
                let (copyright, version) = (of_font(&file, 0), of_font(&file, 5));
                assert!(
                    licence.contains(&copyright),
                    "{}: \"{copyright}\" is not in OFL.txt",
                    face.file
                );
                let ours = work["version"].as_str().unwrap();
                assert!(
                    version.starts_with(&format!("Version {ours}")),
                    "{}: {version}",
                    face.file
                );
                looked_at += 1;
            }
        }
    }
    assert_eq!(looked_at, faces().len());
}

#[test]
fn a_character_without_a_glyph_is_found() {
    // A letter of a script that no language of the guide has.
    let wanted = BTreeSet::from(['a', '\u{13a0}']);
    let missing = missing(&faces(), "Waymark Sans", "400", &wanted);
    assert_eq!(missing, ["Waymark Sans 400 has no glyph for U+13A0 \u{13a0}"]);
}

#[test]
fn chinese_texts_take_their_wide_marks_from_the_chinese_font() {
    let wide = "“”‘’…—·".chars().collect();
    none(
        ["400", "700"]
            .iter()
            .flat_map(|weight| missing(&faces(), "Waymark Chinese", weight, &wide)),
    );
}

#[test]
fn the_arabic_font_has_the_letters_of_persian_pashto_and_urdu_too() {
    const LETTERS: [&str; 4] = [
        "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيـ",
        "پچژکگیۀ",
        "پټچڅځډړژږښکګڼیېۍئ",
        "پٹچڈڑژکگںوہھءیےۓ",
    ];
    // Vowel marks, digits, punctuation, joiners and marks of direction.
    const OTHERS: &str = "\u{64b}\u{64c}\u{64d}\u{64e}\u{64f}\u{650}\u{651}\u{652}\u{653}\u{654}\u{655}\u{670}\
        ٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹،؛؟٪٫٬٭۔\u{200c}\u{200d}\u{200e}\u{200f}";

    let wanted = LETTERS.concat().chars().chain(OTHERS.chars()).collect();
    let all = ["Waymark Sans", "Waymark Arabic"]
        .map(|family| ["400", "700"].map(|weight| (family, weight)));
    none(
        all.concat()
            .into_iter()
            .flat_map(|(family, weight)| missing(&faces(), family, weight, &wanted)),
    );
}

#[test]
fn arabic_texts_take_what_stands_after_a_word_from_the_arabic_font() {
    let after = " \u{a0}.:!()«»".chars().collect();
    none(
        ["400", "700"]
            .iter()
            .flat_map(|weight| missing(&faces(), "Waymark Arabic", weight, &after)),
    );
}

#[test]
fn every_face_and_every_file_belongs_to_the_other() {
    let files: BTreeSet<String> = waymark_ui::Route::all(guide())
        .iter()
        .map(waymark_ui::Route::path)
        .filter_map(|path| path.strip_prefix("/assets/").map(str::to_owned))
        .filter(|name| name.ends_with(".woff2"))
        .collect();
    let used: BTreeSet<String> = faces().into_iter().map(|face| face.file).collect();
    assert_eq!(files, used);
}

#[test]
fn the_fonts_stay_small_and_bring_their_licence() {
    const MOST: usize = 3 * 1024 * 1024;

    let files: BTreeSet<String> = faces().into_iter().map(|face| face.file).collect();
    let size: usize = files.iter().map(|file| asset(file).len()).sum();
    assert!(size <= MOST, "{size} bytes");
    let licence = String::from_utf8(asset("fonts/OFL.txt")).unwrap();
    assert!(licence.contains("SIL OPEN FONT LICENSE Version 1.1"));
}
