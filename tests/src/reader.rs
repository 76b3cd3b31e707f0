//! A reader, who opens a page at a moment and sees certain texts or does not.

use waymark_content::Guide;
use waymark_locales::Locale;
use waymark_ui::Links;

use crate::page::{self, NOW, Page};

/// Somebody who reads the guide in one language.
pub struct Reader<'g> {
    guide: &'g Guide,
    locale: &'g Locale,
    address: String,
    now: String,
    links: Links,
}

impl Reader<'static> {
    /// Begins on the first page in this language.
    ///
    /// # Panics
    ///
    /// Where the guide has no such language.
    #[must_use]
    #[track_caller]
    pub fn new(locale: &str) -> Self {
        Self::with_guide(page::guide(), locale)
    }
}

impl<'g> Reader<'g> {
    /// Begins like [`Reader::new`], with another guide.
    ///
    /// # Panics
    ///
    /// Where the guide has no such language.
    #[must_use]
    #[track_caller]
    pub fn with_guide(guide: &'g Guide, locale: &str) -> Self {
        let locale = guide.locales().get(locale).expect("the guide has this language");
        Self { guide, locale, address: "/".to_owned(), now: NOW.to_owned(), links: Links::Live }
    }

    /// Goes to a path below the language, such as `/contact`.
    #[must_use]
    pub fn visit(self, path: &str) -> Self {
        Self { address: path.to_owned(), ..self }
    }

    /// Sets the clock.
    #[must_use]
    pub fn at(self, now: &str) -> Self {
        Self { now: now.to_owned(), ..self }
    }

    /// Opens the exported copy instead of the program.
    #[must_use]
    pub fn in_files(self) -> Self {
        Self { links: Links::Files, ..self }
    }

    /// Returns the page.
    #[must_use]
    #[track_caller]
    pub fn page(&self) -> Page {
        let address = format!("/{}{}", self.locale.id(), self.address);
        page::visit(self.guide, &address, page::moment(&self.now), self.links)
    }

    /// Expects an element with just this text: the id of a message, and values of variables that matter, such as
    /// `contact-open until=12:30`. Other variables may be anything.
    ///
    /// # Panics
    ///
    /// Where there is none.
    #[track_caller]
    pub fn sees(self, text: &str) -> Self {
        let expected = self.template(text);
        assert!(
            self.shows(&expected),
            "{}{} at {}: no \"{expected}\"",
            self.locale.id(),
            self.address,
            self.now
        );
        self
    }

    /// Expects no element with this text; see [`Reader::sees`].
    ///
    /// # Panics
    ///
    /// Where there is one.
    #[track_caller]
    pub fn misses(self, text: &str) -> Self {
        let expected = self.template(text);
        assert!(
            !self.shows(&expected),
            "{}{} at {}: \"{expected}\" is there",
            self.locale.id(),
            self.address,
            self.now
        );
        self
    }

    #[track_caller]
    fn shows(&self, template: &str) -> bool {
        self.page().document.one("body").below().any(|node| fits(&node.text(), template))
    }

    /// Returns the text of the message, with the given values, and `{$name}` for every other variable.
    #[track_caller]
    fn template(&self, text: &str) -> String {
        let (id, mut values) = text.split_once(' ').unwrap_or((text, ""));
        let message = self.locale.text(id).unwrap_or_else(|| panic!("no message \"{id}\""));
        let mut template = message.as_str().to_owned();
        while let Some((before, value)) = values.rsplit_once('=') {
            let (rest, name) = before.rsplit_once(' ').unwrap_or(("", before));
            let place = format!("{{${name}}}");
            assert!(template.contains(&place), "\"{id}\" has no variable \"{name}\"");
            template = template.replace(&place, value);
            values = rest;
        }
        template
    }
}

/// Returns whether a text is the template, with anything in the places of `{$name}`.
fn fits(text: &str, template: &str) -> bool {
    let (first, mut places) = template.split_once("{$").unwrap_or((template, ""));
    let Some(mut text) = text.strip_prefix(first) else { return false };
    while let Some((_, after)) = places.split_once('}') {
        let (words, next) = after.split_once("{$").unwrap_or((after, ""));
        if next.is_empty() {
            return text.len() > words.len() && text.ends_with(words);
        }
        let Some((value, rest)) = text.split_once(words) else { return false };
        if value.is_empty() {
            return false;
        }
        (text, places) = (rest, next);
    }
    text.is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_template_fits_whole_texts() {
        for (text, template) in [
            ("a", "a"),
            ("Open, until 12:30", "Open, until {$until}"),
            ("On 1 at 2.", "On {$a} at {$b}."),
        ] {
            assert!(fits(text, template), "{text}");
        }
        for (text, template) in [
            ("ab", "a"),
            ("a", "ab"),
            ("Open, until ", "Open, until {$until}"),
            ("On 1 at 2", "On {$a} at {$b}."),
            ("On  at 2.", "On {$a}at {$b}!"),
        ] {
            assert!(!fits(text, template), "{text}");
        }
    }
}
