//! The finished script, with its texts and its content hash.

use std::collections::BTreeMap;

use super::manifest::OwnOutcome;
use super::places::Places;
use super::state::Checker;
use super::{Compiled, MAIN};
use crate::digest::Digest;
use crate::name::Name;
use crate::script::scenario::Scenario;
use crate::script::{FORMAT, OUTCOMES, Outcome, Script};
use crate::text::catalog;

impl Checker<'_> {
    /// Own outcomes of the manifest that no `fin` names.
    pub fn unused_outcomes(&self) -> Vec<Name> {
        let own = self.input.surroundings.map(|around| around.outcomes.keys());
        own.into_iter()
            .flatten()
            .filter(|name| !self.outcomes.contains(*name))
            .cloned()
            .collect()
    }

    /// The script, or what could be made out of it; `None` without a manifest.
    pub fn finish(self, scenarios: Vec<Scenario>) -> Option<Compiled> {
        let around = self.input.surroundings?;
        let outcomes = outcomes(&around.outcomes);
        let directory = around
            .directory
            .iter()
            .filter(|(name, _)| self.structures.contains(*name))
            .map(|(name, structure)| (name.clone(), structure.clone()))
            .collect();
        let paths = self
            .input
            .trees
            .iter()
            .map(|(path, tree)| (tree.file, path));
        let catalogs: BTreeMap<String, String> = paths
            .filter_map(|(file, path)| {
                let entries = self.entries.get(&file)?;
                let name = if path == MAIN { &around.package } else { path };
                Some((path.clone(), catalog::write(entries, name)))
            })
            .collect();
        let mut script = Script {
            format: FORMAT,
            package: around.package.clone(),
            hash: String::new(),
            header: around.header.clone(),
            steps: self.steps,
            ops: self.ops,
            vars: self.vars,
            lists: self.lists,
            questions: self.questions,
            checks: self.checks,
            rosters: self.rosters,
            alerts: self.alerts,
            rebuttals: self.rebuttals,
            outcomes,
            directory,
        };
        script.hash = content_hash(&script, &catalogs);
        Some(Compiled {
            script,
            catalogs,
            scenarios,
            places: Places {
                steps: self.step_spans,
                ops: self.op_spans,
                answers: self.answer_spans,
            },
        })
    }
}

fn outcomes(own: &BTreeMap<Name, OwnOutcome>) -> BTreeMap<Name, Outcome> {
    let built_in: BTreeMap<&str, &str> = OUTCOMES.into_iter().collect();
    let mut outcomes: BTreeMap<Name, Outcome> = OUTCOMES
        .into_iter()
        .map(|(name, aapor)| {
            (
                Name::new(name),
                Outcome {
                    aapor: aapor.to_owned(),
                    under: None,
                    title: None,
                },
            )
        })
        .collect();
    for (name, outcome) in own {
        let aapor = built_in.get(outcome.under.as_str()).copied();
        outcomes.insert(
            name.clone(),
            Outcome {
                aapor: aapor.unwrap_or_default().to_owned(),
                under: Some(outcome.under.clone()),
                title: outcome.title.clone(),
            },
        );
    }
    outcomes
}

/// The hash of the script (without its own) and of its source texts. Every table is ordered and
/// every number exact, so two machines agree.
fn content_hash(script: &Script, catalogs: &BTreeMap<String, String>) -> String {
    let mut digest = Digest::default();
    digest.add_json(script);
    for (path, text) in catalogs {
        digest.add(path.as_bytes());
        digest.add(text.as_bytes());
    }
    digest.hex()
}
