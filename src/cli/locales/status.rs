//! `trame locales status`: how far each language of each package is.

use std::process::ExitCode;

use crate::cli::args::StatusArgs;
use crate::cli::output::Stop;
use crate::cli::{Context, code, packages};

/// Shows how far translations are.
pub fn run(args: &StatusArgs, context: Context) -> Result<ExitCode, Stop> {
    for found in packages::find(&args.paths, context)? {
        packages::open(&found, context)?;
    }
    Ok(code(true))
}
