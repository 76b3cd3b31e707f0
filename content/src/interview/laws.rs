//! The laws: what must hold in every plan, whatever the rules say. They are written by hand, with the ids of steps,
//! so that a mistake in the rules is not repeated here.

use super::Interview;
use super::answers::ChoiceSet;
use super::condition::DeadlineState;
use super::plan::in_order;
use super::reading::Reading;
use super::rules::Test;
use super::step::Urgency;
use super::timing::Timing;
use super::view::View;

/// The laws of one interview, with indices instead of ids.
pub(super) struct Laws {
    /// Facts that every step that leads to the police must name, each with its condition.
    pub(super) caution: Vec<(Test, &'static str)>,
    /// Pairs of steps that must never stand in one plan: for each step the set of the others.
    forbidden: Vec<Steps>,
    warned: Test,
    north_korea: Test,
    valid: Test,
    border: Test,
    going_home: Test,
    in_danger: Test,
    /// For each place outside the mainland its step.
    elsewhere: Vec<(Test, Steps)>,
    never_when_warned: Steps,
    carry_papers: Steps,
    only_when_valid: Steps,
    only_at_the_border: Steps,
    call_local: Steps,
    before_police: Steps,
    embassy: Steps,
    passport: Steps,
    lead: Steps,
    offers: Steps,
    appeal: Steps,
    /// Ids in the laws that the interview does not have.
    pub(super) missing: Vec<String>,
}

/// A set of steps, as a bit mask of their indices.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
struct Steps(u128);

impl Steps {
    fn of(places: impl IntoIterator<Item = usize>) -> Self {
        let bit =
            |place: usize| u32::try_from(place).ok().and_then(|place| 1_u128.checked_shl(place));
        Self(places.into_iter().filter_map(bit).fold(0, |set, bit| set | bit))
    }

    fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    fn is_within(self, other: Self) -> bool {
        self.0 & !other.0 == 0
    }

    fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

/// Finds indices by id, and notes ids that do not exist.
struct Finder<'f> {
    interview: &'f Interview,
    missing: Vec<String>,
}

impl Finder<'_> {
    fn steps(&mut self, ids: &[&str]) -> Steps {
        let place = |id: &&str| self.interview.steps().position(id);
        let places = ids.iter().filter_map(place).collect::<Vec<_>>();
        let absent = ids.iter().filter(|id| self.interview.steps().position(id).is_none());
        self.missing.extend(absent.map(|id| format!("there is no step {id}")));
        Steps::of(places)
    }

    fn chosen(&mut self, question: &str, ids: &[&str]) -> Test {
        let found = self
            .interview
            .questions()
            .position(question)
            .zip(self.interview.questions().find(question));
        let Some((place, asked)) = found else {
            self.missing.push(format!("there is no question {question}"));
            return Test::Any(Vec::new());
        };
        let choices = self.interview.choices(asked);
        let mut places = Vec::new();
        for id in ids {
            match choices.iter().position(|choice| choice.id.as_str() == *id) {
                Some(choice) => places.push(choice),
                None => self.missing.push(format!("{question} has no option {id}")),
            }
        }
        Test::Chosen(place, ChoiceSet::of(places))
    }

    fn word(&mut self, id: &str) -> Test {
        self.interview.words().position(id).map_or_else(
            || {
                self.missing.push(format!("there is no word {id}"));
                Test::Any(Vec::new())
            },
            Test::Word,
        )
    }
}

impl Laws {
    pub(super) fn new(interview: &Interview) -> Self {
        let mut find = Finder { interview, missing: Vec::new() };
        if interview.steps().iter().len() > 128 {
            find.missing
                .push("there are more than 128 steps, which the proof cannot hold".to_owned());
        }
        let exclusions = interview.exclusions();
        let forbidden = interview.steps().iter().map(|one| {
            let others = interview.steps().iter().enumerate();
            let others = others.filter(|(_, other)| {
                exclusions.iter().any(|exclusion| exclusion.forbids(&one.id, &other.id))
            });
            Steps::of(others.map(|(place, _)| place))
        });
        let forbidden = forbidden.collect();
        let elsewhere = [
            ("hong-kong", "hong-kong-claim"),
            ("macao", "macao-claim"),
            ("outside", "outside-china"),
        ];
        let lead = interview.steps().iter().enumerate().filter(|(_, step)| step.lead);
        Self {
            caution: vec![
                (Test::All(Vec::new()), "preg-risk-irregular"),
                (Test::All(Vec::new()), "check-questioning-grounds"),
                (find.chosen("from", &["north-korea"]), "limit-nk-guide"),
                (find.chosen("from", &["myanmar-border"]), "limit-border-groups"),
            ],
            forbidden,
            // Not the word of the rules: the law must not change with them.
            warned: find.chosen("from", &["north-korea", "myanmar-border"]),
            north_korea: find.chosen("from", &["north-korea"]),
            valid: find.word("valid"),
            border: find.chosen("where", &["border"]),
            going_home: find.chosen("needs", &["go-home"]),
            in_danger: find.chosen("danger", &["danger", "medical"]),
            elsewhere: elsewhere
                .map(|(place, step)| (find.chosen("where", &[place]), find.steps(&[step])))
                .into(),
            never_when_warned: find.steps(&[
                "register-address",
                "hotel-check",
                "get-form-copy",
                "replace-passport",
                "unhcr-before-police",
            ]),
            carry_papers: find.steps(&["carry-papers"]),
            only_when_valid: find.steps(&["register-address", "hotel-check"]),
            only_at_the_border: find.steps(&[
                "call-110",
                "call-120",
                "border-say",
                "north-korea-warning",
                "myanmar-border-warning",
                "child-alone",
                "beware-fraud",
            ]),
            call_local: find.steps(&["call-local"]),
            before_police: find.steps(&["unhcr-before-police"]),
            embassy: find.steps(&["embassy-choice"]),
            passport: find.steps(&["replace-passport"]),
            lead: Steps::of(lead.map(|(place, _)| place)),
            offers: find.steps(&["extend-stay", "extend-permit"]),
            appeal: find.steps(&["appeal"]),
            missing: find.missing,
        }
    }

    /// Returns the broken laws of a plan in words; empty if all hold.
    pub(super) fn broken(
        &self,
        interview: &Interview,
        reading: &Reading<'_>,
        timings: &[Option<Timing>],
    ) -> Vec<String> {
        let view = reading.view();
        let in_plan = timings.iter().enumerate().filter(|(_, timing)| timing.is_some());
        let plan = Steps::of(in_plan.map(|(place, _)| place));
        let mut broken = Vec::new();
        let mut law = |holds: bool, words: &str| {
            if !holds {
                broken.push(words.to_owned());
            }
        };
        law(plan != Steps::default(), "1: the plan is empty");
        let warned = view.holds(&self.warned, None);
        law(
            !(warned && plan.meets(self.never_when_warned)),
            "2: a warned reader is sent to the police",
        );
        law(
            !(view.holds(&self.north_korea, None) && plan.meets(self.carry_papers)),
            "2: somebody who cannot have papers is told to carry them",
        );
        let registers = plan.meets(self.only_when_valid);
        law(
            !registers || view.holds(&self.valid, None) && !plan.meets(self.before_police),
            "3: somebody is sent to register without a valid stay",
        );
        self.place(&view, plan, &mut law);
        let passed_and_waiting = |timing: &Timing| {
            timing.state == DeadlineState::Overdue && timing.urgency > Urgency::Today
        };
        law(
            !timings.iter().flatten().any(passed_and_waiting),
            "9: a deadline has passed, and the step is not for today",
        );
        law(
            plan.meets(self.embassy)
                || !plan.meets(self.passport) && !view.holds(&self.going_home, None),
            "12: the warning about the embassy is missing",
        );
        self.order(&view, timings, &mut law);
        for (place, others) in self.forbidden.iter().enumerate() {
            if Steps::of([place]).meets(plan) && others.meets(plan) {
                let others = interview.steps().iter().enumerate();
                let met = others.filter(|(other, _)| {
                    Steps::of([*other]).meets(plan)
                        && self
                            .forbidden
                            .get(place)
                            .is_some_and(|forbidden| forbidden.meets(Steps::of([*other])))
                });
                let met: Vec<&str> = met.map(|(_, step)| step.id.as_str()).collect();
                let id = &interview.steps().at(place).id;
                broken.push(format!("{id} meets {}", met.join(", ")));
            }
        }
        broken
    }

    /// Law 6: which steps may stand in a plan for a place.
    fn place(&self, view: &View<'_>, plan: Steps, law: &mut impl FnMut(bool, &str)) {
        for (here, step) in &self.elsewhere {
            if view.holds(here, None) {
                law(
                    plan.is_within(step.or(self.call_local))
                        && plan.meets(*step)
                        && plan.meets(self.call_local) == view.holds(&self.in_danger, None),
                    "6: a plan for another place holds more or less than it should",
                );
            }
        }
        law(
            !view.holds(&self.border, None) || plan.is_within(self.only_at_the_border),
            "6: a plan for the border holds more than it should",
        );
    }

    /// Laws 5 and 12, and the law of short times: the order of steps.
    fn order(&self, view: &View<'_>, timings: &[Option<Timing>], law: &mut impl FnMut(bool, &str)) {
        let order: Vec<(usize, Timing)> = in_order(view, timings);
        let is = |place: usize, steps: Steps| Steps::of([place]).meets(steps);
        law(
            order.iter().all(|(place, timing)| !timing.lapsed || is(*place, self.appeal)),
            "order: the time to mend a step is over, and it is no appeal",
        );
        let can_wait = |place: usize, timing: &Timing| {
            is(place, self.offers)
                || timing.lapsed
                || matches!(timing.state, DeadlineState::None | DeadlineState::Ahead)
        };
        let mut waits = None;
        for (place, timing) in order.iter().filter(|(place, _)| !is(*place, self.lead)) {
            if can_wait(*place, timing) {
                waits = Some(timing.urgency);
            } else {
                law(
                    waits != Some(timing.urgency),
                    "order: a step whose time is short stands behind one that can wait",
                );
            }
        }
        let now = order.iter().filter(|(_, timing)| timing.urgency == Urgency::Now);
        let leads = order
            .iter()
            .take_while(|(place, timing)| timing.urgency == Urgency::Now && is(*place, self.lead));
        let leads: Vec<usize> = leads.map(|(place, _)| *place).collect();
        law(
            leads.len() == now.filter(|(place, _)| is(*place, self.lead)).count()
                && leads.is_sorted()
                && order.is_sorted_by_key(|(_, timing)| timing.urgency),
            "5: the steps for now are out of order",
        );
        let mut today = order.iter().filter(|(_, timing)| timing.urgency == Urgency::Today);
        let first_today = today.next().is_some_and(|(place, _)| is(*place, self.before_police));
        law(
            first_today || !order.iter().any(|(place, _)| is(*place, self.before_police)),
            "5: writing to UNHCR before the police is not the first step of the day",
        );
        let at = |steps| order.iter().position(|(place, _)| is(*place, steps));
        law(
            at(self.passport)
                .is_none_or(|passport| at(self.embassy).is_some_and(|at| at < passport)),
            "12: the passport comes before the warning about the embassy",
        );
    }
}
