//! The commands.

mod card;
mod check;
mod contact;
mod due;
mod export;
mod facts;
mod interview;
mod locale;
mod page;
mod plan;
mod prove;
mod record;
mod schema;
mod search;
mod serve;

use std::io::Write;
use std::path::PathBuf;

use clap::Subcommand;
use waymark_content::{Guide, Pack};
use waymark_folder::Given;
use waymark_locales::Locale;

use crate::Arguments;
use crate::escaped::Escaped;
use crate::fault::Fault;
use crate::folder;

/// What to do.
#[derive(Subcommand)]
pub(crate) enum Command {
    /// Check content and locales, and print every fault
    Check {
        /// Print them as JSON
        #[arg(long)]
        json: bool,
        /// Instead list the facts to check again by today, or within so many days, with the steps that rest on each
        #[arg(
            long,
            value_name = "DAYS",
            num_args = 0..=1,
            default_missing_value = "0",
            allow_negative_numbers = true
        )]
        due: Option<String>,
        /// With --due: the moment, such as 2026-12-04T18:00 (the clocks of the country)
        #[arg(long, value_name = "TIME", requires = "due")]
        now: Option<String>,
    },
    /// Print a page as HTML
    Page {
        /// The path of the page, with its query, such as /en/contact
        path: String,
        /// The moment for which it is made, such as 2026-12-04T18:00 (the clocks of the country)
        #[arg(long, value_name = "TIME")]
        now: Option<String>,
    },
    /// Begin, check and record translations
    #[command(subcommand)]
    Locale(locale::LocaleCommand),
    /// Print every fact
    Facts {
        /// Print them as JSON
        #[arg(long)]
        json: bool,
        /// The language of the statements
        #[arg(long, value_name = "L", default_value = "en")]
        locale: String,
    },
    /// Search the guide in all its languages
    #[command(group(clap::ArgGroup::new("what").required(true)))]
    Search {
        /// The words to search for
        #[arg(group = "what")]
        words: Vec<String>,
        /// The language of the page; what is found in it comes first
        #[arg(long, value_name = "L", default_value = "en")]
        locale: String,
        /// The most results
        #[arg(long, value_name = "N", default_value_t = 10)]
        limit: usize,
        /// Print the results as JSON
        #[arg(long)]
        json: bool,
        /// Print the words of each line of the standard input as the search divides them
        #[arg(long, group = "what")]
        divide: bool,
    },
    /// Print how to reach the office, and whether it is open
    Contact {
        /// The moment, such as 2026-12-04T18:00 (the clocks of the country)
        #[arg(long, value_name = "TIME")]
        now: Option<String>,
        /// Print it as JSON
        #[arg(long)]
        json: bool,
    },
    /// Print a card, as officials read it and as its reader does
    Card {
        /// The id of the card, such as stopped
        id: String,
        /// The language of the reader
        #[arg(long, value_name = "L", default_value = "en")]
        locale: String,
    },
    /// Turn answers into a plan
    Plan {
        /// A file with the answers as JSON, or - for the standard input
        #[arg(long, value_name = "FILE")]
        answers: PathBuf,
        /// The moment, such as 2026-12-04T18:00 (the clocks of the country)
        #[arg(long, value_name = "TIME")]
        now: Option<String>,
        /// The language of the texts
        #[arg(long, value_name = "L", default_value = "en")]
        locale: String,
        /// How the plan is printed
        #[arg(long, value_enum, default_value = "text")]
        format: plan::Format,
    },
    /// Print the questions and rules of the interview, for reviewers
    #[command(group(clap::ArgGroup::new("form").required(true)))]
    Interview {
        /// As a graph of the questions for Graphviz
        #[arg(long, group = "form")]
        graph: bool,
        /// As tables of questions and rules in Markdown
        #[arg(long, group = "form")]
        table: bool,
    },
    /// Try every combination of answers, and print what was proven
    Prove,
    /// Write the whole guide as a folder of pages that open without a server
    Export {
        /// The folder to write, which must be new or empty
        folder: PathBuf,
        /// The moment for which it is made
        #[arg(long, value_name = "TIME")]
        now: Option<String>,
    },
    /// Serve the guide to a browser on this computer
    Serve {
        /// The address and port to listen on; with port 0 any that is free. Whoever reads must type this address or name
        #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:8600")]
        addr: String,
    },
    /// Write the record of an edition: which facts it holds
    Record {
        /// The version, such as 2026.12.0
        version: String,
        /// The day of the edition, such as 2026-12-01
        #[arg(long, value_name = "DAY")]
        date: jiff::civil::Date,
        /// The day by which it should be reviewed
        #[arg(long, value_name = "DAY")]
        review_by: jiff::civil::Date,
    },
    /// Write the JSON Schemas of the content files into a folder
    Schema {
        /// The folder, in the repository content/schema
        folder: PathBuf,
    },
}

/// Does what the command line says and writes to `out`.
pub(crate) fn run(arguments: &Arguments, out: &mut dyn Write) -> Result<(), Fault> {
    let out = &mut Escaped(out);
    match &arguments.command {
        Command::Check { json, due: Some(days), now } => {
            due::run(&guide(arguments)?, days, now.as_deref(), *json, out)
        }
        Command::Check { json, .. } => check::run(&given(arguments)?, *json, out),
        // A page is written byte for byte, so it bypasses the escaping of `Escaped`.
        Command::Page { path, now } => page::run(&guide(arguments)?, path, now.as_deref(), out.0),
        Command::Locale(command) => {
            locale::run(command, arguments.content.as_deref(), arguments.locales.as_deref(), out)
        }
        Command::Facts { json, locale } => facts::run(&guide(arguments)?, *json, locale, out),
        Command::Search { divide: true, .. } => search::divide(out),
        Command::Search { words, locale, limit, json, .. } => {
            search::run(&guide(arguments)?, words, locale, *limit, *json, out)
        }
        Command::Contact { now, json } => {
            contact::run(&guide(arguments)?, now.as_deref(), *json, out)
        }
        Command::Card { id, locale } => {
            let guide = guide(arguments)?;
            card::run(&guide, id, language(&guide, locale)?, out)
        }
        Command::Plan { answers, now, locale, format } => {
            let guide = guide(arguments)?;
            let locale = language(&guide, locale)?;
            plan::run(&guide, answers, now.as_deref(), locale, *format, out)
        }
        Command::Interview { graph: true, .. } => interview::graph(&guide(arguments)?, out),
        Command::Interview { .. } => interview::table(&guide(arguments)?, out),
        Command::Prove => prove::run(&guide(arguments)?, out),
        Command::Export { folder, now } => {
            export::run(&guide(arguments)?, folder, now.as_deref(), out)
        }
        Command::Serve { addr } => serve::run(guide(arguments)?, addr, out),
        Command::Record { version, date, review_by } => record::run(
            &guide(arguments)?,
            arguments.content.as_deref(),
            version,
            *date,
            *review_by,
            out,
        ),
        Command::Schema { folder } => schema::run(folder, out),
    }
}

/// Reads the folders that were given.
fn given(arguments: &Arguments) -> Result<Given, Fault> {
    arguments.content.as_deref().map_or(Ok(()), folder::of_content)?;
    arguments.locales.as_deref().map_or(Ok(()), folder::of_locales)?;
    Ok(Given::read(arguments.content.as_deref(), arguments.locales.as_deref())?)
}

/// Returns the pack to check: the given folders over the files of the program.
fn pack_of_translators(given: &Given) -> Pack {
    waymark_embedded::pack_of_translators().under(given.content(), given.locales.files.clone())
}

fn guide(arguments: &Arguments) -> Result<Guide, Fault> {
    let given = given(arguments)?;
    let left_out = given.left_out();
    if !left_out.is_empty() {
        return Err(Fault::Content(left_out));
    }
    let pack = waymark_embedded::pack().under(given.content(), given.locales.files.clone());
    Guide::load(&pack).map_err(|findings| Fault::Content(given.in_place(findings)))
}

/// Returns the language with this id, or an error that says where the ids are.
fn language<'g>(guide: &'g Guide, id: &str) -> Result<&'g Locale, Fault> {
    guide.locales().get(id).ok_or_else(|| Fault::Word {
        word: id.to_owned(),
        advice: "the guide has no such language; the ids are the folders in locales/",
    })
}
