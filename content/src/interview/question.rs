//! Questions, and what can be answered.

use jiff::Span;
use jiff::civil::{Date, date};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::condition::Condition;
use crate::contact::ValueOf;
use crate::document::Document;
use crate::fact::Fact;
use crate::id::Id;
use crate::record::{Record, Table};

/// The earliest day that a question about the past takes.
const EARLIEST: Date = date(2000, 1, 1);
/// How many years a date that may be ahead can be away from today.
const YEARS_AROUND: i32 = 10;

/// A question. Its texts are the message `question-<id>` with `.name`, `.hint`, `.why` and `.error`.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Question {
    /// The id, which is also its name in addresses.
    pub id: Id<Question>,
    /// What can be answered.
    pub answer: AnswerKind,
    /// For a question about the last day of a period: the fact that says how many days after the first day the count
    /// begins. Then the first day and the number of days can be given instead.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub counted_from: Option<ValueOf>,
    /// When the day can be given in that way, by the answers to the questions before it.
    #[serde(default, skip_serializing_if = "Condition::is_always")]
    pub counted_when: Condition,
    /// The choice that the rules assume if nothing was said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub counts_as: Option<Id<Choice>>,
    /// When it is asked, by the answers to the questions before it.
    #[serde(default, skip_serializing_if = "Condition::is_always")]
    pub asked_when: Condition,
    /// The facts that its texts, or those of its choices, state.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub facts: Vec<Id<Fact>>,
}

/// What can be answered to a question.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum AnswerKind {
    /// One of these.
    One(Vec<Choice>),
    /// Any of these.
    Many(Vec<Choice>),
    /// Any of the documents that go with the first e-mail to UNHCR, or none of them.
    Documents,
    /// A day.
    Day(Range),
    /// A moment, or only a day, which then counts from its beginning.
    Moment(Range),
}

/// The range in which a day or a moment must lie.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Range {
    /// From 1 January 2000 until now.
    Past,
    /// From ten years ago until ten years ahead.
    Around,
}

impl Range {
    /// Returns the first and the last possible day.
    #[must_use]
    pub fn days(self, today: Date) -> (Date, Date) {
        match self {
            Self::Past => (EARLIEST, today),
            Self::Around => {
                let years = Span::new().years(YEARS_AROUND);
                (today.saturating_sub(years), today.saturating_add(years))
            }
        }
    }
}

/// An answer that a question offers. Its text is the message `option-<question>-<id>`, with `.hint` if it has one.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Choice {
    /// The id, which is also its value in addresses.
    pub id: Id<Choice>,
    /// When it is offered, by the answers to the questions before this one.
    #[serde(default, skip_serializing_if = "Condition::is_always")]
    pub offered_when: Condition,
    /// Whether it gives the same plan as no answer. It is offered so that a person can say it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub informative: bool,
    /// Whether it means "none of these" and excludes the others.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub alone: bool,
    /// Whether it means "I do not know", so that the question offers no second answer with that meaning.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub unsure: bool,
    /// Whether it is never named as the reason for a step, because somebody else may read the plan.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub private: bool,
    /// Whether it means that somebody is in danger, so that the plan says what each emergency number is for.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub danger: bool,
    /// Whether it has a text that helps to choose.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub hint: bool,
}

impl Choice {
    /// Returns the choices of a question about documents: each document, and none.
    pub(super) fn of_documents(documents: &Table<Document>) -> Vec<Self> {
        let choice = |id: &str, alone| Self {
            id: Id::parse(id).expect("the id of a document is an id, and so is \"none\""),
            offered_when: Condition::always(),
            informative: true,
            alone,
            unsure: false,
            private: false,
            danger: false,
            hint: false,
        };
        let of_document = |document: &Document| choice(document.id.as_str(), false);
        documents.iter().map(of_document).chain([choice("none", true)]).collect()
    }

    /// Returns the id of its message.
    #[must_use]
    pub fn message_id(&self, question: &Question) -> String {
        format!("option-{}-{}", question.id, self.id)
    }
}

impl Record for Question {
    const NOUN: &'static str = "question";
    const LIST: &'static str = "questions";
    const PLACE: &'static str = "questions.json";

    fn id(&self) -> &Id<Self> {
        &self.id
    }
}
