//! `check`: content and locales.

use std::io::Write;

use serde_json::json;
use waymark_locales::Severity;

use crate::command::Loaded;
use crate::fault::Fault;

pub(crate) fn run(loaded: Loaded, json: bool, out: &mut dyn Write) -> Result<(), Fault> {
    let (findings, facts) = match &loaded {
        Ok(guide) => (guide.warnings(), Some(guide.content().facts().iter().len())),
        Err(findings) => (findings.as_slice(), None),
    };
    let errors = findings.iter().filter(|finding| finding.severity == Severity::Error).count();
    let warnings = findings.len() - errors;
    if json {
        let report = json!({ "ok": errors == 0, "errors": errors, "warnings": warnings, "findings": findings });
        writeln!(out, "{report:#}")?;
    } else {
        for finding in findings {
            let word = if finding.severity == Severity::Error { "error" } else { "warning" };
            writeln!(out, "{word}: {finding}")?;
        }
        if let Some(facts) = facts {
            writeln!(out, "{facts} facts: no errors, {warnings} warnings")?;
        } else {
            writeln!(out, "{errors} errors, {warnings} warnings")?;
        }
    }
    if errors == 0 { Ok(()) } else { Err(Fault::Checked) }
}
