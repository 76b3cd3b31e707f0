//! The text of the e-mail: what fits the answers, and a blank for everything else. It never says what a person has not
//! said.

use waymark_locales::{Locale, Text};

use super::{Block, Sheet};
use crate::interview::{Plan, Reading};

/// Where the reader fills in something.
const BLANK: &str = "____________";

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
        let paragraphs = if self.is_first() { self.first(l) } else { self.news(l) };
        let paragraphs = paragraphs.into_iter().filter(|lines| !lines.is_empty());
        let blocks = paragraphs.map(Block::Lines).collect();
        Sheet { title: l.email_title(), deadline: None, blocks }
    }

    fn first<'l>(&self, l: &'l Locale) -> Vec<Vec<Text<'l>>> {
        let child = self.said("alone", "alone").then(|| l.email_child_alone());
        let place = if Self::is_for(&self.plan.reading) {
            l.email_mainland()
        } else {
            l.email_place(BLANK)
        };
        let asks = child.into_iter().chain([place, l.email_ask()]);
        vec![
            vec![l.email_subject()],
            vec![l.email_greeting()],
            asks.collect(),
            self.police(l).into_iter().chain(self.stay(l)).collect(),
            details(l).into_iter().map(|(_, line)| line).collect(),
            vec![l.email_why_left(BLANK), l.email_why_afraid(BLANK)],
            self.attached(l),
            self.missing(l),
            vec![l.email_wait()],
            vec![l.email_name_and_date(BLANK)],
        ]
    }

    fn news<'l>(&self, l: &'l Locale) -> Vec<Vec<Text<'l>>> {
        let review = self.review(l);
        let (subject, kind) = if review.is_empty() {
            (l.email_news_subject(), Some(l.email_news_not_second()))
        } else {
            (l.email_review_subject(), None)
        };
        vec![
            vec![subject],
            vec![l.email_greeting()],
            kind.into_iter().collect(),
            vec![l.email_full_name(BLANK), l.email_case_number(BLANK)],
            review,
            self.police(l).into_iter().chain(self.stay(l)).collect(),
            vec![l.email_changed(BLANK)],
            vec![l.email_phone_now(BLANK), l.email_address_now(BLANK)],
            vec![l.email_name_and_date(BLANK)],
        ]
    }

    /// Returns the request for a review of a first no.
    fn review<'l>(&self, l: &'l Locale) -> Vec<Text<'l>> {
        let appeal = self.plan.steps.iter().find(|planned| planned.step.id.as_str() == "appeal");
        let Some(appeal) = appeal else { return Vec::new() };
        let late = appeal.timing.is_overdue().then(|| l.email_review_late(BLANK));
        [l.email_review(), l.email_review_date(BLANK)].into_iter().chain(late).collect()
    }

    fn police<'l>(&self, l: &'l Locale) -> Option<Text<'l>> {
        [
            ("questioned", l.email_questioned(BLANK)),
            ("summoned", l.email_summoned(BLANK)),
            ("detained", l.email_detained(BLANK)),
            ("leave-order", l.email_leave_order(BLANK)),
        ]
        .into_iter()
        .find(|(choice, _)| self.said("police", choice))
        .map(|(_, line)| line)
    }

    /// Returns the question about the police registration, for a reader who is told to write before going to the police.
    fn stay<'l>(&self, l: &'l Locale) -> Option<Text<'l>> {
        if !self.plans("unhcr-before-police") {
            return None;
        }
        let ended = self.plans("overstay") || self.plans("entered-without");
        Some(if ended { l.email_stay_ended() } else { l.email_stay_unclear() })
    }

    /// Returns the papers that go with the e-mail: those that the reader has, or all where nothing was said.
    fn attached<'l>(&self, l: &'l Locale) -> Vec<Text<'l>> {
        let silent = self.says_no_papers();
        let heading = if silent { l.email_attached_if() } else { l.email_attached() };
        let has = papers(l).into_iter().filter(|(id, _)| silent || self.said("have", id));
        under(heading, has.map(|(_, paper)| l.email_paper(paper)))
    }

    fn missing<'l>(&self, l: &'l Locale) -> Vec<Text<'l>> {
        if self.says_no_papers() {
            return vec![l.email_missing_if(BLANK)];
        }
        let lacks = papers(l).into_iter().filter(|(id, _)| !self.said("have", id));
        let lacks = lacks.map(|(_, paper)| l.email_paper_missing(paper, BLANK));
        let mut missing = under(l.email_missing(), lacks);
        if !missing.is_empty() {
            missing.push(l.email_missing_ask());
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
fn under<'l>(heading: Text<'l>, rows: impl Iterator<Item = Text<'l>>) -> Vec<Text<'l>> {
    let rows: Vec<Text<'l>> = rows.collect();
    if rows.is_empty() { rows } else { std::iter::once(heading).chain(rows).collect() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::guide::Guide;
    use crate::interview::{Answers, plan};

    fn write(answers: &[(&str, &str)]) -> String {
        let guide = Guide::embedded();
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
        let guide = Guide::embedded();
        let asked = guide.content().details().iter().map(|detail| detail.id.as_str());
        let given = details(guide.locales().source());
        assert_eq!(asked.collect::<Vec<_>>(), given.map(|(id, _)| id));
    }

    #[test]
    fn what_the_letter_looks_for_is_in_the_interview() {
        let guide = Guide::embedded();
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
