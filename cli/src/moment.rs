//! The moment for which something is made.

use jiff::Timestamp;
use jiff::civil::DateTime;
use waymark_content::Country;

use crate::fault::Fault;

/// Returns the given moment, or now.
///
/// # Errors
///
/// If the text is neither a moment with an offset nor a date and time by the clocks of the country.
pub(crate) fn moment(given: Option<&str>, country: &Country) -> Result<Timestamp, Fault> {
    let Some(text) = given else { return Ok(Timestamp::now()) };
    let local = || country.moment(text.parse::<DateTime>().ok()?);
    text.parse().ok().or_else(local).ok_or_else(|| Fault::Word {
        word: text.to_owned(),
        advice: "write a time as 2026-12-04T18:00, by the clocks of the country, or as 2026-12-04T10:00:00Z",
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_without_an_offset_is_that_of_the_country() {
        let guide = waymark_embedded::guide();
        let country = guide.content().country();
        let expected: Timestamp = "2026-12-04T10:00:00Z".parse().unwrap();
        for text in ["2026-12-04T18:00", "2026-12-04T18:00:00+08:00", "2026-12-04T10:00:00Z"] {
            assert_eq!(moment(Some(text), country).unwrap(), expected, "{text}");
        }
    }

    #[test]
    fn what_is_no_time_is_refused() {
        let guide = waymark_embedded::guide();
        let country = guide.content().country();
        for text in ["", "now", "2026-13-01T00:00", "18:00"] {
            assert!(matches!(moment(Some(text), country), Err(Fault::Word { .. })), "{text}");
        }
    }
}
