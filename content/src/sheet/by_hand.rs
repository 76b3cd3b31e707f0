//! Lines of a paper form that somebody fills in with a pen.

use waymark_locales::Text;

/// A blank in a text, to be filled in with a pen.
pub(super) const BLANK: &str = "____________";

/// A line of a paper form.
pub struct Line<'g> {
    /// Its text, with a blank for each place to write in.
    pub text: Text<'g>,
    /// The room for a pen.
    pub room: Room,
}

/// The room for a pen at a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Room {
    /// Nothing: it is read.
    None,
    /// A box before it.
    Tick,
    /// This many lines in place of the blank. With one, each blank becomes a line.
    Lines(usize),
}

impl<'g> Line<'g> {
    pub(super) fn blank(text: Text<'g>) -> Self {
        Self::blanks(text, 1)
    }

    pub(super) fn blanks(text: Text<'g>, lines: usize) -> Self {
        Self { text, room: Room::Lines(lines) }
    }

    pub(super) fn tick(text: Text<'g>) -> Self {
        Self { text, room: Room::Tick }
    }

    /// Splits its text, in some language, at the blanks.
    pub fn pieces<'t>(text: &'t Text<'_>) -> impl Iterator<Item = &'t str> {
        text.as_str().split(BLANK).map(str::trim)
    }
}

impl<'g> From<Text<'g>> for Line<'g> {
    fn from(text: Text<'g>) -> Self {
        Self { text, room: Room::None }
    }
}
