//! Time limits, and the deadlines of steps: each deadline must be a row in the table of time limits.

use std::collections::BTreeSet;

use waymark_locales::Finding;

use super::{Linked, Links, report};
use crate::content::Content;
use crate::time_limit::{LimitOf, TimeLimit};

impl Linked for TimeLimit {
    /// Also reports a time limit without a number.
    fn links<'c>(&'c self, links: &mut Links<'_, 'c, Self>) {
        match &self.of {
            LimitOf::Step(id) => {
                let steps = links.content.interview().steps();
                links.reference(id, steps);
                if steps.get(id.as_str()).is_some_and(|step| step.deadline.is_none()) {
                    let problem = format!("step \"{id}\" has no deadline");
                    links.report(problem, "name the fact that says how long");
                }
            }
            LimitOf::Value(of) => {
                links.uses(&of.fact);
                links.value(of, "number");
                let unit = of.value.split('-').next();
                if !["hours", "days", "months"].map(Some).contains(&unit) {
                    let problem = format!("\"{}\" is no time", of.value);
                    links.report(problem, "name a value that begins with hours, days or months");
                }
            }
            LimitOf::Paper(fact) => links.facts(std::slice::from_ref(fact)),
        }
        links.facts(&self.follows);
    }
}

/// Returns the step whose deadline is the time limit, if it is one of a step.
fn step(limit: &TimeLimit) -> Option<&str> {
    match &limit.of {
        LimitOf::Step(id) => Some(id.as_str()),
        LimitOf::Value(_) | LimitOf::Paper(_) => None,
    }
}

/// Reports steps with a deadline that are missing from the table.
pub(super) fn deadlines(content: &Content, findings: &mut Vec<Finding>) {
    // A row that could not be read may be the missing one.
    if content.time_limits.unreadable().next().is_some() {
        return;
    }
    let in_table: BTreeSet<&str> = content.time_limits.iter().filter_map(step).collect();
    let steps = content.interview().steps().with_files();
    for (file, step) in steps.filter(|(_, step)| step.deadline.is_some()) {
        if !in_table.contains(step.id.as_str()) {
            let problem = "its deadline is not in the table of deadlines";
            report(findings, file, step, problem, "give it a row in content/data/time-limits.json");
        }
    }
}
