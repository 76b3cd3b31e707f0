//! Parts of paper forms that are filled in with a pen. On the screen they only show what the printer will print.

use maud::{Markup, html};
use waymark_content::{Asked, Boxes, Counts, Line, Room, Tick};
use waymark_locales::{Locale, Text};

use crate::component::{desk_key, words};
use crate::context::Page;
use crate::icon::icon;

/// An answer with this many lines or more is long.
const LONG: usize = 3;
/// The number of empty rows after the named ones in a table of counts.
const FREE_ROWS: usize = 2;

/// Returns lines with room for a pen, in the language of the paper, followed by the language of the reader.
pub(crate) fn lines(page: &Page<'_>, lines: &[Line<'_>]) -> Markup {
    html! { div.by-hand { @for line in lines { (self::line(page, line)) } } }
}

fn line(page: &Page<'_>, line: &Line<'_>) -> Markup {
    let locale = line.text.locale();
    // Only one language beside that of the paper: with more there would be no room left to write.
    let others = [Some(page.locale), page.second].into_iter().flatten();
    let own = others.filter(|own| own.id() != locale.id()).find_map(|own| line.text.in_locale(own));
    // The first line of a short answer begins beside its words. A long answer gets whole lines only.
    let (beside, whole) = match line.room {
        Room::None | Room::Tick => (false, 0),
        Room::Lines(lines @ LONG..) => (false, lines),
        Room::Lines(lines) => (true, lines.saturating_sub(1)),
    };
    html! {
        div.hand-line lang=(locale.id()) dir=(locale.info().direction.as_str()) {
            @if line.room == Room::Tick { (tick_box(None)) }
            @for (place, piece) in Line::pieces(&line.text).enumerate() {
                @if place > 0 {
                    @if beside { span.hand-rule {} }
                    @for _ in 0..whole { span.hand-rule.hand-rule-whole {} }
                }
                @if !piece.is_empty() {
                    span.hand-words {
                        (words::words(piece, locale))
                        @if let Some(own) = &own {
                            @if let Some(piece) = Line::pieces(own).nth(place) { (small(piece, own.locale())) }
                        }
                    }
                }
            }
        }
    }
}

/// Returns words in a language of the reader, in small type beside those of the paper.
fn small(words: &str, language: &Locale) -> Markup {
    html! {
        " " span.hand-own lang=(language.id()) dir=(language.info().direction.as_str()) { (words::words(words, language)) }
    }
}

/// Returns a question with room for the answer.
pub(crate) fn question(page: &Page<'_>, asked: &Asked<'_>) -> Markup {
    html! {
        section.asked #{ "asked-" (asked.question.id) } {
            h2.asked-name {
                span.asked-number {
                    @if asked.is_led_to { (icon("arrow-right")) }
                    (page.locale.number(number(asked.number)))
                }
                span.asked-words {
                    @match &asked.how {
                        Some(how) => { (page.together([&asked.name, how], |[name, how]| html! { (name) " " span.asked-how { (how) } })) },
                        None => { (page.show(&asked.name)) },
                    }
                }
            }
            @match &asked.boxes {
                Boxes::Ticks(ticks) => ul.ticks role="list" { @for tick in ticks { (self::tick(page, tick)) } },
                Boxes::Date { parts, counted } => {
                    (fields(page, parts))
                    @if let Some((when, parts)) = counted {
                        p.asked-or { (page.show(when)) }
                        (fields(page, parts))
                    }
                },
            }
        }
    }
}

fn tick(page: &Page<'_>, tick: &Tick<'_>) -> Markup {
    let l = page.locale;
    let key = tick.place.and_then(|place| desk_key::keys().nth(place));
    html! {
        li.tick {
            (tick_box(key.map(|key| desk_key::shown(key, l))))
            span.tick-words { (page.show(&tick.words)) }
            @for to in &tick.leads_to {
                span.tick-leads {
                    (icon("arrow-right")) span aria-hidden="true" { (l.number(number(*to))) }
                    span.visually-hidden { (l.questionnaire_leads_to(*to)) }
                }
            }
        }
    }
}

/// Returns a box to tick, with the key that chooses it at the desk, if it has one.
fn tick_box(key: Option<String>) -> Markup {
    html! { span.tick-box aria-hidden="true" { @if let Some(key) = key { (key) } } }
}

/// Returns the parts of a date, each with a line to write on.
fn fields(page: &Page<'_>, parts: &[Text<'_>]) -> Markup {
    html! {
        ul.hand-fields role="list" {
            @for part in parts { li { span { (page.show(part)) } span.hand-rule {} } }
        }
    }
}

/// Returns an empty table of counts.
pub(crate) fn counts(page: &Page<'_>, counts: &Counts<'_>) -> Markup {
    html! {
        p.counts-wide { (page.show(&page.locale.tally_wide())) }
        div.counts-frame {
            table.counts {
                thead {
                    tr {
                        th scope="col" { (page.show(&counts.heading)) }
                        @for (language, name) in &counts.languages {
                            th.counts-language scope="col" {
                                span {
                                    (words::show(name, page.locale))
                                    @if language.own != name.as_str() {
                                        " " span lang=(language.id) dir=(language.direction.as_str()) { (language.own) }
                                    }
                                }
                            }
                        }
                        th.counts-language scope="col" { span { (words::show(&counts.other, page.locale)) } }
                    }
                }
                tbody {
                    @for topic in counts.topics.iter().chain([&counts.other]) {
                        tr { th scope="row" { (page.show(topic)) } (cells(counts)) }
                    }
                    @for _ in 0..FREE_ROWS { tr { td.counts-free {} (cells(counts)) } }
                }
            }
        }
    }
}

/// Returns the cells of a row: one for each language, and one for others.
fn cells(counts: &Counts<'_>) -> Markup {
    html! { @for _ in 0..=counts.languages.len() { td {} } }
}

fn number(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
