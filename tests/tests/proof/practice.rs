//! The situations for practice, which say what must come out.

use waymark_content::{Situation, Step, plan};
use waymark_tests::{country, guide, none};

fn ids(situation: &Situation) -> Vec<String> {
    let now = country().moment(situation.now).unwrap();
    let plan = plan(guide().content().interview(), &situation.answers, now);
    assert!(plan.reading.dropped().is_empty(), "{}: {:?}", situation.id, plan.reading.dropped());
    plan.steps.iter().map(|planned| planned.step.id.to_string()).collect()
}

#[test]
fn every_situation_gives_the_steps_that_it_must_give_and_no_others_that_it_must_not() {
    let mut wrong = Vec::new();
    for situation in guide().content().interview().situations().iter() {
        let plan = ids(situation);
        let has = |id: &waymark_content::Id<Step>| plan.iter().any(|step| step == id.as_str());
        let missing = situation.must.iter().filter(|id| !has(id));
        wrong.extend(missing.map(|id| format!("{}: no {id}", situation.id)));
        let extra = situation.must_not.iter().filter(|id| has(id));
        wrong.extend(extra.map(|id| format!("{}: {id}", situation.id)));
    }
    none(wrong);
}

#[test]
fn there_are_twenty_situations_and_every_step_is_in_one() {
    let interview = guide().content().interview();
    assert!(interview.situations().iter().len() >= 20);
    let must: Vec<String> = interview.situations().iter().flat_map(ids).collect();
    let steps = interview.steps().iter().map(|step| step.id.as_str());
    let unseen: Vec<&str> = steps.filter(|id| !must.iter().any(|step| step == id)).collect();
    assert!(unseen.is_empty(), "{unseen:?}");
}
