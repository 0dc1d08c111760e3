//! The product: packages on disk, what is durable, and its two faces, the web and the command line.

pub mod access;
pub mod accounts;
pub mod calls;
pub mod cli;
pub mod clock;
pub mod config;
pub mod desk;
pub mod disk;
pub mod exchange;
pub mod explain;
pub mod http;
pub mod library;
pub mod map;
#[cfg(feature = "oidc")]
pub mod oidc;
pub mod paper;
pub mod platform;
pub mod publishing;
pub mod review;
pub mod store;
pub mod timing;
pub mod translating;
pub mod translation;
pub mod web;
pub mod wording;
pub mod words;
