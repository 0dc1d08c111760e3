//! The map told in lines: for each étape what it holds and what leads where. It is the drawing's
//! text alternative, and says all that the drawing cuts short.

use super::{LineKind, Map, StepBox};
use crate::wording::Wording;
use crate::words::Arg;

/// The whole map.
#[must_use]
pub fn tell(map: &Map, wording: &Wording<'_>) -> String {
    let mut lines = vec![
        wording.word("map-title", &[("title", Arg::Text(map.title.clone()))]),
        map.summary(wording),
    ];
    for fault in &map.faults {
        lines.push(format!("⚠ {}", fault.told(wording)));
    }
    for (index, step) in map.steps.iter().enumerate() {
        lines.push(String::new());
        tell_step(map, index, step, wording, &mut lines);
    }
    lines.push(String::new());
    for outcome in &map.outcomes {
        let args = [
            ("outcome", Arg::Text(outcome.label.clone())),
            ("name", Arg::Text(outcome.name.to_string())),
            ("aapor", Arg::Text(outcome.aapor.clone())),
        ];
        lines.push(wording.word("map-told-outcome", &args));
    }
    lines.join("\n") + "\n"
}

fn tell_step(
    map: &Map,
    index: usize,
    step: &StepBox,
    wording: &Wording<'_>,
    lines: &mut Vec<String>,
) {
    let args = [
        ("number", super::number(index + 1)),
        ("title", Arg::Text(step.title.clone())),
        ("name", Arg::Text(step.name.to_string())),
    ];
    lines.push(wording.word("map-told-step", &args));
    for line in &step.lines {
        let indent = "  ".repeat(line.depth + 1);
        let text = match (&line.detail, line.kind) {
            (Some(detail), _) => format!("{} ({detail})", line.text),
            (None, LineKind::When | LineKind::Roster) => {
                wording.word("map-told-rule", &[("rule", Arg::Text(line.text.clone()))])
            }
            (None, _) => line.text.clone(),
        };
        lines.push(format!("{indent}{text}"));
    }
    for fault in &step.faults {
        lines.push(format!("  ⚠ {}", fault.told(wording)));
    }
    for edge in map.edges_from(index) {
        let to = Arg::Text(map.destination(edge.to, wording));
        if edge.reasons.is_empty() {
            lines.push(format!(
                "  {}",
                wording.word("map-told-leads", &[("to", to)])
            ));
            continue;
        }
        for reason in &edge.reasons {
            let args = [("to", to.clone()), ("reason", Arg::Text(reason.clone()))];
            lines.push(format!("  {}", wording.word("map-told-leads-when", &args)));
        }
    }
}
