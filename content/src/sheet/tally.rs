//! A table in which a desk counts what people asked about and in which language, without a word about who they were.

use waymark_locales::{Locale, Text};

use super::by_hand::{BLANK, Line};
use super::{Block, Sheet};
use crate::guide::Guide;
use crate::language::Language;

/// A table for counting: a row for each subject, a column for each language.
pub struct Counts<'g> {
    /// The heading above the rows.
    pub heading: Text<'g>,
    /// The subjects that people ask about.
    pub topics: Vec<Text<'g>>,
    /// The languages that they speak, each with its name in the language of the sheet.
    pub languages: Vec<(&'g Language, Text<'g>)>,
    /// The name of the last row and the last column, for everything else.
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
