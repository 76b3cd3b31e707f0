//! `plan`: from answers to a plan.

mod text;

use std::io::{self, Read, Write};
use std::path::Path;

use serde_json::{Value, json};
use waymark_content::{AnswerKind, Answers, Country, Due, Guide, Plan, PlannedStep, plan};
use waymark_locales::{Locale, read_text};

use crate::fault::Fault;
use crate::moment::moment;

/// The most bytes of answers that are read. The longest interview needs about 1 kB.
const MAX_ANSWERS: u64 = 64 * 1024;

/// How the plan is printed.
#[derive(Clone, Copy, clap::ValueEnum)]
pub(crate) enum Format {
    /// For people
    Text,
    /// For programs
    Json,
}

pub(crate) fn run(
    guide: &Guide,
    answers: &Path,
    now: Option<&str>,
    locale: &Locale,
    format: Format,
    out: &mut dyn Write,
) -> Result<(), Fault> {
    let now = moment(now, guide.content().country())?;
    let answers = read(answers)?;
    let plan = plan(guide.content().interview(), &answers, now);
    match format {
        Format::Json => writeln!(out, "{:#}", report(guide, &plan, locale))?,
        Format::Text => text::text(guide, &plan, locale, out)?,
    }
    Ok(())
}

/// Reads the answers from a file, or from the standard input if the path is `-`.
fn read(path: &Path) -> Result<Answers, Fault> {
    let mut bytes = Vec::new();
    let limit = MAX_ANSWERS + 1;
    if path == Path::new("-") {
        io::stdin()
            .lock()
            .take(limit)
            .read_to_end(&mut bytes)
            .map_err(Fault::at("standard input"))?;
    } else {
        let file = std::fs::File::open(path).map_err(Fault::at(path))?;
        file.take(limit).read_to_end(&mut bytes).map_err(Fault::at(path))?;
    }
    if bytes.len() as u64 > MAX_ANSWERS {
        let problem = format!("holds more than {MAX_ANSWERS} bytes");
        return Err(Fault::Answers { path: path.to_owned(), problem });
    }
    let refused = |problem| Fault::Answers { path: path.to_owned(), problem };
    let text = read_text(&bytes).map_err(|no_text| refused(no_text.problem))?;
    // `Answers` accepts a repeated question: as in an address, the interview decides what counts.
    serde_json::from_str(&text).map_err(|error| refused(error.to_string()))
}

/// Returns the plan as JSON. Programs may read one step alone, so each has all of its cautions and facts.
fn report(guide: &Guide, plan: &Plan<'_>, locale: &Locale) -> Value {
    let country = guide.content().country();
    let step = |planned: &PlannedStep<'_>| {
        let text = guide.paragraphs(planned, locale);
        let timing = planned.timing;
        let because = planned.because.iter().map(|because| &because.question.id);
        let mut step = json!({
            "id": planned.step.id,
            "urgency": timing.urgency,
            "due": timing.due.map(|deadline| due(deadline, country)),
            "overdue": timing.is_overdue(),
            "because": because.collect::<Vec<_>>(),
            "because_options": options(planned),
            "facts": planned.facts,
            "title": guide.title(planned, locale).as_str(),
            "text": text.iter().map(|text| text.as_str()).collect::<Vec<_>>(),
            "topic": planned.step.topic,
            "card": planned.step.card,
        });
        if let (Some(day_only), Some(step)) = (timing.day_only, step.as_object_mut()) {
            step.insert("latest".to_owned(), country.written(day_only.latest).into());
            step.insert("may_have_passed".to_owned(), timing.may_have_passed().into());
        }
        step
    };
    json!({
        "steps": plan.steps.iter().map(step).collect::<Vec<_>>(),
        "dropped": plan.reading.dropped_questions(),
        "open": plan.open.iter().map(|question| &question.id).collect::<Vec<_>>(),
        "emergency": emergency(guide, locale),
        "clock_wrong": guide.clock_is_wrong(plan.reading.now()),
    })
}

/// Returns the choices that are the reason for a step, for each question with many answers.
fn options(planned: &PlannedStep<'_>) -> Value {
    let many = planned.because.iter().filter(|because| {
        matches!(because.question.answer, AnswerKind::Many(_) | AnswerKind::Documents)
    });
    let options = many.map(|because| {
        let choices = because.choices.iter().map(|choice| json!(choice.id));
        (because.question.id.to_string(), choices.collect())
    });
    Value::Object(options.collect())
}

/// Writes a day as `2026-12-13`, and a moment by the clocks of the country as `2026-12-02T09:00:00+08:00`.
fn due(due: Due, country: &Country) -> String {
    match due {
        Due::Day(day) => day.to_string(),
        Due::Moment(moment) => country.written(moment),
    }
}

fn emergency(guide: &Guide, locale: &Locale) -> Vec<String> {
    let content = guide.content();
    let lines = content.lines().iter().filter(|line| line.emergency);
    lines
        .filter_map(|line| content.facts().resolve(&line.fact).values.get(&line.value))
        .map(|number| locale.value(number))
        .collect()
}
