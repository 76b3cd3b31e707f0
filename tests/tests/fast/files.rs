//! Files as the world writes them: of every system, in every encoding, in folders with whatever lies in them. They are read as
//! the same guide, named as somebody named them, and never written over where they could not be read.

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};

use icu_normalizer::DecomposingNormalizer;
use serde_json::json;
use waymark_content::{Guide, Pack, Workshop};
use waymark_locales::Files;
use waymark_tests::{NOW, Program, Scratch, moment, visit};
use waymark_ui::Links;

const INFO: &str = r#"{"name": "Kiswahili", "direction": "ltr", "formats": "sw", "state": "draft", "offered": true}"#;

/// Returns a folder with a language and these files in it.
fn folder(files: &[(&str, &[u8])]) -> Scratch {
    let scratch = Scratch::new();
    for (path, bytes) in [("sw/locale.json", INFO.as_bytes())].iter().chain(files) {
        write(&scratch.path().join(path), bytes);
    }
    scratch
}

fn write(path: &Path, bytes: &[u8]) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, bytes).unwrap();
}

fn locale(words: &[&str], folder: &Path) -> Program {
    let words: Vec<&str> = ["locale"].into_iter().chain(words.iter().copied()).collect();
    Program::new(&words).with(Path::new("--locales")).with(folder)
}

// What every system writes

/// A file as Windows and macOS write it together: with a mark, with their ends of lines, with accents as characters.
fn foreign(bytes: &[u8]) -> Vec<u8> {
    let text = std::str::from_utf8(bytes).expect("files of the guide are UTF-8");
    let text = DecomposingNormalizer::new_nfd().normalize(text).replace('\n', "\r\n");
    format!("\u{feff}{text}").into_bytes()
}

#[test]
fn a_guide_written_on_any_system_is_the_same_guide() {
    let foreign = |files: Files| -> Files {
        files.into_iter().map(|(path, bytes)| (path, foreign(&bytes).into())).collect()
    };
    let (content, locales) = (foreign(waymark_tests::content()), foreign(waymark_tests::locales()));
    assert_eq!(Guide::check(&Pack::new(content.clone(), locales.clone())), []);
    let (own, other) =
        (waymark_embedded::guide(), Guide::load(&Pack::new(content, locales)).unwrap());
    for address in [
        "/en/",
        "/fr/topics/just-arrived",
        "/so/plan?danger=no&police=detained",
        "/ar/contact",
        "/zh-Hans/cards",
    ] {
        let body =
            |guide| visit(guide, address, moment(NOW), Links::Live).document.one("body").text();
        assert_eq!(body(&own), body(&other), "{address}");
    }
}

#[test]
fn the_files_of_the_guide_are_written_in_one_way() {
    for (path, bytes) in waymark_tests::content().into_iter().chain(waymark_tests::locales()) {
        let text = waymark_locales::read_text(&bytes).unwrap();
        assert!(
            text.as_bytes() == &*bytes,
            "{path}: a mark, an end of line, a tab or an accent of another system"
        );
    }
}

#[test]
fn a_tab_before_an_attribute_is_a_space() {
    let folder = Files::from([
        ("sw/locale.json".to_owned(), INFO.as_bytes().into()),
        ("sw/home.ftl".to_owned(), (&b"home-title\t= Unahitaji nini?\n\n"[..]).into()),
    ]);
    let workshop = Workshop::new(waymark_embedded::pack(), None, &folder).unwrap();
    assert_eq!(
        workshop.guide().locales().get("sw").unwrap().home_title().to_string(),
        "Unahitaji nini?"
    );
}

// What lies in a folder

#[test]
fn what_systems_leave_in_a_folder_is_no_language_and_no_text() {
    let folder = folder(&[
        ("sw/home.ftl", b"home-title = Unahitaji nini?\n"),
        ("sw/._home.ftl", b"\0\x05\x16\x07"),
        ("__MACOSX/sw/._home.ftl", b"\0\x05\x16\x07"),
        ("__MACOSX/locale.json", b"{}"),
        (".git/config.json", b"{"),
        ("._sw/locale.json", b"\0"),
        ("sw/.#home.ftl", b"home-title = a\n"),
        ("$RECYCLE.BIN/a/b.ftl", b"{"),
    ]);
    let status = locale(&["status", "--json"], folder.path()).exits(0).json();
    let ids: Vec<&str> = status["locales"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["id"].as_str().unwrap())
        .collect();
    assert_eq!(ids, ["ar", "fr", "so", "sw", "zh-Hans"]);
    let found = locale(&["check", "sw", "--json"], folder.path()).exits(0).json();
    assert_eq!(found["errors"], json!(0), "{found:#}");
}

#[test]
fn a_name_that_is_nearly_right_is_told_by_every_command() {
    for (name, right) in [
        ("home.FTL", "home.ftl"),
        ("start.ftl.txt", "start.ftl"),
        ("locale.json.txt", "locale.json"),
    ] {
        let folder = folder(&[(&format!("sw/{name}"), b"home-title = Unahitaji nini?\n")]);
        let place = format!("sw/{name}: is not called as a file of a guide is");
        for words in [
            &["check"][..],
            &["page", "/sw/", "--now", NOW],
            &["locale", "check", "sw"],
            &["locale", "new", "sw"],
            &["locale", "record", "sw"],
        ] {
            let ended =
                Program::new(words).with(Path::new("--locales")).with(folder.path()).exits(1);
            let said = ended.out() + &ended.error();
            assert!(said.contains(&place), "{words:?}: {said}");
            assert!(said.contains(&format!("call it \"{right}\"")), "{words:?}: {said}");
        }
    }
}

#[test]
fn nothing_outside_of_a_folder_is_read() {
    let outside = Scratch::new();
    let secret = outside.path().join("secret.ftl");
    write(&secret, b"home-title = what is nobody else's concern\n");
    let folder = folder(&[]);
    symlink(&secret, folder.path().join("sw/home.ftl")).unwrap();
    for words in [&["check"][..], &["page", "/sw/", "--now", NOW], &["locale", "check", "sw"]] {
        let ended = Program::new(words).with(Path::new("--locales")).with(folder.path()).exits(1);
        let said = ended.out() + &ended.error();
        assert!(!said.contains("nobody else"), "{said}");
        assert!(said.contains("sw/home.ftl: is a link that leads out of the folder"), "{said}");
    }
}

#[test]
fn a_limit_is_one_line() {
    let many: String = (0..6_000).map(|number| format!("m{number} = 1\n")).collect();
    let of_language =
        folder(&[("sw/aa.ftl", many.as_bytes()), ("sw/guide/zz.ftl", many.as_bytes())]);
    let found = locale(&["check", "sw"], of_language.path()).exits(1).out();
    assert!(found.contains("sw/aa.ftl: a language may have 5000 messages"), "{found}");
    assert_eq!(found.lines().count(), 2, "{found}");

    let of_english = Scratch::new();
    for (path, bytes) in waymark_tests::locales().iter().filter(|(path, _)| path.starts_with("en/"))
    {
        write(&of_english.path().join(path), bytes);
    }
    write(&of_english.path().join("en/aa.ftl"), many.as_bytes());
    let found = Program::new(&["check", "--locales"]).with(of_english.path()).exits(1).out();
    assert!(found.contains("en/aa.ftl: a language may have 5000 messages"), "{found}");
    assert_eq!(found.lines().count(), 2, "{found}");
    // So is a file of English that cannot be read.
    write(&of_english.path().join("en/aa.ftl"), b"");
    write(&of_english.path().join("en/guide/facts.ftl"), b"fact = caf\xe9\n");
    let found = Program::new(&["check", "--locales"]).with(of_english.path()).exits(1).out();
    assert!(found.contains("en/guide/facts.ftl:1: byte 0xE9 at line 1, column 11"), "{found}");
    assert_eq!(found.lines().count(), 2, "{found}");

    let of_links = folder(&[]);
    for number in 0..200 {
        symlink(".", of_links.path().join(format!("l{number}"))).unwrap();
    }
    let found = Program::new(&["check", "--locales"]).with(of_links.path()).exits(1).out();
    assert_eq!(
        found.lines().filter(|line| line.contains("is a link to a folder")).count(),
        1,
        "{found}"
    );
}

// What could not be read is not written over

/// What can be wrong with a file, and what is said of it.
const UNREADABLE: [(&[u8], &str); 11] = [
    (
        b"home-name = caf\xe9\n",
        "home.ftl:1: byte 0xE9 at line 1, column 16 is no UTF-8: the file is likely windows-1252",
    ),
    (
        b"home-title = Unahitaji nini?\nhome-name = \xc7\xe1\xc8\xed\xca\n",
        "home.ftl:2: byte 0xC7 at line 2, column 13",
    ),
    (b"\xff\xfeh\0o\0m\0e\0", "home.ftl:1: the file is UTF-16"),
    (b"h\0o\0m\0e\0-\0n\0a\0m\0e\0 \0=\0 \0a\0", "home.ftl:1: the file is UTF-16"),
    (
        b"home-name = \xd9\x86\xd9\x88 \xd9\n",
        "home.ftl:1: byte 0xD9 at line 1, column 16 is no UTF-8, although the file is",
    ),
    (&[b'#'; 3 * 1024 * 1024], "home.ftl: has more than 2097152 bytes"),
    (b"h\0\0\0o\0\0\0m\0\0\0e\0\0\0", "home.ftl:1: the file is UTF-32"),
    (b"home-title = a\nhome-name = b\0\n", "home.ftl:2: byte 0x00 at line 2, column 14"),
    (b"home-name = \x1b$B%[!<%`\x1b(B\n", "home.ftl:1: the file is likely ISO-2022-JP"),
    (b"home-name = ~{JWR3~}\n", "home.ftl:1: the file is likely HZ"),
    (b"home-name = +Bi4GJwZGBkc +BkUGRg-\n", "home.ftl:1: the file is likely UTF-7"),
];

#[test]
fn a_file_that_cannot_be_read_whole_stays_as_it_is() {
    for (bytes, problem) in UNREADABLE {
        let folder = folder(&[("sw/home.ftl", bytes)]);
        for words in
            [&["new", "sw"][..], &["record", "sw"], &["record", "sw", "--reviewed", "--by", "A.M."]]
        {
            let said = locale(words, folder.path()).exits(1).error();
            assert!(
                said.contains(problem) && said.contains("nothing was written"),
                "{words:?}: {said}"
            );
            assert_eq!(fs::read(folder.path().join("sw/home.ftl")).unwrap(), bytes, "{words:?}");
            assert_eq!(fs::read_dir(folder.path().join("sw")).unwrap().count(), 2, "{words:?}");
        }
    }
}

#[test]
fn a_translation_keeps_every_byte_when_what_is_missing_is_added() {
    for own in ["\u{feff}home-title = Cafe\u{301}\r\n", "home-title =\ta\r\n", "# only a note"] {
        let folder = folder(&[("sw/home.ftl", own.as_bytes())]);
        let _ = locale(&["new", "sw"], folder.path()).exits(0);
        let bytes = fs::read(folder.path().join("sw/home.ftl")).unwrap();
        assert!(bytes.starts_with(own.as_bytes()) && bytes.len() > own.len());
        assert_eq!(
            locale(&["check", "sw", "--json"], folder.path()).exits(0).json()["errors"],
            json!(0)
        );
    }
}

#[test]
fn nothing_is_written_through_a_link_out_of_the_folder() {
    let outside = Scratch::new();
    let letter = outside.path().join("letter.json");
    write(&letter, b"{}");
    for (name, words) in [
        ("home.ftl", &["new", "sw"][..]),
        ("state.json", &["record", "sw"]),
        ("glossary.json", &["new", "sw"]),
    ] {
        for target in [letter.clone(), outside.path().join("nothing"), PathBuf::from("/dev/null")] {
            let folder = folder(&[("sw/start.ftl", b"start-title = Chagua lugha\n")]);
            symlink(&target, folder.path().join("sw").join(name)).unwrap();
            let said = locale(words, folder.path()).run().error();
            assert!(
                said.contains(name) && said.contains("is a link"),
                "{name} to {}: {said}",
                target.display()
            );
            assert_eq!(fs::read(&letter).unwrap(), b"{}");
            assert_eq!(fs::read_dir(outside.path()).unwrap().count(), 1, "nothing is made there");
        }
    }
}

#[test]
fn a_record_of_an_edition_and_a_schema_are_written_over_what_can_be_read_alone() {
    let scratch = Scratch::new();
    let file = scratch.path().join("facts.schema.json");
    write(&file, b"\xff\xfe{\0}\0");
    let said = Program::new(&["schema"]).with(scratch.path()).exits(3).error();
    assert!(said.contains("facts.schema.json: the file is UTF-16"), "{said}");
    assert_eq!(fs::read(&file).unwrap(), b"\xff\xfe{\0}\0");
    write(&file, b"{}");
    let _ = Program::new(&["schema"]).with(scratch.path()).exits(0);
    assert!(fs::read(&file).unwrap().len() > 100);
}

/// Returns every file below a folder, by its path in it.
fn all(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = PathBuf::from(path.file_name().unwrap());
        if path.is_dir() {
            files.extend(all(&path).into_iter().map(|(path, bytes)| (name.join(path), bytes)));
        } else {
            files.insert(name, fs::read(&path).unwrap());
        }
    }
    files
}

fn put(folder: &Path, files: &Files) {
    for (path, bytes) in files {
        write(&folder.join(path), bytes);
    }
}

/// A command that writes files into a folder, what lies there before, and whether it may be run again.
type Writes = (&'static str, fn(&Path), fn(&Path) -> Program, bool);

const WRITES: [Writes; 8] = [
    ("locale new", |_| {}, |folder| locale(&["new", "sw"], folder), true),
    (
        "locale new, over files",
        |folder| {
            let english = waymark_tests::locales().into_iter();
            for (path, _) in english.filter(|(path, _)| path.ends_with(".ftl")) {
                if let Some(path) = path.strip_prefix("en/") {
                    write(&folder.join("sw").join(path), b"# only a note\n");
                }
            }
        },
        |folder| locale(&["new", "sw"], folder),
        true,
    ),
    (
        "locale record",
        |folder| {
            let french = |path: &String| path.starts_with("fr/") && path != "fr/state.json";
            put(
                folder,
                &waymark_tests::locales().into_iter().filter(|(path, _)| french(path)).collect(),
            );
        },
        |folder| locale(&["record", "fr"], folder),
        true,
    ),
    (
        "locale record, over a file",
        |folder| {
            let french = |path: &String| path.starts_with("fr/");
            put(
                folder,
                &waymark_tests::locales().into_iter().filter(|(path, _)| french(path)).collect(),
            );
            write(&folder.join("fr/state.json"), br#"{"messages": {}}"#);
        },
        |folder| locale(&["record", "fr"], folder),
        true,
    ),
    ("record", |folder| put(folder, &waymark_tests::content()), edition, true),
    (
        "record, over a file",
        |folder| {
            put(folder, &waymark_tests::content());
            let file = br#"{"version": "2030.1.0", "date": "2030-01-01", "review-by": "2030-03-01", "facts": {}}"#;
            write(&folder.join("editions/2030.1.0.json"), file);
        },
        edition,
        true,
    ),
    (
        "schema",
        |folder| write(&folder.join("facts.schema.json"), b"{}"),
        |folder| Program::new(&["schema"]).with(folder),
        true,
    ),
    (
        "export",
        |_| {},
        |folder| Program::new(&["export", "--now", NOW]).with(&folder.join("site")),
        false,
    ),
];

fn edition(folder: &Path) -> Program {
    let words = ["record", "2030.1.0", "--date", "2030-01-01", "--review-by", "2030-06-01"];
    Program::new(&words).with(Path::new("--content")).with(folder)
}

#[test]
fn whatever_is_written_is_there_whole_or_not_at_all() {
    let is_hidden = |path: &Path| path.file_name().unwrap().to_str().unwrap().starts_with('.');
    for (what, prepare, command, may_be_repeated) in WRITES {
        let sound = Scratch::new();
        prepare(sound.path());
        let _ = command(sound.path()).exits(0);
        let whole = all(sound.path());
        assert!(!whole.keys().any(|path| is_hidden(path)), "{what}: {:?}", whole.keys());
        // As with a full disk: the system says no to what a file gets longer than this, or ends the program there.
        for limit in ["trap '' XFSZ; ulimit -f 8", "ulimit -f 8"] {
            let scratch = Scratch::new();
            prepare(scratch.path());
            let before = all(scratch.path());
            let ended = command(scratch.path()).within(limit).run();
            let after = all(scratch.path());
            if limit.starts_with("trap") {
                assert_eq!(ended.code(), Some(3), "{what}: {}", ended.error());
                assert!(!after.keys().any(|path| is_hidden(path)), "{what}: {:?}", after.keys());
            } else {
                assert_eq!(ended.code(), None, "{what}: {}", ended.error());
            }
            let cut = after.iter().filter(|(path, bytes)| {
                let same = |files: &BTreeMap<PathBuf, Vec<u8>>| files.get(*path) == Some(bytes);
                !is_hidden(path) && !same(&before) && !same(&whole)
            });
            assert_eq!(
                cut.map(|(path, _)| path).collect::<Vec<_>>(),
                Vec::<&PathBuf>::new(),
                "{what}"
            );
            assert!(before.keys().all(|path| after.contains_key(path)), "{what}");
            assert!(whole.iter().any(|(path, bytes)| after.get(path) != Some(bytes)), "{what}");
            if may_be_repeated {
                let _ = command(scratch.path()).exits(0);
                let mut files = all(scratch.path());
                files.retain(|path, _| !is_hidden(path));
                assert!(files == whole, "{what}: the next run writes what is missing");
            }
        }
    }
}

// What cannot be shown is shown in English

#[test]
fn a_text_with_broken_bytes_or_unseen_signs_is_shown_in_english() {
    for faulty in [
        &b"home-title = a\0b\n"[..],
        "home-title = a\u{202e}b\n".as_bytes(),
        "home-title = a\u{fffd}b\n".as_bytes(),
        "home-title = { \"\\u202E\" }a\n".as_bytes(),
        "home-title = { -name }\n-name = a\u{200f}\n".as_bytes(),
        "home-title = \u{1b}[2K0 errors\n".as_bytes(),
        b"home-title = a\xe9\n",
        b"\xff\xfeh\0o\0m\0e\0-\0t\0i\0t\0l\0e\0 \0=\0 \0a\0\n\0",
    ] {
        let folder = Files::from([
            ("sw/locale.json".to_owned(), INFO.as_bytes().into()),
            ("sw/home.ftl".to_owned(), faulty.to_vec().into()),
            ("sw/start.ftl".to_owned(), (&b"start-title = Chagua lugha\n"[..]).into()),
        ]);
        let guide = Guide::load(&waymark_embedded::pack().under(None, folder.clone())).unwrap();
        let locale = guide.locales().get("sw").unwrap();
        assert_eq!(locale.home_title().to_string(), "What do you need?", "{faulty:?}");
        assert_eq!(locale.start_title().to_string(), "Chagua lugha");
        let page = visit(&guide, "/sw/", moment(NOW), Links::Live).document.one("body").text();
        assert!(!page.contains(['\0', '\u{1b}', '\u{202e}', '\u{fffd}']), "{page}");
        let workshop = Workshop::new(waymark_embedded::pack(), None, &folder).unwrap();
        assert!(
            workshop.findings()["sw"].iter().any(|finding| finding.file == "locales/sw/home.ftl"),
            "{faulty:?}"
        );
    }
}

#[test]
fn two_files_put_together_with_their_marks_are_told_at_the_line() {
    for (own, line) in [
        ("\u{feff}home-title = Unahitaji nini?\n\u{feff}home-name = Nyumbani\n", Some(2)),
        ("home-title = Unahitaji nini?\r\n\u{feff}home-name = Nyumbani\r\n", Some(2)),
        ("home-title = Unahitaji nini?\n\n\u{feff}# More.\nhome-name = Nyumbani\n", Some(3)),
        ("home-title = Unahitaji nini?\nhome-name =\n    Nyum\u{feff}bani\n", Some(2)),
        ("\u{feff}\u{feff}home-title = Unahitaji nini?\nhome-name = Nyumbani\n", None),
    ] {
        let folder = folder(&[("sw/home.ftl", own.as_bytes())]);
        let found = locale(&["check", "sw", "--json"], folder.path()).run().json();
        let errors = found["findings"].as_array().unwrap().iter();
        let errors = errors.filter(|finding| finding["severity"] == "error");
        let lines: Vec<Option<u64>> = errors.map(|finding| finding["line"].as_u64()).collect();
        assert_eq!(lines, Vec::from_iter(line.map(Some)), "{own:?}: {found:#}");
        let shown = locale(&["status", "sw", "--json"], folder.path()).exits(0).json();
        assert!(shown["locales"][0]["complete"].as_u64() >= Some(1), "the rest is kept: {own:?}");
    }
}

// How files are called

#[test]
fn findings_call_files_as_the_folders_were_named() {
    let scratch = folder(&[("sw/home.ftl", b"home-title = Piga 110\n")]);
    for (path, bytes) in waymark_tests::content() {
        write(&scratch.path().join("my content").join(path), &bytes);
    }
    write(&scratch.path().join("my content/cards.json"), b"{");
    // Another way to the same folder.
    let root = scratch.path().join("sw/..");
    let content = root.join("my content");
    fs::rename(scratch.path().join("sw"), scratch.path().join("moved")).unwrap();
    fs::create_dir_all(scratch.path().join("locales")).unwrap();
    fs::rename(scratch.path().join("moved"), scratch.path().join("locales/sw")).unwrap();
    fs::create_dir(scratch.path().join("sw")).unwrap();
    let locales = root.join("locales");

    let text = format!(
        "{}:1: message \"home-title\": the number \"110\"",
        locales.join("sw/home.ftl").display()
    );
    let card = format!("{}:1: EOF", content.join("cards.json").display());
    let both = |words: &[&str]| {
        Program::new(words)
            .with(Path::new("--content"))
            .with(&content)
            .with(Path::new("--locales"))
            .with(&locales)
    };
    let found = both(&["check"]).exits(1).out();
    assert!(found.contains(&text) && found.contains(&card), "{found}");
    let other =
        |line: &str| line.contains(": content/data/") || line.starts_with("error: locales/sw");
    assert!(!found.lines().any(other), "{found}");
    let found = both(&["page", "/en/"]).exits(1).error();
    assert!(found.contains(&card), "{found}");
    let found = locale(&["check", "sw"], &locales).exits(1).out();
    assert!(found.contains(&text), "{found}");
    for named in [locales.clone(), locales.join("sw")] {
        let found = Program::new(&["locale", "check"]).with(&named).exits(1).out();
        assert!(found.contains(&text), "{found}");
    }
    let found = Program::new(&["check", "--locales"]).with(&locales.join("sw")).exits(1).out();
    assert!(found.contains(&text), "{found}");
    // What is in the program has no other place.
    let found = locale(&["check", "fr"], &locales).exits(0).out();
    assert!(!found.contains("locales/fr") || found.contains("warning: locales/fr"), "{found}");
}

/// Turns words around, takes the line before away, and says something of its own in the next one.
const NAME: &str = "a\u{1b}[31m\u{202e}\u{9b}\u{2067}b\nforged: 0 errors";

#[test]
fn names_of_files_and_folders_cannot_change_what_a_terminal_shows() {
    let scratch = Scratch::new();
    let root = scratch.path().join(NAME);
    let (content, locales) = (root.join("content"), root.join("locales"));
    put(&content, &waymark_tests::content());
    write(&content.join(format!("facts/{NAME}.json")), br#"{"facts": []}"#);
    let english = waymark_tests::locales().into_iter();
    put(&locales, &english.filter(|(path, _)| path.starts_with("en/")).collect());
    write(&locales.join(format!("en/{NAME}.ftl")), b"zz-more = Some more words\n");
    write(&locales.join("sw/locale.json"), INFO.as_bytes());
    write(&locales.join("sw/home.ftl"), b"home-title = Unahitaji nini?\n");
    write(&locales.join(format!("sw/{NAME}.ftl")), b"zz-more = Maneno zaidi\n");
    let answers = serde_json::json!({ NAME: NAME, "danger": NAME }).to_string();
    write(&root.join("answers.json"), answers.as_bytes());

    let said = |words: &[&str], path: Option<&str>| {
        let program = path
            .map(|path| root.join(path))
            .iter()
            .fold(Program::new(words), |program, path| program.with(path));
        let program = program.with(Path::new("--content")).with(&content);
        let ended = program.with(Path::new("--locales")).with(&locales).run();
        let said = ended.out() + &ended.error();
        assert!(!said.is_empty(), "{words:?} says nothing");
        let obeyed = |c: char| {
            (c.is_control() && !matches!(c, '\n' | '\t')) || matches!(c, '\u{202e}' | '\u{2067}')
        };
        assert!(!said.contains(obeyed), "{words:?}: {said:?}");
        assert!(!said.lines().any(|line| line.starts_with("forged")), "{words:?}: {said}");
        (ended.code(), said)
    };
    let commands: [(&[&str], Option<&str>, i32); 26] = [
        (&["check", "--due"], None, 0),
        (&["check", "--due", "--json"], None, 0),
        (&["page", "/sw/", "--now", NOW], None, 0),
        (&["page", NAME], None, 1),
        (&["facts"], None, 0),
        (&["facts", "--json"], None, 0),
        (&["search", NAME], None, 0),
        (&["search", "--json", "visa", NAME], None, 0),
        (&["contact", "--now", NOW], None, 0),
        (&["card", "interpreter"], None, 0),
        (&["card", NAME], None, 2),
        (&["plan", "--now", NOW, "--answers"], Some("answers.json"), 0),
        (&["plan", "--format", "json", "--now", NOW, "--answers"], Some("answers.json"), 0),
        (&["plan", "--answers"], Some("nothing"), 3),
        (&["interview", "--graph"], None, 0),
        (&["interview", "--table"], None, 0),
        (&["locale", "check", "sw"], None, 0),
        (&["locale", "check", "sw", "--json"], None, 0),
        (&["locale", "status"], None, 0),
        (&["locale", "status", "sw"], None, 0),
        (&["locale", "status", "sw", "--json"], None, 0),
        (&["locale", "record", "sw"], None, 0),
        (&["locale", "new", "sw"], None, 0),
        (&["record", "2030.1.0", "--date", "2030-01-01", "--review-by", "2030-06-01"], None, 0),
        (&["schema"], Some("schemas"), 0),
        (&["export", "--now", NOW], Some("site"), 0),
    ];
    for (words, path, code) in commands {
        let said = said(words, path);
        assert_eq!(said.0, Some(code), "{words:?}: {}", said.1);
    }
    // A search prints nothing where nothing is found, so whatever else is there has a fault in each of its kinds.
    write(&content.join(format!("facts/{NAME}.json")), b"{");
    write(&locales.join(format!("sw/{NAME}.ftl")), b"zz-more = Maneno { zaidi\n");
    write(&locales.join(format!("sw/{NAME}.FTL")), b"");
    write(&locales.join(format!("{NAME}/locale.json")), b"{");
    write(&locales.join(format!("{NAME}/home.ftl")), b"\xff\xfe");
    symlink("nowhere", locales.join(format!("sw/{NAME}2.ftl"))).unwrap();
    symlink(".", locales.join(format!("sw/{NAME}3"))).unwrap();
    for (words, path, _) in commands {
        let _ = said(words, path);
    }
    for words in [&["check"][..], &["check", "--json"]] {
        assert_eq!(said(words, None).0, Some(1));
    }
    for words in [
        &["locale", "check"][..],
        &["locale", "check", NAME],
        &["locale", "record", "sw"],
        &["locale", "new", NAME],
    ] {
        let (code, said) = said(words, None);
        assert!(code == Some(1) || code == Some(2), "{words:?}: {said}");
    }
    let named = Program::new(&["locale", "check"]).with(&locales.join(NAME)).exits(1).out();
    assert!(named.contains("\\u{1b}[31m") && !named.contains(['\u{1b}', '\u{202e}']), "{named:?}");
}

#[test]
fn a_folder_that_is_not_the_one_that_is_meant_is_told_with_the_one_that_is() {
    let scratch = Scratch::new();
    let data = scratch.path().join("content/data");
    put(&data, &waymark_tests::content());
    write(&scratch.path().join("locales/sw/locale.json"), INFO.as_bytes());
    write(&scratch.path().join("letter.txt"), b"mine");
    let meant = |of: &str| format!("did you mean {}?", scratch.path().join(of).display());
    for (option, folder, advice) in [
        ("--content", "content", meant("content/data")),
        (
            "--content",
            ".",
            format!("did you mean {}?", scratch.path().join("./content/data").display()),
        ),
        ("--content", "content/data/facts", meant("content/data")),
        ("--content", "nosuch", "in which folder this terminal is".to_owned()),
        ("--content", "letter.txt", "give the folder in which it lies".to_owned()),
        ("--locales", ".", format!("did you mean {}?", scratch.path().join("./locales").display())),
        ("--locales", "nosuch", "in which folder this terminal is".to_owned()),
        ("--locales", "letter.txt", "give the folder in which it lies".to_owned()),
    ] {
        for words in [
            &["check"][..],
            &["page", "/en/"],
            &["locale", "check", "sw"],
            &["locale", "record", "sw"],
        ] {
            let path = scratch.path().join(folder);
            let said = Program::new(words).with(Path::new(option)).with(&path).exits(3).error();
            assert!(said.contains(&format!("{}: ", path.display())), "{words:?}: {said}");
            assert!(said.contains(&advice), "{words:?} {option} {folder}: {said}");
        }
    }
    let sound = Program::new(&["page", "/sw/", "--content"]).with(&data);
    let _ = sound.with(Path::new("--locales")).with(&scratch.path().join("locales")).exits(0);
}

#[test]
fn no_language_is_written_into_the_folder_of_another() {
    let folder = folder(&[("sw/home.ftl", b"home-title = Unahitaji nini?\n")]);
    let before = all(folder.path());
    for root in ["sw", "sw/", "sw/../sw"] {
        for words in [&["new", "fa"][..], &["record", "fr"], &["new", "en"]] {
            let said = locale(words, &folder.path().join(root)).exits(2).error();
            let above =
                format!("name the folder above it: --locales {}\n", folder.path().display());
            assert!(
                said.contains("is the folder of \"sw\"") && said.contains(&above),
                "{words:?}: {said}"
            );
        }
    }
    assert_eq!(all(folder.path()), before);
    let _ = locale(&["new", "sw"], &folder.path().join("sw")).exits(0);
    assert!(folder.path().join("sw/about.ftl").exists() && !folder.path().join("sw/sw").exists());
}
