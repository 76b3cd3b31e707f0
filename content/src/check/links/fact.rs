//! The references of facts, their dates, and the topic that is their home.

use waymark_locales::Value;

use super::{Linked, Links};
use crate::fact::Fact;
use crate::id::Id;
use crate::topic::Topic;

impl Linked for Fact {
    fn links<'c>(&'c self, links: &mut Links<'_, 'c, Self>) {
        if self.sources.is_empty() {
            links.report("has no source", "name at least one source id in \"sources\"");
        }
        for source in &self.sources {
            links.source(source);
        }
        if let Some(edition) = links.content.editions.last()
            && self.checked.first_day() > edition.date
        {
            let problem = format!(
                "checked {} is after the date of the edition, {}",
                self.checked, edition.date
            );
            links.report(problem, "give the month in which the sources were read");
        }
        if let Some(home) = &self.home {
            links.home(home);
        }
        for (name, value) in &self.values {
            if Id::<Value>::parse(name).is_none() {
                links.report(
                    format!("\"{name}\" is not a name for a value"),
                    "use lower-case letters, digits and hyphens",
                );
            }
            if let Value::Opening(period) = value
                && (period.from >= period.to || period.days.is_empty())
            {
                links.report(
                    format!("the hours \"{name}\" never open"),
                    "give days, and a \"to\" that is later than \"from\"",
                );
            }
        }
    }
}

impl Links<'_, '_, Fact> {
    /// Reports a home that is not a topic, or is a topic without the fact.
    fn home(&mut self, home: &Id<Topic>) {
        self.reference(home, &self.content.topics);
        let topic = self.content.topics.get(home.as_str());
        if topic.is_some_and(|topic| topic.own_facts().all(|id| *id != self.record.id)) {
            let problem = format!("its home, topic \"{home}\", does not have it");
            self.report(problem, "name a topic in which it stands");
        }
    }
}
