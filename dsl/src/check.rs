//! Proving a tree and compiling it to a script.

pub mod manifest;
