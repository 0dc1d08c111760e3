//! `trame new`: a package to write in, from a blank page or from a copy.

use std::path::Path;
use std::process::ExitCode;
use std::{fs, io};

use super::args::NewArgs;
use super::output::{Stop, print, unwritable};
use super::{Context, code, packages, sound};
use crate::disk;
use crate::library::create::{Created, Model, Refusal, create};
use crate::library::discover::LibraryError;
use crate::library::files::{Files, LIBRARY};
use crate::library::package::is_package_name;
use crate::library::site;
use crate::words::Arg;

/// Makes a package in the folder that holds, or will hold, `scripts-library` and `locales`.
pub fn run(args: &NewArgs, context: Context) -> Result<ExitCode, Stop> {
    let site = Path::new(".");
    let here = match site::read(site) {
        Ok(files) => files,
        // An empty folder is a good place to begin.
        Err(LibraryError::Missing(_)) => Files::default(),
        Err(error) => return Err(packages::failed(&error, context)),
    };
    let folder = format!("{LIBRARY}/{}", args.name);
    if is_package_name(&args.name) && site.join(&folder).exists() {
        return Err(taken(&args.name, &folder, context));
    }
    let source = args.from.as_deref().map(named);
    let model = source.map_or(Model::Blank, Model::Copy);
    let created = create(&args.name, model, &here, &site::embedded())
        .map_err(|refusal| refused(refusal, args, context))?;
    write(site, &here, &created, &args.name, context)?;
    tell(&created, &here, &args.name, context)?;
    Ok(code(true))
}

/// A package's name, when it is named by its folder.
fn named(source: &str) -> &str {
    let source = source.trim_end_matches('/');
    source.rsplit('/').next().unwrap_or(source)
}

/// Writes everything, or nothing.
fn write(
    site: &Path,
    here: &Files,
    created: &Created,
    name: &str,
    context: Context,
) -> Result<(), Stop> {
    let all = || created.files.iter().chain(&created.completed);
    for (done, (path, contents)) in all().enumerate() {
        let stop = match disk::change(&site.join(path), here.get(path), Some(contents)) {
            Ok(true) => continue,
            Ok(false) => taken(name, path, context),
            Err(error) => unwritable(Path::new(path), &error, context.words),
        };
        for (path, contents) in all().take(done) {
            undo(&site.join(path), here.get(path), contents);
        }
        // It was not there, and stays only if somebody else has put something in it.
        let _ = fs::remove_dir(site.join(LIBRARY).join(name));
        return Err(stop);
    }
    Ok(())
}

/// Puts a file back as it was. What cannot be is in nobody's way: it says what it is.
fn undo(path: &Path, was: Option<&[u8]>, now: &[u8]) {
    let _: io::Result<bool> = disk::change(path, Some(now), was);
}

fn taken(name: &str, path: &str, context: Context) -> Stop {
    let args = [("name", name.to_owned()), ("path", path.to_owned())];
    Stop::Refused(context.words.text("cli-new-taken", &args))
}

/// What was made, and what to do next.
fn tell(created: &Created, here: &Files, name: &str, context: Context) -> Result<(), Stop> {
    let say = |id: &str, path: &str| {
        let args = [("path", path.to_owned()), ("name", name.to_owned())];
        print(&(context.words.text(id, &args) + "\n"))
    };
    let (own, shared): (Vec<&String>, Vec<&String>) =
        created.files.keys().partition(|path| is_own(path, name));
    for path in own {
        say("cli-written", path)?;
    }
    if !shared.is_empty() {
        let args = [("count", Arg::count(shared.len()))];
        let said = context
            .words
            .find("cli-new-shared", &args)
            .unwrap_or_default();
        print(&(said + "\n"))?;
    }
    for path in created.completed.keys() {
        say("cli-new-completed", path)?;
    }
    print("\n")?;
    say("cli-new-next", "")?;
    let directory = format!("{LIBRARY}/annuaire.yaml");
    if created.files.contains_key(&directory) || here.get(&directory).is_some() {
        print("\n")?;
        say("cli-new-own", "")?;
    }
    Ok(())
}

/// Whether a file is the package's alone: in its folder, or of its name.
fn is_own(path: &str, name: &str) -> bool {
    let mut parts = path.split('/').skip(1);
    parts.any(|part| part.split('.').next() == Some(name))
}

fn refused(refusal: Refusal, args: &NewArgs, context: Context) -> Stop {
    let words = context.words;
    match refusal {
        Refusal::BadName => {
            Stop::Refused(words.text("cli-new-bad-name", &[("name", args.name.clone())]))
        }
        Refusal::Taken(path) => taken(&args.name, &path, context),
        Refusal::Unknown { near, known } => {
            let id = match near {
                Some(_) => "cli-new-unknown-near",
                None => "cli-new-unknown",
            };
            let args = [
                ("name", args.from.clone().unwrap_or_default()),
                ("near", near.unwrap_or_default()),
                ("known", known.join(", ")),
            ];
            Stop::Refused(words.text(id, &args))
        }
        Refusal::NotSound(package) | Refusal::WouldFail(package) => {
            let name = package.name.clone();
            match sound(*package, context) {
                Err(stop) => stop,
                Ok(_) => Stop::Refused(words.text("cli-not-sound", &[("package", name)])),
            }
        }
    }
}
