#![no_main]

use waymark_fuzz::Folder;

libfuzzer_sys::fuzz_target!(|input: (&[u8], &[u8], &[u8], &[u8], &[u8])| {
    let (info, texts, states, glossary, keywords) = input;
    let [info, texts, states, glossary, keywords] =
        [info, texts, states, glossary, keywords].map(<[u8]>::to_vec);
    waymark_fuzz::locale(Folder { info, texts, states, glossary, keywords });
});
