//! How fast a language is read aloud.
//!
//! The figures are those of `IReST`, the International Reading Speed Texts: S. Trauzettel-Klosinski,
//! K. Dietz and the `IReST` Study Group, “Standardized assessment of reading performance: the new
//! International Reading Speed Texts `IReST`”, Investigative Ophthalmology & Visual Science 53 (2012),
//! 5452–5461. Adults of 18 to 35 years read aloud; means in characters per minute. Languages that it
//! did not measure have a range, not a figure.

use unic_langid::LanguageIdentifier;

use super::count::characters;
use super::seconds::Seconds;

/// How much slower one reads to a listener on the telephone, with pauses and repeats. An
/// assumption, to be calibrated with those who call: no measure of it was found.
pub const TELEPHONE: f64 = 0.75;

/// Characters a minute, by language, with the standard deviation between readers.
const MEASURED: [(&str, f64); 8] = [
    ("ar", 612.0), // ± 88
    ("de", 920.0), // ± 86
    ("en", 987.0), // ± 118
    ("fr", 998.0), // ± 126
    ("he", 833.0), // ± 130
    ("it", 950.0), // ± 140
    ("pl", 916.0), // ± 126
    ("zh", 255.0), // ± 29
];

/// Of the same table, but noted from memory: to be held against it.
const RECALLED: [(&str, f64); 4] = [
    ("es", 1025.0), // ± 127
    ("pt", 913.0),  // ± 145
    ("ru", 986.0),  // ± 175
    ("tr", 1054.0), // ± 156
];

/// For a language that was not measured (Tamil, Bengali, Urdu, Romanian, Haitian Creole and all
/// the others): from the slowest to the fastest of those written with an alphabet, whose mean is 880
/// (68 ms a character, 95 % confidence interval 65 to 71, over 14 languages).
const ALPHABETIC: (f64, f64) = (612.0, 1054.0);

/// Languages that were not measured and whose characters may stand for syllables or words: from
/// Chinese to the fastest.
const DENSE: [&str; 4] = ["ja", "ko", "yue", "wuu"];
const DENSE_PACE: (f64, f64) = (255.0, 1054.0);

/// How fast a language is read, in characters a minute.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pace {
    /// No slower than this.
    pub slowest: f64,
    /// No faster than this; the same where there is a figure.
    pub fastest: f64,
    /// Where it comes from.
    pub source: Source,
}

/// Where a pace comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Source {
    /// It was measured.
    Measured,
    /// It was measured, and the figure is to be held against its source.
    Recalled,
    /// There is no measure.
    Unknown,
}

/// How fast a language is read aloud.
#[must_use]
pub fn pace(language: &LanguageIdentifier) -> Pace {
    let primary = language.language.as_str();
    let among = |table: &[(&str, f64)]| {
        let found = table.iter().find(|(tag, _)| *tag == primary);
        found.map(|(_, characters)| *characters)
    };
    let figure = |characters, source| Pace {
        slowest: characters,
        fastest: characters,
        source,
    };
    if let Some(characters) = among(&MEASURED) {
        return figure(characters, Source::Measured);
    }
    if let Some(characters) = among(&RECALLED) {
        return figure(characters, Source::Recalled);
    }
    let (slowest, fastest) = if DENSE.contains(&primary) {
        DENSE_PACE
    } else {
        ALPHABETIC
    };
    Pace {
        slowest,
        fastest,
        source: Source::Unknown,
    }
}

/// How long a text takes to read to a listener on the telephone.
#[must_use]
pub fn reading(text: &str, language: &LanguageIdentifier) -> Seconds {
    let pace = pace(language);
    let characters = characters(text);
    let at = |pace: f64| characters * 60.0 / (pace * TELEPHONE);
    Seconds {
        least: at(pace.fastest),
        most: at(pace.slowest),
    }
}

#[cfg(test)]
mod tests {
    use super::{Source, pace, reading};

    fn tag(tag: &str) -> unic_langid::LanguageIdentifier {
        tag.parse().unwrap()
    }

    #[test]
    fn a_notice_of_400_characters_takes_half_a_minute_in_french() {
        let seconds = reading(&"a".repeat(400), &tag("fr"));
        assert!((seconds.least - 32.0).abs() < 0.1, "{seconds:?}");
        assert!((seconds.least - seconds.most).abs() < f64::EPSILON);
        assert_eq!(reading("", &tag("fr")).most.to_bits(), 0.0_f64.to_bits());
    }

    #[test]
    fn what_nobody_measured_has_a_range() {
        for language in ["ta", "bn", "ur", "ro", "ht", "kab", "snk", "ja"] {
            let pace = pace(&tag(language));
            assert_eq!(pace.source, Source::Unknown);
            assert!(pace.slowest < pace.fastest, "{language}");
        }
        assert_eq!(pace(&tag("zh-Hans")).source, Source::Measured);
        assert_eq!(pace(&tag("pt-BR")).source, Source::Recalled);
        assert_eq!(pace(&tag("ar")).source, Source::Measured);
    }
}
