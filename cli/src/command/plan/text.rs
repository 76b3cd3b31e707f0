//! A plan as text for people: its sheets, printed block by block.

use std::io::{self, Write};
use std::iter;

use waymark_content::{Block, Grounds, Guide, Papers, Plan};
use waymark_locales::{Locale, visible};

use super::emergency;

/// What separates texts that share a line.
const BETWEEN: &str = " – ";

/// Writes a plan, and what was dropped from the answers.
pub(super) fn text(
    guide: &Guide,
    plan: &Plan<'_>,
    locale: &Locale,
    out: &mut dyn Write,
) -> io::Result<()> {
    writeln!(out, "{}: {}", locale.emergency_title(), emergency(guide, locale).join(", "))?;
    for (planned, sheet) in plan.steps.iter().zip(guide.sheets(plan, locale)) {
        writeln!(out, "\n[{}] {}", planned.timing.urgency, sheet.title)?;
        let deadline = sheet.deadline.iter();
        let deadline = deadline.flat_map(|words| iter::once(&words.date).chain(&words.left));
        // A caution that was said with an earlier step is not repeated, so the mark says that this one needs it too.
        let police = (!planned.cautions.is_empty()).then(|| locale.plan_police().to_string());
        let notes: Vec<String> = deadline.map(ToString::to_string).chain(police).collect();
        if !notes.is_empty() {
            writeln!(out, "  {}", notes.join(BETWEEN))?;
        }
        for block in &sheet.blocks {
            self::block(block, locale, out)?;
        }
    }
    for dropped in plan.reading.dropped() {
        writeln!(out, "\ndropped: {} = {}", visible(&dropped.question), visible(&dropped.value))?;
    }
    Ok(())
}

fn block(block: &Block<'_>, locale: &Locale, out: &mut dyn Write) -> io::Result<()> {
    match block {
        Block::Caution(cautions) => {
            cautions.iter().try_for_each(|caution| writeln!(out, "  ! {caution}"))
        }
        Block::WriteDown(address) => writeln!(out, "      {address}"),
        Block::Papers(list) => papers(list, out),
        Block::Grounds(grounds) => self::grounds(grounds, locale, out),
        Block::Paragraph(_) | Block::Lines(_) => {
            block.texts().iter().try_for_each(|text| writeln!(out, "  {text}"))
        }
        // Only cards, letters and paper forms have these.
        Block::Numbers(_)
        | Block::Languages(_)
        | Block::Blanks(_)
        | Block::ByHand(_)
        | Block::Question(_)
        | Block::Counts(_) => Ok(()),
    }
}

/// Writes which documents a reader has. Those that are missing are explained.
fn papers(list: &Papers<'_>, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "  {} {}", list.title, list.missing)?;
    for paper in &list.rows {
        let tick = if paper.is_there { 'x' } else { ' ' };
        write!(out, "  [{tick}] {}", paper.name)?;
        if let Some(term) = &paper.term {
            write!(out, " {term}")?;
        }
        if !paper.is_there {
            write!(out, "{BETWEEN}{}", paper.detail)?;
        }
        writeln!(out)?;
    }
    Ok(())
}

/// Writes the reason of a step, and how sure its facts are: the least sure one, then each.
fn grounds(grounds: &Grounds<'_>, locale: &Locale, out: &mut dyn Write) -> io::Result<()> {
    if let Some(because) = &grounds.because {
        writeln!(out, "  <- {because}")?;
    }
    write!(out, "  = ")?;
    if grounds.says_in_part() {
        write!(out, "{} ", locale.plan_in_part())?;
    }
    write!(out, "{}", grounds.weakest.word(locale))?;
    let facts = grounds.facts.iter();
    let facts: Vec<String> =
        facts.map(|fact| format!("{} ({})", fact.id, fact.confidence.word(locale))).collect();
    if !facts.is_empty() {
        write!(out, "{BETWEEN}{}", facts.join(", "))?;
    }
    writeln!(out)
}
