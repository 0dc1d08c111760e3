//! A call driven without a person: by a scenario, or by a list of answers.

mod drive;
mod run;
mod write;

pub use crate::script::scenario::{Act, Expectation, Raw, Scenario, Slot};
pub use drive::{Stop, drive};
pub use run::{Failure, Report, begin, run};
pub use write::{write, write_acts};
