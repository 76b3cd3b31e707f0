#![no_main]

use waymark_fuzz::Folder;

libfuzzer_sys::fuzz_target!(|files: [Vec<u8>; 5]| {
    let [info, texts, states, glossary, keywords] = files;
    waymark_fuzz::locale(Folder { info, texts, states, glossary, keywords });
});
