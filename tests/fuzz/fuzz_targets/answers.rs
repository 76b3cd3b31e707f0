//! Any file of answers: refused, or a plan that is not empty and reads its own answers again.

#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use waymark_content::{Answers, Guide, moments, plan};

static GUIDE: LazyLock<Guide> = LazyLock::new(Guide::embedded);

fuzz_target!(|bytes: &[u8]| {
    let Ok(answers) = serde_json::from_slice::<Answers>(bytes) else { return };
    let interview = GUIDE.content().interview();
    let now = moments()[0];
    let first = plan(interview, &answers, now);
    assert!(!first.steps.is_empty());
    let again = plan(interview, &first.reading.write(), now);
    assert!(again.reading.dropped().is_empty());
    assert_eq!(first.reading.outline().len(), again.reading.outline().len());
});
