//! What the page calls each value: a question by its number, in the order of the call, and the rest
//! by its name.

use trame_dsl::name::Name;
use trame_dsl::script::{Op, Origin, QuestionId, Script};

/// The names of a script's values.
pub struct Names {
    /// By value.
    pub of_values: Vec<String>,
}

impl Names {
    /// Numbers the questions.
    #[must_use]
    pub fn of(script: &Script) -> Self {
        let asked: Vec<QuestionId> = script
            .ops
            .iter()
            .filter_map(|op| match op {
                Op::Ask(question) => Some(*question),
                _ => None,
            })
            .collect();
        let name = |origin: Origin, name: &Name| match origin {
            Origin::Question(question) => {
                let at = asked.iter().position(|asked| *asked == question);
                at.map_or_else(|| blank(name.as_str()), |at| format!("Q{}", at + 1))
            }
            _ => blank(name.as_str()),
        };
        Self {
            of_values: script
                .vars
                .iter()
                .map(|var| name(var.origin, &var.name))
                .collect(),
        }
    }
}

/// The place of a value in a text.
#[must_use]
pub fn blank(name: &str) -> String {
    format!("⟨{name}⟩")
}
