//! The proof of the interview: its laws in every case, an evaluator of its own kind that agrees in every case, and rules
//! broken one by one to see that this would be noticed.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "what is not as it should be ends the test, in its helpers too"
)]

mod agree;
mod broken_rules;
mod given;
mod laws;
mod passed_over;
mod practice;
