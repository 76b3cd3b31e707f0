#![no_main]

libfuzzer_sys::fuzz_target!(|input: (u8, &str)| {
    waymark_fuzz::search(input.0, input.1);
});
