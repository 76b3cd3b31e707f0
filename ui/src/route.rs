//! Addresses: how paths are parsed, and how links are written.

use percent_encoding::percent_decode_str;
use waymark_content::Guide;
use waymark_locales::Locale;

use crate::asset;
use crate::page::PageRoute;
use crate::request::Links;

/// The longest path that is read.
const MAX_PATH: usize = 512;

/// The meaning of a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Route {
    /// `/`: the choice of a language.
    Start,
    /// `/exit`: leave now. The window closes; a browser shows an empty page.
    Exit,
    /// `/assets/<name>`: style sheet, script, icon.
    Asset(String),
    /// `/<locale>/search/suggestions`: suggestions for the words typed so far. It is a fragment, not a page.
    Suggestions(String),
    /// `/<locale>/…`: a page in a language.
    Page(String, PageRoute),
}

/// The path by which people leave.
const EXIT: &str = "exit";

/// The folder of the assets.
const ASSETS: &str = "assets/";

/// The path of the suggestions below a language.
const SUGGESTIONS: &str = "search/suggestions";

impl Route {
    /// Parses a path; `None` if the guide has no such page.
    #[must_use]
    pub fn parse(guide: &Guide, path: &str) -> Option<Self> {
        Self::read(path).filter(|route| route.is_in(guide))
    }

    /// Reads a path without a guide, as for the window, which must never wait for one. Nobody has looked yet whether
    /// there is such a language, record or asset.
    ///
    /// The name of a file in an exported copy (`/en/topics/x.html`, `/en/index.html`) means the same as the path
    /// without it.
    #[must_use]
    pub fn read(path: &str) -> Option<Self> {
        if path.len() > MAX_PATH {
            return None;
        }
        let path = percent_decode_str(path).decode_utf8().ok()?;
        let path = path.strip_prefix('/')?;
        if let Some(name) = path.strip_prefix(ASSETS) {
            return Some(Self::Asset(name.to_owned()));
        }
        match without_ending(path) {
            "" => Some(Self::Start),
            EXIT => Some(Self::Exit),
            path => {
                let (locale, page) = path.split_once('/').unwrap_or((path, ""));
                let locale = locale.to_owned();
                match page {
                    SUGGESTIONS => Some(Self::Suggestions(locale)),
                    page => Some(Self::Page(locale, PageRoute::read(page)?)),
                }
            }
        }
    }

    /// Returns whether the guide has what the address names.
    fn is_in(&self, guide: &Guide) -> bool {
        match self {
            Self::Start | Self::Exit => true,
            Self::Asset(name) => asset::get(name).is_some(),
            Self::Suggestions(locale) => offered(guide, locale).is_some(),
            Self::Page(locale, page) => {
                offered(guide, locale).is_some() && page.is_in(guide.content())
            }
        }
    }

    /// Returns the language of a path, whether or not there is such a page: `fr` in `/fr/topics/arriving`. The path is
    /// decoded as by [`Route::read`], so both find the same language.
    #[must_use]
    pub fn language(path: &str) -> Option<String> {
        let path = percent_decode_str(path).decode_utf8_lossy();
        let language = without_ending(path.trim_start_matches('/')).split('/').next();
        language.filter(|language| !language.is_empty()).map(str::to_owned)
    }

    /// Returns the address of every page and of every asset.
    #[must_use]
    pub fn all(guide: &Guide) -> Vec<Self> {
        let pages = PageRoute::all(guide.content());
        let of_locale = |locale: &Locale| {
            pages
                .iter()
                .map(|page| Self::Page(locale.id().to_owned(), page.clone()))
                .collect::<Vec<_>>()
        };
        let assets = asset::names().into_iter().map(Self::Asset);
        [Self::Start, Self::Exit]
            .into_iter()
            .chain(guide.locales().offered().into_iter().flat_map(of_locale))
            .chain(assets)
            .collect()
    }

    /// Returns the path, as the window and the server use it.
    #[must_use]
    pub fn path(&self) -> String {
        match self {
            Self::Start => "/".to_owned(),
            Self::Exit => format!("/{EXIT}"),
            Self::Asset(name) => format!("/{ASSETS}{name}"),
            Self::Suggestions(locale) => format!("/{locale}/{SUGGESTIONS}"),
            Self::Page(locale, page) => format!("/{locale}/{}", page.path()),
        }
    }

    /// Returns the file name in an exported copy, with `/` between folders.
    #[must_use]
    pub fn file(&self) -> String {
        let path = self.path();
        let path = path.trim_start_matches('/');
        match self {
            Self::Asset(_) => path.to_owned(),
            Self::Start | Self::Exit | Self::Suggestions(_) | Self::Page(..)
                if path.is_empty() || path.ends_with('/') =>
            {
                format!("{path}index.html")
            }
            Self::Start | Self::Exit | Self::Suggestions(_) | Self::Page(..) => {
                format!("{path}.html")
            }
        }
    }

    /// Returns the link to this address from a page at the path `from`. It is always relative.
    #[must_use]
    pub fn href(&self, from: &str, links: Links) -> String {
        let mut href = "../".repeat(from.strip_prefix('/').unwrap_or(from).matches('/').count());
        match links {
            Links::Live | Links::Browser => href.push_str(self.path().trim_start_matches('/')),
            Links::Files => href.push_str(&self.file()),
        }
        if href.is_empty() { "./".to_owned() } else { href }
    }
}

/// Returns a path without the ending that it has in an exported copy.
fn without_ending(path: &str) -> &str {
    path.strip_suffix("index.html").or_else(|| path.strip_suffix(".html")).unwrap_or(path)
}

/// Returns the locale with this id if somebody may open it: a reader any offered one, a tester also a pseudo-locale.
pub(crate) fn offered<'g>(guide: &'g Guide, id: &str) -> Option<&'g Locale> {
    guide.locales().get(id).filter(|locale| locale.info().offered || locale.is_pseudo())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_address_is_read_as_it_is_written() {
        let guide = waymark_embedded::guide();
        for route in Route::all(&guide) {
            assert_eq!(
                Route::parse(&guide, &route.path()).as_ref(),
                Some(&route),
                "{}",
                route.path()
            );
            assert_eq!(
                Route::parse(&guide, &format!("/{}", route.file())).as_ref(),
                Some(&route),
                "{}",
                route.file()
            );
        }
    }

    #[test]
    fn a_strange_path_is_no_page() {
        let guide = waymark_embedded::guide();
        let long = format!("/en/{}", "a".repeat(MAX_PATH));
        for path in [
            "",
            "en",
            "/xx/",
            "/zh-Hant/",
            "/en/topics/none",
            "/en//",
            "/en/../en/",
            "/%ff",
            "/assets/../Cargo.toml",
            &long,
        ] {
            assert_eq!(Route::parse(&guide, path), None, "{path}");
        }
    }

    #[test]
    fn an_address_can_be_read_without_a_guide() {
        let page = Route::Page("xx".to_owned(), PageRoute::Again);
        assert_eq!(Route::read("/xx/again"), Some(page));
        assert!(matches!(
            Route::read("/en/cards/none/large"),
            Some(Route::Page(_, PageRoute::CardLarge(_)))
        ));
        for path in ["/en/again/", "/en/nowhere", "/en/cards/none/small", "/en/cards/../large"] {
            assert_eq!(Route::read(path), None, "{path}");
        }
    }

    #[test]
    fn the_language_is_the_first_part_of_a_path() {
        for (path, language) in [
            ("/fr/topics/arriving", Some("fr")),
            ("/fr/nowhere", Some("fr")),
            ("/fr/%ff", Some("fr")),
            ("/", None),
            ("/index.html", None),
        ] {
            assert_eq!(Route::language(path).as_deref(), language, "{path}");
        }
    }

    #[test]
    fn the_language_of_a_path_is_that_of_its_page_however_it_is_written() {
        for path in
            ["/fr/interview", "/%66r/interview", "/fr%2Finterview", "/fr.html", "/fr/index.html"]
        {
            let Some(Route::Page(locale, _)) = Route::read(path) else {
                panic!("{path} is no page")
            };
            assert_eq!(locale, "fr", "{path}");
            assert_eq!(Route::language(path).as_deref(), Some("fr"), "{path}");
        }
    }

    #[test]
    fn links_are_relative() {
        let to = Route::Page("en".to_owned(), PageRoute::Contact);
        assert_eq!(to.href("/en/topics/x", Links::Live), "../../en/contact");
        assert_eq!(to.href("/en/", Links::Files), "../en/contact.html");
        assert_eq!(Route::Start.href("/", Links::Live), "./");
        assert_eq!(Route::Start.href("/en/", Links::Files), "../index.html");
    }
}
