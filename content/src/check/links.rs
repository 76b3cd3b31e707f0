//! References between the things of the content, and dates.

use std::collections::BTreeSet;

use waymark_locales::{Finding, Value};

use crate::action::Action;
use crate::contact::{Office, ValueOf, WayKind, Website};
use crate::content::Content;
use crate::fact::{Fact, FactKind};
use crate::id::Id;
use crate::record::{Record, Table};
use crate::time_limit::LimitOf;
use crate::topic::{Said, Topic};

/// Reports references that lead nowhere, things that nothing uses, and dates that cannot be.
pub(crate) fn links(content: &Content, findings: &mut Vec<Finding>) {
    let mut check =
        Check { content, findings, used_facts: BTreeSet::new(), used_sources: BTreeSet::new() };
    check.facts();
    check.topics();
    check.rest();
    check.interview();
    check.time_limits();
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
            if let Some(home) = &fact.home {
                self.home(file, fact, home);
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
            self.facts_of(file, topic);
            for claim in &topic.claims {
                self.reference(file, topic, claim, &content.claims);
            }
            let Topic { cards, action, .. } = topic;
            let acts = if let Action::Card(card) = action { Some(card) } else { None };
            for card in cards.iter().chain(acts) {
                self.reference(file, topic, card, &content.cards);
            }
            for related in &topic.related {
                self.reference(file, topic, related, &content.topics);
            }
            if let Some(said) = &topic.says {
                self.said(file, topic, said);
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
            self.fact_list(file, category, &category.facts);
        }
    }

    /// Reports an answer that nobody can give, and one that no e-mail takes up.
    fn said(&mut self, file: &str, topic: &Topic, said: &Said) {
        let interview = self.content.interview();
        self.reference(file, topic, &said.question, interview.questions());
        let Some(question) = interview.questions().find(said.question.as_str()) else { return };
        if interview.choices(question).iter().all(|choice| choice.id != said.choice) {
            let problem = format!("question \"{}\" has no \"{}\"", question.id, said.choice);
            self.report(file, topic, problem, "name a choice of this question");
        }
        if topic.action != Action::Email {
            let problem = "says an answer, but does not lead to the e-mail".to_owned();
            self.report(file, topic, problem, "take \"says\" out, or make the action \"email\"");
        }
    }

    /// Reports a topic without facts, a fact that stands in it twice, and too many or too few facts that say what to do.
    fn facts_of(&mut self, file: &str, topic: &'c Topic) {
        let facts: Vec<&Id<Fact>> = topic.own_facts().collect();
        if facts.is_empty() {
            self.report(file, topic, "has no facts".to_owned(), "give it at least one fact");
        }
        let mut known = BTreeSet::new();
        for fact in facts {
            if !known.insert(fact.as_str()) {
                let advice = "name it in one of \"before\", \"do\" and \"facts\"";
                self.report(file, topic, format!("fact \"{fact}\" stands in it twice"), advice);
            }
        }
        for list in [&topic.before, &topic.r#do, &topic.facts] {
            self.fact_list(file, topic, list);
        }
        let table = &self.content.facts;
        let says_how = |id: &&str| table.find(id).is_some_and(|fact| fact.kind == FactKind::HowTo);
        let how_to = known.into_iter().filter(says_how).count();
        let to_do = topic.r#do.len();
        if to_do > Topic::MOST_TO_DO {
            let advice =
                format!("keep the first {}, and put the others in \"facts\"", Topic::MOST_TO_DO);
            self.report(file, topic, format!("{to_do} facts say what to do"), &advice);
        }
        if to_do < 2 && how_to >= 2 {
            let problem =
                format!("{to_do} of its {how_to} facts of the kind how-to say what to do");
            self.report(
                file,
                topic,
                problem,
                "put two to five facts in \"do\", what comes first first",
            );
        }
    }

    /// Reports a home that is no topic, or one without the fact.
    fn home(&mut self, file: &str, fact: &Fact, home: &Id<Topic>) {
        self.reference(file, fact, home, &self.content.topics);
        let topic = self.content.topics.find(home.as_str());
        if topic.is_some_and(|topic| topic.own_facts().all(|id| *id != fact.id)) {
            let problem = format!("its home, topic \"{home}\", does not have it");
            self.report(file, fact, problem, "name a topic in which it stands");
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
            }
            self.email(file, office);
            for address in office.addresses() {
                self.value(file, office, address, "verbatim");
            }
            self.website(file, office);
            let values = WayKind::ALL.into_iter().flat_map(|way| office.values(way));
            self.used_facts.extend(values.chain(office.addresses()).map(|of| of.fact.as_str()));
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
            if let Some(card) = &line.card {
                self.reference(file, line, card, &content.cards);
            }
            self.fact_list(file, line, &line.facts);
        }
    }

    /// Reports an e-mail address that is no text. There may be none: then it is not known.
    fn email(&mut self, file: &str, office: &Office) {
        let of = &office.email;
        let fact = self.content.facts.find(of.fact.as_str());
        match fact {
            Some(fact) if !fact.values.contains_key(&of.value) => {}
            Some(_) | None => self.value(file, office, of, "verbatim"),
        }
    }

    /// Reports addresses that do not begin as readers are told. Without the slash at its end, the address of somebody else
    /// would begin so too.
    fn website(&mut self, file: &str, office: &Office) {
        let text = |of: &ValueOf| match self
            .content
            .facts
            .find(of.fact.as_str())?
            .values
            .get(&of.value)?
        {
            Value::Verbatim(text) => Some(text.as_str()),
            _ => None,
        };
        let Website { address, registering, begins } = &office.website;
        let Some(begins) = text(begins) else { return };
        if begins.find('/') != begins.len().checked_sub(1) {
            let problem = format!("\"{begins}\" is not the beginning of a web address");
            let advice = "write it up to its first slash, and with it";
            self.report(file, office, problem, advice);
        }
        for address in [address, registering].into_iter().filter_map(text) {
            if !address.starts_with(begins) {
                let problem = format!("\"{address}\" does not begin with \"{begins}\"");
                let advice = "readers are told that every address of this website begins so";
                self.report(file, office, problem, advice);
            }
        }
    }

    fn interview(&mut self) {
        let content = self.content;
        let interview = content.interview();
        let counted =
            interview.questions().iter().filter_map(|question| question.counted_from.as_ref());
        self.used_facts.extend(counted.map(|of| of.fact.as_str()));
        for (file, question) in interview.questions().with_files() {
            self.fact_list(file, question, &question.facts);
        }
        for (file, step) in interview.steps().with_files() {
            if step.facts.is_empty() {
                let problem = "names no fact".to_owned();
                self.report(file, step, problem, "name at least one fact id in \"facts\"");
            }
            self.fact_list(file, step, &step.facts);
            let lengths = step.deadline.iter().flat_map(|deadline| deadline.values());
            self.used_facts.extend(lengths.map(|of| of.fact.as_str()));
            let mut ids = BTreeSet::new();
            let titles = step.titles.iter().map(|title| title.id.as_str());
            for id in titles.chain(step.parts.iter().map(|part| part.id.as_str())) {
                if !ids.insert(id) {
                    let problem = format!("the part id \"{id}\" is taken");
                    self.report(file, step, problem, "give the part another id");
                }
            }
            for part in &step.parts {
                self.fact_list(file, step, &part.facts);
            }
            self.reference(file, step, &step.topic, &content.topics);
            if let Some(card) = &step.card {
                self.reference(file, step, card, &content.cards);
            }
            if let Some(number) = step.alarm.as_ref().and_then(|alarm| alarm.number.as_ref()) {
                self.value(file, step, number, "phone");
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

    /// Reports a time limit that counts nothing, and a step whose deadline is in no row of the table.
    fn time_limits(&mut self) {
        let content = self.content;
        let steps = content.interview().steps();
        let mut in_table = BTreeSet::new();
        for (file, limit) in content.time_limits.with_files() {
            match &limit.of {
                LimitOf::Step(id) => {
                    in_table.insert(id.as_str());
                    self.reference(file, limit, id, steps);
                    if steps.find(id.as_str()).is_some_and(|step| step.deadline.is_none()) {
                        let problem = format!("step \"{id}\" has no deadline");
                        self.report(file, limit, problem, "name the fact that says how long");
                    }
                }
                LimitOf::Value(of) => {
                    self.used_facts.insert(of.fact.as_str());
                    self.value(file, limit, of, "number");
                    let unit = of.value.split('-').next();
                    if !["hours", "days", "months"].map(Some).contains(&unit) {
                        let problem = format!("\"{}\" is no time", of.value);
                        let advice = "name a value that begins with hours, days or months";
                        self.report(file, limit, problem, advice);
                    }
                }
                LimitOf::Paper(fact) => self.fact_list(file, limit, std::slice::from_ref(fact)),
            }
            self.fact_list(file, limit, &limit.follows);
        }
        // A row that could not be read may be the one.
        if content.time_limits.unreadable().next().is_some() {
            return;
        }
        let with_deadline = steps.with_files().filter(|(_, step)| step.deadline.is_some());
        for (file, step) in with_deadline.filter(|(_, step)| !in_table.contains(step.id.as_str())) {
            let problem = "its deadline is not in the table of deadlines".to_owned();
            self.report(file, step, problem, "give it a row in content/data/time-limits.json");
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

    fn fact_list<T: Record>(&mut self, file: &str, from: &T, facts: &'c [Id<Fact>]) {
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
        if fact.values.get(&of.value).map(Value::kind) != Some(kind) {
            self.report(
                file,
                from,
                format!("fact \"{}\" has no {kind} \"{}\"", of.fact, of.value),
                &fact.what_it_has(),
            );
        }
    }

    fn report<T: Record>(&mut self, file: &str, record: &T, problem: String, advice: &str) {
        self.findings.push(Finding::error(file, record.subject(), problem, advice));
    }
}
