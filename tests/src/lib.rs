//! What the tests of the whole guide share: pages as a reader gets them, content files with planted faults, and the
//! command line as a program.
//!
//! This crate makes no promises itself; the tests in `tests/` do. It uses only the public interfaces of the guide:
//! `respond`, `Guide::load` and the program `waymark-cli`.
//!
//! ```
//! use waymark_tests::Reader;
//!
//! Reader::new("en").visit("/contact").at("2026-12-04T18:00+08:00").sees("contact-closed").misses("contact-open");
//! ```

#![expect(
    clippy::panic,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "these are helpers of tests: what is not as it should be ends the test"
)]

pub mod anything;
mod document;
mod draft;
mod languages;
pub mod mutate;
mod other_country;
mod page;
mod program;
mod queries;
mod reader;
pub mod reference;
mod repository;

pub use document::{Document, Node};
pub use draft::Draft;
pub use languages::{languages, one_of_each_script, said_by_a_system, translations};
pub use other_country::{guide_to_other_country, other_country};
pub use page::{
    NOW, Page, asset, country, every_page, guide, in_one_line, moment, none, on_every_page, visit,
};
pub use program::{Answer, Ended, Program, Scratch, Served};
pub use queries::{JudgedQueries, JudgedQuery, Judgement, judged_queries};
pub use reader::Reader;
pub use repository::{content, locales};
