//! Time limits: within how long something must be done.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::contact::ValueOf;
use crate::fact::Fact;
use crate::id::Id;
use crate::interview::Step;
use crate::record::Record;

/// Within how long something must be done. A deadline is the day that results from it for one person.
///
/// Its texts are the message `time-limit-<id>`, which says what must be done, and `.from`, which says from when the
/// time counts.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct TimeLimit {
    /// The id.
    pub id: Id<TimeLimit>,
    /// What states its length.
    pub of: LimitOf,
    /// The facts about what can follow when it has passed; empty if no source says so.
    #[serde(default)]
    pub follows: Vec<Id<Fact>>,
}

/// What states the length of a time limit. The number itself is in a fact and nowhere else.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum LimitOf {
    /// The deadline of this step.
    Step(Id<Step>),
    /// This value of a fact, which no step uses. Its name begins with the unit: `hours`, `days` or `months`.
    Value(ValueOf),
    /// A paper of the reader, as this fact says.
    Paper(Id<Fact>),
}

impl Record for TimeLimit {
    const NOUN: &'static str = "time-limit";
    const LIST: &'static str = "time-limits";
    const PLACE: &'static str = "time-limits.json";

    fn id(&self) -> &Id<Self> {
        &self.id
    }
}
