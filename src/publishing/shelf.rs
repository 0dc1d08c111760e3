//! The packages there are, whose they are, and their versions.

use std::collections::BTreeMap;

use trame_dsl::script::Header;
use trame_dsl::span::FileId;
use unic_langid::LanguageIdentifier;

use super::proposal::edition_hash;
use super::{Publishing, aside};
use crate::access::{Person, Role, same_direction};
use crate::calls::engine::restored;
use crate::library::files::{Files, LIBRARY};
use crate::library::manifest;
use crate::library::package::Package;
use crate::library::publish::Published;
use crate::library::site::{packages, used_by};
use crate::review::changes::{Changes, Edition};
use crate::review::readiness::Readiness;
use crate::store::{StoreError, Version};
use crate::translation::opening::Opening;
use crate::words::UiLanguage;

/// Whose a package is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Belonging {
    /// The direction that ordered it.
    pub direction: String,
    /// The languages it is translated into, those that its manifest falls back to included.
    pub languages: Vec<LanguageIdentifier>,
}

/// A package, as far as a list tells.
#[derive(Clone, Debug)]
pub struct Standing {
    /// Its name.
    pub name: String,
    /// Its title; its name when the manifest has none.
    pub title: String,
    /// Whose it is.
    pub belonging: Belonging,
    /// How many errors it has, failing rehearsals included.
    pub errors: usize,
    /// How many things are warned of.
    pub warnings: usize,
    /// Its latest version.
    pub latest: Option<Version>,
    /// Whether what would be published is something else than the latest version.
    pub changed: bool,
}

/// A version with what it is made of.
pub struct VersionShown {
    /// The version.
    pub version: Version,
    /// Its script and texts, exactly as they were published.
    pub published: Published,
    /// The package as its files are read today.
    pub package: Package,
    /// Those files.
    pub files: Files,
    /// What changed since the version before, when there was one.
    pub changes: Option<Changes>,
}

impl Publishing<'_> {
    /// Whose a package is; `None` when there is no such package.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn belonging(&self, package: &str) -> Result<Option<Belonging>, StoreError> {
        // An address can hold the character that is none, which no database keeps in a text.
        if package.contains('\0') {
            return Ok(None);
        }
        let path = format!("{LIBRARY}/{package}/enquete.yaml");
        if let Some(contents) = self.store.read_site_file(&path).await? {
            return Ok(Some(Belonging::said_by(&contents)));
        }
        // Its files are gone, its versions are not.
        let versions = self.store.list_versions(package).await?;
        let Some(latest) = versions.into_iter().next() else {
            return Ok(None);
        };
        let published = self.published(&latest).await?;
        Ok(published.map(|published| Belonging::of(&published.script.header)))
    }

    /// Whose each package is, by name.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn belongings(&self) -> Result<Vec<(String, Belonging)>, StoreError> {
        let files = self.files().await?;
        let of = |name: String| {
            let manifest = files.get(&format!("{LIBRARY}/{name}/enquete.yaml"));
            let belonging = Belonging::of(&header(manifest.unwrap_or_default()));
            (name, belonging)
        };
        Ok(packages(&files).into_iter().map(of).collect())
    }

    /// Every package, by name, with its state.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn packages(&self) -> Result<Vec<Standing>, StoreError> {
        let files = self.files().await?;
        let latest = self.store.list_latest_versions().await?;
        let mut latest: BTreeMap<String, Version> = latest
            .into_iter()
            .map(|version| (version.package.clone(), version))
            .collect();
        let looked_at = move || {
            let known = packages(&files).into_iter();
            known
                .map(|name| standing(&files, &name, latest.remove(&name)))
                .collect()
        };
        Ok(aside(looked_at).await)
    }

    /// The versions of a package, the latest first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn versions(&self, package: &str) -> Result<Vec<Version>, StoreError> {
        self.store.list_versions(package).await
    }

    /// A version by its number, and what changed in it.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn version(
        &self,
        package: &str,
        number: i64,
        ui: UiLanguage,
    ) -> Result<Option<VersionShown>, StoreError> {
        let versions = self.store.list_versions(package).await?;
        let mut rest = versions
            .into_iter()
            .skip_while(|version| version.number != number);
        let Some(version) = rest.next() else {
            return Ok(None);
        };
        let Some((published, package, files)) = self.made_of(&version).await? else {
            return Ok(None);
        };
        let changes = match rest.next() {
            Some(before) => self.changes(&before, (&published, &package), ui).await?,
            None => None,
        };
        Ok(Some(VersionShown {
            version,
            published,
            package,
            files,
            changes,
        }))
    }

    /// What changed since a version.
    pub(super) async fn changes(
        &self,
        since: &Version,
        (published, package): (&Published, &Package),
        ui: UiLanguage,
    ) -> Result<Option<Changes>, StoreError> {
        let Some((before, old, _)) = self.made_of(since).await? else {
            return Ok(None);
        };
        let old = Edition {
            published: &before,
            manifest: old.manifest.as_ref(),
        };
        let new = Edition {
            published,
            manifest: package.manifest.as_ref(),
        };
        Ok(Some(Changes::between(old, new, ui)))
    }

    /// What changed from one version to another.
    pub(super) async fn between(
        &self,
        old: &Version,
        new: &Version,
        ui: UiLanguage,
    ) -> Result<Option<Changes>, StoreError> {
        let Some((published, package, _)) = self.made_of(new).await? else {
            return Ok(None);
        };
        self.changes(old, (&published, &package), ui).await
    }

    /// A version's script and texts, and its package as its files are read today.
    async fn made_of(
        &self,
        version: &Version,
    ) -> Result<Option<(Published, Package, Files)>, StoreError> {
        let Some(published) = self.published(version).await? else {
            return Ok(None);
        };
        let files = self.store.read_version_files(version.id).await?;
        let files: Files = files.into_iter().collect();
        let package = Package::build(&version.package, &files);
        Ok(Some((published, package, files)))
    }

    async fn published(&self, version: &Version) -> Result<Option<Published>, StoreError> {
        let (hash, texts) = (&version.script_hash, &version.texts);
        let Some((script, sets)) = self.store.find_script(hash, texts).await? else {
            return Ok(None);
        };
        match restored(script, sets) {
            Ok(published) => Ok(Some(published)),
            Err(cause) => {
                tracing::error!(%cause, version = %version.id, "a version does not read back");
                Ok(None)
            }
        }
    }
}

impl Belonging {
    /// Whose a package with that manifest is.
    pub(super) fn said_by(manifest: &[u8]) -> Self {
        Self::of(&header(manifest))
    }

    fn of(header: &Header) -> Self {
        let mut languages = header.targets.clone();
        for fallback in header.fallback.values() {
            if !languages.contains(fallback) && *fallback != header.source {
                languages.push(fallback.clone());
            }
        }
        Self {
            direction: header.direction.clone(),
            languages,
        }
    }

    /// Whether somebody translates it into that language.
    #[must_use]
    pub fn is_translated_by(&self, person: &Person, language: &LanguageIdentifier) -> bool {
        person.is(Role::Translator)
            && person.translates.contains(language)
            && self.languages.contains(language)
    }

    /// Whether somebody may look at its translation into that language: who translates it, an author
    /// of its direction, whoever answers for the campaigns.
    #[must_use]
    pub fn is_read_by(&self, person: &Person, language: &LanguageIdentifier) -> bool {
        let looks = person.is(Role::Supervisor) || self.is_written_by(person);
        (looks && self.languages.contains(language)) || self.is_translated_by(person, language)
    }

    /// Whether somebody may look at it: an author of its direction, a translator of one of its
    /// languages, whoever answers for the campaigns.
    #[must_use]
    pub fn is_reached_by(&self, person: &Person) -> bool {
        let mut languages = self.languages.iter();
        person.is(Role::Supervisor)
            || self.is_written_by(person)
            || languages.any(|language| self.is_translated_by(person, language))
    }

    /// Whether somebody may publish it: an author of its direction.
    #[must_use]
    pub fn is_written_by(&self, person: &Person) -> bool {
        let mut direction = person
            .direction
            .iter()
            .filter(|hers| !hers.trim().is_empty());
        person.is(Role::Author) && direction.any(|hers| same_direction(hers, &self.direction))
    }
}

/// What a manifest says that a list needs, faulty or not.
fn header(contents: &[u8]) -> Header {
    let text = String::from_utf8_lossy(contents);
    manifest::read(FileId(0), &text, &mut Vec::new()).header()
}

fn standing(files: &Files, name: &str, latest: Option<Version>) -> Standing {
    let path = format!("{LIBRARY}/{name}/enquete.yaml");
    let header = header(files.get(&path).unwrap_or_default());
    let used = used_by(name, files);
    let package = Package::build(name, &used);
    // The words do not matter where they are only counted.
    let opening = Opening::of(&package, &used);
    let ready = Readiness::of(&package, opening.as_ref(), UiLanguage::default());
    let hash = opening.map(|opening| edition_hash(&opening.published, &used));
    let changed = match (&hash, &latest) {
        (Some(hash), Some(latest)) => *hash != latest.hash,
        (None, Some(_)) => true,
        (_, None) => false,
    };
    let late = ready.languages.iter().filter(|state| state.is_warned());
    Standing {
        title: if header.title.is_empty() {
            name.to_owned()
        } else {
            header.title.clone()
        },
        name: name.to_owned(),
        belonging: Belonging::of(&header),
        errors: ready.errors.len() + ready.failures.len(),
        warnings: ready.warnings.len() + late.count(),
        latest,
        changed,
    }
}
