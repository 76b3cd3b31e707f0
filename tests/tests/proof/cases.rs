//! The people made up for practice, whose plans must come out as `cases.json` says.

use waymark_content::{Case, Step, plan};
use waymark_tests::{country, guide, none};

fn ids(case: &Case) -> Vec<String> {
    let now = country().moment(case.now).unwrap();
    let plan = plan(guide().content().interview(), &case.answers, now);
    assert!(plan.reading.dropped().is_empty(), "{}: {:?}", case.id, plan.reading.dropped());
    plan.steps.iter().map(|planned| planned.step.id.to_string()).collect()
}

#[test]
fn every_case_gives_the_steps_that_it_must_give_and_no_others_that_it_must_not() {
    let mut wrong = Vec::new();
    for case in guide().content().interview().cases().iter() {
        let plan = ids(case);
        let has = |id: &waymark_content::Id<Step>| plan.iter().any(|step| step == id.as_str());
        let missing = case.must.iter().filter(|id| !has(id));
        wrong.extend(missing.map(|id| format!("{}: no {id}", case.id)));
        let extra = case.must_not.iter().filter(|id| has(id));
        wrong.extend(extra.map(|id| format!("{}: {id}", case.id)));
    }
    none(wrong);
}

#[test]
fn there_are_twenty_cases_and_every_step_is_in_one() {
    let interview = guide().content().interview();
    assert!(interview.cases().iter().len() >= 20);
    let must: Vec<String> = interview.cases().iter().flat_map(ids).collect();
    let steps = interview.steps().iter().map(|step| step.id.as_str());
    let unseen: Vec<&str> = steps.filter(|id| !must.iter().any(|step| step == id)).collect();
    assert!(unseen.is_empty(), "{unseen:?}");
}
