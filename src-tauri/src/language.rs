//! The language of messages: the one chosen in the guide, else the first language of the system that the program has.

use waymark_locales::{Locale, Locales};

use crate::settings::Settings;
use crate::settings_file::SettingsFile;

/// Returns the languages that the person reads, as far as the program knows, in order of preference.
#[must_use]
pub fn wanted(settings: &Settings) -> Vec<String> {
    settings.language.iter().cloned().chain(sys_locale::get_locales()).collect()
}

/// Calls `say` with the person's language. For messages while there is no guide.
pub fn speaking<T>(say: impl FnOnce(&Locale) -> T) -> T {
    let settings = SettingsFile::of_this_user().and_then(|file| file.read().ok());
    speaking_with(&settings.unwrap_or_default(), say)
}

/// Calls `say` with the language of the system, for messages that must not depend on the settings.
pub fn speaking_plainly<T>(say: impl FnOnce(&Locale) -> T) -> T {
    speaking_with(&Settings::default(), say)
}

fn speaking_with<T>(settings: &Settings, say: impl FnOnce(&Locale) -> T) -> T {
    let locales = Locales::without_values(waymark_embedded::shell())
        .expect("the embedded texts are checked by the tests");
    say(locales.negotiate(&wanted(settings)).unwrap_or(locales.source()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_can_be_said_without_the_guide() {
        assert!(speaking(|locale| locale.shell_version("1").to_string()).contains("Waymark"));
    }

    #[test]
    fn the_language_chosen_in_the_guide_comes_first() {
        let settings = Settings { language: Some("fr".into()), window: None };
        assert_eq!(wanted(&settings).first().map(String::as_str), Some("fr"));
    }
}
