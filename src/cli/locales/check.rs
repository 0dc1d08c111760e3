//! `trame locales check`: what is wrong in translations, and where.

use std::collections::BTreeSet;
use std::process::ExitCode;

use super::among;
use crate::cli::args::{Format, StatusArgs};
use crate::cli::output::{Stop, in_colour, print};
use crate::cli::report::Report;
use crate::cli::{Context, code, packages};
use crate::library::package::Package;
use crate::translation::check::{Said, check};

/// Checks the files of translations of packages, and nothing else. All is well when there is no error.
pub fn run(args: &StatusArgs, context: Context) -> Result<ExitCode, Stop> {
    let (mut report, mut said) = (Report::default(), Said::default());
    let mut known = BTreeSet::new();
    for found in packages::find(&args.paths, context)? {
        let files = packages::files(&found, context)?;
        let package = Package::build(&found.name, &files);
        let checked = check(&package, &files, &mut said);
        known.extend(checked.faults.keys().map(ToString::to_string));
        report.count_package();
        report.add_all(&checked.shown, checked.of(&args.lang));
    }
    among(&args.lang, &known, context)?;
    match args.format {
        Format::Json => {
            let entries = report.entries(context.words);
            print(&(serde_json::to_string_pretty(&entries)? + "\n"))?;
        }
        Format::Human => print(&report.to_text(context.words, in_colour()))?,
    }
    Ok(code(report.errors() == 0))
}
