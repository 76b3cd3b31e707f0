//! The country that a guide is for.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime, Time};
use jiff::tz::TimeZone;
use schemars::JsonSchema;
use serde::Deserialize;
use waymark_locales::{Direction, Files, Finding, SOURCE, Script, Terms, read_json, visible};

use crate::record::in_repository;

/// Data about the country of a guide that does not depend on a language.
#[derive(Clone, Debug)]
pub struct Country {
    zone: String,
    time_zone: TimeZone,
    officials: String,
    script: Script,
    latin: String,
}

/// `country.json`: what an editor writes about the country of a guide.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[schemars(rename = "Country")]
pub(crate) struct CountryFile {
    /// The address of the schema, for code editors.
    #[serde(rename = "$schema", default)]
    #[expect(dead_code, reason = "only code editors read it")]
    schema: Option<String>,
    /// Its code of ISO 3166-1 in small letters: `cn`.
    pub(crate) code: String,
    /// Its time, as POSIX writes it, with a minus east of Greenwich: `CST-8`, or with a summer time
    /// `EET-2EEST,M3.5.0/3,M10.5.0/4`.
    time_zone: String,
    /// The language that its officials read, which is that of its terms too, by the name of its folder in `locales`.
    officials: String,
    /// The script of its terms, by its code of ISO 15924: `Hani`.
    script: String,
    /// The language tag of its terms when they are written in Latin letters: `zh-Latn-pinyin`.
    latin: String,
}

/// The file in which an editor describes the country.
const FILE: &str = "country.json";

impl Country {
    /// Reads `country.json`. Everything that is wrong with it goes into `findings`.
    pub(crate) fn load(files: &Files, findings: &mut Vec<Finding>) -> Self {
        let file = match CountryFile::read(files) {
            Ok(file) => file,
            Err(faults) => {
                findings.extend(faults);
                return Self::unknown();
            }
        };
        let mut report = |key: &str, value: &str, problem: &str, advice: &str| {
            let problem = format!("\"{key}\": \"{}\" {problem}", visible(value));
            findings.push(Finding::error(in_repository(FILE), "", problem, advice));
        };
        let CountryFile { code, time_zone: zone, officials, script: letters, latin, .. } = file;
        if code.len() != 2 || !code.bytes().all(|byte| byte.is_ascii_lowercase()) {
            let advice = "write the two letters of ISO 3166-1, such as cn";
            report("code", &code, "is no code of a country", advice);
        }
        let time_zone = TimeZone::posix(&zone).ok();
        if time_zone.is_none() {
            let advice = "write it as POSIX does, with a minus east of Greenwich: CST-8";
            report("time-zone", &zone, "is no time zone", advice);
        }
        let script = Script::parse(&letters);
        if script.is_none() {
            report("script", &letters, "is no script", "write the code of ISO 15924, such as Hani");
        }
        let is_of_tag = |byte: u8| byte == b'-' || byte.is_ascii_alphanumeric();
        if latin.is_empty() || !latin.bytes().all(is_of_tag) {
            report("latin", &latin, "is no language tag", "write one such as fa-Latn");
        }
        let unknown = Self::unknown();
        Self {
            zone,
            time_zone: time_zone.unwrap_or(unknown.time_zone),
            officials,
            script: script.unwrap_or(unknown.script),
            latin,
        }
    }

    /// Returns a placeholder, used if `country.json` cannot be read: that is reported, and no guide is made.
    fn unknown() -> Self {
        Self {
            zone: "UTC0".to_owned(),
            time_zone: TimeZone::UTC,
            officials: SOURCE.to_owned(),
            script: Script::none(),
            latin: SOURCE.to_owned(),
        }
    }

    /// Returns the date and time of a moment there.
    #[must_use]
    pub fn local(&self, at: Timestamp) -> DateTime {
        self.time_zone.to_datetime(at)
    }

    /// Returns the day of a moment there.
    #[must_use]
    pub fn day(&self, at: Timestamp) -> Date {
        self.local(at).date()
    }

    /// Returns the moment of a date and time there; `None` if it is too far away to be one.
    ///
    /// A time that comes twice, when clocks are put back, is the first of the two. A time that is left out, when they are
    /// put forward, counts as that much later.
    #[must_use]
    pub fn moment(&self, local: DateTime) -> Option<Timestamp> {
        self.time_zone.to_timestamp(local).ok()
    }

    /// Returns the moment at which a day begins there.
    #[must_use]
    pub fn beginning(&self, day: Date) -> Option<Timestamp> {
        self.moment(day.to_datetime(Time::midnight()))
    }

    /// Returns a moment as programs read it, with how far its time there is from Greenwich: `2026-12-02T09:00:00+08:00`.
    #[must_use]
    pub fn written(&self, at: Timestamp) -> String {
        at.display_with_offset(self.time_zone.to_offset(at)).to_string()
    }

    /// Returns its time zone, as POSIX writes it.
    #[must_use]
    pub fn zone(&self) -> &str {
        &self.zone
    }

    /// Returns the tag of the language that its officials read.
    #[must_use]
    pub fn officials(&self) -> &str {
        &self.officials
    }

    /// Returns the language tag of its terms when they are written in Latin letters.
    #[must_use]
    pub fn latin(&self) -> &str {
        &self.latin
    }

    /// Returns how its terms are written. Their direction is that of the language, once it is known.
    pub(crate) fn terms(&self) -> Terms {
        let (script, language) = (self.script, self.officials.clone());
        Terms { script, language, direction: Direction::Ltr }
    }
}

impl CountryFile {
    /// Reads the file.
    pub(crate) fn read(files: &Files) -> Result<Self, Vec<Finding>> {
        let fault = |problem: String, advice: &str| {
            Finding::error(in_repository(FILE), "", problem, advice)
        };
        let Some(bytes) = files.get(FILE) else {
            return Err(vec![fault("is missing".to_owned(), "put it back from the last edition")]);
        };
        read_json(bytes).map_err(|no_text| {
            let advice = "see content/schema/country.schema.json for what it may hold";
            vec![Finding { line: no_text.line, ..fault(no_text.problem, advice) }]
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing;

    const GOOD: &str = r#"{
        "code": "xx", "time-zone": "CST-8", "officials": "zh-Hans", "script": "Hani", "latin": "zh-Latn-pinyin"
    }"#;

    fn load(text: &str) -> (Country, Vec<String>) {
        let bytes = text.as_bytes().to_vec();
        let mut findings = Vec::new();
        let country = Country::load(&Files::from([(FILE.to_owned(), bytes.into())]), &mut findings);
        (country, findings.into_iter().map(|finding| finding.problem).collect())
    }

    fn in_zone(zone: &str) -> Country {
        let (country, problems) = load(&GOOD.replace("CST-8", zone));
        assert!(problems.is_empty(), "{problems:?}");
        country
    }

    /// Expects that a time there is this moment, and that this moment is shown there as `shown`.
    #[track_caller]
    fn check(zone: &str, local: &str, moment: &str, shown: &str) {
        let country = in_zone(zone);
        let at = country.moment(local.parse().unwrap()).unwrap();
        assert_eq!(at, moment.parse().unwrap());
        assert_eq!(country.local(at), shown.parse().unwrap());
    }

    #[test]
    fn a_zone_is_read_as_posix_writes_it() {
        let noon = "2026-12-01T12:00:00";
        check("CST-8", noon, "2026-12-01T04:00:00Z", noon);
        check("<+0545>-5:45", noon, "2026-12-01T06:15:00Z", noon);
        check("EET-2EEST,M3.5.0/3,M10.5.0/4", noon, "2026-12-01T10:00:00Z", noon);
        let noon = "2026-07-01T12:00:00";
        check("EET-2EEST,M3.5.0/3,M10.5.0/4", noon, "2026-07-01T09:00:00Z", noon);
    }

    #[test]
    fn a_time_that_does_not_exist_or_comes_twice_is_one_moment() {
        const ZONE: &str = "EET-2EEST,M3.5.0/3,M10.5.0/4";
        check(ZONE, "2026-03-29T03:30:00", "2026-03-29T01:30:00Z", "2026-03-29T04:30:00");
        check(ZONE, "2026-10-25T03:30:00", "2026-10-25T00:30:00Z", "2026-10-25T03:30:00");
        // If the clocks are put forward at midnight, the day begins at one.
        let midnight = "EET-2EEST,M4.5.5/0,M10.5.4/24";
        check(midnight, "2026-04-24T00:00:00", "2026-04-23T22:00:00Z", "2026-04-24T01:00:00");
    }

    #[test]
    fn everything_that_is_wrong_is_told_at_once() {
        let wrong = GOOD.replace("xx", "China").replace("CST-8", "Asia/X").replace("Hani", "Han");
        let wrong = wrong.replace("-Latn-", " in ");
        let (_, problems) = load(&wrong);
        assert_eq!(
            problems,
            [
                "\"code\": \"China\" is no code of a country",
                "\"time-zone\": \"Asia/X\" is no time zone",
                "\"script\": \"Han\" is no script",
                "\"latin\": \"zh in pinyin\" is no language tag",
            ]
        );
        for code in ["", "CN", "china", "c\\u202en"] {
            let (_, problems) = load(&GOOD.replace("xx", code));
            assert!(problems.iter().all(|problem| !problem.contains('\u{202e}')), "{code}");
            assert_eq!(problems.len(), 1, "{code}");
        }
        for text in ["", "{", "{}", r#"{"code": "cn"}"#] {
            assert_eq!(load(text).1.len(), 1, "{text}");
        }
        let mut findings = Vec::new();
        Country::load(testing::pack().content(), &mut findings);
        assert_eq!(findings, []);
        Country::load(&Files::new(), &mut findings);
        assert_eq!(findings.len(), 1);
    }
}
