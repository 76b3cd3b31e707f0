//! Template files for translators: every English message as a comment, with an empty one below it.

use std::fmt::Write as _;

use fluent_syntax::ast::{Comment, Entry, Message, Resource};
use fluent_syntax::serializer;
use icu_locale::LocaleDirectionality;
use icu_locale_core::LanguageIdentifier;
use serde_json::json;
use waymark_locales::{Files, Keywords, NoText, SOURCE, read_text};

use crate::glossary::{self, Term, Terms};
use crate::locale_files::LocaleFiles;

/// What is missing in a language, as files to fill in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Template {
    /// The complete files that are new or have grown.
    pub files: Files,
    /// How many messages were added to them.
    pub messages: usize,
}

impl Template {
    /// Returns the files of the locale `id` with what they lack compared with English. What is in them already stays
    /// byte for byte.
    ///
    /// # Errors
    ///
    /// Says why `id` is not the tag of a language that can be translated, or which of its files cannot be read whole.
    pub fn new(files: &Files, id: &str) -> Result<Self, String> {
        let tag: LanguageIdentifier =
            id.parse().map_err(|error| format!("\"{id}\" is not a language tag: {error}"))?;
        if tag.to_string() != id {
            return Err(format!("a language tag is written \"{tag}\""));
        }
        if id == SOURCE {
            return Err("English is the language that the others are translated from".to_owned());
        }
        let mut template = Self { files: Files::new(), messages: 0 };
        for english in LocaleFiles::read(files, SOURCE).fluent() {
            let path = english.path.strip_prefix(SOURCE).unwrap_or(english.path);
            let path = format!("{id}{path}");
            let own = files.get(&path).map(AsRef::as_ref);
            let (bytes, messages) = completed(english.entries(), own)
                .map_err(|no_text| format!("{path}: {}", no_text.problem))?;
            if messages > 0 {
                template.messages += messages;
                template.files.insert(path, bytes.into());
            }
        }
        let info = format!("{id}/locale.json");
        if !files.contains_key(&info) {
            template.files.insert(info, info_of(&tag).into_bytes().into());
        }
        let words = glossary::path(id);
        if !files.contains_key(&words) {
            let english = glossary::terms(files, SOURCE).unwrap_or_default();
            template.files.insert(words, words_of(english).into_bytes().into());
        }
        let keywords = Keywords::path(id);
        if !files.contains_key(&keywords) {
            let empty = Keywords::read(files, SOURCE).unwrap_or_default().emptied();
            template.files.insert(keywords, as_json(&empty).into_bytes().into());
        }
        Ok(template)
    }
}

/// Returns a file with every message of the English one, and how many of them it did not have. What is new stands behind the
/// bytes that are there, with their ends of lines.
fn completed(english: &[Entry<&str>], own: Option<&[u8]>) -> Result<(Vec<u8>, usize), NoText> {
    let bytes = own.unwrap_or_default();
    let own = own.map(read_text).transpose()?;
    let known = |id: &str| {
        own.as_ref().is_some_and(|own| {
            own.lines().any(|line| {
                let line = line.strip_prefix('#').unwrap_or(line).trim_start();
                line.strip_prefix(id).is_some_and(|rest| rest.trim_start().starts_with('='))
            })
        })
    };
    let mut text = String::new();
    let mut messages = 0;
    let before = own.as_deref().unwrap_or_default();
    if !before.is_empty() && !before.ends_with('\n') {
        text.push('\n');
    }
    for entry in english {
        match entry {
            Entry::Message(message) if !known(message.id.name) => {
                messages += 1;
                if !before.is_empty() || !text.is_empty() {
                    text.push('\n');
                }
                text.push_str(&block(message.clone()));
            }
            Entry::ResourceComment(_) | Entry::GroupComment(_) if own.is_none() => {
                if !text.is_empty() {
                    text.push('\n');
                }
                let comment = serializer::serialize(&Resource { body: vec![entry.clone()] });
                text.push_str(comment.trim_end());
                text.push('\n');
            }
            Entry::Message(_)
            | Entry::Term(_)
            | Entry::Comment(_)
            | Entry::GroupComment(_)
            | Entry::ResourceComment(_)
            | Entry::Junk { .. } => {}
        }
    }
    if bytes.windows(2).any(|end| end == b"\r\n") {
        text = text.replace('\n', "\r\n");
    }
    Ok(([bytes, text.as_bytes()].concat(), messages))
}

/// Returns a message as a comment, followed by its names with empty values, also as comments.
fn block(mut message: Message<&str>) -> String {
    let mut block = String::new();
    let mut comment = |line: &str| {
        // Writing to a string cannot fail.
        let _ = writeln!(block, "{}", format!("# {line}").trim_end());
    };
    if let Some(Comment { content }) = message.comment.take() {
        content.into_iter().for_each(&mut comment);
    }
    let id = message.id.name;
    let attributes: Vec<&str> =
        message.attributes.iter().map(|attribute| attribute.id.name).collect();
    comment(ENGLISH);
    for line in serializer::serialize(&Resource { body: vec![Entry::Message(message)] }).lines() {
        comment(&format!("    {line}"));
    }
    comment(EMPTY);
    comment(&format!("{id} ="));
    for attribute in attributes {
        comment(&format!("    .{attribute} ="));
    }
    block
}

/// The line before the English message in each block.
pub(crate) const ENGLISH: &str = "English:";
/// The line before the empty message in each block.
pub(crate) const EMPTY: &str = "Yours (take away the # signs here, and write after the = signs):";

fn info_of(tag: &LanguageIdentifier) -> String {
    let right_to_left = LocaleDirectionality::new_extended().is_right_to_left(tag);
    let info = json!({
        "$schema": "../../content/schema/locale.schema.json",
        "name": tag.to_string(),
        "direction": if right_to_left { "rtl" } else { "ltr" },
        "formats": tag.to_string(),
        "state": "draft",
        "offered": true,
    });
    format!("{info:#}\n")
}

/// Returns the English glossary as notes, with an empty word for each term.
fn words_of(english: Terms) -> String {
    let empty =
        |term: Term| Term { note: format!("{}: {}", term.word, term.note), ..Term::default() };
    let terms: Terms = english.into_iter().map(|(id, term)| (id, empty(term))).collect();
    as_json(&terms)
}

fn as_json(value: &impl serde::Serialize) -> String {
    serde_json::to_string_pretty(value).unwrap_or_default() + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::guide_messages;
    use crate::fluent_file::parse;

    const ENGLISH: &str =
        "### Frame\n\n# A button.\nleave = Leave { $name }\n    .hint = At once\n\nstay = Stay\n";

    fn files(more: &[(&str, &str)]) -> Files {
        let english = [
            ("en/guide/a.ftl", ENGLISH),
            ("en/glossary.json", r#"{"asylum": {"word": "asylum", "note": "Protection."}}"#),
        ];
        english
            .iter()
            .chain(more)
            .map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec().into()))
            .collect()
    }

    fn text<'t>(template: &'t Template, path: &str) -> &'t str {
        std::str::from_utf8(template.files.get(path).expect("the file is there")).unwrap()
    }

    #[test]
    fn each_english_message_is_a_comment_with_room_below() {
        let template = Template::new(&files(&[]), "fa").unwrap();
        assert_eq!(template.messages, 2);
        let expected = format!(
            "### Frame\n\n# A button.\n# English:\n#     leave = Leave {{ $name }}\n#         .hint = At once\n# {EMPTY}\n# leave =\n#     .hint =\n\n\
             # English:\n#     stay = Stay\n# {EMPTY}\n# stay =\n"
        );
        assert_eq!(text(&template, "fa/guide/a.ftl"), expected);
    }

    #[test]
    fn a_new_folder_is_read_and_has_no_message_yet() {
        let english = files(&[]);
        let template = Template::new(&english, "fa").unwrap();
        let all: Files = english.into_iter().chain(template.files).collect();
        assert!(parse(std::str::from_utf8(&all["fa/guide/a.ftl"]).unwrap()).1.is_empty());
        assert!(guide_messages(&LocaleFiles::read(&all, "fa")).is_empty());
    }

    #[test]
    fn what_a_translator_wrote_stays_and_the_rest_follows() {
        let own = "# mine\nstay = بمان";
        let template = Template::new(&files(&[("fa/guide/a.ftl", own)]), "fa").unwrap();
        assert_eq!(template.messages, 1);
        let text = text(&template, "fa/guide/a.ftl");
        assert!(text.starts_with("# mine\nstay = بمان\n\n# A button."), "{text}");
        assert!(!text.contains("#     stay"), "{text}");
    }

    #[test]
    fn what_is_there_stays_byte_for_byte_and_what_is_new_has_its_ends_of_lines() {
        for own in [
            "\u{feff}# mine\r\nstay = cafe\u{301}\r\n",
            "stay =\tb\r\n",
            "stay = b",
            "\u{feff}stay = b\n",
        ] {
            let template = Template::new(&files(&[("fa/guide/a.ftl", own)]), "fa").unwrap();
            let text = text(&template, "fa/guide/a.ftl");
            let new = text.strip_prefix(own).expect("it begins with what was there");
            assert_eq!(template.messages, 1, "{text}");
            let of_windows = own.contains("\r\n");
            assert!(
                new.lines().count() > 4
                    && new.matches("\r\n").count()
                        == if of_windows { new.matches('\n').count() } else { 0 }
            );
        }
    }

    #[test]
    fn a_file_that_cannot_be_read_whole_is_refused() {
        let mut all = files(&[]);
        for bytes in [&b"stay = caf\xe9\n"[..], b"\xff\xfes\0", b"stay = b\n\xc3"] {
            all.insert("fa/guide/a.ftl".to_owned(), bytes.to_vec().into());
            let refused = Template::new(&all, "fa").unwrap_err();
            assert!(refused.starts_with("fa/guide/a.ftl: "), "{refused}");
        }
    }

    #[test]
    fn a_second_time_there_is_nothing_to_add() {
        let english = files(&[]);
        let first = Template::new(&english, "fa").unwrap();
        let all: Files = english.into_iter().chain(first.files).collect();
        assert_eq!(
            Template::new(&all, "fa").unwrap(),
            Template { files: Files::new(), messages: 0 }
        );
    }

    #[test]
    fn the_direction_is_that_of_the_script() {
        let english = files(&[]);
        for (id, direction) in [("fa", "rtl"), ("sw", "ltr"), ("ur", "rtl"), ("am", "ltr")] {
            let template = Template::new(&english, id).unwrap();
            let info = text(&template, &format!("{id}/locale.json"));
            assert!(info.contains(&format!("\"direction\": \"{direction}\"")), "{info}");
        }
    }

    #[test]
    fn what_is_no_language_is_refused() {
        for id in ["", "..", "fa/x", "persian-language", "FA", "fa_AF", "en"] {
            assert!(Template::new(&files(&[]), id).is_err(), "{id}");
        }
    }
}
