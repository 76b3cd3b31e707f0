//! Claims: false or outdated statements that people make, each with what is true.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::fact::Fact;
use crate::id::Id;
use crate::record::Record;

/// A claim that is not true. Its texts are the message `claim-<id>` (the claim itself) and its attribute `.truth`.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Claim {
    /// The id.
    pub id: Id<Claim>,
    /// The numbers of the claims of the audited article that it combines (see `docs/coverage.md`).
    pub audit: Vec<u8>,
    /// The facts that say what is true.
    #[schemars(length(min = 1))]
    pub facts: Vec<Id<Fact>>,
}

impl Record for Claim {
    const NOUN: &'static str = "claim";
    const LIST: &'static str = "claims";
    const PLACE: &'static str = "claims.json";

    fn id(&self) -> &Id<Self> {
        &self.id
    }
}
