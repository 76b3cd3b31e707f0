//! Reports provenance that readers of other languages would see in English.

use waymark_locales::Finding;

use crate::guide::Guide;
use crate::phrase::Phrase;
use crate::provenance::Told;
use crate::record::Record;
use crate::source::SourceKind;

const MESSAGES: &str = "locales/en/sources.ftl";

/// Reports publishers, locators and versions without a message, and laws without a name.
pub(crate) fn provenance(guide: &Guide) -> Vec<Finding> {
    let content = guide.content();
    let english = guide.locales().source();
    let mut findings = Vec::new();
    for (file, fact) in content.facts.with_files() {
        let told = guide.places(fact, english).into_iter().chain(guide.as_of(fact, english));
        findings.extend(told.filter_map(untold).map(|words| {
            Finding::warning(
                file,
                fact.subject(),
                format!("\"{words}\" is shown in English in every language"),
                format!(
                    "write it as other facts do, name the law in \"cited\" of a source of the fact, or give it a message in {MESSAGES}"
                ),
            )
        }));
    }
    for (file, source) in content.sources.with_files() {
        let named = source.kind == SourceKind::Law || !source.cited.is_empty();
        if named && guide.law(source, english).is_none() {
            findings.push(Finding::warning(
                file,
                source.subject(),
                "has no name in the language of the reader",
                format!("write in {MESSAGES}: law-{} = …", source.id),
            ));
        }
        let told = guide.publisher(source, english);
        findings.extend(told.into_iter().filter_map(untold).map(|words| {
            Finding::warning(
                file,
                source.subject(),
                format!("its publisher \"{words}\" is shown in English in every language"),
                format!(
                    "write in {MESSAGES}: {} = …",
                    Phrase::parse(words).message_id("publisher")
                ),
            )
        }));
    }
    findings
}

fn untold(told: Told<'_>) -> Option<&str> {
    match told {
        Told::English(words) => Some(words),
        Told::Text(_) | Told::Heading(_) | Told::Name(_) => None,
    }
}
