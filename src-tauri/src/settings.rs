//! The two stored settings: the chosen language and the size of the window. Nothing that a person does in the guide is
//! stored.

use serde::{Deserialize, Serialize};

/// The stored settings. Each is optional, because the person may never have chosen.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// The id of the language chosen in the guide, such as `fr`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// The size of the window when it was last left.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub window: Option<WindowSize>,
}

/// The inner size of the window in logical pixels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "RawSize")]
pub struct WindowSize {
    /// From left to right.
    pub width: u32,
    /// From top to bottom.
    pub height: u32,
}

impl WindowSize {
    /// Still usable: pages fit into 320 pixels.
    pub const SMALLEST: Self = Self { width: 320, height: 320 };
    /// The size at the first start: wide enough for a column of text with margins, low enough for an old laptop.
    pub const FIRST: Self = Self { width: 1000, height: 720 };
    /// Larger than any screen; such a size can only be an error.
    const LARGEST: Self = Self { width: 16_384, height: 16_384 };

    /// Returns the size, if it is possible for a window.
    #[must_use]
    pub fn new(width: u32, height: u32) -> Option<Self> {
        let fits = (Self::SMALLEST.width..=Self::LARGEST.width).contains(&width)
            && (Self::SMALLEST.height..=Self::LARGEST.height).contains(&height);
        fits.then_some(Self { width, height })
    }
}

/// A size as read, not yet checked.
#[derive(Deserialize)]
struct RawSize {
    width: u32,
    height: u32,
}

impl TryFrom<RawSize> for WindowSize {
    type Error = String;

    fn try_from(RawSize { width, height }: RawSize) -> Result<Self, String> {
        Self::new(width, height)
            .ok_or_else(|| format!("no window has the size \"{width} × {height}\""))
    }
}
