//! Corrections that are less sure than they seem: when several lines agree on a name and only its
//! declaration differs, the declaration may be what is misspelt.

use std::collections::HashMap;

use super::state::Checker;
use crate::diagnostic::{Certainty, Diagnostic};

impl Checker<'_> {
    /// Leaves to the author the corrections that would rename every use of a name after a
    /// declaration that nothing else names.
    pub fn doubt_declarations(&self, diagnostics: &mut [Diagnostic]) {
        let mut uses: HashMap<(String, String), Vec<usize>> = HashMap::new();
        for (at, fault) in diagnostics.iter().enumerate() {
            let name = fault.args.iter().find(|(arg, _)| *arg == "name");
            if let (Some((_, name)), Some(fix)) = (name, &fault.fix)
                && fault.code.starts_with("unknown-")
                // An étape's name stays in the script: either spelling does.
                && fault.code != "unknown-step"
            {
                let declared = fix.text.trim_start_matches('$').to_owned();
                uses.entry((name.clone(), declared)).or_default().push(at);
            }
        }
        for ((_, declared), places) in uses {
            if places.len() < 2
                || self.used.contains(declared.as_str())
                || !self.meant.contains(declared.as_str())
            {
                continue;
            }
            for at in places {
                if let Some(fix) = &mut diagnostics[at].fix {
                    fix.certainty = Certainty::Likely;
                }
            }
        }
    }
}
