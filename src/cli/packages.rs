//! The packages that a command is about.

use std::path::{Component, Path, PathBuf};

use super::Context;
use super::output::{Stop, cause};
use crate::library::discover::{self, Found, LibraryError};
use crate::library::files::{Files, LIBRARY};
use crate::library::mend::{self, Mended};
use crate::library::package::Package;

/// The packages at some paths; without one, those of the library.
pub fn find(paths: &[PathBuf], context: Context) -> Result<Vec<Found>, Stop> {
    let library = [PathBuf::from(LIBRARY)];
    let paths = if paths.is_empty() { &library } else { paths };
    let mut packages = Vec::new();
    for path in paths {
        for found in discover::find(&placed(path)).map_err(|error| failed(&error, context))? {
            if !packages.contains(&found) {
                packages.push(found);
            }
        }
    }
    Ok(packages)
}

/// The scripts at some paths, each once; without a path, those of the library.
pub fn scripts(paths: &[PathBuf], context: Context) -> Result<Vec<PathBuf>, Stop> {
    let library = [PathBuf::from(LIBRARY)];
    let paths = if paths.is_empty() { &library } else { paths };
    let mut scripts = Vec::new();
    for path in paths {
        for script in discover::scripts(&placed(path)).map_err(|error| failed(&error, context))? {
            if !scripts.contains(&script) {
                scripts.push(script);
            }
        }
    }
    Ok(scripts)
}

/// A script's bytes.
pub fn read(script: &Path, context: Context) -> Result<Vec<u8>, Stop> {
    discover::read(script).map_err(|error| failed(&error, context))
}

/// The one package at a path.
pub fn one(path: &Path, context: Context) -> Result<Package, Stop> {
    open(&alone(path, context)?, context)
}

/// The one package at a path, with its files.
pub fn one_with_files(path: &Path, context: Context) -> Result<(Found, Files), Stop> {
    let found = alone(path, context)?;
    let files = files(&found, context)?;
    Ok((found, files))
}

/// The folder of the one package at a path.
pub fn alone(path: &Path, context: Context) -> Result<Found, Stop> {
    let found = discover::find(&placed(path)).map_err(|error| failed(&error, context))?;
    <[Found; 1]>::try_from(found)
        .map(|[found]| found)
        .map_err(|_| {
            let args = [("path", path.display().to_string())];
            Stop::Failed(anyhow::anyhow!(
                context.words.text("cli-one-package", &args)
            ))
        })
}

/// Where a package that somebody names is: at that path; else, of that name, in the library of this
/// folder.
fn placed(path: &Path) -> PathBuf {
    let inside = Path::new(LIBRARY).join(path);
    let is_name = path
        .components()
        .all(|part| matches!(part, Component::Normal(_)));
    if is_name && !path.exists() && inside.exists() {
        inside
    } else {
        path.to_owned()
    }
}

/// Makes the sure corrections of packages, in memory.
pub fn mend(found: &[Found], context: Context) -> Result<Mended, Stop> {
    mend::mend(found).map_err(|error| failed(&error, context))
}

/// Reads a package.
pub fn open(found: &Found, context: Context) -> Result<Package, Stop> {
    Package::open(found).map_err(|error| failed(&error, context))
}

/// The files of a package.
pub fn files(found: &Found, context: Context) -> Result<Files, Stop> {
    discover::load(found, &discover::Overlay::default()).map_err(|error| failed(&error, context))
}

/// In words, why packages could not be read.
pub fn failed(error: &LibraryError, context: Context) -> Stop {
    let (id, path, cause) = match error {
        LibraryError::Missing(path) => ("cli-no-such-folder", path, String::new()),
        LibraryError::Nothing(path) => ("cli-nothing-there", path, String::new()),
        LibraryError::NoScript(path) => ("cli-no-script", path, String::new()),
        LibraryError::NoPackage(path) => ("cli-no-package", path, String::new()),
        LibraryError::Unreadable { path, source } => {
            ("cli-unreadable", path, cause(source, context.words))
        }
    };
    let args = [("path", path.display().to_string()), ("cause", cause)];
    Stop::Failed(anyhow::anyhow!(context.words.text(id, &args)))
}
