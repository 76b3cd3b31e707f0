#![no_main]

libfuzzer_sys::fuzz_target!(|input: (u8, i64, &str)| {
    waymark_fuzz::query(input.0, input.1, input.2);
});
