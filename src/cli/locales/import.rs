//! `trame locales import`: what a translator wrote in a spreadsheet. What cannot be taken is listed,
//! and stays in her spreadsheet; the rest is written.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use super::shelf::{Shelf, file_of, state_fault};
use crate::cli::args::ImportArgs;
use crate::cli::output::{Stop, cause, print, warn};
use crate::cli::{Context, code};
use crate::clock::{Clock, day_of};
use crate::disk;
use crate::library::discover::Found;
use crate::library::files::{Files, LIBRARY};
use crate::translating::sheet::{Sent, Taking, read};
use crate::translation::state::Stage;
use crate::translation::written::{Author, state_path};
use crate::words::{Arg, Words};

/// Takes a spreadsheet. All is well when nothing is refused.
pub fn run(args: &ImportArgs, context: Context) -> Result<ExitCode, Stop> {
    let words = context.words;
    let sent = open(&args.file, words)?;
    let library = || PathBuf::from(LIBRARY).join(&sent.package);
    let path = args.package.clone().unwrap_or_else(library);
    let shelf = Shelf::open(&path, context)?;
    if shelf.package.name != sent.package {
        let args = [
            ("package", shelf.package.name.clone()),
            ("sent", sent.package),
        ];
        return Err(Stop::Refused(words.text("sheet-fault-package", &args)));
    }
    shelf.names(&sent.language, context)?;
    let (bench, found) = shelf.into_bench(context)?;
    let day = day_of(Clock::System.now());
    let author = Author {
        name: &args.by,
        day: &day,
    };
    // To save words is to keep them as a draft; only another stage says something of them.
    let stage = args.stage.filter(|stage| *stage != Stage::Draft);
    let taking = bench.take(&sent, stage, author);
    let taking = taking.map_err(|(catalog, fault)| {
        let path = file_of(&found, &state_path(&catalog, &sent.language));
        Stop::Refused(state_fault(&path.display().to_string(), &fault, context))
    })?;
    save(&taking, &bench.files, &found, words)?;
    tell(&taking, words)?;
    Ok(code(taking.refused.is_empty()))
}

fn open(path: &Path, words: &Words) -> Result<Sent, Stop> {
    let shown = path.display().to_string();
    let bytes = fs::read(path).map_err(|error| {
        let args = [("path", shown.clone()), ("cause", cause(&error, words))];
        Stop::Failed(anyhow::anyhow!(words.text("cli-unreadable", &args)))
    })?;
    read(&bytes).map_err(|fault| {
        let mut args = fault.args;
        args.push(("path", shown));
        Stop::Refused(words.text(&format!("sheet-fault-{}", fault.code), &args))
    })
}

/// Writes what files become, once it is sure that each is still as it was read.
fn save(taking: &Taking, files: &Files, found: &Found, words: &Words) -> Result<(), Stop> {
    let stop = |id: &str, path: &Path, cause: String| {
        let args = [("path", path.display().to_string()), ("cause", cause)];
        Stop::Failed(anyhow::anyhow!(words.text(id, &args)))
    };
    for (path, _) in &taking.files {
        let file = file_of(found, path);
        if fs::read(&file).ok().as_deref() != files.get(path) {
            return Err(stop("cli-changed-meanwhile", &file, String::new()));
        }
    }
    for (path, becomes) in &taking.files {
        let file = file_of(found, path);
        match disk::change(&file, files.get(path), Some(becomes.as_bytes())) {
            Ok(true) => {}
            Ok(false) => return Err(stop("cli-changed-meanwhile", &file, String::new())),
            Err(error) => return Err(stop("cli-unwritable", &file, cause(&error, words))),
        }
    }
    Ok(())
}

fn tell(taking: &Taking, words: &Words) -> Result<(), Stop> {
    for refused in &taking.refused {
        let (id, args) = refused.why.words();
        let args = [
            ("line", refused.line.to_string()),
            ("text", refused.id.clone()),
            ("why", words.text(&id, &args)),
        ];
        warn(&(words.text("cli-locales-import-refused", &args) + "\n"));
    }
    if !taking.moved.is_empty() {
        let args = [("texts", taking.moved.join(", "))];
        warn(&(words.text("cli-locales-import-moved", &args) + "\n"));
    }
    let counts = [
        ("saved", taking.saved.len()),
        ("known", taking.known),
        ("marked", taking.marked),
        ("empty", taking.empty),
        ("left", taking.refused.len()),
    ];
    for (name, count) in counts {
        if count > 0 || name == "saved" {
            let args = [("count", Arg::count(count))];
            let said = words.find(&format!("cli-locales-import-{name}"), &args);
            print(&(said.unwrap_or_default() + "\n"))?;
        }
    }
    Ok(())
}
