//! `trame test`: the scenarios of packages, played, and what they reach.

pub mod coverage;

use std::fmt::Write as _;
use std::process::ExitCode;
use std::sync::Arc;

use serde::Serialize;
use time::macros::{date, time};
use trame_dsl::call::coverage::Reached;
use trame_dsl::call::event::Circumstances;
use trame_dsl::call::rehearsal::{Failure, Scenario, run as rehearse};
use trame_dsl::script::Script;

use coverage::Coverage;

use super::args::{Format, PathsArgs};
use super::goals::Goals;
use super::output::{Stop, print, warn};
use super::report::Report;
use super::{Context, code, packages};
use crate::library::package::Package;
use crate::platform::Icu;
use crate::words::Words;

/// What came of every scenario.
#[derive(Default, Serialize)]
struct Results {
    scenarios: Vec<Played>,
    passed: usize,
    failed: usize,
    coverage: Vec<Coverage>,
    #[serde(skip)]
    unsound: usize,
}

/// What came of one.
#[derive(Serialize)]
struct Played {
    package: String,
    name: String,
    passed: bool,
    outcome: Option<String>,
    detail: String,
    #[serde(skip)]
    place: String,
}

/// Plays the scenarios of packages and shows what came of them.
pub fn run(args: &PathsArgs, context: Context) -> Result<ExitCode, Stop> {
    let mut results = Results::default();
    let mut faults = Report::default();
    for found in packages::find(&args.paths, context)? {
        let package = packages::open(&found, context)?;
        if package.compiled.is_some() {
            results.add(&package, context.words);
        } else {
            results.unsound += 1;
            faults.add(package);
        }
    }
    if results.unsound > 0 {
        warn(&faults.to_text(context.words, false));
        warn(&(context.words.text("cli-test-not-compiled", &[]) + "\n"));
    }
    match args.format {
        Format::Json => print(&(serde_json::to_string_pretty(&results)? + "\n"))?,
        Format::Human => print(&results.to_text(context.words))?,
    }
    Ok(code(results.failed == 0 && results.unsound == 0))
}

impl Results {
    fn add(&mut self, package: &Package, words: &Words) {
        let Some(compiled) = &package.compiled else {
            return;
        };
        let script = Arc::new(compiled.script.clone());
        let mut reached = Reached::default();
        for scenario in &compiled.scenarios {
            let report = rehearse::<Icu>(&script, scenario, &base(&script));
            reached.add(&report.reached);
            let details: Vec<String> = report
                .failures
                .iter()
                .map(|failure| detail(failure, words))
                .collect();
            if report.passed {
                self.passed += 1;
            } else {
                self.failed += 1;
            }
            self.scenarios.push(Played {
                package: package.name.clone(),
                name: scenario.name.to_string(),
                passed: report.passed,
                outcome: report.outcome.map(|outcome| outcome.to_string()),
                detail: details.join("\n"),
                place: place(package, scenario),
            });
        }
        let goals = Goals {
            package,
            compiled,
            words,
        };
        self.coverage.push(Coverage::of(goals, &reached));
    }

    fn to_text(&self, words: &Words) -> String {
        let mut text = String::new();
        for scenario in &self.scenarios {
            let id = if scenario.passed {
                "cli-test-passed"
            } else {
                "cli-test-failed"
            };
            // Writing to a string cannot fail.
            let _ = writeln!(
                text,
                "{:<8} {} : {}",
                words.text(id, &[]),
                scenario.package,
                scenario.name
            );
            if !scenario.passed {
                let _ = writeln!(text, "         {}", scenario.place);
                for line in scenario.detail.lines() {
                    let _ = writeln!(text, "         {line}");
                }
            }
        }
        let args = [
            ("passed", self.passed.to_string()),
            ("failed", self.failed.to_string()),
        ];
        text += &(words.text("cli-test-count", &args) + "\n");
        let coverage = self.coverage.iter();
        text + &coverage
            .map(|coverage| coverage.to_text(words))
            .collect::<String>()
    }
}

/// What was expected and what happened, in words.
fn detail(failure: &Failure, words: &Words) -> String {
    let text = words.text(failure.code(), &failure.args());
    match failure.refusal() {
        Some(refusal) => format!("{text}\n{}", words.text(refusal.code(), &refusal.args())),
        None => text,
    }
}

/// The file and the line of a scenario.
fn place(package: &Package, scenario: &Scenario) -> String {
    let source = package.sources.get(scenario.span.file);
    source
        .map(|source| format!("{}:{}", source.path, source.place(scenario.span).line))
        .unwrap_or_default()
}

/// What a scenario does not set: always the same, so that it gives the same result each time.
fn base(script: &Script) -> Circumstances {
    Circumstances {
        date: date!(2026 - 01 - 05),
        time: time!(10:00),
        agent: "Camille".to_owned(),
        attempt: 1,
        language: script.header.source.clone(),
        seed: 0,
    }
}
