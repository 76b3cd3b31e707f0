//! Requests: all that a page is made from, apart from the guide.

use jiff::Timestamp;

/// A request: everything on which a page depends, apart from the guide.
#[derive(Clone, Copy, Debug)]
pub struct Request<'r> {
    /// The path, percent-encoded or not, beginning with `/`.
    pub path: &'r str,
    /// The query without `?`; empty if there is none.
    pub query: &'r str,
    /// The moment for which the page is made.
    pub now: Timestamp,
    /// How links are written.
    pub links: Links,
}

/// How links are written, and whether "now" means anything to the reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Links {
    /// To paths, for the window, which forgets them. The page is read when it is made.
    Live,
    /// To paths, for a browser, which keeps them in its history. The page is read when it is made.
    Browser,
    /// To files, for an exported copy. The page is read at some later time.
    Files,
}
