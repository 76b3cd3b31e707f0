#![no_main]

libfuzzer_sys::fuzz_target!(|input: (&str, &str, bool)| {
    waymark_fuzz::address(input.0, input.1, input.2);
});
