//! The product.

pub mod clock;
pub mod config;
pub mod library;
pub mod standin;
pub mod store;
pub mod words;
