//! Fingerprints of messages. The build script of `content/embedded` includes this file too, so that its manifest names the same
//! messages as out of date.

use std::fmt::Write as _;

use fluent_syntax::ast::{Entry, Message, Resource};
use fluent_syntax::parser::Slice;
use fluent_syntax::serializer;
use sha2::{Digest, Sha256};

/// Returns the fingerprint of a message: of its texts, without comments and line breaks.
pub(crate) fn fingerprint<'s, S: Slice<'s>>(message: Message<S>) -> String {
    let message = Message { comment: None, ..message };
    let text = serializer::serialize(&Resource { body: vec![Entry::Message(message)] });
    let mut hex = String::new();
    for byte in Sha256::digest(text.as_bytes()).iter().take(BYTES) {
        // Writing to a string cannot fail.
        let _ = write!(hex, "{byte:02x}");
    }
    hex
}

/// Six bytes: in a guide of ten thousand texts, the chance that any two have the same fingerprint is about one in
/// five million.
const BYTES: usize = 6;
