//! `trame simulate`: calls drawn at random, and what becomes of them.

mod page;
mod routes;
mod summary;

use std::process::ExitCode;
use std::sync::Arc;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use time::macros::date;
use trame_dsl::call::rehearsal::write_acts;
use trame_dsl::call::simulate::{Plan, Trace, simulate};

use super::args::{Format, SimulateArgs};
use super::goals::Goals;
use super::output::{Stop, print};
use super::{Context, code, packages, sound};
use crate::platform::Icu;
use crate::words::Words;

use summary::Summary;

/// How long a simulation lasts before it is worth a progress bar, in milliseconds.
const LONG: u128 = 500;

/// Draws calls of a package and shows what became of them. The first has the seed that was given,
/// each other the seed after.
pub fn run(args: &SimulateArgs, context: Context) -> Result<ExitCode, Stop> {
    let (package, compiled) = sound(packages::one(&args.package, context)?, context)?;
    let goals = Goals {
        package: &package,
        compiled: &compiled,
        words: context.words,
    };
    // Always the same day, so that a seed gives the same call tomorrow.
    let script = Arc::new(compiled.script.clone());
    let plan = Plan::new::<Icu>(script, date!(2026 - 01 - 05));
    let mut summary = Summary::new(goals, args.seed);
    let mut progress = Progress::new(args.calls, context.words);
    let mut last = None;
    for at in 0..args.calls {
        let seed = args.seed.wrapping_add(at.into());
        let trace = simulate::<Icu>(&plan, seed, &mut |_| {});
        summary.add(&trace);
        progress.advance();
        last = Some(trace);
    }
    progress.finish();
    let only = last.filter(|_| args.calls == 1);
    let only = only.map(|trace| written(&trace, &plan));
    let report = summary.report(only);
    match args.format {
        Format::Json => print(&(serde_json::to_string_pretty(&report)? + "\n"))?,
        Format::Human => print(&report.to_text(context))?,
    }
    Ok(code(report.is_well()))
}

/// A call as the lines of a scenario.
fn written(trace: &Trace, plan: &Plan) -> Vec<String> {
    write_acts(plan.script(), &trace.scenario())
}

/// A bar on a terminal's standard error, once the simulation has lasted a moment.
struct Progress {
    bar: ProgressBar,
    shown: bool,
}

impl Progress {
    fn new(calls: u32, words: &Words) -> Self {
        let bar = ProgressBar::with_draw_target(Some(calls.into()), ProgressDrawTarget::hidden());
        // The template is one that can be read; the plain bar would do otherwise.
        let style = ProgressStyle::with_template("{msg} {wide_bar} {pos}/{len}");
        bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
        bar.set_message(words.text("cli-simulate-progress", &[]));
        Self { bar, shown: false }
    }

    fn advance(&mut self) {
        self.bar.inc(1);
        if !self.shown && self.bar.elapsed().as_millis() > LONG {
            self.shown = true;
            self.bar.set_draw_target(ProgressDrawTarget::stderr());
        }
    }

    fn finish(&self) {
        self.bar.finish_and_clear();
    }
}
