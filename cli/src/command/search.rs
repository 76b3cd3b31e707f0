//! `search`: searches the guide, and shows how texts are divided into words.

use std::io::{self, BufRead, Write};

use serde_json::{Value, json};
use waymark_content::{Field, Found, Guide, Snippet};
use waymark_search::words_in;
use waymark_ui::{PageRoute, Route};

use crate::command::language;
use crate::fault::Fault;

pub(crate) fn run(
    guide: &Guide,
    words: &[String],
    locale: &str,
    limit: usize,
    json: bool,
    out: &mut dyn Write,
) -> Result<(), Fault> {
    let locale = language(guide, locale)?;
    let found = guide.search(&words.join(" "), locale, limit);
    if json {
        let results: Vec<Value> = found.iter().map(|found| result(guide, found)).collect();
        writeln!(out, "{:#}", json!({ "results": results }))?;
    } else {
        for found in &found {
            let (kind, id) = (found.thing.kind(), found.thing.id());
            writeln!(out, "{}\t{kind}/{id}\t{}", found.locale.id(), found.title.text)?;
        }
    }
    Ok(())
}

/// Prints the words of each line of the standard input, separated by spaces.
pub(crate) fn divide(out: &mut dyn Write) -> Result<(), Fault> {
    for line in io::stdin().lock().lines() {
        let line = line.map_err(Fault::at("standard input"))?;
        writeln!(out, "{}", words_in(&line).join(" "))?;
    }
    Ok(())
}

fn result(guide: &Guide, found: &Found<'_>) -> Value {
    let about = found.thing.about(guide.content(), found.locale).map(|text| text.to_string());
    let snippet = found.snippets.first().map(|snippet| snippet.text.to_string());
    json!({
        "kind": found.thing.kind(),
        "id": found.thing.id(),
        "path": path(found),
        "locale": found.locale.id(),
        "title": found.title.text.as_str(),
        "snippet": snippet.or(about).unwrap_or_default(),
        "score": found.score,
        "matches": found.snippets.iter().filter_map(|snippet| within(found, snippet)).collect::<Vec<_>>(),
    })
}

/// Returns the fact, step or claim in which the words were found.
fn within(found: &Found<'_>, snippet: &Snippet<'_>) -> Option<Value> {
    let in_language = |route| Route::Page(found.locale.id().to_owned(), route).path();
    let (kind, id, path) = match snippet.field {
        Field::Fact(fact) => {
            ("fact", fact.id.as_str(), in_language(PageRoute::Fact(fact.id.clone())))
        }
        Field::Step(step) | Field::Part(step, _) => {
            ("step", step.id.as_str(), in_language(PageRoute::Interview))
        }
        Field::Claim(claim) | Field::Truth(claim) => {
            ("claim", claim.id.as_str(), format!("{}#claim-{}", path(found), claim.id))
        }
        Field::Title
        | Field::Keywords
        | Field::Category(_)
        | Field::BesideTitle
        | Field::Words(_)
        | Field::About => return None,
    };
    Some(json!({ "kind": kind, "id": id, "path": path, "snippet": snippet.text.as_str() }))
}

fn path(found: &Found<'_>) -> String {
    let (route, place) = PageRoute::for_thing(found.thing);
    Route::Page(found.locale.id().to_owned(), route).path() + &place
}
