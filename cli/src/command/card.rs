//! `card`: what a card says to others, and to its reader.

use std::io::Write;

use waymark_content::{Block, Guide};
use waymark_locales::{Locale, Text};

use crate::fault::Fault;

/// A blank to write on.
const LINE: &str = "____________";

pub(crate) fn run(
    guide: &Guide,
    id: &str,
    locale: &Locale,
    out: &mut dyn Write,
) -> Result<(), Fault> {
    let card = guide.content().cards().get(id).ok_or_else(|| Fault::Word {
        word: id.to_owned(),
        advice: "the guide has no such card; the ids are those in cards.json",
    })?;
    let sheet = card.sheet(guide);
    writeln!(out, "{}", both(&sheet.title, locale, " – "))?;
    for block in &sheet.blocks {
        writeln!(out)?;
        for text in block.texts() {
            match block {
                Block::Blanks(_) => writeln!(out, "{}: {LINE}", both(text, locale, " "))?,
                _ => writeln!(out, "{}", both(text, locale, "\n"))?,
            }
        }
        if let Block::Languages(languages) = block {
            for (language, name) in languages {
                writeln!(out, "{} {name}", language.own)?;
            }
        }
    }
    Ok(())
}

/// Returns a text as it is shown to others, followed by the reader's language if that is another one.
fn both(text: &Text<'_>, locale: &Locale, between: &str) -> String {
    let own = text.in_locale(locale).filter(|own| own.as_str() != text.as_str());
    own.map_or_else(|| text.to_string(), |own| format!("{text}{between}{own}"))
}
