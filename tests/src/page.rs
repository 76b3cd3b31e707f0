//! All pages of the guide, made once for many tests.

use std::sync::LazyLock;

use jiff::Timestamp;
use waymark_content::{Country, Guide};
use waymark_ui::{Links, Request, Route, respond};

use crate::document::Document;

/// The moment of all pages for which it does not matter: a working day soon after the edition, within office hours.
pub const NOW: &str = "2026-12-04T09:00+08:00";

/// A page as a reader gets it.
pub struct Page {
    /// Where it stands: the path of a live page, or of the file.
    pub path: String,
    /// The query without `?`.
    pub query: String,
    /// How its links are written.
    pub links: Links,
    /// What its address means; `None` if the guide has no such page.
    pub route: Option<Route>,
    /// The HTTP status.
    pub status: u16,
    /// The page, parsed.
    pub document: Document,
}

impl Page {
    /// Returns its name in failures.
    #[must_use]
    pub fn name(&self) -> String {
        let door = match self.links {
            Links::Live => "live",
            Links::Browser => "browser",
            Links::Files => "file",
        };
        format!("{} {} ({door})", self.path, self.query)
    }

    /// Returns the language of its address, or English where the address has none.
    #[must_use]
    pub fn locale(&self) -> &str {
        match &self.route {
            Some(Route::Page(locale, _) | Route::Suggestions(locale)) => locale,
            Some(Route::Start | Route::Exit | Route::Asset(_)) => "en",
            // For an address that does not exist, the language is the first segment of the path.
            None => {
                let first = self.path.split('/').nth(1).unwrap_or_default();
                guide().locales().get(first).map_or("en", |locale| locale.id())
            }
        }
    }
}

/// Returns the guide that is compiled into the program.
#[must_use]
pub fn guide() -> &'static Guide {
    static GUIDE: LazyLock<Guide> = LazyLock::new(waymark_embedded::guide);
    &GUIDE
}

/// Returns the country of this guide.
#[must_use]
pub fn country() -> &'static Country {
    guide().content().country()
}

/// Reads a moment with its offset, such as `2026-12-04T18:00+08:00`.
///
/// # Panics
///
/// Where it is none.
#[must_use]
#[track_caller]
pub fn moment(text: &str) -> Timestamp {
    text.parse().unwrap_or_else(|error| panic!("\"{text}\" is no moment: {error}"))
}

/// Requests a page of a guide; `address` is a path with or without a query.
///
/// # Panics
///
/// If the page has a fault and is replaced by an error page.
#[must_use]
#[track_caller]
pub fn visit(guide: &Guide, address: &str, now: Timestamp, links: Links) -> Page {
    let (path, query) = address.split_once('?').unwrap_or((address, ""));
    let response = respond(guide, &Request { path, query, now, links });
    assert_ne!(response.status, 500, "{address} at {now}: the page has a fault");
    let html = std::str::from_utf8(&response.body).expect("a page is UTF-8");
    let route = Route::parse(guide, path);
    let place = match (&route, links) {
        (Some(route), Links::Files) => format!("/{}", route.file()),
        (_, Links::Live | Links::Browser | Links::Files) => path.to_owned(),
    };
    Page {
        path: place,
        query: query.to_owned(),
        links,
        route,
        status: response.status,
        document: Document::parse(html),
    }
}

/// Returns a file that pages load, such as `style.css`.
///
/// # Panics
///
/// Where the guide has no such file.
#[must_use]
#[track_caller]
pub fn asset(name: &str) -> Vec<u8> {
    let path = format!("/assets/{name}");
    let request = Request { path: &path, query: "", now: moment(NOW), links: Links::Live };
    let response = respond(guide(), &request);
    assert_eq!(response.status, 200, "{name}");
    response.body.into_owned()
}

/// Returns every page in every offered language: live, as files, search results, and error pages for unknown
/// addresses. Without assets, and without the empty page behind "Leave now".
#[must_use]
pub fn every_page() -> &'static [Page] {
    static PAGES: LazyLock<Vec<Page>> = LazyLock::new(|| {
        let known = Route::all(guide())
            .into_iter()
            .filter(is_page)
            .flat_map(|route| [Links::Live, Links::Files].map(|links| (route.path(), links)));
        let others = guide().locales().offered().into_iter().flat_map(|locale| {
            let words = ["search?q=police+paper", "search?q=qaxooti", "search?q=xqzwvkj"];
            ["nowhere", "?x=1", "topics/nowhere", "contact?with=xx"]
                .into_iter()
                .chain(words)
                .map(|rest| (format!("/{}/{rest}", locale.id()), Links::Live))
                .collect::<Vec<_>>()
        });
        let more = ["/nowhere", "/?x=1"].map(|path| (path.to_owned(), Links::Live));
        visit_all(&known.chain(others).chain(more).collect::<Vec<_>>())
    });
    &PAGES
}

/// Makes pages in order, on all processors: the tests that wait for them would leave the others idle.
fn visit_all(addresses: &[(String, Links)]) -> Vec<Page> {
    let workers = std::thread::available_parallelism().map_or(1, usize::from);
    let share = addresses.len().div_ceil(workers).max(1);
    std::thread::scope(|scope| {
        let work: Vec<_> = addresses
            .chunks(share)
            .map(|chunk| {
                scope.spawn(move || {
                    let visit = |(address, links): &(String, Links)| {
                        visit(guide(), address, moment(NOW), *links)
                    };
                    chunk.iter().map(visit).collect::<Vec<_>>()
                })
            })
            .collect();
        work.into_iter().flat_map(|work| work.join().expect("no page has a fault")).collect()
    })
}

fn is_page(route: &Route) -> bool {
    match route {
        Route::Start | Route::Page(..) => true,
        Route::Exit | Route::Asset(_) | Route::Suggestions(_) => false,
    }
}

/// Returns a text with one space for each run of spaces and line ends, so that texts of pages and of files can be compared.
#[must_use]
pub fn in_one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Calls `look` for every page, and fails with all faults that it returns.
///
/// # Panics
///
/// Where there is a fault.
#[track_caller]
pub fn on_every_page<F: IntoIterator<Item = String>>(mut look: impl FnMut(&'static Page) -> F) {
    none(
        every_page().iter().flat_map(|page| {
            look(page).into_iter().map(|fault| format!("{}: {fault}", page.name()))
        }),
    );
}

/// Fails with all these faults, if there are any.
///
/// # Panics
///
/// Where there is a fault.
#[track_caller]
pub fn none(faults: impl IntoIterator<Item = String>) {
    let faults: Vec<String> = faults.into_iter().collect();
    let first: Vec<&str> = faults.iter().take(25).map(String::as_str).collect();
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), first.join("\n"));
}
