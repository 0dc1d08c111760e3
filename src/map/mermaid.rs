//! The map as a flowchart of Mermaid.

use std::fmt::Write as _;

use super::layout::{end_id, step_id};
use super::sheets::shown;
use super::{End, Map};
use crate::wording::Wording;
use crate::words::Arg;

/// The map, in Mermaid's language.
#[must_use]
pub fn write(map: &Map, wording: &Wording<'_>) -> String {
    let title = wording.word("map-title", &[("title", Arg::Text(map.title.clone()))]);
    let mut chart = String::from("flowchart TD\n");
    // Writing to a string cannot fail, here and below.
    let _ = writeln!(chart, "  accTitle: {}", bare(&title));
    let _ = writeln!(chart, "  accDescr: {}", bare(&map.summary(wording)));
    let start = wording.word("map-start", &[]);
    let _ = writeln!(chart, "  start([{}])", quoted(&[start]));
    for (at, step) in map.steps.iter().enumerate() {
        let _ = writeln!(chart, "  {}[{}]", step_id(at), quoted(&step.told(wording)));
    }
    for (at, outcome) in map.outcomes.iter().enumerate() {
        let id = end_id(End::Outcome(at));
        let _ = writeln!(chart, "  {id}([{}])", quoted(&outcome.told(wording)));
    }
    if !map.steps.is_empty() {
        let _ = writeln!(chart, "  start --> {}", step_id(0));
    }
    for edge in &map.edges {
        let (from, to) = (step_id(edge.from), end_id(edge.to));
        let reasons = shown(edge, wording);
        let _ = if reasons.is_empty() {
            writeln!(chart, "  {from} --> {to}")
        } else {
            writeln!(chart, "  {from} -->|{}| {to}", quoted(&reasons))
        };
    }
    chart
}

/// A quoted label. Everything that Mermaid or HTML could take for its own is written as an entity.
fn quoted(lines: &[String]) -> String {
    let lines: Vec<String> = lines.iter().map(|line| entities(line)).collect();
    format!("\"{}\"", lines.join("<br/>"))
}

fn entities(text: &str) -> String {
    let mut written = String::with_capacity(text.len());
    let mut begins = true;
    for c in text.chars() {
        // At the start of a line, « 1. » and « - » would begin a list.
        let listed = begins && matches!(c, '.' | ')' | '-' | '+');
        begins &= c.is_ascii_digit() || c == '\u{a0}';
        match c {
            '.' | ')' | '-' | '+' if listed => {
                let _ = write!(written, "#{};", u32::from(c));
            }
            '"' | '#' | '&' | '<' | '>' | '`' | '\\' | '*' | '_' | ';' => {
                let _ = write!(written, "#{};", u32::from(c));
            }
            '\n' | '\r' => written.push(' '),
            c => written.push(c),
        }
    }
    written
}

/// A text that stands outside quotes, to the end of its line, where `;` and `#` would end it.
fn bare(text: &str) -> String {
    text.replace([';', '\n', '\r'], ",").replace('#', "n° ")
}

#[cfg(test)]
mod tests {
    use super::{bare, quoted};

    #[test]
    fn labels_are_escaped() {
        let lines = ["a \"b\" #1".to_owned(), "<c>".to_owned()];
        assert_eq!(quoted(&lines), "\"a #34;b#34; #35;1<br/>#60;c#62;\"");
        let lists = ["1. un".to_owned(), "- deux 2.".to_owned()];
        assert_eq!(quoted(&lists), "\"1#46; un<br/>#45; deux 2.\"");
        assert_eq!(bare("a; b\nc"), "a, b,c");
    }
}
