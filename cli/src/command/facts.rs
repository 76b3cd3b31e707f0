//! `facts`: every fact.

use std::io::Write;

use serde_json::{Value, json};
use waymark_content::Guide;

use crate::command::language;
use crate::fault::Fault;

pub(crate) fn run(
    guide: &Guide,
    json: bool,
    locale: &str,
    out: &mut dyn Write,
) -> Result<(), Fault> {
    let locale = language(guide, locale)?;
    let content = guide.content();
    if json {
        let facts: Vec<Value> = content
            .facts()
            .iter()
            .map(|fact| {
                let mut object = json!(fact);
                if let Value::Object(object) = &mut object {
                    object.insert(
                        "statement".to_owned(),
                        json!(guide.statement(fact, locale).as_str()),
                    );
                    object.insert("check-again".to_owned(), json!(content.check_again(fact)));
                }
                object
            })
            .collect();
        writeln!(out, "{:#}", json!({ "version": content.edition().version, "facts": facts }))?;
    } else {
        for fact in content.facts().iter() {
            writeln!(out, "{}\t{}", fact.id, guide.statement(fact, locale))?;
        }
    }
    Ok(())
}
