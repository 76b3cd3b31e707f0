//! What can be wrong with content that could be read, all of it at once:
//!
//! 1. [`links`]: ids and values that are referred to and are not there; facts without a source; facts and sources that
//!    nothing uses; dates that cannot be.
//! 2. [`texts`]: messages that the content needs and English lacks, and messages that nothing needs.
//! 3. [`record`]: facts that differ from the record of this edition.

mod links;
mod record;
mod texts;

pub(crate) use links::links;
pub(crate) use record::record;
pub(crate) use texts::{SHOWN, keywords, texts, translation};
