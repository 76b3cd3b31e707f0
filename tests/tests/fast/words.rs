//! What the steps of the interview say: duties by their facts, what is not sure as not sure, and not too much.

use std::collections::{BTreeMap, BTreeSet};

use waymark_content::{Confidence, FactKind, Part, PlannedStep, Record, Step, plan};
use waymark_tests::{guide, none};

use crate::people::{cases, interview, moment_of, plan_of};
use crate::phrases::{holds, sentences};

fn message(step: &Step, part: &Part) -> String {
    if part.shared { part.message_id() } else { format!("{}.{}", step.message_id(), part.id) }
}

fn text_of(step: &Step, part: &Part) -> String {
    guide().paragraph(step, part, guide().locales().source()).to_string()
}

/// Paragraphs that say what the reader must do and rest on no fact of kind duty, with the reason.
const MUST: [(&str, &str); 4] = [
    (
        "step-leave-order.visa",
        "the police must; rem-leave-order is a risk, and tells what they must do with the order",
    ),
    (
        "step-detained-rights.area",
        "det-limited-area is a risk, and tells the duties of a person whose movement is limited",
    ),
    (
        "step-leave-order.ahead",
        "the order says so; rem-leave-order tells what happens to those who do not",
    ),
    (
        "step-keep-receipt.refused",
        "visa-refusal-final is a limit, and tells that the person has to leave in time",
    ),
];

#[test]
fn must_stands_only_where_a_fact_tells_of_a_duty() {
    let facts = guide().content().facts();
    let mut faults = Vec::new();
    let mut excepted = BTreeSet::new();
    for step in interview().steps().iter() {
        for part in &step.parts {
            let text = text_of(step, part);
            let tells = |kind| {
                step.facts.iter().chain(&part.facts).any(|id| facts.resolve(id).kind == kind)
            };
            // What others must do for a reader is a right of the reader.
            let of_others = !holds(&text, "you must / everyone must / you … and … must");
            let founded = tells(FactKind::Duty) || of_others && tells(FactKind::Right);
            let id = message(step, part);
            if !holds(&text, "must") || founded {
                continue;
            }
            if MUST.iter().any(|(own, _)| *own == id) {
                excepted.insert(id);
            } else {
                faults.push(format!("{id}: {text}"));
            }
        }
    }
    none(faults);
    assert_eq!(
        excepted.len(),
        MUST.len(),
        "an exception that is not needed any more: {excepted:?}"
    );
}

/// Words that tell a reader that something is not sure: a gap is told as a gap.
const UNSURE: [&str; 19] = [
    "not confirmed",
    "could not confirm",
    "could not find",
    "could not read",
    "could not check",
    "cannot tell",
    "did not find",
    "do not know",
    "have not checked",
    "has not checked",
    "has no checked",
    "differ",
    "disagree",
    "we found no",
    "we found nothing",
    "no source that we found",
    "undated",
    "is not clear",
    "older texts say",
];

#[test]
fn a_step_that_rests_on_something_unsure_says_so() {
    let facts = guide().content().facts();
    let mut faults = BTreeMap::new();
    let mut unsure = BTreeSet::new();
    for case in cases() {
        for planned in plan_of(case).steps {
            let weak = planned
                .facts
                .iter()
                .filter(|id| facts.resolve(id).confidence >= Confidence::Conflicting);
            let weak: Vec<&str> = weak.map(|id| id.as_str()).collect();
            if weak.is_empty() {
                continue;
            }
            unsure.insert(planned.step.id.as_str());
            let text = words_in(&planned).to_lowercase();
            if !UNSURE.iter().any(|words| text.contains(words)) {
                faults.insert(
                    planned.step.id.as_str(),
                    format!("{}, {}: rests on {weak:?}", case.id, planned.step.id),
                );
            }
        }
    }
    assert!(unsure.len() >= 3, "only {unsure:?}");
    none(faults.into_values());
}

/// Returns the paragraphs of a step without the caution.
fn words_in(planned: &PlannedStep<'_>) -> String {
    let parts = planned.parts.iter().map(|part| text_of(planned.step, part));
    parts.collect::<Vec<_>>().join(" ")
}

/// Steps with points that a lawyer says must not be left out; joining their sentences would make them hard to read.
const WITH_MANY_POINTS: [&str; 12] = [
    "north-korea-warning",
    "legal-help",
    "border-say",
    "questioned-rights",
    "detained-rights",
    "child-alone",
    "detained-tell-unhcr",
    "ask-review",
    "unhcr-before-police",
    "overstay",
    "find-shelter",
    "unpaid-work",
];

#[test]
fn every_step_that_is_shown_has_two_to_ten_sentences_or_its_points() {
    let mut counts = BTreeMap::new();
    let mut faults = Vec::new();
    for case in cases() {
        let plan = plan(interview(), &case.answers, moment_of(case));
        for planned in plan.steps {
            let count = sentences(&words_in(&planned)).len();
            *counts.entry(count).or_insert(0) += 1;
            let most = if WITH_MANY_POINTS.contains(&planned.step.id.as_str()) { 24 } else { 10 };
            if !(2..=most).contains(&count) {
                faults.push(format!("{}, {}: {count} sentences", case.id, planned.step.id));
            }
        }
    }
    none(faults);
    assert!(counts.len() > 1, "{counts:?}");
}

#[test]
fn sentences_are_counted_as_a_reader_does() {
    for (text, count) in [
        ("", 0),
        ("Call 110.", 1),
        ("It costs 1.5 yuan. Pay it!", 2),
        ("Write “none.” Then send it: now, or later; who knows?", 2),
        ("The form (see above.) is here. And no end", 3),
    ] {
        assert_eq!(sentences(text).len(), count, "{text}: {:?}", sentences(text));
    }
}
