//! The action of a topic: the one thing that its reader can do at once.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::card::Card;
use crate::id::Id;

/// What a reader of a topic can do at once. In files it is a word such as `email`, or `card:stopped` with the id of a
/// card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// Drafts the e-mail to UNHCR.
    Email,
    /// Shows a card.
    Card(Id<Card>),
    /// Answers the questions that make a plan.
    Interview,
    /// Finds the numbers to call in danger.
    Emergency,
    /// Finds how UNHCR can be reached. Only for topics where no other action fits better.
    Contact,
    /// Finds the papers that UNHCR asks for.
    Documents,
}

impl Action {
    /// The actions without a parameter, by their word.
    const PLAIN: [(&str, Self); 5] = [
        ("email", Self::Email),
        ("interview", Self::Interview),
        ("emergency", Self::Emergency),
        ("contact", Self::Contact),
        ("documents", Self::Documents),
    ];
    const CARD: &str = "card:";

    fn parse(text: &str) -> Option<Self> {
        match text.strip_prefix(Self::CARD) {
            Some(id) => Id::parse(id).map(Self::Card),
            None => {
                Self::PLAIN.into_iter().find_map(|(word, action)| (word == text).then_some(action))
            }
        }
    }

    fn write(&self) -> String {
        if let Self::Card(id) = self {
            return format!("{}{id}", Self::CARD);
        }
        let word = Self::PLAIN.into_iter().find(|(_, action)| action == self);
        word.map(|(word, _)| word.to_owned()).unwrap_or_default()
    }
}

impl Serialize for Action {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.write())
    }
}

impl<'de> Deserialize<'de> for Action {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).ok_or_else(|| {
            let words = Self::PLAIN.map(|(word, _)| word).join(", ");
            serde::de::Error::custom(format!(
                "\"{text}\" is not an action; use one of {words}, or card: and the id of a card"
            ))
        })
    }
}

impl JsonSchema for Action {
    fn schema_name() -> Cow<'static, str> {
        "Action".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "What a reader of a topic can do at once.",
            "anyOf": [
                { "type": "string", "enum": Self::PLAIN.map(|(word, _)| word) },
                { "type": "string", "pattern": "^card:[a-z0-9]+(-[a-z0-9]+)*$" }
            ]
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_action_is_a_word_or_a_card() {
        for text in ["email", "interview", "emergency", "contact", "documents", "card:call-friend"]
        {
            assert_eq!(Action::parse(text).map(|action| action.write()).as_deref(), Some(text));
        }
        for text in ["", "Email", "card", "card:", "card:Two words", "stopped", "email "] {
            assert_eq!(Action::parse(text), None, "{text}");
        }
    }
}
