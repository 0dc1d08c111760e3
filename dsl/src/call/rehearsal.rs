//! A call driven without a person: by a scenario, or by a list of answers.

mod drive;
mod run;

pub use crate::script::scenario::{Act, Expectation, Raw, Scenario, Slot};
pub use drive::{Stop, drive};
pub use run::{Failure, Report, begin, run};
