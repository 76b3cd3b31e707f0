//! What UNHCR asks for in the first e-mail.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::fact::Fact;
use crate::id::Id;
use crate::record::Record;

/// A document, on paper or written for it, that goes with the first e-mail. Its texts are `document-<id>` and
/// `.detail`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Document {
    /// The id, which is also an answer to the question `have` of the interview.
    pub id: Id<Document>,
    /// The facts it rests on.
    #[schemars(length(min = 1))]
    pub facts: Vec<Id<Fact>>,
    /// The fact whose value `term` is its Chinese name, if it has one.
    #[serde(default)]
    pub fact_of_term: Option<Id<Fact>>,
}

impl Record for Document {
    const NOUN: &'static str = "document";
    const LIST: &'static str = "documents";
    const PLACE: &'static str = "documents.json";

    fn id(&self) -> &Id<Self> {
        &self.id
    }
}

/// A basic detail about the person that the e-mail states. Its text is `detail-<id>`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Detail {
    /// The id.
    pub id: Id<Detail>,
}

impl Record for Detail {
    const NOUN: &'static str = "detail";
    const LIST: &'static str = "details";
    const PLACE: &'static str = "details.json";

    fn id(&self) -> &Id<Self> {
        &self.id
    }
}
