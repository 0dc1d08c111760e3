//! `trame check`: what is wrong in packages, and where.

use std::process::ExitCode;

use super::args::{Format, PathsArgs};
use super::output::{Stop, in_colour, print};
use super::report::Report;
use super::{Context, code, packages};

/// Checks packages and shows what is wrong.
pub fn run(args: &PathsArgs, context: Context) -> Result<ExitCode, Stop> {
    let mut report = Report::default();
    for found in packages::find(&args.paths, context)? {
        report.add(packages::open(&found, context)?);
    }
    match args.format {
        Format::Json => print(&report.to_json(context.words)?)?,
        Format::Human => print(&report.to_text(context.words, in_colour()))?,
    }
    Ok(code(report.errors() == 0))
}
