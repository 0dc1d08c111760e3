//! The map as a graph of Graphviz.

use std::fmt::Write as _;

use super::layout::{end_id, step_id};
use super::sheets::shown;
use super::{End, Map};
use crate::wording::Wording;
use crate::words::Arg;

/// The map, in the DOT language.
#[must_use]
pub fn write(map: &Map, wording: &Wording<'_>) -> String {
    let title = wording.word("map-title", &[("title", Arg::Text(map.title.clone()))]);
    let mut dot = String::from("digraph {\n");
    // Writing to a string cannot fail, here and below.
    let _ = writeln!(dot, "  label={};", quoted(&title));
    dot.push_str("  node [shape=box, fontname=\"sans-serif\"];\n");
    dot.push_str("  edge [fontname=\"sans-serif\", fontsize=10];\n");
    let start = wording.word("map-start", &[]);
    let _ = writeln!(dot, "  start [shape=oval, label={}];", quoted(&start));
    for (at, step) in map.steps.iter().enumerate() {
        let label = left(&step.told(wording));
        let _ = writeln!(dot, "  {} [label={label}];", step_id(at));
    }
    dot.push_str("  { rank=sink;\n");
    for (at, outcome) in map.outcomes.iter().enumerate() {
        let label = quoted(&outcome.told(wording).join("\n"));
        let id = end_id(End::Outcome(at));
        let _ = writeln!(dot, "    {id} [shape=oval, label={label}];");
    }
    dot.push_str("  }\n");
    if !map.steps.is_empty() {
        let _ = writeln!(dot, "  start -> {};", step_id(0));
    }
    for edge in &map.edges {
        let label = quoted(&shown(edge, wording).join("\n"));
        let (from, to) = (step_id(edge.from), end_id(edge.to));
        let _ = writeln!(dot, "  {from} -> {to} [label={label}];");
    }
    dot.push_str("}\n");
    dot
}

/// A string whose lines are set to the left.
fn left(lines: &[String]) -> String {
    let lines: String = lines.iter().map(|line| inner(line) + "\\l").collect();
    format!("\"{lines}\"")
}

/// A string whose lines are centred.
fn quoted(text: &str) -> String {
    let lines: Vec<String> = text.lines().map(inner).collect();
    format!("\"{}\"", lines.join("\\n"))
}

/// In a label `\` begins an escape: it is doubled, as quotes are escaped.
fn inner(text: &str) -> String {
    text.replace('\\', "\\\\").replace('"', "\\\"")
}

#[cfg(test)]
mod tests {
    use super::quoted;

    #[test]
    fn strings_are_escaped() {
        assert_eq!(quoted("a \"b\" \\n\nc"), r#""a \"b\" \\n\nc""#);
    }
}
