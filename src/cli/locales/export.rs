//! `trame locales export`: a package's texts in a spreadsheet, for a translator who has nothing else.

use std::path::PathBuf;
use std::process::ExitCode;

use super::shelf::Shelf;
use crate::cli::args::ExportArgs;
use crate::cli::output::{Stop, cause, print};
use crate::cli::{Context, code};
use crate::disk;
use crate::translating::sheet::write;
use crate::words::Arg;

/// Writes the spreadsheet.
pub fn run(args: &ExportArgs, context: Context) -> Result<ExitCode, Stop> {
    let words = context.words;
    let shelf = Shelf::open(&args.package, context)?;
    shelf.names(&args.language, context)?;
    for (catalog, _) in shelf.sources.catalogs() {
        // What cannot be read now could not be taken back later.
        shelf.written(catalog, &args.language, context)?;
    }
    let (bench, _) = shelf.into_bench(context)?;
    let sheet = bench.sheet(&args.language, &bench.wording(context.language));
    let name = format!("{}-{}.xlsx", bench.name, args.language);
    let path = args.output.clone().unwrap_or_else(|| PathBuf::from(name));
    let bytes = write(&sheet, context.language)?;
    disk::write(&path, &bytes).map_err(|error| {
        let args = [
            ("path", path.display().to_string()),
            ("cause", cause(&error, words)),
        ];
        Stop::Failed(anyhow::anyhow!(words.text("cli-unwritable", &args)))
    })?;
    let args = [
        ("path", Arg::Text(path.display().to_string())),
        ("count", Arg::count(sheet.rows.len())),
    ];
    let said = words.find("cli-locales-exported", &args);
    print(&(said.unwrap_or_default() + "\n"))?;
    Ok(code(true))
}
