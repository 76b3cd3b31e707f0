//! The tests that need nothing but the guide itself and its command line.

#![expect(
    clippy::panic,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "what is not as it should be ends the test, in its helpers too"
)]

mod anything;
mod back;
mod cards;
mod check;
mod command_line;
mod command_line_due;
mod command_line_locale;
mod command_line_plan;
mod command_line_serve;
mod confidence;
mod contact;
mod contrast;
mod country_in_code;
mod coverage;
mod deadlines;
mod emergency;
mod escape;
mod files;
mod fonts;
mod helpers;
mod interview;
mod languages;
mod lies;
mod links;
mod other_country;
mod packages;
mod pages;
mod paper;
mod people;
mod phrases;
mod plan;
mod provenance;
mod record;
mod rules;
mod schema;
mod search;
mod structure;
mod system;
mod topics;
mod total;
mod words;
