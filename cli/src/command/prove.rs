//! `prove`: try every case of the interview, and print the counts.

use std::io::Write;
use std::time::Instant;

use waymark_content::{Guide, prove};

use crate::fault::Fault;

pub(crate) fn run(guide: &Guide, out: &mut dyn Write) -> Result<(), Fault> {
    let start = Instant::now();
    let proof = prove(guide.content().interview());
    let (singles, changes) = (proof.single_choice_cases, proof.changes);
    let steps: u64 = proof.step_cases.values().sum();
    writeln!(
        out,
        "{singles} sets of single-choice answers, skips included: all that can be reached"
    )?;
    writeln!(
        out,
        "{steps} cases of {} steps at {} moments, with dates and many-choice questions",
        proof.step_cases.len(),
        proof.moments
    )?;
    for (step, cases) in &proof.step_cases {
        writeln!(out, "  {step}: {cases}")?;
    }
    writeln!(out, "{} more cases, in which a law and its steps can meet", proof.law_cases)?;
    writeln!(out, "{changes} changes from silence to an answer")?;
    for (problem, case) in &proof.problems {
        writeln!(out, "error: {problem} ({case})")?;
    }
    let seconds = start.elapsed().as_secs_f64();
    writeln!(out, "{} problems, {seconds:.1} s", proof.problems.len())?;
    if proof.problems.is_empty() { Ok(()) } else { Err(Fault::Checked) }
}
