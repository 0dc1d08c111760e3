//! Whose each file of the site is: who may see it, and who may change it, from her own machine.
//!
//! An administratrice may see and change all of them. What packages share is seen by everybody, and
//! changed by an administratrice, but for its texts: those of a language are its translators'. A
//! package's files are seen by whom its page is, and changed by the authors of its direction; its
//! texts in a language by the translators of that language too.

use std::collections::{BTreeMap, BTreeSet};

use unic_langid::LanguageIdentifier;

use super::{Belonging, Publishing};
use crate::access::{Person, Role};
use crate::exchange::{Change, LONGEST_FILE};
use crate::library::files::LIBRARY;
use crate::library::package::is_package_name;
use crate::library::site::{is_part, package_of, texts_of};
use crate::store::{SiteFile, StoreError};

/// The longest path, in bytes.
const LONGEST_PATH: usize = 200;
/// The catalog of what all packages call the same.
const TERMS: &str = "termes";

/// What a file is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place<'a> {
    /// All packages: the directory.
    Directory,
    /// The scripts of a folder, and the manifest that makes it a package.
    Folder(&'a str),
    /// Texts in a language, of what stands in that folder; or the terms.
    Texts(&'a str, &'a str),
}

/// Whose it is.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Owner {
    /// A package's.
    Package(Belonging),
    /// That of all packages.
    Shared,
    /// That of a package which does not say whose it is, or no longer.
    Nobody,
    /// It would be the first of its package.
    New,
}

/// What somebody may do with some of the files.
pub(super) struct Rights<'a> {
    person: &'a Person,
    owners: BTreeMap<String, Owner>,
}

impl Publishing<'_> {
    /// What somebody may do with the files at these paths.
    pub(super) async fn rights<'a>(
        &self,
        person: &'a Person,
        rows: &BTreeMap<String, SiteFile>,
        paths: impl Iterator<Item = &str>,
    ) -> Result<Rights<'a>, StoreError> {
        let scripts = || rows.keys().filter(|path| path.starts_with(LIBRARY));
        let folders: BTreeSet<&str> = scripts().filter_map(|path| top(path)).collect();
        let packages: BTreeSet<&str> = scripts().filter_map(|path| package_of(path)).collect();
        let wanted: BTreeSet<&str> = paths.filter_map(top).collect();
        let mut owners = BTreeMap::new();
        for name in wanted {
            let owner = match self.belonging(name).await? {
                Some(belonging) => Owner::Package(belonging),
                None if packages.contains(name) => Owner::Nobody,
                None if name == TERMS || folders.contains(name) => Owner::Shared,
                None => Owner::New,
            };
            owners.insert(name.to_owned(), owner);
        }
        Ok(Rights { person, owners })
    }
}

impl Rights<'_> {
    /// Whether she may see a file.
    pub(super) fn sees(&self, path: &str) -> bool {
        let Some(place) = place(path) else {
            return false;
        };
        if self.person.is(Role::Administrator) {
            return true;
        }
        match place {
            Place::Directory => true,
            Place::Folder(name) | Place::Texts(_, name) => match self.owner(name) {
                Owner::Shared => true,
                Owner::Package(belonging) => belonging.is_reached_by(self.person),
                Owner::Nobody | Owner::New => false,
            },
        }
    }

    /// Why she may not make a change among those that come with it: the end of
    /// `desk-refused-<why>`. Of what she may not see, nothing more is told than that it is not hers.
    pub(super) fn refusal(&self, change: &Change, with: &[Change]) -> Option<&'static str> {
        let Some(place) = place(&change.path) else {
            return Some("path");
        };
        if change
            .text
            .as_ref()
            .is_some_and(|text| text.len() > LONGEST_FILE)
        {
            return Some("long");
        }
        if self.person.is(Role::Administrator) {
            return None;
        }
        match place {
            Place::Directory => Some("shared"),
            Place::Folder(name) => self.refusal_of_script(name, change, with),
            Place::Texts(language, name) => self.refusal_of_texts(language, name, with),
        }
    }

    fn refusal_of_script(
        &self,
        name: &str,
        change: &Change,
        with: &[Change],
    ) -> Option<&'static str> {
        match self.owner(name) {
            Owner::Shared => Some("shared"),
            Owner::Package(belonging) if belonging.is_written_by(self.person) => {
                if change.path != manifest_of(name) {
                    return None;
                }
                match &change.text {
                    // Without it, nobody could tell any more whose the rest is.
                    None => Some("manifest"),
                    Some(text) => self.is_hers(text).err(),
                }
            }
            Owner::Package(belonging) if belonging.is_reached_by(self.person) => Some("texts"),
            Owner::Package(_) | Owner::Nobody => Some("not-yours"),
            Owner::New => self.refusal_of_new(name, with),
        }
    }

    fn refusal_of_texts(
        &self,
        language: &str,
        name: &str,
        with: &[Change],
    ) -> Option<&'static str> {
        let translates = language
            .parse::<LanguageIdentifier>()
            .is_ok_and(|language| self.person.translates.contains(&language));
        let translator = self.person.is(Role::Translator);
        match self.owner(name) {
            Owner::Package(belonging) if belonging.is_written_by(self.person) => None,
            Owner::Package(belonging) if !belonging.is_reached_by(self.person) => Some("not-yours"),
            Owner::Shared if !translator => Some("shared"),
            Owner::Shared | Owner::Package(_) if translator && translates => None,
            Owner::Shared | Owner::Package(_) => Some("language"),
            Owner::Nobody => Some("not-yours"),
            Owner::New => self.refusal_of_new(name, with),
        }
    }

    /// A package that is not there yet is its direction's once its manifest says so.
    fn refusal_of_new(&self, name: &str, with: &[Change]) -> Option<&'static str> {
        let path = manifest_of(name);
        let manifest = with.iter().find(|change| change.path == path);
        match manifest.and_then(|manifest| manifest.text.as_deref()) {
            Some(_) if !is_package_name(name) => Some("name"),
            Some(text) => self.is_hers(text).err(),
            None => Some("not-yours"),
        }
    }

    /// Whether a manifest says that the package is of her direction.
    fn is_hers(&self, manifest: &str) -> Result<(), &'static str> {
        if Belonging::said_by(manifest.as_bytes()).is_written_by(self.person) {
            Ok(())
        } else {
            Err("direction")
        }
    }

    fn owner(&self, name: &str) -> &Owner {
        self.owners.get(name).unwrap_or(&Owner::Nobody)
    }
}

/// What a file is of; `None` when no file of a library has such a path, or not on every machine.
fn place(path: &str) -> Option<Place<'_>> {
    // What scripts, packages and languages can be called is written with no other sign.
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"/._-".contains(&byte);
    if path.len() > LONGEST_PATH || !path.bytes().all(plain) || !is_part(path) {
        return None;
    }
    let (folders, _) = path.rsplit_once('/')?;
    if folders.contains('.') {
        return None;
    }
    let top = top(path);
    match texts_of(path) {
        Some((language, _)) => {
            let tag: LanguageIdentifier = language.parse().ok()?;
            (tag == language).then_some(Place::Texts(language, top?))
        }
        None => Some(top.map_or(Place::Directory, Place::Folder)),
    }
}

/// The folder of scripts that a file stands in, or whose texts it holds; none, for the directory.
fn top(path: &str) -> Option<&str> {
    let inside = match texts_of(path) {
        Some((_, catalog)) => return catalog.split('/').next(),
        None => path.strip_prefix(LIBRARY)?.strip_prefix('/')?,
    };
    inside.split_once('/').map(|(folder, _)| folder)
}

fn manifest_of(package: &str) -> String {
    format!("{LIBRARY}/{package}/enquete.yaml")
}
