//! `locale`: what translators and their reviewers need.

use std::collections::BTreeSet;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use clap::Subcommand;
use jiff::Timestamp;
use serde_json::{Value, json};
use waymark_content::{Guide, beijing};
use waymark_locales::{
    Files, Finding, MessageState, Reviewed, States, Status, Template, embedded_under, importance,
    language_of, locale_ids, visible,
};

use crate::command::check::report;
use crate::fault::Fault;
use crate::folder;

/// What to do with translations. They are in the folder that --locales names, else in the folder "locales".
#[derive(Subcommand)]
pub(crate) enum LocaleCommand {
    /// Write files for a new language, with each English text as a comment; or add to one what it lacks
    New {
        /// The tag of the language, such as fa or pt-BR
        #[arg(value_name = "L")]
        locale: String,
    },
    /// Say how many messages are complete, drafts, reviewed, stale and missing
    Status {
        /// The tag of a language, whose stale and missing messages are listed too
        #[arg(value_name = "L")]
        locale: Option<String>,
        /// Print it as JSON
        #[arg(long)]
        json: bool,
    },
    /// Check the texts of a language, and print every fault
    Check {
        /// The tag of a language, or the folder of one or of several
        #[arg(value_name = "L|DIR")]
        what: Option<String>,
        /// Print the faults as JSON
        #[arg(long)]
        json: bool,
    },
    /// Remember from which English text each message was made, so that a change to it is seen
    Record {
        /// The tag of the language
        #[arg(value_name = "L")]
        locale: String,
        /// These messages hold beside the English of today, although nothing in them was changed
        #[arg(long, value_name = "MESSAGE", num_args = 1..)]
        holds: Vec<String>,
        /// A native reader has reviewed these messages; without any, all that are not stale
        #[arg(long, value_name = "MESSAGE", num_args = 0..)]
        reviewed: Option<Vec<String>>,
    },
}

pub(crate) fn run(
    command: &LocaleCommand,
    content: &Files,
    folder: Option<&Path>,
    out: &mut dyn Write,
) -> Result<(), Fault> {
    let root = folder.unwrap_or(Path::new("locales"));
    if !root.exists() && folder.is_some() && !matches!(command, LocaleCommand::New { .. }) {
        return Err(Fault::at(root)(io::ErrorKind::NotFound.into()));
    }
    match command {
        LocaleCommand::New { locale } => new(root, locale, out),
        LocaleCommand::Status { locale, json } => status(root, locale.as_deref(), *json, out),
        LocaleCommand::Check { what, json } => {
            let (root, locale) = place(root, what.as_deref())?;
            check(content, &root, locale.as_deref(), *json, out)
        }
        LocaleCommand::Record { locale, holds, reviewed } => {
            record(root, locale, holds, reviewed.as_deref(), out)
        }
    }
}

/// Reads the folder, over the languages of the program.
fn files(root: &Path) -> Result<Files, Fault> {
    let own = if root.exists() { folder::read(root)? } else { Files::new() };
    Ok(embedded_under(own))
}

/// Returns the folder of several languages that is meant, and the language in it, where one is meant.
fn place(root: &Path, what: Option<&str>) -> Result<(PathBuf, Option<String>), Fault> {
    let Some(what) = what else { return Ok((root.to_owned(), None)) };
    let path = Path::new(what);
    let is_path = path.components().count() > 1 || path.is_absolute() || what.starts_with('.');
    if !is_path && (!path.is_dir() || root.join(what).is_dir()) {
        return Ok((root.to_owned(), Some(what.to_owned())));
    }
    let path = path.canonicalize().map_err(Fault::at(path))?;
    Ok(match language_of(&path).zip(path.parent()) {
        Some((id, root)) => (root.to_owned(), Some(id.to_owned())),
        None => (path, None),
    })
}

fn new(root: &Path, locale: &str, out: &mut dyn Write) -> Result<(), Fault> {
    let Template { files, messages } = Template::of(&files(root)?, locale).map_err(|problem| {
        Fault::Language { problem, advice: "give a tag such as fa, sw or pt-BR".to_owned() }
    })?;
    for (path, bytes) in &files {
        folder::write(&root.join(path), bytes)?;
    }
    let folder = root.join(locale);
    if files.is_empty() {
        writeln!(out, "{}: every message is there already", folder.display())?;
    } else {
        let count = files.len();
        writeln!(
            out,
            "{}: {count} files written, {messages} messages to translate",
            folder.display()
        )?;
        writeln!(
            out,
            "next: write the name of the language into {}",
            folder.join("locale.json").display()
        )?;
    }
    Ok(())
}

fn status(root: &Path, locale: Option<&str>, json: bool, out: &mut dyn Write) -> Result<(), Fault> {
    const STATES: [MessageState; 4] =
        [MessageState::Draft, MessageState::Reviewed, MessageState::Stale, MessageState::Missing];

    let files = files(root)?;
    let ids = translations(&files, locale)?;
    let statuses: Vec<(&str, Status)> =
        ids.iter().map(|id| (*id, Status::of(&files, id))).collect();
    let complete = |status: &Status| status.total() - status.count(MessageState::Missing);
    if json {
        let of_one = |(id, status): &(&str, Status)| {
            let messages = locale.is_some().then(|| {
                json!({
                    "stale": list(status, MessageState::Stale),
                    "missing": list(status, MessageState::Missing),
                })
            });
            json!({
                "id": id,
                "total": status.total(),
                "complete": complete(status),
                "draft": status.count(MessageState::Draft),
                "reviewed": status.count(MessageState::Reviewed),
                "stale": status.count(MessageState::Stale),
                "missing": status.count(MessageState::Missing),
                "messages": messages,
            })
        };
        let report: Vec<Value> = statuses.iter().map(of_one).collect();
        writeln!(out, "{:#}", json!({ "locales": report }))?;
        return Ok(());
    }
    // Lists are long, so the figures and what to do next come last.
    let mut next = None;
    for (_, status) in statuses.iter().filter(|_| locale.is_some()) {
        for (state, word) in [(MessageState::Stale, "stale"), (MessageState::Missing, "missing")] {
            let mut listed: Vec<_> = status.with(state).collect();
            listed.sort_by_key(|(file, _)| importance(file));
            for (file, message) in &listed {
                writeln!(out, "{word}: {}: {message}", without_language(file))?;
            }
            next = next.or_else(|| listed.first().map(|(file, _)| (word, *file)));
        }
    }
    writeln!(
        out,
        "{:<10} {:>14} {:>7} {:>9} {:>6} {:>8}",
        "", "complete", "draft", "reviewed", "stale", "missing"
    )?;
    for (id, status) in &statuses {
        let done = format!("{} of {}", complete(status), status.total());
        write!(out, "{:<10} {done:>14}", visible(id))?;
        for (state, width) in STATES.into_iter().zip([7, 9, 6, 8]) {
            write!(out, " {:>width$}", status.count(state))?;
        }
        writeln!(out)?;
    }
    if let Some((word, file)) = next {
        writeln!(out, "next: what is {word} in {}", without_language(file))?;
    }
    Ok(())
}

/// Returns the path of an English file in the folder of any language.
fn without_language(file: &str) -> &str {
    file.strip_prefix("en/").unwrap_or(file)
}

fn list(status: &Status, state: MessageState) -> Vec<&str> {
    status.with(state).map(|(_, message)| message).collect()
}

/// Returns the language that is meant, or every translation.
fn translations<'f>(files: &'f Files, locale: Option<&str>) -> Result<Vec<&'f str>, Fault> {
    let ids = locale_ids(files).into_iter().filter(|id| *id != "en");
    let ids: Vec<&str> = ids.filter(|id| locale.is_none_or(|locale| *id == locale)).collect();
    match locale {
        Some(locale) if ids.is_empty() => Err(Fault::Language {
            problem: format!("there is no translation \"{locale}\""),
            advice: format!("begin one with: waymark-cli locale new {locale}"),
        }),
        _ => Ok(ids),
    }
}

fn check(
    content: &Files,
    root: &Path,
    locale: Option<&str>,
    json: bool,
    out: &mut dyn Write,
) -> Result<(), Fault> {
    let files = files(root)?;
    let ids = match locale {
        Some("en") => vec!["en"],
        _ => translations(&files, locale)?,
    };
    let findings = ids.into_iter().flat_map(|id| Guide::check_language(content, &files, id));
    let in_place = |finding: Finding| match finding.file.strip_prefix("locales/") {
        Some(file) => {
            let file = root.join(file);
            Finding { file: visible(&file.to_string_lossy()).into_owned(), ..finding }
        }
        None => finding,
    };
    let findings: Vec<Finding> = findings.map(in_place).collect();
    report(&findings, json, out)
}

fn record(
    root: &Path,
    locale: &str,
    holds: &[String],
    reviewed: Option<&[String]>,
    out: &mut dyn Write,
) -> Result<(), Fault> {
    let files = files(root)?;
    translations(&files, Some(locale))?;
    let before = States::read(&files, locale).map_err(|problem| Fault::Language {
        problem: format!("{}: {problem}", root.join(locale).join("state.json").display()),
        advice: "mend or remove the file; without it every message is a draft".to_owned(),
    })?;
    let status = Status::of(&files, locale);
    let there = |state: MessageState| status.with(state).map(|(_, message)| message.to_owned());
    let (missing, stale): (BTreeSet<String>, BTreeSet<String>) =
        (there(MessageState::Missing).collect(), there(MessageState::Stale).collect());
    let current =
        there(MessageState::Draft).chain(there(MessageState::Reviewed)).collect::<BTreeSet<_>>();
    for message in holds.iter().chain(reviewed.unwrap_or_default()) {
        if !current.contains(message) && !stale.contains(message) {
            let problem =
                if missing.contains(message) { "is not translated" } else { "is no message" };
            return Err(Fault::Language {
                problem: format!("\"{message}\" {problem}"),
                advice: format!("see: waymark-cli locale status {locale}"),
            });
        }
    }
    let date = beijing(Timestamp::now()).date();
    let mut states = before.clone();
    states.record(&files, locale, date);
    states.confirm(&files, locale, &holds.iter().cloned().collect(), Reviewed::Draft, date);
    if let Some(reviewed) = reviewed {
        let named: BTreeSet<String> = reviewed.iter().cloned().collect();
        let messages = if named.is_empty() { &current } else { &named };
        states.confirm(&files, locale, messages, Reviewed::Reviewed, date);
    }
    let changed =
        states.messages.iter().filter(|(id, now)| before.messages.get(*id) != Some(now)).count();
    let path = root.join(locale).join("state.json");
    if states != before {
        folder::write(&path, states.write().as_bytes())?;
    }
    writeln!(
        out,
        "{}: {} messages, {changed} new or changed",
        path.display(),
        states.messages.len()
    )?;
    Ok(())
}
