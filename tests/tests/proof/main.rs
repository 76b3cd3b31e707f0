//! The proof of the interview: its laws for every combination of answers, an evaluator of its own kind that agrees on
//! all of them, and rules broken one by one to see that this would be noticed.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "what is not as it should be ends the test, in its helpers too"
)]

mod agree;
mod broken_rules;
mod cases;
mod given;
mod laws;
mod passed_over;
