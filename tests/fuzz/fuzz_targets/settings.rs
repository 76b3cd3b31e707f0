//! Any file of settings: refused, or settings that are the same when they are written and read again.

#![no_main]

#[expect(dead_code, unreachable_pub, reason = "only reading is tried here")]
#[path = "../../../src-tauri/src/settings.rs"]
mod settings;

use settings::Settings;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let Ok(settings) = waymark_locales::read_json::<Settings>(bytes) else { return };
    let written = serde_json::to_vec(&settings).expect("settings can be written");
    assert_eq!(waymark_locales::read_json(&written), Ok(settings));
});
