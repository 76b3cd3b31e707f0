//! Checks the length of a translation against that of the English text, to find what was left out or added.

use super::fault::Fault;
use super::writing::Scripts;

/// For each length of an English text in characters: how many times shorter and longer than usual its translation may
/// be. The four languages of edition 2026.12 stay within these bounds with a margin of a fifth. Short texts vary
/// more.
const BOUNDS: [(usize, f64, f64); 6] = [
    (10, 0.22, 6.5),
    (20, 0.28, 3.2),
    (40, 0.28, 3.0),
    (80, 0.44, 2.3),
    (160, 0.53, 2.1),
    (usize::MAX, 0.62, 1.8),
];

/// A text and the English one, both as readers see them.
pub(super) struct Lengths {
    own: usize,
    english: usize,
    own_sentences: usize,
    english_sentences: usize,
}

impl Lengths {
    pub(super) fn of(own: &str, english: &str) -> Self {
        let length = |words: &str| words.trim().chars().count();
        Self {
            own: length(own),
            english: length(english),
            own_sentences: sentences(own),
            english_sentences: sentences(english),
        }
    }

    #[expect(clippy::cast_precision_loss, reason = "texts are far shorter than that")]
    fn ratio(&self) -> Option<f64> {
        (self.english > 0).then(|| self.own as f64 / self.english as f64)
    }

    /// Reports a text whose length is far from that of other texts of the language with English of the same length.
    pub(super) fn fault(&self, usual: f64) -> Option<Fault> {
        /// In a shorter text, a translator may easily join two sentences.
        const TWO_SENTENCES: usize = 100;

        let beside_usual = self.ratio()? / usual;
        let (_, least, most) = BOUNDS
            .into_iter()
            .find(|(length, ..)| self.english < *length)
            .unwrap_or((0, 0.0, f64::MAX));
        let half = self.english >= TWO_SENTENCES
            && self.own_sentences * 2 <= self.english_sentences
            && beside_usual < 0.66;
        let than = if beside_usual > most {
            "longer"
        } else if beside_usual < least || half {
            "shorter"
        } else {
            return None;
        };
        Some(Fault::warning(
            format!(
                "is much {than} than the English text, compared with other texts of this language"
            ),
            "compare the two: is something added or left out?",
        ))
    }
}

/// Returns the median number of characters in a translation for one character of English; in Chinese it is about a
/// third. With few texts it is the figure of other languages in the same scripts.
pub(super) fn usual(lengths: impl Iterator<Item = Lengths>, scripts: &Scripts) -> f64 {
    /// With fewer texts the median says little.
    const FEWEST: usize = 20;
    /// Shorter texts vary too much to be counted.
    const SHORTEST: usize = 40;

    let mut ratios: Vec<f64> = lengths
        .filter(|lengths| lengths.english >= SHORTEST)
        .filter_map(|lengths| lengths.ratio())
        .collect();
    ratios.sort_by(f64::total_cmp);
    let median = ratios.get(ratios.len() / 2).copied().filter(|_| ratios.len() >= FEWEST);
    median.unwrap_or(if scripts.has_han() { OF_HAN } else { 1.0 })
}

/// The number of characters in a Chinese text for one of English.
const OF_HAN: f64 = 0.35;

fn sentences(words: &str) -> usize {
    let parts = words.split(['.', '!', '?', '؟', '。', '！', '？', '።', '۔']);
    parts.filter(|part| part.chars().any(char::is_alphanumeric)).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(own: &str, english: &str, expected: Option<&str>) {
        let fault = Lengths::of(own, english).fault(1.0);
        let than = fault.map(|Fault(_, problem, _)| problem);
        assert_eq!(
            than.as_deref().map(|problem| if problem.contains("longer") {
                "longer"
            } else {
                "shorter"
            }),
            expected,
        );
    }

    #[test]
    fn a_text_that_is_cut_off_is_shorter() {
        let english = "You must register your address with the police here";
        check("Vous devez vous enregistrer à la police d’ici", english, None);
        check("Vous devez", english, Some("shorter"));
        check(&"Vous devez vous enregistrer ".repeat(5), english, Some("longer"));
        check("Oui", "Register here", Some("shorter"));
    }

    #[test]
    fn a_text_with_half_of_the_sentences_is_shorter() {
        let sentence = "The police must give you an interpreter. ";
        check(&sentence.repeat(4), &sentence.repeat(4), None);
        check(
            &format!("{}and this one goes on for much longer", sentence.trim_end_matches(". ")),
            &sentence.repeat(2),
            None,
        );
        check(&sentence.repeat(3), &sentence.repeat(6), Some("shorter"));
    }
}
