//! A call: a pure function of script, contact, circumstances and events.
//!
//! `state` says what a call is made of; `begin` starts one; `apply` lets an event
//! happen; `advance` follows the script to the next thing to do; `eval` computes
//! expressions; `admit` decides whether an answer is allowed; `render` writes the
//! screen. `read` turns typed words into answers, `rehearsal` drives a call without a
//! person, and `simulate` draws calls. Nothing here knows how scripts are written or checked.

mod admit;
mod advance;
mod apply;
mod begin;
mod carry;
pub mod coverage;
mod eval;
pub mod event;
mod kind;
mod order;
pub mod read;
mod record;
mod refusal;
pub mod rehearsal;
mod render;
mod scope;
pub mod screen;
pub mod simulate;
mod state;
#[cfg(test)]
mod tests;
mod tools;

pub use begin::{DataFault, ReplayFault};
pub use kind::type_word;
pub use record::{Raised, Standing};
pub use refusal::Refusal;
pub use state::{Call, Ended};
