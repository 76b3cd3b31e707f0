//! References between the things of the content, and dates.

use std::collections::BTreeSet;

use waymark_locales::{Finding, Value};

use crate::contact::ValueOf;
use crate::content::Content;
use crate::id::Id;
use crate::record::{Record, Table};

/// Reports references that lead nowhere, things that nothing uses, and dates that cannot be.
pub(crate) fn links(content: &Content, findings: &mut Vec<Finding>) {
    let mut check =
        Check { content, findings, used_facts: BTreeSet::new(), used_sources: BTreeSet::new() };
    check.facts();
    check.topics();
    check.rest();
    check.interview();
    check.unused();
}

struct Check<'c> {
    content: &'c Content,
    findings: &'c mut Vec<Finding>,
    used_facts: BTreeSet<&'c str>,
    used_sources: BTreeSet<&'c str>,
}

impl<'c> Check<'c> {
    fn facts(&mut self) {
        for (file, fact) in self.content.facts.with_files() {
            if fact.sources.is_empty() {
                self.report(
                    file,
                    fact,
                    "has no source".to_owned(),
                    "name at least one source id in \"sources\"",
                );
            }
            for source in &fact.sources {
                self.used_sources.insert(source.as_str());
                self.reference(file, fact, source, &self.content.sources);
            }
            if let Some(edition) = self.content.editions.last()
                && fact.checked.first_day() > edition.date
            {
                let problem = format!(
                    "checked {} is after the date of the edition, {}",
                    fact.checked, edition.date
                );
                self.report(file, fact, problem, "give the month in which the sources were read");
            }
            for (name, value) in &fact.values {
                if Id::<Value>::parse(name).is_none() {
                    self.report(
                        file,
                        fact,
                        format!("\"{name}\" is not a name for a value"),
                        "use lower-case letters, digits and hyphens",
                    );
                }
                if let Value::Opening(period) = value
                    && (period.from >= period.to || period.days.is_empty())
                {
                    self.report(
                        file,
                        fact,
                        format!("the hours \"{name}\" never open"),
                        "give days, and a \"to\" that is later than \"from\"",
                    );
                }
            }
        }
    }

    fn topics(&mut self) {
        let content = self.content;
        for (file, topic) in content.topics.with_files() {
            self.reference(file, topic, &topic.category, &content.categories);
            if topic.sections.is_empty() {
                self.report(
                    file,
                    topic,
                    "has no sections".to_owned(),
                    "give at least one section with facts",
                );
            }
            let mut ids = BTreeSet::new();
            for section in &topic.sections {
                if section.facts.is_empty() == section.claims.is_empty() {
                    let problem =
                        format!("section \"{}\" holds no facts and no claims, or both", section.id);
                    self.report(file, topic, problem, "give it facts or claims");
                }
                if !ids.insert(section.id.as_str()) || section.id.as_str() == "summary" {
                    self.report(
                        file,
                        topic,
                        format!("the section id \"{}\" is taken", section.id),
                        "give the section another id",
                    );
                }
                self.fact_list(file, topic, &section.facts);
                for claim in &section.claims {
                    self.reference(file, topic, claim, &content.claims);
                }
            }
            for card in &topic.cards {
                self.reference(file, topic, card, &content.cards);
            }
            for related in &topic.related {
                self.reference(file, topic, related, &content.topics);
            }
        }
        for (file, category) in content.categories.with_files() {
            if content.topics_in(category).next().is_none() {
                self.report(
                    file,
                    category,
                    "has no topics".to_owned(),
                    "give it a topic, or take it out",
                );
            }
        }
    }

    fn rest(&mut self) {
        let content = self.content;
        for (file, claim) in content.claims.with_files() {
            self.fact_list(file, claim, &claim.facts);
        }
        for (file, card) in content.cards.with_files() {
            self.fact_list(file, card, &card.facts);
        }
        for (file, entry) in content.glossary.with_files() {
            self.value(
                file,
                entry,
                &ValueOf { fact: entry.fact.clone(), value: entry.value.clone() },
                "term",
            );
            self.used_facts.insert(entry.fact.as_str());
            for topic in &entry.topics {
                self.reference(file, entry, topic, &content.topics);
            }
        }
        for (file, document) in content.documents.with_files() {
            self.fact_list(file, document, &document.facts);
            if let Some(fact) = &document.fact_of_term {
                self.value(
                    file,
                    document,
                    &ValueOf { fact: fact.clone(), value: "term".to_owned() },
                    "term",
                );
            }
        }
        for (file, office) in content.offices.with_files() {
            self.value(file, office, &office.address, "verbatim");
            self.value(file, office, &office.phone, "phone");
            self.value(file, office, &office.fax, "phone");
            for hours in &office.hours {
                self.value(file, office, hours, "opening");
                self.used_facts.insert(hours.fact.as_str());
            }
            self.used_facts
                .extend([&office.address, &office.phone, &office.fax].map(|of| of.fact.as_str()));
            self.fact_list(file, office, std::slice::from_ref(&office.email));
            self.fact_list(file, office, &office.facts);
        }
        for (file, line) in content.lines.with_files() {
            self.value(
                file,
                line,
                &ValueOf { fact: line.fact.clone(), value: line.value.clone() },
                "phone",
            );
            self.used_facts.insert(line.fact.as_str());
            self.fact_list(file, line, &line.facts);
        }
    }

    fn interview(&mut self) {
        let content = self.content;
        let interview = content.interview();
        for (file, step) in interview.steps().with_files() {
            if step.facts.is_empty() {
                let problem = "names no fact".to_owned();
                self.report(file, step, problem, "name at least one fact id in \"facts\"");
            }
            self.fact_list(file, step, &step.facts);
            let mut ids = BTreeSet::new();
            for part in &step.parts {
                self.fact_list(file, step, &part.facts);
                if !ids.insert(part.id.as_str()) {
                    let problem = format!("the part id \"{}\" is taken", part.id);
                    self.report(file, step, problem, "give the part another id");
                }
            }
            self.reference(file, step, &step.topic, &content.topics);
            if let Some(card) = &step.card {
                self.reference(file, step, card, &content.cards);
            }
        }
        for (file, caution) in interview.cautions().with_files() {
            self.fact_list(file, caution, &caution.facts);
        }
        for (file, exclusion) in interview.exclusions().with_files() {
            let steps = exclusion.none_of.iter().chain(&exclusion.with);
            for step in steps.chain(&exclusion.apart_from) {
                self.reference(file, exclusion, step, interview.steps());
            }
        }
        for (file, situation) in interview.situations().with_files() {
            for step in situation.must.iter().chain(&situation.must_not) {
                self.reference(file, situation, step, interview.steps());
            }
        }
    }

    fn unused(&mut self) {
        // What could not be read may be what uses them.
        if self.content.has_gaps() {
            return;
        }
        for (file, fact) in self.content.facts.with_files() {
            if !self.used_facts.contains(fact.id.as_str()) {
                self.report(
                    file,
                    fact,
                    "is used nowhere".to_owned(),
                    "name it in a topic, or take it out",
                );
            }
        }
        for (file, source) in self.content.sources.with_files() {
            if !self.used_sources.contains(source.id.as_str()) {
                self.report(
                    file,
                    source,
                    "no fact was read in it".to_owned(),
                    "name it in a fact, or take it out",
                );
            }
        }
    }

    fn fact_list<T: Record>(&mut self, file: &str, from: &T, facts: &'c [Id<crate::Fact>]) {
        for fact in facts {
            self.used_facts.insert(fact.as_str());
            self.reference(file, from, fact, &self.content.facts);
        }
    }

    fn reference<T: Record, U: Record>(
        &mut self,
        file: &str,
        from: &T,
        id: &Id<U>,
        table: &Table<U>,
    ) {
        if !table.knows(id.as_str()) {
            let advice = match table.nearest(id.as_str()) {
                Some(nearest) => format!("did you mean \"{nearest}\"?"),
                None => format!("the ids are in content/data/{}", U::PLACE),
            };
            self.report(file, from, format!("no {} \"{id}\"", U::NOUN), &advice);
        }
    }

    fn value<T: Record>(&mut self, file: &str, from: &T, of: &ValueOf, kind: &str) {
        self.reference(file, from, &of.fact, &self.content.facts);
        let Some(fact) = self.content.facts.find(of.fact.as_str()) else { return };
        let found = fact.values.get(&of.value).map(kind_of);
        if found != Some(kind) {
            let names: Vec<String> = fact
                .values
                .iter()
                .map(|(name, value)| format!("{name} ({})", kind_of(value)))
                .collect();
            let advice = if names.is_empty() {
                "it has no values".to_owned()
            } else {
                format!("it has: {}", names.join(", "))
            };
            self.report(
                file,
                from,
                format!("fact \"{}\" has no {kind} \"{}\"", of.fact, of.value),
                &advice,
            );
        }
    }

    fn report<T: Record>(&mut self, file: &str, record: &T, problem: String, advice: &str) {
        self.findings.push(Finding::error(file, record.subject(), problem, advice));
    }
}

fn kind_of(value: &Value) -> &'static str {
    match value {
        Value::Number(_) => "number",
        Value::Money(_) => "money",
        Value::Year(_) => "year",
        Value::Date(_) => "date",
        Value::Month(_) => "month",
        Value::Opening(_) => "opening",
        Value::Phone(_) => "phone",
        Value::Term(_) => "term",
        Value::Article(_) => "article",
        Value::Verbatim(_) => "verbatim",
    }
}
