//! What is said of the length of calls, for programs and for the page.

use std::collections::BTreeMap;

use serde::Serialize;
use unic_langid::LanguageIdentifier;

use crate::library::manifest::Manifest;
use crate::timing::answers::{CLOSED, OPEN};
use crate::timing::seconds::Seconds;
use crate::timing::speed::TELEPHONE;
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
    pub languages: Vec<Estimate>,
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

/// A call is, or may be, longer than `duree_max`.
#[derive(Serialize)]
pub struct Warning {
    pub language: LanguageIdentifier,
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
        if let Some(limit) = self.limit
            && let Some((reason, length)) = too_long(estimate, limit)
        {
            self.warnings.push(Warning {
                language: estimate.language.clone(),
                reason,
                length: rounded(length),
                limit,
            });
        }
        self.languages.push(Estimate {
            shortest: rounded(estimate.shortest),
            median: rounded(estimate.median),
            complete: estimate.complete.map(rounded),
            longest: rounded(estimate.longest),
            bound: rounded(estimate.bound),
            untranslated: tenths(estimate.untranslated),
            ..estimate.clone()
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
