//! A new package: from a blank page, or from a copy of another, with all that it needs and the
//! folder does not have. Nothing that is there is ever replaced; what a shared file lacks is added
//! to its end.

mod needs;

use std::collections::BTreeMap;

use trame_dsl::check::MAIN;
use trame_dsl::name::nearest;

use super::files::{Files, LIBRARY, LOCALES};
use super::package::{Package, is_package_name};
use needs::Needs;

/// What a package is made from.
#[derive(Clone, Copy, Debug)]
pub enum Model<'a> {
    /// A short script that invites to write.
    Blank,
    /// A package of the folder or, when it isn't there, of the library that the program brings.
    Copy(&'a str),
}

/// What makes a package.
#[derive(Debug, Default)]
pub struct Created {
    /// Files to write, none of which is there.
    pub files: BTreeMap<String, Vec<u8>>,
    /// Files that are there, with what they hold from now on.
    pub completed: BTreeMap<String, Vec<u8>>,
}

/// Why none is made.
#[derive(Debug)]
pub enum Refusal {
    /// No package can have that name.
    BadName,
    /// This file of that name is there.
    Taken(String),
    /// There is no such package to copy.
    Unknown {
        /// The one that may have been meant.
        near: Option<String>,
        /// Those there are.
        known: Vec<String>,
    },
    /// The package that would be copied has errors.
    NotSound(Box<Package>),
    /// With what the folder has, the new package would have these.
    WouldFail(Box<Package>),
}

const BLANK: [(&str, &str); 2] = [
    ("enquete.yaml", include_str!("blank/enquete.yaml")),
    ("script.trame", include_str!("blank/script.trame")),
];

/// Makes a package of that name in a folder that has these files.
///
/// # Errors
/// When it would have errors, or replace something.
pub fn create(
    name: &str,
    model: Model<'_>,
    here: &Files,
    brought: &Files,
) -> Result<Created, Refusal> {
    if !is_package_name(name) {
        return Err(Refusal::BadName);
    }
    // The package's folder, if it has one, says more than its texts.
    if let Some(path) = here.paths().filter(|path| is_of(path, name)).last() {
        return Err(Refusal::Taken(path.to_owned()));
    }
    let mut created = Created::default();
    match model {
        Model::Blank => created.files.extend(BLANK.map(|(file, text)| {
            let path = format!("{LIBRARY}/{name}/{file}");
            (path, text.as_bytes().to_vec())
        })),
        Model::Copy(source) => created.copy(source, name, origin(source, here, brought)?),
    }
    let package = created.complete(name, here, brought);
    created.extract(&package, here);
    if package.is_sound() {
        Ok(created)
    } else {
        Err(Refusal::WouldFail(Box::new(package)))
    }
}

/// Where a package to copy is.
fn origin<'f>(source: &str, here: &'f Files, brought: &'f Files) -> Result<&'f Files, Refusal> {
    let script = format!("{LIBRARY}/{source}/script.trame");
    let mut all = [here, brought].into_iter();
    let Some(origin) = all.find(|files| files.get(&script).is_some()) else {
        let known = known(here, brought);
        let near = nearest(source, known.iter().map(String::as_str)).map(str::to_owned);
        return Err(Refusal::Unknown { near, known });
    };
    let package = Package::build(source, origin);
    if package.is_sound() {
        Ok(origin)
    } else {
        Err(Refusal::NotSound(Box::new(package)))
    }
}

/// The packages that can be copied.
fn known(here: &Files, brought: &Files) -> Vec<String> {
    let paths = here.paths().chain(brought.paths());
    let mut known: Vec<String> = paths
        .filter_map(|path| {
            let inside = path.strip_prefix(LIBRARY)?.strip_prefix('/')?;
            inside.strip_suffix("/script.trame").map(str::to_owned)
        })
        .collect();
    known.sort();
    known.dedup();
    known
}

/// Whether a file is one of that package's.
fn is_of(path: &str, package: &str) -> bool {
    renamed(path, package, "").is_some()
}

/// The path of a package's file under another name; `None` when it is not one of its files.
fn renamed(path: &str, package: &str, name: &str) -> Option<String> {
    let (top, rest) = path.split_once('/')?;
    let (first, rest) = rest.split_once('/')?;
    match top {
        LIBRARY if first == package => Some(format!("{LIBRARY}/{name}/{rest}")),
        LOCALES => {
            let end = rest.strip_prefix(package)?;
            matches!(end, ".ftl" | ".yaml").then(|| format!("{LOCALES}/{first}/{name}{end}"))
        }
        _ => None,
    }
}

impl Created {
    fn copy(&mut self, source: &str, name: &str, origin: &Files) {
        for (path, contents) in origin.iter() {
            if let Some(path) = renamed(path, source, name) {
                self.files.insert(path, contents.to_vec());
            }
        }
    }

    /// Adds what the package needs and the folder does not have, and reads the package.
    fn complete(&mut self, name: &str, here: &Files, brought: &Files) -> Package {
        let needs = Needs {
            name,
            here,
            brought,
        };
        needs.fill(self);
        Package::build(name, &self.over(here))
    }

    /// The files that there will be.
    fn over(&self, here: &Files) -> Files {
        let mut files: Files = here.iter().collect();
        for (path, contents) in self.files.iter().chain(&self.completed) {
            files.insert(path.clone(), contents.clone());
        }
        files
    }

    /// Writes the source texts, for translators.
    fn extract(&mut self, package: &Package, here: &Files) {
        let Some(compiled) = &package.compiled else {
            return;
        };
        let source = &compiled.script.header.source;
        for (script, catalog) in &compiled.catalogs {
            let catalog_name = if script == MAIN {
                &package.name
            } else {
                script
            };
            let path = format!("{LOCALES}/{source}/{catalog_name}.ftl");
            if here.get(&path).is_none() {
                self.files.insert(path, catalog.clone().into_bytes());
            }
        }
    }
}
