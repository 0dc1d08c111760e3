//! `trame locales sync`: brings files of texts into the order of their source. Nothing is added, and
//! nothing is lost.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::ExitCode;

use trame_dsl::text::document::Document;

use super::shelf::Shelf;
use crate::cli::args::SyncArgs;
use crate::cli::output::{Stop, print, replace, warn};
use crate::cli::{Context, code, packages};
use crate::translation::written::texts_path;
use crate::words::Arg;

/// A file as it is, and in order.
type Arranged = (Vec<u8>, String);

/// Brings the files of packages, of what they include and of the terms into order.
pub fn run(args: &SyncArgs, context: Context) -> Result<ExitCode, Stop> {
    let mut files = BTreeMap::new();
    let mut well = true;
    for found in packages::find(&args.paths, context)? {
        let shelf = Shelf::of(found, context)?;
        well &= arrange(&shelf, &args.lang, &mut files, context);
    }
    let mut changed = 0;
    for (path, (was, becomes)) in &files {
        if *was == becomes.as_bytes() {
            continue;
        }
        replace(path, was, becomes.as_bytes(), context.words)
            .map_err(|why| Stop::Failed(anyhow::anyhow!(why)))?;
        changed += 1;
        let shown = path.display().to_string();
        print(&(context.words.text("cli-locales-synced", &[("path", shown)]) + "\n"))?;
    }
    let args = [
        ("count", Arg::count(changed)),
        ("files", Arg::count(files.len())),
    ];
    let said = context.words.find("cli-locales-sync-count", &args);
    print(&(said.unwrap_or_default() + "\n"))?;
    Ok(code(well))
}

/// Brings the files of one package into order, in memory. A file that packages share is read once.
/// False when one of them is left because it is not text.
fn arrange(
    shelf: &Shelf,
    only: &[String],
    files: &mut BTreeMap<PathBuf, Arranged>,
    context: Context,
) -> bool {
    let mut well = true;
    for language in shelf.files.languages() {
        let named = only.is_empty() || only.contains(&language.to_string());
        if !named || language == shelf.sources.script.header.source {
            continue;
        }
        for (catalog, order) in shelf.sources.catalogs() {
            let path = texts_path(catalog, &language);
            let file = shelf.file(&path);
            let Some(bytes) = shelf
                .files
                .get(&path)
                .filter(|_| !files.contains_key(&file))
            else {
                continue;
            };
            let Ok(text) = std::str::from_utf8(bytes) else {
                well = false;
                let args = [
                    ("path", file.display().to_string()),
                    ("cause", context.words.text("cli-cause-not-utf8", &[])),
                ];
                warn(&(context.words.text("cli-unreadable", &args) + "\n"));
                continue;
            };
            let mut document = Document::read(text);
            document.arrange(order);
            files.insert(file, (bytes.to_vec(), document.text().to_owned()));
        }
    }
    well
}
