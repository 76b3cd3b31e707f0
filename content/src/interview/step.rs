//! Steps of a plan, each with its rule.

use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use waymark_locales::{Locale, Text};

use super::condition::Condition;
use super::question::Question;
use crate::card::Card;
use crate::contact::ValueOf;
use crate::fact::Fact;
use crate::id::Id;
use crate::record::Record;
use crate::topic::Topic;

/// A step. Its texts are the message `step-<id>`, which is its title, and an attribute for each part and each other
/// title.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Step {
    /// The id.
    pub id: Id<Step>,
    /// When it is in the plan.
    pub when: Condition,
    /// Other titles for some readers: the first whose condition holds is used.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub titles: Vec<Title>,
    /// How urgent it is.
    pub urgency: Urgency,
    /// When it is more urgent: the first whose condition holds counts.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sooner: Vec<Sooner>,
    /// Its deadline, if it has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deadline: Option<Deadline>,
    /// Whether it comes before the other steps of its urgency: it cannot wait, and the guide knows no date for it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub lead: bool,
    /// Whether it is optional, such as extending a stay. It never comes before a step whose time is short.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub offer: bool,
    /// Set if the step means that a life is in danger. It is then shown open, before everything else.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alarm: Option<Alarm>,
    /// Whether it leads to the police, or to somebody who reports to them. The cautions are shown with it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub leads_to_police: bool,
    /// The part after which the cautions are shown; without it, they come before all parts. In a step for now they come
    /// last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub caution_after: Option<Id<Part>>,
    /// Its paragraphs, in order.
    #[schemars(length(min = 1))]
    pub parts: Vec<Part>,
    /// The facts that it rests on for every reader.
    #[schemars(length(min = 1))]
    pub facts: Vec<Id<Fact>>,
    /// The topic to read.
    pub topic: Id<Topic>,
    /// The card to show.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub card: Option<Id<Card>>,
}

/// How urgent a step is.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Urgency {
    /// Danger to life or liberty: before anything else.
    Now,
    /// Before the end of this day.
    Today,
    /// In the next days; with a later deadline, in good time before it.
    Soon,
    /// Keep in mind.
    Keep,
}

impl Urgency {
    /// All of them, the most urgent first.
    pub const ALL: [Self; 4] = [Self::Now, Self::Today, Self::Soon, Self::Keep];

    /// Returns its name in files and addresses.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Now => "now",
            Self::Today => "today",
            Self::Soon => "soon",
            Self::Keep => "keep",
        }
    }
}

impl fmt::Display for Urgency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A sign that a life is in danger.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Alarm {
    /// The phone number to show large above the text, if the guide knows one that answers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<ValueOf>,
}

/// When a step is more urgent than usual.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Sooner {
    /// When.
    pub when: Condition,
    /// How urgent it is then.
    pub urgency: Urgency,
}

/// A deadline, counted from an answer. Weekends and holidays do not move it.
///
/// Its length is the value of a fact and is written nowhere else, so correcting the fact corrects the plan.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Deadline {
    /// The question whose answer it is counted from.
    pub question: Id<Question>,
    /// How far it is from the answer; without it, the deadline is the day of the answer itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub length: Option<Length>,
    /// For how long it can still be made good after it has passed; without it, for ever.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub grace: Option<Grace>,
    /// When the step has the deadline; by default always.
    #[serde(default, skip_serializing_if = "Condition::is_always")]
    pub when: Condition,
}

/// How far a deadline is from the answer from which it is counted: the value of a fact, whose name begins with the
/// unit.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Length {
    /// This many hours after a moment; the deadline is a moment.
    HoursAfter(ValueOf),
    /// This many days after a day; the deadline is a day.
    DaysAfter(ValueOf),
    /// This many days before a day; the deadline is a day.
    DaysBefore(ValueOf),
}

/// For how long a deadline can still be made good after it has passed.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Grace {
    /// This many weeks. After that, the step is ordered like one without a deadline.
    pub weeks: ValueOf,
}

impl Deadline {
    /// Returns the values of facts from which it takes numbers.
    pub fn values(&self) -> impl Iterator<Item = &ValueOf> {
        let length = self.length.as_ref().map(|length| match length {
            Length::HoursAfter(of) | Length::DaysAfter(of) | Length::DaysBefore(of) => of,
        });
        length.into_iter().chain(self.grace.as_ref().map(|grace| &grace.weeks))
    }
}

/// Another title of a step.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Title {
    /// The id, which is also the name of the attribute with its text.
    pub id: Id<Title>,
    /// The readers for whom it is.
    pub when: Condition,
}

/// A paragraph of a step.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Part {
    /// The id, which is also the name of the attribute with its text.
    pub id: Id<Part>,
    /// Whether several steps share it. Its text is then the message `part-<id>`.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub shared: bool,
    /// When it is shown.
    #[serde(default, skip_serializing_if = "Condition::is_always")]
    pub when: Condition,
    /// The facts that are named only if it is shown.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub facts: Vec<Id<Fact>>,
}

impl Part {
    /// Returns the id of its message if several steps share it.
    #[must_use]
    pub fn message_id(&self) -> String {
        format!("part-{}", self.id)
    }
}

/// A sentence that is shown with every step that leads to the police. Its text is the message `caution-<id>`.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Caution {
    /// The id.
    pub id: Id<Caution>,
    /// When it is shown.
    #[serde(default, skip_serializing_if = "Condition::is_always")]
    pub when: Condition,
    /// Whether a plan says it only once, with the first step that has it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub once: bool,
    /// The facts that are named with it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub facts: Vec<Id<Fact>>,
}

impl Step {
    /// Returns the text of one of its parts. The part must come from the same checked content.
    pub(crate) fn paragraph<'l>(&self, part: &Part, locale: &'l Locale) -> Text<'l> {
        if part.shared {
            locale.text(&part.message_id()).expect("the check has found every text in English")
        } else {
            self.part(part.id.as_str(), locale)
        }
    }
}

impl Record for Step {
    const NOUN: &'static str = "step";
    const LIST: &'static str = "steps";
    const PLACE: &'static str = "steps.json";

    fn id(&self) -> &Id<Self> {
        &self.id
    }
}

impl Record for Caution {
    const NOUN: &'static str = "caution";
    const LIST: &'static str = "cautions";
    const PLACE: &'static str = "cautions.json";

    fn id(&self) -> &Id<Self> {
        &self.id
    }
}
