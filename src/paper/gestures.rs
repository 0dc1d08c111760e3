//! What is done beside questions: checks and alerts.

use trame_dsl::script::{self, Priority};

use super::context::{Alert, Check};
use super::surroundings::Surroundings;
use crate::review::manifest::length_of;
use crate::words::Arg;

/// A rule, and what to say when it is not kept.
pub fn check(around: &Surroundings<'_>, check: &script::Check) -> Check {
    let id = if check.hard { "must" } else { "confirm" };
    let condition = Arg::Text(around.wording.condition(&check.condition));
    let attribute = format!("controle-{}", check.number);
    Check {
        rule: around.word(id, &[("condition", condition)]),
        hard: check.hard,
        spoken: around.spoken(&check.owner, Some(&attribute)),
    }
}

/// An alert to a service.
pub fn alert(around: &Surroundings<'_>, alert: &script::Alert) -> Alert {
    let entry = around.directory.get(&alert.service);
    let (priority, delay) = match alert.priority {
        Priority::Haute => ("haute", entry.and_then(|entry| entry.delay_high)),
        Priority::Normale => ("normale", entry.and_then(|entry| entry.delay_normal)),
    };
    let args = [("priority", Arg::Text(priority.to_owned()))];
    let delay = delay.map(|delay| {
        let delay = Arg::Text(length_of(delay, around.words));
        around.word("alert-delay", &[("delay", delay)])
    });
    Alert {
        rule: around.word("alert", &args),
        service: around.structure(&alert.service),
        delay,
        message: around.staff(&alert.name, None),
        said: around.said(&alert.name, Some("dire")),
    }
}
