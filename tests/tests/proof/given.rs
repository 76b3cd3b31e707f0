//! Answers as they may be given: wrong, twice, impossible, in any order.

use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use waymark_content::{Answers, Guide, plan};
use waymark_tests::guide;
use waymark_tests::reference::reference;

use crate::agree::{engine, reasons, said, slow, slow_reasons};

/// Questions with values, as a door might hand them over.
pub(crate) type Given = Vec<(String, String)>;

/// Returns a strategy for what may be given: mostly ids that there are, and things that are none.
pub(crate) fn answers() -> impl Strategy<Value = Given> {
    let interview = guide().content().interview();
    let questions: Vec<String> =
        interview.questions().iter().map(|question| question.id.to_string()).collect();
    let mut values: Vec<String> = interview
        .questions()
        .iter()
        .flat_map(|question| interview.choices(question))
        .map(|choice| choice.id.to_string())
        .collect();
    let dates = [
        "2026-12-01",
        "2026-11-30",
        "2026-12-02",
        "2026-12-15",
        "2026-12-16",
        "2026-11-01",
        "2026-10-31",
        "2016-12-01",
        "2016-11-30",
        "2036-12-01",
        "2036-12-02",
        "2026-02-29",
        "2028-02-29",
        "2026-02-30",
        "0000-01-01",
        "1999-12-31",
        "2000-01-01",
        "2026-12-01T09:59",
        "2026-12-01T10:00",
        "2026-12-01T10:01",
        "2026-11-29",
        "2026-12-03",
        "2026-12-08",
        "2026-12-09",
        "2026-12-31",
        "2027-01-01",
        "2026-09-20",
        "2026-09-19",
        "2026-10-02",
        "2026-10-03",
        "2026-11-30T10:00",
        "2026-11-30T09:59",
        "2026-12-01T24:00",
        "20261201",
        "2026-12-1",
        "2026-12-01T10:00:00",
        "-2026-12-01",
        "+002026-12-01",
        "2026-12-01T10:00Z",
        "2026-12-01T10:00[Asia/Shanghai]",
        "2026-W49-2",
        "",
        "not-said",
        "not-known",
        "none",
        "NONE",
        " none",
        "nonе",
        "\u{0}",
        "%00",
        "9999999999999999999",
    ];
    values.extend(dates.map(str::to_owned));
    let question = prop_oneof![
        20 => proptest::sample::select(questions),
        1 => proptest::sample::select(vec![String::new(), "stay-until-x".to_owned(), "Where".to_owned(), "size".to_owned()]),
        1 => any::<String>(),
    ];
    let value = prop_oneof![20 => proptest::sample::select(values), 1 => any::<String>()];
    proptest::collection::vec((question, value), 0..40)
}

pub(crate) fn runner(cases: u32) -> TestRunner {
    // The same cases in every run; another seed finds others.
    let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &[7; 32]);
    TestRunner::new_with_rng(Config { cases, failure_persistence: None, ..Config::default() }, rng)
}

#[test]
fn both_read_anything_that_is_given_in_the_same_way() {
    let interview = guide().content().interview();
    let now = guide().content().interview().moments()[0];
    let check = |given: Given| {
        let answers: Answers = given.iter().map(|(q, v)| (q.as_str(), v.as_str())).collect();
        let reading = interview.read(&answers, now);
        let expected = reference(&said(&answers), now);
        let known = |id: &&str| interview.questions().get(id).is_some();
        let (mut dropped, mut expected_dropped) = (
            reading.dropped_questions(),
            expected.dropped.iter().map(String::as_str).collect::<Vec<_>>(),
        );
        prop_assert_eq!(
            dropped.iter().copied().filter(known).collect::<Vec<_>>(),
            expected_dropped.iter().copied().filter(known).collect::<Vec<_>>()
        );
        dropped.sort_unstable();
        expected_dropped.sort_unstable();
        prop_assert_eq!(dropped, expected_dropped);
        let asked = reading.asked().chain(reading.asked_with_plan());
        let asked: Vec<&str> = asked.map(|question| question.id.as_str()).collect();
        prop_assert_eq!(asked, expected.asked);
        prop_assert_eq!(engine(&reading), slow(&answers, now));
        for slow in &expected.steps {
            let step = interview.steps().get(slow.id).unwrap();
            prop_assert_eq!(reasons(reading.because(step)), slow_reasons(slow), "{}", slow.id);
        }
        Ok(())
    };
    runner(20_000).run(&answers(), check).unwrap();
}

#[test]
fn what_was_read_is_read_again_and_in_any_order() {
    let interview = guide().content().interview();
    let now = guide().content().interview().moments()[0];
    let check = |(given, shuffled): (Given, Given)| {
        let first = interview.read(&given.into_iter().collect(), now);
        let again = interview.read(&first.to_answers(), now);
        prop_assert!(again.dropped().is_empty(), "{:?}", again.dropped());
        prop_assert_eq!(first.to_answers(), again.to_answers());
        let other = interview.read(&shuffled.into_iter().collect(), now);
        prop_assert_eq!(first.to_answers(), other.to_answers());
        prop_assert_eq!(first.dropped(), other.dropped());
        Ok(())
    };
    let strategy =
        answers().prop_flat_map(|given| (Just(given.clone()), Just(given).prop_shuffle()));
    runner(5_000).run(&strategy, check).unwrap();
}

#[test]
fn every_clock_gives_a_plan() {
    let interview = guide().content().interview();
    let seconds = prop_oneof![
        any::<i64>(),
        -400_000_000_000_i64..400_000_000_000,
        Just(i64::MIN),
        Just(i64::MAX)
    ];
    let check = |(given, seconds): (Given, i64)| {
        let (first, last) = (jiff::Timestamp::MIN.as_second(), jiff::Timestamp::MAX.as_second());
        let now = jiff::Timestamp::from_second(seconds.clamp(first, last)).unwrap();
        prop_assert!(!plan(interview, &given.into_iter().collect(), now).steps.is_empty());
        Ok(())
    };
    runner(5_000).run(&(answers(), seconds), check).unwrap();
}

#[test]
fn every_text_is_answers_or_is_refused() {
    let check = |json: String| {
        // What is read must give a plan; what is not read must not end the program.
        if let Ok(answers) = serde_json::from_str::<Answers>(&json) {
            prop_assert!(
                !plan(
                    guide().content().interview(),
                    &answers,
                    guide().content().interview().moments()[0]
                )
                .steps
                .is_empty()
            );
        }
        Ok(())
    };
    let json = prop_oneof![
        any::<String>(),
        "[{}\\[\\]\",:a-z0-9-]{0,60}",
        answers().prop_map(|given| {
            let fields = given.iter().map(|(question, value)| {
                format!("{}:{}", serde_json::json!(question), serde_json::json!(value))
            });
            format!("{{{}}}", fields.collect::<Vec<_>>().join(","))
        }),
    ];
    runner(5_000).run(&json, check).unwrap();
}

#[test]
fn no_address_breaks_a_page() {
    let guide: &Guide = guide();
    let now = guide.content().interview().moments()[0];
    let paths = [
        "/en/interview",
        "/en/plan",
        "/en/plan/email",
        "/en/interview/stay-until",
        "/en/helpers",
        "/en/again",
    ];
    let query = answers().prop_map(|given| {
        let mut query = form_urlencoded::Serializer::new(String::new());
        query.extend_pairs(given);
        query.finish()
    });
    let fields =
        "(stay-until|arrived-here|leave-by)-(day|month|year|time|hour)=[0-9۰-۹:.%&a-f-]{0,6}(&|)";
    let query = prop_oneof![
        query,
        "[ -~]{0,80}",
        proptest::collection::vec(fields, 0..8).prop_map(|fields| fields.concat()),
        Just("stay=visa&".repeat(10_000)),
        any::<String>(),
    ];
    let check = |(path, query): (&str, String)| {
        let request =
            waymark_ui::Request { path, query: &query, now, links: waymark_ui::Links::Live };
        let response = waymark_ui::respond(guide, &request);
        prop_assert!([200, 400].contains(&response.status), "{} {}", path, response.status);
        Ok(())
    };
    runner(2_000).run(&(proptest::sample::select(paths.to_vec()), query), check).unwrap();
}
