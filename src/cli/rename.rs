//! `trame rename`: a name of a script given up for another, with its translations. Every file is
//! written, or none.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use super::args::RenameArgs;
use super::output::{Stop, print, replace};
use super::{Context, code, packages, sound};
use crate::library::discover::{self, Found};
use crate::library::files::{Files, LIBRARY};
use crate::translation::rename::{Refusal, Renamed, Renaming, rename};
use crate::words::Arg;

/// The files of a library, and where each is.
#[derive(Default)]
struct Shelf {
    files: Files,
    places: BTreeMap<String, PathBuf>,
}

/// Renames, and says which files have changed.
pub fn run(args: &RenameArgs, context: Context) -> Result<ExitCode, Stop> {
    let words = context.words;
    let renaming = Renaming::of(&args.old, &args.new);
    if renaming.old == renaming.new {
        let args = [("old", args.old.clone())];
        return Err(Stop::Refused(words.text("cli-rename-same", &args)));
    }
    let found = packages::alone(&args.package, context)?;
    let mut shelf = Shelf::default();
    let files = packages::files(&found, context)?;
    let others = beside(&found, &files, context)?;
    shelf.add(&files);
    let mut names = vec![found.name.clone()];
    for other in others {
        shelf.add(&packages::files(&other, context)?);
        names.push(other.name);
    }
    let renamed = rename(&names, &shelf.files, &found.name, &renaming)
        .map_err(|refusal| refused(refusal, &renaming, context))?;
    shelf.write(&renamed, context)?;
    for path in renamed.keys() {
        let args = [("path", shelf.place(path).display().to_string())];
        print(&(words.text("cli-renamed-file", &args) + "\n"))?;
    }
    print(&said(&renaming, &renamed, &found.name, context))?;
    Ok(code(true))
}

/// The other packages of the same library.
fn beside(found: &Found, files: &Files, context: Context) -> Result<Vec<Found>, Stop> {
    // Whatever path in the library tells where it is.
    let inside = PathBuf::from(files.shown(&format!("{LIBRARY}/annuaire.yaml")));
    let library = inside.parent().unwrap_or(Path::new("."));
    let library = if library.as_os_str().is_empty() {
        Path::new(".")
    } else {
        library
    };
    let packages = match discover::find(library) {
        Ok(packages) => packages,
        // A package that stands alone.
        Err(discover::LibraryError::NoPackage(_) | discover::LibraryError::Missing(_)) => {
            Vec::new()
        }
        Err(error) => return Err(packages::failed(&error, context)),
    };
    let others = packages.into_iter();
    Ok(others.filter(|other| other.name != found.name).collect())
}

impl Shelf {
    /// Adds the files of a package; what packages share comes once.
    fn add(&mut self, files: &Files) {
        for (path, bytes) in files.iter() {
            let place = PathBuf::from(files.shown(path));
            self.places.entry(path.to_owned()).or_insert(place);
            self.files.insert(path, bytes.to_vec());
        }
    }

    fn place(&self, path: &str) -> PathBuf {
        self.places.get(path).cloned().unwrap_or_default()
    }

    /// Writes every file; when one cannot be, those before it are put back.
    fn write(&self, renamed: &Renamed, context: Context) -> Result<(), Stop> {
        let mut done: Vec<(&str, &str)> = Vec::new();
        for (path, becomes) in renamed {
            let was = self.files.get(path).unwrap_or_default();
            let file = self.place(path);
            let Err(why) = replace(&file, was, becomes.as_bytes(), context.words) else {
                done.push((path, becomes));
                continue;
            };
            let mut why = vec![why];
            let undone = done.iter().rev().map(|(path, becomes)| {
                let was = self.files.get(path).unwrap_or_default();
                replace(&self.place(path), becomes.as_bytes(), was, context.words)
            });
            let failed: Vec<String> = undone.filter_map(Result::err).collect();
            if failed.is_empty() && !done.is_empty() {
                why.push(context.words.text("cli-rename-undone", &[]));
            }
            why.extend(failed);
            return Err(Stop::Failed(anyhow::anyhow!(why.join("\n"))));
        }
        Ok(())
    }
}

/// What was done.
fn said(renaming: &Renaming, renamed: &Renamed, package: &str, context: Context) -> String {
    let args = [("old", renaming.old.clone()), ("new", renaming.new.clone())];
    let mut said = context.words.text("cli-renamed", &args) + "\n";
    let others: BTreeSet<&str> = renamed
        .keys()
        .filter_map(|path| {
            path.strip_prefix(LIBRARY)?
                .strip_prefix('/')?
                .split_once('/')
        })
        .filter(|(name, file)| *file == "script.trame" && *name != package)
        .map(|(name, _)| name)
        .collect();
    if !others.is_empty() {
        let names: Vec<&str> = others.iter().copied().collect();
        let args = [
            ("count", Arg::count(others.len())),
            ("packages", Arg::Text(names.join(", "))),
        ];
        let shared = context.words.find("cli-renamed-shared", &args);
        said.push_str(&(shared.unwrap_or_default() + "\n"));
    }
    said
}

/// In words, why nothing was renamed.
fn refused(refusal: Refusal, renaming: &Renaming, context: Context) -> Stop {
    let mut args = vec![("old", renaming.old.clone()), ("new", renaming.new.clone())];
    let id = match refusal {
        Refusal::Unknown(None) => "cli-rename-unknown",
        Refusal::Unknown(Some(near)) => {
            args.push(("near", near));
            "cli-rename-unknown-near"
        }
        Refusal::Taken(package) => {
            args.push(("package", package));
            "cli-rename-taken"
        }
        Refusal::BadName => "cli-rename-bad-name",
        Refusal::Reserved => "cli-rename-reserved",
        Refusal::OfList(list) => {
            let code = renaming.old.split_once('.').map(|(_, code)| code);
            args.push(("code", code.unwrap_or_default().to_owned()));
            args.push(("list", list));
            "cli-rename-of-list"
        }
        Refusal::State(path) => {
            args.push(("path", path));
            "cli-rename-state"
        }
        Refusal::Unsure(place) => {
            args.push(("place", place));
            "cli-rename-unsure"
        }
        Refusal::Faulty(package) => match sound(*package, context) {
            Err(stop) => return stop,
            // Faulty, and yet compiled: that cannot be.
            Ok(_) => "cli-rename-unsure",
        },
    };
    Stop::Refused(context.words.text(id, &args))
}
