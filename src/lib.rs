//! The product.

pub mod cli;
pub mod clock;
pub mod config;
pub mod library;
pub mod platform;
pub mod store;
pub mod words;
