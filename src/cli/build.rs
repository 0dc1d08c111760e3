//! `trame build`: a package's compiled script.

use std::process::ExitCode;

use super::args::BuildArgs;
use super::output::{Stop, export, print};
use super::{Context, code, packages, sound};

/// Compiles a package and writes its script.
pub fn run(args: &BuildArgs, context: Context) -> Result<ExitCode, Stop> {
    let (_, compiled) = sound(packages::one(&args.package, context)?, context)?;
    let json = serde_json::to_string_pretty(&compiled.script)? + "\n";
    match &args.output {
        Some(path) => export(path, &json, context.words)?,
        None => print(&json)?,
    }
    Ok(code(true))
}
