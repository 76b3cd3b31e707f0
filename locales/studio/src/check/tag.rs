//! Checks of `locale.json`: tag, name, direction and formats of the language.

use std::collections::BTreeMap;

use icu_locale::{
    Direction as IcuDirection, LocaleCanonicalizer, LocaleDirectionality, LocaleExpander,
};
use icu_locale_core::{LanguageIdentifier, Locale};
use waymark_locales::{Direction, Infos, LocaleInfo, misread_date};

use super::fault::Fault;
use super::file::{fault_in_characters, markup};
use super::writing::says_something;

/// Returns what is wrong with the `locale.json` of the language `id`, compared with those of all others.
pub(super) fn faults(id: &str, info: &LocaleInfo, others: &Infos) -> Vec<Fault> {
    let mut faults = Vec::new();
    faults.extend(fault_in_tag(id));
    let tags = [&info.formats].into_iter().chain(&info.months_of);
    for tag in tags.chain(&info.fallback).chain(&info.also_for) {
        faults.extend(fault_in_tag(tag));
    }
    faults.extend(faults_in_spelling(id, info, others));
    let Ok(tag) = id.parse::<LanguageIdentifier>() else { return faults };
    let tag = canonical(&tag);
    let direction = match LocaleDirectionality::new_extended().get(&tag) {
        Some(IcuDirection::RightToLeft) => Some(Direction::Rtl),
        Some(_) => Some(Direction::Ltr),
        None => None,
    };
    if let Some(direction) = direction.filter(|direction| *direction != info.direction) {
        let right = direction.as_str();
        faults.push(Fault::error(
            format!("says that \"{id}\" is written {}", info.direction.as_str()),
            format!("write \"direction\": \"{right}\", as its script is"),
        ));
    }
    if language(&info.formats) != language(id) {
        faults.push(Fault::error(
            format!("has the numbers and dates of \"{}\"", info.formats),
            format!("write \"formats\": \"{id}\", or a tag of the same language with a country"),
        ));
    }
    faults.extend(faults_in_name(id, info, others));
    faults
}

/// Reports a tag that is not written as BCP 47 (RFC 5646) requires: `pt_BR` for `pt-BR`.
fn fault_in_tag(tag: &str) -> Option<Fault> {
    let right = tag.replace('_', "-").parse::<Locale>().ok().map(|tag| {
        let mut right = tag.clone();
        LocaleCanonicalizer::new_extended().canonicalize(&mut right);
        // Dari has a tag of its own, `prs`, beside `fa-AF`.
        let same = (tag.id.script, tag.id.region) == (right.id.script, right.id.region);
        if same { right.to_string() } else { tag.to_string() }
    });
    // ISO 639 has languages of two and three letters; a longer word is the name of one.
    let is_name = tag.split(['-', '_']).next().is_some_and(|language| language.len() > 3);
    let advice = match right {
        Some(right) if !is_name && right == tag => return None,
        Some(right) if !is_name => format!("write \"{right}\""),
        Some(_) | None => "write the tag of the language, such as \"sw\" or \"pt-BR\"".to_owned(),
    };
    Some(Fault::error(format!("\"{tag}\" is not written as a language tag is"), advice))
}

fn canonical(tag: &LanguageIdentifier) -> LanguageIdentifier {
    let mut tag = Locale::from(tag.clone());
    LocaleCanonicalizer::new_extended().canonicalize(&mut tag);
    tag.id
}

/// Reports month names of another language, and marks that stand for something else in the dates that ICU writes.
fn faults_in_spelling(id: &str, info: &LocaleInfo, others: &Infos) -> Vec<Fault> {
    let language = |tag: &str| language(tag).map(|tag| tag.split('-').next().map(str::to_owned));
    let mut faults = Vec::new();
    for tag in info.months_of.iter().filter(|tag| language(tag) != language(id)) {
        faults.push(Fault::error(
            format!("has the names of months of \"{tag}\""),
            "write tags of the same language with another country, or take it out",
        ));
    }
    let mut seen = BTreeMap::new();
    for (mark, word) in
        info.marks.iter().flat_map(|(mark, words)| words.iter().map(move |word| (mark, word)))
    {
        if seen.insert(word, mark).is_some() {
            faults.push(Fault::error(
                format!("\"marks\" has \"{word}\" twice"),
                "write it where it belongs: a date is read by it",
            ));
        }
    }
    for (other, theirs) in others.iter().filter_map(|(id, info)| Some((id, info.as_ref().ok()?))) {
        let marks = theirs
            .marks
            .iter()
            .flat_map(|(mark, words)| words.iter().map(move |word| (mark, word)));
        for (mark, word) in
            marks.filter(|(mark, word)| seen.get(word).is_some_and(|own| own != mark))
        {
            faults.push(Fault::warning(
                format!("\"marks\" has \"{word}\" in another list than \"{other}\" has it"),
                format!("look whether it stands for {}", mark.word()),
            ));
        }
    }
    if let Some(written) = misread_date(info).filter(|_| !info.marks.is_empty()) {
        faults.push(Fault::error(
            format!("\"marks\" keeps the date {written} from being read"),
            "write the words behind year, month and day each in its own list",
        ));
    }
    faults
}

/// Returns language and script of a tag in canonical form, so that `prs` and `fa-AF` are equal.
fn language(tag: &str) -> Option<String> {
    let mut tag = tag.parse::<Locale>().ok()?;
    LocaleCanonicalizer::new_extended().canonicalize(&mut tag);
    LocaleExpander::new_extended().maximize(&mut tag.id);
    Some(format!("{}-{}", tag.id.language, tag.id.script?))
}

fn faults_in_name(id: &str, info: &LocaleInfo, others: &Infos) -> Vec<Fault> {
    let mut faults: Vec<Fault> = fault_in_characters(&info.name).into_iter().collect();
    if info.name.contains('\n') {
        faults.push(Fault::error("\"name\" has more than one line", "write the name alone"));
    }
    if !says_something(&info.name) {
        faults.push(Fault::error(
            "\"name\" has no letter",
            "write the name that the language has for itself, such as \"Kiswahili\"",
        ));
    }
    if let Some(markup) = markup(&info.name) {
        faults.push(Fault::error(
            format!("\"name\" has \"{markup}\", which is shown as it stands"),
            "write the name alone",
        ));
    }
    let same = others.iter().find(|(other, theirs)| {
        *other != id && theirs.as_ref().is_ok_and(|theirs| theirs.name.trim() == info.name.trim())
    });
    if let Some((other, _)) = same {
        faults.push(Fault::error(
            format!("has the same \"name\" as \"{other}\""),
            "write the name that the language has for itself",
        ));
    }
    faults
}

#[cfg(test)]
mod tests {
    use waymark_locales::{Files, infos};

    use super::*;

    fn info(id: &str, json: &str) -> LocaleInfo {
        let file = (format!("{id}/locale.json"), json.as_bytes().to_vec().into());
        infos(&Files::from([file])).remove(id).unwrap().unwrap()
    }

    #[track_caller]
    fn check(id: &str, of_info: &str, expected: &[&str]) {
        let json = format!("{{\"state\": \"draft\", \"offered\": true, {of_info}}}");
        let info = info(id, &json);
        let french = r#"{"state": "draft", "offered": true, "name": "Français", "direction": "ltr", "formats": "fr"}"#;
        let others = BTreeMap::from([("fr".to_owned(), Ok(self::info("fr", french)))]);
        let found: Vec<String> =
            faults(id, &info, &others).into_iter().map(|Fault(_, problem, _)| problem).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn a_language_that_says_what_is_so_has_no_fault() {
        check("pt-BR", r#""name": "Português", "direction": "ltr", "formats": "pt-BR""#, &[]);
        check("ps", r#""name": "پښتو", "direction": "rtl", "formats": "ps-AF""#, &[]);
        check("prs", r#""name": "دری", "direction": "rtl", "formats": "fa-AF""#, &[]);
        check("am", r#""name": "አማርኛ", "direction": "ltr", "formats": "am-ET-u-ca-ethiopic""#, &[]);
    }

    #[test]
    fn a_tag_of_another_system_is_named_with_the_right_one() {
        check(
            "pt_BR",
            r#""name": "Português", "direction": "ltr", "formats": "pt-BR""#,
            &["\"pt_BR\" is not written as a language tag is"],
        );
        assert_eq!(fault_in_tag("pt_BR").unwrap().2, "write \"pt-BR\"");
        assert!(fault_in_tag("french").is_some());
        // The same language has one tag (BCP 47, section 4.5).
        assert_eq!(fault_in_tag("per").unwrap().2, "write \"fa\"");
        assert_eq!(fault_in_tag("ara").unwrap().2, "write \"ar\"");
        assert_eq!(fault_in_tag("iw").unwrap().2, "write \"he\"");
    }

    #[test]
    fn a_date_is_read_as_it_is_written() {
        let chinese = |marks: &str| {
            format!(r#""name": "中文", "direction": "ltr", "formats": "zh", "marks": {marks}"#)
        };
        check("zh", &chinese(r#"{"year": ["年"], "month": ["月"], "day": ["日"]}"#), &[]);
        check(
            "zh",
            &chinese(r#"{"year": ["年"], "month": ["日"], "day": ["月"]}"#),
            &["\"marks\" keeps the date 2026年12月1日 from being read"],
        );
        check(
            "zh",
            &chinese(r#"{"year": ["年"], "month": ["月"], "day": ["日", "月"]}"#),
            &[
                "\"marks\" has \"月\" twice",
                "\"marks\" keeps the date 2026年12月1日 from being read",
            ],
        );
        check(
            "sw",
            r#""name": "Kiswahili", "direction": "ltr", "formats": "sw", "months-of": ["so"]"#,
            &["has the names of months of \"so\""],
        );
    }

    #[test]
    fn the_direction_is_that_of_the_script() {
        check(
            "ar",
            r#""name": "العربية", "direction": "ltr", "formats": "ar""#,
            &["says that \"ar\" is written ltr"],
        );
    }

    #[test]
    fn numbers_of_another_language_are_seen() {
        check(
            "sw",
            r#""name": "Kiswahili", "direction": "ltr", "formats": "so""#,
            &["has the numbers and dates of \"so\""],
        );
    }

    #[test]
    fn a_name_is_words_and_of_one_language() {
        let named = |name: &str| {
            format!("\"name\": \"{name}\", \"direction\": \"ltr\", \"formats\": \"sw\"")
        };
        check("sw", &named("Français"), &["has the same \"name\" as \"fr\""]);
        check("sw", &named(" - "), &["\"name\" has no letter"]);
        check("sw", &named("Kiswahili\\u202e"), &["U+202E is an unseen mark of direction"]);
        check(
            "sw",
            &named("<b>Kiswahili</b>"),
            &["\"name\" has \"<b>\", which is shown as it stands"],
        );
    }
}
