//! The scenarios of a package, played. They are played the same everywhere: by `trame test`, and
//! before a version is published.

use std::sync::Arc;

use time::macros::{date, time};
use trame_dsl::call::event::Circumstances;
use trame_dsl::call::rehearsal::{Report, Scenario, run};
use trame_dsl::script::Script;

use crate::platform::Icu;

/// A scenario, and what came of it.
pub struct Rehearsed<'a> {
    /// The scenario.
    pub scenario: &'a Scenario,
    /// What came of it.
    pub report: Report,
}

/// Plays scenarios.
pub fn rehearse<'a>(
    script: &Arc<Script>,
    scenarios: &'a [Scenario],
) -> impl Iterator<Item = Rehearsed<'a>> {
    let base = base(script);
    scenarios.iter().map(move |scenario| Rehearsed {
        scenario,
        report: run::<Icu>(script, scenario, &base),
    })
}

/// What a scenario does not set: always the same, so that it gives the same result each time.
#[must_use]
pub fn base(script: &Script) -> Circumstances {
    Circumstances {
        date: date!(2026 - 01 - 05),
        time: time!(10:00),
        agent: "Camille".to_owned(),
        attempt: 1,
        language: script.header.source.clone(),
        seed: 0,
    }
}
