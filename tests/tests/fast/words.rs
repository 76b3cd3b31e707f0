//! What the texts of the interview say, and what they must never say.

use std::collections::{BTreeMap, BTreeSet};

use waymark_content::{Confidence, FactKind, Part, PlannedStep, Record, Step, plan};
use waymark_tests::{Draft, guide, none};

use crate::people::{interview, moment_of, plan_of, situations};

/// Words that no text of the interview may hold (safety rule 4), each with the reason and with a sentence that has them.
///
/// `a|b` is one of these words, `…` is up to four words of any kind, and ` / ` separates different ways to say it. Each
/// sentence is searched alone.
const FORBIDDEN: [(&str, &str, &str); 92] = [
    // Release.
    ("will|would be released|freed", "promises release", "After 24 hours you will be released."),
    (
        "will|would|have … let you go|out",
        "promises release",
        "Show the paper and they will let you go.",
    ),
    ("must|will release", "promises release", "The police must release you after this."),
    ("will get out", "promises release", "A lawyer helps, and you will get out."),
    (
        "get|gets|bring|brings you out of detention",
        "promises release",
        "UNHCR gets you out of detention.",
    ),
    (
        "will|would|can not be held|detained|arrested|locked",
        "promises liberty",
        "You will not be held for this.",
    ),
    ("cannot be held|detained|arrested|locked", "promises liberty", "Children cannot be held."),
    (
        "cannot|can't|won't … hold|detain|arrest you",
        "promises liberty",
        "They cannot hold you without a reason.",
    ),
    (
        "will not … hold|detain|arrest|punish|fine you",
        "promises liberty",
        "The police will not then hold you.",
    ),
    (
        "nobody can|will arrest|detain|hold / no one can|will arrest|detain|hold",
        "promises liberty",
        "Nobody will arrest you there.",
    ),
    (
        "will not be punished|fined",
        "promises freedom from punishment",
        "You will not be punished if you come by yourself.",
    ),
    // Permission to stay.
    ("you will be allowed", "promises permission", "Then you will be allowed to stay."),
    (
        "you are … allowed to stay|live|remain",
        "promises permission to stay",
        "With this paper you are allowed to stay.",
    ),
    ("you may|can … stay in china", "promises permission to stay", "You can then stay in China."),
    ("right to stay|remain", "promises permission to stay", "This gives you the right to stay."),
    (
        "will|must get|receive|have|give … visa|permit",
        "promises a permit",
        "You will get a new visa.",
    ),
    (
        "makes|make … stay legal|lawful",
        "promises permission to stay",
        "A receipt makes your stay lawful.",
    ),
    (
        "your stay is|becomes legal|lawful",
        "promises permission to stay",
        "From then on your stay is legal.",
    ),
    (
        "police … will accept|approve|agree",
        "promises permission",
        "The police in this city will agree.",
    ),
    // Recognition.
    (
        "you will be recognised|accepted|registered",
        "promises recognition",
        "If you tell the truth, you will be recognised.",
    ),
    (
        "unhcr will recognise|accept|approve|register",
        "promises recognition",
        "UNHCR will accept your case.",
    ),
    (
        "you are|count|qualify … as|a refugee",
        "decides who is a refugee",
        "You are a refugee because you fled from a war.",
    ),
    (
        "you will|must … get|receive … status",
        "promises recognition",
        "You will then get refugee status.",
    ),
    ("your chances|chance are|is", "scores a story", "Your chances are good."),
    ("strong|weak|good case|claim", "scores a story", "You have a strong case."),
    // Resettlement.
    ("will be resettled", "promises resettlement", "Families will be resettled first."),
    ("will resettle", "promises resettlement", "UNHCR will resettle you."),
    (
        "you|refugees have … right to resettlement",
        "promises resettlement",
        "You have a right to resettlement.",
    ),
    (
        "will find|get … country for you",
        "promises resettlement",
        "UNHCR will find another country for you.",
    ),
    (
        "will go|move|travel to another country / to a third country",
        "promises resettlement",
        "You will move to another country.",
    ),
    // School, work, money, care.
    (
        "school must|will … take|accept|admit",
        "promises schooling",
        "The school must take your child.",
    ),
    (
        "right to go to school|education|schooling",
        "promises schooling",
        "Your child has a right to go to school.",
    ),
    (
        "child|children can|will go to school",
        "promises schooling",
        "Your children can go to school here.",
    ),
    ("will get a|your place at|in", "promises schooling", "She will get a place at a school."),
    ("you may|can|could work", "promises work", "While you wait you may work."),
    ("you are allowed to work", "promises work", "You are allowed to work part time."),
    (
        "can|may|could … work without|secretly",
        "advises work without a permit",
        "Many people work, so you can also work without a permit.",
    ),
    (
        "work secretly|quietly|unofficially",
        "advises work without a permit",
        "Work quietly and tell nobody.",
    ),
    ("cash in hand", "advises work without a permit", "Ask for cash in hand."),
    ("find|look for|take a job", "advises work", "Look for a job in a small shop."),
    ("unhcr will pay|give", "promises money", "UNHCR will pay your rent."),
    ("you will get|receive money|cash", "promises money", "You will get money each month."),
    // Protection from removal, and safety.
    (
        "will|can not be sent|deported|returned|removed",
        "promises protection from removal",
        "You will not be sent back.",
    ),
    (
        "cannot|can't be sent|deported|returned|removed",
        "promises protection from removal",
        "Refugees cannot be deported.",
    ),
    (
        "cannot|can't|won't send|deport|return|remove you",
        "promises protection from removal",
        "China cannot send you back.",
    ),
    (
        "will not … send|deport|return|remove you",
        "promises protection from removal",
        "They will not send you back.",
    ),
    ("will|must|can protect you", "promises protection", "This paper will protect you."),
    ("protects you from|against", "promises protection", "This paper protects you from removal."),
    ("keeps|keep you safe", "promises safety", "The card keeps you safe."),
    (
        "you are safe|protected / you will be safe|protected",
        "promises safety",
        "There you are safe.",
    ),
    ("it is safe to go|tell|register|call", "promises safety", "It is safe to go to the station."),
    (
        "police are|will … safe|help|helpful|friendly|protect",
        "calls the police safe",
        "The police will help you.",
    ),
    ("you can trust the police", "calls the police safe", "You can trust the police there."),
    (
        "stops|stop the removal|deportation",
        "promises protection from removal",
        "A review stops the removal.",
    ),
    ("no risk / without risk / without any risk", "promises safety", "There is no risk in this."),
    ("nothing … will|can happen", "promises safety", "Nothing bad will happen."),
    (
        "do not worry|panic / do not be afraid / don't worry|panic",
        "promises safety",
        "Do not be afraid of the police.",
    ),
    (
        "we|unhcr|i promise|promises|guarantee|guarantees",
        "promises",
        "UNHCR guarantees a place to sleep.",
    ),
    ("guaranteed|certainly|definitely|surely", "promises", "This is guaranteed to help."),
    ("for sure", "promises", "Then it works for sure."),
    ("you can be sure|certain", "promises", "You can be sure of this."),
    ("always works|helps", "promises", "The card always works."),
    ("will be fine|okay|ok|solved", "promises", "Everything will be fine."),
    // Hiding.
    ("hide|hides|hiding|hidden", "advises to hide", "Hide in the flat until they have gone."),
    ("out of sight", "advises to hide", "Stay out of sight for some days."),
    ("avoid|dodge … police|officers|checks", "advises to hide", "Avoid streets with police."),
    (
        "stay|keep|get away from",
        "advises to hide, or to stay away from a summons",
        "Stay away from the station.",
    ),
    (
        "do not go … police|station|them / never|don't go … police|station|them",
        "advises to stay away",
        "Do not go to the police.",
    ),
    (
        "do not tell … police|officers|hotel|landlord / never|don't tell … police|officers|hotel|landlord",
        "advises to hide or to lie",
        "Never tell the police where you live.",
    ),
    (
        "do not register / never|don't register",
        "advises against a duty",
        "Do not register this address.",
    ),
    (
        "do not open the|your / never|don't open the|your",
        "advises to hide",
        "Do not open the door.",
    ),
    ("run|runs|running away|off", "advises to flee", "Run away when you see them."),
    ("escape|disappear", "advises to flee", "Try to escape at night."),
    ("change|switch your address|phone|name often", "advises to hide", "Change your phone often."),
    ("turn|switch off your phone", "advises to hide", "Turn off your phone."),
    // Lies and false papers.
    ("lie|lies|lying|pretend|invent", "advises to lie", "Pretend that you are a tourist."),
    ("say … you are a tourist|student|visitor", "advises to lie", "Say that you are a tourist."),
    (
        "do not mention|admit|say / never|don't mention|admit|say",
        "advises to lie",
        "Do not mention your faith.",
    ),
    ("give|use|say another|false|different name", "advises to lie", "Give another name."),
    (
        "leave out how|what|that / keep secret|silent",
        "advises to lie",
        "Leave out how you came in.",
    ),
    (
        "false|fake|forged|borrowed … papers|paper|passport|visa|documents",
        "false papers",
        "A fake passport can help.",
    ),
    (
        "another person's passport|papers|card|name / someone else's passport|papers|card|name",
        "false papers",
        "Use another person's card.",
    ),
    (
        "buy|rent|borrow … passport|visa|paper|papers|permit",
        "false papers",
        "You can buy a paper at the market.",
    ),
    ("bribe|bribes / tip the officer|officers", "crime", "A small bribe helps."),
    // A summons.
    (
        "need not go|come|appear / not have to go|come|appear / don't have to go|come|appear / not need to go|come|appear",
        "advises to stay away from a summons",
        "You do not have to go there.",
    ),
    ("ignore", "advises to stay away from a summons", "Ignore the letter."),
    (
        "skip|miss the appointment|summons|meeting",
        "advises to stay away from a summons",
        "Skip the appointment.",
    ),
    // Borders.
    (
        "cross|enter|leave … secretly|unseen|illegally|at night",
        "advises to cross a border secretly",
        "Cross the river at night.",
    ),
    ("cross|pass the border", "advises to cross a border", "Cross the border to the south."),
    (
        "smuggler|smugglers|broker|brokers",
        "advises to cross a border secretly",
        "Find a smuggler who knows the way.",
    ),
    (
        "without being seen|checked|stopped",
        "advises to cross a border secretly",
        "Go through the forest without being seen.",
    ),
    (
        "leave|enter without permission|papers|passport",
        "advises to cross a border secretly",
        "You can leave without permission.",
    ),
];

/// Messages in which such words stand for a good reason.
const ALLOWED: [(&str, &str, &str); 4] = [
    (
        "step-north-korea-warning.police",
        "cross|pass the border",
        "tells what China says about people who did",
    ),
    (
        "step-keep-receipt.do",
        "your stay is|becomes legal|lawful",
        "the receipt for a visa application shows a lawful stay until its last day: doc-receipt",
    ),
    (
        "step-leave-china.border",
        "false|fake|forged|borrowed … papers|paper|passport|visa|documents",
        "tells the punishment",
    ),
    (
        "step-leave-china.border",
        "another person's passport|papers|card|name / someone else's passport|papers|card|name",
        "tells the punishment",
    ),
];

#[test]
fn no_text_promises_or_advises_what_a_reader_must_never_be_told() {
    let texts = texts();
    assert!(texts.len() > 500, "only {}", texts.len());
    let mut allowed = BTreeSet::new();
    let mut faults = Vec::new();
    for (id, text) in &texts {
        for (words, reason, _) in FORBIDDEN.iter().filter(|(words, ..)| holds(text, words)) {
            if ALLOWED.iter().any(|(message, own, _)| message == id && own == words) {
                allowed.insert((id.as_str(), *words));
            } else {
                faults.push(format!("{id}: \"{words}\" {reason}: {text}"));
            }
        }
    }
    none(faults);
    assert_eq!(allowed.len(), ALLOWED.len(), "an exception that is not needed any more");
}

#[test]
fn the_list_of_forbidden_words_finds_every_planted_sentence() {
    none(FORBIDDEN.iter().filter_map(|(words, _, planted)| {
        let text = format!("Ask UNHCR first. {planted} Then wait.");
        (!holds(&text, words)).then(|| format!("\"{words}\" does not find {planted:?}"))
    }));
}

#[test]
fn the_list_of_forbidden_words_leaves_honest_sentences_alone() {
    for honest in [
        "Nobody can promise that this works.",
        "A UNHCR paper does not make the police let you go.",
        "No source that we found promises that UNHCR can visit you in detention or get you out.",
        "After that the police must let you go or give a formal decision.",
        "We found no rule that protects a person who comes to the police to register.",
        "When your case is closed, UNHCR no longer protects you.",
        "Nobody has a right to resettlement, and places are few.",
        "Write to UNHCR before you go to the police.",
        "This guide cannot tell you that going to the Chinese police is safe.",
        "Do not work without a work permit.",
    ] {
        let found: Vec<&str> = FORBIDDEN
            .iter()
            .map(|(words, ..)| *words)
            .filter(|words| holds(honest, words))
            .collect();
        assert!(found.is_empty(), "{honest}: {found:?}");
    }
}

/// Returns whether one sentence of a text holds these words.
fn holds(text: &str, words: &str) -> bool {
    let ways: Vec<Vec<&str>> = words.split(" / ").map(|way| way.split(' ').collect()).collect();
    sentences(text).iter().any(|sentence| {
        let words: Vec<String> = words_of(sentence);
        (0..words.len()).any(|start| ways.iter().any(|way| begins(&words[start..], way)))
    })
}

/// Returns whether words begin as the pattern says.
fn begins(words: &[String], pattern: &[&str]) -> bool {
    let Some((first, rest)) = pattern.split_first() else { return true };
    if *first == "…" {
        return (0..=words.len().min(4)).any(|gap| begins(&words[gap..], rest));
    }
    let Some((word, others)) = words.split_first() else { return false };
    first.split('|').any(|own| own == word) && begins(others, rest)
}

fn words_of(sentence: &str) -> Vec<String> {
    let words = sentence.split(|c: char| !c.is_alphanumeric() && !"'’-".contains(c));
    words
        .filter(|word| !word.is_empty())
        .map(|word| word.replace('’', "'").to_lowercase())
        .collect()
}

/// Returns the sentences of a text. A point inside a number ends none.
fn sentences(text: &str) -> Vec<String> {
    let mut sentences = vec![String::new()];
    for word in text.split_whitespace() {
        if let Some(sentence) = sentences.last_mut() {
            sentence.push_str(word);
            sentence.push(' ');
        }
        if word.trim_end_matches(['”', '"', ')']).ends_with(['.', '!', '?']) {
            sentences.push(String::new());
        }
    }
    sentences.retain(|sentence| sentence.chars().any(char::is_alphanumeric));
    sentences
}

/// Returns every text of the interview in English with the id of its message.
fn texts() -> Vec<(String, String)> {
    let l = guide().locales().source();
    let mut texts = Vec::new();
    let mut add = |id: String, text: String| texts.push((id, text));
    for step in interview().steps().iter() {
        add(step.message(), guide().name(step, l).to_string());
        for part in &step.parts {
            add(message(step, part), text_of(step, part));
        }
    }
    for caution in interview().cautions().iter() {
        add(caution.message(), guide().name(caution, l).to_string());
    }
    for question in interview().questions().iter() {
        add(question.message(), guide().name(question, l).to_string());
        for part in ["name", "hint", "why", "error"] {
            let text = guide().part(question, part, l).to_string();
            add(format!("{}.{part}", question.message()), text);
        }
        for choice in interview().choices(question) {
            add(choice.message(question), guide().choice(question, choice, l).to_string());
            if let Some(hint) = guide().choice_hint(question, choice, l) {
                add(format!("{}.hint", choice.message(question)), hint.to_string());
            }
        }
    }
    for situation in interview().situations().iter() {
        add(situation.message(), guide().name(situation, l).to_string());
        add(
            format!("{}.title", situation.message()),
            guide().part(situation, "title", l).to_string(),
        );
    }
    // What stands around them on the same pages.
    let draft = Draft::new();
    for file in ["interview", "plan", "helpers"] {
        let file = draft.read(&format!("locales/en/{file}.ftl"));
        for (id, _) in file.lines().filter_map(|line| line.split_once(" =")) {
            if let Some(text) = l.text(id).filter(|_| !id.starts_with([' ', '#'])) {
                add(id.to_owned(), text.to_string());
            }
        }
    }
    texts
}

fn message(step: &Step, part: &Part) -> String {
    format!("{}.{}", step.message(), part.id)
}

fn text_of(step: &Step, part: &Part) -> String {
    guide().part(step, part.id.as_str(), guide().locales().source()).to_string()
}

/// Paragraphs that say what the reader must do and rest on no fact of kind duty, with the reason.
const MUST: [(&str, &str); 3] = [
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
            let tells =
                |kind| step.facts.iter().chain(&part.facts).any(|id| facts.get(id).kind == kind);
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
const UNSURE: [&str; 18] = [
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
];

#[test]
fn a_step_that_rests_on_something_unsure_says_so() {
    let facts = guide().content().facts();
    let mut faults = BTreeMap::new();
    let mut unsure = BTreeSet::new();
    for situation in situations() {
        for planned in plan_of(situation).steps {
            let weak = planned
                .facts
                .iter()
                .filter(|id| facts.get(id).confidence >= Confidence::Conflicting);
            let weak: Vec<&str> = weak.map(|id| id.as_str()).collect();
            if weak.is_empty() {
                continue;
            }
            unsure.insert(planned.step.id.as_str());
            let text = words_in(&planned).to_lowercase();
            if !UNSURE.iter().any(|words| text.contains(words)) {
                faults.insert(
                    planned.step.id.as_str(),
                    format!("{}, {}: rests on {weak:?}", situation.id, planned.step.id),
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

#[test]
fn every_step_that_is_shown_has_two_to_ten_sentences() {
    let mut counts = BTreeMap::new();
    let mut faults = Vec::new();
    for situation in situations() {
        let plan = plan(interview(), &situation.answers, moment_of(situation));
        for planned in plan.steps {
            let count = sentences(&words_in(&planned)).len();
            *counts.entry(count).or_insert(0) += 1;
            if !(2..=10).contains(&count) {
                faults.push(format!("{}, {}: {count} sentences", situation.id, planned.step.id));
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
