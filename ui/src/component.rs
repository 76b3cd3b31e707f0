//! Components: the parts from which pages are made.

pub(crate) mod action;
pub(crate) mod block;
pub(crate) mod breadcrumbs;
pub(crate) mod by_hand;
pub(crate) mod checkboxes;
pub(crate) mod date_field;
pub(crate) mod deadline;
pub(crate) mod desk_key;
pub(crate) mod draft;
pub(crate) mod error_summary;
pub(crate) mod hidden;
pub(crate) mod marked;
pub(crate) mod notice;
pub(crate) mod police;
pub(crate) mod print_kept;
pub(crate) mod radios;
pub(crate) mod search_box;
pub(crate) mod statement;
pub(crate) mod tile;
pub(crate) mod visa;
pub(crate) mod website;
pub(crate) mod words;
pub(crate) mod write_down;
