//! What tests of reading share.

use trame_dsl::span::FileId;
use trame_dsl::syntax::tree::SyntaxTree;
use trame_dsl::syntax::{Parsed, parse};

/// The script of the language's own page.
pub const WHOLE: &str = include_str!("../scripts/mdph.trame");

/// Reads a script.
pub fn read(text: &str) -> Parsed {
    parse(FileId(0), text.as_bytes())
}

/// The codes of what is wrong with it.
pub fn codes_of(text: &str) -> Vec<&'static str> {
    let faults = read(text).diagnostics;
    faults.iter().map(|fault| fault.code).collect()
}

/// The tree without its places, to compare two ways of writing the same.
pub fn shape(tree: &SyntaxTree) -> String {
    let text = format!("{tree:#?}");
    let mut shape = String::new();
    let mut skipped = None;
    for line in text.lines() {
        let indent = line.len() - line.trim_start().len();
        match skipped {
            Some(level) if indent > level => {}
            Some(_) => skipped = None,
            None if line.trim_start().ends_with("Span {") => skipped = Some(indent),
            None => shape.extend([line, "\n"]),
        }
    }
    shape
}
