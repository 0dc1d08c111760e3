//! What is said of the length of calls, for programs and for the page.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::library::manifest::Manifest;
use crate::timing::answers::{CLOSED, OPEN};
use crate::timing::seconds::Seconds;
use crate::timing::speed::{Source, TELEPHONE};
use crate::timing::{Draw, Estimate};

/// The whole. Lengths are in seconds.
#[derive(Serialize)]
pub struct Report {
    pub package: String,
    /// Calls drawn in each language.
    pub calls: u32,
    pub seed: u64,
    /// `duree_max`
    pub limit: Option<f64>,
    pub assumptions: Assumptions,
    pub languages: Vec<Timed>,
    pub warnings: Vec<Warning>,
}

/// What is not measured but assumed, and what the manifest says instead.
#[derive(Serialize)]
pub struct Assumptions {
    /// How much slower than aloud one reads on the telephone.
    pub telephone: f64,
    pub closed_answer: f64,
    pub open_answer: f64,
    /// `temps_reponse`, by type.
    pub manifest: BTreeMap<String, f64>,
}

/// One language.
#[derive(Serialize)]
pub struct Timed {
    pub language: String,
    pub source: Source,
    pub calls: usize,
    pub shortest: Seconds,
    pub median: Seconds,
    /// The median of those that were completed; none when none was.
    pub complete: Option<Seconds>,
    pub longest: Seconds,
    /// The longest way through the script, whatever its conditions.
    pub bound: Seconds,
    /// Of a hundred characters, how many are of texts missing in this language.
    pub untranslated: f64,
}

/// A call is, or may be, longer than `duree_max`.
#[derive(Serialize)]
pub struct Warning {
    pub language: String,
    pub reason: Reason,
    /// How long it takes.
    pub length: Seconds,
    pub limit: f64,
}

/// Why a call is said to be too long.
#[derive(Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// One that was drawn is.
    Longest,
    /// One that was drawn may be: the upper end of its range is.
    Range,
    /// The longest way through the script is, which no call took that was drawn.
    Route,
}

impl Report {
    pub fn new(package: &str, draw: Draw, manifest: &Manifest) -> Self {
        let given = manifest.answer_times.iter();
        Self {
            package: package.to_owned(),
            calls: draw.calls,
            seed: draw.seed,
            limit: manifest.max_duration.map(|limit| limit.as_secs_f64()),
            assumptions: Assumptions {
                telephone: TELEPHONE,
                closed_answer: CLOSED,
                open_answer: OPEN,
                manifest: given
                    .map(|(ty, time)| (ty.clone(), time.as_secs_f64()))
                    .collect(),
            },
            languages: Vec::new(),
            warnings: Vec::new(),
        }
    }

    pub fn add(&mut self, estimate: &Estimate) {
        let language = estimate.language.to_string();
        if let Some(limit) = self.limit
            && let Some((reason, length)) = too_long(estimate, limit)
        {
            self.warnings.push(Warning {
                language: language.clone(),
                reason,
                length: rounded(length),
                limit,
            });
        }
        self.languages.push(Timed {
            language,
            source: estimate.source,
            calls: estimate.calls,
            shortest: rounded(estimate.shortest),
            median: rounded(estimate.median),
            complete: estimate.complete.map(rounded),
            longest: rounded(estimate.longest),
            bound: rounded(estimate.bound),
            untranslated: tenths(estimate.untranslated),
        });
    }
}

/// Whether calls are longer than a limit, and which.
fn too_long(estimate: &Estimate, limit: f64) -> Option<(Reason, Seconds)> {
    let (longest, bound) = (estimate.longest, estimate.bound);
    if longest.least > limit {
        return Some((Reason::Longest, longest));
    }
    if longest.most > limit {
        return Some((Reason::Range, longest));
    }
    (bound.most > limit).then_some((Reason::Route, bound))
}

fn rounded(seconds: Seconds) -> Seconds {
    Seconds {
        least: tenths(seconds.least),
        most: tenths(seconds.most),
    }
}

fn tenths(number: f64) -> f64 {
    (number * 10.0).round() / 10.0
}
