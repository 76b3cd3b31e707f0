//! Parts that pages are made of.

pub(crate) mod breadcrumbs;
pub(crate) mod notice;
pub(crate) mod statement;
pub(crate) mod words;
