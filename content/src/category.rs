//! Categories: groups of topics.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::fact::Fact;
use crate::id::Id;
use crate::record::Record;

/// A group of topics. Its texts are the message `category-<id>` and its attribute `.summary`.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Category {
    /// The id.
    pub id: Id<Category>,
    /// The name of its icon.
    pub icon: String,
    /// Whether its topics are for helpers, whose page lists them.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub for_helpers: bool,
    /// The facts that its summary states; none if the summary only says what is in the category.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub facts: Vec<Id<Fact>>,
}

impl Record for Category {
    const NOUN: &'static str = "category";
    const LIST: &'static str = "categories";
    const PLACE: &'static str = "categories.json";

    fn id(&self) -> &Id<Self> {
        &self.id
    }
}
