//! Time limits: what must be done within how long, for the table of all deadlines.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::contact::ValueOf;
use crate::fact::Fact;
use crate::id::Id;
use crate::interview::Step;
use crate::record::Record;

/// Within how long something must be done. A deadline is the day that it gives for one person.
///
/// Its texts are the message `time-limit-<id>`, which says what must be done, and `.from`, from when the time counts.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct TimeLimit {
    /// The id.
    pub id: Id<TimeLimit>,
    /// Where it says how long.
    pub of: LimitOf,
    /// What can follow when it has passed; empty where no source says so.
    #[serde(default)]
    pub follows: Vec<Id<Fact>>,
}

/// Where it says how long something may take. The number itself stands in a fact and nowhere else.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum LimitOf {
    /// In the deadline of this step.
    Step(Id<Step>),
    /// In this value of a fact that no step counts with. Its name begins with the unit: `hours`, `days` or `months`.
    Value(ValueOf),
    /// In a paper of the reader, as this fact says.
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
