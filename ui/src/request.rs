//! What a door asks for.

use std::collections::BTreeMap;

use jiff::Timestamp;

/// The longest query that is read; longer ones are refused. The longest interview is about 1 kB.
const MAX_QUERY: usize = 8 * 1024;

/// One request: everything that a page depends on, apart from the guide.
#[derive(Clone, Copy, Debug)]
pub struct Request<'r> {
    /// The path, percent-encoded or not, beginning with `/`.
    pub path: &'r str,
    /// The query without `?`; empty where there is none.
    pub query: &'r str,
    /// The moment for which the page is made.
    pub now: Timestamp,
    /// How links are written.
    pub links: Links,
}

/// How links are written, and whether "now" means anything to the one who reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Links {
    /// To paths, for a window or a server: the page is read when it is made.
    Live,
    /// To files, for an exported copy: the page is read at some later time.
    Files,
}

/// How large text is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum TextSize {
    /// As designed: 18 CSS pixels.
    #[default]
    Normal,
    /// A quarter larger.
    Large,
    /// Half as large again.
    Larger,
}

impl TextSize {
    pub(crate) const ALL: [Self; 3] = [Self::Normal, Self::Large, Self::Larger];

    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Normal => "normal",
            Self::Large => "large",
            Self::Larger => "larger",
        }
    }
}

/// The query of a page, read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Query {
    pub(crate) size: TextSize,
}

impl Query {
    /// Reads a query; nothing where it is too long, or has a name or value that the guide does not know.
    pub(crate) fn parse(query: &str) -> Option<Self> {
        if query.len() > MAX_QUERY {
            return None;
        }
        let mut parameters: BTreeMap<String, String> = BTreeMap::new();
        for (name, value) in form_urlencoded::parse(query.as_bytes()) {
            parameters.insert(name.into_owned(), value.into_owned());
        }
        let size = match parameters.remove("size") {
            Some(size) => TextSize::ALL.into_iter().find(|known| known.as_str() == size)?,
            None => TextSize::Normal,
        };
        parameters.is_empty().then_some(Self { size })
    }

    /// Writes the query with its `?`, or nothing where all is as usual.
    pub(crate) fn write(self) -> String {
        match self.size {
            TextSize::Normal => String::new(),
            TextSize::Large | TextSize::Larger => format!("?size={}", self.size.as_str()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_known_query_is_read_and_written() {
        for query in ["", "size=large", "size=larger"] {
            let read = Query::parse(query).expect("it is known");
            assert_eq!(read.write().trim_start_matches('?'), query);
        }
    }

    #[test]
    fn an_unknown_query_is_refused() {
        let long = "a".repeat(MAX_QUERY + 1);
        for query in ["size=huge", "x=1", "size", "%ff=%ff", long.as_str()] {
            assert_eq!(Query::parse(query), None, "{query}");
        }
    }
}
