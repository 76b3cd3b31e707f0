//! Checks whether `keywords.json` can be read.

use waymark_locales::{Files, Finding, Keywords};

/// Returns what is wrong with keywords that cannot be read.
pub(super) fn fault(files: &Files, id: &str) -> Option<Finding> {
    let problem = Keywords::read(files, id).err()?;
    let advice = "compare it with locales/en/keywords.json";
    Some(Finding::error(Keywords::path(id), "", problem, advice))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(json: &str) -> Files {
        Files::from([("own/keywords.json".to_owned(), json.as_bytes().to_vec().into())])
    }

    #[test]
    fn a_file_that_cannot_be_read_is_named() {
        for json in ["{", r#"{"keyword": {}}"#, r#"{"keywords": {"topic-a": ["visa"]}}"#] {
            assert_eq!(fault(&files(json), "own").unwrap().file, "own/keywords.json", "{json}");
        }
        assert!(fault(&Files::new(), "own").is_none());
    }
}
