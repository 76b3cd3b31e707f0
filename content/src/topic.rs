//! Topics: facts chosen and ordered to answer one question of a reader.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::card::Card;
use crate::category::Category;
use crate::claim::Claim;
use crate::fact::Fact;
use crate::id::Id;
use crate::record::Record;

/// An answer to one question. Its texts are the message `topic-<id>`, its attribute `.summary`, and one attribute for
/// the heading of each section.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Topic {
    /// The id.
    pub id: Id<Topic>,
    /// The category it stands in.
    pub category: Id<Category>,
    /// The name of its icon.
    pub icon: String,
    /// Its parts, the most urgent first.
    pub sections: Vec<Section>,
    /// Cards that help here.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cards: Vec<Id<Card>>,
    /// Topics to read next.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub related: Vec<Id<Topic>>,
}

/// A part of a topic under one heading: facts, or claims that are not true.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Section {
    /// The id, which is also the name of the attribute with the heading.
    pub id: Id<Section>,
    /// Its facts, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub facts: Vec<Id<Fact>>,
    /// Its claims, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub claims: Vec<Id<Claim>>,
}

impl Record for Topic {
    const NOUN: &'static str = "topic";
    const LIST: &'static str = "topics";
    const PLACE: &'static str = "topics/";

    fn id(&self) -> &Id<Self> {
        &self.id
    }
}
