//! Broken rules of the interview: each fault is named with its file, its id, what is wrong and what to do.

use waymark_tests::Draft;

use crate::check::{among, one};

const QUESTIONS: &str = "content/data/questions.json";
const WORDS: &str = "content/data/words.json";
const GUIDE: &str = "locales/en/guide";
const STEPS: &str = "content/data/steps.json";
const LAWS: &str = "content/data/laws.json";

#[test]
fn a_rule_that_names_what_is_not_there_is_reported() {
    let when = |json: &str| Draft::new().set(STEPS, "trace-family", "when", json);
    one(
        when(r#"{"has": {"families": ["separated"]}}"#),
        STEPS,
        "step \"trace-family\": no question \"families\"; did you mean \"family\"?",
    );
    one(
        when(r#"{"has": {"family": ["lost"]}}"#),
        STEPS,
        "step \"trace-family\": question \"family\" has no option \"lost\"; it has: baby, …, none",
    );
    one(
        when(r#"{"word": "endet"}"#),
        STEPS,
        "step \"trace-family\": no word \"endet\"; did you mean \"ended\"?",
    );
    among(
        when(r#"{"is": {"family": ["separated"]}, "said": "stay"}"#),
        STEPS,
        "step \"trace-family\": …; see content/schema/steps.schema.json for what it may hold",
    );
}

#[test]
fn a_rule_whose_kinds_do_not_fit_is_reported() {
    let when = |json: &str| Draft::new().set(STEPS, "trace-family", "when", json);
    one(
        when(r#"{"is": {"family": ["separated"]}}"#),
        STEPS,
        "step \"trace-family\": \"is\" is for one answer, and \"family\" has many; write \"has\"",
    );
    one(
        when(r#"{"has": {"police": ["detained"]}}"#),
        STEPS,
        "step \"trace-family\": \"has\" is for many answers, and \"police\" has one; write \"is\"",
    );
    one(
        when(r#"{"before-today": "police"}"#),
        STEPS,
        "step \"trace-family\": \"before-today\" is for days, and \"police\" is not answered with one; …",
    );
    one(
        when(r#"{"deadline": ["overdue"]}"#),
        STEPS,
        "step \"trace-family\": \"deadline\" has no meaning here; …",
    );
    one(
        Draft::new().set(
            STEPS,
            "appeal",
            "deadline",
            r#"{"question": "refused-on", "length": {"hours-after": {"fact": "preg-home-24h", "value": "hours"}}}"#,
        ),
        STEPS,
        "step \"appeal\": the deadline cannot be counted from \"refused-on\"; count days and weeks from a question for a day…",
    );
}

#[test]
fn nothing_in_the_rules_can_depend_on_itself() {
    one(
        Draft::new().set(WORDS, "warned", "when", r#"{"not": {"word": "valid"}}"#),
        WORDS,
        "word \"warned\": refers to word \"valid\", which does not stand before it; move one of them: what is referred to comes first",
    );
    one(
        Draft::new().set(STEPS, "overstay", "when", r#"{"step": "overstay"}"#),
        STEPS,
        "step \"overstay\": refers to step \"overstay\", which does not stand before it; …",
    );
    one(
        Draft::new().set(WORDS, "warned", "when", r#"{"step": "appeal"}"#),
        WORDS,
        "word \"warned\": refers to step \"appeal\", which does not stand before it; …",
    );
}

#[test]
fn a_question_cannot_be_asked_before_what_it_depends_on() {
    one(
        Draft::new().set(QUESTIONS, "police", "asked-when", r#"{"is": {"stay": ["visa"]}}"#),
        QUESTIONS,
        "question \"police\": refers to question \"stay\", which does not stand before it; …",
    );
    // Through a word and through a step as well.
    one(
        Draft::new().set(QUESTIONS, "police", "asked-when", r#"{"word": "valid"}"#),
        QUESTIONS,
        "question \"police\": depends on what is asked later: …; move the question down, or change when it is asked",
    );
    one(
        Draft::new().set(QUESTIONS, "police", "asked-when", r#"{"step": "appeal"}"#),
        QUESTIONS,
        "question \"police\": depends on what is asked later: unhcr; …",
    );
}

#[test]
fn a_law_that_names_what_is_not_there_is_reported() {
    let demands = |json: &str| Draft::new().set(LAWS, "border-only", "demands", json);
    for (json, problem) in [
        (
            r#"{"never": {"when": {"is": {"wherex": ["border"]}}, "steps": ["appeal"]}}"#,
            "no question \"wherex\"; did you mean \"where\"?",
        ),
        (
            r#"{"must": {"when": {"is": {"where": ["sea"]}}, "steps": ["appeal"]}}"#,
            "question \"where\" has no option \"sea\"; it has: mainland, …",
        ),
        (r#"{"never": {"steps": ["appealx"]}}"#, "no step \"appealx\"; did you mean \"appeal\"?"),
        (r#"{"only": {"steps": ["appealx"]}}"#, "no step \"appealx\"; did you mean \"appeal\"?"),
        (r#"{"must": {"steps": ["appealx"]}}"#, "no step \"appealx\"; did you mean \"appeal\"?"),
        (
            r#"{"before": {"first": ["appeal"], "then": ["appealx"]}}"#,
            "no step \"appealx\"; did you mean \"appeal\"?",
        ),
        (r#"{"caution": {"facts": ["hot-111"]}}"#, "no fact \"hot-111\"; did you mean \"hot-1…\"?"),
        (
            r#"{"must": {"when": {"urgency": "now"}, "steps": ["appeal"]}}"#,
            "\"urgency\" has no meaning here; use it in …, or in a law of \"never\"",
        ),
    ] {
        one(demands(json), LAWS, &format!("law \"border-only\": {problem}"));
    }
    among(
        demands(r#"{"always": {"steps": ["appeal"]}}"#),
        LAWS,
        "law \"border-only\": unknown variant …; see content/schema/laws.schema.json for what it may hold",
    );
    one(Draft::new().without(LAWS), LAWS, "is missing; put it back from the last edition");
}

#[test]
fn steps_and_their_texts_lead_somewhere() {
    one(
        Draft::new().set(STEPS, "school", "topic", "\"scool\""),
        STEPS,
        "step \"school\": no topic \"scool\"; did you mean \"school\"?",
    );
    one(
        Draft::new().set(STEPS, "school", "facts", "[]"),
        STEPS,
        "step \"school\": names no fact; name at least one fact id in \"facts\"",
    );
    one(
        Draft::new().copy(STEPS, "school", "school-bus"),
        GUIDE,
        "step \"school-bus\": the text \"step-school-bus\" is missing; write: step-school-bus = …",
    );
}
