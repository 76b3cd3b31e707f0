//! `prove`: try every combination of answers, and print the counts.

use std::io::Write;
use std::time::Instant;

use waymark_content::{Guide, prove};

use crate::fault::Fault;

pub(crate) fn run(guide: &Guide, out: &mut dyn Write) -> Result<(), Fault> {
    let start = Instant::now();
    let proof = prove(guide.content().interview());
    let (singles, changes) = (proof.single_choice_combinations, proof.changes);
    let steps: u64 = proof.step_combinations.values().sum();
    writeln!(
        out,
        "{singles} sets of single-choice answers, skips included: all that can be reached"
    )?;
    writeln!(
        out,
        "{steps} combinations of {} steps at {} moments, with dates and many-choice questions",
        proof.step_combinations.len(),
        proof.moments
    )?;
    for (step, combinations) in &proof.step_combinations {
        writeln!(out, "  {step}: {combinations}")?;
    }
    writeln!(
        out,
        "{} more combinations, in which a law and its steps can meet",
        proof.law_combinations
    )?;
    writeln!(out, "{changes} changes from no answer to an answer")?;
    for (problem, combination) in &proof.problems {
        writeln!(out, "error: {problem} ({combination})")?;
    }
    let seconds = start.elapsed().as_secs_f64();
    writeln!(out, "{} problems, {seconds:.1} s", proof.problems.len())?;
    if proof.problems.is_empty() { Ok(()) } else { Err(Fault::Checked) }
}
