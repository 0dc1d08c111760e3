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
    pub languages: Vec<Language>,
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
pub struct Language {
    pub language: String,
    pub source: Source,
    pub calls: usize,
    pub shortest: Seconds,
    pub median: Seconds,
    pub longest: Seconds,
    /// The longest way through the script, whatever its conditions.
    pub bound: Seconds,
    /// Of a hundred characters, how many are of texts missing in this language.
    pub untranslated: f64,
}

/// A call that was drawn is longer than `duree_max`.
#[derive(Serialize)]
pub struct Warning {
    pub language: String,
    pub longest: Seconds,
    pub limit: f64,
    /// False when only the upper end of a range is longer.
    pub certain: bool,
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
        if let Some(limit) = self.limit.filter(|limit| estimate.longest.most > *limit) {
            self.warnings.push(Warning {
                language: language.clone(),
                longest: rounded(estimate.longest),
                limit,
                certain: estimate.longest.least > limit,
            });
        }
        self.languages.push(Language {
            language,
            source: estimate.source,
            calls: estimate.calls,
            shortest: rounded(estimate.shortest),
            median: rounded(estimate.median),
            longest: rounded(estimate.longest),
            bound: rounded(estimate.bound),
            untranslated: tenths(estimate.untranslated),
        });
    }
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
