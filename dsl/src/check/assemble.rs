//! Puts the blocks of included files where their `inclure` lines stand.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::MAIN;
use crate::diagnostic::Diagnostic;
use crate::name::nearest;
use crate::span::{FileId, Spanned};
use crate::syntax::tree::{Block, SyntaxTree};

/// A script with all it includes, in the order of the call.
#[derive(Debug, Default)]
pub struct Program<'a> {
    /// Blocks, each with its file; `inclure` lines are gone.
    pub blocks: Vec<(FileId, &'a Block)>,
    /// The main file.
    pub main: FileId,
    visible: HashMap<FileId, BTreeSet<FileId>>,
}

impl Program<'_> {
    /// Whether `from` may name what `other` holds: itself, and what it includes.
    pub fn sees(&self, from: FileId, other: FileId) -> bool {
        from == other
            || self
                .visible
                .get(&from)
                .is_some_and(|files| files.contains(&other))
    }
}

/// Assembles the main file. Faults: an unknown file, a cycle, étapes included twice.
pub fn assemble<'a>(
    trees: &'a BTreeMap<String, SyntaxTree>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Program<'a> {
    let mut assembly = Assembly {
        trees,
        diagnostics,
        program: Program::default(),
        open: Vec::new(),
        done: BTreeSet::new(),
    };
    if let Some(tree) = trees.get(MAIN) {
        assembly.program.main = tree.file;
        assembly.open.push(MAIN);
        assembly.file(tree);
    }
    assembly.program
}

struct Assembly<'a, 'd> {
    trees: &'a BTreeMap<String, SyntaxTree>,
    diagnostics: &'d mut Vec<Diagnostic>,
    program: Program<'a>,
    open: Vec<&'a str>,
    done: BTreeSet<&'a str>,
}

impl<'a> Assembly<'a, '_> {
    fn file(&mut self, tree: &'a SyntaxTree) {
        for block in &tree.blocks {
            match block {
                Block::Include(path) => self.include(tree.file, path),
                // An included file's scenarios rehearse that file alone.
                Block::Scenario(_) if tree.file != self.program.main => {}
                block => self.program.blocks.push((tree.file, block)),
            }
        }
    }

    fn include(&mut self, from: FileId, path: &'a Spanned<String>) {
        let fault = |code| Diagnostic::error(code, path.span).with("path", &path.node);
        let Some((name, tree)) = self.trees.get_key_value(&path.node) else {
            let known = self
                .trees
                .keys()
                .map(String::as_str)
                .filter(|known| *known != MAIN);
            let fault = fault("unknown-include");
            let near = nearest(&path.node, known);
            self.diagnostics.push(match near {
                Some(near) => fault.fixed(path.span, near),
                None => fault,
            });
            return;
        };
        if self.open.contains(&name.as_str()) {
            self.diagnostics.push(fault("include-cycle"));
        } else if self.done.contains(name.as_str()) {
            if tree
                .blocks
                .iter()
                .any(|block| matches!(block, Block::Step(_)))
            {
                self.diagnostics.push(fault("include-twice"));
            }
            self.let_see(from, tree.file);
        } else if self.open.len() >= crate::syntax::limits::MAX_LEVELS {
            self.diagnostics.push(fault("include-too-deep"));
        } else {
            self.open.push(name);
            self.file(tree);
            self.open.pop();
            self.done.insert(name);
            self.let_see(from, tree.file);
        }
    }

    fn let_see(&mut self, from: FileId, other: FileId) {
        let further = self
            .program
            .visible
            .get(&other)
            .cloned()
            .unwrap_or_default();
        let seen = self.program.visible.entry(from).or_default();
        seen.insert(other);
        seen.extend(further);
    }
}
