//! `check`: checks content and locales.

use std::io::Write;

use serde_json::json;
use waymark_content::Guide;
use waymark_folder::Given;
use waymark_locales::{Finding, Severity};
use waymark_studio::importance;

use crate::command::pack_of_translators;
use crate::fault::Fault;

pub(crate) fn run(given: &Given, json: bool, out: &mut dyn Write) -> Result<(), Fault> {
    let mut findings = given.left_out();
    findings.extend(given.in_place(Guide::check(&pack_of_translators(given))));
    report(&findings, json, out)
}

/// Prints findings, and fails if one of them is an error.
pub(crate) fn report(findings: &[Finding], json: bool, out: &mut dyn Write) -> Result<(), Fault> {
    let errors = findings.iter().filter(|finding| finding.severity == Severity::Error).count();
    let warnings = findings.len() - errors;
    if json {
        let report = json!({ "ok": errors == 0, "errors": errors, "warnings": warnings, "findings": findings });
        writeln!(out, "{report:#}")?;
    } else {
        for line in lines(findings) {
            writeln!(out, "{line}")?;
        }
        writeln!(out, "{errors} errors, {warnings} warnings")?;
    }
    if errors == 0 { Ok(()) } else { Err(Fault::Checked) }
}

/// Returns findings for people: errors first, then by the importance of the file. The untranslated texts of a file
/// are one line, so that they do not hide the rest.
fn lines(findings: &[Finding]) -> Vec<String> {
    let mut order: Vec<&Finding> = findings.iter().collect();
    order.sort_by_key(|finding| (finding.severity, importance(&finding.file)));
    let of_one_file =
        |a: &&Finding, b: &&Finding| a.is_untranslated() && b.is_untranslated() && a.file == b.file;
    let line = |group: &[&Finding]| match group {
        [finding] => {
            let error = finding.severity == Severity::Error;
            format!("{}: {finding}", if error { "error" } else { "warning" })
        }
        [first, ..] => {
            let names = group.iter().filter_map(|finding| finding.message.as_deref());
            format!(
                "warning: {}: {} texts are missing, and readers see the English ones: {}",
                first.file,
                group.len(),
                some(names.collect())
            )
        }
        [] => String::new(),
    };
    order.chunk_by(of_one_file).map(line).collect()
}

/// How many names of missing texts are listed.
const NAMED: usize = 5;

/// Returns the first names of a list, and how many more there are.
fn some(mut names: Vec<&str>) -> String {
    // A message and its attributes have the same name.
    names.dedup();
    let more = names.len().saturating_sub(NAMED);
    names.truncate(NAMED);
    let named = names.join(", ");
    if more == 0 { named } else { format!("{named} and {more} more") }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn missing(file: &str, message: &str) -> Finding {
        Finding::warning(file, "", "is missing: readers see the English \"x\"", "translate it")
            .in_message(message, None)
    }

    #[test]
    fn of_many_names_some_stand_in_the_line() {
        assert_eq!(some(vec!["a", "b", "b", "c", "d", "e"]), "a, b, c, d, e");
        assert_eq!(some(vec!["a", "b", "c", "d", "e", "f", "g"]), "a, b, c, d, e and 2 more");
    }

    #[test]
    fn errors_come_first_then_what_matters_most_and_missing_texts_are_one_line_a_file() {
        let about = "locales/sw/about.ftl";
        let home = "locales/sw/home.ftl";
        let findings = [
            missing(about, "about-title"),
            missing(about, "about-lead"),
            Finding::warning(about, "", "is long", "shorten it"),
            Finding::error(about, "", "cannot be read", "mend it"),
            missing(home, "home-title"),
        ];
        assert_eq!(
            lines(&findings),
            [
                "error: locales/sw/about.ftl: cannot be read; mend it",
                "warning: locales/sw/home.ftl: message \"home-title\": is missing: readers see the English \"x\"; translate it",
                "warning: locales/sw/about.ftl: 2 texts are missing, and readers see the English ones: about-title, about-lead",
                "warning: locales/sw/about.ftl: is long; shorten it",
            ]
        );
    }
}
