//! The pages: server-rendered, complete without JavaScript and better with it.

mod assets;
mod demonstration;
mod error;
mod fields;
mod guard;
mod list;
mod page;
mod routes;
mod runner;
pub mod serve;
mod tongue;
mod visitor;

use std::sync::Arc;

use crate::calls::Calls;

/// What every handler can reach.
#[derive(Clone)]
pub struct App {
    /// The use cases.
    pub calls: Arc<Calls>,
}

pub use routes::router;
