//! Navigation: the web view may go to pages of the guide, and out.

use tauri::Url;

use crate::system::origin::ORIGIN;

/// The path that ends the program.
const EXIT: &str = "/exit";

/// The page, in each language, that removes all answers so that the next person can begin.
const AGAIN: &str = "again";

/// The first page of the interview in each language.
const INTERVIEW: &str = "interview";

/// The last segment of the path of a card that is shown alone to an official.
const LARGE: &str = "large";

/// The parameters of a query that are kept when somebody starts again: display options. Everything else may be an
/// answer.
const KEPT: [&str; 3] = ["size", "view", "with"];

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
        Verdict::Refuse
    } else if url.path() == EXIT {
        Verdict::Leave
    } else {
        beginning(url).map_or(Verdict::Show, Verdict::StartAgain)
    }
}

/// If the address means "start again", returns the address of the interview without any answers.
fn beginning(url: &Url) -> Option<Url> {
    let parts: Vec<&str> = url.path_segments()?.collect();
    let [language, AGAIN] = parts.as_slice() else { return None };
    let mut beginning = url.clone();
    beginning.set_path(&format!("/{language}/{INTERVIEW}"));
    beginning.set_query(None);
    beginning.set_fragment(None);
    for (name, value) in url.query_pairs().filter(|(name, _)| KEPT.contains(&name.as_ref())) {
        beginning.query_pairs_mut().append_pair(&name, &value);
    }
    Some(beginning)
}

/// Returns the address of the first page: the home page of a language, or the choice of one.
pub(crate) fn address(language: Option<&str>) -> Url {
    let path = language.map_or_else(|| "/".to_owned(), |language| format!("/{language}/"));
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
    let parts: Vec<&str> = url.path_segments().map(Iterator::collect).unwrap_or_default();
    matches!(parts.as_slice(), [_, "cards", _, LARGE])
}

/// Returns the first segment of the path, which is the language of a page: `fr` in `/fr/topics/arriving`.
pub(crate) fn language(url: &Url) -> Option<&str> {
    url.path_segments()?.next().filter(|segment| !segment.is_empty())
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
        for path in ["/exit", "/exit?", "/exit#now", "/en/../exit"] {
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

    #[test]
    fn the_language_is_the_first_part_of_the_path() {
        let language_of =
            |path| language(&Url::parse(&format!("{ORIGIN}{path}")).unwrap()).map(str::to_owned);
        assert_eq!(language_of("/fr/topics/arriving").as_deref(), Some("fr"));
        assert_eq!(language_of("/"), None);
    }
}
