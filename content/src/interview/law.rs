//! Laws: what every plan must obey, whatever the rules say.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::condition::Condition;
use super::step::Step;
use crate::fact::Fact;
use crate::id::Id;
use crate::record::Record;

/// A law. It is written by another hand than the rules, so that a mistake in them is not repeated here.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Law {
    /// The id, by which the proof names it.
    pub id: Id<Law>,
    /// What it demands.
    pub demands: Demand,
    /// Why, in one sentence for editors, with the rule that it comes from.
    #[schemars(length(min = 1))]
    pub reason: String,
}

/// What a law demands of every plan.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub enum Demand {
    /// When this holds, none of these steps is in the plan; without `steps`, no step at all for which it holds.
    Never {
        /// When. It can ask for the deadline and the urgency of the step.
        #[serde(default, skip_serializing_if = "Condition::is_always")]
        when: Condition,
        /// The steps.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        steps: Vec<Id<Step>>,
    },
    /// When this holds, no other steps than these are in the plan.
    Only {
        /// When.
        #[serde(default, skip_serializing_if = "Condition::is_always")]
        when: Condition,
        /// The steps.
        #[schemars(length(min = 1))]
        steps: Vec<Id<Step>>,
    },
    /// When this holds, all of these steps are in the plan.
    Must {
        /// When.
        #[serde(default, skip_serializing_if = "Condition::is_always")]
        when: Condition,
        /// The steps.
        #[schemars(length(min = 1))]
        steps: Vec<Id<Step>>,
    },
    /// If these steps are in the plan, they come before those others.
    Before {
        /// The steps that come first.
        #[schemars(length(min = 1))]
        first: Vec<Id<Step>>,
        /// The steps that come later; without them, all others of the same urgency.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        then: Vec<Id<Step>>,
    },
    /// When this holds, every step that leads to the police names these facts.
    Caution {
        /// When.
        #[serde(default, skip_serializing_if = "Condition::is_always")]
        when: Condition,
        /// The facts.
        #[schemars(length(min = 1))]
        facts: Vec<Id<Fact>>,
    },
}

impl Record for Law {
    const NOUN: &'static str = "law";
    const LIST: &'static str = "laws";
    const PLACE: &'static str = "laws.json";

    fn id(&self) -> &Id<Self> {
        &self.id
    }
}
