//! How long a call takes: what is read aloud, at the pace of its language, and the time people
//! take to answer. Calls are drawn at random, so that texts have the length they have on a call.
//!
//! What counts as read aloud: what is said, questions, answers that are `à lire`, the rows and the
//! answers of a grid, the labels of a scale, what an alert tells the person, the texts of checks
//! that were met, and what is given of a structure. Objections, dialling and small talk do not.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use serde::Serialize;
use time::Date;
use trame_dsl::call::simulate::{End, Plan, Trace, simulate};
use trame_dsl::script::Script;
use unic_langid::LanguageIdentifier;

use crate::library::publish::Published;
use crate::platform::Icu;

pub mod answers;
mod bound;
mod count;
mod meter;
pub mod seconds;
pub mod speed;
mod written;

use answers::AnswerTimes;
use meter::{Costs, Meter, Part, costs_on};
use seconds::Seconds;
use speed::Source;

/// What calls are drawn from.
#[derive(Clone, Copy, Debug)]
pub struct Draw {
    /// How many.
    pub calls: u32,
    /// The seed of the first; each other has the seed after.
    pub seed: u64,
    /// The first day that a call may have.
    pub today: Date,
}

/// How long the calls of a script take in one language.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Estimate {
    /// The language.
    pub language: LanguageIdentifier,
    /// Where its pace comes from.
    pub source: Source,
    /// Calls that came to a `fin`.
    pub calls: usize,
    /// The shortest of them.
    pub shortest: Seconds,
    /// The one in the middle; of an even number, the shorter of the two.
    pub median: Seconds,
    /// The one in the middle of those that came to `complet` or to an outcome under it, if any did.
    pub complete: Option<Seconds>,
    /// The longest of them.
    pub longest: Seconds,
    /// The longest way through the script, whatever its conditions: no call takes longer, but for
    /// longer names than those that were drawn, corrections, objections and what people tell.
    pub bound: Seconds,
    /// Of a hundred characters read, how many are of texts that are missing in this language.
    pub untranslated: f64,
}

/// Draws calls of a script in a language and times them; `None` when none comes to a `fin`.
#[must_use]
pub fn estimate(
    published: &Published,
    answer_times: &BTreeMap<String, Duration>,
    language: &LanguageIdentifier,
    draw: Draw,
) -> Option<Estimate> {
    let script = &published.script;
    let plan = Plan::new::<Icu>(Arc::clone(script), draw.today).speaking(language.clone());
    let meter = Meter {
        texts: &published.texts,
        times: AnswerTimes::new(answer_times),
        header: &script.header,
    };
    let mut most = Costs::default();
    let (mut lengths, mut complete) = (Vec::new(), Vec::new());
    for at in 0..draw.calls {
        let mut costs = Costs::default();
        let seed = draw.seed.wrapping_add(at.into());
        let trace = simulate::<Icu>(&plan, seed, &mut |call| meter.note(call, &mut costs));
        if let End::Concluded(outcome) = &trace.end {
            let length = length(script, &trace, &costs) + meter.precisions(&trace);
            lengths.push(length);
            if *script.built_in(outcome) == "complet" {
                complete.push(length);
            }
        }
        most.keep_longest(costs);
    }
    for lengths in [&mut lengths, &mut complete] {
        lengths.sort_by(|a: &Seconds, b| a.middle().total_cmp(&b.middle()));
    }
    let untranslated = most.untranslated(language);
    let cost = |at| {
        let longest = |part: &Part| meter.longest(part, script, language, &most);
        costs_on(script, at, longest) + meter.precision_on(script, at)
    };
    Some(Estimate {
        language: language.clone(),
        source: speed::pace(language).source,
        calls: lengths.len(),
        shortest: *lengths.first()?,
        median: median(&lengths)?,
        complete: median(&complete),
        longest: *lengths.last()?,
        bound: bound::longest(script, &cost),
        untranslated,
    })
}

/// The one in the middle of some lengths, shortest first.
fn median(lengths: &[Seconds]) -> Option<Seconds> {
    lengths.get(lengths.len().checked_sub(1)? / 2).copied()
}

/// How long a call took, along the route it has at its end: what a correction took back is not counted.
fn length(script: &Script, trace: &Trace, costs: &Costs) -> Seconds {
    let along = trace.path.iter();
    along
        .map(|at| costs_on(script, *at, |part| costs.seconds(part)))
        .sum()
}

#[cfg(test)]
mod tests;
