//! The product.

pub mod platform;
