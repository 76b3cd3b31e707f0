//! `locale`: commands for translators and their reviewers.

use std::collections::BTreeSet;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use clap::Subcommand;
use jiff::Timestamp;
use jiff::civil::Date;
use serde_json::{Value, json};
use waymark_content::{Guide, Original, Pack};
use waymark_folder::{Given, Named, language_of};
use waymark_locales::{Files, Month, SOURCE, Severity, laid_over, locale_ids, visible};
use waymark_studio::{
    Changed, LocaleFiles, MessageState, Review, Reviewer, States, Status, Template, importance,
};

use crate::command::check::report;
use crate::command::pack_of_translators;
use crate::fault::Fault;
use crate::folder::{is_there, of_content, of_locales, shown, write_into};

/// What to do with translations. They are in the folder that --locales names, else in the folder "locales".
#[derive(Subcommand)]
pub(crate) enum LocaleCommand {
    /// Write files for a new language, with each English text as a comment; or add to one what it lacks
    New {
        /// The tag of the language, such as fa or pt-BR
        #[arg(value_name = "L")]
        locale: String,
    },
    /// Say how many messages are complete, drafts, reviewed, stale and missing, and how many English words the missing ones have
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
        #[arg(long, value_name = "MESSAGE", num_args = 0.., requires = "by")]
        reviewed: Option<Vec<String>>,
        /// Who has reviewed them: initials with dots, such as A.M., or a role, such as interpreter. Never a name
        #[arg(long, value_name = "WHO", requires = "reviewed")]
        by: Option<String>,
        /// The month in which they were reviewed, such as 2026-11; without it, this month
        #[arg(long, value_name = "MONTH", requires = "reviewed")]
        on: Option<String>,
    },
}

pub(crate) fn run(
    command: &LocaleCommand,
    content: Option<&Path>,
    folder: Option<&Path>,
    out: &mut dyn Write,
) -> Result<(), Fault> {
    let root = folder.unwrap_or(Path::new("locales"));
    // Only `new` may name a folder that does not exist yet.
    if root.exists() || (folder.is_some() && !matches!(command, LocaleCommand::New { .. })) {
        of_locales(root)?;
    }
    content.map_or(Ok(()), of_content)?;
    match command {
        LocaleCommand::New { locale } => {
            let own = Named::locales(root)?;
            has_room(&own, root, locale)?;
            new(&own, locale, out)
        }
        LocaleCommand::Status { locale, json } => {
            status(&Named::locales(root)?, locale.as_deref(), *json, out)
        }
        LocaleCommand::Check { what, json } => {
            let (root, locale) = place(root, what.as_deref())?;
            check(&Given::read(content, Some(&root))?, locale.as_deref(), *json, out)
        }
        LocaleCommand::Record { locale, holds, reviewed, by, on } => {
            let given = Given::read(content, Some(root))?;
            let today = pack_of_translators(&given).country().day(Timestamp::now());
            let review = by.as_deref().map(|by| review(by, on.as_deref(), today)).transpose()?;
            let reviewed = reviewed.as_deref().zip(review.as_ref());
            has_room(&given.locales, root, locale)?;
            record(&given, locale, holds, reviewed, today, out)
        }
    }
}

/// Refuses to write a language into the folder of another one, where nobody would look for it.
fn has_room(own: &Named, root: &Path, locale: &str) -> Result<(), Fault> {
    let Some(other) = own.language().filter(|other| *other != locale) else { return Ok(()) };
    let above = fs::canonicalize(root).map_err(Fault::at(root))?;
    let above = above.parent().unwrap_or(&above).display();
    Err(Fault::Language {
        problem: format!("{} is the folder of \"{other}\", not of \"{locale}\"", root.display()),
        advice: format!("name the folder above it: --locales {above}"),
    })
}

/// Reads who has reviewed texts, and when.
fn review(by: &str, on: Option<&str>, today: Date) -> Result<Review, Fault> {
    let by = Reviewer::try_from(by.to_owned()).map_err(|problem| Fault::Language {
        problem,
        advice: "no name is kept: whoever helps may be looked for".to_owned(),
    })?;
    let month = match on {
        Some(month) => Month::parse(month),
        None => Month::new(today.year(), today.month()),
    };
    let on = month.ok_or_else(|| Fault::Word {
        word: on.unwrap_or_default().to_owned(),
        advice: "write the month as YEAR-MONTH, such as 2026-11",
    })?;
    Ok(Review { by, on })
}

/// Returns the folder, and the language in it if a single one is meant.
fn place(root: &Path, what: Option<&str>) -> Result<(PathBuf, Option<String>), Fault> {
    let Some(what) = what else { return Ok((root.to_owned(), None)) };
    let path = Path::new(what);
    let is_path = path.components().count() > 1 || path.is_absolute() || what.starts_with('.');
    if !is_path && (!path.is_dir() || root.join(what).is_dir()) {
        return Ok((root.to_owned(), Some(what.to_owned())));
    }
    is_there(path)?;
    Ok((path.to_owned(), language_of(path)))
}

/// Returns the files of all languages: those of the program, with those of the folder laid over them.
fn files(own: &Named) -> Files {
    laid_over(waymark_embedded::pack_of_translators().locales(), own.files.clone())
}

fn new(own: &Named, locale: &str, out: &mut dyn Write) -> Result<(), Fault> {
    let all = files(own);
    let mut unwritten = own.left_out.clone();
    let read = LocaleFiles::read(&own.files, locale);
    unwritten.extend(read.unread().iter().cloned().map(|finding| own.in_place(finding)));
    if !unwritten.is_empty() {
        return Err(Fault::Unwritten(unwritten));
    }
    let Template { files, messages } = Template::new(&all, locale).map_err(|problem| {
        Fault::Language { problem, advice: "give a tag such as fa, sw or pt-BR".to_owned() }
    })?;
    for (path, bytes) in &files {
        write_into(own, path, bytes)?;
    }
    let (folder, info) = (shown(&own.place(locale)), own.place(&format!("{locale}/locale.json")));
    if files.is_empty() {
        writeln!(out, "{folder}: every message is there already")?;
    } else {
        let count = files.len();
        writeln!(out, "{folder}: {count} files written, {messages} messages to translate")?;
        writeln!(out, "next: write the name of the language into {}", shown(&info))?;
    }
    Ok(())
}

fn status(own: &Named, locale: Option<&str>, json: bool, out: &mut dyn Write) -> Result<(), Fault> {
    const STATES: [MessageState; 4] =
        [MessageState::Draft, MessageState::Reviewed, MessageState::Stale, MessageState::Missing];

    let files = files(own);
    let ids = translations(&files, locale)?;
    let english = LocaleFiles::read(&files, SOURCE);
    let statuses: Vec<(&str, Status)> =
        ids.iter().map(|id| (*id, Status::of(&LocaleFiles::read(&files, id), &english))).collect();
    // The folder has only the English of today. The English from which a text was made is usually that of the edition in
    // this program.
    let before = waymark_embedded::pack();
    let before = LocaleFiles::read(before.locales(), SOURCE);
    let changed = |id: &str| Changed::of(&LocaleFiles::read(&files, id), &english, &before);
    let complete = |status: &Status| status.total() - status.count(MessageState::Missing);
    if json {
        let of_one = |(id, status): &(&str, Status)| {
            let messages = locale.is_some().then(|| {
                json!({
                    "stale": changed(id).iter().map(changed_as_json).collect::<Vec<_>>(),
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
                "missing-words": missing_words(status),
                "messages": messages,
            })
        };
        let report: Vec<Value> = statuses.iter().map(of_one).collect();
        writeln!(out, "{:#}", json!({ "locales": report }))?;
        return Ok(());
    }
    // The lists are long, so the figures and the next step come last, where a terminal shows them.
    let mut next = None;
    for (id, status) in statuses.iter().filter(|_| locale.is_some()) {
        let changed = changed(id);
        for (state, word) in [(MessageState::Stale, "stale"), (MessageState::Missing, "missing")] {
            let mut listed: Vec<_> = status.with(state).collect();
            listed.sort_by_key(|(file, _)| importance(file));
            for (file, message) in &listed {
                writeln!(out, "{word}: {}: {message}", visible(without_language(file)))?;
                if let Some(changed) = changed.iter().find(|changed| changed.message == **message) {
                    write!(out, "{}", side_by_side(changed, id))?;
                }
            }
            let words = status.words(state);
            let of_file = |file| words.get(file).copied().unwrap_or_default();
            // The most important file with stale texts, else the one with missing texts: a stale text misleads, a missing
            // one is shown in English.
            next = next.or_else(|| listed.first().map(|(file, _)| (word, *file, of_file(*file))));
        }
    }
    writeln!(
        out,
        "{:<10} {:>14} {:>7} {:>9} {:>6} {:>8} {:>8}",
        "", "complete", "draft", "reviewed", "stale", "missing", "in words"
    )?;
    for (id, status) in &statuses {
        let done = format!("{} of {}", complete(status), status.total());
        write!(out, "{:<10} {done:>14}", visible(id))?;
        for (state, width) in STATES.into_iter().zip([7, 9, 6, 8]) {
            write!(out, " {:>width$}", status.count(state))?;
        }
        writeln!(out, " {:>8}", missing_words(status))?;
    }
    if let Some((word, file, words)) = next {
        let file = visible(without_language(file));
        writeln!(out, "next: what is {word} in {file} ({words} words)")?;
    }
    Ok(())
}

/// Returns the number of English words that are not translated yet.
fn missing_words(status: &Status) -> usize {
    status.words(MessageState::Missing).values().sum()
}

/// Returns the old and the new English of a text and the translation, ready to be sent to a translator.
fn side_by_side(changed: &Changed, id: &str) -> String {
    let older = "(older than the English of this program)";
    let texts = [
        ("English then:", changed.then.as_deref().unwrap_or(older)),
        ("English now:", &changed.now),
        (&format!("{id}:"), &changed.own),
    ];
    let lines = texts.iter().flat_map(|(name, text)| {
        let text = text.lines().map(|line| format!("        {}\n", visible(line)));
        std::iter::once(format!("    {}\n", visible(name))).chain(text)
    });
    lines.collect()
}

fn changed_as_json(changed: &Changed) -> Value {
    json!({
        "message": changed.message,
        "file": without_language(&changed.file),
        "then": changed.then,
        "now": changed.now,
        "text": changed.own,
    })
}

/// Returns the path of an English file without the folder of the language.
fn without_language(file: &str) -> &str {
    file.strip_prefix("en/").unwrap_or(file)
}

fn list(status: &Status, state: MessageState) -> Vec<&str> {
    status.with(state).map(|(_, message)| message).collect()
}

/// Returns the given language, or all translations.
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
    given: &Given,
    locale: Option<&str>,
    json: bool,
    out: &mut dyn Write,
) -> Result<(), Fault> {
    let pack = pack_of_translators(given);
    let ids = match locale {
        Some(SOURCE) => vec![SOURCE],
        _ => translations(pack.locales(), locale)?,
    };
    let original = Original::read(&pack);
    let of_texts = ids.into_iter().flat_map(|id| match id {
        SOURCE => Guide::load(&pack).err().unwrap_or_default(),
        _ => original.check(pack.locales(), id),
    });
    let mut findings = given.left_out();
    findings.extend(given.in_place(of_texts.collect()));
    report(&findings, json, out)
}

fn record(
    given: &Given,
    locale: &str,
    holds: &[String],
    reviewed: Option<(&[String], &Review)>,
    today: Date,
    out: &mut dyn Write,
) -> Result<(), Fault> {
    let pack = pack_of_translators(given);
    let files = pack.locales();
    // Only to refuse a language that there is not.
    translations(files, Some(locale))?;
    let own = &given.locales;
    let path = format!("{locale}/state.json");
    let before = States::read(files, locale).map_err(|problem| Fault::Language {
        problem: format!("{}: {problem}", shown(&own.place(&path))),
        advice: "mend or remove the file; without it every message is a draft".to_owned(),
    })?;
    refuse_errors(given, &pack, locale)?;
    let (read, english) = (LocaleFiles::read(files, locale), LocaleFiles::read(files, SOURCE));
    let status = Status::of(&read, &english);
    let named = reviewed.map(|(messages, _)| messages).unwrap_or_default();
    all_are_translated(&status, holds.iter().chain(named), locale)?;
    let mut states = before.clone();
    states.record(&read, &english, today);
    states.confirm(&read, &english, &holds.iter().cloned().collect(), None, today);
    // Reviews come last: a message that is named as both is reviewed, not a draft that holds.
    if let Some((named, review)) = reviewed {
        // Without names, all that are not stale: nobody can have compared a stale text with the English from which it was
        // made.
        let messages =
            if named.is_empty() { up_to_date(&status) } else { named.iter().cloned().collect() };
        states.confirm(&read, &english, &messages, Some(review), today);
    }
    let changed =
        states.messages.iter().filter(|(id, now)| before.messages.get(*id) != Some(now)).count();
    if states != before {
        write_into(own, &path, states.write().as_bytes())?;
    }
    writeln!(
        out,
        "{}: {} messages, {changed} new or changed",
        shown(&own.place(&path)),
        states.messages.len()
    )?;
    Ok(())
}

/// Refuses to record a language whose files cannot be read in full or have errors, which would mislead readers. Warnings
/// may be wrong, so they keep nobody from recording.
fn refuse_errors(given: &Given, pack: &Pack, locale: &str) -> Result<(), Fault> {
    let mut faults = given.left_out();
    let mut of_language = Original::read(pack).check(pack.locales(), locale);
    of_language.retain(|finding| finding.severity == Severity::Error);
    faults.extend(given.in_place(of_language));
    if faults.is_empty() { Ok(()) } else { Err(Fault::Unwritten(faults)) }
}

/// Refuses names of messages that the language does not have.
fn all_are_translated<'m>(
    status: &Status,
    mut messages: impl Iterator<Item = &'m String>,
    locale: &str,
) -> Result<(), Fault> {
    let missing: BTreeSet<&str> = list(status, MessageState::Missing).into_iter().collect();
    let (stale, current) = (list(status, MessageState::Stale), up_to_date(status));
    let has = |message: &str| current.contains(message) || stale.contains(&message);
    match messages.find(|message| !has(message)) {
        Some(message) => {
            let problem = if missing.contains(message.as_str()) {
                "is not translated"
            } else {
                "is no message"
            };
            Err(Fault::Language {
                problem: format!("\"{message}\" {problem}"),
                advice: format!("see: waymark-cli locale status {locale}"),
            })
        }
        None => Ok(()),
    }
}

/// Returns the messages that are translated from the English of today.
fn up_to_date(status: &Status) -> BTreeSet<String> {
    let states = [MessageState::Draft, MessageState::Reviewed];
    states.into_iter().flat_map(|state| list(status, state)).map(str::to_owned).collect()
}
