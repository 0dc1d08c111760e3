//! From text to tree: lines, layout, statements, expressions. Reading never
//! fails: what is wrong becomes diagnostics, and the sound lines still make a tree.

pub mod tree;

/// stub
pub const MAX_BLOCK_DEPTH: usize = 32;
