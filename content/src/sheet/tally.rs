//! A table in which a desk counts what people asked about, and in which language, with no word about who they were.

use waymark_locales::{Locale, Text};

use super::by_hand::{BLANK, Line};
use super::{Block, Sheet};
use crate::guide::Guide;
use crate::language::Language;

/// A table to count in: a row for what people asked about, a column for each language.
pub struct Counts<'g> {
    /// Stands above the rows.
    pub heading: Text<'g>,
    /// What people asked about.
    pub topics: Vec<Text<'g>>,
    /// The languages that they spoke, each with its name in the language of the sheet.
    pub languages: Vec<(&'g Language, Text<'g>)>,
    /// Stands before the last row and above the last column: what is none of the others.
    pub other: Text<'g>,
}

impl Guide {
    /// Returns the empty table.
    #[must_use]
    pub fn tally<'g>(&'g self, l: &'g Locale) -> Sheet<'g> {
        let content = self.content();
        let topics = content.categories().iter().map(|category| self.name(category, l));
        let languages = content.languages().iter();
        let counts = Counts {
            heading: l.tally_topics(),
            topics: topics.collect(),
            languages: languages.map(|language| (language, self.name(language, l))).collect(),
            other: l.tally_other(),
        };
        Sheet {
            title: l.tally_title(),
            deadline: None,
            blocks: vec![
                Block::Caution(vec![l.tally_no_names()]),
                Block::Lines(vec![l.tally_how()]),
                Block::ByHand(vec![Line::blank(l.tally_days(BLANK))]),
                Block::Counts(counts),
                Block::Lines(vec![l.tally_after()]),
            ],
        }
    }
}
