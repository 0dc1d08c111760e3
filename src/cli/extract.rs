//! `trame extract`: the source texts of packages, for translators.

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use trame_dsl::check::MAIN;

use super::args::ExtractArgs;
use super::output::{Stop, print, save};
use super::{Context, code, packages, sound};
use crate::library::discover;

/// Writes `locales/<source>/<package>.ftl`, and a file for each script that is included.
pub fn run(args: &ExtractArgs, context: Context) -> Result<ExitCode, Stop> {
    for found in packages::find(&args.paths, context)? {
        let locales = discover::locales(&found);
        let (package, compiled) = sound(packages::open(&found, context)?, context)?;
        let folder = locales.join(compiled.script.header.source.to_string());
        for (path, catalog) in &compiled.catalogs {
            let name = if path == MAIN { &package.name } else { path };
            write(&folder.join(format!("{name}.ftl")), catalog, context)?;
        }
    }
    Ok(code(true))
}

/// Writes a file, unless it holds that already, and says so.
pub fn write(path: &Path, contents: &str, context: Context) -> Result<(), Stop> {
    if fs::read(path).is_ok_and(|found| found == contents.as_bytes()) {
        return Ok(());
    }
    if let Some(folder) = path.parent() {
        // What went wrong is said when the file cannot be written.
        let _ = fs::create_dir_all(folder);
    }
    save(path, contents, context.words)?;
    let shown = path.display().to_string();
    print(&(context.words.text("cli-written", &[("path", shown)]) + "\n"))?;
    Ok(())
}
