//! Rules broken one by one: each must be noticed by the evaluator that does not know the rules.

use std::collections::BTreeMap;

use jiff::{Timestamp, ToSpan};
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use serde_json::{Value, json};
use waymark_content::{AnswerKind, Answers, Interview, Question};
use waymark_locales::Files;
use waymark_tests::{guide, reference};

use crate::agree::{Line, engine, said, slow};
use crate::given::{answers, runner};

/// The share of broken rules that must be noticed, in percent.
const NOTICED: usize = 95;

/// Changes after which the rules still mean the same, with the reason.
const SAME: [(&str, &str); 9] = [
    ("steps call-local: lead exchanged", "it is the only step for now in its plans"),
    ("steps hong-kong-claim: lead exchanged", "it is the only step for today in its plans"),
    ("steps macao-claim: lead exchanged", "it is the only step for today in its plans"),
    ("steps outside-china: lead exchanged", "it is the only step for soon in its plans"),
    ("steps leave-order: offer exchanged", "no other step for now has a deadline"),
    ("words ended: when 3 0 always", "leave-by is only said with an order to leave"),
    ("words valid: when 1 2 0 always", "leave-by is only said with an order to leave"),
    ("words unclear: when 0 always", "it only stands beside ended, in \"ended, or unclear and …\""),
    (
        "words unclear: when 0 not never",
        "it only stands beside ended, in \"ended, or unclear and …\"",
    ),
];

/// How many sets of anything are given to broken questions.
const GIVEN: u32 = 10_000;

/// How many made-up people show whether the order of a plan is broken.
const PEOPLE: u32 = 10_000;

/// The timing of a step as both tell it; `None` if it is not in the plan.
type Timing = Option<(String, Option<reference::Due>, Option<Timestamp>, bool, bool)>;

/// A combination of a step, with what the slow evaluator makes of the step.
struct Combination {
    answers: Answers,
    now: Timestamp,
    expected: Timing,
}

/// A file of rules with one thing broken in it.
struct Broken {
    what: String,
    file: &'static str,
    rules: Value,
    /// The step, where it is the rule of one.
    step: Option<String>,
    /// Whether only the order of the plan can show it.
    order: bool,
}

#[test]
fn a_broken_rule_is_noticed() {
    let (combinations, given) = (combinations(), [given(), people()].concat());
    let broken = every_break();
    let (mut refused, mut noticed, mut survivors) = (0, 0, Vec::new());
    for broken in &broken {
        match load(broken) {
            // The check of the content refuses it: no guide would ever be made of it.
            None => refused += 1,
            Some(interview) if is_noticed(&interview, broken, &combinations, &given) => {
                noticed += 1;
            }
            Some(_) => survivors.push(broken.what.as_str()),
        }
    }
    let known = survivors.iter().filter(|what| SAME.iter().any(|(same, _)| same == *what)).count();
    println!(
        "{} broken rules: {refused} refused, {noticed} noticed, {} not noticed ({known} of them change nothing)",
        broken.len(),
        survivors.len()
    );
    for survivor in &survivors {
        println!("not noticed: {survivor}");
    }
    let tried = refused + noticed + survivors.len();
    assert!(tried > 500, "only {tried} rules were broken");
    assert!((refused + noticed) * 100 >= tried * NOTICED, "{survivors:#?}");
}

/// Returns the combinations of each step. Where there are very many, those at the first moment are enough.
fn combinations() -> BTreeMap<String, Vec<Combination>> {
    const MANY: u64 = 5_000;
    let interview = guide().content().interview();
    let combinations_of = |step: &waymark_content::Step| {
        let mut combinations = Vec::new();
        for (number, now) in interview.moments().into_iter().enumerate() {
            if number > 0 && combinations.len() as u64 > MANY {
                break;
            }
            interview.combinations_of(step, now, |reading| {
                let answers = reading.to_answers();
                let expected = find(slow(&answers, now), step.id.as_str());
                combinations.push(Combination { answers, now, expected });
                true
            });
        }
        combinations
    };
    interview.steps().iter().map(|step| (step.id.to_string(), combinations_of(step))).collect()
}

fn find(plan: Vec<Line<'_>>, step: &str) -> Timing {
    let line = plan.into_iter().find(|(id, ..)| *id == step);
    line.map(|(_, urgency, due, latest, overdue, may)| {
        (urgency.to_owned(), due, latest, overdue, may)
    })
}

fn load(broken: &Broken) -> Option<Interview> {
    let mut files: Files = waymark_tests::content();
    files.insert(broken.file.to_owned(), broken.rules.to_string().into_bytes().into());
    Interview::from_files(&files).ok()
}

/// Answers, with what the slow evaluator asks and plans then.
type Told = (Answers, Vec<&'static str>, Vec<Line<'static>>);

/// Returns sets of anything.
fn given() -> Vec<Told> {
    let mut runner = runner(GIVEN);
    let anything = (0..GIVEN).map(|_| answers().new_tree(&mut runner).unwrap().current());
    anything.map(|given| told(given.into_iter().collect())).collect()
}

fn told(answers: Answers) -> Told {
    let asked =
        reference::reference(&said(&answers), guide().content().interview().moments()[0]).asked;
    let lines = slow(&answers, guide().content().interview().moments()[0]);
    (answers, asked, lines)
}

/// Returns people who answer what they are asked, with dates at which deadlines change their place: their plans are long,
/// with several steps of one urgency.
fn people() -> Vec<Told> {
    let interview = guide().content().interview();
    let mut runner = runner(PEOPLE);
    let person = |runner: &mut TestRunner| {
        let mut said = Answers::default();
        for question in interview.questions().iter() {
            let reading = interview.read(&said, interview.moments()[0]);
            if reading.asked().any(|asked| asked.id == question.id) {
                for value in some_values(interview, question, runner) {
                    said.give(question.id.as_str(), value);
                }
            }
        }
        said
    };
    (0..PEOPLE).map(|_| told(person(&mut runner))).collect()
}

/// Returns what one of these people answers to a question, or nothing.
fn some_values(interview: &Interview, question: &Question, runner: &mut TestRunner) -> Vec<String> {
    const DAYS: [i64; 20] =
        [-73, -72, -61, -60, -59, -31, -30, -29, -2, -1, 0, 1, 2, 7, 8, 9, 30, 31, 32, 61];
    let one_in = |n: usize, runner: &mut TestRunner| below(n, runner) == 0;
    if one_in(5, runner) {
        return Vec::new();
    }
    let choices = interview.choices(question);
    match &question.answer {
        AnswerKind::One(_) => vec![choices[below(choices.len(), runner)].id.to_string()],
        AnswerKind::Many(_) | AnswerKind::Documents => {
            let chosen = choices.iter().filter(|choice| !choice.alone && one_in(3, runner));
            chosen.map(|choice| choice.id.to_string()).collect()
        }
        AnswerKind::Day(_) | AnswerKind::Moment(_) => {
            let days = DAYS[below(DAYS.len(), runner)];
            vec![
                interview
                    .country()
                    .day(interview.moments()[0])
                    .saturating_add(days.days())
                    .to_string(),
            ]
        }
    }
}

fn below(n: usize, runner: &mut TestRunner) -> usize {
    (0..n).new_tree(runner).unwrap().current()
}

fn is_noticed(
    interview: &Interview,
    broken: &Broken,
    combinations: &BTreeMap<String, Vec<Combination>>,
    given: &[Told],
) -> bool {
    // The combinations only hold answers to questions that are asked; what is not asked must be given as well.
    let reads_otherwise = |(answers, asked, lines): &Told| {
        let reading = interview.read(answers, interview.moments()[0]);
        let asks = reading.asked().chain(reading.asked_with_plan());
        let asks: Vec<&str> = asks.map(|question| question.id.as_str()).collect();
        asks != *asked || engine(&reading) != *lines
    };
    let seen_in_whole_plans = broken.file == "questions.json" || broken.order;
    if seen_in_whole_plans && given.iter().any(reads_otherwise) {
        return true;
    }
    let differs = |step: &str, combination: &Combination| {
        let reading = interview.read(&combination.answers, combination.now);
        find(engine(&reading), step) != combination.expected
    };
    match &broken.step {
        Some(step) => combinations[step].iter().any(|combination| differs(step, combination)),
        // Words and questions are read by many steps; those with few combinations first.
        None => {
            let mut steps: Vec<_> = combinations.iter().collect();
            steps.sort_by_key(|(_, combinations)| combinations.len());
            steps.iter().any(|(step, combinations)| {
                combinations.iter().any(|combination| differs(step, combination))
            })
        }
    }
}

/// Returns every way to break a rule that is tried.
fn every_break() -> Vec<Broken> {
    let mut broken = Vec::new();
    for (file, list, conditions) in [
        ("steps.json", "steps", &["when"] as &[&str]),
        ("words.json", "words", &["when"]),
        ("questions.json", "questions", &["asked-when"]),
    ] {
        let rules: Value = serde_json::from_slice(&waymark_tests::content()[file]).unwrap();
        for (row, record) in rules[list].as_array().unwrap().iter().enumerate() {
            let id = record["id"].as_str().unwrap();
            let mut add = |what: String, changed: Value, order: bool| {
                let mut rules = rules.clone();
                rules[list][row] = changed;
                let step = (list == "steps").then(|| id.to_owned());
                let what = format!("{list} {id}: {what}");
                broken.push(Broken { what, file, rules, step, order });
            };
            for key in conditions {
                if record.get(*key).is_some() {
                    for (what, condition) in broken_conditions(&record[*key]) {
                        let mut changed = record.clone();
                        changed[*key] = condition;
                        add(format!("{key} {what}"), changed, false);
                    }
                }
            }
            for (what, changed) in broken_timing(record) {
                add(what, changed, false);
            }
            if list == "steps" {
                // Without a deadline an offer stands where any other step would.
                let keys =
                    if record["deadline"].is_object() { &["lead", "offer"][..] } else { &["lead"] };
                for key in keys {
                    let mut changed = record.clone();
                    changed[*key] = json!(record[*key] != true);
                    add(format!("{key} exchanged"), changed, true);
                }
                if record["deadline"]["grace"].is_object() {
                    let mut changed = record.clone();
                    changed["deadline"]["grace"] = Value::Null;
                    add("no grace".to_owned(), changed, true);
                }
            }
        }
    }
    broken
}

/// Returns a step with its deadline counted in another way, its urgency changed, or a condition of these broken. The length
/// of a deadline is no part of a rule.
fn broken_timing(step: &Value) -> Vec<(String, Value)> {
    let mut broken = Vec::new();
    let mut add = |what: String, pointer: &str, value: Value| {
        let mut changed = step.clone();
        *changed.pointer_mut(pointer).unwrap() = value;
        broken.push((what, changed));
    };
    if let Some(length) = step["deadline"]["length"].as_object() {
        add("no length".to_owned(), "/deadline/length", Value::Null);
        for other in ["hours-after", "days-after", "days-before"] {
            if let Some(of) = length.values().next().filter(|_| !length.contains_key(other)) {
                add(other.to_owned(), "/deadline/length", json!({ (other): of }));
            }
        }
    }
    if step["deadline"].is_object() {
        add("no deadline".to_owned(), "/deadline", Value::Null);
        if let Some(when) = step["deadline"].get("when") {
            for (what, condition) in broken_conditions(when) {
                add(format!("deadline {what}"), "/deadline/when", condition);
            }
        }
    }
    if let Some(urgency) = step["urgency"].as_str() {
        for other in ["now", "today", "soon", "keep"].into_iter().filter(|other| *other != urgency)
        {
            add(format!("urgency {other}"), "/urgency", other.into());
        }
    }
    for (number, sooner) in step["sooner"].as_array().into_iter().flatten().enumerate() {
        for (what, condition) in broken_conditions(&sooner["when"]) {
            add(format!("sooner {number} {what}"), &format!("/sooner/{number}/when"), condition);
        }
    }
    broken
}

/// Returns a condition broken in every place: negated, removed, never true, without one of its options, "all" and "any"
/// exchanged, without one of the states of a deadline.
fn broken_conditions(condition: &Value) -> Vec<(String, Value)> {
    let mut broken = vec![
        ("negated".to_owned(), json!({ "not": condition })),
        ("always".to_owned(), json!({ "all": [] })),
        ("never".to_owned(), json!({ "any": [] })),
    ];
    let (kind, inner) = condition.as_object().unwrap().iter().next().unwrap();
    match kind.as_str() {
        "all" | "any" => {
            let other = if kind == "all" { "any" } else { "all" };
            broken.push((format!("{other} for {kind}"), json!({ (other): inner })));
            for (place, part) in inner.as_array().unwrap().iter().enumerate() {
                for (what, part) in broken_conditions(part) {
                    let mut parts = inner.clone();
                    parts[place] = part;
                    broken.push((format!("{place} {what}"), json!({ (kind): parts })));
                }
            }
        }
        "not" => {
            for (what, part) in broken_conditions(inner) {
                broken.push((format!("not {what}"), json!({ "not": part })));
            }
        }
        "is" | "has" => {
            let (question, choices) = inner.as_object().unwrap().iter().next().unwrap();
            let choices = choices.as_array().unwrap();
            for place in 0..choices.len().min(if choices.len() > 1 { 20 } else { 0 }) {
                let mut fewer = choices.clone();
                let gone = fewer.remove(place);
                broken.push((format!("without {gone}"), json!({ (kind): { (question): fewer } })));
            }
        }
        "deadline" => {
            for place in 0..inner.as_array().unwrap().len() {
                let mut fewer = inner.as_array().unwrap().clone();
                let gone = fewer.remove(place);
                broken.push((format!("without {gone}"), json!({ (kind): fewer })));
            }
        }
        _ => {}
    }
    broken
}
