//! `trame test`: the scenarios of packages, played, and what they reach.

pub mod coverage;
mod suggest;

use std::fmt::Write as _;
use std::process::ExitCode;
use std::sync::Arc;

use serde::Serialize;
use trame_dsl::call::coverage::Reached;
use trame_dsl::call::rehearsal::Scenario;

use coverage::Coverage;
use suggest::Search;

use super::args::{Format, TestArgs};
use super::goals::Goals;
use super::output::{Stop, print, warn};
use super::report::Report;
use super::{Context, code, packages};
use crate::library::files::Files;
use crate::library::package::Package;
use crate::library::rehearse::{Rehearsed, base, rehearse};
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
pub fn run(args: &TestArgs, context: Context) -> Result<ExitCode, Stop> {
    let mut results = Results::default();
    let mut faults = Report::default();
    for found in packages::find(&args.paths, context)? {
        let package = packages::open(&found, context)?;
        if package.compiled.is_some() {
            let files = args.suggest.then(|| packages::files(&found, context));
            results.add(&package, files.transpose()?.as_ref(), context.words);
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
    fn add(&mut self, package: &Package, files: Option<&Files>, words: &Words) {
        let Some(compiled) = &package.compiled else {
            return;
        };
        let script = Arc::new(compiled.script.clone());
        let mut reached = Reached::default();
        for Rehearsed { scenario, report } in rehearse(&script, &compiled.scenarios) {
            reached.add(&report.reached);
            let details: Vec<String> = report
                .failures
                .iter()
                .map(|failure| words.failure(failure))
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
        let mut coverage = Coverage::of(goals, &reached);
        coverage.suggestions = files.map(|files| {
            let today = base(&script).date;
            let search = Search {
                goals,
                files,
                today,
            };
            search.suggest(&reached)
        });
        self.coverage.push(coverage);
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

/// The file and the line of a scenario.
fn place(package: &Package, scenario: &Scenario) -> String {
    let source = package.sources.get(scenario.span.file);
    source
        .map(|source| format!("{}:{}", source.path, source.place(scenario.span).line))
        .unwrap_or_default()
}
