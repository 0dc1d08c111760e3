//! `trame build`: a package's compiled script.

use std::fs;
use std::process::ExitCode;

use anyhow::Context as _;

use super::args::BuildArgs;
use super::output::{Stop, print};
use super::{Context, code, packages, sound};

/// Compiles a package and writes its script.
pub fn run(args: &BuildArgs, context: Context) -> Result<ExitCode, Stop> {
    let (_, compiled) = sound(packages::one(&args.package, context)?, context)?;
    let json = serde_json::to_string_pretty(&compiled.script)? + "\n";
    match &args.output {
        Some(path) => {
            let unwritable = || {
                context
                    .words
                    .text("cli-unwritable", &[("path", path.display().to_string())])
            };
            fs::write(path, json).with_context(unwritable)?;
        }
        None => print(&json)?,
    }
    Ok(code(true))
}
