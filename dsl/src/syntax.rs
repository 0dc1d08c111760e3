//! From text to tree: lines, layout, statements, expressions. Reading never
//! fails: what is wrong becomes diagnostics, and the sound lines still make a tree.
//!
//! `lines` splits the file, `heads` tells what each line is, `layout` nests them by
//! indentation; then `blocks`, `statements`, `question`, `answers` and `scenario` build
//! the tree, with `parse` (the grammar) for what stands on one line. `format` writes those lines
//! again, in one layout.

mod answers;
mod blocks;
mod builder;
pub mod codes;
mod format;
mod heads;
mod keywords;
mod layout;
pub mod limits;
mod lines;
mod options;
mod parse;
mod prose;
mod question;
mod reader;
mod scenario;
mod statements;
pub mod tree;
pub mod vocabulary;
pub(crate) mod words;

use crate::diagnostic::Diagnostic;
use crate::span::FileId;
use builder::Builder;
use layout::Layout;
use reader::Reader;
use tree::SyntaxTree;

pub use format::format;

/// How deep blocks, and includes, may stand inside one another.
pub use limits::MAX_LEVELS as MAX_BLOCK_DEPTH;

/// What was read of a file.
#[derive(Clone, Debug, PartialEq)]
pub struct Parsed {
    /// The sound lines.
    pub tree: SyntaxTree,
    /// What is wrong with the others, in the order of the file.
    pub diagnostics: Vec<Diagnostic>,
}

/// Reads a script. Never fails.
#[must_use]
pub fn parse(file: FileId, bytes: &[u8]) -> Parsed {
    let text = match lines::decode(file, bytes) {
        Ok(text) => text,
        Err(fault) => {
            let tree = SyntaxTree {
                file,
                lost_routes: true,
                ..SyntaxTree::default()
            };
            return Parsed {
                tree,
                diagnostics: vec![fault],
            };
        }
    };
    let mut reader = Reader::new(file, text);
    let layout = Layout::new(&mut reader);
    let mut builder = Builder {
        layout: &layout,
        reader: &mut reader,
        in_roster: false,
    };
    let blocks = builder.blocks();
    let mut tree = SyntaxTree {
        file,
        blocks,
        ..SyntaxTree::default()
    };
    tree.broken = std::mem::take(&mut reader.broken);
    tree.mentioned = std::mem::take(&mut reader.mentioned);
    tree.lost_routes = reader.lost_routes || reader.is_full();
    Parsed {
        tree,
        diagnostics: reader.finish(),
    }
}
