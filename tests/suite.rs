//! The product from outside.

#![expect(
    clippy::unwrap_used,
    reason = "a test that unwraps fails with the place"
)]

#[path = "suite/app.rs"]
mod app;
#[path = "suite/architecture.rs"]
mod architecture;
#[path = "suite/calls.rs"]
mod calls;
#[path = "suite/cli.rs"]
mod cli;
#[path = "suite/coverage.rs"]
mod coverage;
#[path = "suite/estimate.rs"]
mod estimate;
#[path = "suite/fixture.rs"]
mod fixture;
#[path = "suite/graph.rs"]
mod graph;
#[path = "suite/kill.rs"]
mod kill;
#[path = "suite/library.rs"]
mod library;
#[path = "suite/pages.rs"]
mod pages;
#[path = "suite/readme.rs"]
mod readme;
#[path = "suite/store.rs"]
mod store;
