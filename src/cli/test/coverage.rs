//! What the scenarios of a package reach of it, and what none of them does.

use std::fmt::Write as _;

use serde::Serialize;
use trame_dsl::call::coverage::{Goal, Reached, goals};

use crate::cli::goals::Goals;
use crate::words::Words;

/// What the scenarios of one package reach.
#[derive(Serialize)]
pub struct Coverage {
    package: String,
    steps: Share,
    answers: Share,
    branches: Share,
    missing: Vec<Missing>,
}

/// So many of all.
#[derive(Default, Serialize)]
struct Share {
    reached: usize,
    total: usize,
}

/// What no scenario reaches.
#[derive(Serialize)]
pub struct Missing {
    kind: &'static str,
    file: String,
    line: usize,
    message: String,
}

impl Missing {
    /// What has to be reached, with its place.
    pub fn of(goal: &Goal, goals: Goals<'_>) -> Self {
        let (file, line) = goals.place(goal).unwrap_or_default();
        Self {
            kind: Goals::kind(goal),
            file,
            line,
            message: goals.text(goal),
        }
    }

    /// `file:line: message`
    pub fn to_text(&self, words: &Words) -> String {
        let args = [
            ("place", format!("{}:{}", self.file, self.line)),
            ("goal", self.message.clone()),
        ];
        words.text("cli-goal-line", &args)
    }
}

/// What of a script has not been reached.
pub fn missing(goals_of: Goals<'_>, reached: &Reached) -> Vec<Goal> {
    let all = goals(&goals_of.compiled.script).into_iter();
    all.filter(|goal| !reached.has(goal)).collect()
}

impl Coverage {
    /// What calls have reached of a package.
    pub fn of(goals_of: Goals<'_>, reached: &Reached) -> Self {
        let (mut steps, mut answers, mut branches) =
            (Share::default(), Share::default(), Share::default());
        for goal in goals(&goals_of.compiled.script) {
            let share = match goal {
                Goal::Step(_) => &mut steps,
                Goal::Answer(..) => &mut answers,
                Goal::Branch(..) => &mut branches,
            };
            share.total += 1;
            share.reached += usize::from(reached.has(&goal));
        }
        let missing = missing(goals_of, reached);
        Self {
            package: goals_of.package.name.clone(),
            steps,
            answers,
            branches,
            missing: missing
                .iter()
                .map(|goal| Missing::of(goal, goals_of))
                .collect(),
        }
    }

    /// For people: one line, then what is missing.
    pub fn to_text(&self, words: &Words) -> String {
        let share = |share: &Share| format!("{}/{}", share.reached, share.total);
        let args = [
            ("package", self.package.clone()),
            ("steps", share(&self.steps)),
            ("answers", share(&self.answers)),
            ("branches", share(&self.branches)),
        ];
        let mut text = words.text("cli-test-coverage", &args) + "\n";
        if !self.missing.is_empty() {
            // Writing to a string cannot fail.
            let _ = writeln!(text, "  {}", words.text("cli-test-missing", &[]));
        }
        for missing in &self.missing {
            let _ = writeln!(text, "    {}", missing.to_text(words));
        }
        text
    }
}
