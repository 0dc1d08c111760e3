//! What would be published, and publishing it.

use std::collections::BTreeMap;

use trame_dsl::digest::Digest;

use super::{Publishing, aside, built};
use crate::calls::engine::text_sets;
use crate::library::files::{Files, LIBRARY};
use crate::library::package::Package;
use crate::library::publish::Published;
use crate::library::push::content_hash;
use crate::review::changes::Changes;
use crate::review::readiness::Readiness;
use crate::store::{NewVersion, StoreError, Uuid, Version, Warned};
use crate::translation::opening::Opening;
use crate::words::UiLanguage;

/// What would be published.
pub struct Proposal {
    /// The package.
    pub package: Package,
    /// What keeps it from being published, and what is warned of.
    pub ready: Readiness,
    /// The hash of all that would make the version; `None` while there are errors.
    pub hash: Option<String>,
    /// The latest version.
    pub latest: Option<Version>,
    /// What changed since.
    pub changes: Option<Changes>,
    opening: Option<Opening>,
    files: Files,
}

/// What somebody asks to be published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// The hash that she was shown.
    pub hash: String,
    /// The latest version that she was shown; 0 for none.
    pub latest: i64,
    /// Whether she has read what is warned of.
    pub read: bool,
}

/// What came of asking.
pub enum Outcome {
    /// It is published, under that number.
    Published(i64),
    /// The latest version is exactly that already.
    Same(i64),
    /// Something keeps it from being published.
    NotReady(Box<Proposal>),
    /// What is warned of has not been read.
    Unread(Box<Proposal>),
    /// The files, or the latest version, are not those that she was shown.
    Changed(Box<Proposal>),
}

impl Proposal {
    /// Whether the latest version is exactly what would be published.
    #[must_use]
    pub fn is_published(&self) -> bool {
        let latest = self.latest.as_ref().map(|latest| &latest.hash);
        self.hash.is_some() && latest == self.hash.as_ref()
    }

    /// The number that it would have.
    #[must_use]
    pub fn number(&self) -> i64 {
        self.latest.as_ref().map_or(0, |latest| latest.number) + 1
    }
}

impl Publishing<'_> {
    /// What would be published of a package, in words of that language; `None` when there is no
    /// such package.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn proposal(
        &self,
        name: &str,
        ui: UiLanguage,
    ) -> Result<Option<Proposal>, StoreError> {
        let (named, files) = (name.to_owned(), self.files().await?);
        let looked_at = move || {
            let (package, files) = built(&named, &files)?;
            let opening = Opening::of(&package, &files);
            let ready = Readiness::of(&package, opening.as_ref(), ui);
            Some((package, files, opening, ready))
        };
        let Some((package, files, opening, ready)) = aside(looked_at).await else {
            return Ok(None);
        };
        let published = opening.as_ref().map(|opening| &opening.published);
        let latest = self.store.list_versions(name).await?.into_iter().next();
        let changes = match (&latest, published) {
            (Some(latest), Some(published)) => {
                self.changes(latest, (published, &package), ui).await?
            }
            _ => None,
        };
        Ok(Some(Proposal {
            ready,
            hash: published.map(|published| edition_hash(published, &files)),
            package,
            latest,
            changes,
            opening,
            files,
        }))
    }

    /// The latest version of a package, published as it lies there when it has none; `None` when it
    /// cannot be. For demonstrations: nobody has read what is warned of.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn first_version(
        &self,
        name: &str,
        by: Option<Uuid>,
    ) -> Result<Option<Version>, StoreError> {
        let latest = self.store.list_versions(name).await?.into_iter().next();
        if latest.is_some() {
            return Ok(latest);
        }
        let ui = UiLanguage::default();
        let Some(proposal) = self.proposal(name, ui).await? else {
            return Ok(None);
        };
        if let Some(hash) = proposal.hash {
            let asked = Asked {
                hash,
                latest: 0,
                read: true,
            };
            self.publish(name, &asked, by, ui).await?;
        }
        Ok(self.versions(name).await?.into_iter().next())
    }

    /// Publishes a package, when it is still what was shown; `None` when there is no such package.
    ///
    /// # Errors
    /// When the database fails. Nothing is published then.
    pub async fn publish(
        &self,
        name: &str,
        asked: &Asked,
        by: Option<Uuid>,
        ui: UiLanguage,
    ) -> Result<Option<Outcome>, StoreError> {
        let Some(proposal) = self.proposal(name, ui).await? else {
            return Ok(None);
        };
        let latest = proposal.latest.as_ref().map_or(0, |latest| latest.number);
        if proposal.hash.as_ref() == Some(&asked.hash) && proposal.is_published() {
            return Ok(Some(Outcome::Same(latest)));
        }
        let (Some(opening), Some(hash), true) =
            (&proposal.opening, &proposal.hash, proposal.ready.is_ready())
        else {
            return Ok(Some(Outcome::NotReady(Box::new(proposal))));
        };
        if *hash != asked.hash || latest != asked.latest {
            return Ok(Some(Outcome::Changed(Box::new(proposal))));
        }
        if proposal.ready.is_warned() && !asked.read {
            return Ok(Some(Outcome::Unread(Box::new(proposal))));
        }
        let files = proposal.files.iter();
        let new = NewVersion {
            id: self.clock.id(),
            number: proposal.number(),
            hash: hash.clone(),
            script: &opening.published.script,
            texts: text_sets(&opening.published),
            files: files
                .map(|(path, contents)| {
                    (path.to_owned(), content_hash(contents), contents.to_vec())
                })
                .collect(),
            warnings: warned(&proposal.package, opening),
            at: self.clock.now(),
            by,
        };
        if self.store.create_version(&new).await? {
            return Ok(Some(Outcome::Published(new.number)));
        }
        // Somebody else was faster: what she made is what it is compared with now.
        let Some(proposal) = self.proposal(name, ui).await? else {
            return Ok(None);
        };
        let latest = proposal.latest.as_ref().map_or(0, |latest| latest.number);
        Ok(Some(if proposal.is_published() {
            Outcome::Same(latest)
        } else {
            Outcome::Changed(Box::new(proposal))
        }))
    }
}

/// The hash of all that makes a version: its script, its texts and its manifest. What a script
/// does not use of the directory, its comments and its rehearsals make no other version.
pub(super) fn edition_hash(published: &Published, files: &Files) -> String {
    let mut digest = Digest::default();
    digest.add(published.script.hash.as_bytes());
    for (language, hash) in published.text_hashes() {
        digest.add(language.as_bytes());
        digest.add(hash.as_bytes());
    }
    let manifest = format!("{LIBRARY}/{}/enquete.yaml", published.script.package);
    digest.add(files.get(&manifest).unwrap_or_default());
    digest.hex()
}

/// What is warned of, in every language of the pages: what was accepted must stay readable.
fn warned(package: &Package, opening: &Opening) -> Vec<Warned> {
    let mut warned: Vec<Warned> = Vec::new();
    for ui in UiLanguage::ALL {
        let ready = Readiness::of(package, Some(opening), ui);
        let languages = ready.languages.iter().filter(|state| state.is_warned());
        let languages = languages.map(|state| Warned {
            code: "language".to_owned(),
            path: String::new(),
            line: 0,
            said: BTreeMap::from([(ui.to_string(), state.sentence(ui))]),
        });
        let faults = ready.warnings.iter().map(|finding| Warned {
            code: finding.code.clone(),
            path: finding.path.clone(),
            line: finding.line,
            said: BTreeMap::from([(ui.to_string(), finding.sentence.clone())]),
        });
        for (at, one) in faults.chain(languages).enumerate() {
            match warned.get_mut(at) {
                Some(known) => known.said.extend(one.said),
                None => warned.push(one),
            }
        }
    }
    warned
}
