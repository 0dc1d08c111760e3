//! The product from outside.

#[path = "suite/architecture.rs"]
mod architecture;
#[path = "suite/app.rs"]
mod app;
#[path = "suite/calls.rs"]
mod calls;
#[path = "suite/fixture.rs"]
mod fixture;
#[path = "suite/pages.rs"]
mod pages;
#[path = "suite/store.rs"]
mod store;
