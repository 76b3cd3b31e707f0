//! Keys as a person presses them in the window.

use crate::webdriver::{Session, wait};

/// Enter in WebDriver.
pub(crate) const ENTER: &str = "\u{e007}";
/// The key with the arrow down in WebDriver.
pub(crate) const DOWN: &str = "\u{e015}";
/// Space in WebDriver.
pub(crate) const SPACE: &str = " ";
/// Tab in WebDriver.
pub(crate) const TAB: &str = "\u{e004}";

/// More than any page has places for the focus.
const MOST_PLACES: usize = 500;

impl Session {
    /// Presses Tab until the focus is on an element that fits the selector.
    pub(crate) fn tab_to(&self, selector: &str) -> Result<(), String> {
        for _ in 0..MOST_PLACES {
            if self.is_on(selector)? {
                return Ok(());
            }
            self.press(TAB)?;
        }
        Err(format!("Tab does not reach {selector} in {}", self.address()?))
    }

    /// Presses the arrow down until the focus is on an element that fits the selector.
    pub(crate) fn go_down_to(&self, selector: &str) -> Result<(), String> {
        for _ in 0..MOST_PLACES {
            if self.is_on(selector)? {
                return Ok(());
            }
            self.press(DOWN)?;
        }
        Err(format!("no arrow key reaches {selector} in {}", self.address()?))
    }

    fn is_on(&self, selector: &str) -> Result<bool, String> {
        let selector = serde_json::Value::from(selector);
        let is_on = self.script(&format!("return document.activeElement.matches({selector})"))?;
        Ok(is_on == true)
    }

    /// Goes to a link by Tab and opens it by Enter.
    pub(crate) fn open_by_key(&self, selector: &str) -> Result<(), String> {
        self.tab_to(selector)?;
        self.leads_on(|| self.press(ENTER))
    }

    /// Does something that leads to another page, and waits until that page is there.
    pub(crate) fn leads_on(&self, act: impl FnOnce() -> Result<(), String>) -> Result<(), String> {
        let before = self.address()?;
        self.script("window.isLeft = true")?;
        act()?;
        wait(&format!("another page comes after {before}"), || {
            let other =
                self.script("return !window.isLeft && document.readyState === 'complete'").ok()?;
            (other == true).then_some(())
        })
    }
}
