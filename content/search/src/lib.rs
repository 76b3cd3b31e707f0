//! The search engine: texts in, scored entries out.
//!
//! It knows no guide and no language of one: whoever makes an [`Index`] gives it things, each with its texts and what they
//! count, and reads in an [`Answer`] which things answer, and where in their texts.
//!
//! 1. [`words_in`] reads a text: words without what readers do not type, Chinese divided and with its pinyin.
//! 2. [`typed`] reads what was typed in the same way, and tells what may be meant by each word.
//! 3. [`Index`] knows which texts of one language have a word, and which words are near a typed one.
//! 4. [`find`] scores things for typed words.
//!
//! `docs/search.md` tells what was compared and measured.
//!
//! ```
//! use waymark_search::{Index, Weighed, find, typed};
//!
//! let thing = |words: &str| vec![Weighed { words: words.to_owned(), weight: 1.0, place: 0 }];
//! let index = Index::new([thing("Your visa has expired"), thing("At the police")], "en", ["your"]);
//! let first = |words: &str| find(&index, &typed(words), 10).things.first().map(|(thing, _)| *thing);
//! assert_eq!(first("viza"), Some(0));
//! assert_eq!(first("hospital"), None);
//! ```

mod find;
mod index;
mod pinyin;
mod typed;
mod words;

pub use find::{Answer, find};
pub use index::{Index, Weighed};
pub use typed::{TypedWord, typed};
pub use words::words_in;
