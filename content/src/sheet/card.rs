//! What a card says to the person who reads it, in the language of the officials. Each of its texts can also be shown in
//! the languages of the reader.

use super::{Block, Sheet};
use crate::card::Card;
use crate::guide::Guide;

impl Card {
    /// Returns what it says to others. When to show it and the facts behind it are for the reader alone, so they are
    /// not in it.
    #[must_use]
    pub fn sheet<'g>(&'g self, guide: &'g Guide) -> Sheet<'g> {
        let shown = guide.officials();
        let mut blocks = vec![Block::Paragraph(guide.name(self, shown))];
        if self.languages {
            let languages = guide.content().languages().iter();
            let named = languages.map(|language| (language, guide.name(language, shown)));
            blocks.push(Block::Languages(named.collect()));
        }
        if !self.blanks.is_empty() {
            let blanks = self.blanks.iter().map(|blank| shown.text(blank.message_id()));
            let blanks = blanks.map(|text| text.expect("the check has found every text"));
            blocks.push(Block::Blanks(blanks.collect()));
        }
        Sheet { title: guide.part(self, "title", shown), deadline: None, blocks }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing;

    #[test]
    fn a_card_speaks_to_officials_and_can_say_the_same_to_its_reader() {
        let guide = testing::guide();
        let card = guide.content().cards().get("lost").unwrap();
        let sheet = card.sheet(guide);
        let french = guide.locales().get("fr").unwrap();
        let said: Vec<_> = sheet.blocks.iter().flat_map(Block::texts).collect();
        assert_eq!(said.iter().map(|text| text.locale().id()).collect::<Vec<_>>(), ["zh-Hans"; 2]);
        let said = said.into_iter().map(|text| text.in_locale(french).unwrap().to_string());
        let address = french.text("blank-address").unwrap().to_string();
        assert_eq!(said.collect::<Vec<_>>(), [guide.name(card, french).to_string(), address]);
        assert_eq!(
            sheet.title.to_string(),
            guide.part(card, "title", sheet.title.locale()).to_string()
        );
    }

    #[test]
    fn what_is_for_the_reader_alone_is_on_no_card() {
        let guide = testing::guide();
        for card in guide.content().cards().iter() {
            let sheet = card.sheet(guide);
            let languages = [sheet.title.locale(), guide.locales().source()];
            let to_show = languages.map(|l| guide.part(card, "use", l).to_string());
            let mut texts = sheet.blocks.iter().flat_map(Block::texts);
            assert!(texts.all(|text| !to_show.contains(&text.to_string())), "{}", card.id);
        }
    }

    #[test]
    fn the_languages_to_point_at_are_named_in_themselves_and_in_chinese() {
        let guide = testing::guide();
        let card = guide.content().cards().get("interpreter").unwrap();
        let sheet = card.sheet(guide);
        let [Block::Paragraph(_), Block::Languages(languages)] = &sheet.blocks[..] else {
            panic!("a sentence, and the languages")
        };
        let french = languages.iter().find(|(language, _)| language.id.as_str() == "fr").unwrap();
        assert_eq!((french.0.own.as_str(), french.1.as_str()), ("Français", "法语"));
    }
}
