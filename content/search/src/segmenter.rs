//! The word segmenter of ICU4X with one dictionary, that of Chinese and Japanese.
//!
//! [`WordSegmenter::new_dictionary`] also links the dictionaries of Burmese, Khmer, Lao and Thai: 1 MB that is not needed, as
//! long as no language of the guide uses these scripts. The constructor with a data provider links only what the provider names.

use std::sync::LazyLock;

use icu_provider::prelude::*;
use icu_segmenter::WordSegmenter;
use icu_segmenter::options::WordBreakOptions;
use icu_segmenter::provider::{
    Baked, SegmenterBreakGraphemeClusterV1, SegmenterBreakWordOverrideV1, SegmenterBreakWordV1,
    SegmenterDictionaryAutoV2, SegmenterDictionaryExtendedV2,
};

static SEGMENTER: LazyLock<WordSegmenter> = LazyLock::new(|| {
    WordSegmenter::try_new_dictionary_unstable(&Chinese, WordBreakOptions::default())
        .expect("the data are compiled in")
});

/// Returns the byte positions at which words of a text, and the pieces between words, end. A run of Burmese, Khmer, Lao or Thai
/// letters is one word.
pub(crate) fn boundaries(text: &str) -> impl Iterator<Item = usize> {
    SEGMENTER.as_borrowed().segment_str(text)
}

/// The data compiled into ICU4X, without the dictionaries of the other scripts that have no spaces.
struct Chinese;

macro_rules! compiled_in {
    ($($marker:ty),*) => {$(
        impl DataProvider<$marker> for Chinese {
            fn load(&self, request: DataRequest<'_>) -> Result<DataResponse<$marker>, DataError> {
                Baked.load(request)
            }
        }
    )*};
}

compiled_in!(
    SegmenterBreakWordV1,
    SegmenterBreakWordOverrideV1,
    SegmenterBreakGraphemeClusterV1,
    SegmenterDictionaryAutoV2
);

impl DataProvider<SegmenterDictionaryExtendedV2> for Chinese {
    fn load(
        &self,
        request: DataRequest<'_>,
    ) -> Result<DataResponse<SegmenterDictionaryExtendedV2>, DataError> {
        let info = SegmenterDictionaryExtendedV2::INFO;
        Err(DataErrorKind::IdentifierNotFound.with_req(info, request))
    }
}
