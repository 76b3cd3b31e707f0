//! Every page of the guide, made by one pure function from a request, a guide and a moment.
//!
//! This crate owns routes, pages, the style sheet, the script and the icons. It knows nothing of windows, sockets or
//! clocks: the moment comes with the [`Request`]. Pages work without JavaScript.
//!
//! ```
//! use waymark_content::Guide;
//! use waymark_ui::{Links, Request, respond};
//!
//! let guide = waymark_embedded::guide();
//! let now = "2026-12-04T09:00:00+08:00".parse().expect("this is a time");
//! let page = respond(&guide, &Request { path: "/en/contact", query: "", now, links: Links::Live });
//! assert_eq!(page.status, 200);
//! let missing = respond(&guide, &Request { path: "/en/nowhere", query: "", now, links: Links::Live });
//! assert_eq!(missing.status, 404);
//! ```

mod asset;
mod component;
mod context;
mod icon;
mod licence;
mod page;
mod query;
mod request;
mod respond;
mod response;
mod route;
mod typed;
mod workshop;

pub use page::PageRoute;
pub use query::for_next_person;
pub use request::{Links, Request};
pub use respond::respond;
pub use response::Response;
pub use route::Route;
pub use workshop::respond_in_workshop;
