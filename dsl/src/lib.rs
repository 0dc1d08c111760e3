//! The Trame language: text in, screen out.
//!
//! `syntax` reads a file into a tree, `check` proves it and compiles it to a
//! `script`, `flow` decides what can happen on its calls, `call` runs a script, `text` writes its sentences. Nothing here
//! opens a file, reads a clock or draws a number: all of it comes as arguments.

pub mod calendar;
pub mod call;
pub mod check;
pub mod diagnostic;
pub mod digest;
pub mod expression;
pub mod flow;
pub mod name;
pub mod platform;
pub mod script;
pub mod span;
pub mod syntax;
pub mod text;
pub mod value;
