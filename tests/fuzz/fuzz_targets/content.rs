#![no_main]

libfuzzer_sys::fuzz_target!(|input: (u8, &[u8])| {
    waymark_fuzz::content(input.0.into(), input.1);
});
