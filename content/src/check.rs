//! What can be wrong with content that could be read, all of it at once:
//!
//! 1. [`links`]: ids and values that are referred to and are not there; facts without a source; facts and sources that
//!    nothing uses; dates that cannot be.
//! 2. [`texts`]: messages that the content needs and English lacks, and messages that nothing needs.
//! 3. [`told`]: records whose texts use a value of a fact that the record does not name: nobody would see where the value
//!    was read.
//! 4. [`record`]: facts that differ from the record of this edition.
//! 5. [`provenance`]: where facts come from, as far as it would be shown in English in every language.
//! 6. [`summaries`]: summaries of topics that nobody reads to their end.

mod links;
mod provenance;
mod record;
mod texts;
mod told;

pub(crate) use links::links;
pub(crate) use provenance::provenance;
pub(crate) use record::record;
pub(crate) use texts::{SHORT, keywords, summaries, texts, translation};
pub(crate) use told::told;
