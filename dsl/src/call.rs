//! A call: a pure function of script, contact, circumstances and events.

pub mod event;
pub mod rehearsal;
pub mod screen;
