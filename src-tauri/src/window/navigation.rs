//! Navigation: the web view may go to pages of the guide, and out.

use tauri::Url;
use waymark_ui::{PageRoute, Route, for_next_person};

use crate::system::origin::ORIGIN;

/// The decision about a navigation.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// It leads to a page of the guide, which is shown.
    Show,
    /// This page is shown, and nothing that was shown before can be reached any more.
    StartAgain(Url),
    /// The person leaves now.
    Leave,
    /// It leads elsewhere, and is ignored.
    Refuse,
}

/// Decides about a navigation, whether by a link, a form, a script or a person.
pub(crate) fn verdict(url: &Url) -> Verdict {
    let credentials = !url.username().is_empty() || url.password().is_some();
    let (scheme, host) = ORIGIN.split_once("://").expect("an origin has a scheme");
    if url.scheme() != scheme || url.host_str() != Some(host) || url.port().is_some() || credentials
    {
        return Verdict::Refuse;
    }
    match Route::read(url.path()) {
        Some(Route::Exit) => Verdict::Leave,
        Some(Route::Page(language, PageRoute::Again)) => {
            Verdict::StartAgain(beginning(url, language))
        }
        Some(Route::Start | Route::Asset(_) | Route::Suggestions(_) | Route::Page(..)) | None => {
            Verdict::Show
        }
    }
}

/// Returns the address of the interview for the next person: with the same display options and without any answer.
fn beginning(url: &Url, language: String) -> Url {
    let kept = for_next_person(url.query().unwrap_or_default());
    let mut beginning = url.clone();
    beginning.set_path(&Route::Page(language, PageRoute::Interview).path());
    beginning.set_query(Some(kept.as_str()).filter(|kept| !kept.is_empty()));
    beginning.set_fragment(None);
    beginning
}

/// Returns the address of the first page: the home page of a language, or the choice of one.
pub(crate) fn address(language: Option<&str>) -> Url {
    let home = |language: &str| Route::Page(language.to_owned(), PageRoute::Home);
    let path = language.map_or(Route::Start, home).path();
    Url::parse(&format!("{ORIGIN}{path}")).expect("the id of a locale needs no escape in a path")
}

/// Returns the proxy for everything that is not the guide: an address on which nothing listens.
///
/// Without a proxy, the web view resolves a host name before it opens a socket. On many computers it asks a local
/// service for that, through a Unix socket, which the kernel's filter allows; that service then asks the network.
/// With a proxy, resolving names is the proxy's task.
pub(crate) fn nowhere() -> Url {
    // A numeric address, which need not be resolved, and the discard port (RFC 863), on which nothing listens.
    Url::parse("http://127.0.0.1:9").expect("an address that is written here is whole")
}

/// Returns whether this page is a single card, at which an official looks.
pub(crate) fn is_for_an_official(url: &Url) -> bool {
    matches!(Route::read(url.path()), Some(Route::Page(_, PageRoute::CardLarge(_))))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(address: &str, expected: Verdict) {
        assert_eq!(verdict(&Url::parse(address).unwrap()), expected, "{address}");
    }

    #[test]
    fn pages_of_the_guide_are_shown() {
        for path in [
            "/",
            "/en/",
            "/en/topics/arriving?with=zh-Hans#police",
            "/en/exit",
            "/exit/",
            "/exited",
        ] {
            check(&format!("{ORIGIN}{path}"), Verdict::Show);
        }
    }

    #[test]
    fn the_exit_is_the_exit_however_it_is_written() {
        for path in ["/exit", "/exit?", "/exit#now", "/en/../exit", "/exit.html", "/%65xit"] {
            check(&format!("{ORIGIN}{path}"), Verdict::Leave);
        }
    }

    #[test]
    fn starting_again_keeps_language_and_looks_and_nothing_else() {
        for (asked, shown) in [
            ("/en/again", "/en/interview"),
            ("/zh-Hans/again?", "/zh-Hans/interview"),
            (
                "/fr/again?danger=no&size=large&view=desk&asked=where#top",
                "/fr/interview?size=large&view=desk",
            ),
        ] {
            let shown = Url::parse(&format!("{ORIGIN}{shown}")).unwrap();
            check(&format!("{ORIGIN}{asked}"), Verdict::StartAgain(shown));
        }
        for path in ["/again", "/en/again/", "/en/topics/again", "/en/interview?again"] {
            check(&format!("{ORIGIN}{path}"), Verdict::Show);
        }
    }

    #[test]
    fn nothing_else_can_be_reached() {
        for address in [
            "https://example.org/",
            "http://localhost/en/",
            "https://guide.localhost/en/",
            "http://guide.localhost.example.org/en/",
            "guide://example.org/en/",
            "guide://localhost:8080/en/",
            "guide://someone@localhost/en/",
            "guide://someone:word@localhost/exit",
            "guide:/en/",
            "guides://localhost/en/",
            "file:///etc/passwd",
            "data:text/html,x",
            "javascript:alert(1)",
            "about:blank",
            "blob:guide://localhost/1",
            "mailto:someone@example.org",
            "tauri://localhost/",
            "ipc://localhost/",
        ] {
            check(address, Verdict::Refuse);
        }
    }

    #[test]
    fn the_first_page_can_be_shown() {
        assert_eq!(address(Some("zh-Hans")).as_str(), format!("{ORIGIN}/zh-Hans/"));
        assert_eq!(address(None).as_str(), format!("{ORIGIN}/"));
        assert_eq!(verdict(&address(Some("en"))), Verdict::Show);
    }

    #[test]
    fn a_card_alone_is_for_an_official() {
        for (path, expected) in [
            ("/en/cards/stopped/large", true),
            ("/ar/cards/lost/large?size=large#from-card", true),
            ("/en/cards/stopped", false),
            ("/en/cards/sheet", false),
            ("/en/topics/stopped/large", false),
        ] {
            let url = Url::parse(&format!("{ORIGIN}{path}")).unwrap();
            assert_eq!(is_for_an_official(&url), expected, "{path}");
        }
    }
}
