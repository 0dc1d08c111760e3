//! How long people take to answer.

use std::collections::BTreeMap;
use std::time::Duration;

/// An answer chosen or known by heart takes 2 to 4 seconds. An assumption: no measure was found.
pub const CLOSED: f64 = 3.0;
/// An answer told in one's own words, or dictated, takes 10 to 20 seconds. An assumption too.
pub const OPEN: f64 = 15.0;

/// Types whose answer is told or dictated.
const OPEN_TYPES: [&str; 5] = [
    "texte",
    "texte_long",
    "telephone",
    "courriel",
    "code_postal",
];

/// How long answers take, those that the manifest gives (`temps_reponse`) first.
#[derive(Clone, Copy, Debug)]
pub struct AnswerTimes<'a> {
    given: &'a BTreeMap<String, Duration>,
}

impl<'a> AnswerTimes<'a> {
    /// With the times of a manifest.
    #[must_use]
    pub fn new(given: &'a BTreeMap<String, Duration>) -> Self {
        Self { given }
    }

    /// How long a question of that type takes to answer, in seconds. `parts` is how many answers it
    /// wants: rows of a grid, ranks of a `classement`; a time of the manifest is for all of them.
    #[must_use]
    pub fn of(&self, ty: &str, parts: usize) -> f64 {
        if let Some(given) = self.given.get(ty) {
            return given.as_secs_f64();
        }
        let one = if OPEN_TYPES.contains(&ty) {
            OPEN
        } else {
            CLOSED
        };
        one * u32::try_from(parts.max(1)).map_or(f64::MAX, f64::from)
    }
}

#[cfg(test)]
mod tests {
    use super::{AnswerTimes, CLOSED, OPEN};
    use std::collections::BTreeMap;
    use std::time::Duration;

    #[test]
    fn the_manifest_comes_first() {
        let given = BTreeMap::from([("texte".to_owned(), Duration::from_secs(40))]);
        let times = AnswerTimes::new(&given);
        let is = |seconds: f64, expected: f64| (seconds - expected).abs() < f64::EPSILON;
        assert!(is(times.of("texte", 1), 40.0));
        assert!(is(times.of("texte_long", 1), OPEN));
        assert!(is(times.of("choix", 1), CLOSED));
        assert!(is(times.of("grille", 4), 4.0 * CLOSED));
    }
}
