//! Proving a tree and compiling it to a script.
//!
//! Each stage sees the one before: `assemble` puts included files in their place,
//! `declare` notes every name, `lower` types expressions and writes operations,
//! `flow` walks those operations. All faults are collected; a script comes out
//! only when none of them is an error.

mod answers;
mod assemble;
mod chains;
mod comparisons;
mod declare;
pub mod declared;
mod doubts;
mod everywhere;
mod expressions;
mod finish;
mod flow;
mod functions;
mod leads;
mod lower;
pub mod manifest;
mod options;
pub mod places;
mod question;
mod scenario;
mod state;
mod texts;
mod types;

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Severity};
use crate::name::Name;
use crate::script::Script;
use crate::script::scenario::Scenario;
use crate::syntax::tree::SyntaxTree;

use manifest::Surroundings;
use places::Places;
use state::Checker;

/// The main script's path among [`Input::trees`].
pub const MAIN: &str = "script";

/// Everything a check looks at.
#[derive(Clone, Copy, Debug)]
pub struct Input<'a> {
    /// The trees by path, without `.trame`: [`MAIN`], and each included file as `inclure` names it.
    pub trees: &'a BTreeMap<String, SyntaxTree>,
    /// The manifest and the directory; `None` when the manifest is faulty. Then
    /// what depends on it is not checked and nothing is compiled.
    pub surroundings: Option<&'a Surroundings>,
}

/// What a check found.
#[derive(Clone, Debug)]
pub struct Checked {
    /// Faults, by place.
    pub diagnostics: Vec<Diagnostic>,
    /// Own outcomes of the manifest that no `fin` names.
    pub unused_outcomes: Vec<Name>,
    /// The script, when nothing is wrong.
    pub compiled: Option<Compiled>,
    /// What could be made out of the script, when something is: to be shown to its author, never
    /// to be run. Faulty conditions are always true in it, faulty jumps lead to the first étape.
    pub sketch: Option<Compiled>,
}

/// A script with what is extracted beside it.
#[derive(Clone, Debug)]
pub struct Compiled {
    /// The script.
    pub script: Script,
    /// The source texts as Fluent, by path as in [`Input::trees`].
    pub catalogs: BTreeMap<String, String>,
    /// Its scenarios.
    pub scenarios: Vec<Scenario>,
    /// Where all of it was written.
    pub places: Places,
}

/// Checks a script with all it includes. Syntax faults have been reported by the parser;
/// `syntax_ok` says whether there were errors among them, in which case nothing is compiled.
#[must_use]
pub fn check(input: Input<'_>, syntax_ok: bool) -> Checked {
    let mut checker = Checker::new(input);
    checker.declare();
    checker.lower();
    checker.flow();
    // What only a scenario names serves no call.
    checker.report_unused();
    let scenarios = checker.scenarios();
    let unused_outcomes = checker.unused_outcomes();
    let mut diagnostics = std::mem::take(&mut checker.diagnostics);
    diagnostics.sort_by_key(|fault| (fault.span, fault.severity));
    diagnostics.dedup();
    checker.doubt_declarations(&mut diagnostics);
    let sound = syntax_ok
        && diagnostics
            .iter()
            .all(|fault| fault.severity != Severity::Error);
    let finished = checker.finish(scenarios);
    let (compiled, sketch) = if sound {
        (finished, None)
    } else {
        (None, finished)
    };
    Checked {
        diagnostics,
        unused_outcomes,
        compiled,
        sketch,
    }
}
