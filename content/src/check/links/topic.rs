//! The references of topics, and how many facts say what to do.

use std::collections::BTreeSet;

use super::{Linked, Links};
use crate::action::Action;
use crate::fact::{Fact, FactKind};
use crate::id::Id;
use crate::topic::{ImpliedAnswer, Topic};

impl Linked for Topic {
    fn links<'c>(&'c self, links: &mut Links<'_, 'c, Self>) {
        let content = links.content;
        links.reference(&self.category, &content.categories);
        links.once_each();
        for list in [&self.before, &self.r#do, &self.facts] {
            links.facts(list);
        }
        links.how_to();
        for claim in &self.claims {
            links.reference(claim, &content.claims);
        }
        let acts = if let Action::Card(card) = &self.action { Some(card) } else { None };
        for card in self.cards.iter().chain(acts) {
            links.reference(card, &content.cards);
        }
        for related in &self.related {
            links.reference(related, &content.topics);
        }
        if let Some(said) = &self.says {
            links.said(said);
        }
    }
}

impl Links<'_, '_, Topic> {
    /// Reports a topic without facts, and facts that it lists twice.
    fn once_each(&mut self) {
        let facts: Vec<&Id<Fact>> = self.record.own_facts().collect();
        if facts.is_empty() {
            self.report("has no facts", "give it at least one fact");
        }
        let mut known = BTreeSet::new();
        for fact in facts {
            if !known.insert(fact.as_str()) {
                let advice = "name it in one of \"before\", \"do\" and \"facts\"";
                self.report(format!("fact \"{fact}\" stands in it twice"), advice);
            }
        }
    }

    /// Reports too many or too few facts that say what to do.
    fn how_to(&mut self) {
        let table = &self.content.facts;
        let says_how = |id: &&str| table.get(id).is_some_and(|fact| fact.kind == FactKind::HowTo);
        let known: BTreeSet<&str> = self.record.own_facts().map(Id::as_str).collect();
        let how_to = known.into_iter().filter(says_how).count();
        let to_do = self.record.r#do.len();
        if to_do > Topic::MOST_TO_DO {
            let advice =
                format!("keep the first {}, and put the others in \"facts\"", Topic::MOST_TO_DO);
            self.report(format!("{to_do} facts say what to do"), &advice);
        }
        if to_do < 2 && how_to >= 2 {
            let problem =
                format!("{to_do} of its {how_to} facts of the kind how-to say what to do");
            self.report(problem, "put two to five facts in \"do\", what comes first first");
        }
    }

    /// Reports `says` with an answer that the question does not offer, or that the e-mail does not use.
    fn said(&mut self, said: &ImpliedAnswer) {
        let interview = self.content.interview();
        self.reference(&said.question, interview.questions());
        let Some(question) = interview.questions().get(said.question.as_str()) else { return };
        if interview.choices(question).iter().all(|choice| choice.id != said.choice) {
            let problem = format!("question \"{}\" has no \"{}\"", question.id, said.choice);
            self.report(problem, "name a choice of this question");
        }
        if self.record.action != Action::Email {
            let advice = "take \"says\" out, or make the action \"email\"";
            self.report("says an answer, but does not lead to the e-mail", advice);
        }
    }
}
