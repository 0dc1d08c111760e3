//! The product.

pub mod clock;
pub mod config;
pub mod store;
pub mod words;
