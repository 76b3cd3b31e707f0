//! `check --due`: the facts that must be checked again.

use std::collections::BTreeMap;
use std::io::Write;

use jiff::ToSpan;
use jiff::civil::Date;
use serde_json::{Value, json};
use waymark_content::{Fact, Guide, Step, Urgency};

use crate::fault::Fault;
use crate::moment::moment;

/// A fact to check again, with the steps that rest on it.
struct DueFact<'g> {
    fact: &'g Fact,
    steps: Vec<&'g Step>,
    /// The highest urgency that one of the steps can have; `None` without steps.
    urgency: Option<Urgency>,
}

pub(crate) fn run(
    guide: &Guide,
    days: &str,
    now: Option<&str>,
    json: bool,
    out: &mut dyn Write,
) -> Result<(), Fault> {
    let country = guide.content().country();
    let today = country.day(moment(now, country)?);
    let until = today.saturating_add(whole_days(days)?.days());
    let by_day = by_day(guide, until);
    if json {
        let day = |(day, facts): (&Date, &Vec<DueFact<'_>>)| json!({ "day": day, "facts": facts.iter().map(report).collect::<Vec<_>>() });
        let report = json!({
            "today": today,
            "until": until,
            "days": by_day.iter().map(day).collect::<Vec<_>>(),
        });
        writeln!(out, "{report:#}")?;
    } else {
        for (day, facts) in &by_day {
            writeln!(out, "{day}")?;
            for due in facts {
                writeln!(out, "  {}", line(due))?;
            }
        }
        let count: usize = by_day.values().map(Vec::len).sum();
        writeln!(out, "to check again by {until}: {count}")?;
    }
    Ok(())
}

/// Reads the number of days.
fn whole_days(text: &str) -> Result<i32, Fault> {
    let days: Option<u16> = text.parse().ok();
    days.map(i32::from).ok_or_else(|| Fault::Word {
        word: text.to_owned(),
        advice: "write the days ahead as a whole number from 0 to 65535, such as --due 30",
    })
}

/// Returns the facts that are due on a day, by the day from which they are; the most urgent of a day first, then in the
/// order of the files.
fn by_day(guide: &Guide, until: Date) -> BTreeMap<Date, Vec<DueFact<'_>>> {
    let content = guide.content();
    let mut by_day: BTreeMap<Date, Vec<DueFact<'_>>> = BTreeMap::new();
    for fact in content.facts().iter().filter(|fact| content.check_again(fact) <= until) {
        let steps: Vec<&Step> = content.steps_on(fact).collect();
        let urgency = steps.iter().map(|step| most_urgent(step)).min();
        by_day.entry(content.check_again(fact)).or_default().push(DueFact { fact, steps, urgency });
    }
    for facts in by_day.values_mut() {
        facts.sort_by_key(|due| (due.urgency.is_none(), due.urgency));
    }
    by_day
}

/// Returns the highest urgency that a step can have.
fn most_urgent(step: &Step) -> Urgency {
    step.sooner.iter().map(|sooner| sooner.urgency).fold(step.urgency, Urgency::min)
}

fn report(due: &DueFact<'_>) -> Value {
    json!({
        "id": due.fact.id,
        "urgency": due.urgency,
        "steps": due.steps.iter().map(|step| &step.id).collect::<Vec<_>>(),
    })
}

fn line(due: &DueFact<'_>) -> String {
    let steps: Vec<&str> = due.steps.iter().map(|step| step.id.as_str()).collect();
    match due.urgency {
        Some(urgency) => format!("{} [{urgency}] {}", due.fact.id, steps.join(", ")),
        None => format!("{} (no step)", due.fact.id),
    }
}
