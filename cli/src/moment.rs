//! The moment for which something is made.

use jiff::Timestamp;
use jiff::civil::DateTime;
use waymark_content::BEIJING;

use crate::fault::Fault;

/// Returns the given moment, or now.
///
/// # Errors
///
/// If the text is neither a moment with an offset nor a Beijing date and time.
pub(crate) fn moment(given: Option<&str>) -> Result<Timestamp, Fault> {
    let Some(text) = given else { return Ok(Timestamp::now()) };
    let beijing = |text: &str| -> Option<Timestamp> {
        let time: DateTime = text.parse().ok()?;
        Some(time.to_zoned_datetime(BEIJING.clone()).ok()?.timestamp())
    };
    text.parse().ok().or_else(|| beijing(text)).ok_or_else(|| Fault::Word {
        word: text.to_owned(),
        advice: "write a time as 2026-12-04T18:00 (Beijing) or 2026-12-04T18:00:00+08:00",
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_without_an_offset_is_beijing_time() {
        let expected: Timestamp = "2026-12-04T10:00:00Z".parse().unwrap();
        for text in ["2026-12-04T18:00", "2026-12-04T18:00:00+08:00", "2026-12-04T10:00:00Z"] {
            assert_eq!(moment(Some(text)).unwrap(), expected, "{text}");
        }
    }

    #[test]
    fn what_is_no_time_is_refused() {
        for text in ["", "now", "2026-13-01T00:00", "18:00"] {
            assert!(matches!(moment(Some(text)), Err(Fault::Word { .. })), "{text}");
        }
    }
}
