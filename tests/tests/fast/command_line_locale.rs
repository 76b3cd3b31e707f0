//! `waymark-cli locale`, as translators run it.

use std::fs;
use std::path::Path;

use serde_json::json;
use waymark_tests::{Ended, Program, Scratch};

/// The folder of a translator.
struct Desk(Scratch);

impl Desk {
    fn new() -> Self {
        Self(Scratch::new())
    }

    /// Runs `waymark-cli locale` on the folder.
    #[track_caller]
    fn locale(&self, words: &[&str], code: i32) -> Ended {
        let words: Vec<&str> = ["locale"].into_iter().chain(words.iter().copied()).collect();
        Program::new(&words).with(Path::new("--locales")).with(self.0.path()).exits(code)
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.0.path().join(path)).expect("the file is there")
    }

    /// Takes the `#` from before a message, and writes a text after it, as a translator does.
    #[track_caller]
    fn translate(&self, path: &str, message: &str, text: &str) {
        let empty = format!("# {message} =\n");
        let file = self.read(path);
        assert!(file.contains(&empty), "{path} has no room for {message}");
        fs::write(self.0.path().join(path), file.replace(&empty, &format!("{message} = {text}\n")))
            .unwrap();
    }
}

#[test]
fn a_text_that_is_still_a_comment_is_named_before_everything_that_is_missing() {
    let desk = Desk::new();
    let _ = desk.locale(&["new", "sw"], 0);
    let path = desk.0.path().join("sw/common.ftl");
    let file = desk.read("sw/common.ftl");
    fs::write(&path, file.replace("# leave-now =\n", "# leave-now = Ondoka sasa\n")).unwrap();
    let found = desk.locale(&["check", "sw"], 1).out();
    let line = desk.read("sw/common.ftl").lines().position(|line| line.contains("Ondoka")).unwrap();
    let first = found.lines().next().unwrap();
    assert!(first.starts_with("error: "), "{found}");
    assert!(
        first.contains(&format!("sw/common.ftl:{}: message \"leave-now\"", line + 1)),
        "{found}"
    );
    assert!(first.contains("take the # away"), "{found}");
    assert!(found.lines().count() < 100, "what is missing is a line for each file: {found}");
}

#[test]
fn what_is_next_stands_below_the_figures() {
    let desk = Desk::new();
    let _ = desk.locale(&["new", "sw"], 0);
    let said = desk.locale(&["status", "sw"], 0).out();
    let last: Vec<&str> = said.lines().rev().take(2).collect();
    assert!(
        last[0].starts_with("next: what is missing in ") && last[1].starts_with("sw "),
        "{said}"
    );
    let missing: Vec<&str> = said.lines().filter(|line| line.starts_with("missing: ")).collect();
    let place = |file: &str| missing.iter().position(|line| line.contains(file)).unwrap();
    assert!(place("emergency.ftl") < place("interview.ftl"));
    assert!(place("interview.ftl") < place("about.ftl"));
}

#[test]
fn how_much_there_is_to_translate_is_told_in_words() {
    let desk = Desk::new();
    let _ = desk.locale(&["new", "sw"], 0);
    let words = |desk: &Desk| {
        let status = desk.locale(&["status", "sw", "--json"], 0).json();
        status["locales"][0]["missing-words"].as_u64().unwrap()
    };
    let before = words(&desk);
    assert!((10_000..100_000).contains(&before), "{before} words of English");
    let said = desk.locale(&["status", "sw"], 0).out();
    let row = said.lines().find(|line| line.starts_with("sw ")).unwrap();
    assert!(row.ends_with(&format!(" {before}")), "{said}");
    let of_file = |said: &str| {
        let last = said.lines().last().unwrap();
        let words = last.rsplit_once('(').unwrap().1.strip_suffix(" words)").unwrap();
        words.parse::<u64>().unwrap()
    };
    assert!(of_file(&said) > 0 && of_file(&said) < before, "{said}");
    // The one text of the first file, then "What do you need?" of the next one.
    desk.translate("sw/start.ftl", "start-title", "Chagua lugha");
    assert_eq!(words(&desk), before - of_file(&said));
    let next = desk.locale(&["status", "sw"], 0).out();
    desk.translate("sw/home.ftl", "home-title", "Unahitaji nini?");
    assert_eq!(words(&desk), before - of_file(&said) - 4);
    let again = desk.locale(&["status", "sw"], 0).out();
    assert!(again.contains("next: what is missing in home.ftl ("), "{again}");
    assert_eq!(of_file(&again), of_file(&next) - 4);
    let done = desk.locale(&["status", "fr"], 0).out();
    assert!(done.lines().any(|line| line.starts_with("fr ") && line.ends_with(" 0")), "{done}");
}

#[test]
fn a_translator_begins_checks_and_is_remembered() {
    let desk = Desk::new();
    assert!(desk.locale(&["new", "sw"], 0).out().contains("messages to translate"));
    assert!(
        desk.read("sw/home.ftl").contains("# English:\n#     home-title = What do you need?\n")
    );
    let begun = desk.locale(&["check", "sw", "--json"], 0).json();
    assert_eq!(begun["errors"], json!(0), "{begun:#}");

    desk.translate("sw/home.ftl", "home-title", "Unahitaji nini?");
    desk.translate("sw/home.ftl", "home-danger", "Piga 110");
    let found = desk.locale(&["check", "sw"], 1).out();
    assert!(
        found.contains("sw/home.ftl:") && found.contains("the number \"110\" stands in"),
        "{found}"
    );
    assert!(!found.contains("message \"home-title\""), "{found}");

    let status = desk.locale(&["status", "sw", "--json"], 0).json();
    let sw = &status["locales"][0];
    assert_eq!((&sw["complete"], &sw["draft"], &sw["stale"]), (&json!(2), &json!(2), &json!(0)));
    assert_eq!(sw["missing"].as_u64().unwrap() + 2, sw["total"].as_u64().unwrap());

    // What would mislead readers is not recorded.
    let refused = desk.locale(&["record", "sw"], 1).error();
    assert!(refused.contains("the number \"110\" stands in"), "{refused}");
    assert!(refused.contains("nothing was written"), "{refused}");
    assert!(!desk.0.path().join("sw/state.json").exists());
    let mended = desk.read("sw/home.ftl").replace("Piga 110", "Piga simu");
    fs::write(desk.0.path().join("sw/home.ftl"), mended).unwrap();

    let recorded = desk.locale(&["record", "sw"], 0).out();
    assert!(recorded.contains("2 messages, 2 new or changed"), "{recorded}");
    desk.locale(
        &["record", "sw", "--reviewed", "home-title", "--by", "A.M.", "--on", "2026-11"],
        0,
    );
    let states = desk.read("sw/state.json");
    let review = r#""review":{"by":"A.M.","on":"2026-11"}"#;
    assert_eq!(states.matches("review\":").count(), 1, "{states}");
    assert!(states.contains(review), "{states}");
    let status = desk.locale(&["status", "sw", "--json"], 0).json();
    assert_eq!(
        (&status["locales"][0]["draft"], &status["locales"][0]["reviewed"]),
        (&json!(1), &json!(1))
    );
}

#[test]
fn a_review_ends_with_the_next_change_of_the_text() {
    let desk = Desk::new();
    desk.locale(&["new", "sw"], 0);
    desk.translate("sw/home.ftl", "home-title", "Unahitaji nini?");
    desk.locale(&["record", "sw", "--reviewed", "--by", "interpreter"], 0);
    let file = desk.read("sw/home.ftl").replace("Unahitaji nini?", "Unataka nini?");
    fs::write(desk.0.path().join("sw/home.ftl"), file).unwrap();
    let status = desk.locale(&["status", "sw", "--json"], 0).json();
    assert_eq!(
        (&status["locales"][0]["draft"], &status["locales"][0]["reviewed"]),
        (&json!(1), &json!(0))
    );
}

#[test]
fn a_changed_english_text_makes_its_translation_stale_until_somebody_says_that_it_holds() {
    let desk = Desk::new();
    desk.locale(&["new", "sw"], 0);
    desk.translate("sw/home.ftl", "home-title", "Unahitaji nini?");
    desk.locale(&["record", "sw", "--reviewed", "--by", "interpreter"], 0);
    // The English of the folder stands in the place of that of the program.
    for (path, bytes) in waymark_tests::locales() {
        if path.starts_with("en/") {
            let text = String::from_utf8(bytes.to_vec()).unwrap();
            let text = text
                .replace("home-title = What do you need?", "home-title = What do you need now?");
            let path = desk.0.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
    }
    let stale = |desk: &Desk| {
        let status = desk.locale(&["status", "sw", "--json"], 0).json();
        status["locales"][0]["messages"]["stale"].as_array().unwrap().clone()
    };
    let changed = json!({
        "message": "home-title",
        "file": "home.ftl",
        "then": "home-title = What do you need?",
        "now": "home-title = What do you need now?",
        "text": "home-title = Unahitaji nini?",
    });
    assert_eq!(stale(&desk), std::slice::from_ref(&changed));
    let said = desk.locale(&["status", "sw"], 0).out();
    let side_by_side = "stale: home.ftl: home-title
    English then:
        home-title = What do you need?
    English now:
        home-title = What do you need now?
    sw:
        home-title = Unahitaji nini?
";
    assert!(said.starts_with(side_by_side), "{said}");
    let found = desk.locale(&["check", "sw"], 0).out();
    assert!(found.contains("message \"home-title\": the English text has changed"), "{found}");
    // To record the rest does not hide it, nor does a review of everything else.
    desk.locale(&["record", "sw", "--reviewed", "--by", "interpreter"], 0);
    assert_eq!(stale(&desk), [changed]);
    // What was translated from an English that this program never had.
    let states = desk.read("sw/state.json").replace("\"english\":\"", "\"english\":\"f");
    fs::write(desk.0.path().join("sw/state.json"), states).unwrap();
    assert_eq!(stale(&desk)[0]["then"], json!(null));
    let said = desk.locale(&["status", "sw"], 0).out();
    assert!(said.contains("    English then:\n        (older than"), "{said}");
    desk.locale(&["record", "sw", "--holds", "home-title"], 0);
    assert!(stale(&desk).is_empty());
}

#[test]
fn what_a_translator_wrote_is_never_overwritten() {
    let desk = Desk::new();
    desk.locale(&["new", "sw"], 0);
    desk.translate("sw/home.ftl", "home-title", "Unahitaji nini?");
    let before = desk.read("sw/home.ftl");
    assert!(desk.locale(&["new", "sw"], 0).out().contains("every message is there already"));
    assert_eq!(desk.read("sw/home.ftl"), before);
    // A block that was taken out comes back below the rest.
    let cut = before.split("\n# A").next().unwrap().to_owned();
    fs::write(desk.0.path().join("sw/home.ftl"), &cut).unwrap();
    desk.locale(&["new", "sw"], 0);
    assert!(desk.read("sw/home.ftl").starts_with(&cut));
}

#[test]
fn a_language_can_be_named_by_its_folder() {
    let desk = Desk::new();
    desk.locale(&["new", "sw"], 0);
    desk.translate("sw/home.ftl", "home-title", "Piga 110");
    for folder in ["", "sw"] {
        let folder = desk.0.path().join(folder);
        let found = Program::new(&["locale", "check"]).with(&folder).exits(1).out();
        assert!(found.contains("the number \"110\" stands in"), "{found}");
    }
}

#[test]
fn what_cannot_be_done_says_why() {
    let desk = Desk::new();
    for (words, reason) in [
        (&["new", "FA"][..], "is written \"fa\""),
        (&["new", "../fa"], "is not a language tag"),
        (&["new", "en"], "that the others are translated from"),
        (&["status", "xx"], "there is no translation \"xx\""),
        (&["record", "fr", "--holds", "nothing"], "\"nothing\" is no message"),
        (&["record", "fr", "--reviewed"], "--by"),
        (&["record", "fr", "--reviewed", "--by", "Amina"], "neither initials with their dots"),
        (
            &["record", "fr", "--reviewed", "--by", "A.M.", "--on", "2026"],
            "write the month as YEAR-MONTH",
        ),
    ] {
        let ended = desk.locale(words, 2);
        assert!(ended.error().contains(reason), "{words:?}: {}", ended.error());
    }
    let nowhere = Path::new("/nowhere/at/all");
    let ended = Program::new(&["locale", "status", "--locales"]).with(nowhere).exits(3);
    assert!(ended.error().contains("/nowhere/at/all"), "{}", ended.error());
    assert_eq!(fs::read_dir(desk.0.path()).unwrap().count(), 0);
}
