//! `check`: content and locales.

use std::io::Write;

use serde_json::json;
use waymark_content::Guide;
use waymark_locales::{Finding, Severity};

use crate::fault::Fault;
use crate::folder::Given;

pub(crate) fn run(given: &Given, json: bool, out: &mut dyn Write) -> Result<(), Fault> {
    let mut findings = given.left_out();
    findings.extend(given.in_place(Guide::check(&given.content(), &given.locales())));
    report(&findings, json, out)
}

/// Prints what was found, and fails where something is an error.
pub(crate) fn report(findings: &[Finding], json: bool, out: &mut dyn Write) -> Result<(), Fault> {
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
        writeln!(out, "{errors} errors, {warnings} warnings")?;
    }
    if errors == 0 { Ok(()) } else { Err(Fault::Checked) }
}
