//! `interview`: the questions and rules, for reviewers who do not read code.

use std::io::Write;

use waymark_content::{
    AnswerKind, Condition, Deadline, Demand, Guide, Id, Interview, Length, Question, Record, Step,
    ValueOf,
};

use crate::fault::Fault;

/// Writes the questions as a Graphviz graph: an arrow leads from each question to those that are asked because of it.
pub(crate) fn graph(guide: &Guide, out: &mut dyn Write) -> Result<(), Fault> {
    let interview = guide.content().interview();
    writeln!(out, "digraph interview {{")?;
    writeln!(out, "  node [shape=box, fontname=\"sans-serif\"];")?;
    for question in interview.questions().iter() {
        let asked = question.asked_when.to_string();
        let label = format!("{}\\n{}", question.id, kind(interview, question));
        writeln!(out, "  \"{}\" [label=\"{label}\", tooltip=\"{asked}\"];", question.id)?;
        for because in interview.asked_because_of(question) {
            writeln!(out, "  \"{}\" -> \"{}\" [label=\"{asked}\"];", because.id, question.id)?;
        }
    }
    writeln!(out, "}}")?;
    Ok(())
}

/// Writes questions, words, rules and laws as Markdown tables.
pub(crate) fn table(guide: &Guide, out: &mut dyn Write) -> Result<(), Fault> {
    let interview = guide.content().interview();
    writeln!(out, "| question | answers | asked when |\n|---|---|---|")?;
    for question in interview.questions().iter() {
        let (id, kind) = (&question.id, kind(interview, question));
        writeln!(out, "| {id} | {kind} | {} |", question.asked_when)?;
    }
    writeln!(out, "\n| word | true when |\n|---|---|")?;
    for word in interview.words().iter() {
        writeln!(out, "| {} | {} |", word.id, word.when)?;
    }
    writeln!(out, "\n| step | when | urgency | deadline | marks | facts | topic | card |")?;
    writeln!(out, "|---|---|---|---|---|---|---|---|")?;
    for step in interview.steps().iter() {
        let marks =
            [(step.lead, "lead"), (step.offer, "offer"), (step.leads_to_police, "police caution")];
        let marks: Vec<&str> = marks.iter().filter(|(is, _)| *is).map(|(_, mark)| *mark).collect();
        let card = step.card.as_ref().map(Id::as_str).unwrap_or_default();
        writeln!(
            out,
            "| {} | {} | {} | {} | {} | {} | {} | {card} |",
            step.id,
            step.when,
            urgency(step),
            step.deadline.as_ref().map(|it| deadline(guide, it)).unwrap_or_default(),
            marks.join(", "),
            facts(step),
            step.topic,
        )?;
    }
    writeln!(out, "\n| law | demands | reason |\n|---|---|---|")?;
    for law in interview.laws().iter() {
        writeln!(out, "| {} | {} | {} |", law.id, demand(&law.demands), law.reason)?;
    }
    Ok(())
}

fn kind(interview: &Interview, question: &Question) -> String {
    match &question.answer {
        AnswerKind::Day(_) => "a day".to_owned(),
        AnswerKind::Moment(_) => "a moment".to_owned(),
        AnswerKind::One(_) => choices(interview, question).join(", "),
        AnswerKind::Many(_) | AnswerKind::Documents => {
            format!("many: {}", choices(interview, question).join(", "))
        }
    }
}

fn choices<'i>(interview: &'i Interview, question: &'i Question) -> Vec<&'i str> {
    interview.choices(question).iter().map(|choice| choice.id.as_str()).collect()
}

fn urgency(step: &Step) -> String {
    let sooner =
        step.sooner.iter().map(|sooner| format!("{} when {}; else ", sooner.urgency, sooner.when));
    sooner.collect::<String>() + step.urgency.as_str()
}

fn deadline(guide: &Guide, deadline: &Deadline) -> String {
    let number = |of: &ValueOf| {
        let value = guide.locales().source().value(guide.content().value(of));
        format!("{value} {} ({})", of.value, of.fact)
    };
    let mut words = deadline.question.to_string();
    match &deadline.length {
        None => {}
        Some(Length::HoursAfter(of) | Length::DaysAfter(of)) => {
            words += &format!(" + {}", number(of));
        }
        Some(Length::DaysBefore(of)) => words += &format!(" - {}", number(of)),
    }
    if let Some(grace) = &deadline.grace {
        words += &format!(", lapsed after {} more", number(&grace.weeks));
    }
    words + &when(&deadline.when)
}

fn demand(demand: &Demand) -> String {
    match demand {
        Demand::Never { when: condition, steps } if steps.is_empty() => {
            format!("never any step{}", when(condition))
        }
        Demand::Never { when: condition, steps } => {
            format!("never {}{}", ids(steps), when(condition))
        }
        Demand::Only { when: condition, steps } => {
            format!("only {}{}", ids(steps), when(condition))
        }
        Demand::Must { when: condition, steps } => {
            format!("must {}{}", ids(steps), when(condition))
        }
        Demand::Before { first, then } if then.is_empty() => {
            format!("{} before all others of the same urgency", ids(first))
        }
        Demand::Before { first, then } => format!("{} before {}", ids(first), ids(then)),
        Demand::Caution { when: condition, facts } => {
            format!("police caution: {}{}", ids(facts), when(condition))
        }
    }
}

fn when(condition: &Condition) -> String {
    if *condition == Condition::always() { String::new() } else { format!(" when {condition}") }
}

fn facts(step: &Step) -> String {
    let parts = step.parts.iter().filter(|part| !part.facts.is_empty());
    let parts = parts.map(|part| format!("; {}: {}", part.when, ids(&part.facts)));
    ids(&step.facts) + &parts.collect::<String>()
}

fn ids<T: Record>(ids: &[Id<T>]) -> String {
    ids.iter().map(Id::as_str).collect::<Vec<_>>().join(", ")
}
