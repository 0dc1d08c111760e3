//! How a call ended, in words.

use trame_dsl::name::Name;
use trame_dsl::script::Script;

use super::Words;

impl Words {
    /// An outcome: a built-in one by its word; an own one of `script` by its title, or by its name.
    #[must_use]
    pub fn outcome(&self, script: Option<&Script>, outcome: &Name) -> String {
        let own = script.and_then(|script| script.outcomes.get(outcome));
        let title = own.and_then(|own| own.title.clone());
        title
            .or_else(|| self.find(&id(outcome), &[]))
            .unwrap_or_else(|| outcome.as_str().replace('_', " "))
    }

    /// What a built-in outcome means; `None` for an own one.
    #[must_use]
    pub fn outcome_help(&self, outcome: &Name) -> Option<String> {
        self.find(&format!("{}.help", id(outcome)), &[])
    }
}

fn id(outcome: &Name) -> String {
    format!("outcome-{}", outcome.as_str().replace('_', "-"))
}
