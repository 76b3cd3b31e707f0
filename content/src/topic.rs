//! Topics: facts chosen and ordered to answer one question of a reader.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::action::Action;
use crate::card::Card;
use crate::category::Category;
use crate::claim::Claim;
use crate::fact::Fact;
use crate::id::Id;
use crate::interview::{Choice, Question};
use crate::record::Record;

/// A topic, which answers one question of a reader. Its texts are the message `topic-<id>` and its attribute
/// `.summary`.
///
/// It has each fact only once. Readers see the lists in this order; the facts of the last list are grouped by kind.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Topic {
    /// The id.
    pub id: Id<Topic>,
    /// The category that it belongs to.
    pub category: Id<Category>,
    /// The name of its icon.
    pub icon: String,
    /// What to do at once, shown right under the summary.
    pub action: Action,
    /// The answer that a reader gives by drafting the e-mail from this topic.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub says: Option<ImpliedAnswer>,
    /// What to know before doing anything: warnings without which it may not be safe.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub before: Vec<Id<Fact>>,
    /// What to do, in this order: facts that say how. At least two if the topic has two such facts.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(length(max = 5))]
    pub r#do: Vec<Id<Fact>>,
    /// Claims that are not true, each with the truth.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub claims: Vec<Id<Claim>>,
    /// Its other facts, the most urgent first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub facts: Vec<Id<Fact>>,
    /// Cards that help here.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cards: Vec<Id<Card>>,
    /// Topics to read next.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub related: Vec<Id<Topic>>,
}

/// An answer that goes without saying: a reader who opens the e-mail from the topic about an order to leave China has
/// one.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct ImpliedAnswer {
    /// The question of the interview.
    pub question: Id<Question>,
    /// What is chosen.
    pub choice: Id<Choice>,
}

impl Topic {
    /// The most facts that say what to do: a frightened reader does not remember more.
    pub const MOST_TO_DO: usize = 5;

    /// Returns its facts in the order of the page, without those of its claims.
    pub fn own_facts(&self) -> impl Iterator<Item = &Id<Fact>> {
        self.before.iter().chain(&self.r#do).chain(&self.facts)
    }
}

impl Record for Topic {
    const NOUN: &'static str = "topic";
    const LIST: &'static str = "topics";
    const PLACE: &'static str = "topics/";

    fn id(&self) -> &Id<Self> {
        &self.id
    }
}
