//! The search engine: texts in, scored entries out.
//!
//! It knows no guide and none of its languages. A caller gives an [`Index`] the things of one language, each as a list of
//! [`Entry`]s (a text with a weight), and gets [`Matches`]: which things match a [`Query`], and which of their entries.
//!
//! 1. `token` divides a text into tokens: words without what readers do not type, Chinese with its pinyin. `segmenter` finds
//!    where words end, in Chinese by a dictionary.
//! 2. `query` reads what was typed in the same way, with automata for typing errors and prefixes.
//! 3. `index` keeps the terms of one language with their postings, and finds the terms that are similar to a word of a query.
//! 4. `find` scores entries and things.
//!
//! `docs/search.md` tells what was compared and measured.
//!
//! ```
//! use waymark_search::{Entry, Index, Query, find};
//!
//! let thing = |text: &str| vec![Entry { text: text.to_owned(), weight: 1.0, field: 0 }];
//! let index = Index::new([thing("Your visa has expired"), thing("At the police")], "en", ["your"]);
//! let first = |typed: &str| find(&index, &Query::parse(typed), 10).things.first().map(|(thing, _)| *thing);
//! assert_eq!(first("viza"), Some(0));
//! assert_eq!(first("hospital"), None);
//! ```

mod find;
mod index;
mod pinyin;
mod query;
mod segmenter;
mod token;

pub use find::{Matches, find};
pub use index::{Entry, Index};
pub use query::Query;
pub use token::words_in;
