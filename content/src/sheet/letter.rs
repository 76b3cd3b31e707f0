//! The text of a letter: what fits the answers, and a blank for everything else. It never says what a person has not said.

use waymark_locales::{Locale, Text};

use super::by_hand::{BLANK, Line};
use super::{Block, Sheet};
use crate::id::Id;
use crate::interview::{Item, Letter, LetterLine, Reading};

/// How a letter is finished.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Means {
    /// Copied and typed on: what is not true is taken out.
    Typed,
    /// With a pen: what is true is ticked.
    ByHand,
}

impl Letter {
    /// Returns what it says in a language.
    #[must_use]
    pub fn sheet<'l>(&self, reading: &Reading<'_>, l: &'l Locale) -> Sheet<'l> {
        let text = |line: Line<'l>| line.text;
        let paragraph = |lines: Vec<Line<'l>>| Block::Lines(lines.into_iter().map(text).collect());
        let blocks = self.written(reading, l, Means::Typed).map(paragraph).collect();
        Sheet { title: l.email_title(), deadline: None, blocks }
    }

    /// Returns the same letter as a paper to fill in by hand.
    #[must_use]
    pub fn form<'l>(&self, reading: &Reading<'_>, l: &'l Locale) -> Sheet<'l> {
        let blocks = self.written(reading, l, Means::ByHand).map(Block::ByHand).collect();
        Sheet { title: l.paper_email_title(), deadline: None, blocks }
    }

    /// Returns the text that says what it is.
    #[must_use]
    pub fn lead<'l>(&self, l: &'l Locale) -> Text<'l> {
        said(&self.lead, l)
    }

    fn written<'l>(
        &self,
        reading: &Reading<'_>,
        l: &'l Locale,
        means: Means,
    ) -> impl Iterator<Item = Vec<Line<'l>>> {
        let paragraphs = reading.lines(self).into_iter();
        paragraphs.map(move |lines| lines.into_iter().map(|line| line.written(l, means)).collect())
    }
}

impl LetterLine {
    fn written<'l>(&self, l: &'l Locale, means: Means) -> Line<'l> {
        let by_hand = means == Means::ByHand;
        let text = said(self.on_paper.as_ref().filter(|_| by_hand).unwrap_or(&self.text), l);
        let text = match self.item {
            None => text,
            Some(Item::Attached) if by_hand => return Line::tick(text),
            Some(Item::Attached) => l.email_paper(text),
            Some(Item::Missing) => l.email_paper_missing(text, BLANK),
        };
        if text.as_str().contains(BLANK) {
            Line::blanks(text, self.lines.unwrap_or(1))
        } else {
            text.into()
        }
    }
}

/// Returns a text with its blank. It comes from checked content.
fn said<'l>(id: &Id<LetterLine>, l: &'l Locale) -> Text<'l> {
    let text = l.text_with(id.as_str(), vec![("blank", BLANK.into())]);
    text.expect("the check has found every text in English")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::interview::Answers;
    use crate::sheet::by_hand::Room;
    use crate::testing;

    fn read(answers: &[(&str, &str)]) -> Reading<'static> {
        let answers: Answers = answers.iter().copied().collect();
        let now = "2026-12-01T10:00:00+08:00".parse().unwrap();
        testing::guide().content().interview().read(&answers, now)
    }

    fn write(answers: &[(&str, &str)]) -> String {
        let reading = read(answers);
        let sheet = reading.letter().unwrap().sheet(&reading, testing::guide().locales().source());
        let lines = |block: &Block<'_>| {
            block.texts().iter().map(Text::as_str).collect::<Vec<_>>().join("\n")
        };
        sheet.blocks.iter().map(lines).collect::<Vec<_>>().join("\n\n")
    }

    #[test]
    fn the_first_letter_gives_every_detail_that_unhcr_asks_for() {
        let texts: Vec<_> = read(&[]).letter().unwrap().lines().map(|line| &line.text).collect();
        for detail in testing::guide().content().details().iter() {
            let text = format!("email-{}", detail.id);
            assert!(texts.iter().any(|known| known.as_str() == text), "{text}");
        }
    }

    #[test]
    fn without_answers_the_letter_claims_nothing() {
        let letter = write(&[]);
        let claims =
            ["child", "ended", "police told", "police hold", "copies of:", "I do not have:"];
        assert!(claims.iter().all(|claim| !letter.contains(claim)), "{letter}");
        assert!(letter.contains("Why I am afraid to go back: ____"), "{letter}");
    }

    #[test]
    fn the_letter_on_paper_has_the_parts_of_the_letter() {
        let guide = testing::guide();
        let l = guide.locales().source();
        let said: [&[(&str, &str)]; 5] = [
            &[],
            &[("where", "macao")],
            &[("where", "mainland"), ("police", "summoned"), ("have", "visa-page")],
            &[("where", "mainland"), ("unhcr", "registered")],
            &[("where", "mainland"), ("unhcr", "refused"), ("refused-on", "2026-09-01")],
        ];
        for answers in said {
            let reading = read(answers);
            let letter = reading.letter().unwrap();
            let typed = letter.sheet(&reading, l).blocks;
            let typed = typed.iter().map(|block| block.texts().to_vec());
            let by_hand = letter.form(&reading, l).blocks.into_iter().map(|block| match block {
                Block::ByHand(lines) => lines,
                _ => panic!("a form is made of lines"),
            });
            let same = |typed: &Text<'_>, line: &Line<'_>| match line.room {
                Room::Tick => *typed.as_str() == *l.email_paper(line.text.clone()).as_str(),
                Room::None | Room::Lines(_) => {
                    typed.as_str() == line.text.as_str() || line.text.id() == "email-attached-tick"
                }
            };
            let both: Vec<_> = typed.zip(by_hand).collect();
            assert_eq!(both.len(), letter.sheet(&reading, l).blocks.len(), "{answers:?}");
            for (typed, by_hand) in both {
                assert_eq!(typed.len(), by_hand.len(), "{typed:?}");
                let rows = typed.iter().zip(&by_hand);
                assert!(rows.clone().all(|(typed, line)| same(typed, line)), "{typed:?}");
                let is_blank = |text: &Text<'_>| text.as_str().contains(BLANK);
                let has_room = |line: &Line<'_>| matches!(line.room, Room::Lines(1..));
                assert!(rows.clone().all(|(typed, line)| is_blank(typed) == has_room(line)));
            }
        }
    }

    #[test]
    fn each_reason_has_eight_lines_on_paper() {
        let guide = testing::guide();
        let reading = read(&[]);
        let form = reading.letter().unwrap().form(&reading, guide.locales().source());
        let lines = form.blocks.iter().filter_map(|block| match block {
            Block::ByHand(lines) => Some(lines),
            _ => None,
        });
        let long = lines.flatten().filter(|line| matches!(line.room, Room::Lines(8)));
        let long: Vec<_> = long.map(|line| line.text.id()).collect();
        assert_eq!(long, ["email-why-left", "email-why-afraid"]);
    }

    #[test]
    fn papers_are_attached_or_missing() {
        let letter = write(&[("where", "mainland"), ("have", "visa-page")]);
        assert!(
            letter.contains("I attach copies of:\n- passport page with my China visa\n\n"),
            "{letter}"
        );
        assert!(letter.contains("- passport page with my identity, because: ____"), "{letter}");
        let none = write(&[("where", "mainland"), ("have", "none")]);
        assert!(!none.contains("I attach"), "{none}");
        assert!(none.contains("- passport page with my China visa, because: ____"), "{none}");
    }

    #[test]
    fn asylum_is_asked_for_one_time_only() {
        for known in ["emailed", "registered", "refused", "recognised", "closed"] {
            let letter = write(&[("where", "mainland"), ("unhcr", known)]);
            assert!(!letter.contains("asylum"), "{letter}");
        }
    }

    #[test]
    fn a_stay_that_has_ended_is_told_only_where_it_was_said() {
        let said = [("where", "mainland"), ("police", "no"), ("stay", "expired")];
        assert!(write(&said).contains("My permission to stay has ended, or I have none."));
        let unsaid = [("where", "mainland"), ("police", "no"), ("shelter", "home")];
        let unsaid = write(&unsaid);
        assert!(unsaid.contains("before I go to the police to register"), "{unsaid}");
        assert!(!unsaid.contains("permission"), "{unsaid}");
    }
}
