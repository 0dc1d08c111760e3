//! What is wrong, in words: faults of a package, and what a rehearsal did not find as expected.

use trame_dsl::call::rehearsal::Failure;
use trame_dsl::diagnostic::Diagnostic;

use super::Words;

impl Words {
    /// What is wrong.
    #[must_use]
    pub fn fault(&self, diagnostic: &Diagnostic) -> String {
        self.text(diagnostic.code, &self.quoted(diagnostic))
    }

    /// The next move, when there is one to propose.
    #[must_use]
    pub fn help(&self, diagnostic: &Diagnostic) -> Option<String> {
        let id = format!("{}.help", diagnostic.code);
        self.has(&id)
            .then(|| self.text(&id, &self.quoted(diagnostic)))
    }

    /// What a rehearsal expected and what happened; a refusal behind it has a line of its own.
    #[must_use]
    pub fn failure(&self, failure: &Failure) -> String {
        let text = self.text(failure.code(), &failure.args());
        match failure.refusal() {
            Some(refusal) => format!("{text}\n{}", self.text(refusal.code(), &refusal.args())),
            None => text,
        }
    }

    /// What the sentences of a fault quote. One that has no correction to propose or no route to
    /// tell says so with `none`.
    fn quoted(&self, diagnostic: &Diagnostic) -> Vec<(&'static str, String)> {
        let mut args = diagnostic.args.clone();
        let route = self.route(&diagnostic.route);
        args.push(("route", route.unwrap_or_else(|| "none".to_owned())));
        if args.iter().all(|(name, _)| *name != "fix") {
            args.push(("fix", "none".to_owned()));
        }
        args
    }
}
