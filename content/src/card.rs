//! Cards: sentences to show to an official, a doctor or a neighbour.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::fact::Fact;
use crate::id::Id;
use crate::record::Record;

/// A sentence to show to somebody. Its texts are the message `card-<id>` with `.title` and `.use`, and the same
/// message in Chinese.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Card {
    /// The id.
    pub id: Id<Card>,
    /// The name of its icon.
    pub icon: String,
    /// The facts it rests on.
    #[schemars(length(min = 1))]
    pub facts: Vec<Id<Fact>>,
    /// Lines to fill in by hand on paper.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub blanks: Vec<Blank>,
    /// Whether it shows the list of languages to point at.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub languages: bool,
}

/// A line to fill in by hand. Nothing of it can be typed into the program. Its text is the message `blank-<name>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Blank {
    /// The reader's name.
    Name,
    /// Today's date.
    Date,
    /// The reader's signature.
    Signature,
    /// A phone number.
    Phone,
    /// An address.
    Address,
    /// The phone number of a friend.
    FriendPhone,
}

impl Blank {
    /// Returns the id of its message.
    #[must_use]
    pub fn message_id(self) -> &'static str {
        match self {
            Self::Name => "blank-name",
            Self::Date => "blank-date",
            Self::Signature => "blank-signature",
            Self::Phone => "blank-phone",
            Self::Address => "blank-address",
            Self::FriendPhone => "blank-friend-phone",
        }
    }
}

impl Record for Card {
    const NOUN: &'static str = "card";
    const LIST: &'static str = "cards";
    const PLACE: &'static str = "cards.json";

    fn id(&self) -> &Id<Self> {
        &self.id
    }
}
