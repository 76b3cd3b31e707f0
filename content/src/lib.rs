//! What the guide knows, as data: facts with their sources, and the topics, cards and contacts made of them.
//!
//! This crate owns the types of `content/data/*.json`, their published schemas, and the checks between them. It knows
//! nothing of pages or windows. A [`Pack`] holds the files of an edition. A [`Guide`] is content and texts of one
//! edition that were checked against each other; [`Guide::load`] is the only way to get one.
//!
//! ```
//! let guide = waymark_embedded::guide();
//! let hours = guide.content().facts().get("preg-home-24h").expect("the fact is in the guide");
//! let text = guide.statement(hours, guide.locales().source());
//! assert!(text.as_str().contains("within 24 hours"));
//! assert!(guide.content().facts().get("no-such-fact").is_none());
//! ```

mod action;
mod as_of;
mod card;
mod category;
mod check;
mod claim;
mod contact;
mod content;
mod country;
mod document;
mod edition;
mod fact;
mod glossary;
mod guide;
mod id;
mod interview;
mod language;
mod locator;
mod original;
mod pack;
mod phrase;
mod provenance;
mod record;
mod schema;
mod search;
mod sheet;
mod source;
#[cfg(test)]
mod testing;
mod tile;
mod time_limit;
mod topic;
mod workshop;

pub use action::Action;
pub use as_of::AsOf;
pub use card::{Blank, Card};
pub use category::Category;
pub use claim::Claim;
pub use contact::{HelpLine, Hours, Office, ValueOf, Way, WayKind, Website};
pub use content::Content;
pub use country::Country;
pub use document::{Detail, Document};
pub use edition::{Change, Edition};
pub use fact::{Confidence, Fact, FactKind};
pub use glossary::{GlossaryEntry, Meeting};
pub use guide::Guide;
pub use id::Id;
pub use interview::{
    Ahead, Alarm, Answer, AnswerKind, Answers, Because, Case, Caution, Choice, ChoiceOf, ChoiceSet,
    Condition, DayOnly, Deadline, DeadlineState, Demand, Dropped, Due, Grace, Interview, Item, Law,
    Length, Letter, LetterLine, Part, Plan, PlannedStep, Proof, Question, Range, Reading, Skip,
    Sooner, Step, Timing, Title, Urgency, Why, Word, plan, prove,
};
pub use language::Language;
pub use locator::Locator;
pub use original::Original;
pub use pack::{Manifest, Pack, PackedLanguage};
pub use provenance::Told;
pub use record::{Record, Table};
pub use schema::schemas;
pub use search::{BesideTitle, Field, Found, Snippet, Thing};
pub use sheet::{
    Asked, Block, Boxes, Counts, DeadlineWords, Grounds, Line, Noted, Paper, Papers, Room, Sheet,
    Tick, TimeLimitRow, clock,
};
pub use source::{Publisher, Source, SourceKind};
pub use tile::{LeadsTo, Tile};
pub use time_limit::{LimitOf, TimeLimit};
pub use topic::{ImpliedAnswer, Topic};
pub use workshop::Workshop;
