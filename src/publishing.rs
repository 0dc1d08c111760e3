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
use crate::library::site::{packages, used_by};
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
        let (name, files) = (name.to_owned(), self.files().await?);
        Ok(aside(move || built(&name, &files)).await)
    }
}

/// The same, of all the site's files.
fn built(name: &str, files: &Files) -> Option<(Package, Files)> {
    let files = used_by(name, files);
    let mut known = packages(&files).into_iter();
    let is_there = known.any(|known| known == name);
    is_there.then(|| (Package::build(name, &files), files))
}

/// Does what takes a while, such as reading a package and playing its scenarios, beside the threads that
/// answer agentes in mid-call. A panic is passed on.
async fn aside<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> T {
    let done = tokio::task::spawn_blocking(work).await;
    done.unwrap_or_else(|error| std::panic::resume_unwind(error.into_panic()))
}
