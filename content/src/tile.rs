//! Tiles: the large buttons of the first page that lead into the guide.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::card::Card;
use crate::category::Category;
use crate::id::Id;
use crate::record::Record;
use crate::topic::Topic;

/// A need that brings many people to the guide, as a large button on the first page. Its text is the message `tile-<id>`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Tile {
    /// The id.
    pub id: Id<Tile>,
    /// The name of its icon.
    pub icon: String,
    /// What it opens.
    pub leads_to: LeadsTo,
}

/// What a tile opens.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum LeadsTo {
    /// The page of a card: somebody who is asked by an official needs it at once.
    Card(Id<Card>),
    /// The topics of a category.
    Category(Id<Category>),
    /// A topic.
    Topic(Id<Topic>),
}

impl Record for Tile {
    const NOUN: &'static str = "tile";
    const LIST: &'static str = "tiles";
    const PLACE: &'static str = "tiles.json";

    fn id(&self) -> &Id<Self> {
        &self.id
    }
}
