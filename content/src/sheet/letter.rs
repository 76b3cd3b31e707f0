//! The text of the e-mail: what fits the answers, and a blank for everything else. It never says what a person has not
//! said.

use waymark_locales::{Locale, Text};

use super::by_hand::{BLANK, Line};
use super::{Block, Sheet};
use crate::interview::{Plan, Reading};

/// How many lines there are on paper for why somebody left, and for why they are afraid: the heart of the request.
const REASON_LINES: usize = 8;
/// How many lines there are on paper for an address, or for what is missing and why.
const LONG_LINES: usize = 2;

/// How a letter is finished.
#[derive(Clone, Copy)]
enum Means {
    /// Copied and typed on: what is not true is taken out.
    Typed,
    /// With a pen: what is true is ticked.
    ByHand,
}

/// An e-mail that fits a plan.
pub struct Letter<'p> {
    plan: &'p Plan<'p>,
}

impl<'p> Letter<'p> {
    /// Begins an e-mail of the reader whose plan this is.
    #[must_use]
    pub fn new(plan: &'p Plan<'p>) -> Self {
        Self { plan }
    }

    /// Returns whether such a reader is in mainland China, where people write to UNHCR in Beijing: only there it is asked
    /// whether they have.
    #[must_use]
    pub fn is_for(reading: &Reading<'_>) -> bool {
        reading.asked().any(|question| question.id.as_str() == "unhcr")
    }

    /// Returns whether it is the first e-mail, which asks for asylum. UNHCR wants that one time only.
    #[must_use]
    pub fn is_first(&self) -> bool {
        is_silent(&self.plan.reading, "unhcr") || self.said("unhcr", "not-yet")
    }

    /// Returns what it says in a language.
    #[must_use]
    pub fn sheet<'l>(&self, l: &'l Locale) -> Sheet<'l> {
        let text = |line: Line<'l>| line.text;
        let paragraph = |lines: Vec<Line<'l>>| Block::Lines(lines.into_iter().map(text).collect());
        let blocks = self.paragraphs(l, Means::Typed).map(paragraph).collect();
        Sheet { title: l.email_title(), deadline: None, blocks }
    }

    /// Returns the same letter as a paper to fill in by hand.
    #[must_use]
    pub fn form<'l>(&self, l: &'l Locale) -> Sheet<'l> {
        let blocks = self.paragraphs(l, Means::ByHand).map(Block::ByHand).collect();
        Sheet { title: l.paper_email_title(), deadline: None, blocks }
    }

    fn paragraphs<'l>(&self, l: &'l Locale, means: Means) -> impl Iterator<Item = Vec<Line<'l>>> {
        let all = if self.is_first() { self.first(l, means) } else { self.news(l) };
        all.into_iter().filter(|lines| !lines.is_empty())
    }

    fn first<'l>(&self, l: &'l Locale, means: Means) -> Vec<Vec<Line<'l>>> {
        let child = self.said("alone", "alone").then(|| l.email_child_alone().into());
        let place = if Self::is_for(&self.plan.reading) {
            l.email_mainland().into()
        } else {
            Line::blank(l.email_place(BLANK))
        };
        let asks = child.into_iter().chain([place, l.email_ask().into()]);
        let detail = |(id, text)| match id {
            "address-in-china" => Line::blanks(text, LONG_LINES),
            _ => Line::blank(text),
        };
        vec![
            vec![l.email_subject().into()],
            vec![l.email_greeting().into()],
            asks.collect(),
            self.police(l).into_iter().chain(self.stay(l)).collect(),
            details(l).into_iter().map(detail).collect(),
            vec![
                Line::blanks(l.email_why_left(BLANK), REASON_LINES),
                Line::blanks(l.email_why_afraid(BLANK), REASON_LINES),
            ],
            self.attached(l, means),
            self.missing(l),
            vec![l.email_wait().into()],
            vec![Line::blank(l.email_name_and_date(BLANK))],
        ]
    }

    fn news<'l>(&self, l: &'l Locale) -> Vec<Vec<Line<'l>>> {
        let review = self.review(l);
        let (subject, kind) = if review.is_empty() {
            (l.email_news_subject(), Some(l.email_news_not_second()))
        } else {
            (l.email_review_subject(), None)
        };
        vec![
            vec![subject.into()],
            vec![l.email_greeting().into()],
            kind.into_iter().map(Line::from).collect(),
            vec![Line::blank(l.email_full_name(BLANK)), Line::blank(l.email_case_number(BLANK))],
            review,
            self.police(l).into_iter().chain(self.stay(l)).collect(),
            vec![Line::blanks(l.email_changed(BLANK), REASON_LINES)],
            vec![
                Line::blank(l.email_phone_now(BLANK)),
                Line::blanks(l.email_address_now(BLANK), LONG_LINES),
            ],
            vec![Line::blank(l.email_name_and_date(BLANK))],
        ]
    }

    /// Returns the request for a review of a first no.
    fn review<'l>(&self, l: &'l Locale) -> Vec<Line<'l>> {
        let appeal = self.plan.steps.iter().find(|planned| planned.step.id.as_str() == "appeal");
        let Some(appeal) = appeal else { return Vec::new() };
        let is_late = appeal.timing.is_overdue();
        let late = is_late.then(|| Line::blanks(l.email_review_late(BLANK), LONG_LINES));
        let asks = [l.email_review().into(), Line::blank(l.email_review_date(BLANK))];
        asks.into_iter().chain(late).collect()
    }

    fn police<'l>(&self, l: &'l Locale) -> Option<Line<'l>> {
        [
            ("questioned", l.email_questioned(BLANK)),
            ("summoned", l.email_summoned(BLANK)),
            ("detained", l.email_detained(BLANK)),
            ("leave-order", l.email_leave_order(BLANK)),
        ]
        .into_iter()
        .find(|(choice, _)| self.said("police", choice))
        .map(|(_, text)| Line::blank(text))
    }

    /// Returns the question about the police registration, for a reader who is told to write before going to the police.
    fn stay<'l>(&self, l: &'l Locale) -> Option<Line<'l>> {
        if !self.plans("unhcr-before-police") {
            return None;
        }
        let ended = self.plans("overstay") || self.plans("entered-without");
        Some(if ended { l.email_stay_ended().into() } else { l.email_stay_unclear().into() })
    }

    /// Returns the papers that go with the e-mail: those that the reader has, or all where nothing was said.
    fn attached<'l>(&self, l: &'l Locale, means: Means) -> Vec<Line<'l>> {
        let silent = self.says_no_papers();
        let heading = match means {
            Means::Typed if silent => l.email_attached_if(),
            Means::Typed => l.email_attached(),
            Means::ByHand => l.email_attached_tick(),
        };
        let has = papers(l).into_iter().filter(|(id, _)| silent || self.said("have", id));
        let has = has.map(|(_, paper)| match means {
            Means::Typed => l.email_paper(paper).into(),
            Means::ByHand => Line::tick(paper),
        });
        under(heading, has)
    }

    fn missing<'l>(&self, l: &'l Locale) -> Vec<Line<'l>> {
        if self.says_no_papers() {
            return vec![Line::blanks(l.email_missing_if(BLANK), LONG_LINES)];
        }
        let lacks = papers(l).into_iter().filter(|(id, _)| !self.said("have", id));
        let lacks = lacks.map(|(_, paper)| Line::blank(l.email_paper_missing(paper, BLANK)));
        let mut missing = under(l.email_missing(), lacks);
        if !missing.is_empty() {
            missing.push(l.email_missing_ask().into());
        }
        missing
    }

    fn says_no_papers(&self) -> bool {
        is_silent(&self.plan.reading, "have")
    }

    fn said(&self, question: &str, choice: &str) -> bool {
        chosen(&self.plan.reading, question).any(|said| said == choice)
    }

    fn plans(&self, step: &str) -> bool {
        self.plan.steps.iter().any(|planned| planned.step.id.as_str() == step)
    }
}

fn chosen<'r>(reading: &'r Reading<'_>, question: &str) -> impl Iterator<Item = &'r str> {
    let asked = reading.asked().chain(reading.asked_with_plan());
    let asked = asked.filter(move |asked| asked.id.as_str() == question);
    asked.flat_map(|question| reading.chosen(question)).map(|choice| choice.id.as_str())
}

fn is_silent(reading: &Reading<'_>, question: &str) -> bool {
    chosen(reading, question).next().is_none()
}

/// Returns the basic details that UNHCR asks for, by their ids in the content.
fn details(l: &Locale) -> [(&'static str, Text<'_>); 7] {
    [
        ("full-name", l.email_full_name(BLANK)),
        ("nationality", l.email_nationality(BLANK)),
        ("passport-number", l.email_passport_number(BLANK)),
        ("phone", l.email_phone(BLANK)),
        ("arrival-date", l.email_arrival_date(BLANK)),
        ("address-in-china", l.email_address_in_china(BLANK)),
        ("interview-language", l.email_interview_language(BLANK)),
    ]
}

/// Returns the papers of which copies go with the e-mail, by their ids in the content. What else UNHCR asks for stands in
/// the text.
fn papers(l: &Locale) -> [(&'static str, Text<'_>); 4] {
    [
        ("police-form", l.email_police_form()),
        ("identity-page", l.email_identity_page()),
        ("visa-page", l.email_visa_page()),
        ("entry-stamp", l.email_entry_stamp()),
    ]
}

/// Returns lines under a heading; nothing where there are no lines.
fn under<'l>(heading: Text<'l>, rows: impl Iterator<Item = Line<'l>>) -> Vec<Line<'l>> {
    let rows: Vec<Line<'l>> = rows.collect();
    if rows.is_empty() { rows } else { std::iter::once(heading.into()).chain(rows).collect() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::interview::{Answers, plan};
    use crate::sheet::by_hand::Room;
    use crate::testing;

    fn write(answers: &[(&str, &str)]) -> String {
        let guide = testing::guide();
        let answers: Answers = answers.iter().copied().collect();
        let now = "2026-12-01T10:00:00+08:00".parse().unwrap();
        let plan = plan(guide.content().interview(), &answers, now);
        let sheet = Letter::new(&plan).sheet(guide.locales().source());
        let lines = |block: &Block<'_>| {
            block.texts().iter().map(Text::as_str).collect::<Vec<_>>().join("\n")
        };
        sheet.blocks.iter().map(lines).collect::<Vec<_>>().join("\n\n")
    }

    #[test]
    fn the_first_letter_gives_every_detail_that_unhcr_asks_for() {
        let guide = testing::guide();
        let asked = guide.content().details().iter().map(|detail| detail.id.as_str());
        let given = details(guide.locales().source());
        assert_eq!(asked.collect::<Vec<_>>(), given.map(|(id, _)| id));
    }

    #[test]
    fn what_the_letter_looks_for_is_in_the_interview() {
        let guide = testing::guide();
        let interview = guide.content().interview();
        let police = ["questioned", "summoned", "detained", "leave-order"].map(|id| ("police", id));
        let papers = papers(guide.locales().source()).map(|(id, _)| ("have", id));
        let others = [("unhcr", "not-yet"), ("alone", "alone")];
        for (question, choice) in police.into_iter().chain(papers).chain(others) {
            let choices = interview.choices(interview.questions().find(question).unwrap());
            assert!(choices.iter().any(|known| known.id.as_str() == choice), "{question}={choice}");
        }
        for step in ["appeal", "unhcr-before-police", "overstay", "entered-without"] {
            assert!(interview.steps().find(step).is_some(), "{step}");
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
        let now = "2026-12-01T10:00:00+08:00".parse().unwrap();
        let said: [&[(&str, &str)]; 5] = [
            &[],
            &[("where", "macao")],
            &[("where", "mainland"), ("police", "summoned"), ("have", "visa-page")],
            &[("where", "mainland"), ("unhcr", "registered")],
            &[("where", "mainland"), ("unhcr", "refused"), ("refused-on", "2026-09-01")],
        ];
        for answers in said {
            let answers: Answers = answers.iter().copied().collect();
            let plan = plan(guide.content().interview(), &answers, now);
            let letter = Letter::new(&plan);
            let typed = letter.sheet(l).blocks;
            let typed = typed.iter().map(|block| block.texts().to_vec());
            let by_hand = letter.form(l).blocks.into_iter().map(|block| match block {
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
            assert_eq!(both.len(), letter.sheet(l).blocks.len(), "{answers:?}");
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
        let now = "2026-12-01T10:00:00+08:00".parse().unwrap();
        let plan = plan(guide.content().interview(), &Answers::default(), now);
        let form = Letter::new(&plan).form(guide.locales().source());
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
