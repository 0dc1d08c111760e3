//! What is looked at before a package is published: what keeps it from being, what is warned of,
//! and what changed since the last time.

pub mod changes;
pub mod languages;
pub mod manifest;
mod order;
mod outline;
pub mod readiness;
#[cfg(test)]
mod tests;
