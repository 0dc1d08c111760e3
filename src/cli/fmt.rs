//! `trame fmt`: scripts in their one layout.

use std::io;
use std::path::Path;
use std::process::ExitCode;

use trame_dsl::syntax::format;

use super::args::FmtArgs;
use super::output::{Stop, print, replace, warn};
use super::report::Report;
use super::{Context, code, packages};
use crate::library::discover;
use crate::library::sources::Sources;

/// The path that stands for standard input.
const STDIN: &str = "-";

/// How many scripts there were, and what came of them.
#[derive(Default)]
struct Counts {
    scripts: usize,
    changed: usize,
    faulty: usize,
}

/// Lays scripts out, or says which are not.
pub fn run(args: &FmtArgs, context: Context) -> Result<ExitCode, Stop> {
    match args.paths.as_slice() {
        [path] if path == Path::new(STDIN) => return standard_input(args.check, context),
        paths if paths.iter().any(|path| path == Path::new(STDIN)) => {
            let sentence = context.words.text("cli-fmt-stdin-alone", &[]);
            return Err(Stop::Failed(anyhow::anyhow!(sentence)));
        }
        _ => {}
    }
    let mut counts = Counts::default();
    for script in packages::scripts(&args.paths, context)? {
        counts.scripts += 1;
        one(&script, args.check, &mut counts, context)?;
    }
    print(&(counts.sentence(args.check, context) + "\n"))?;
    Ok(code(
        counts.faulty == 0 && (counts.changed == 0 || !args.check),
    ))
}

/// Lays one script out; one that has faults is left as it is, and they are shown.
fn one(path: &Path, check: bool, counts: &mut Counts, context: Context) -> Result<(), Stop> {
    let bytes = packages::read(path, context)?;
    let shown = path.display().to_string();
    let Some(formatted) = laid_out(&shown, &bytes, context) else {
        counts.faulty += 1;
        let left = context.words.text("cli-fmt-left", &[("path", shown)]);
        warn(&(left + "\n\n"));
        return Ok(());
    };
    if formatted.as_bytes() == bytes {
        return Ok(());
    }
    counts.changed += 1;
    if !check {
        replace(path, &bytes, formatted.as_bytes(), context.words)
            .map_err(|why| Stop::Failed(anyhow::anyhow!(why)))?;
    }
    let id = if check {
        "cli-fmt-would"
    } else {
        "cli-fmt-done"
    };
    print(&(context.words.text(id, &[("path", shown)]) + "\n"))?;
    Ok(())
}

/// Lays standard input out on standard output; when it has faults, nothing is written there.
fn standard_input(check: bool, context: Context) -> Result<ExitCode, Stop> {
    let bytes = discover::limited(io::stdin().lock())?;
    let shown = context.words.text("cli-fmt-stdin", &[]);
    let Some(formatted) = laid_out(&shown, &bytes, context) else {
        return Ok(code(false));
    };
    if check {
        return Ok(code(formatted.as_bytes() == bytes));
    }
    print(&formatted)?;
    Ok(code(true))
}

/// A script in its layout, or nothing once its faults are shown.
fn laid_out(shown: &str, bytes: &[u8], context: Context) -> Option<String> {
    let mut sources = Sources::default();
    let file = sources.add(shown.to_owned(), bytes);
    match format(file, bytes) {
        Ok(formatted) => Some(formatted),
        Err(faults) => {
            let mut report = Report::default();
            report.add_all(&sources, faults);
            warn(&report.faults(context.words, false));
            None
        }
    }
}

impl Counts {
    fn sentence(&self, check: bool, context: Context) -> String {
        let id = if check {
            "cli-fmt-check-count"
        } else {
            "cli-fmt-count"
        };
        let args = [
            ("scripts", self.scripts.to_string()),
            ("changed", self.changed.to_string()),
            ("faulty", self.faulty.to_string()),
        ];
        context.words.text(id, &args)
    }
}
