//! The pages: server-rendered, complete without JavaScript and better with it.

mod admission;
mod assets;
mod campaigns;
mod demonstration;
#[cfg(feature = "oidc")]
mod directory;
mod error;
mod fields;
mod guard;
mod help;
mod home;
mod invitation;
mod journal;
mod list;
mod machine;
mod members;
mod nav;
mod own;
mod packages;
mod page;
mod people;
mod routes;
mod runner;
pub mod serve;
mod sign_in;
pub mod site;
mod tokens;
mod tongue;
mod translating;
mod visitor;

use std::sync::Arc;

use crate::accounts::Accounts;
use crate::calls::Calls;
use crate::translation::memory::shelf::Shelf;
use site::SiteInfo;

/// What every handler can reach.
#[derive(Clone)]
pub struct App {
    /// The use cases.
    pub calls: Arc<Calls>,
    /// Its people.
    pub accounts: Accounts,
    /// The site itself.
    pub site: Arc<SiteInfo>,
    /// What was said in each language, for its translators.
    pub memories: Arc<Shelf>,
    /// The département's own directory, where it has one.
    #[cfg(feature = "oidc")]
    pub directory: Option<Arc<crate::oidc::Provider>>,
}

pub use routes::{ROUTES, Route, Verb, router};
