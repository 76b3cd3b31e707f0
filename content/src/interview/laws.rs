//! Whether a plan obeys the laws: those of `laws.json`, and those that count or compare, which no condition can say.

use super::Interview;
use super::condition::DeadlineState;
use super::plan::{PlannedStep, in_order};
use super::reading::Reading;
use super::rules::{CompiledCondition, LawRule};
use super::step::Urgency;
use super::timing::Timing;
use super::view::View;

/// Returns the broken laws of a plan in words, with their ids; empty if all hold. `timings` are those of its steps.
pub(super) fn broken(reading: &Reading<'_>, timings: &[Option<Timing>]) -> Vec<String> {
    let interview = reading.interview;
    let view = reading.view();
    let order = in_order(&view, timings);
    let plan = Outline { interview, view, timings, order };
    let mut broken = plan.counted();
    for (law, rule) in interview.laws().iter().zip(&interview.rules.laws) {
        let faults = plan.faults(rule).into_iter();
        broken.extend(faults.map(|fault| words(law.id.as_str(), &fault, &law.reason)));
    }
    broken
}

/// Returns the laws of caution that a step of a plan breaks, in words; empty if all hold.
pub(super) fn broken_cautions(reading: &Reading<'_>, planned: &PlannedStep<'_>) -> Vec<String> {
    let interview = reading.interview;
    let mut broken = Vec::new();
    if !planned.step.leads_to_police {
        return broken;
    }
    for (law, rule) in interview.laws().iter().zip(&interview.rules.laws) {
        let LawRule::Caution { when, facts } = rule else { continue };
        let unnamed = facts.iter().filter(|fact| !planned.facts.contains(fact));
        for fact in unnamed.filter(|_| reading.view().holds(when, None)) {
            let fault = format!("{} does not name {fact}", planned.step.id);
            broken.push(words(law.id.as_str(), &fault, &law.reason));
        }
    }
    broken
}

/// Returns what has to be tried together so that no way to break a law is missed: its condition with each of these sets
/// of steps.
pub(super) fn tried_together(
    interview: &Interview,
    rule: &LawRule,
) -> (CompiledCondition, Vec<Vec<usize>>) {
    let all = || 0..interview.steps().iter().len();
    match rule {
        LawRule::Never { when, steps } | LawRule::Must { when, steps } => {
            (when.clone(), each(steps.iter().copied()))
        }
        LawRule::Only { when, steps } => {
            (when.clone(), each(all().filter(|step| !steps.contains(step))))
        }
        LawRule::Before { first, then } => {
            // Without `then` there are no pairs: with each of all other steps there would be far too many
            // combinations. Such a law is checked in the combinations of the steps.
            let pairs =
                first.iter().flat_map(|first| then.iter().map(move |then| vec![*first, *then]));
            (CompiledCondition::All(Vec::new()), pairs.collect())
        }
        LawRule::Caution { when, .. } => {
            let police = |step: &usize| interview.steps().at(*step).leads_to_police;
            (when.clone(), each(all().filter(police)))
        }
    }
}

fn each(steps: impl Iterator<Item = usize>) -> Vec<Vec<usize>> {
    steps.map(|step| vec![step]).collect()
}

fn words(law: &str, fault: &str, reason: &str) -> String {
    format!("law \"{law}\": {fault}; {reason}")
}

/// The steps of a plan with their timings, in table order and in that of the plan.
struct Outline<'o> {
    interview: &'o Interview,
    view: View<'o>,
    timings: &'o [Option<Timing>],
    order: Vec<(usize, Timing)>,
}

impl Outline<'_> {
    /// Returns how a plan breaks a law of `laws.json`.
    fn faults(&self, rule: &LawRule) -> Vec<String> {
        match rule {
            LawRule::Never { when, steps } => {
                let forbidden = steps.iter().filter(|step| {
                    self.timing(**step).is_some_and(|own| self.view.holds(when, Some(&own)))
                });
                forbidden.map(|step| format!("{} is in the plan", self.id(*step))).collect()
            }
            LawRule::Only { when, steps } => {
                if !self.view.holds(when, None) {
                    return Vec::new();
                }
                let all = self.order.iter().map(|(step, _)| *step);
                let others = all.filter(|step| !steps.contains(step));
                others.map(|step| format!("{} is in the plan", self.id(step))).collect()
            }
            LawRule::Must { when, steps } => {
                let missing = steps.iter().filter(|step| self.timing(**step).is_none());
                let missing = missing.filter(|_| self.view.holds(when, None));
                missing.map(|step| format!("{} is missing", self.id(*step))).collect()
            }
            LawRule::Before { first, then } => {
                first.iter().flat_map(|first| self.before(*first, then)).collect()
            }
            // A step names facts with its paragraphs, so each step is looked at by itself.
            LawRule::Caution { .. } => Vec::new(),
        }
    }

    /// Returns which of the steps `then`, or of those of the same urgency, come before the step that must be first.
    fn before(&self, first: usize, then: &[usize]) -> Vec<String> {
        let Some(own) = self.timing(first) else { return Vec::new() };
        let earlier = self.order.iter().take_while(|(step, _)| *step != first);
        let wrong = earlier.filter(|(step, timing)| {
            if then.is_empty() { timing.urgency == own.urgency } else { then.contains(step) }
        });
        let first = self.id(first);
        wrong.map(|(step, _)| format!("{} stands before {first}", self.id(*step))).collect()
    }

    /// Returns how a plan breaks the laws that count and compare.
    fn counted(&self) -> Vec<String> {
        let mut broken = Vec::new();
        let mut law = |holds: bool, id: &str, fault: &str, reason: &str| {
            if !holds {
                broken.push(words(id, fault, reason));
            }
        };
        law(
            !self.order.is_empty(),
            "not-empty",
            "no step is in the plan",
            "Safety rule 1: nobody is left without a step.",
        );
        law(
            self.leads_are_first(),
            "leads-first",
            "the steps for now are out of order",
            "Safety rule 5: what cannot wait stands before all else, in the order of the table.",
        );
        law(
            self.short_times_are_first(),
            "short-times-first",
            "a step whose time is short stands behind one that can wait",
            "The order of a plan: no deadline is missed for a step that can wait.",
        );
        broken
    }

    fn leads_are_first(&self) -> bool {
        let is_lead = |step: usize| self.interview.steps().at(step).lead;
        let for_now = self.order.iter().filter(|(_, timing)| timing.urgency == Urgency::Now);
        let first = self
            .order
            .iter()
            .take_while(|(step, timing)| timing.urgency == Urgency::Now && is_lead(*step));
        let leads: Vec<usize> = first.map(|(step, _)| *step).collect();
        leads.len() == for_now.filter(|(step, _)| is_lead(*step)).count()
            && leads.is_sorted()
            && self.order.is_sorted_by_key(|(_, timing)| timing.urgency)
    }

    /// Returns whether in no urgency a step that is near or overdue comes after one that can wait: an offer, one
    /// without a deadline, or one whose deadline is ahead or passed too long ago. Lead steps are left out.
    fn short_times_are_first(&self) -> bool {
        let mut waits = None;
        for (step, timing) in &self.order {
            let step = self.interview.steps().at(*step);
            if step.lead {
                continue;
            }
            if step.offer
                || timing.lapsed
                || matches!(timing.state, DeadlineState::None | DeadlineState::Ahead)
            {
                waits = Some(timing.urgency);
            } else if waits == Some(timing.urgency) {
                return false;
            }
        }
        true
    }

    fn timing(&self, step: usize) -> Option<Timing> {
        self.timings.get(step).copied().flatten()
    }

    fn id(&self, step: usize) -> &str {
        self.interview.steps().at(step).id.as_str()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};
    use waymark_locales::Files;

    use crate::interview::{Interview, prove};
    use crate::testing;

    /// Returns a small interview with one law.
    fn interview(demands: &Value) -> Interview {
        let step = |id: &str, when: Value, urgency: &str| {
            json!({
                "id": id, "when": when, "urgency": urgency, "parts": [{"id": "do"}],
                "facts": ["known"], "topic": "any",
            })
        };
        let mut renew = step("renew", json!({"said": "until"}), "keep");
        renew["deadline"] = json!({"question": "until"});
        renew["leads-to-police"] = true.into();
        let fact = |id: &str| {
            json!({
                "id": id, "kind": "duty", "sources": ["any"], "confidence": "primary", "as-of": "2026",
                "checked": "2026-11",
            })
        };
        let lists = [
            ("facts/all.json", "facts", json!([fact("known"), fact("other")])),
            ("documents.json", "documents", json!([])),
            (
                "questions.json",
                "questions",
                json!([
                    {"id": "place", "answer": {"one": [{"id": "here"}, {"id": "there"}]}},
                    {"id": "needs", "answer": {"many": [{"id": "food"}, {"id": "bed"}]}},
                    {"id": "until", "answer": {"day": "around"}},
                ]),
            ),
            ("words.json", "words", json!([])),
            (
                "steps.json",
                "steps",
                json!([
                    step("welcome", json!({"all": []}), "now"),
                    step("sleep", here(), "today"),
                    step("wash", here(), "today"),
                    step("eat", hungry(), "today"),
                    renew,
                ]),
            ),
            ("cautions.json", "cautions", json!([])),
            ("cases.json", "cases", json!([])),
            ("letters.json", "letters", json!([])),
            ("laws.json", "laws", json!([{"id": "planted", "demands": demands, "reason": "Why."}])),
        ];
        let lists = lists.map(|(path, list, rows)| (path, json!({ list: rows })));
        let mut files: Files = lists
            .map(|(path, file)| (path.to_owned(), file.to_string().into_bytes().into()))
            .into_iter()
            .collect();
        let country = testing::pack().content()["country.json"].clone();
        files.insert("country.json".to_owned(), country);
        Interview::from_files(&files).map_err(|faults| format!("{faults:#?}")).unwrap()
    }

    fn here() -> Value {
        json!({"is": {"place": ["here"]}})
    }

    fn hungry() -> Value {
        json!({"has": {"needs": ["food"]}})
    }

    /// Expects that the proof finds these faults if a law demands this.
    #[track_caller]
    fn check(demands: &Value, expected: &[&str]) {
        let problems = prove(&interview(demands)).problems;
        let of_law = |problem: &String| {
            let fault = problem.strip_prefix("law \"planted\": ")?;
            Some(fault.strip_suffix("; Why.")?.to_owned())
        };
        let found: Vec<String> = problems.keys().filter_map(of_law).collect();
        assert_eq!(found, expected, "{demands}");
    }

    #[test]
    fn what_must_never_be_is_found() {
        let never = |when: Value, steps: &[&str]| json!({"never": {"when": when, "steps": steps}});
        check(&never(here(), &["eat", "sleep"]), &["eat is in the plan", "sleep is in the plan"]);
        check(&never(hungry(), &["sleep"]), &["sleep is in the plan"]);
        check(&never(json!({"step": "eat"}), &["renew"]), &["renew is in the plan"]);
        check(&never(json!({"not": here()}), &["sleep"]), &[]);
        let passed = json!({"all": [{"deadline": ["overdue"]}, {"urgency": "keep"}]});
        check(&json!({"never": {"when": passed}}), &["renew is in the plan"]);
        let passed = json!({"all": [{"deadline": ["overdue"]}, {"urgency": "today"}]});
        check(&json!({"never": {"when": passed}}), &[]);
    }

    #[test]
    fn what_is_there_beside_the_only_steps_is_found() {
        let only = |steps: &[&str]| json!({"only": {"when": here(), "steps": steps}});
        check(
            &only(&["welcome", "sleep", "wash"]),
            &["eat is in the plan", "renew is in the plan"],
        );
        check(&only(&["welcome", "sleep", "wash", "eat", "renew"]), &[]);
    }

    #[test]
    fn what_must_be_and_is_not_is_found() {
        let must = |when: Value| json!({"must": {"when": when, "steps": ["welcome", "eat"]}});
        check(&must(here()), &["eat is missing"]);
        check(&must(hungry()), &[]);
    }

    #[test]
    fn what_stands_before_what_must_be_first_is_found() {
        let before =
            |first: &str, then: &[&str]| json!({"before": {"first": [first], "then": then}});
        check(&before("eat", &["sleep", "renew"]), &["sleep stands before eat"]);
        check(&before("sleep", &["eat", "renew"]), &[]);
        check(&before("wash", &[]), &["sleep stands before wash"]);
        check(&before("sleep", &[]), &[]);
        check(&before("renew", &[]), &[]);
    }

    #[test]
    fn a_step_that_leads_to_the_police_without_the_caution_is_found() {
        let caution = |fact: &str| json!({"caution": {"when": here(), "facts": [fact]}});
        check(&caution("other"), &["renew does not name other"]);
        check(&caution("known"), &[]);
    }
}
