#![no_main]

libfuzzer_sys::fuzz_target!(|input: (u8, Vec<String>)| {
    waymark_fuzz::typed(input.0, &input.1);
});
