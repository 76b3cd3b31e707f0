//! The documents for the first e-mail to UNHCR: which the reader has, and which are missing.

use waymark_locales::{Locale, Text};

use crate::document::Document;
use crate::guide::Guide;
use crate::interview::{Condition, PlannedStep, Question, Reading, Step};

/// A check-list.
pub struct Papers<'g> {
    /// The step that has the list, and leads to the draft of the e-mail.
    pub step: &'g Step,
    /// The question that it answers.
    pub question: &'g Question,
    /// The question in words.
    pub title: Text<'g>,
    /// Says how many documents are missing.
    pub missing: Text<'g>,
    /// The documents.
    pub rows: Vec<Paper<'g>>,
}

/// A document on the list.
pub struct Paper<'g> {
    /// The paper.
    pub document: &'g Document,
    /// Its name.
    pub name: Text<'g>,
    /// Its Chinese name, if it has one.
    pub term: Option<String>,
    /// More about it.
    pub detail: Text<'g>,
    /// Whether the reader has it.
    pub is_there: bool,
}

impl Papers<'_> {
    /// Returns whether the reader has ticked a document.
    #[must_use]
    pub fn is_filled_in(&self) -> bool {
        self.rows.iter().any(|paper| paper.is_there)
    }
}

impl Guide {
    /// Returns the check-list of a step; `None` if it has none, or the question is not asked.
    pub(super) fn papers<'g>(
        &'g self,
        planned: &PlannedStep<'g>,
        reading: &Reading<'g>,
        locale: &'g Locale,
    ) -> Option<Papers<'g>> {
        let is_of = |question: &Question| matches!(&question.asked_when, Condition::Step(step) if *step == planned.step.id);
        let question = reading.asked_with_plan().find(|question| is_of(question))?;
        let (facts, documents) = (self.content().facts(), self.content().documents());
        let paper = |document: &'g Document| Paper {
            document,
            name: self.name(document, locale),
            term: document
                .fact_of_term
                .as_ref()
                .and_then(|id| facts.resolve(id).values.get("term"))
                .map(|term| locale.value(term)),
            detail: self.part(document, "detail", locale),
            is_there: reading
                .chosen(question)
                .any(|choice| choice.id.as_str() == document.id.as_str()),
        };
        let rows: Vec<Paper<'g>> = documents.iter().map(paper).collect();
        let missing = rows.iter().filter(|paper| !paper.is_there).count();
        Some(Papers {
            step: planned.step,
            question,
            title: self.name(question, locale),
            missing: locale.plan_papers_missing(missing),
            rows,
        })
    }
}
