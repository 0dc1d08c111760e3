//! From a package's scripts to a compiled one: every script that is included is parsed,
//! then all of them are checked together.

use std::collections::BTreeMap;

use trame_dsl::check::manifest::Surroundings;
use trame_dsl::check::{Checked, Input, MAIN, check};
use trame_dsl::diagnostic::Diagnostic;
use trame_dsl::syntax::parse;
use trame_dsl::syntax::tree::{Block, SyntaxTree};

use super::files::{Files, LIBRARY};
use super::sources::Sources;

/// Parses the package's script and those it includes, directly or not.
pub fn trees(
    package: &str,
    files: &Files,
    sources: &mut Sources,
    diagnostics: &mut Vec<Diagnostic>,
) -> BTreeMap<String, SyntaxTree> {
    let mut trees = BTreeMap::new();
    let mut waiting = vec![(MAIN.to_owned(), format!("{LIBRARY}/{package}/script.trame"))];
    while let Some((key, path)) = waiting.pop() {
        let Some(bytes) = files.get(&path).filter(|_| !trees.contains_key(&key)) else {
            continue;
        };
        let file = sources.add(files.shown(&path), bytes);
        let mut parsed = parse(file, bytes);
        diagnostics.append(&mut parsed.diagnostics);
        for block in &parsed.tree.blocks {
            if let Block::Include(include) = block {
                waiting.push((
                    include.node.clone(),
                    format!("{LIBRARY}/{}.trame", include.node),
                ));
            }
        }
        trees.insert(key, parsed.tree);
    }
    trees
}

/// Checks all the trees together and compiles them. `sound` says whether nothing was wrong
/// until here: otherwise faults are collected, and nothing is compiled.
#[must_use]
pub fn compile(
    trees: &BTreeMap<String, SyntaxTree>,
    surroundings: Option<&Surroundings>,
    sound: bool,
) -> Checked {
    check(
        Input {
            trees,
            surroundings,
        },
        sound,
    )
}
