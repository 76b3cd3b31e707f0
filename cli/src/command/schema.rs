//! `schema`: the JSON Schemas of the content files, for code editors.

use std::io::Write;
use std::path::Path;

use crate::fault::Fault;
use crate::folder;

pub(crate) fn run(target: &Path, out: &mut dyn Write) -> Result<(), Fault> {
    let schemas = waymark_content::schemas();
    for (name, schema) in &schemas {
        folder::replace(&target.join(name), format!("{schema:#}\n").as_bytes())?;
    }
    writeln!(out, "{} schemas in {}", schemas.len(), folder::shown(target))?;
    Ok(())
}
