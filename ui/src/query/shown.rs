//! How pages are shown: what a reader chooses once and keeps from page to page, and the cards on a sheet.

/// The size of text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum TextSize {
    /// As designed: 18 CSS pixels.
    #[default]
    Normal,
    /// A quarter larger.
    Large,
    /// Half as large again.
    Larger,
}

impl TextSize {
    pub(crate) const ALL: [Self; 3] = [Self::Normal, Self::Large, Self::Larger];

    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Normal => "normal",
            Self::Large => "large",
            Self::Larger => "larger",
        }
    }
}

/// How the interview is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum View {
    /// One question a page.
    #[default]
    Steps,
    /// All questions that apply on one page, for helpers who know them.
    Desk,
}

/// Display options, which a reader keeps from page to page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Shown {
    pub(crate) size: TextSize,
    pub(crate) view: View,
    /// The id of the second language.
    pub(crate) with: Option<String>,
    /// Whether the answers are those of an invented person.
    pub(crate) practice: bool,
}

/// The number of cards on a sheet of paper.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum PerSheet {
    /// Each of the size A6.
    #[default]
    Four,
    /// Each as large as A7.
    Eight,
}

impl PerSheet {
    pub(crate) const ALL: [Self; 2] = [Self::Four, Self::Eight];

    pub(crate) fn count(self) -> u8 {
        match self {
            Self::Four => 4,
            Self::Eight => 8,
        }
    }
}
