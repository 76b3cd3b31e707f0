//! `record`: writes which facts an edition holds, so that the next one can say what changed.

use std::io::Write;
use std::path::Path;

use jiff::civil::Date;
use waymark_content::{Edition, Guide};

use crate::fault::Fault;
use crate::folder;

pub(crate) fn run(
    guide: &Guide,
    content: Option<&Path>,
    version: &str,
    date: Date,
    review_by: Date,
    out: &mut dyn Write,
) -> Result<(), Fault> {
    let Some(content) = content else {
        return Err(Fault::Word {
            word: "record".to_owned(),
            advice: "give the folder to write to, with --content content/data",
        });
    };
    let edition = Edition {
        schema: Some("../../schema/editions.schema.json".to_owned()),
        version: version.to_owned(),
        date,
        review_by,
        facts: guide.fingerprints(),
    };
    if edition.numbers().is_none() {
        return Err(Fault::Word {
            word: version.to_owned(),
            advice: "write the version as YEAR.MONTH.PATCH, such as 2026.12.0",
        });
    }
    let path = content.join("editions").join(format!("{version}.json"));
    let json = serde_json::to_string_pretty(&edition).expect("an edition is plain data");
    folder::replace(&path, format!("{json}\n").as_bytes())?;
    writeln!(out, "{} facts recorded in {}", edition.facts.len(), folder::shown(&path))?;
    Ok(())
}
