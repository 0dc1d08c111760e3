//! The use cases of publishing: bringing a folder's files in, looking at packages, publishing one
//! as a version that never changes. They know the store and the library, and nothing of pages.

pub mod campaigns;
mod desk;
mod proposal;
pub mod push;
mod rights;
mod shelf;

use crate::clock::Clock;
use crate::library::files::Files;
use crate::library::package::Package;
use crate::library::site::used_by;
use crate::store::{Store, StoreError};

pub use proposal::{Asked, Outcome, Proposal};
pub use shelf::{Belonging, Standing, VersionShown};

/// The publishing of a site.
#[derive(Clone, Copy)]
pub struct Publishing<'a> {
    /// What is durable.
    pub store: &'a Store,
    /// The time.
    pub clock: &'a Clock,
}

impl Publishing<'_> {
    /// The site's files.
    async fn files(&self) -> Result<Files, StoreError> {
        Ok(self.store.read_site_files().await?.into_iter().collect())
    }

    /// A package as the site's files make it, with those it uses; `None` when there is none.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn package(&self, name: &str) -> Result<Option<(Package, Files)>, StoreError> {
        let files = used_by(name, &self.files().await?);
        let is_there = crate::library::site::packages(&files)
            .iter()
            .any(|known| known == name);
        Ok(is_there.then(|| (Package::build(name, &files), files)))
    }
}
