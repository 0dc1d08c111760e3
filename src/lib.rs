//! The product.

pub mod calls;
pub mod clock;
pub mod config;
pub mod platform;
pub mod store;
pub mod web;
pub mod words;
