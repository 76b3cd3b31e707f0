//! What an entry in the table of pages becomes.

use waymark_content::{Content, Id, Record, Table};

/// Makes [`PageRoute`](super::PageRoute) from the table of pages: how a page is called in Rust and in an address, and
/// what makes it. So there is only one list of pages.
macro_rules! pages {
    (
        once { $($name:literal => $one:ident = $make:path $(, $live:ident)?;)* }
        each {
            $(
                $before:literal * $($after:literal)? => $each:ident($record:ident) = $make_each:path,
                    $table:expr $(, $each_live:ident)?;
            )*
        }
    ) => {
        /// A page, independent of its language.
        #[derive(Clone, Debug, PartialEq, Eq)]
        #[expect(missing_docs, reason = "the names say it")]
        pub enum PageRoute {
            $($one,)*
            $($each(waymark_content::Id<waymark_content::$record>),)*
        }

        impl PageRoute {
            /// Reads a path below a language. Nobody has looked yet whether the guide has a record with this id.
            pub(crate) fn read(path: &str) -> Option<Self> {
                let once = match path {
                    $($name => Some(Self::$one),)*
                    _ => None,
                };
                once$(.or_else(|| table::id(path, $before, concat!($($after)?)).map(Self::$each)))*
            }

            /// Returns its path below a language.
            pub(crate) fn path(&self) -> String {
                match self {
                    $(Self::$one => $name.to_owned(),)*
                    $(Self::$each(id) => format!(concat!($before, "{}", $($after)?), id),)*
                }
            }

            /// Returns whether the content has the record of this page; a page without one is always there.
            pub(crate) fn is_in(&self, content: &Content) -> bool {
                match self {
                    $(Self::$one)|* => true,
                    $(Self::$each(id) => table::get(content, $table, id).is_some(),)*
                }
            }

            /// Returns every page.
            pub(crate) fn all(content: &Content) -> Vec<Self> {
                let mut all = vec![$(Self::$one),*];
                $(all.extend(table::ids(content, $table).map(Self::$each));)*
                all
            }

            /// Returns whether only the program can make it.
            fn is_live(&self) -> bool {
                match self {
                    $(Self::$one => table::is_live!($($live)?),)*
                    $(Self::$each(_) => table::is_live!($($each_live)?),)*
                }
            }

            /// Makes the page.
            fn make(&self, page: &Page<'_>) -> String {
                match self {
                    $(Self::$one => $make(page),)*
                    $(Self::$each(id) => {
                        let record = table::get(page.content(), $table, id);
                        $make_each(page, record.expect("a route is only read for a record that is there"))
                    })*
                }
            }
        }
    };
}

macro_rules! is_live {
    () => {
        false
    };
    (live) => {
        true
    };
}

pub(super) use {is_live, pages};

/// Returns the records of one kind.
type Records<T> = for<'c> fn(&'c Content) -> &'c Table<T>;

/// Returns the id between two parts of a path.
pub(super) fn id<T>(path: &str, before: &str, after: &str) -> Option<Id<T>> {
    Id::parse(path.strip_prefix(before)?.strip_suffix(after)?)
}

/// Returns the record with this id.
pub(super) fn get<'c, T: Record>(
    content: &'c Content,
    records: Records<T>,
    id: &Id<T>,
) -> Option<&'c T> {
    records(content).get(id.as_str())
}

/// Returns the ids of all records of one kind.
pub(super) fn ids<T: Record + 'static>(
    content: &Content,
    records: Records<T>,
) -> impl Iterator<Item = Id<T>> {
    records(content).iter().map(|record| record.id().clone())
}
